"""How the networks' and OpenCV's threads wait for their turn. OpenCV where it says so; any thread."""

import os


def let_idle_threads_sleep() -> None:
    """Make the networks' worker threads wait a moment, then sleep; before torch is imported.

    On two cores with a window and a camera at work, threads that spin for their turn take each other's time: one
    embedding was measured to take 140 to 300 ms instead of 10. Sleeping at once costs 20 even when nothing else runs.
    """
    os.environ.setdefault("GOMP_SPINCOUNT", "1000")  # GNU OpenMP, as in Linux builds
    os.environ.setdefault("KMP_BLOCKTIME", "1")  # milliseconds; LLVM and Intel OpenMP, as in macOS and Windows builds


def start_opencv_threads() -> None:
    """Start OpenCV's threads, if nobody has yet, with the calling thread's niceness; a few milliseconds, once.

    Whichever thread first gives OpenCV something to share starts them for the whole process, and on Linux they inherit
    its niceness for good. Were that a thread that stands back, recognition would wait for threads that stand back.
    PyTorch's (GNU OpenMP) are each calling thread's own.
    """
    import cv2  # noqa: PLC0415 (both take tenths of a second, and this module comes first of all)
    import numpy as np  # noqa: PLC0415

    cv2.cvtColor(np.zeros((1024, 1024, 3), np.uint8), cv2.COLOR_BGR2RGB)
