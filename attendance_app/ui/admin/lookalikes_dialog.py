"""Which enrolled people look alike, as a table. Depends on services.lookalikes; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.admin.recognition.prediction_words import decimal
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.wording import collation_key
from attendance_app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from attendance_app.domain.people import Employee
    from attendance_app.errors import UserError
    from attendance_app.services.lookalikes import LookAlikePair
    from attendance_app.ui.admin.page import PageContext
    from attendance_app.workers.jobs import Job, JobHandle

_WIDTHS_PX = (110, 0, 0)


class LookAlikesModel(RecordModel["LookAlikePair"]):
    """One row a pair; the key is both people's ids."""

    DISTANCE, FIRST, SECOND = range(3)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), lambda pair: (pair.first.id, pair.second.id), parent)
        self._columns = (
            Column(self.tr("Distance"), lambda p: decimal(p.distance, 3), lambda p: p.distance),
            Column(
                self.tr("Person"),
                lambda p: self._person(p.first),
                lambda p: collation_key(p.first.name),
                tooltip=lambda p: self._person(p.first),
            ),
            Column(
                self.tr("looks like"),
                lambda p: self._person(p.second),
                lambda p: collation_key(p.second.name),
                tooltip=lambda p: self._person(p.second),
            ),
        )

    def _person(self, employee: Employee) -> str:
        return self.tr("{name} ({code})").format(name=employee.name, code=employee.code)


class LookAlikesDialog(QDialog):
    """Compares everybody with everybody, once, when it opens."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._closed = False
        self.setWindowTitle(self.tr("Look-alikes"))
        self.resize(760, 560)
        self.model = LookAlikesModel(self)
        self._build_progress()
        self._build_stack()
        self._build_frame()
        self._start()

    # ---- building ----

    def _build_progress(self) -> None:
        self.working = QWidget()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress of the comparison"))
        self.progress.setRange(0, 0)
        words = QLabel(self.tr("Comparing everybody's photos…"))
        words.setProperty("role", "muted")
        column = QVBoxLayout(self.working)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(words)
        column.addWidget(self.progress)
        column.addStretch(1)

    def _build_stack(self) -> None:
        self.nobody = EmptyState(
            "people",
            self.tr("No two people look that much alike."),
            self.tr("No two people's photos come closer than the distance at which a face is recognised."),
        )
        self.table = RecordTable(self.model, self.tr("Look-alikes"), _WIDTHS_PX, self.nobody)
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.stack = QStackedWidget()
        for widget in (self.working, self.table, self.problem):
            self.stack.addWidget(widget)

    def _build_frame(self) -> None:
        heading = QLabel(self.tr("People who look alike"))
        heading.setProperty("role", "title")
        explanation = QLabel(
            self.tr(
                "Pairs whose photos come closer than the distance at which a face is recognised; the nearest first. "
                "The desk takes more care to tell these people apart. Very near pairs may be one person "
                "enrolled twice."
            )
        )
        explanation.setProperty("role", "muted")
        explanation.setWordWrap(True)
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.addWidget(self.count, 1)
        bottom.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 20)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addWidget(explanation)
        column.addWidget(self.stack, 1)
        column.addLayout(bottom)

    # ---- comparing ----

    def _start(self) -> None:
        self._job = self._context.jobs.run(
            self.tr("Looking for look-alikes"), self._compare, self._on_compared, self._on_failed, self._on_ended
        )
        self._job.progressed.connect(self._on_progressed)

    def _compare(self, handle: JobHandle) -> list[LookAlikePair]:
        """Runs on a worker thread."""

        def on_progress(done: int, total: int) -> None:
            handle.raise_if_cancelled()
            handle.progress(done, total)

        return self._context.services.lookalikes().pairs(on_progress=on_progress)

    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _on_compared(self, pairs: list[LookAlikePair]) -> None:
        self._on_ended()
        if self._closed:
            return
        self.model.set_records(pairs)
        self.stack.setCurrentWidget(self.table)
        if pairs:
            self.count.setText(
                self.tr("1 pair") if len(pairs) == 1 else self.tr("{count} pairs").format(count=len(pairs))
            )
            self.table.setFocus()

    def _on_failed(self, error: UserError) -> None:
        self._on_ended()
        self.problem.setText(str(error))
        self.stack.setCurrentWidget(self.problem)

    def _on_ended(self) -> None:
        self._job = None
        if self._closed:
            self.deleteLater()

    def done(self, result: int) -> None:
        """Ask a comparison that is running to stop, close."""
        self._closed = True
        if self._job is not None:
            self._job.cancel()
        super().done(result)
        if self._job is None:
            self.deleteLater()
