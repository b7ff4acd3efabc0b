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
    """Make the networks' worker threads sleep between layers instead of spinning; before torch is imported.

    On two cores with a window and a camera at work, spinning threads wait for each other's time slice: one embedding
    was measured to take 300 ms instead of 20 ms.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # GNU OpenMP, as in Linux builds
    os.environ.setdefault("KMP_BLOCKTIME", "0")  # LLVM and Intel OpenMP, as in macOS and Windows builds


if __name__ == "__main__":
    main()
