"""The training monitor: curves, time left, and how good it became."""
