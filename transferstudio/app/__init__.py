"""The window: panes over a project, with long work in threads of its own. Nothing below this floor knows Qt."""
