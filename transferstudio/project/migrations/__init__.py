"""Numbered SQL files, applied in order, forward only; the number of the last one is the database's user_version."""
