"""Data to try the program with, drawn or written here."""
