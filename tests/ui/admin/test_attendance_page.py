"""Attendance: the month, the day at the right, corrections with their history, and locks."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from attendance_app.domain.presence import DayMark
from attendance_app.domain.punches import PunchKind
from attendance_app.domain.shifts import BreakRules, Shift, ShiftSegment
from attendance_app.domain.timesheets import ExceptionKind
from attendance_app.services.day_records import LineState
from attendance_app.ui.admin.attendance.clock_entry import parse_time
from attendance_app.ui.admin.attendance.lock_dialog import LockDialog
from attendance_app.ui.admin.attendance.page import AttendancePage
from attendance_app.ui.admin.page import Target
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.widgets.date_range import DateRange
from attendance_app.ui.widgets.empty_state import EmptyState
from tests.fakes.admin import AdminStage

ShowWindow = Callable[[], AdminWindow]
FRIDAY = date(2026, 11, 20)


def open_page(window: AdminWindow) -> AttendancePage:
    window.open_page("attendance")
    page = window.page("attendance")
    assert isinstance(page, AttendancePage)
    return page


def at(hour: int, minute: int = 0, day: date = FRIDAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)


def add_ada(stage: AdminStage, *punches: tuple[PunchKind, datetime]) -> str:
    """Ada works 09:00 to 17:00, Monday to Friday; returns her id."""
    ada = stage.people.add("1", "Ada Lovelace", department="Engineering").id
    shift = Shift("", "Day", (ShiftSegment(time(9), time(17)),), breaks=BreakRules(deducted_min=30))
    scheduling = stage.application.scheduling
    scheduling.add_shift(shift, "admin")
    scheduling.assign("1", "Day", date(2026, 11, 16), author="admin")
    for kind, moment in punches:
        stage.punching.record_manual("1", kind, moment, "by hand", "admin")
    return ada


def worked(stage: AdminStage, employee_id: str, day: date = FRIDAY) -> int:
    (sheet,) = stage.application.timesheets.of([employee_id], day, day)
    return sheet.days[0].worked_minutes


def open_day(page: AttendancePage, qtbot: QtBot, employee_id: str, day: date = FRIDAY) -> None:
    page.open_day(employee_id, day)
    qtbot.waitUntil(lambda: page.panel.isVisible() and page.panel.record is not None and page.panel.record.day == day)


def lines(page: AttendancePage) -> list[tuple[str, str, LineState]]:
    return [(row.line.kind.value, row.line.at_local.strftime("%H:%M"), row.line.state) for row in page.panel.rows]


def words_shown(page: AttendancePage) -> str:
    states = [state for state in page.findChildren(EmptyState) if state.isVisible()]
    return " ".join(label.text() for state in states for label in state.findChildren(QLabel))


def test_the_month_marks_every_day_in_colour_and_words(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    add_ada(
        stage,
        (PunchKind.IN, at(9, 0, date(2026, 11, 16))),
        (PunchKind.OUT, at(17, 0, date(2026, 11, 16))),
        (PunchKind.IN, at(9, 20, date(2026, 11, 17))),
        (PunchKind.OUT, at(17, 0, date(2026, 11, 17))),
        (PunchKind.IN, at(9, 0)),
    )
    stage.application.scheduling.add_leave("1", date(2026, 11, 18), date(2026, 11, 18), "vacation", author="admin")
    page = open_page(show_window())
    qtbot.waitUntil(lambda: page.month_model.rowCount() == 1)
    cells = page.month_model.grid_row(0).cells
    assert [cells[day - 1].mark for day in (16, 17, 18, 19, 20, 21)] == [
        DayMark.WORKED,
        DayMark.LATE,
        DayMark.LEAVE,
        DayMark.ABSENT,
        DayMark.EXCEPTION,
        DayMark.OFF,
    ]
    late = page.month_model.index(0, 16).data(Qt.ItemDataRole.AccessibleTextRole)
    assert late == "Ada Lovelace, Tuesday, 17 November 2026: Late, late by 20 min, worked 7 h 10 min"
    assert page.month_model.index(0, 30).data() == "14:40"  # 7 h 30 and 7 h 10


def test_a_missing_out_is_added_and_taken_back(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    ada = add_ada(stage, (PunchKind.IN, at(9)))
    window = show_window()
    page = open_page(window)
    qtbot.waitUntil(page.to_resolve.isVisible)
    assert page.to_resolve.text() == "1 to resolve"
    page.to_resolve.click()
    qtbot.waitUntil(lambda: len(page.panel.fixes) == 1)
    page.panel.fixes[0].click()
    form = page.panel.form
    assert PunchKind(form.kind.currentData()) is PunchKind.OUT
    assert form.time.text() == ""  # the plan is offered, never filled in
    form.time.setText("1730")
    form.save.click()
    assert form.isVisible()  # no reason yet
    form.reason.setEditText("Forgot to punch out")
    form.save.click()
    qtbot.waitUntil(lambda: len(lines(page)) == 2)
    assert lines(page)[1] == ("out", "17:30", LineState.ADDED)
    assert worked(stage, ada) == 8 * 60
    qtbot.waitUntil(lambda: page.to_resolve.text() == "0 to resolve")

    page.desk.changed.disconnect()
    added = stage.application.record.corrections(1)[0]
    page.desk.changed.connect(page.refresh)
    page.desk._undo(added)
    qtbot.waitUntil(lambda: ("out", "17:30", LineState.VOID) in lines(page))
    assert worked(stage, ada) == 0


def test_a_planned_time_is_taken_over_only_by_pressing_it(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    ada = add_ada(stage, (PunchKind.IN, at(9)))
    page = open_page(show_window())
    open_day(page, qtbot, ada)
    page.panel.fixes[0].click()
    (hint,) = page.panel.form._hint_buttons
    assert hint.text() == "Planned: 17:00"
    hint.click()
    assert page.panel.form.time.value == time(17)


def test_a_punch_is_moved_and_its_history_tells_before_and_after(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    ada = add_ada(stage, (PunchKind.IN, at(9)), (PunchKind.OUT, at(17)))
    page = open_page(show_window())
    open_day(page, qtbot, ada)
    QTest.keyClick(page.panel.rows[1], Qt.Key.Key_Return)
    form = page.panel.form
    assert form.time.text() == "17:00"
    form.time.setText("17:45")
    form.reason.setEditText("The reader was slow")
    edit = form.reason.lineEdit()
    assert edit is not None
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ("out", "17:45", LineState.CORRECTED) in lines(page))
    assert worked(stage, ada) == 8 * 60 + 15
    row = page.panel.rows[1]
    row.history.click()
    qtbot.waitUntil(row.history_label.isVisible)
    assert "Out Fri 20 Nov 17:00 → Out Fri 20 Nov 17:45" in row.history_label.text()
    assert "Administrator, 22 Nov 2026, 10:30: “The reader was slow”" in row.history_label.text()
    assert form.reason.findText("The reader was slow") == -1  # read anew with the next form
    row.edit.click()
    assert form.reason.findText("The reader was slow") >= 0
    assert form.reason.reason == ""


def test_a_punch_whose_kind_alone_is_corrected_keeps_its_instant(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    """The field says 09:00 for 09:00:48; whoever types other digits means them."""
    came = at(9) + timedelta(seconds=48)
    ada = add_ada(stage, (PunchKind.OUT, came), (PunchKind.OUT, at(17)))
    page = open_page(show_window())
    open_day(page, qtbot, ada)
    form = page.panel.form
    for typed, expected in (("", came), ("09:00:00", at(9))):
        page.panel.rows[0].edit.click()
        assert form.time.text() == "09:00"
        form.time.setText(typed or form.time.text())
        form.kind.setCurrentIndex(form.kind.findData(PunchKind.IN.value))
        form.reason.setEditText("He came")
        with qtbot.waitSignal(form.decided) as decided:
            form.save.click()
        assert decided.args[0].at_utc == expected
        qtbot.waitUntil(form.isHidden)
        qtbot.waitUntil(lambda: page.panel.rows[0].line.kind is PunchKind.IN)


def test_a_punch_is_not_counted_any_more_and_counted_again(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    ada = add_ada(stage, (PunchKind.IN, at(8)), (PunchKind.IN, at(9)), (PunchKind.OUT, at(17)))
    page = open_page(show_window())
    open_day(page, qtbot, ada)
    QTest.keyClick(page.panel.rows[0], Qt.Key.Key_Delete)
    page.panel.form.reason.setEditText("Tried the door")
    page.panel.form.save.click()
    qtbot.waitUntil(lambda: ("in", "08:00", LineState.VOID) in lines(page))
    assert worked(stage, ada) == 7 * 60 + 30
    page.panel.rows[0].void.click()
    page.panel.form.reason.setEditText("It was work")
    page.panel.form.save.click()
    qtbot.waitUntil(lambda: ("in", "08:00", LineState.CORRECTED) in lines(page))


def test_a_locked_day_refuses_until_it_is_unlocked_with_a_reason(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    ada = add_ada(stage, (PunchKind.IN, at(9)))
    stage.application.periods.lock(date(2026, 11, 1), date(2026, 11, 21), "payroll", "admin")
    page = open_page(show_window())
    open_day(page, qtbot, ada)
    assert page.panel.lock_banner.isVisible()
    assert "Locked: 1 Nov 2026 – 21 Nov 2026." in page.panel.lock_banner.text
    enabled = [page.panel.add_button, *page.panel.fixes, *(row.edit for row in page.panel.rows)]
    assert not any(button.isEnabled() for button in enabled)
    qtbot.waitUntil(lambda: page.month_model.is_locked(FRIDAY))
    page.panel.unlock_asked.emit()
    qtbot.waitUntil(lambda: page.findChild(LockDialog) is not None)
    dialog = page.findChild(LockDialog)
    assert dialog is not None
    assert dialog.days.range == DateRange(date(2026, 11, 1), date(2026, 11, 21))
    dialog.act_button.click()
    assert stage.application.periods.locked(FRIDAY)  # no reason yet
    dialog.reason.setText("A punch was forgotten")
    dialog.act_button.click()
    qtbot.waitUntil(page.panel.add_button.isEnabled)
    assert not stage.application.periods.locked(FRIDAY)


def test_what_was_locked_meanwhile_is_refused_in_words(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    ada = add_ada(stage, (PunchKind.IN, at(9)))
    page = open_page(show_window())
    open_day(page, qtbot, ada)
    page.panel.add_button.click()
    page.panel.form.time.setText("17:00")
    page.panel.form.reason.setEditText("Forgot")
    stage.application.periods.lock(FRIDAY, FRIDAY, "payroll", "admin")
    page.panel.form.save.click()
    qtbot.waitUntil(lambda: "locked period" in page.panel.form._reason_field.error or page.panel.form.isHidden())
    assert worked(stage, ada) == 0


def test_the_work_list_goes_round_by_keyboard(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    ada = add_ada(stage, (PunchKind.IN, at(9)), (PunchKind.IN, at(9, 0, date(2026, 11, 18))))
    window = show_window()
    page = open_page(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and page.to_resolve.text() == "2 to resolve")
    opened = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(page, key, Qt.KeyboardModifier.ControlModifier)
        opened.append(page.opened.wanted)
    wednesday, friday = (ada, date(2026, 11, 18)), (ada, FRIDAY)
    assert opened == [wednesday, friday, wednesday, friday]
    qtbot.waitUntil(page.panel.isVisible)
    QTest.keyClick(page.panel, Qt.Key.Key_Escape)
    assert not page.panel.isVisible()


def test_the_table_shows_recorded_corrected_and_void_punches(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    ada = add_ada(stage, (PunchKind.IN, at(9)), (PunchKind.OUT, at(17)), (PunchKind.OUT, at(18)))
    punches = stage.application.record.effective_between(at(0), at(23), ada)
    stage.application.correcting.void(punches[1].id, "twice", "admin")
    stage.application.correcting.move(punches[2].id, at(18, 5), None, "slow", "admin")
    page = open_page(show_window())
    page.view.button("table").click()
    model = page.model
    columns = (model.DAY, model.TIME, model.NAME, model.KIND, model.STATE)

    def shown() -> list[list[str]]:
        return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]

    qtbot.waitUntil(lambda: len(shown()) == 3)
    assert shown() == [
        ["Fri 20 Nov", "09:00:00", "Ada Lovelace", "In", "As recorded"],
        ["Fri 20 Nov", "17:00:00", "Ada Lovelace", "Out", "Not counted"],
        ["Fri 20 Nov", "18:05:00", "Ada Lovelace", "Out", "Corrected"],
    ]
    page.search.setText("nobody")
    page.search.search_now()
    assert shown() == []


def test_a_jump_opens_the_day_and_begins_to_add(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    ada = add_ada(stage)
    window = show_window()
    window.open_page("attendance", Target(ada, date(2026, 10, 7), "add"))
    page = window.page("attendance")
    assert isinstance(page, AttendancePage)
    qtbot.waitUntil(page.panel.form.isVisible)
    assert page.month.range == DateRange(date(2026, 10, 1), date(2026, 10, 31))
    assert page.panel.record is not None
    assert (page.panel.record.employee.id, page.panel.record.day) == (ada, date(2026, 10, 7))


def test_a_night_shifts_out_belongs_to_its_evening(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    ada = stage.people.add("1", "Ada Lovelace").id
    scheduling = stage.application.scheduling
    scheduling.add_shift(Shift("", "Night", (ShiftSegment(time(22), time(6)),)), "admin")
    scheduling.assign("1", "Night", date(2026, 11, 16), author="admin")
    stage.punching.record_manual("1", PunchKind.IN, at(22, 0, date(2026, 11, 18)), "by hand", "admin")
    stage.punching.record_manual("1", PunchKind.OUT, at(6, 0, date(2026, 11, 19)), "by hand", "admin")
    page = open_page(show_window())
    open_day(page, qtbot, ada, date(2026, 11, 18))
    assert [kind for kind, _time, _state in lines(page)] == ["in", "out"]
    open_day(page, qtbot, ada, date(2026, 11, 19))
    assert lines(page) == []


def test_without_people_the_page_says_what_to_do(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    page = open_page(show_window())
    qtbot.waitUntil(lambda: "Nobody is enrolled yet" in words_shown(page))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("17:34", time(17, 34)),
        ("1734", time(17, 34)),
        ("8.05", time(8, 5)),
        ("17:34:05", time(17, 34, 5)),
        ("24:00", None),
        ("noon", None),
        ("", None),
    ],
)
def test_times_are_read_as_people_type_them(typed: str, expected: time | None) -> None:
    assert parse_time(typed) == expected


def test_every_oddity_is_explained(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    page = open_page(show_window())
    words = page.panel._odd_words
    for kind in ExceptionKind:
        assert words.title(kind)
        assert words._text(kind).format(times="09:00").endswith(".")
