"""What recognition got wrong at the desk: the "not you" cases, to settle or delete. Depends on services.feedback."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.feedback import FeedbackKind
from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import Notice
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.wording import collation_key
from attendance_app.ui.language.formats import date_time_words, number_words
from attendance_app.ui.theme import text_scale
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.section_header import SectionHeader

if TYPE_CHECKING:
    from datetime import tzinfo

    from attendance_app.domain.people import Employee
    from attendance_app.services.feedback import FeedbackRow
    from attendance_app.ui.admin.page import PageContext

_SIDE_PX, _TABLE_PX = 236, 150
_UNDER_EACH_OTHER_FROM = 1.2  # of the size of text


@dataclass(frozen=True, slots=True)
class _Answer:
    rows: list[FeedbackRow]
    people: list[Employee]
    zone: tzinfo
    days_kept: int


class FeedbackModel(RecordModel["FeedbackRow"]):
    """One row a case."""

    def __init__(self, zone: Callable[[], tzinfo], parent: QObject | None = None) -> None:
        super().__init__((), lambda row: row.case.id, parent)
        self._columns = (
            Column(
                self.tr("When"), lambda r: date_time_words(r.case.at_utc.astimezone(zone())), lambda r: r.case.at_utc
            ),
            Column(self.tr("What happened"), self._kind, self._kind),
            Column(self.tr("Taken for"), lambda r: self._name(r.claimed), lambda r: _key(r.claimed)),
            Column(self.tr("Really was"), self._truth, lambda r: _key(r.true)),
            Column(self.tr("State"), self._state, lambda r: not r.case.is_open),
        )

    def _kind(self, row: FeedbackRow) -> str:
        return {
            FeedbackKind.NOT_ME: self.tr("“Not you?”"),
            FeedbackKind.AMBIGUOUS: self.tr("Two alike"),
            FeedbackKind.LOOK_ALIKE: self.tr("PIN asked for"),
        }[row.case.kind]

    def _name(self, person: Employee | None) -> str:
        return person.name if person is not None else self.tr("nobody")

    def _truth(self, row: FeedbackRow) -> str:
        return row.true.name if row.true is not None else self.tr("not known")

    def _state(self, row: FeedbackRow) -> str:
        if row.case.is_open:
            return self.tr("Open")
        return self.tr("By PIN") if row.case.resolved_by == "pin" else self.tr("Settled")


class FeedbackPanel(QFrame):
    """The cases, and beside them what can be done about the one that is selected."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._context = context
        self._answer: _Answer | None = None
        self.model = FeedbackModel(lambda: self._answer.zone if self._answer else context.services.zone(), self)
        self._build_table()
        self._build_side()
        self._lay_out()
        self._loader: Loader[_Answer] = Loader(
            context.jobs, self.tr("Reading the cases"), self._on_loaded, context.announce_failure
        )

    # ---- building ----

    def _build_table(self) -> None:
        self.nothing = EmptyState(
            "check-circle",
            self.tr("Nobody was mistaken for somebody else"),
            self.tr(
                "When somebody presses “Not you?” at the desk, the wrong punch is undone and the case is kept here."
            ),
        )
        newest_first = (0, Qt.SortOrder.DescendingOrder)
        self.table = RecordTable(self.model, self.tr("Cases"), (168, 100, 0, 0, 72), self.nothing, newest_first)
        self.table.view.verticalHeader().setDefaultSectionSize(round(44 * text_scale()))
        self.table.selection_changed.connect(self._show_case)
        self.only_open = QCheckBox(self.tr("Only &open cases"))
        self.only_open.toggled.connect(self.refresh)

    def _build_side(self) -> None:
        self.meaning = QLabel()
        self.meaning.setWordWrap(True)
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        self.figures = QLabel()
        self.figures.setProperty("role", "muted")
        self.figures.setWordWrap(True)
        self.person, self.note = QComboBox(), QLineEdit()
        self.note.setMaxLength(500)
        self.settle, self.delete = QPushButton(self.tr("&Settle")), QPushButton(self.tr("De&lete…"))
        self.settle.setProperty("role", "primary")
        self.settle.clicked.connect(self._on_settle)
        self.delete.clicked.connect(self._on_delete)

    def _lay_out(self) -> None:
        self.header = SectionHeader(self.tr("Mistakes at the desk"))
        self.header.buttons.addWidget(self.only_open)
        self.side = QWidget()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.delete)
        buttons.addStretch(1)
        buttons.addWidget(self.settle)
        side = QVBoxLayout(self.side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(16)
        side.addWidget(self.meaning)
        side.addWidget(self.figures)
        side.addWidget(FormField(self.tr("Who was it really?"), self.person))
        side.addWidget(FormField(self.tr("Note"), self.note))
        side.addLayout(buttons)
        side.addStretch(1)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(24)
        row.addWidget(self.table, 1)
        row.addWidget(self.side)
        if text_scale() < _UNDER_EACH_OTHER_FROM:
            self.side.setFixedWidth(round(_SIDE_PX * text_scale()))
        else:
            row.setDirection(QBoxLayout.Direction.TopToBottom)
        self.table.setMinimumHeight(round(_TABLE_PX * text_scale()))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # the rest of the page
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self.header)
        column.addLayout(row, 1)
        self.setFocusProxy(self.table)
        self._show_case()

    # ---- reading ----

    def refresh(self) -> None:
        """Read the cases again."""
        services, only_open = self._context.services, self.only_open.isChecked()
        self._loader.load(
            lambda: _Answer(
                services.feedback.cases(only_open=only_open),
                [row.employee for row in services.people.search()],
                services.zone(),
                services.settings.current.feedback_retention_days,
            )
        )

    def _on_loaded(self, answer: _Answer) -> None:
        self._answer = answer
        self.header.set_text(
            self.tr("Mistakes at the desk"),
            self.tr(
                "They show where recognition errs, and serve calibration and training. Settling one changes no punch. "
                "Cases are deleted after %n days.",
                "",
                answer.days_kept,
            ),
        )
        self.model.set_records(answer.rows)
        self._show_case()

    def _selected(self) -> FeedbackRow | None:
        row = self.model.row_of(self.table.selected_key())
        return None if row is None else self.model.record(row)

    def _show_case(self) -> None:
        row = self._selected()
        self.side.setVisible(row is not None)
        if row is None:
            return
        self.meaning.setText(self._meaning(row))
        look = row.case.look
        self.figures.setText(
            ""
            if look is None
            else self.tr("Distance {distance}, model {model}. {kept}").format(
                distance=number_words(look.distance, 3),
                model=look.model_id,
                kept=self.tr("The picture is kept with the person's consent.")
                if look.crop_jpeg
                else self.tr("No picture is kept."),
            )
        )
        self.figures.setVisible(look is not None)
        self._offer_people(row)
        self.note.setText(row.case.note)

    def _offer_people(self, row: FeedbackRow) -> None:
        self.person.clear()
        self.person.addItem(self.tr("Not known, or a visitor"), None)
        people = self._answer.people if self._answer is not None else []
        for person in sorted(people, key=lambda one: collation_key(one.name)):
            self.person.addItem(self.tr("{name} ({code})").format(name=person.name, code=person.code), person.id)
        self.person.setCurrentIndex(max(0, self.person.findData(row.case.true_employee_id)))

    def _meaning(self, row: FeedbackRow) -> str:
        name = row.claimed.name if row.claimed is not None else self.tr("nobody")
        if row.case.kind is FeedbackKind.NOT_ME and row.case.punch_id:
            return self.tr("Somebody was greeted as {name} and said it was wrong. That punch was undone.").format(
                name=name
            )
        if row.case.kind is FeedbackKind.NOT_ME:
            return self.tr("Somebody was greeted as {name} and said it was wrong. No punch was made.").format(name=name)
        if row.case.kind is FeedbackKind.AMBIGUOUS:
            return self.tr("Recognition couldn't tell two people apart; a PIN told who it was.")
        return self.tr("{name} resembles a colleague, so a PIN was asked for.").format(name=name)

    # ---- acting ----

    def _on_settle(self) -> None:
        row, feedback = self._selected(), self._context.services.feedback
        if row is None:
            return
        case_id, person_id, note = row.case.id, self.person.currentData(), self.note.text()
        self._context.jobs.run(
            self.tr("Settling a case"),
            lambda _handle: feedback.resolve(case_id, ADMIN_AUTHOR, person_id, note),
            lambda _case: self._on_changed(self.tr("The case is settled.")),
            self._context.announce_failure,
        )

    def _on_delete(self) -> None:
        row = self._selected()
        if row is None:
            return
        case_id = row.case.id
        question = QMessageBox(self)
        question.setWindowTitle(self.tr("Delete this case?"))
        question.setText(self.tr("The case is deleted for good. Punches stay as they are."))
        delete = question.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        keep = question.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        delete.clicked.connect(lambda: self._delete(case_id))
        question.finished.connect(question.deleteLater)
        question.open()

    def _delete(self, case_id: str) -> None:
        feedback = self._context.services.feedback
        self._context.jobs.run(
            self.tr("Deleting a case"),
            lambda _handle: feedback.delete(case_id),
            lambda _was_there: self._on_changed(self.tr("The case is deleted.")),
            self._context.announce_failure,
        )

    def _on_changed(self, words: str) -> None:
        self._context.announce(Notice("success", words))
        self.refresh()


def _key(person: Employee | None) -> tuple[str, str]:
    return collation_key(person.name if person is not None else "")
