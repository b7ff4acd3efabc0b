"""Backups: make one, see which were made, restore one. Depends on services.backup; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.backup.history import MadeBackup
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import Notice
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.settings.backup_dialog import BackupDialog
from attendance_app.ui.admin.settings.restore_dialog import RestoreDialog
from attendance_app.ui.language.formats import date_time_words, number_words
from attendance_app.ui.theme import text_scale
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.section_header import SectionHeader

if TYPE_CHECKING:
    from pathlib import Path

    from attendance_app.services.backup.making import BackupReport
    from attendance_app.ui.admin.page import PageContext
    from attendance_app.workers.jobs import JobHandle

_MEGABYTE = 1_000_000
_TABLE_PX, _HEAD_PX, _MOST_ROWS = 260, 46, 10


class MadeBackupsModel(RecordModel[MadeBackup]):
    """One row a backup."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(
            (
                Column(
                    self.tr("Made"),
                    lambda made: date_time_words(made.at_utc.astimezone(context.services.zone())),
                    lambda made: made.at_utc,
                ),
                Column(self.tr("File"), lambda made: made.file_name, lambda made: made.file_name.casefold()),
            ),
            lambda made: (made.at_utc, made.file_name),
            parent,
        )


class BackupCard(QFrame):
    """What was made, and the two things to do."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._context = context
        self.header = SectionHeader(
            self.tr("Backups"),
            self.tr(
                "One encrypted file holds everything: people, faces, punches, settings. Keep it on another disk, and "
                "its passphrase apart from it: nobody can restore it without."
            ),
        )
        self.make, self.restore = QPushButton(self.tr("&Back up now…")), QPushButton(self.tr("&Restore…"))
        self.make.setProperty("role", "primary")
        put_icon(self.make, "backup", "on_accent")
        put_icon(self.restore, "restore")
        self.make.clicked.connect(self._on_make)
        self.restore.clicked.connect(self._on_restore)
        self.restore.setVisible(context.services.begin_restore is not None)
        self.header.buttons.addWidget(self.restore)
        self.header.buttons.addWidget(self.make)
        self.model = MadeBackupsModel(context, self)
        empty = EmptyState(
            "backup",
            self.tr("No backup was made yet"),
            self.tr("A disk fails without a warning. Make the first one now; it takes seconds."),
        )
        newest_first = (0, Qt.SortOrder.DescendingOrder)
        self.table = RecordTable(self.model, self.tr("Backups that were made"), (200, 0), empty, newest_first)
        self.table.setMinimumHeight(_TABLE_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self.header)
        column.addWidget(self.table)
        self.model.modelReset.connect(self._fit)
        self._loader: Loader[list[MadeBackup]] = Loader(
            context.jobs, self.tr("Reading which backups were made"), self.model.set_records, context.announce_failure
        )

    def refresh(self) -> None:
        """Read the history again."""
        self._loader.load(self._context.services.backup_history.backups)

    def _fit(self) -> None:
        """As high as its rows, up to some: the page scrolls, so that the table needn't."""
        rows = min(self.model.rowCount(), _MOST_ROWS)
        row_px = self.table.view.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(max(_TABLE_PX, round(_HEAD_PX * text_scale()) + rows * row_px))

    def _on_make(self) -> None:
        dialog = BackupDialog(self._context.services.clock.now_utc().astimezone(self._context.services.zone()), self)
        dialog.wanted.connect(self.back_up)
        dialog.open()

    def back_up(self, target: Path, passphrase: str) -> None:
        """Make one, in the background; the drawer shows how far it is and can stop it."""
        backups = self._context.services.backups

        def work(handle: JobHandle) -> BackupReport:
            return backups.create(target, passphrase, handle.progress, handle.cancelled, ADMIN_AUTHOR)

        self._context.jobs.run(
            self.tr("Backing up to {file}").format(file=target.name),
            work,
            self._on_made,
            self._context.announce_failure,
        )

    def _on_made(self, report: BackupReport) -> None:
        words = self.tr("Backed up to {file} and read back: {size} MB, {people} people, {punches} punches.")
        self._context.announce(
            Notice(
                "success",
                words.format(
                    file=report.path.name,
                    size=number_words(report.size_bytes / _MEGABYTE, 1),
                    people=number_words(report.manifest.people),
                    punches=number_words(report.manifest.punches),
                ),
            )
        )
        self.refresh()

    def _on_restore(self) -> None:
        RestoreDialog(self._context, self).open()
