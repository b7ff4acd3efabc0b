"""Reports: the file holds what the table shows; what was set up is found again; charts."""

import csv
import json
import struct
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QScrollArea, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from attendance_app.domain.punches import PunchKind
from attendance_app.domain.timesheets import Timesheet
from attendance_app.services.exporting.service import ExportService, ExportSources
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.ledger import LedgerRepository
from attendance_app.storage.punch_origins import PunchOriginRepository
from attendance_app.ui.admin.attendance.lock_dialog import LockDialog
from attendance_app.ui.admin.record_table import RecordView
from attendance_app.ui.admin.reports.page import CHARTS, ReportsPage
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.widgets.date_range import DateRange, Preset
from tests.fakes import timesheets
from tests.fakes.admin import AdminStage

ShowWindow = Callable[[], AdminWindow]
FRIDAY = date(2026, 11, 20)


class Chooser:
    """Stands for the file dialog: always the same file, and notes what was suggested."""

    def __init__(self, target: Path | None) -> None:
        self.target = target
        self.suggested: list[str] = []

    def __call__(self, _parent: QObject, name: str) -> Path | None:
        self.suggested.append(name)
        return self.target


def open_page(window: AdminWindow, qtbot: QtBot, target: Path | None = None) -> tuple[ReportsPage, Chooser]:
    chooser = Chooser(target)
    page = ReportsPage(window.context, chooser, chooser)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.refresh()
    return page, chooser


def choose_days(page: ReportsPage, first: date, last: date) -> None:
    page.days.choose_days(DateRange(first, last))
    page.refresh()


def punch(stage: AdminStage, code: str, kind: PunchKind, hour: int, minute: int = 5, day: date = FRIDAY) -> None:
    at = datetime.combine(day, time(hour, minute), UTC)
    stage.punching.record_manual(code, kind, at, "forgot", "admin")


def header(page: ReportsPage) -> list[str | None]:
    model = page.export.first_rows
    return [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]


@pytest.fixture
def march(stage: AdminStage) -> None:
    """Ada's days at the end of March 2026."""
    ada = stage.people.add("007", "Ada Lovelace").id
    days = (timesheets.short_night(ada), timesheets.long_day(ada), timesheets.missing_out(ada))
    sheets = timesheets.FakeTimesheets(Timesheet(ada, date(2026, 3, 1), date(2026, 3, 31), days))
    database = stage.database
    sources = ExportSources(
        stage.punches,
        PunchOriginRepository(database),
        LedgerRepository(database),
        EmployeeRepository(database),
        sheets,
    )
    stage.exporting = ExportService(sources, stage.settings, stage.application.auditing)


def test_saved_csv_reads_back_equal(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path) -> None:
    stage.people.add("1", 'Nguyễn "Minh", Khai')
    stage.people.add("2", "王小明")
    for code, kind, hour in (("1", PunchKind.IN, 8), ("2", PunchKind.IN, 9), ("1", PunchKind.OUT, 10)):
        punch(stage, code, kind, hour)
    target = tmp_path / "out.csv"
    page, chooser = open_page(show_window(), qtbot, target)
    choose_days(page, FRIDAY, FRIDAY)
    qtbot.waitUntil(lambda: page.export.preview.text() == "3 punches of 2 people.")
    with qtbot.waitSignal(page.exported) as exported:
        page.export.save.click()
    assert exported.args == [target]
    assert chooser.suggested == ["punches 2026-11-20 to 2026-11-20.csv"]
    assert page.export.strip.words.text() == "3 rows saved in out.csv."
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = [(row["code"], row["name"], row["kind"], row["at"]) for row in csv.DictReader(file)]
    assert rows == [
        ("1", 'Nguyễn "Minh", Khai', "in", "2026-11-20T08:05:00+00:00"),
        ("2", "王小明", "in", "2026-11-20T09:05:00+00:00"),
        ("1", 'Nguyễn "Minh", Khai', "out", "2026-11-20T10:05:00+00:00"),
    ]


def test_a_workbook_holds_what_the_preview_shows(
    stage: AdminStage, march: None, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "out.xlsx"
    page, chooser = open_page(show_window(), qtbot, target)
    form = page.export.form
    form.choose(form.what, "timesheet")
    form.choose(form.format, "xlsx")
    form.choose(form.hours, "decimal")
    qtbot.waitUntil(lambda: page.export.preview.text().startswith("3 days of 1 "))
    form.columns.choose(["date", "code", "worked_minutes"])
    form.columns.changed.emit()
    qtbot.waitUntil(lambda: header(page) == ["date", "code", "worked_hours"])
    shown = page.export.first_rows.texts()
    with qtbot.waitSignal(page.exported):
        page.export.save.click()
    assert chooser.suggested == ["timesheets 2026-11-16 to 2026-11-22.xlsx"]
    sheet = openpyxl.load_workbook(target)["Timesheet"]
    written = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2, max_row=1 + len(shown))]
    assert [cell.value for cell in sheet[1]] == header(page)
    assert [[f"{day:%Y-%m-%d}", code, f"{hours:.2f}"] for day, code, hours in written] == shown
    assert shown[1][2] == "12.33"
    totals = page.export.first_rows.index(len(shown), 2).data()
    assert float(totals) == pytest.approx(sheet.cell(2 + len(shown), 3).value, abs=0.005)


def test_a_folder_that_cannot_be_written_is_told_and_can_be_tried_again(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = show_window()
    page, _ = open_page(window, qtbot, tmp_path / "missing" / "out.csv")
    page.export.save.click()
    qtbot.waitUntil(lambda: window.banner.text != "")
    assert page.export.save.isEnabled()


def test_what_a_layout_needs_is_asked_for(
    stage: AdminStage, march: None, show_window: ShowWindow, qtbot: QtBot
) -> None:
    page, _ = open_page(show_window(), qtbot)
    form = page.export.form
    form.choose(form.what, "timesheet")
    form.choose(form.layout_choice, "adp")
    qtbot.waitUntil(lambda: "double time" in page.export.preview.text())
    assert page.export.first_rows.texts() == []
    form.fillings["Hours 3 Code"].setText("D")
    form.fillings["Co Code"].setText("ABC")
    qtbot.waitUntil(
        lambda: (
            page.export.first_rows.texts() == [["ABC", "261122", "007", "Ada Lovelace", "14.45", "2.00", "D", "2.33"]]
        )
    )
    form.choose(form.what, "punches")
    assert form.fillings == {}
    assert form.layout_choice.findData("adp") == -1


def test_choices_that_mean_nothing_cannot_be_made(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    form = open_page(show_window(), qtbot)[0].export.form
    assert (form.hours.isEnabled(), form.decimal_comma.isEnabled()) == (False, True)
    form.choose(form.what, "timesheet")
    assert form.hours.isEnabled()
    form.choose(form.format, "json")
    assert not form.decimal_comma.isEnabled()
    form.choose(form.what, "ledger")
    assert not form.whose.isEnabled()


def test_a_department_alone_is_exported_as_json(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    stage.people.add("1", "Ada", department="Lab")
    stage.people.add("2", "Alan", department="Office")
    punch(stage, "1", PunchKind.IN, 8)
    punch(stage, "2", PunchKind.IN, 9)
    target = tmp_path / "out.json"
    page, _ = open_page(show_window(), qtbot, target)
    choose_days(page, FRIDAY, FRIDAY)
    form = page.export.form
    form.choose(form.format, "json")
    qtbot.waitUntil(lambda: form.whose.findData("department:Lab") > 0)
    form.whose.choose("department:Lab")
    qtbot.waitUntil(lambda: page.export.preview.text().startswith("1 punch"))
    with qtbot.waitSignal(page.exported):
        page.export.save.click()
    assert "Ada" in target.read_text(encoding="utf-8")
    assert "Alan" not in target.read_text(encoding="utf-8")
    json.loads(target.read_text(encoding="utf-8"))


def test_columns_move_by_keyboard(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    stage.people.add("1", "Ada")
    punch(stage, "1", PunchKind.IN, 8)
    page, _ = open_page(show_window(), qtbot)
    choose_days(page, FRIDAY, FRIDAY)
    columns = page.export.form.columns
    qtbot.waitUntil(lambda: columns.list.count() > 2)
    first, second = (columns.list.item(row).text() for row in (0, 1))
    columns.list.setCurrentRow(0)
    columns.move_current(1)
    qtbot.waitUntil(lambda: header(page)[:2] == [second, first])
    columns.usual.click()
    qtbot.waitUntil(lambda: header(page)[:2] == [first, second])


def test_a_report_is_kept_and_found_again(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    stage.people.add("1", "Ada", department="Lab")
    window = show_window()
    page, _ = open_page(window, qtbot)
    form, bar = page.export.form, page.export.saved_bar
    page.days.choose(Preset.LAST_MONTH)
    form.choose(form.what, "timesheet")
    form.choose(form.format, "xlsx")
    form.choose(form.hours, "hhmm")
    qtbot.waitUntil(lambda: form.whose.findData("department:Lab") > 0 and form.columns.list.count() > 3)
    form.whose.choose("department:Lab")
    form.columns.choose(["name", "date", "worked_minutes"])
    form.columns.changed.emit()
    bar.names.setEditText("Payroll")
    bar.keep.click()
    qtbot.waitUntil(lambda: bar.names.findText("Payroll") >= 0)

    again, _ = open_page(window, qtbot)
    qtbot.waitUntil(lambda: again.export.saved_bar.names.findText("Payroll") >= 0)
    again.export.show_saved(stage.application.report_presets.all()[0])
    qtbot.waitUntil(lambda: header(again) == ["name", "date", "worked_hours"])
    request = again.export.request()
    assert (request.first, request.last) == (date(2026, 10, 1), date(2026, 10, 31))
    assert (request.what.value, request.format.value) == ("timesheet", "xlsx")
    assert request.employees == (stage.people.by_code("1").id,)
    bar.remove.click()
    qtbot.waitUntil(lambda: stage.application.report_presets.all() == [])


def test_the_period_can_be_locked_after_the_export(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page, _ = open_page(show_window(), qtbot, tmp_path / "out.csv")
    choose_days(page, date(2026, 10, 1), date(2026, 10, 31))
    with qtbot.waitSignal(page.exported):
        page.export.save.click()
    qtbot.waitUntil(page.export.strip.lock.isVisible)
    page.export.strip.lock.click()
    qtbot.waitUntil(lambda: page.findChild(LockDialog) is not None)
    dialog = page.findChild(LockDialog)
    assert dialog is not None
    dialog.act_button.click()
    qtbot.waitUntil(lambda: stage.application.periods.locked(date(2026, 10, 15)))
    assert not stage.application.periods.locked(date(2026, 11, 1))


def test_a_preview_says_that_it_is_only_the_beginning(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    stage.people.add("1", "Ada")
    for number in range(1250):
        at = datetime(2026, 11, 20, tzinfo=UTC) + timedelta(minutes=number)
        stage.punching.record_manual("1", PunchKind.OUT if number % 2 else PunchKind.IN, at, "by hand", "admin")
    page, _ = open_page(show_window(), qtbot)
    choose_days(page, FRIDAY, FRIDAY)
    qtbot.waitUntil(lambda: page.export.preview.text().startswith("1,250 punches"))
    assert page.export.beginning.isVisible()
    assert page.export.beginning.text() == "Shown are the first 200 of 1,250 rows; the file will hold all of them."
    assert len(page.export.first_rows.texts()) == 200
    choose_days(page, date(2026, 11, 19), date(2026, 11, 19))
    qtbot.waitUntil(lambda: page.export.preview.text() == "There is nothing in this period.")
    assert not page.export.beginning.isVisible()


def test_a_short_report_is_shown_whole_and_says_nothing_of_a_beginning(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    stage.people.add("1", "Ada")
    punch(stage, "1", PunchKind.IN, 8)
    page, _ = open_page(show_window(), qtbot)
    choose_days(page, FRIDAY, FRIDAY)
    qtbot.waitUntil(lambda: page.export.preview.text().startswith("1 punch"))
    assert not page.export.beginning.isVisible()


def test_instants_are_not_cut_in_the_preview(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    stage.people.add("1", "Bartholomew Featherstonehaugh-Cholmondeley the Younger of Nowhere")
    punch(stage, "1", PunchKind.IN, 8)
    page, _ = open_page(show_window(), qtbot)
    choose_days(page, FRIDAY, FRIDAY)
    qtbot.waitUntil(lambda: "at" in header(page))
    view = page.export.findChild(RecordView)
    assert view is not None
    place = header(page).index("at")
    needed = view.itemDelegate().sizeHint(view_option(view), view.model().index(0, place)).width()
    assert view.columnWidth(place) >= needed
    assert view.columnWidth(header(page).index("name")) < view.columnWidth(place), "a long name gives way"


def view_option(view: RecordView) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.font = view.font()
    return option


def test_only_the_form_scrolls_and_follows_the_current_column(
    stage: AdminStage, march: None, show_window: ShowWindow, qtbot: QtBot
) -> None:
    window = show_window()
    page, _ = open_page(window, qtbot)
    form = page.export.form
    form.choose(form.what, "timesheet")
    columns = form.columns.list
    qtbot.waitUntil(lambda: columns.count() > 15)
    outer = page.export.findChild(QScrollArea)
    assert outer is not None
    qtbot.waitUntil(lambda: outer.verticalScrollBar().maximum() > 0)
    assert columns.verticalScrollBar().maximum() == 0
    assert outer.horizontalScrollBar().maximum() == 0
    page.activateWindow()
    columns.setFocus()
    qtbot.waitUntil(columns.hasFocus)
    for row in (columns.count() - 1, 0):
        columns.setCurrentRow(row)
        centre = columns.visualItemRect(columns.item(row)).center()
        assert outer.viewport().rect().contains(columns.viewport().mapTo(outer.viewport(), centre))


def test_the_charts_are_drawn_and_saved(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    stage.people.add("1", "Ada", department="Lab")
    for day, minute in ((16, 50), (17, 55), (18, 5)):
        punch(stage, "1", PunchKind.IN, 8, minute, date(2026, 11, day))
        punch(stage, "1", PunchKind.OUT, 16, minute, date(2026, 11, day))
    target = tmp_path / "chart.png"
    page, _ = open_page(show_window(), qtbot, target)
    with qtbot.waitSignals([page.charts.arrivals.drawn, page.charts.hours.drawn], timeout=60_000):
        page.show_part(CHARTS)
    arrivals, hours = page.charts.arrivals.chart, page.charts.hours.chart
    assert arrivals is not None
    assert hours is not None
    assert arrivals.series == (("", (1.0, 0.0, 0.0, 2.0)),)  # 08:00 to 09:00 by quarters
    assert arrivals.labels == ("08:00", "", "", "", "09:00")
    assert hours.series == (("Lab", (24.0,)),)
    assert page.charts.arrivals.accessibleDescription() == ("Most people come between 08:45 and 09:00: 2 of 3 days.")
    with qtbot.waitSignal(page.charts.arrivals.saved, timeout=60_000):
        page.charts.save_buttons[0].click()
    data = target.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", data[16:24]) == (2400, 1200)


def test_weeks_before_anybody_worked_take_no_room_in_the_chart(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    stage.people.add("1", "Ada", department="Lab")
    for day in (2, 16):  # Mondays; nobody works in the week between
        punch(stage, "1", PunchKind.IN, 8, 0, date(2026, 11, day))
        punch(stage, "1", PunchKind.OUT, 16, 0, date(2026, 11, day))
    page, _ = open_page(show_window(), qtbot)
    choose_days(page, date(2026, 11, 1), date(2026, 11, 30))  # begins on a Sunday
    with qtbot.waitSignal(page.charts.hours.drawn, timeout=60_000):
        page.show_part(CHARTS)
    hours = page.charts.hours.chart
    assert hours is not None
    assert hours.labels == ("Mon 2 Nov", "Mon 9 Nov", "Mon 16 Nov")
    assert hours.series == (("Lab", (8.0, 0.0, 8.0)),)


def test_the_form_stands_in_a_card_as_high_as_the_preview(
    stage: AdminStage, march: None, show_window: ShowWindow, qtbot: QtBot
) -> None:
    page, _ = open_page(show_window(), qtbot)
    form = page.export.findChild(QScrollArea)
    table = page.export.findChild(RecordView)
    assert form is not None
    assert table is not None
    page.grab()
    card = form.parentWidget()
    assert card is not None
    assert card.property("role") == "card"
    assert form.geometry().bottom() < card.rect().bottom()
    assert card.mapTo(page, card.rect().bottomLeft()).y() == table.mapTo(page, table.rect().bottomLeft()).y()
