"""The real administrator's window over real services; only the face network is replaced."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attendance_app.ui.admin.window import AdminWindow
from attendance_app.workers.collection import EventLoopCollection
from attendance_app.workers.turns import take_short_turns
from tests.fakes.admin import AdminStage
from tests.fakes.clock import FakeClock


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AdminStage]:
    monkeypatch.setenv("TZ", "UTC")
    made = AdminStage(tmp_path / "home", FakeClock(datetime(2026, 11, 23, 10, 30, tzinfo=UTC)))
    yield made
    made.close()


@pytest.fixture(autouse=True)
def turns_and_collection(qapp: QApplication) -> Iterator[None]:
    """As the app sets them."""
    before_s = sys.getswitchinterval()
    take_short_turns()
    collection = EventLoopCollection(qapp)
    yield
    collection.stop()
    collection.deleteLater()
    sys.setswitchinterval(before_s)


@pytest.fixture
def window(stage: AdminStage, qtbot: QtBot) -> Iterator[AdminWindow]:
    shown = AdminWindow(stage.dependencies())
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.unlocked):
        shown.show()
    yield shown
    shown.leave()
