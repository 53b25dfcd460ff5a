"""Extractive question answering: the data, cloze pre-training on one's own passages, fine-tuning, evaluation."""
