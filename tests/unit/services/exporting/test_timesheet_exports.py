"""Timesheets as JSON, CSV and workbook: the same to the minute, with totals."""

import json
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest

from attendance_app.services.exporting import ExportFormat, HoursStyle
from attendance_app.services.exporting.escaping import unescaped
from attendance_app.services.exporting.service import ExportService
from tests.unit.services.exporting.asking import rows_of, text_of, timesheet


def test_a_timesheet_as_json(export: ExportService, march: None) -> None:
    night, long, missing, absent = json.loads(text_of(export, timesheet(format=ExportFormat.JSON)))
    assert {name: night[name] for name in list(night)[:12]} == {
        "code": "007", "date": "2026-03-28", "shift": "=Night",
        "in": "2026-03-28T22:03:20+01:00", "out": "2026-03-29T06:00:00+02:00",
        "worked_minutes": 387, "break_minutes": 30, "overtime_minutes": 0, "late_minutes": 3, "early_minutes": 0,
        "absent": False, "exceptions": [],
    }  # fmt: skip
    assert (long["overtime_minutes"], long["overtime_rates"]) == (260, ["1.5=120", "2=140"])
    assert (missing["in"], missing["out"]) == ("2026-03-31T08:57:00+02:00", None)
    assert missing["exceptions"] == ["missing_out", "clock_jumped"]
    assert (absent["code"], absent["absent"], absent["in"]) == ("=1+1", True, None)


def test_a_timesheet_as_csv(export: ExportService, march: None) -> None:
    night, _long, missing, absent = rows_of(export, timesheet())
    assert list(night.values())[:12] == [
        "007", "2026-03-28", "'=Night", "2026-03-28T22:03:20+01:00", "2026-03-29T06:00:00+02:00", "387", "30", "0",
        "3", "0", "false", "",
    ]  # fmt: skip
    assert (missing["out"], missing["exceptions"]) == ("", "missing_out clock_jumped")
    assert (absent["code"], absent["absent"]) == ("'=1+1", "true")


def test_hours_columns_and_decimal_commas_as_asked(export: ExportService, march: None) -> None:
    request = timesheet(columns=("code", "worked_minutes"), hours=HoursStyle.DECIMAL, decimal_comma=True)
    assert text_of(export, request) == "code;worked_hours\r\n007;6,45\r\n007;12,33\r\n007;0,00\r\n'=1+1;0,00\r\n"
    hhmm = timesheet(columns=("worked_minutes", "code"), hours=HoursStyle.HHMM)
    assert text_of(export, hhmm).splitlines()[:2] == ["worked_hours,code", "6:27,007"]


def as_xlsx_should_have_it(cell: str, name: str, hours: HoursStyle) -> object:
    """What a spreadsheet should hold for a cell of the CSV; instants to the minute."""
    plain = unescaped(cell)
    if plain == "" or name in {"code", "name", "shift", "department", "zone", "exceptions", "overtime_rates"}:
        return plain or None
    if name.endswith(("_minutes", "_hours")):
        return {
            HoursStyle.MINUTES: lambda: timedelta(minutes=int(plain)),
            HoursStyle.HHMM: lambda: timedelta(hours=int(plain.split(":")[0]), minutes=int(plain.split(":")[1])),
            HoursStyle.DECIMAL: lambda: float(plain),
        }[hours]()
    if name == "date":
        return datetime.combine(date.fromisoformat(plain), time())
    if name in {"in", "out", "rounded_in", "rounded_out"}:
        return datetime.fromisoformat(plain).replace(tzinfo=None, second=0)
    return {"true": True, "false": False}.get(plain, plain)


@pytest.mark.parametrize("hours", [None, HoursStyle.HHMM, HoursStyle.DECIMAL])
def test_an_xlsx_opened_again_says_what_the_csv_says_to_the_minute(
    export: ExportService, march: None, tmp_path: Path, hours: HoursStyle | None
) -> None:
    file = tmp_path / "march.xlsx"
    result = export.export(timesheet(format=ExportFormat.XLSX, hours=hours), file, "admin")
    sheet = openpyxl.load_workbook(file)["Timesheet"]
    header, *body, total = sheet.iter_rows()
    csv_rows = rows_of(export, timesheet(hours=hours))
    assert result.rows == len(body) == len(csv_rows) == 4
    assert [cell.value for cell in header] == list(csv_rows[0])
    compared = 0
    for cells, csv_row in zip(body, csv_rows, strict=True):
        for cell, (name, text) in zip(cells, csv_row.items(), strict=True):
            wanted = as_xlsx_should_have_it(text, name, hours or HoursStyle.MINUTES)
            found = cell.value.replace(second=0) if isinstance(cell.value, datetime) else cell.value
            assert found == wanted, (name, text)
            compared += 1
    assert compared == 4 * 24
    assert total[0].value == "Total"


def test_totals_a_person_and_overall_by_hand(export: ExportService, march: None, tmp_path: Path) -> None:
    file = tmp_path / "march.xlsx"
    export.export(timesheet(format=ExportFormat.XLSX), file, "admin")
    book = openpyxl.load_workbook(file)
    header, ada, duc, total = ([cell.value for cell in row] for row in book["Totals"].iter_rows())
    by_name = [dict(zip(header, row, strict=True)) for row in (ada, duc, total)]
    names = ("code", "days_worked", "worked_minutes", "overtime_minutes", "planned_minutes", "absences", "exceptions")
    minutes = timedelta(minutes=1)
    assert [tuple(row[name] for name in names) for row in by_name] == [
        ("007", 2, 1127 * minutes, 260 * minutes, 1350 * minutes, 0, 2),
        ("=1+1", 0, 0 * minutes, 0 * minutes, 480 * minutes, 1, 0),
        ("Total", 2, 1127 * minutes, 260 * minutes, 1830 * minutes, 1, 2),
    ]
    last = [cell.value for cell in list(book["Timesheet"].iter_rows())[-1]]
    assert (last[0], last[5], last[7]) == ("Total", 1127 * minutes, 260 * minutes)
    assert book["Totals"].freeze_panes == "A2"


def test_a_preview_has_the_first_rows_and_counts_them_all(export: ExportService, march: None) -> None:
    preview = export.preview(timesheet(columns=("code", "worked_minutes", "out")), 2)
    assert preview.columns == ("code", "worked_minutes", "out")
    assert preview.rows == (("007", "387", "2026-03-29T06:00:00+02:00"), ("007", "740", "2026-03-30T19:20:00+02:00"))
    assert (preview.count, preview.people) == (4, 2)
    assert export.preview(timesheet(preset="quickbooks"), 1).count == 4
