"""Backup and restore from the Settings page: a real archive, a real restore, and the questions between."""

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from attendance_app.bootstrap.application import Application, restore_service
from attendance_app.bootstrap.restoring import RestoreTakeover
from attendance_app.paths import DataFolder
from attendance_app.services.backup.archive import Manifest
from attendance_app.services.backup.restoring import RestoreReport
from attendance_app.ui.admin.page import Target
from attendance_app.ui.admin.settings.backup_dialog import BackupDialog
from attendance_app.ui.admin.settings.page import SettingsPage
from attendance_app.ui.admin.settings.passphrase import PassphraseWords
from attendance_app.ui.admin.settings.restore_dialog import RestoreDialog
from attendance_app.ui.admin.settings.restore_window import RestoreWindow
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.language.switching import install_language
from tests.fakes.admin import AdminStage
from tests.fakes.clock import FakeClock

ShowWindow = Callable[[], AdminWindow]
PASSPHRASE = "four words of mine"  # noqa: S105 of files made here
A_MANIFEST = Manifest(
    created_utc=datetime(2026, 3, 2, 8, 0, tzinfo=UTC),
    app_version="1.0",
    schema_version=1,
    people=3,
    punches=40,
    last_punch_utc=None,
    models=(),
)


def open_page(window: AdminWindow) -> SettingsPage:
    window.open_page("settings", Target(action="backup"))
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def test_a_backup_is_made_and_listed(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = show_window()
    page = open_page(window)
    page.backup.make.click()
    dialog = page.findChild(BackupDialog)
    assert dialog is not None
    target = tmp_path / "monday.attendance-backup"
    dialog.file.setText(str(target))
    dialog.passphrase.setText("short")
    dialog.again.setText("short")
    assert not dialog.make.isEnabled()
    dialog.passphrase.setText(PASSPHRASE)
    assert not dialog.make.isEnabled()
    dialog.again.setText(PASSPHRASE)
    dialog.make.click()
    qtbot.waitUntil(lambda: page.backup.model.rowCount() == 1, timeout=30_000)
    assert page.backup.model.record(0).file_name == target.name
    assert restore_service(stage.application.folder).inspect(target, PASSPHRASE).people == 0


@pytest.mark.parametrize(
    ("passphrase", "tone"),
    [
        ("", "neutral"),
        ("abc", "neutral"),
        ("aaaaaaaaaa", "warning"),
        ("k7#Tq9!x", "info"),
        ("harbour lamp seven otters", "success"),
    ],
)
def test_longer_and_more_varied_is_said_to_be_stronger(passphrase: str, tone: str) -> None:
    assert PassphraseWords().hint(passphrase)[1] == tone


def test_a_wrong_passphrase_is_said_and_a_right_one_asks_for_the_word(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.people.add("1", "Eileen Collins")
    target = tmp_path / "b.attendance-backup"
    stage.application.backups.create(target, PASSPHRASE)
    begun: list[tuple[Path, str]] = []
    service = restore_service(stage.application.folder)
    dependencies = replace(
        stage.dependencies(),
        inspect_backup=service.inspect,
        begin_restore=lambda file, passphrase: begun.append((file, passphrase)),
    )
    monkeypatch.setattr(stage, "dependencies", lambda: dependencies)
    page = open_page(show_window())
    page.backup.restore.click()
    dialog = page.findChild(RestoreDialog)
    assert dialog is not None
    dialog.file.setText(str(target))
    dialog.passphrase.setText("not the one")
    dialog.act.click()
    qtbot.waitUntil(dialog.problem.isVisible, timeout=30_000)
    dialog.passphrase.setText(PASSPHRASE)
    dialog.act.click()
    qtbot.waitUntil(dialog.content.isVisible, timeout=30_000)
    assert "1 people and 0 punches" in dialog.content.text()
    assert not dialog.act.isEnabled()
    dialog.word.setText("restore")
    dialog.act.click()
    assert begun == [(target, PASSPHRASE)]


@pytest.mark.parametrize("code", ["ko", "th", "vi", "zh_CN", "zh_TW"])
def test_the_word_to_type_is_of_the_language_that_is_shown(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, qapp: QApplication, code: str
) -> None:
    context = show_window().context
    language = install_language(qapp, code)
    try:
        dialog = RestoreDialog(context)
        qtbot.addWidget(dialog)
        dialog._on_opened(A_MANIFEST)
        wanted = dialog.wanted_word()
        assert wanted != "RESTORE", language
        assert any(wanted in label.text() for label in dialog.findChildren(QLabel))
        dialog.word.setText("RESTORE")
        assert not dialog.act.isEnabled()
        dialog.word.setText(f" {unicodedata.normalize('NFD', wanted.lower())} ")
        assert dialog.act.isEnabled()
    finally:
        install_language(qapp, "en")


def recorded(clock: FakeClock, folder: Path) -> Application:
    """An application with one person and one punch."""
    application = Application(DataFolder(folder), clock)
    person = application.people.add("1", "Eileen Collins")
    application.people.record_consent(person.id, "screen")
    application.punching.ask_or_record_pin(person.id, clock.now_utc())
    return application


def take_over(application: Application, file: Path, qtbot: QtBot) -> tuple[RestoreWindow, list[str]]:
    done: list[str] = []
    takeover = RestoreTakeover(
        restore_service(application.folder), application.close, lambda: done.append("started again")
    )
    takeover.begin(file, PASSPHRASE)
    window = takeover.window
    assert window is not None
    qtbot.addWidget(window)
    window.setProperty("takeover", takeover)
    return window, done


def test_restoring_closes_everything_and_starts_again_with_the_backup(
    stage: AdminStage, qtbot: QtBot, tmp_path: Path
) -> None:
    home, file = tmp_path / "home", tmp_path / "b.attendance-backup"
    application = recorded(stage.clock, home)
    application.backups.create(file, PASSPHRASE)
    application.people.add("2", "Grace Hopper")  # nothing that a restore would have to ask about
    window, done = take_over(application, file, qtbot)
    qtbot.waitUntil(lambda: window.heading.text() == "Restored", timeout=60_000)
    window.stop.click()
    assert done == ["started again"]
    again = Application(DataFolder(home), stage.clock)
    assert [row.employee.name for row in again.people.search()] == ["Eileen Collins"]
    again.close()


def test_punches_that_would_be_lost_are_named_and_stay_unless_accepted(
    stage: AdminStage, qtbot: QtBot, tmp_path: Path
) -> None:
    home, file = tmp_path / "home", tmp_path / "b.attendance-backup"
    application = recorded(stage.clock, home)
    application.backups.create(file, PASSPHRASE)
    person = application.people.search()[0].employee
    stage.clock.advance(3600)
    application.punching.ask_or_record_pin(person.id, stage.clock.now_utc())
    window, done = take_over(application, file, qtbot)
    qtbot.waitUntil(lambda: window.heading.text() == "Records would be lost", timeout=60_000)
    assert "1 punches and 0 corrections" in window.words.text()
    assert done == []
    window.go_on.click()
    qtbot.waitUntil(lambda: window.heading.text() == "Restored", timeout=60_000)
    assert "kept in" in window.words.text()
    window.close()
    assert done == ["started again"]


def test_keeping_what_is_there_changes_nothing(stage: AdminStage, qtbot: QtBot, tmp_path: Path) -> None:
    home, file = tmp_path / "home", tmp_path / "b.attendance-backup"
    application = recorded(stage.clock, home)
    application.backups.create(file, PASSPHRASE)
    person = application.people.search()[0].employee
    stage.clock.advance(3600)
    application.punching.ask_or_record_pin(person.id, stage.clock.now_utc())
    window, done = take_over(application, file, qtbot)
    qtbot.waitUntil(lambda: window.heading.text() == "Records would be lost", timeout=60_000)
    window.stop.click()
    assert done == ["started again"]
    again = Application(DataFolder(home), stage.clock)
    assert len(again.punching.latest(10)) == 2
    again.close()


def test_the_report_names_people_whose_faces_came_back(qtbot: QtBot) -> None:
    window = RestoreWindow(lambda _loss, _broken, _handle: RestoreReport(None, window._accepted, None, ("E-7",)))
    qtbot.addWidget(window)
    window.start()
    qtbot.waitUntil(lambda: window.heading.text() == "Restored")
    assert "E-7" in window.words.text()
    window.jobs.close(2)
