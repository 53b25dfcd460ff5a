"""What the window has for boxes: the editor, the result of a run, and Try."""
