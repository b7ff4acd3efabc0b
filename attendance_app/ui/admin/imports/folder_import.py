"""Importing people and pictures from a folder, which may be done again to go on. GUI thread.

The import runs on a worker thread; the first one loads the face models there too.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.errors import UserError
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.imports.verdict_list import VerdictList
from attendance_app.ui.admin.imports.verdict_model import VerdictModel, VerdictRow, verdicts_of
from attendance_app.ui.admin.page import Notice, PageContext
from attendance_app.ui.admin.people.delegates import PillDelegate
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.tone import Tone
from attendance_app.workers.jobs import Job, JobHandle

if TYPE_CHECKING:
    from attendance_app.services.importing import ImportReport

ChooseFolder = Callable[[QWidget], Path | None]
_WIDTHS_PX = (0, 120, 130, 380)


class FolderImport(QWidget):
    """Choose a folder, say whether everybody has agreed, start; then a verdict a picture.

    Args:
        choose_folder: Asks for the folder; None when the person cancels.

    Signals:
        finished: The import is over: done, cancelled or failed.
    """

    finished = Signal()

    def __init__(
        self, context: PageContext, choose_folder: ChooseFolder | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(16)
        self._choose_folder = choose_folder or _ask_for_folder
        self._job: Job | None = None
        self._build_card()
        self._build_progress()
        self._build_results()
        self._show_running(False)

    # ---- building ----

    def _build_card(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        self.start = QPushButton(self.tr("Start import"))
        self.start.setProperty("role", "primary")
        self.cancel = QPushButton(self.tr("Cancel"))
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self._folder_field())
        column.addLayout(self._agreement())
        buttons = QHBoxLayout()
        buttons.addWidget(self.start)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.body.addWidget(card)
        self.folder.textChanged.connect(lambda _text: self._show_running(self._job is not None))
        self.choose.clicked.connect(self._on_choose)
        self.start.clicked.connect(self._on_start)
        self.cancel.clicked.connect(self._on_cancel)

    def _folder_field(self) -> FormField:
        self.folder = QLineEdit()
        self.folder.setPlaceholderText(self.tr("No folder chosen"))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.choose = QPushButton(self.tr("Choose folder…"))
        chooser = QWidget()
        chooser.setFocusProxy(self.folder)
        row = QHBoxLayout(chooser)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(self.choose)
        return FormField(
            self.tr("Folder"),
            chooser,
            self.tr("One folder a person, named code__name, with their pictures in it; or a people.csv."),
        )

    def _agreement(self) -> QVBoxLayout:
        self.consent = QCheckBox(
            self.tr("Everybody in this folder has read how their face is used, and has agreed to it.")
        )
        without = QLabel(self.tr("Without this, people are added by name only and every picture is left out."))
        without.setProperty("role", "caption")
        without.setContentsMargins(26, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.consent)
        column.addWidget(without)
        return column

    def _build_progress(self) -> None:
        self._progress_area = QWidget()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress of the import"))
        self._progress_words = QLabel()
        self._progress_words.setProperty("role", "muted")
        column = QVBoxLayout(self._progress_area)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._progress_words)
        column.addWidget(self.progress)
        self.body.addWidget(self._progress_area)

    def _build_results(self) -> None:
        self.summary = QLabel()
        self.summary.setProperty("role", "heading")
        self.summary.setWordWrap(True)
        self.summary.hide()
        self.model = VerdictModel(self)
        empty = EmptyState(
            "folder",
            self.tr("What became of each picture is shown here"),
            self.tr("Pictures with no face, several faces or a blurred one are left out, with the reason."),
        )
        self.verdicts: VerdictList[VerdictRow] = VerdictList(
            self.context, self.model, lambda row: not row.added, self.tr("Verdicts"), _WIDTHS_PX, empty
        )
        view = self.verdicts.table.view
        view.setItemDelegateForColumn(VerdictModel.VERDICT, PillDelegate(_tone, view))
        self.body.addWidget(self.summary)
        self.body.addWidget(self.verdicts, 1)

    def focus_first(self) -> None:
        """Start with the folder."""
        (self.start if self.start.isEnabled() else self.choose).setFocus()

    def busy_words(self) -> str:
        """An import is worth asking about before the window closes."""
        return self.tr("An import is running.") if self._job is not None else ""

    # ---- running ----

    def _on_choose(self) -> None:
        chosen = self._choose_folder(self)
        if chosen is not None:
            self.folder.setText(str(chosen))
            self.consent.setFocus()

    def _on_start(self) -> None:
        folder, consent = Path(self.folder.text().strip()).expanduser(), self.consent.isChecked()
        self.verdicts.set_records(())
        self.summary.hide()
        self._show_progress(0, 0)
        self._job = self.context.jobs.run(
            self.tr("Importing people"),
            lambda handle: self._import(folder, consent, handle),
            self._on_done,
            self._on_failed,
            self._on_cancelled,
        )
        self._job.progressed.connect(self._show_progress)
        self._show_running(True)
        self.cancel.setFocus()

    def _import(self, folder: Path, consent: bool, handle: JobHandle) -> "ImportReport":
        service = self.context.services.importing()
        return service.run(folder, consent, on_progress=handle.progress, cancelled=handle.cancelled)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.cancel.setEnabled(False)
            self._progress_words.setText(self.tr("Stopping after this picture…"))

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self._progress_words.setText(
            self.tr("{done} of {total} pictures").format(done=done, total=total)
            if total
            else self.tr("Getting ready: loading the face models takes a few seconds the first time…")
        )

    def _show_running(self, running: bool) -> None:
        self._progress_area.setVisible(running)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(running)
        self.start.setVisible(not running)
        self.start.setEnabled(bool(self.folder.text().strip()))
        for widget in (self.folder, self.choose, self.consent):
            widget.setEnabled(not running)

    def _on_done(self, report: "ImportReport") -> None:
        self._job = None
        self._show_running(False)
        self.verdicts.set_records(verdicts_of(report))
        self.summary.setText(self._summary_words(report))
        self.summary.show()
        self.finished.emit()

    def _on_failed(self, error: UserError) -> None:
        self._job = None
        self._show_running(False)
        self.context.announce_failure(error)
        self.finished.emit()

    def _on_cancelled(self) -> None:
        self._job = None
        self._show_running(False)
        self.context.announce(
            Notice("info", self.tr("The import was stopped. What was added stays; start again to go on."))
        )
        self.finished.emit()

    def _summary_words(self, report: "ImportReport") -> str:
        left_out = sum(1 for verdict in report.verdicts if not verdict.added)
        said = self.tr(
            "People added: {new}. Already known: {known}. Photos added: {added}. Pictures left out: {left_out}."
        )
        troubles = len(report.row_errors) + len(report.notes)
        if troubles:
            said += " " + self.tr("Further remarks, below: {count}.").format(count=troubles)
        return said.format(
            new=report.people_created,
            known=report.people_existing,
            added=report.templates_added,
            left_out=left_out,
        )


def _tone(row: object) -> tuple[Tone, str]:
    if not isinstance(row, VerdictRow) or row.note:
        return "info", ""
    return ("success", "check") if row.added else ("warning", "")


def _ask_for_folder(parent: QWidget) -> Path | None:
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    chosen = QFileDialog.getExistingDirectory(parent, "", pictures)
    return Path(chosen) if chosen else None
