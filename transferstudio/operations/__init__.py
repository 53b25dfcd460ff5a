"""What the window and the command line both call: a training, an estimate, an export; each looks the task up."""
