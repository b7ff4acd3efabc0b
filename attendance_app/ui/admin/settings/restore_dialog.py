"""Asks which backup to restore, shows what is in it, and has it confirmed by typing a word. GUI thread.

Restoring itself needs the database closed, so it happens after every window has gone: see `restore_window`.
"""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.settings.backup_dialog import SUFFIX
from attendance_app.ui.admin.settings.manifest_words import ManifestWords
from attendance_app.ui.language.errors import error_words

if TYPE_CHECKING:
    from attendance_app.errors import UserError
    from attendance_app.services.backup.archive import Manifest
    from attendance_app.ui.admin.page import PageContext

_WIDTH_PX = 560


class RestoreDialog(QDialog):
    """First file and passphrase; then what is in it, and the word to type."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.setMinimumWidth(_WIDTH_PX)
        self._context = context
        self._closed = False
        self._manifest: Manifest | None = None
        self._build()
        self._lay_out()
        self.browse.clicked.connect(self._on_browse)
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        for field in (self.file, self.passphrase):
            field.textChanged.connect(self._on_other_file)
        self.word.textChanged.connect(self._show_state)
        self._show_state()

    def _build(self) -> None:
        self.file, self.passphrase, self.word = QLineEdit(), QLineEdit(), QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.browse = QPushButton(self.tr("Browse…"))
        self.content, self.warning, self.problem = QLabel(), QLabel(), QLabel()
        for label, role in ((self.content, "body"), (self.warning, "muted"), (self.problem, "error")):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.warning.setText(
            self.tr(
                "All windows are closed, the kiosk too. What is there now is replaced and kept aside. Should it hold "
                "punches that the backup doesn't, you are asked once more. Then the app starts again."
            )
        )
        self.cancel, self.act = QPushButton(self.tr("Cancel")), QPushButton()
        self.act.setDefault(True)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Restore a backup"))
        heading.setProperty("role", "heading")
        chooser = QWidget()
        chooser.setFocusProxy(self.file)
        row = QHBoxLayout(chooser)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.file, 1)
        row.addWidget(self.browse)
        self.file_field = FormField(self.tr("Backup"), chooser)
        self.file.setAccessibleName(self.tr("Backup"))
        self._found = QFrame()
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, 0, 0, 0)
        found.setSpacing(12)
        found.addWidget(self.content)
        found.addWidget(self.warning)
        found.addWidget(FormField(self.tr("To confirm, type {word}").format(word=self.wanted_word()), self.word))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addWidget(self.file_field)
        column.addWidget(FormField(self.tr("Passphrase"), self.passphrase))
        column.addWidget(self.problem)
        column.addWidget(self._found)
        column.addStretch(1)
        column.addLayout(buttons)

    def wanted_word(self) -> str:
        """What has to be typed."""
        return self.tr("RESTORE")

    def _on_other_file(self) -> None:
        self._manifest = None
        self.problem.clear()
        self._show_state()

    def _show_state(self) -> None:
        opened = self._manifest is not None
        self._found.setVisible(opened)
        self.problem.setVisible(bool(self.problem.text()))
        self.act.setText(self.tr("Close everything and &restore") if opened else self.tr("&Open the backup"))
        self.act.setProperty("role", "danger" if opened else "primary")
        self.act.style().unpolish(self.act)
        self.act.style().polish(self.act)
        confirmed = _plain(self.word.text()) == _plain(self.wanted_word())
        given = bool(self.file.text().strip() and self.passphrase.text())
        self.act.setEnabled(confirmed if opened else given)
        self._grow()

    def _grow(self) -> None:
        """Make room for what is shown now; never shrink under the pointer."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _on_browse(self) -> None:
        kinds = self.tr("Backups (*{suffix});;All files (*)").format(suffix=SUFFIX)
        dialog = QFileDialog(self, self.tr("Choose a backup"), self.file.text(), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.file.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_act(self) -> None:
        services = self._context.services
        file, passphrase = Path(self.file.text().strip()), self.passphrase.text()
        if self._manifest is not None and services.begin_restore is not None:
            begin = services.begin_restore
            self.accept()
            begin(file, passphrase)
            return
        inspect = services.inspect_backup
        if inspect is None:
            return
        self.act.setEnabled(False)
        self._context.jobs.run(
            self.tr("Opening a backup"), lambda _handle: inspect(file, passphrase), self._on_opened, self._on_failed
        )

    def _on_opened(self, manifest: Manifest) -> None:
        if self._closed:
            return
        self._manifest = manifest
        self.content.setText(ManifestWords().sentences(manifest, self._context.services.zone()))
        self._show_state()
        self.word.setFocus()

    def _on_failed(self, error: UserError) -> None:
        if self._closed:
            return
        self.problem.setText(error_words(error))
        self._show_state()

    def done(self, result: int) -> None:
        """Close; an answer that comes later has nowhere to go."""
        self._closed = True
        super().done(result)


def _plain(word: str) -> str:
    """The same word however it is capitalised and however the keyboard composes its accents."""
    return unicodedata.normalize("NFC", word.strip()).casefold()
