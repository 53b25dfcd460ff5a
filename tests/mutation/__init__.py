"""Damages what the program reads, thousands of times, and sees that it never ends in anything but a sentence."""
