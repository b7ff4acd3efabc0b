"""Which enrolled people look alike, as a table. Depends on services.lookalikes; GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.admin.page import Target
from attendance_app.ui.admin.recognition.person_delegate import PersonDelegate
from attendance_app.ui.admin.recognition.photos import as_pixmaps, read_photos
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.wording import collation_key
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.language.formats import number_words
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.section_header import SectionHeader

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from attendance_app.domain.people import Employee
    from attendance_app.errors import UserError
    from attendance_app.services.lookalikes import LookAlikePair
    from attendance_app.ui.admin.page import PageContext
    from attendance_app.workers.jobs import Job, JobHandle

_WIDTHS_PX = (110, 0, 0)
_MOST_PHOTOS = 400


@dataclass(frozen=True, slots=True)
class _Found:
    pairs: list[LookAlikePair]
    photos: dict[str, QImage]


class LookAlikesModel(RecordModel["LookAlikePair"]):
    """One row a pair; the key is both people's ids."""

    DISTANCE, FIRST, SECOND = range(3)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), lambda pair: (pair.first.id, pair.second.id), parent)
        self._columns = (
            Column(self.tr("Distance"), lambda p: number_words(p.distance, 3), lambda p: p.distance),
            Column(
                self.tr("Person"),
                lambda p: self._person(p.first),
                lambda p: collation_key(p.first.name),
                tooltip=lambda p: self._person(p.first),
            ),
            Column(
                self.tr("Looks like"),
                lambda p: self._person(p.second),
                lambda p: collation_key(p.second.name),
                tooltip=lambda p: self._person(p.second),
            ),
        )

    def _person(self, employee: Employee) -> str:
        return self.tr("{name} ({code})").format(name=employee.name, code=employee.code)


class LookAlikesPanel(QFrame):
    """Compares everybody with everybody when it is asked to; that takes a while with many."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._context = context
        self._job: Job | None = None
        self.compared = False
        self.model = LookAlikesModel(self)
        self._build_progress()
        self._build_stack()
        self._lay_out()

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
        self._delegates = (
            PersonDelegate(lambda pair: pair.first, self),
            PersonDelegate(lambda pair: pair.second, self),
        )
        for column, delegate in zip((LookAlikesModel.FIRST, LookAlikesModel.SECOND), self._delegates, strict=True):
            self.table.view.setItemDelegateForColumn(column, delegate)
        self.table.view.verticalHeader().setDefaultSectionSize(44)
        self.table.selection_changed.connect(self._show_actions)
        self.table.record_activated.connect(lambda _key: self._on_open(0))
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.stack = QStackedWidget()
        for widget in (self.working, self.table, self.problem):
            self.stack.addWidget(widget)

    def _lay_out(self) -> None:
        self.header = SectionHeader(self.tr("People who look alike"))
        self.again = QPushButton(self.tr("&Compare again"))
        self.again.clicked.connect(self.compare)
        self.header.buttons.addWidget(self.again)
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.first, self.second = QPushButton(), QPushButton()
        self.first.clicked.connect(lambda: self._on_open(0))
        self.second.clicked.connect(lambda: self._on_open(1))
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.count, 1)
        bottom.addWidget(self.first)
        bottom.addWidget(self.second)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        column.addLayout(bottom)
        self.setFocusProxy(self.table)
        self._show_actions()

    # ---- comparing ----

    def compare(self) -> None:
        """Compare everybody's photos now; not twice at once."""
        if self._job is not None:
            return
        self.compared = True
        lead = self._context.services.settings.current.lookalike_margin_distance
        self.header.set_text(
            self.tr("People who look alike"),
            self.tr(
                "Pairs whose photos come closer than the distance at which a face is recognised, the nearest first. "
                "To be told apart, a look needs a lead of {lead} over the other person. A very near pair may be one "
                "person enrolled twice."
            ).format(lead=number_words(lead, 2)),
        )
        self.progress.setRange(0, 0)
        self.stack.setCurrentWidget(self.working)
        self.again.setEnabled(False)
        self._job = self._context.jobs.run(
            self.tr("Looking for look-alikes"), self._compare, self._on_compared, self._on_failed, self._on_ended
        )
        self._job.progressed.connect(self._on_progressed)

    def stop(self) -> None:
        """Ask a comparison that is running to stop."""
        if self._job is not None:
            self._job.cancel()

    def _compare(self, handle: JobHandle) -> _Found:
        """Runs on a worker thread."""

        def on_progress(done: int, total: int) -> None:
            handle.raise_if_cancelled()
            handle.progress(done, total)

        services = self._context.services
        pairs = services.lookalikes().pairs(on_progress=on_progress)
        people = [person.id for pair in pairs[:_MOST_PHOTOS] for person in (pair.first, pair.second)]
        return _Found(pairs, read_photos(services.profiles, people))

    def _on_progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _on_compared(self, found: _Found) -> None:
        self._on_ended()
        photos = as_pixmaps(found.photos)
        for delegate in self._delegates:
            delegate.show_photos(photos)
        self.model.set_records(found.pairs)
        self.stack.setCurrentWidget(self.table)
        self.count.setText(self.tr("%n pairs", "", len(found.pairs)) if found.pairs else "")
        self._show_actions()

    def _on_failed(self, error: UserError) -> None:
        self._on_ended()
        self.problem.setText(error_words(error))
        self.stack.setCurrentWidget(self.problem)

    def _on_ended(self) -> None:
        self._job = None
        self.again.setEnabled(True)
        if self.stack.currentWidget() is self.working:  # it was cancelled
            self.compared = False
            self.stack.setCurrentWidget(self.table)

    # ---- the pair that is selected ----

    def _pair(self) -> LookAlikePair | None:
        row = self.model.row_of(self.table.selected_key())
        return None if row is None else self.model.record(row)

    def _show_actions(self) -> None:
        pair = self._pair()
        people = (None, None) if pair is None else (pair.first, pair.second)
        for button, person in zip((self.first, self.second), people, strict=True):
            button.setVisible(person is not None)
            if person is not None:
                button.setText(self.tr("Open {name}").format(name=person.name))

    def _on_open(self, which: int) -> None:
        pair = self._pair()
        if pair is not None:
            self._context.go_to("people", Target(person_id=(pair.first, pair.second)[which].id))
