"""Asks where to back up to, and with which passphrase. Depends on services.backup for its rules; GUI thread."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from attendance_app.services.backup.making import SHORTEST_PASSPHRASE
from attendance_app.ui.admin.form_field import FormField, restyle
from attendance_app.ui.admin.settings.passphrase import PassphraseWords

SUFFIX = ".attendance-backup"
_WIDTH_PX = 560


class BackupDialog(QDialog):
    """A file, the passphrase twice, and how good it is.

    Signals:
        wanted: The `Path` and the passphrase.
    """

    wanted = Signal(object, str)

    def __init__(self, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Back up"))
        self.setMinimumWidth(_WIDTH_PX)
        self._words = PassphraseWords(self)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.file = QLineEdit(str(Path(folder) / f"attendance-{now:%Y-%m-%d-%H%M}{SUFFIX}"))
        self.browse = QPushButton(self.tr("Browse…"))
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        for field in (self.passphrase, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.strength = QLabel()
        self.strength.setWordWrap(True)
        self.cancel, self.make = QPushButton(self.tr("Cancel")), QPushButton(self.tr("&Back up"))
        self.make.setProperty("role", "primary")
        self.make.setDefault(True)
        self._lay_out()
        self.browse.clicked.connect(self._on_browse)
        self.cancel.clicked.connect(self.reject)
        self.make.clicked.connect(self._on_make)
        for field in (self.file, self.passphrase, self.again):
            field.textChanged.connect(self._show_state)
        self.file.textChanged.connect(self._show_beginning)
        self.finished.connect(self.deleteLater)
        self._show_state()
        self._show_beginning()
        self.passphrase.setFocus()

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Back up everything"))
        heading.setProperty("role", "heading")
        chooser = QWidget()
        chooser.setFocusProxy(self.file)
        row = QHBoxLayout(chooser)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.file, 1)
        row.addWidget(self.browse)
        self._file_field = FormField(self.tr("File"), chooser, self.tr("Best on another disk."))
        self.file.setAccessibleName(self.tr("File"))
        self._again_field = FormField(self.tr("The same passphrase again"), self.again)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addWidget(self._file_field)
        column.addWidget(FormField(self.tr("Passphrase"), self.passphrase))
        column.addWidget(self.strength)
        column.addWidget(self._again_field)
        column.addLayout(buttons)

    def _show_state(self) -> None:
        words, tone = self._words.hint(self.passphrase.text())
        self.strength.setText(words)
        self.strength.setProperty("role", "body")
        self.strength.setProperty("tone", tone)
        restyle(self.strength)
        same = self.passphrase.text() == self.again.text()
        self._again_field.set_error("" if same or not self.again.text() else self.tr("The two are not the same."))
        long_enough = len(self.passphrase.text()) >= SHORTEST_PASSPHRASE
        self.make.setEnabled(bool(self.file.text().strip()) and same and long_enough)

    def _show_beginning(self) -> None:
        """Of a path that nobody is typing: what decides is the disk, and that stands at its beginning."""
        if not self.file.hasFocus():
            self.file.setCursorPosition(0)

    def _on_browse(self) -> None:
        dialog = QFileDialog(
            self, self.tr("Back up to"), self.file.text(), self.tr("Backups (*{suffix})").format(suffix=SUFFIX)
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.fileSelected.connect(self.file.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_make(self) -> None:
        target = Path(self.file.text().strip())
        if not target.suffix:
            target = target.with_name(target.name + SUFFIX)
        self.accept()
        self.wanted.emit(target, self.passphrase.text())
