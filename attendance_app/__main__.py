"""Entry point: faulthandler, freeze support, then the command line. Main thread."""

import faulthandler
import multiprocessing
import os
import sys


def main() -> None:
    """Run the command line and leave with its exit status."""
    multiprocessing.freeze_support()
    let_idle_threads_sleep()
    if sys.stderr is not None:  # a windowed build has none
        faulthandler.enable()
    from attendance_app.cli import run  # noqa: PLC0415 (after faulthandler: a crash while importing should be seen)

    sys.exit(run())


def let_idle_threads_sleep() -> None:
    """Make the networks' worker threads wait a moment, then sleep; before torch is imported.

    On two cores with a window and a camera at work, threads that spin for their turn take each other's time: one
    embedding was measured to take 140 to 300 ms instead of 10. Sleeping at once costs 20 even when nothing else runs.
    """
    os.environ.setdefault("GOMP_SPINCOUNT", "1000")  # GNU OpenMP, as in Linux builds
    os.environ.setdefault("KMP_BLOCKTIME", "1")  # milliseconds; LLVM and Intel OpenMP, as in macOS and Windows builds


if __name__ == "__main__":
    main()
