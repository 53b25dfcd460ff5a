"""What the features tell: suggestions, active learning, near-duplicates, outliers."""
