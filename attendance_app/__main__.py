"""Entry point: faulthandler, freeze support, then the command line. Main thread."""

import faulthandler
import multiprocessing
import sys

from attendance_app.vision.threads import let_idle_threads_sleep


def main() -> None:
    """Run the command line and leave with its exit status."""
    multiprocessing.freeze_support()
    let_idle_threads_sleep()
    if sys.stderr is not None:  # a windowed build has none
        faulthandler.enable()
    from attendance_app.cli import run  # noqa: PLC0415 (after faulthandler: a crash while importing should be seen)

    sys.exit(run())


if __name__ == "__main__":
    main()
