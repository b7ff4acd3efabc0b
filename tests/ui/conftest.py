"""What all tests of windows share: none outlives its test."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _no_window_outlives_its_test(qapp: QApplication) -> Iterator[None]:
    """Qt deletes later what was told to go, at the next turn of an event loop; the tests that follow may have none."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
