"""Importing a table: choose a file, see what would become of each row, import all or nothing. GUI thread.

Depends on workers.jobs. What the rows are is the business of subclasses.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from attendance_app.errors import UserError
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.imports.verdict_list import VerdictList
from attendance_app.ui.admin.page import Notice, PageContext
from attendance_app.ui.admin.people.delegates import PillDelegate
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.wording import collation_key
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.tone import Tone
from attendance_app.workers.jobs import Job, JobHandle

_WIDTHS_PX = (80, 110, 210, 160, 0)
_LEAST_TABLE_PX = 180


@dataclass(frozen=True, slots=True)
class RowVerdict:
    """A row and what becomes of it.

    Attributes:
        line: In the file.
        what: What the row is about besides the code: a name, a time.
        status: In words, with its tone.
        remark: What is wrong and what to do about it; empty where nothing is.
        refused: Whether it keeps the whole file from being imported.
    """

    line: int
    code: str
    what: str
    status: str
    tone: Tone
    remark: str
    refused: bool


@dataclass(frozen=True, slots=True)
class Judgement:
    """What would become of a file, or has.

    Attributes:
        new: How many rows change something.
        saved: Whether they have.
    """

    verdicts: tuple[RowVerdict, ...]
    new: int
    saved: bool

    @property
    def refused(self) -> int:
        """How many rows cannot be used."""
        return sum(verdict.refused for verdict in self.verdicts)


class RowsModel(RecordModel[RowVerdict]):
    """One row of the file a row."""

    LINE, CODE, WHAT, STATUS, REMARK = range(5)

    def __init__(self, what: str, parent: QObject | None = None) -> None:
        super().__init__((), lambda row: row.line, parent)
        self._columns = (
            Column(self.tr("Line"), lambda r: str(r.line), lambda r: r.line),
            Column(self.tr("Code"), lambda r: r.code, lambda r: collation_key(r.code)),
            Column(what, lambda r: r.what, lambda r: collation_key(r.what), tooltip=lambda r: r.what),
            Column(self.tr("Verdict"), lambda r: r.status, lambda r: (r.refused, r.status)),
            Column(self.tr("Remark"), lambda r: r.remark, lambda r: r.remark, tooltip=lambda r: r.remark),
        )


class TableImport(QWidget):
    """File, what subclasses ask besides, verdicts, and one button.

    Signals:
        judged: The file was looked at, or could not be.
        finished: An import is over, however it ended.
    """

    judged = Signal()
    finished = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.judgement: Judgement | None = None
        self._path: Path | None = None
        self._asked = 0
        self._looking: Job | None = None
        self._job: Job | None = None
        self.setAcceptDrops(True)
        self.model = RowsModel(self._title(), self)
        self._build_card(self._hint())
        self._build_verdicts()
        self._update()

    # ---- building ----

    def _build_card(self, hint: str) -> None:
        self.file = QLineEdit()
        self.file.setReadOnly(True)
        self.file.setPlaceholderText(self.tr("Drop a CSV or XLSX file here, or choose one"))
        self.choose = QPushButton(self.tr("Choose &file…"))
        self.choose.clicked.connect(self._on_choose)
        chooser = QWidget()
        chooser.setFocusProxy(self.choose)
        row = QHBoxLayout(chooser)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.file, 1)
        row.addWidget(self.choose)
        self.field = FormField(self.tr("File"), chooser, hint)
        self.more = QVBoxLayout()
        self.more.setSpacing(12)
        self.start = QPushButton()
        self.start.setProperty("role", "primary")
        self.start.clicked.connect(self._on_start)
        self.summary = QLabel()
        self.summary.setProperty("role", "muted")
        self.summary.setWordWrap(True)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.start)
        foot.addWidget(self.summary, 1)
        self._build_progress()
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self.field)
        column.addLayout(self.more)
        column.addWidget(self._running)
        column.addLayout(foot)
        content = QWidget()
        self._body = QVBoxLayout(content)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(16)
        scroll = QScrollArea()  # a low window scrolls rather than squeezes
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._body.addWidget(card)

    def _build_progress(self) -> None:
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the import"))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self._on_stop)
        self._running = QWidget()
        row = QHBoxLayout(self._running)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        self._running.hide()

    def _build_verdicts(self) -> None:
        empty = EmptyState(
            "upload",
            self.tr("What would become of each row is shown here"),
            self.tr("Nothing is changed before you have seen it; then all rows are imported, or none."),
        )
        self.verdicts: VerdictList[RowVerdict] = VerdictList(
            self.context, self.model, lambda row: bool(row.remark), self.tr("Verdicts"), _WIDTHS_PX, empty
        )
        self.verdicts.table.setMinimumHeight(_LEAST_TABLE_PX)
        view = self.verdicts.table.view
        view.setItemDelegateForColumn(RowsModel.STATUS, PillDelegate(_tone, view))
        self._body.addWidget(self.verdicts, 1)

    # ---- what subclasses say ----

    def _title(self) -> str:
        """What a row is about besides the code."""
        raise NotImplementedError

    def _hint(self) -> str:
        """What the file must be like."""
        raise NotImplementedError

    def _judge(self, path: Path, dry_run: bool, handle: JobHandle) -> Judgement:
        """Run the import. On a worker thread.

        Raises:
            UserError: the file as a whole cannot be used.
            Cancelled: somebody asked to stop; nothing was changed.
        """
        raise NotImplementedError

    def _reading(self, path: Path) -> Callable[[JobHandle], Judgement]:
        """What judges the file without changing anything, with what is chosen now; called on the GUI thread."""
        return lambda handle: self._judge(path, True, handle)

    def _action_words(self, new: int) -> str:
        """What the button does."""
        raise NotImplementedError

    def _done_words(self, new: int) -> str:
        """What was done."""
        raise NotImplementedError

    # ---- judging ----

    def busy_words(self) -> str:
        """What closing now would break off."""
        return self.tr("An import is running.") if self._job is not None else ""

    def open_file(self, path: Path) -> None:
        """Look at this file."""
        self._path = path
        self.file.setText(str(path))
        self.judge()

    def judge(self) -> None:
        """Look at the file again with what is chosen now."""
        if self._path is None:
            return
        if self._looking is not None:
            self._looking.cancel()  # it is about what isn't asked any more
        self._asked += 1
        asked = self._asked
        work = self._reading(self._path)
        self.summary.setText(self.tr("Looking at the file…"))
        self.start.setEnabled(False)

        def done(judgement: Judgement) -> None:
            if asked == self._asked:
                self._looking = None
                self._show(judgement)

        def failed(error: UserError) -> None:
            if asked == self._asked:
                self._looking = None
                self._refuse_file(error)

        def stopped() -> None:
            if asked == self._asked:
                self._looking = None
                self._forget_file()

        self._looking = self.context.jobs.run(self.tr("Looking at a file"), work, done, failed, stopped)
        self._looking.progressed.connect(self._show_progress)
        self._show_running()

    def _show(self, judgement: Judgement) -> None:
        self.judgement = judgement
        self.field.set_error("")
        self.verdicts.set_records(judgement.verdicts)
        self._update()
        self.judged.emit()

    def _refuse_file(self, error: UserError) -> None:
        self.judgement = None
        self.field.set_error(error_words(error))
        self.verdicts.set_records(())
        self._update()
        self.judged.emit()

    def _forget_file(self) -> None:
        """Nobody wants to know what is in it any more."""
        self.judgement = self._path = None
        self.file.clear()
        self.field.set_error("")
        self.verdicts.set_records(())
        self._update()
        self.judged.emit()

    def _update(self) -> None:
        judgement = self.judgement
        new = judgement.new if judgement else 0
        ready = judgement is not None and not judgement.saved and judgement.refused == 0 and new > 0
        self.start.setText(self._action_words(new))
        self.start.setEnabled(ready and self._job is None)
        self.choose.setEnabled(self._job is None)
        self.summary.setText(self._summary_words(judgement))
        self._show_running()

    def _summary_words(self, judgement: Judgement | None) -> str:
        if judgement is None:
            return ""
        if judgement.saved:
            return self._done_words(judgement.new)
        if judgement.refused:
            refused = self.tr("%n rows cannot be used.", "", judgement.refused)
            then = self.tr("Nothing is imported until they are put right in the file.")
            return f"{refused} {then}"
        if judgement.new == 0:
            return self.tr("Everything in this file is known already.")
        return self.tr("Every row can be used.")

    # ---- importing ----

    def _on_start(self) -> None:
        path = self._path
        if path is None:
            return
        self._job = self.context.jobs.run(
            self.tr("Importing {file}").format(file=path.name),
            lambda handle: self._judge(path, False, handle),
            self._on_imported,
            self._on_failed,
            self._on_stopped,
        )
        self._job.progressed.connect(self._show_progress)
        self._update()
        self.stop.setFocus()

    def _on_stop(self) -> None:
        job = self._job or self._looking
        if job is not None:
            job.cancel()
            self.stop.setEnabled(False)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _show_running(self) -> None:
        """How far it is, and a way out, while there is something to stop."""
        running = self._job is not None or self._looking is not None
        if running and self._running.isHidden():
            self.progress.setRange(0, 0)
            self.stop.setEnabled(True)
        self._running.setVisible(running)

    def _on_stopped(self) -> None:
        self._job = None
        self._update()
        self.context.announce(Notice("info", self.tr("The import was stopped. Nothing was changed.")))
        self.finished.emit()

    def _on_imported(self, judgement: Judgement) -> None:
        self._job = None
        self._show(judgement)
        if judgement.saved:
            self.context.announce(Notice("success", self._done_words(judgement.new)))
        self.finished.emit()

    def _on_failed(self, error: UserError) -> None:
        self._job = None
        self._refuse_file(error)
        self.finished.emit()

    # ---- choosing ----

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.setModal(True)
        dialog.show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take a file."""
        if event.mimeData().hasUrls() and self._job is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Look at the dropped file."""
        local = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            self.open_file(local[0])
            event.acceptProposedAction()


def _tone(row: object) -> tuple[Tone, str]:
    return (row.tone, "") if isinstance(row, RowVerdict) else ("neutral", "")
