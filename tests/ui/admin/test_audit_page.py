"""The audit log in words, its filters, verifying, and the log as a file."""

import csv
import hashlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from attendance_app.domain.people import Employee
from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.ui.admin.audit.fact_text import FactText
from attendance_app.ui.admin.audit.page import AuditLogPage
from attendance_app.ui.admin.audit.words import AuditWords
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import AdminStage

ShowWindow = Callable[[], AdminWindow]


@pytest.fixture
def ada(stage: AdminStage) -> Employee:
    return stage.people.add("1", "Ada Lovelace")


@pytest.fixture
def page(stage: AdminStage, show_window: ShowWindow, ada: Employee, qtbot: QtBot) -> AuditLogPage:
    """Three entries: an export, a PIN of Ada's, a backup."""
    write = stage.application.auditing.record
    write("admin", "export", "punches", rows=1947, file="march.csv", preset="")
    write("admin", "set PIN", ada.id)
    write("command line", "backup", "monday.backup", punches=12)
    window = show_window()
    window.open_page("audit")
    made = window.page("audit")
    assert isinstance(made, AuditLogPage)
    qtbot.waitUntil(lambda: len(made.model.records()) == 3)
    return made


def cells(page: AuditLogPage) -> list[tuple[str, ...]]:
    model = page.model
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_entries_say_who_did_what_on_what(page: AuditLogPage) -> None:
    assert cells(page) == [
        ("22 Nov 2026, 10:30", "Command line", "Made a backup", "monday.backup"),
        ("22 Nov 2026, 10:30", "Administrator", "Set a PIN", "Ada Lovelace"),
        ("22 Nov 2026, 10:30", "Administrator", "Exported", "Punches"),
    ]


def test_the_selected_entry_is_told_in_full(page: AuditLogPage) -> None:
    assert page.table.select_key(1)
    told = page.details.text.splitlines()
    assert told[0] == "Exported"
    pairs = dict(zip(told[1::2], told[2::2], strict=True))
    assert pairs["Rows"] == "1,947"
    assert pairs["File"] == "march.csv"
    assert pairs["When"] == "22 Nov 2026, 10:30:00"
    assert "Preset" not in pairs  # nothing is said about what is empty


def test_facts_stand_in_an_order_that_makes_sense_with_days_in_words(
    page: AuditLogPage, stage: AdminStage, qtbot: QtBot
) -> None:
    stage.application.auditing.record(
        "admin", "export", "punches", first="2026-11-02", last="2026-11-08", people="all", format="csv", rows=3
    )
    page.refresh()
    qtbot.waitUntil(lambda: page.table.select_key(4))
    told = page.details.text.splitlines()[1:]
    pairs = list(zip(told[0::2], told[1::2], strict=True))
    assert pairs[3:] == [
        ("From", "2 Nov 2026"),
        ("To", "8 Nov 2026"),
        ("People", "Everybody"),
        ("Rows", "3"),
        ("Format", "CSV"),
        ("Entry", "4"),
    ]


def test_an_export_that_went_into_no_file_says_so(page: AuditLogPage, stage: AdminStage, qtbot: QtBot) -> None:
    stage.application.auditing.record("command line", "export", "punches", file="standard output")
    page.refresh()
    qtbot.waitUntil(lambda: page.table.select_key(4))
    assert "none: printed by the command line" in page.details.text
    assert "standard output" not in page.details.text


def test_a_long_hash_is_broken_into_lines_and_copied_whole(
    page: AuditLogPage, stage: AdminStage, qtbot: QtBot, qapp: QApplication
) -> None:
    sha256 = hashlib.sha256(b"a report").hexdigest()
    stage.application.auditing.record("admin", "export", "punches", file="out.csv", sha256=sha256)
    page.refresh()
    qtbot.waitUntil(lambda: page.table.select_key(4))
    page.grab()  # lays everything out
    scroll = page.details.findChild(QScrollArea)
    assert scroll is not None
    assert page.details.facts.width() <= scroll.viewport().width()
    text = next(one for one in page.details.findChildren(FactText) if one.toPlainText() == sha256)
    assert text.horizontalScrollBar().maximum() == 0
    assert text.verticalScrollBar().maximum() == 0
    assert text.height() >= 2 * text.fontMetrics().height(), "it takes several lines"
    QTest.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == sha256


def test_one_administrator_is_told_by_one_name(page: AuditLogPage) -> None:
    assert AuditWords().actor("admin") == AuditWords().actor("administrator") == "Administrator"
    assert ADMIN_AUTHOR == "admin"


def test_filters_by_whom_what_and_words(page: AuditLogPage, qtbot: QtBot) -> None:
    page.actor.setCurrentIndex(page.actor.findData("admin"))
    page.actor.activated.emit(page.actor.currentIndex())
    qtbot.waitUntil(lambda: [row[2] for row in cells(page)] == ["Set a PIN", "Exported"])
    page.action.setCurrentIndex(page.action.findData("export"))
    page.action.activated.emit(page.action.currentIndex())
    qtbot.waitUntil(lambda: [row[2] for row in cells(page)] == ["Exported"])
    page.search.setText("no such words")
    page.search.search_now()
    qtbot.waitUntil(lambda: not cells(page))
    page.search.clear()
    qtbot.waitUntil(lambda: [row[2] for row in cells(page)] == ["Exported"])


def test_filters_by_day(page: AuditLogPage, stage: AdminStage, qtbot: QtBot) -> None:
    stage.clock.advance(40 * 86400)
    stage.application.auditing.record("admin", "export", "ledger")
    page.by_day.click()
    assert page.days.isVisible()
    qtbot.waitUntil(lambda: [row[3] for row in cells(page)] == ["The ledger"])


def test_untouched_records_verify(page: AuditLogPage, qtbot: QtBot) -> None:
    page.verify.click()
    assert not page.verify.isEnabled()
    qtbot.waitUntil(page.verdict.isVisible)
    assert page.verdict.text.startswith("Nothing was changed")
    assert "3" in page.verdict.text
    assert page.verify.isEnabled()


def test_a_changed_entry_is_named(page: AuditLogPage, stage: AdminStage, qtbot: QtBot) -> None:
    with sqlite3.connect(stage.application.folder.database) as intruder:
        for (name,) in intruder.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            intruder.execute(f"DROP TRIGGER {name}")
        intruder.execute("UPDATE audit_log SET actor = 'nobody' WHERE seq = 2")
    intruder.close()
    page.verify.click()
    qtbot.waitUntil(page.verdict.isVisible)
    assert "audit log is not as it was written" in page.verdict.text
    assert "entry 2" in page.verdict.text


def test_the_export_holds_what_the_filters_show(page: AuditLogPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.actor.setCurrentIndex(page.actor.findData("command line"))
    page.export_to(tmp_path / "log")
    qtbot.waitUntil(page.export.isEnabled)
    with (tmp_path / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row[3] for row in csv.reader(file)] == ["what", "backup"]
