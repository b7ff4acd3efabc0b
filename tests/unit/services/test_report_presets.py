"""Saved reports: kept by name, replaced, forgotten."""

import pytest

from attendance_app.errors import UserError
from attendance_app.services.report_presets import ReportPresets, SavedReport
from attendance_app.storage.connection import Database
from attendance_app.storage.settings import SettingsRepository


def test_a_report_comes_back_as_it_was_kept(database: Database) -> None:
    presets = ReportPresets(SettingsRepository(database))
    assert presets.all() == []
    report = SavedReport(
        "Lương tháng", "timesheet", "last_month", columns=("name", "date"), fill=(("Co Code", "ABC"),), hours="hhmm"
    )
    presets.save(report)
    assert ReportPresets(SettingsRepository(database)).all() == [report]


def test_a_report_of_the_same_name_is_replaced_and_can_be_forgotten(database: Database) -> None:
    presets = ReportPresets(SettingsRepository(database))
    presets.save(SavedReport("Weekly", "punches", "last_week"))
    presets.save(SavedReport("Audit", "ledger", "last_month"))
    presets.save(SavedReport("weekly", "timesheet", "last_week"))
    assert [(report.name, report.what) for report in presets.all()] == [("Audit", "ledger"), ("weekly", "timesheet")]
    presets.remove("WEEKLY")
    assert [report.name for report in presets.all()] == ["Audit"]


@pytest.mark.parametrize("name", ["", "  ", "x" * 61])
def test_a_name_that_says_nothing_or_too_much_is_refused(database: Database, name: str) -> None:
    with pytest.raises(UserError):
        ReportPresets(SettingsRepository(database)).save(SavedReport(name, "punches", "today"))


def test_what_another_version_kept_is_left_out(database: Database) -> None:
    values = SettingsRepository(database)
    presets = ReportPresets(values)
    presets.save(SavedReport("Weekly", "punches", "last_week"))
    document = values.get_value("report_presets")
    assert document is not None
    values.set_value("report_presets", document[:-1] + ', {"name": "New", "colour": "red"}]')
    assert [report.name for report in presets.all()] == ["Weekly"]
