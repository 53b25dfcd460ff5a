"""Lets `python -m transferstudio` do what the command `transferstudio` does."""

from transferstudio.cli.main import main

if __name__ == "__main__":
    main()
