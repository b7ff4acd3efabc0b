"""Lets a window take the shape that it would have before anybody could look at it; waits for nothing else."""

from PySide6.QtCore import QCoreApplication, QEvent

_DEEPEST = 12


def settled() -> None:
    """Do what is posted, and lay out what it changed; timers and greetings that end with them stay as they are.

    A round does what was posted before it, and a layout asks the one around it: each level of nesting takes a round.
    """
    QCoreApplication.sendPostedEvents()
    for _ in range(_DEEPEST):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
