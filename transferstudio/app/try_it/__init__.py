"""Try it: one picture in, the exported model's answer out."""
