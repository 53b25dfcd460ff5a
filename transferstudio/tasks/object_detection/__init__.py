"""Object detection: boxes around objects in images, each with a class."""
