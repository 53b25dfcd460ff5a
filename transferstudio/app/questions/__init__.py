"""The views of question answering: a passage with its answers, how well a run answers, and trying a question."""
