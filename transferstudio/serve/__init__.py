"""An exported model at work for others: over HTTP, and on the files that come into a folder."""
