"""An export that is stopped in the jobs drawer: nothing of it stays, and what was there before does."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from attendance_app.domain.ledger import LedgerEntry
from attendance_app.domain.punches import PunchKind
from attendance_app.services.auditing import AuditService
from attendance_app.services.exporting.service import EXPORT_ACTION, ExportService, ExportSources
from attendance_app.storage.connection import Database
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.ledger import LedgerRepository
from attendance_app.storage.punch_origins import PunchOriginRepository
from attendance_app.ui.admin.jobs.entry import JobEntry
from attendance_app.ui.admin.reports.page import ReportsPage
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.widgets.date_range import DateRange
from attendance_app.workers.jobs import Outcome
from tests.fakes.admin import AdminStage

FRIDAY = date(2026, 11, 20)
ROWS, BEFORE_THE_GATE = 600, 450
OLD = b"what payroll got last time"
ShowWindow = Callable[[], AdminWindow]


class GatedLedger(LedgerRepository):
    """The real records; in the middle of them, reading waits until the gate opens."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.reached, self.gate = threading.Event(), threading.Event()

    def entries(self, from_seq: int | None = None, to_seq: int | None = None) -> Iterator[LedgerEntry]:
        for number, entry in enumerate(super().entries(from_seq, to_seq), 1):
            if number == BEFORE_THE_GATE:
                self.reached.set()
                assert self.gate.wait(60)
            yield entry


@pytest.fixture
def ledger(stage: AdminStage) -> Iterator[GatedLedger]:
    """Six hundred records of one day, exported by a service whose reading can be held."""
    stage.people.add("1", "Ada Lovelace")
    for number in range(ROWS):
        at = datetime(2026, 11, 20, tzinfo=UTC) + timedelta(minutes=number)
        stage.punching.record_manual("1", PunchKind.OUT if number % 2 else PunchKind.IN, at, "by hand", "admin")
    database = stage.database
    gated = GatedLedger(database)
    sources = ExportSources(
        stage.punches,
        PunchOriginRepository(database),
        gated,
        EmployeeRepository(database),
        stage.application.timesheets,
    )
    stage.exporting = ExportService(sources, stage.settings, stage.application.auditing)
    yield gated
    gated.gate.set()  # nobody waits for ever when a test fails


def entry_of(window: AdminWindow, label: str) -> JobEntry | None:
    return next((entry for entry in window.drawer.entries if entry.label == label), None)


def begun_export(window: AdminWindow, target: Path, file_format: str, ledger: GatedLedger, qtbot: QtBot) -> JobEntry:
    """An export of all records that has written most of its file."""

    def choose(_parent: QWidget, _name: str) -> Path:
        return target

    page = ReportsPage(window.context, choose, choose)
    qtbot.addWidget(page)
    page.show()
    page.days.choose_days(DateRange(FRIDAY, FRIDAY))
    form = page.export.form
    form.choose(form.what, "ledger")
    form.choose(form.format, file_format)
    qtbot.waitUntil(lambda: page.export.preview.text() == f"{ROWS} rows.")
    page.export.save.click()
    qtbot.waitUntil(lambda: ledger.reached.is_set() and entry_of(window, "Exporting") is not None)
    entry = entry_of(window, "Exporting")
    assert entry is not None
    return entry


def exports_written_down(auditing: AuditService) -> int:
    return sum(entry.action == EXPORT_ACTION for entry in auditing.entries(100))


@pytest.mark.parametrize("file_format", ["csv", "xlsx", "json"])
@pytest.mark.parametrize("before", [None, OLD], ids=["new-file", "old-file"])
def test_stopping_a_big_export_leaves_no_trace_of_it(
    before: bytes | None,
    file_format: str,
    stage: AdminStage,
    ledger: GatedLedger,
    show_window: ShowWindow,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    target = folder / f"records.{file_format}"
    if before is not None:
        target.write_bytes(before)
    window = show_window()
    entry = begun_export(window, target, file_format, ledger, qtbot)
    assert len(list(folder.iterdir())) == (1 if before is None else 2), "half a file is there by now"

    window.navigation.jobs_button.click()
    qtbot.waitUntil(entry.cancel_button.isVisible)
    QTest.mouseClick(entry.cancel_button, Qt.MouseButton.LeftButton)
    ledger.gate.set()
    qtbot.waitUntil(lambda: entry.outcome is Outcome.CANCELLED)

    assert entry.state_words == "Stopped"
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == ({} if before is None else {target.name: OLD})
    assert exports_written_down(stage.application.auditing) == 0


def test_an_export_that_is_not_stopped_takes_the_old_files_place(
    stage: AdminStage, ledger: GatedLedger, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    target = folder / "records.csv"
    target.write_bytes(OLD)
    entry = begun_export(show_window(), target, "csv", ledger, qtbot)
    assert target.read_bytes() == OLD
    ledger.gate.set()
    qtbot.waitUntil(lambda: entry.outcome is Outcome.DONE)
    assert [file.name for file in folder.iterdir()] == ["records.csv"]
    assert len(target.read_text(encoding="utf-8").splitlines()) == 1 + ROWS
    assert exports_written_down(stage.application.auditing) == 1
