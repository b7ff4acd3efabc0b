"""How threads take turns, so that windows answer while work is done. Standard library only; any thread.

Only one thread runs Python at a time. A window's thread that has let go of its turn (it does with most calls into Qt)
waits until a busy worker's turn is over, again and again within one repaint: with Python's usual turns of 5 ms, a list
that asks for its cells waits for tenths of a second. Turns of a fifth of a millisecond cost workers about 5 %.

Where there are more busy threads than cores, those that work for windows have to stand back as well.

Source: https://docs.python.org/3/library/sys.html#sys.setswitchinterval; measured in `tests/ui/watchdog`: the longest
stall while 1,000 people are imported was 625 ms at first, about 200 ms with short turns on two cores busy twice over,
80 to 140 ms on two idle ones, and 43 to 66 ms (99 %: 31 to 40 ms) with workers that stand back.
"""

import os
import sys
import threading

TURN_S = 0.0002
BACKGROUND_NICENESS = 5


def take_short_turns() -> None:
    """For the whole process, from now on; called once where windows are opened."""
    sys.setswitchinterval(TURN_S)


def stand_back() -> None:
    """Let the calling thread give way to windows and recognition wherever the processor is short.

    Source: setpriority(2): on Linux a thread has a niceness of its own. Elsewhere the system's scheduler decides alone.
    """
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), BACKGROUND_NICENESS)
