"""Classification of images and of texts: one of N classes per sample, in one label field or several."""
