"""Lets `python -m transferstudio` do what the command `transferstudio` does."""

import sys


def main() -> None:
    """The entry point; Ctrl-C is code 130 also while the program is still being loaded."""
    try:
        from transferstudio.cli.main import main as run  # here: loading takes a moment, in which Ctrl-C may come

        run()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
