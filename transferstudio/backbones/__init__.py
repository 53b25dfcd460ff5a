"""Pre-trained networks: the catalogue, where their weights come from, and how one is built."""
