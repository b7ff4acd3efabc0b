"""Schedules: the editor makes what the command line shows; people, leave and holidays."""

import json
from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner

from attendance_app.cli.main import app
from attendance_app.domain.presence import DayMark
from attendance_app.domain.shifts import OvertimeTier, Shift, ShiftSegment
from attendance_app.services.public_holidays import HolidayOrigin
from attendance_app.ui.admin.schedules.page import SchedulesPage
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import AdminStage

ShowWindow = Callable[[], AdminWindow]
DAY = Shift("", "Day", (ShiftSegment(time(9), time(17)),))


def open_page(window: AdminWindow) -> SchedulesPage:
    window.open_page("schedules")
    page = window.page("schedules")
    assert isinstance(page, SchedulesPage)
    return page


def test_the_editor_makes_what_the_command_line_shows(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    page = open_page(show_window())
    editor = page.shifts.editor
    editor.name.setText("Late")
    editor.segments.show_segments([ShiftSegment(time(14), time(18)), ShiftSegment(time(19), time(22, 30))])
    editor.days.show_days((0, 2, 5))
    editor.grace_late.setValue(7)
    editor.rounding.setCurrentIndex(editor.rounding.findData(15))
    editor.deducted.setValue(20)
    editor.half_day.setValue(200)
    editor.daily.show_tiers([OvertimeTier(450, 1.25)])
    editor.zone.setText("Europe/Berlin")
    page.shifts.save()
    qtbot.waitUntil(lambda: page.shifts.model.row_of("Late") is not None)
    home = str(stage.application.folder.root)
    shown = CliRunner().invoke(app, ["shifts", "list", "--json", "--home", home])
    assert shown.exit_code == 0, shown.output
    (record,) = json.loads(shown.stdout)
    assert record["name"] == "Late"
    assert record["segments"] == [{"start": "14:00", "end": "18:00"}, {"start": "19:00", "end": "22:30"}]
    assert record["zone"] == "Europe/Berlin"
    stored = stage.application.scheduling.catalogue.named("late")
    assert (stored.grace_late_min, stored.rounding_min, stored.half_day_under_min) == (7, 15, 200)
    assert (stored.usual_weekdays, stored.breaks.deducted_min) == ((0, 2, 5), 20)
    assert stored.overtime.daily == (OvertimeTier(450, 1.25),)


def test_the_preview_tells_what_becomes_of_a_day(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    editor = open_page(show_window()).shifts.editor
    editor.segments.show_segments([ShiftSegment(time(9), time(17, 30))])
    editor.came.set_value(time(9, 12))
    editor.left.set_value(time(17, 30))
    assert editor.preview.text() == (
        "A person who comes 09:12 and leaves 17:30 has worked 7 h 48 min. Break taken off: 30 min. That is 12 min late."
    )
    editor.days.show_days(())
    assert "no day of the week" in editor.preview.text()
    assert not editor.save.isEnabled()


def test_editing_a_shift_moves_schedules_over_from_a_day_on(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    stage.people.add("1", "Ada Lovelace")
    scheduling = stage.application.scheduling
    scheduling.add_shift(DAY, "admin")
    scheduling.assign("1", "Day", date(2026, 11, 2), author="admin")
    page = open_page(show_window())
    editor = page.shifts.editor
    qtbot.waitUntil(lambda: editor.original is not None)
    editor.segments.show_segments([ShiftSegment(time(8), time(16))])
    editor.from_day.set_day(date(2026, 11, 30))
    page.shifts.save()
    qtbot.waitUntil(lambda: scheduling.catalogue.named("Day").segments[0].start == time(8))
    ada = stage.people.by_code("1")
    before, after = scheduling.plans(ada, date(2026, 11, 27), date(2026, 11, 30))[0::3]
    assert before.planned is not None
    assert after.planned is not None
    assert (before.planned.start_utc.hour, after.planned.start_utc.hour) == (9, 8)


def test_a_name_that_is_taken_is_refused_beside_the_field(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    stage.application.scheduling.add_shift(DAY, "admin")
    page = open_page(show_window())
    qtbot.waitUntil(lambda: page.shifts.model.rowCount() == 1)
    page.shifts.new_button.click()
    page.shifts.editor.name.setText("day")
    page.shifts.save()
    qtbot.waitUntil(lambda: "already" in page.shifts.editor._name_field.error)


def test_a_department_is_assigned_at_once(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    for code, name, department in (("1", "Ada", "Lab"), ("2", "Grace", "Lab"), ("3", "Alan", "Office")):
        stage.people.add(code, name, department=department)
    scheduling = stage.application.scheduling
    scheduling.add_shift(DAY, "admin")
    page = open_page(show_window())
    page.show_part("people")
    pane = page.people
    qtbot.waitUntil(lambda: pane.model.rowCount() == 3)
    pane.search.setText("lab")
    pane.search.search_now()
    pane.everybody.click()
    assert [person.employee.name for person in pane.chosen()] == ["Ada", "Grace"]
    pane.form.days.show_days((0, 1))
    pane.form.assign.click()
    qtbot.waitUntil(lambda: len(scheduling.assignments("2")) == 1)
    qtbot.waitUntil(lambda: len(scheduling.assignments("1")) == 1)
    assert scheduling.assignments("3") == []
    assert [name for name in scheduling.assignments("1")[0].shift_names if name] == ["Day", "Day"]
    qtbot.waitUntil(lambda: pane.model.index(0, 2).data() == "Day, Mon – Tue")


def test_a_rotation_is_assigned_and_removed(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    ada = stage.people.add("1", "Ada").id
    scheduling = stage.application.scheduling
    scheduling.add_shift(DAY, "admin")
    page = open_page(show_window())
    page.show_part("people")
    pane = page.people
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    pane.choose(ada)
    pane.form.kind.button("rotation").click()
    pane.form.cycle.add_button.click()
    pane.form.cycle.add_button.click()
    pane.form.cycle._rows[2].shift.setCurrentIndex(0)  # type: ignore[attr-defined]
    pane.form.assign.click()
    qtbot.waitUntil(lambda: len(scheduling.assignments("1")) == 1)
    (row,) = scheduling.assignments("1")
    assert row.shift_names == ("Day", "Day", None)
    qtbot.waitUntil(lambda: pane.model.index(0, 2).data() == "2 × Day · off")
    assert row.assignment.from_day == date(2026, 11, 22)
    pane._remove(row.assignment)
    qtbot.waitUntil(lambda: scheduling.assignments("1") == [])


def test_a_long_rotation_is_said_in_a_few_words(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    ada = stage.people.add("1", "Ada").id
    scheduling = stage.application.scheduling
    for name, starts, ends in (("Early", 6, 14), ("Late", 14, 22)):
        scheduling.add_shift(Shift("", name, (ShiftSegment(time(starts), time(ends)),)), "admin")
    fortnight = (*["Early"] * 5, None, None, *["Late"] * 5, None, None)
    scheduling.rotate("1", fortnight, date(2026, 11, 2), None, author="admin")
    page = open_page(show_window())
    page.show_part("people")
    qtbot.waitUntil(lambda: page.people.model.rowCount() == 1)
    cell = page.people.model.index(0, 2)
    assert cell.data() == "Early / Late, 2 weeks"
    assert "5 × Early · 2 × off · 5 × Late · 2 × off" in cell.data(Qt.ItemDataRole.ToolTipRole)
    page.people.choose(ada)
    assert "5 × Early · 2 × off · 5 × Late · 2 × off" in {label.text() for label in page.people.findChildren(QLabel)}


@pytest.mark.parametrize("language", ["en_US", "vi_VN", "th_TH"])
def test_a_schedule_can_be_assigned_within_the_usual_window(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, language: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        stage.people.add("1", "Ada")
        stage.application.scheduling.add_shift(DAY, "admin")
        window = show_window()
        window.resize(1280, 800)
        page = open_page(window)
        page.show_part("people")
        qtbot.waitUntil(lambda: page.people.model.rowCount() == 1)
        page.grab()  # lays everything out
        form, whole = page.people.form, page.people.rect()
        for widget in (form, form.assign, *form.days.boxes):
            place = QRect(widget.mapTo(page.people, QPoint()), widget.size())
            assert whole.contains(place)
        card = page.people._card
        assert card.width() <= page.people._scroll.viewport().width()
        heights = [box.height() for box in form.days.boxes]
        assert min(heights) >= form.days.boxes[0].sizeHint().height()
    finally:
        QLocale.setDefault(before)


def test_a_shift_shows_the_fields_that_count_for_it(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    editor = open_page(show_window()).shifts.editor
    assert (editor.grace_late.isHidden(), editor.target.isVisible()) == (False, False)
    editor.kind.button("flexible").click()
    assert (editor.grace_late.isVisible(), editor.grace_early.isVisible(), editor.target.isVisible()) == (
        False,
        False,
        True,
    )


def test_leave_shows_in_the_month_and_is_taken_back(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    stage.people.add("1", "Ada")
    scheduling = stage.application.scheduling
    scheduling.add_shift(DAY, "admin")
    scheduling.assign("1", "Day", date(2026, 11, 2), author="admin")
    page = open_page(show_window())
    page.show_part("leave")
    pane = page.leave
    qtbot.waitUntil(lambda: pane.person.count() == 1)
    pane.first.set_day(date(2026, 11, 23))
    pane.last.set_day(date(2026, 11, 24))
    pane.kind.setEditText("conference")
    pane.add.click()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    grid = stage.application.presence.month_grid(date(2026, 11, 23), date(2026, 11, 25))
    assert [cell.mark for cell in grid.rows[0].cells] == [DayMark.LEAVE, DayMark.LEAVE, DayMark.IN_PROGRESS]
    pane.table.view.selectRow(0)
    pane.remove.click()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 0)
    assert scheduling.leave(date(2026, 1, 1), date(2026, 12, 31)) == []


def test_a_public_holiday_is_worked_and_free_again(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    stage.settings.save(stage.settings.current.model_copy(update={"holidays_country": "DE"}))
    page = open_page(show_window())
    page.show_part("holidays")
    pane = page.holidays
    qtbot.waitUntil(lambda: pane.model.row_of("2026-12-25") is not None)

    def origin() -> HolidayOrigin:
        christmas = date(2026, 12, 25)
        return stage.application.scheduling.holidays.rows(christmas, christmas)[0].origin

    assert "Public holidays of Germany are free." in {label.text() for label in pane.findChildren(QLabel)}
    pane.table.select_key("2026-12-25")
    pane.remove.click()
    qtbot.waitUntil(lambda: origin() is HolidayOrigin.CANCELLED and pane.remove.text() == "Free again")
    pane.remove.click()
    qtbot.waitUntil(lambda: origin() is HolidayOrigin.PUBLIC)
    pane.day.set_day(date(2026, 12, 31))
    pane.name.setText("Company day")
    pane.add.click()
    qtbot.waitUntil(lambda: pane.model.row_of("2026-12-31") is not None)


def test_ctrl_s_saves_the_shift(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    window = show_window()
    page = open_page(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.shifts.editor.name.setText("Day")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(stage.application.scheduling.shifts()) == 1)
