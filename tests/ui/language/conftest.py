"""The administrator's window over people and punches without a Latin letter, in the pseudo language or in English.

It is imported when a test asks for it: languages and formats are tested without.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attendance_app.domain.punches import PunchKind
from attendance_app.ui.theme import apply_theme
from tests.fakes.clock import FakeClock
from tests.fakes.pseudo_language import speaking_pseudo

if TYPE_CHECKING:
    from attendance_app.ui.admin.window import AdminWindow
    from tests.fakes.admin import AdminStage

NOW = datetime(2026, 11, 25, 10, 30, tzinfo=UTC)  # a Wednesday
PEOPLE = ("김민준", "王小明", "สมชาย ใจดี", "이서연", "陳美玲")

ShowAdmin = Callable[[bool, int, QSize], "AdminWindow"]


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator["AdminStage"]:
    from tests.fakes.admin import AdminStage

    monkeypatch.setenv("TZ", "UTC")
    made = AdminStage(tmp_path, FakeClock(NOW - timedelta(hours=3)))
    for number, name in enumerate(PEOPLE):
        employee = made.people.add(str(1001 + number), name, "개발")
        made.punching.record_manual(employee.code, PunchKind.IN, NOW - timedelta(hours=3), "누락", "관리자")
    made.clock.advance(3 * 3600)
    yield made
    made.close()


@pytest.fixture
def show_admin(stage: "AdminStage", qtbot: QtBot, qapp: QApplication) -> Iterator[ShowAdmin]:
    """Shows the window, ready to use: in the pseudo language or not, with so large type, in that size."""
    from attendance_app.ui.admin.window import AdminWindow

    shown: list[AdminWindow] = []
    with ExitStack() as language:

        def show(in_pseudo: bool, text_percent: int, size: QSize) -> "AdminWindow":
            apply_theme(qapp, "light", text_percent)
            if in_pseudo:
                language.enter_context(speaking_pseudo(qapp))
            window = AdminWindow(stage.dependencies())
            qtbot.addWidget(window)
            shown.append(window)
            window.resize(size)
            with qtbot.waitSignal(window.unlocked):
                window.show()
            return window

        yield show
        for window in shown:
            window.leave()
    apply_theme(qapp, "light", 100)
