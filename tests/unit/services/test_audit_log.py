"""Which entries of the audit log fit a filter, page by page, and the log as a file."""

import csv
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from attendance_app.bootstrap.application import Application
from attendance_app.errors import Cancelled, UserError
from attendance_app.paths import DataFolder
from attendance_app.services.audit_log import AuditFilter, AuditPage, export_log, read_page
from tests.fakes.clock import FakeClock

BERLIN = ZoneInfo("Europe/Berlin")
START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(START)


@pytest.fixture
def application(tmp_path: Path, clock: FakeClock) -> Iterator[Application]:
    with Application(DataFolder(tmp_path), clock) as made:
        yield made


def write_down(application: Application, clock: FakeClock) -> None:
    """Entries 1 to 5: an export on the 2nd, the rest on later days, the last just after midnight in Berlin."""
    write = application.auditing.record
    write("admin", "export", "punches", rows=3)
    clock.set_utc(START + timedelta(days=1))
    write("command line", "backup", "first.backup")
    write("admin", "add holiday", "2026-05-01", name="Tag der Arbeit")
    clock.set_utc(START + timedelta(days=2))
    write("admin", "export", "timesheet", file="=cmd")
    clock.set_utc(datetime(2026, 3, 4, 23, 30, tzinfo=UTC))  # already the 5th in Berlin
    write("command line", "backup", "second.backup")


def rows(page: AuditPage) -> list[int]:
    return [entry.seq for entry in page.entries]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (AuditFilter(), [5, 4, 3, 2, 1]),
        (AuditFilter(actor="admin"), [4, 3, 1]),
        (AuditFilter(action="backup"), [5, 2]),
        (AuditFilter(actor="admin", action="export"), [4, 1]),
        (AuditFilter(first=date(2026, 3, 5)), [5]),
        (AuditFilter(last=date(2026, 3, 3)), [3, 2, 1]),
        (AuditFilter(first=date(2026, 3, 3), last=date(2026, 3, 4)), [4, 3, 2]),
        (AuditFilter(text="ARBEIT"), [3]),
        (AuditFilter(text="second"), [5]),
        (AuditFilter(actor="nobody"), []),
    ],
)
def test_a_filter_picks_entries_by_whom_what_and_the_sites_days(
    application: Application, clock: FakeClock, wanted: AuditFilter, expected: list[int]
) -> None:
    write_down(application, clock)
    assert rows(read_page(application.auditing, wanted, BERLIN, 10)) == expected


def test_a_page_says_whether_there_are_earlier_entries(application: Application, clock: FakeClock) -> None:
    write_down(application, clock)
    short = read_page(application.auditing, AuditFilter(actor="admin"), BERLIN, 2)
    assert rows(short) == [4, 3]
    assert short.more
    assert not read_page(application.auditing, AuditFilter(actor="admin"), BERLIN, 3).more


def test_the_log_is_read_through_in_batches(application: Application) -> None:
    for number in range(1203):
        application.auditing.record("admin", "export", str(number))
    page = read_page(application.auditing, AuditFilter(), BERLIN, 2000)
    assert rows(page) == list(range(1203, 0, -1))
    assert page.actors == ("admin",)


def test_the_file_holds_what_fits_and_the_export_is_an_entry_of_the_log(
    application: Application, clock: FakeClock, tmp_path: Path
) -> None:
    write_down(application, clock)
    target = tmp_path / "log.csv"
    count = export_log(application.auditing, AuditFilter(action="export"), BERLIN, target, "admin")
    with target.open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.reader(file))
    assert count == 2
    assert table[0] == ["row", "at", "who", "what", "on", "details"]
    assert table[1][:5] == ["4", "2026-03-04T09:00:00+01:00", "admin", "export", "timesheet"]
    assert table[2][0] == "1"
    newest = application.auditing.entries(1)[0]
    assert (newest.actor, newest.action, newest.subject) == ("admin", "export", "audit log")


def test_a_file_that_cannot_be_written_is_not_recorded(application: Application, tmp_path: Path) -> None:
    application.auditing.record("admin", "export", "punches")
    with pytest.raises(UserError, match="no folder"):
        export_log(application.auditing, AuditFilter(), BERLIN, tmp_path / "missing" / "log.csv", "admin")
    assert application.auditing.entries(5)[0].seq == 1


def test_cancelling_leaves_no_file(application: Application, tmp_path: Path) -> None:
    application.auditing.record("admin", "export", "punches")
    target = tmp_path / "log.csv"
    with pytest.raises(Cancelled):
        export_log(application.auditing, AuditFilter(), BERLIN, target, "admin", cancelled=lambda: True)
    assert not any(path.name.startswith((".log", "log")) for path in tmp_path.iterdir() if path.is_file())
    assert application.auditing.entries(5)[0].seq == 1
