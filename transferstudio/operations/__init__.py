"""What the window, the command line and the server all do; each looks the task up."""
