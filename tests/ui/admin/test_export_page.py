"""Export: the file holds what the table shows."""

import csv
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from attendance_app.domain.punches import PunchKind
from attendance_app.domain.timesheets import Timesheet
from attendance_app.services.exporting.service import ExportService, ExportSources
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.ledger import LedgerRepository
from attendance_app.storage.punch_origins import PunchOriginRepository
from attendance_app.ui.admin.export_page import ExportPage, last_week, this_month
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.admin.wording import as_date, as_qdate, last_month, this_week
from tests.fakes import timesheets
from tests.fakes.admin import AdminStage

ShowWindow = Callable[[], AdminWindow]


def test_saved_csv_reads_back_equal(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path) -> None:
    stage.people.add("1", 'Nguyễn "Minh", Khai')
    stage.people.add("2", "王小明")
    for code, kind, hour in (("1", PunchKind.IN, 8), ("2", PunchKind.IN, 9), ("1", PunchKind.OUT, 10)):
        at = datetime(2026, 11, 20, hour, 5, tzinfo=UTC)
        stage.punching.record_manual(code, kind, at, "forgot", "admin")
    window = show_window()
    target = tmp_path / "out.csv"
    suggested: list[str] = []

    def choose(_parent: object, name: str) -> Path:
        suggested.append(name)
        return target

    page = ExportPage(window.context, choose)
    qtbot.addWidget(page)
    page.first.setDate(as_qdate(date(2026, 11, 20)))
    page.last.setDate(as_qdate(date(2026, 11, 20)))
    qtbot.waitUntil(lambda: page.preview.text() == "3 punches by 2 people.")
    with qtbot.waitSignal(page.exported) as exported:
        page.save.click()

    assert exported.args == [target]
    assert suggested == ["punches 2026-11-20 to 2026-11-20.csv"]
    assert window.banner.text == "3 punches saved in out.csv."
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = [(row["code"], row["name"], row["kind"], row["at"]) for row in csv.DictReader(file)]
    assert rows == [
        ("1", 'Nguyễn "Minh", Khai', "in", "2026-11-20T08:05:00+00:00"),
        ("2", "王小明", "in", "2026-11-20T09:05:00+00:00"),
        ("1", 'Nguyễn "Minh", Khai', "out", "2026-11-20T10:05:00+00:00"),
    ]


def test_a_period_that_ends_before_it_begins_cannot_be_saved(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    window = show_window()
    window.open_page("reports")
    page = window.page("reports")
    assert isinstance(page, ExportPage)
    page.first.setDate(as_qdate(date(2026, 11, 22)))
    page.last.setDate(as_qdate(date(2026, 11, 21)))
    assert not page.save.isEnabled()
    page.presets["today"].click()
    assert page.save.isEnabled()
    assert as_date(page.first.date()) == as_date(page.last.date()) == date(2026, 11, 22)


def test_a_folder_that_cannot_be_written_is_told_and_can_be_tried_again(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = show_window()
    page = ExportPage(window.context, lambda _parent, _name: tmp_path / "missing" / "out.csv")
    qtbot.addWidget(page)
    page.save.click()
    qtbot.waitUntil(lambda: window.banner.text != "")
    assert window.banner.property("role") == "banner-error"
    assert page.save.isEnabled()


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 3, 15), date(2026, 2, 1), date(2026, 2, 28)),
        (date(2024, 3, 31), date(2024, 2, 1), date(2024, 2, 29)),
        (date(2026, 1, 1), date(2025, 12, 1), date(2025, 12, 31)),
    ],
)
def test_last_month_is_the_whole_calendar_month_before(day: date, first: date, last: date) -> None:
    assert last_month(day) == (first, last)


def test_this_week_begins_on_monday() -> None:
    assert this_week(date(2026, 11, 22)) == (date(2026, 11, 16), date(2026, 11, 22))
    assert this_week(date(2026, 11, 16)) == (date(2026, 11, 16), date(2026, 11, 16))


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


def shown_rows(page: ExportPage) -> list[list[str]]:
    model = page.first_rows
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_timesheet_is_previewed_and_saved_as_a_workbook(
    stage: AdminStage, march: None, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = show_window()
    target = tmp_path / "out.xlsx"
    suggested: list[str] = []

    def choose(_parent: object, name: str) -> Path:
        suggested.append(name)
        return target

    page = ExportPage(window.context, choose)
    qtbot.addWidget(page)
    page.form.choose(page.form.what, "timesheet")
    page.form.choose(page.form.format, "xlsx")
    page.form.choose(page.form.hours, "decimal")
    qtbot.waitUntil(lambda: page.preview.text() == "3 days of one person.")
    header = [page.first_rows.headerData(column, Qt.Orientation.Horizontal) for column in range(6)]
    assert header == ["code", "date", "shift", "in", "out", "worked_hours"]
    assert shown_rows(page)[1][5] == "12.33"
    assert page.save.text() == "Save as Excel workbook…"
    with qtbot.waitSignal(page.exported):
        page.save.click()
    assert suggested == ["timesheets 2026-11-16 to 2026-11-22.xlsx"]
    assert openpyxl.load_workbook(target)["Timesheet"]["F3"].value == 12.33


def test_what_a_layout_needs_is_asked_for(
    stage: AdminStage, march: None, show_window: ShowWindow, qtbot: QtBot
) -> None:
    page = ExportPage(show_window().context)
    qtbot.addWidget(page)
    page.form.choose(page.form.what, "timesheet")
    page.form.choose(page.form.layout_choice, "adp")
    qtbot.waitUntil(lambda: "double time" in page.preview.text())
    assert shown_rows(page) == []
    page.form.fillings["Hours 3 Code"].setText("D")
    page.form.fillings["Co Code"].setText("ABC")
    qtbot.waitUntil(
        lambda: shown_rows(page) == [["ABC", "261122", "007", "Ada Lovelace", "14.45", "2.00", "D", "2.33"]]
    )
    page.form.choose(page.form.what, "punches")
    assert page.form.fillings == {}
    assert page.form.layout_choice.findData("adp") == -1


def test_choices_that_mean_nothing_cannot_be_made(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    page = ExportPage(show_window().context)
    qtbot.addWidget(page)
    form = page.form
    assert (form.hours.isEnabled(), form.decimal_comma.isEnabled()) == (False, True)
    form.choose(form.what, "timesheet")
    assert form.hours.isEnabled()
    form.choose(form.format, "json")
    assert not form.decimal_comma.isEnabled()
    form.choose(form.what, "ledger")
    assert not form.layout_choice.isEnabled()


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 11, 22), date(2026, 11, 9), date(2026, 11, 15)),
        (date(2026, 11, 16), date(2026, 11, 9), date(2026, 11, 15)),
        (date(2026, 1, 1), date(2025, 12, 22), date(2025, 12, 28)),
    ],
)
def test_last_week_is_the_whole_week_before(day: date, first: date, last: date) -> None:
    assert last_week(day) == (first, last)
    assert this_month(day) == (day.replace(day=1), day)
