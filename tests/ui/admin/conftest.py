"""A window over real services; closed, with its threads, when the test ends."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import AdminStage
from tests.fakes.clock import FakeClock

NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)  # a Sunday


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AdminStage]:
    monkeypatch.setenv("TZ", "UTC")
    made = AdminStage(tmp_path, FakeClock(NOW))
    yield made
    made.close()


@pytest.fixture
def show_window(stage: AdminStage, qtbot: QtBot) -> Iterator[Callable[[], AdminWindow]]:
    """Shows the window; where no password is set, it is ready to use when this returns."""
    shown: list[AdminWindow] = []

    def show() -> AdminWindow:
        window = AdminWindow(stage.dependencies())
        qtbot.addWidget(window)
        shown.append(window)
        if stage.access.password_is_set():
            window.show()
        else:
            with qtbot.waitSignal(window.unlocked):
                window.show()
        return window

    yield show
    for window in shown:
        window.leave()
