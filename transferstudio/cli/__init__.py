"""The program without its window. ``main`` lists the commands."""
