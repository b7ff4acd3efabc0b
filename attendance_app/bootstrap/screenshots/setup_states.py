"""Recognition, settings, backup and restore: the views that have pictures besides their pages. GUI thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton

from attendance_app.bootstrap.screenshots.admin_state import (
    AdminState,
    PersonIds,
    close_dialogs,
    dialog_of,
    idle,
    opened,
)
from attendance_app.bootstrap.screenshots.files import BACKUP_NAME
from attendance_app.bootstrap.screenshots.photographer import wait_until
from attendance_app.bootstrap.screenshots.stage import Act
from attendance_app.capture.demo_people import EILEEN
from attendance_app.ui.admin.page import Target
from attendance_app.ui.admin.recognition.models_dialog import ModelsDialog
from attendance_app.ui.admin.recognition.page import RecognitionPage
from attendance_app.ui.admin.settings.backup_dialog import BackupDialog
from attendance_app.ui.admin.settings.camera_editor import CameraPreview
from attendance_app.ui.admin.settings.page import SettingsPage
from attendance_app.ui.admin.settings.restore_dialog import RestoreDialog
from attendance_app.ui.admin.window import AdminWindow

_GROUPS = ("devices", "recognition", "time", "kiosk", "privacy", "security", "backup")
_PASSPHRASE = "four tall ships at anchor"  # noqa: S105 (of a company that doesn't exist)


def _recognition(view: str, then: Callable[[RecognitionPage], None] = lambda _: None) -> AdminState:
    def show(window: AdminWindow, _ids: PersonIds) -> None:
        page = opened(window, "recognition", RecognitionPage)
        page.show_view(view)
        idle(window, f"recognition {view}")
        then(page)

    def hide(window: AdminWindow) -> None:
        opened(window, "recognition", RecognitionPage).show_view("decision")

    return AdminState(f"recognition-{view}", show, hide)


def _first_pair(page: RecognitionPage) -> None:
    page.lookalikes.table.view.selectRow(0)


def _first_case(page: RecognitionPage) -> None:
    page.mistakes.table.view.selectRow(0)


def _models(window: AdminWindow, _ids: PersonIds) -> None:
    opened(window, "recognition", RecognitionPage).model_card.change.click()
    dialog = dialog_of(window, ModelsDialog)
    wait_until(lambda: dialog.model.rowCount() > 0, "face models")


def _settings(window: AdminWindow, group: str) -> SettingsPage:
    return opened(window, "settings", SettingsPage, Target(action=group))


def _group(key: str) -> AdminState:
    def show(window: AdminWindow, _ids: PersonIds) -> None:
        _settings(window, key)

    return AdminState(f"settings-{key}", show)


def _camera(window: AdminWindow, _ids: PersonIds) -> None:
    preview = _settings(window, "camera").findChildren(CameraPreview)[0]
    preview.findChildren(QPushButton)[0].click()
    wait_until(lambda: preview.view.has_picture, "the camera's picture")


def _language_box(window: AdminWindow) -> QComboBox:
    return _settings(window, "general").row("language").editor.findChildren(QComboBox)[0]


def _languages(window: AdminWindow, _ids: PersonIds) -> None:
    _language_box(window).showPopup()


def _languages_away(window: AdminWindow) -> None:
    _language_box(window).hidePopup()


def _unsaved(window: AdminWindow, _ids: PersonIds) -> None:
    """Something typed that can be saved, and something that can't."""
    page = _settings(window, "devices")
    page.row("device_name").editor.findChildren(QLineEdit)[0].setText("")
    page.row("camera_mirrored").editor.findChildren(QCheckBox)[0].toggle()


def _unsaved_away(window: AdminWindow) -> None:
    opened(window, "settings", SettingsPage).discard.click()


def _backup(window: AdminWindow, _ids: PersonIds) -> None:
    _settings(window, "backup").backup.make.click()
    dialog = dialog_of(window, BackupDialog)
    dialog.file.setText(str(Path("/media/backup") / BACKUP_NAME))
    for field in (dialog.passphrase, dialog.again):
        field.setText(_PASSPHRASE)


def _restore(window: AdminWindow, _ids: PersonIds) -> None:
    page, backups = _settings(window, "backup"), window.context.services.backups
    window.jobs.run("Backup", lambda _handle: backups.create(Path(BACKUP_NAME), _PASSPHRASE), lambda _: None, _fail)
    idle(window, "a backup")
    page.backup.restore.click()
    dialog = dialog_of(window, RestoreDialog)
    dialog.file.setText(BACKUP_NAME)
    dialog.passphrase.setText(_PASSPHRASE)
    dialog.act.click()
    wait_until(lambda: bool(dialog.content.text()), "a backup that is opened")


def _fail(error: Exception) -> None:
    raise error


STATES = (
    _recognition("lookalikes", _first_pair),
    _recognition("quality"),
    _recognition("mistakes", _first_case),
    AdminState("recognition-models", _models, close_dialogs),
    AdminState("settings-camera", _camera, act=Act(EILEEN.code), alone=True),
    AdminState("settings-language", _languages, _languages_away),
    AdminState("settings-unsaved", _unsaved, _unsaved_away),
    *(_group(key) for key in _GROUPS),
    AdminState("backup", _backup, close_dialogs),
    AdminState("restore", _restore, alone=True),
)
