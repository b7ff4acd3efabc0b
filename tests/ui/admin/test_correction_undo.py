"""Corrections and their way back through the whole window: the toast's Undo, Ctrl+Z, and who says what a punch is."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.domain.policies import PunchPolicy
from attendance_app.domain.punches import PunchKind
from attendance_app.services.day_records import LineState
from attendance_app.ui.admin.attendance.page import AttendancePage
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.widgets.toast import Toast
from tests.fakes.admin import AdminStage

FRIDAY = date(2026, 11, 20)
ShowWindow = Callable[[], AdminWindow]
Record = list[tuple[str, str]]
RECORDED = [("in", "09:00"), ("out", "17:00")]


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, 20, hour, minute, tzinfo=UTC)


@pytest.fixture
def ada(stage: AdminStage) -> str:
    """Ada came at nine and went at five; her id."""
    ada = stage.people.add("1", "Ada Lovelace").id
    stage.punching.record_manual("1", PunchKind.IN, at(9), "by hand", "admin")
    stage.punching.record_manual("1", PunchKind.OUT, at(17), "by hand", "admin")
    return ada


@pytest.fixture
def window(stage: AdminStage, ada: str, show_window: ShowWindow, qtbot: QtBot) -> AdminWindow:
    """Ada's Friday is open."""
    made = show_window()
    made.open_page("attendance")
    page = page_of(made)
    page.month.show_day(FRIDAY)
    page.open_day(ada, FRIDAY)
    qtbot.waitUntil(lambda: page.panel.record is not None and len(page.panel.rows) == 2)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def page_of(window: AdminWindow) -> AttendancePage:
    page = window.page("attendance")
    assert isinstance(page, AttendancePage)
    return page


def counted(stage: AdminStage, employee_id: str) -> Record:
    """The record as it stands, from the database."""
    found = stage.application.record.effective_between(at(0), at(23), employee_id)
    return [(punch.kind.value, punch.at_local.strftime("%H:%M")) for punch in found]


def shown(window: AdminWindow) -> Record:
    rows = page_of(window).panel.rows
    standing = [row.line for row in rows if row.line.state is not LineState.VOID]
    return [(line.kind.value, line.at_local.strftime("%H:%M")) for line in standing]


def toast_of(window: AdminWindow) -> Toast:
    toast = window.findChild(Toast)
    assert toast is not None
    return toast


def save(window: AdminWindow, qtbot: QtBot, reason: str) -> None:
    """Give the reason and save; returns when the toast offers the way back."""
    form = page_of(window).panel.form
    form.reason.setEditText(reason)
    form.save.click()
    qtbot.waitUntil(lambda: toast_of(window).isVisible())


def add(window: AdminWindow) -> None:
    panel = page_of(window).panel
    panel.add_button.click()
    panel.form.time.setText("19:00")


def move(window: AdminWindow) -> None:
    panel = page_of(window).panel
    panel.rows[1].edit.click()
    panel.form.time.setText("17:45")


def void(window: AdminWindow) -> None:
    page_of(window).panel.rows[1].void.click()


CORRECTIONS: list[tuple[Callable[[AdminWindow], None], str, Record]] = [
    (add, "Added: In 19:00.", [*RECORDED, ("in", "19:00")]),
    (move, "Corrected: Out 17:45.", [("in", "09:00"), ("out", "17:45")]),
    (void, "Not counted any more: Out 17:00.", [("in", "09:00")]),
]


@pytest.mark.parametrize("by", ["button", "ctrl+z"])
@pytest.mark.parametrize(("correct", "words", "then"), CORRECTIONS, ids=["add", "move", "void"])
def test_a_correction_is_taken_back_by_the_toast_and_by_ctrl_z(
    correct: Callable[[AdminWindow], None],
    words: str,
    then: Record,
    by: str,
    stage: AdminStage,
    ada: str,
    window: AdminWindow,
    qtbot: QtBot,
) -> None:
    correct(window)
    save(window, qtbot, "Ada said so")
    toast = toast_of(window)
    assert toast.text == words
    assert counted(stage, ada) == then
    qtbot.waitUntil(lambda: shown(window) == then)

    if by == "button":
        undo = next(button for button in toast.findChildren(QPushButton) if button.text() == "&Undo")
        QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(focused(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.banner.text == "It stands again as before.")
    assert counted(stage, ada) == RECORDED
    qtbot.waitUntil(lambda: shown(window) == RECORDED)
    assert not toast.isVisible()
    assert len(stage.application.record.corrections(10)) == 2, "what was done and undone are both kept"


def focused(window: AdminWindow) -> QWidget:
    """Where a key goes that is pressed now."""
    return window.focusWidget() or window


def test_ctrl_z_takes_one_correction_back_and_only_once(
    stage: AdminStage, ada: str, window: AdminWindow, qtbot: QtBot
) -> None:
    void(window)
    save(window, qtbot, "Twice")
    for _ in range(2):
        QTest.keyClick(focused(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.banner.text == "It stands again as before.")
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert counted(stage, ada) == RECORDED
    assert len(stage.application.record.corrections(10)) == 2


@pytest.mark.parametrize("where", ["search", "grid", "panel"])
def test_ctrl_z_works_wherever_the_keyboard_is_on_the_page(
    where: str, stage: AdminStage, ada: str, window: AdminWindow, qtbot: QtBot
) -> None:
    void(window)
    save(window, qtbot, "Twice")
    qtbot.waitUntil(lambda: shown(window) == [("in", "09:00")])
    page = page_of(window)
    field: QWidget = {"search": page.search, "grid": page.grid, "panel": page.panel.rows[0]}[where]
    field.setFocus()
    qtbot.waitUntil(lambda: field.hasFocus() or field.isAncestorOf(focused(window)))
    QTest.keyClick(focused(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: counted(stage, ada) == RECORDED)


def test_ctrl_z_still_works_on_another_page(stage: AdminStage, ada: str, window: AdminWindow, qtbot: QtBot) -> None:
    move(window)
    save(window, qtbot, "The reader was slow")
    window.open_page("people")
    assert toast_of(window).isVisible()
    QTest.keyClick(focused(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: counted(stage, ada) == RECORDED)


def test_what_was_locked_meanwhile_is_not_undone_and_says_why(
    stage: AdminStage, ada: str, window: AdminWindow, qtbot: QtBot
) -> None:
    void(window)
    save(window, qtbot, "Twice")
    stage.application.periods.lock(FRIDAY, FRIDAY, "payroll", "admin")
    toast_of(window).undo()
    qtbot.waitUntil(lambda: "locked" in window.banner.text)
    assert counted(stage, ada) == [("in", "09:00")]


def test_a_counted_again_punch_can_be_taken_back_too(
    stage: AdminStage, ada: str, window: AdminWindow, qtbot: QtBot
) -> None:
    void(window)
    save(window, qtbot, "Twice")
    qtbot.waitUntil(lambda: page_of(window).panel.rows[1].line.state is LineState.VOID)
    toast_of(window).dismiss()
    page_of(window).panel.rows[1].void.click()
    save(window, qtbot, "It was right")
    assert toast_of(window).text == "Counted again: Out 17:00."
    assert counted(stage, ada) == RECORDED
    QTest.keyClick(focused(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: counted(stage, ada) == [("in", "09:00")])


class FlashSpy(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_no_window_flashes_up_while_a_day_is_shown_anew(window: AdminWindow, qtbot: QtBot, qapp: QApplication) -> None:
    """One that does takes the keyboard away, and Ctrl+Z with it."""
    spy = FlashSpy()
    qapp.installEventFilter(spy)
    void(window)
    save(window, qtbot, "Twice")
    qtbot.waitUntil(lambda: shown(window) == [("in", "09:00")])
    qapp.removeEventFilter(spy)
    assert spy.shown == []
    assert window.isActiveWindow()


@pytest.mark.parametrize("policy", list(PunchPolicy))
def test_under_every_policy_the_administrator_says_what_a_missing_punch_is(
    policy: PunchPolicy, stage: AdminStage, ada: str, window: AdminWindow, qtbot: QtBot
) -> None:
    stage.settings.save(stage.settings.current.model_copy(update={"punch_policy": policy}))
    panel = page_of(window).panel
    panel.add_button.click()
    form = panel.form
    assert form.kind.isVisible()
    assert [PunchKind(form.kind.itemData(row)) for row in range(form.kind.count())] == list(PunchKind)
    assert PunchKind(form.kind.currentData()) is PunchKind.IN, "after an out, an in is likely"
    form.kind.setCurrentIndex(form.kind.findData(PunchKind.BREAK_START.value))
    form.time.setText("12:00")
    save(window, qtbot, "Ada said so")
    assert counted(stage, ada) == [("in", "09:00"), ("break_start", "12:00"), ("out", "17:00")]


@pytest.mark.parametrize(
    ("recorded", "likely"),
    [
        ([], PunchKind.IN),
        ([PunchKind.IN], PunchKind.OUT),
        ([PunchKind.IN, PunchKind.BREAK_START], PunchKind.BREAK_END),
        ([PunchKind.IN, PunchKind.BREAK_START, PunchKind.BREAK_END], PunchKind.OUT),
        ([PunchKind.IN, PunchKind.OUT], PunchKind.IN),
    ],
)
def test_what_is_likely_next_is_chosen_already(
    recorded: list[PunchKind], likely: PunchKind, stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    person = stage.people.add("2", "Grace Hopper").id
    for hour, kind in enumerate(recorded, 8):
        stage.punching.record_manual("2", kind, at(hour), "by hand", "admin")
    made = show_window()
    made.open_page("attendance")
    page = page_of(made)
    page.open_day(person, FRIDAY)
    qtbot.waitUntil(lambda: page.panel.record is not None and len(page.panel.rows) == len(recorded))
    page.panel.add_button.click()
    assert PunchKind(page.panel.form.kind.currentData()) is likely
