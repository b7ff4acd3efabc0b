"""Saves a report as a file: where to, how far, what next. Depends on services.exporting; GUI thread."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from attendance_app.errors import UserError
from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.exporting import ExportRequest, ExportWhat
from attendance_app.ui.admin.page import PageContext
from attendance_app.ui.language.formats import number_words
from attendance_app.ui.widgets.icon_label import IconLabel
from attendance_app.workers.jobs import Job

ChooseTarget = Callable[[QWidget, str], Path | None]


class SaveStrip(QWidget):
    """A bar that shows progress with a way to stop while a file is written, and what can be done with it afterwards.

    Args:
        choose_target: Asks for the file, given the parent and a suggested name; None when the person cancels.

    Signals:
        saved: The file that was written.
        ended: It was written, or it wasn't; another may be begun.
        lock_asked: The days of the report should be locked; the `ExportRequest`.
    """

    saved = Signal(Path)
    ended = Signal()
    lock_asked = Signal(object)

    def __init__(
        self, context: PageContext, choose_target: ChooseTarget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._choose_target = choose_target or _ask_for_target
        self._job: Job | None = None
        self._request: ExportRequest | None = None
        self._folder = QUrl()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress of the export"))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self._on_stop)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.lock = QPushButton(self.tr("Lock this period…"))
        self.lock.clicked.connect(lambda: self.lock_asked.emit(self._request))
        self.open_folder = QPushButton(self.tr("Open folder"))
        self.open_folder.clicked.connect(lambda: QDesktopServices.openUrl(self._folder))
        self._done = QFrame()
        self._done.setProperty("role", "banner-success")
        inside = QHBoxLayout(self._done)
        inside.setContentsMargins(14, 8, 8, 8)
        inside.setSpacing(8)
        inside.addWidget(IconLabel("check-circle", 20, "success"))
        inside.addWidget(self.words, 1)
        inside.addWidget(self.open_folder)
        inside.addWidget(self.lock)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._done, 1)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        self._show(writing=False, done=False)

    def save(self, request: ExportRequest) -> bool:
        """Ask where to, and write; False when the person doesn't want to."""
        target = self._choose_target(self, self._suggested_name(request))
        if target is None:
            return False
        self._request = request
        self.progress.setRange(0, 0)
        self._show(writing=True, done=False)
        exporting = self._context.services.exporting
        self._job = self._context.jobs.run(
            self.tr("Exporting"),
            lambda handle: exporting.export(request, target, ADMIN_AUTHOR, handle.progress, handle.cancelled).rows,
            lambda rows: self._on_saved(target, rows),
            self._on_failed,
            self._on_ended,
        )
        self._job.progressed.connect(self._on_progressed)
        return True

    def forget(self) -> None:
        """Something else is asked for now: what was written before isn't the matter any more."""
        if self._job is None:
            self._show(writing=False, done=False)

    def _suggested_name(self, request: ExportRequest) -> str:
        words = {
            ExportWhat.PUNCHES: self.tr("punches {first} to {last}"),
            ExportWhat.TIMESHEET: self.tr("timesheets {first} to {last}"),
            ExportWhat.LEDGER: self.tr("records {first} to {last}"),
        }[request.what]
        return f"{words.format(first=request.first, last=request.last)}.{request.format.value}"

    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_saved(self, target: Path, rows: int) -> None:
        self._folder = QUrl.fromLocalFile(str(target.parent))
        words = self.tr("%n rows saved in {name}.", "", rows).replace(str(rows), number_words(rows), 1)
        self.words.setText(words.format(name=target.name))
        self._job = None
        self._show(writing=False, done=True)
        self.saved.emit(target)
        self.ended.emit()

    def _on_failed(self, error: UserError) -> None:
        self._context.announce_failure(error)
        self._on_ended()

    def _on_ended(self) -> None:
        self._job = None
        self._show(writing=False, done=False)
        self.ended.emit()

    def _show(self, *, writing: bool, done: bool) -> None:
        self.progress.setVisible(writing)
        self.stop.setVisible(writing)
        self._done.setVisible(done)
        self.setVisible(writing or done)


def _ask_for_target(parent: QWidget, suggested_name: str) -> Path | None:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    suffix = Path(suggested_name).suffix
    wanted = f"{suffix.removeprefix('.').upper()} (*{suffix})"
    chosen, _filter = QFileDialog.getSaveFileName(parent, "", str(Path(documents) / suggested_name), wanted)
    if not chosen:
        return None
    target = Path(chosen)
    return target if target.suffix else target.with_suffix(suffix)
