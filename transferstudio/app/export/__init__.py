"""Export: the bundle, and the proof that it answers the same."""
