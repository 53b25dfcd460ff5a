"""Where the frozen program begins: the window by itself, or the command line where there are arguments."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # before torch: a process that a library starts would else open a second window
    multiprocessing.set_start_method("spawn")
    if len(sys.argv) == 1:
        sys.argv.append("open")
    from transferstudio.cli import main

    main()
