"""The dataset browser: tiles, classes, labelling by keyboard."""
