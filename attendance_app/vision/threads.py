"""How the networks' worker threads wait for their turn. Standard library only; call before torch is imported."""

import os


def let_idle_threads_sleep() -> None:
    """Make the networks' worker threads wait a moment, then sleep; before torch is imported.

    On two cores with a window and a camera at work, threads that spin for their turn take each other's time: one
    embedding was measured to take 140 to 300 ms instead of 10. Sleeping at once costs 20 even when nothing else runs.
    """
    os.environ.setdefault("GOMP_SPINCOUNT", "1000")  # GNU OpenMP, as in Linux builds
    os.environ.setdefault("KMP_BLOCKTIME", "1")  # milliseconds; LLVM and Intel OpenMP, as in macOS and Windows builds
