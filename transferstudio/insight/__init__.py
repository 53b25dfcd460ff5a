"""What the features tell: suggestions, what to label next, duplicates, pictures unlike all others."""
