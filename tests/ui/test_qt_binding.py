"""The Qt binding itself: what this app's long-running windows rely on."""

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_leave_the_reference_count_of_none_alone() -> None:
    """PySide6 6.12.0 loses one with every such call on Python 3.11: the kiosk would abort within minutes."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100
