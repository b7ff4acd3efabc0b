"""Layouts of payroll programs: ADP and QuickBooks."""

from datetime import date, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from attendance_app.domain.timesheets import TierMinutes, Timesheet
from attendance_app.errors import UserError
from attendance_app.services.exporting import ExportFormat
from attendance_app.services.exporting.service import ExportService
from attendance_app.services.people import PeopleService
from tests.fakes import timesheets
from tests.fakes.timesheets import FakeTimesheets
from tests.unit.services.exporting.asking import MARCH, rows_of, text_of, timesheet


def test_adp_has_a_row_a_person_in_decimal_hours(export: ExportService, march: None) -> None:
    fill = (("Co Code", "ABC"), ("Hours 3 Code", "D"))
    assert text_of(export, timesheet(preset="adp", fill=fill)) == (
        "Co Code,Batch ID,File #,Employee Name,Reg Hours,O/T Hours,Hours 3 Code,Hours 3 Amount\r\n"
        "ABC,260331,007,Ada Lovelace,14.45,2.00,D,2.33\r\n"
    )  # 387 + 740 - 260 = 867 min


def test_double_time_is_never_passed_off_as_overtime(export: ExportService, march: None) -> None:
    with pytest.raises(UserError, match="double time"):
        text_of(export, timesheet(preset="adp"))


def test_overtime_that_is_paid_like_other_work_is_regular_and_more_rates_than_columns_are_refused(
    export: ExportService, sheets: FakeTimesheets, people_service: PeopleService
) -> None:
    ada = people_service.add("1", "Ada").id
    tiers = (TierMinutes(1.0, 60), TierMinutes(1.25, 30))
    worked = timesheets.day(ada, date(2026, 3, 2), worked_minutes=570, overtime=tiers)
    sheets.sheets = [Timesheet(ada, *MARCH, (worked,))]
    (row,) = rows_of(export, timesheet(preset="adp"))
    assert (row["Reg Hours"], row["O/T Hours"], row["Hours 3 Amount"]) == ("9.00", "0.50", "")
    items = [(row["Payroll Item"], row["Duration"]) for row in rows_of(export, timesheet(preset="quickbooks"))]
    assert items == [("Regular Pay", "9:00"), ("Overtime Pay 1.25", "0:30")]
    sheets.sheets = [Timesheet(ada, *MARCH, (worked, timesheets.long_day(ada)))]
    with pytest.raises(UserError, match=r"1\.25, 1\.5, 2"):
        rows_of(export, timesheet(preset="adp", fill=(("Hours 3 Code", "D"),)))


def test_quickbooks_has_a_row_a_pay_item(export: ExportService, march: None) -> None:
    assert text_of(export, timesheet(preset="quickbooks", fill=(("Service Item", "Labor"),))) == (
        "Employee,Date,Customer,Service Item,Payroll Item,Duration,Class,Billable,Notes\r\n"
        "Ada Lovelace,03/28/2026,,Labor,Regular Pay,6:27,,N,'=Night\r\n"
        "Ada Lovelace,03/30/2026,,Labor,Regular Pay,8:00,,N,Day\r\n"
        "Ada Lovelace,03/30/2026,,Labor,Overtime Pay,2:00,,N,Day\r\n"
        "Ada Lovelace,03/30/2026,,Labor,Double-time Pay,2:20,,N,Day\r\n"
    )


def test_a_preset_s_days_are_days_in_a_workbook(export: ExportService, march: None, tmp_path: Path) -> None:
    export.export(timesheet(preset="quickbooks", format=ExportFormat.XLSX), tmp_path / "q.xlsx", "admin")
    sheet = openpyxl.load_workbook(tmp_path / "q.xlsx").worksheets[0]
    assert (sheet["B2"].value, sheet["B2"].number_format) == (datetime.fromisoformat("2026-03-28"), "mm/dd/yyyy")
    assert (sheet["F2"].value, sheet["F2"].number_format) == (timedelta(hours=6, minutes=27), "[h]:mm")
