"""The model picker: which network, and how it is adapted."""
