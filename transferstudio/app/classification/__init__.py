"""What the window has for the classes of images and texts: the result of a run."""
