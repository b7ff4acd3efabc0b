"""How Python's threads take turns, so that windows answer while work is done. Standard library only; any thread.

Only one thread runs Python at a time. A window's thread that has let go of its turn (it does with most calls into Qt)
waits until a busy worker's turn is over, again and again within one repaint: with Python's usual turns of 5 ms, a list
that asks for its cells waits for tenths of a second. Turns of half a millisecond cost workers a few per cent.

Source: https://docs.python.org/3/library/sys.html#sys.setswitchinterval; measured in `tests/ui/watchdog`: the longest
stall while 1,000 people are imported was 625 ms before and about 200 ms after, on two cores busy twice over.
"""

import sys

TURN_S = 0.0005


def take_short_turns() -> None:
    """For the whole process, from now on; called once where windows are opened."""
    sys.setswitchinterval(TURN_S)
