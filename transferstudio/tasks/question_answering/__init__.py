"""Learning to find answers in passages: the data, the pre-training on one's own passages, the fine-tuning, the scores."""
