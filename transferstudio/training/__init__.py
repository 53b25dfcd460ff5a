"""From a plan to a trained network: features, head, fine-tuning, evaluation; every step an event."""
