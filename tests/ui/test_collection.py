"""Garbage that holds widgets dies in the GUI thread, whatever other threads make meanwhile."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.workers.collection import FULL_AFTER_S, YOUNG_OBJECTS, EventLoopCollection
from attendance_app.workers.jobs import JobHandle, JobRunner

WIDGETS = 40


@pytest.fixture
def collection(qapp: QApplication) -> Iterator[EventLoopCollection]:
    made = EventLoopCollection(qapp)
    yield made
    made.stop()
    made.deleteLater()


def litter_until(ended: threading.Event) -> None:
    """What a busy worker does: lists by the thousand, half of them garbage in circles."""
    while not ended.is_set():
        for _ in range(3000):
            circle: list[object] = []
            circle.append(circle)
        ended.wait(0.001)


def abandoned_widget(died_in: list[int]) -> None:
    """A window that only knows itself, as one whose slots are closures does."""
    window = QWidget()
    window.told = window.windowTitle  # type: ignore[attr-defined]
    QLabel("inside", window)
    weakref.finalize(window, lambda: died_in.append(threading.get_ident()))


def test_abandoned_windows_are_deleted_by_the_gui_thread(qtbot: QtBot, collection: EventLoopCollection) -> None:
    died_in: list[int] = []
    ended = threading.Event()
    workers = [threading.Thread(target=litter_until, args=(ended,)) for _ in range(2)]
    for worker in workers:
        worker.start()
    try:
        for _ in range(WIDGETS):
            abandoned_widget(died_in)
            qtbot.wait(2)  # the event loop turns, as it does between two clicks
        qtbot.waitUntil(lambda: len(died_in) == WIDGETS, timeout=20_000)
    finally:
        ended.set()
        for worker in workers:
            worker.join()

    assert set(died_in) == {threading.get_ident()}


class ClosedWindow:
    """Knows itself, and is old enough to be passed over by looks at the young."""

    def __init__(self) -> None:
        self.itself = self
        gc.collect(1)


def test_what_has_become_old_is_looked_at_within_the_hour_in_an_idle_desk(qapp: QApplication) -> None:
    now_s = [0.0]
    made = EventLoopCollection(qapp, lambda: now_s[0])
    window = ClosedWindow()
    gone = weakref.ref(window)
    del window
    few = [list[int]() for _ in range(2 * YOUNG_OBJECTS)]
    made.collect_if_due()
    assert gone() is not None
    now_s[0] = FULL_AFTER_S
    made.collect_if_due()
    assert gone() is not None  # nothing was made since
    few += [list[int]() for _ in range(2 * YOUNG_OBJECTS)]
    made.collect_if_due()
    assert gone() is None
    made.stop()
    made.deleteLater()


def test_python_collects_again_afterwards(qapp: QApplication) -> None:
    made = EventLoopCollection(qapp)
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()
    gc.disable()  # as it was


def test_a_window_that_work_knows_is_dropped_by_the_gui_thread(qtbot: QtBot) -> None:
    died_in: list[int] = []
    for _ in range(30):
        parent = QWidget()
        qtbot.addWidget(parent)
        runner = JobRunner(parent)
        known = QWidget()
        weakref.finalize(known, lambda: died_in.append(threading.get_ident()))

        def work(handle: JobHandle, known: QWidget = known) -> QWidget:
            return known

        with qtbot.waitSignal(runner.run("Work", work, lambda _: None, lambda _: None).finished):
            del known, work
        runner.close(5)
    runner = JobRunner()
    with qtbot.waitSignal(runner.run("Last", lambda _: None, lambda _: None, lambda _: None).finished):
        pass
    qtbot.waitUntil(lambda: len(died_in) == 30)
    runner.close(5)

    assert set(died_in) == {threading.get_ident()}
