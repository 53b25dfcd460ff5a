"""Learning to find things in pictures."""
