"""Every run so far: open one, compare some, remove one. Depends on services.fine_tuning; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from attendance_app.services.fine_tuning.runs import RunState
from attendance_app.ui.admin.record_model import KEY_ROLE, Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.training.cards import wrapped
from attendance_app.ui.language.formats import number_words
from attendance_app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from attendance_app.services.fine_tuning.runs import RunSummary
    from attendance_app.ui.admin.training.words import TrainingWords

FEWEST_COMPARED = 2
_NO_FIGURE = -10.0  # sorts below every difference


class RunsModel(RecordModel["RunSummary"]):
    """One row a run."""

    def __init__(self, words: TrainingWords, parent: QObject | None = None) -> None:
        super().__init__((), lambda run: run.name, parent)
        self._words = words
        self._columns = (
            Column(self.tr("Begun"), words.started, lambda r: r.started_utc),
            Column(self.tr("State"), lambda r: words.state(r)[0], lambda r: words.state(r)[0]),
            Column(self.tr("Kind"), lambda r: words.preset(r.preset), lambda r: words.preset(r.preset)),
            Column(
                self.tr("People"),
                lambda r: number_words(r.people) if r.people else "–",
                lambda r: r.people,
                right_aligned=True,
            ),
            Column(
                self.tr("Difference"),
                self._difference,
                _difference_of,
                right_aligned=True,
                tooltip=lambda _r: self.tr("Of people it had never seen, recognised more or less often."),
            ),
            Column(
                self.tr("Model"),
                lambda r: r.model_id or r.base,
                lambda r: r.model_id or r.base,
                muted=lambda r: r.state is not RunState.FINISHED,
                tooltip=lambda r: words.model(r.model_id or r.base),
            ),
        )

    def _difference(self, run: RunSummary) -> str:
        first = run.figures.first if run.figures is not None else None
        return self._words.difference(first.difference) if first is not None else "–"


class RunsPanel(QWidget):
    """The table and its buttons.

    Signals:
        open_asked: Name of the run to be shown.
        compare_asked: Names of the runs to be compared.
        delete_asked: Name of the run to be removed.
        start_asked: Somebody wants to begin one.
        roll_back_asked: The model before shall come back.
    """

    open_asked = Signal(str)
    compare_asked = Signal(object)
    delete_asked = Signal(str)
    start_asked = Signal()
    roll_back_asked = Signal()

    def __init__(self, words: TrainingWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RunsModel(words, self)
        self._words = words
        empty = EmptyState(
            "training",
            self.tr("No run yet"),
            self.tr("Every run stays here with its figures, until you remove it."),
            self.tr("Begin one"),
        )
        empty.action_triggered.connect(self.start_asked)
        widths = (180, 120, 110, 90, 130, 0)
        self.table = RecordTable(self.model, self.tr("Runs"), widths, empty, (0, Qt.SortOrder.DescendingOrder))
        self.table.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.selection_changed.connect(self._show_actions)
        self.table.record_activated.connect(lambda name: self.open_asked.emit(str(name)))
        self.open_button = QPushButton(self.tr("&Open"))
        self.compare_button = QPushButton(self.tr("&Compare…"))
        self.delete_button = QPushButton(self.tr("&Delete run…"))
        self.roll_back = QPushButton(self.tr("Go &back to the model before…"))
        self.in_use = wrapped()
        self._lay_out()
        self._show_actions()

    def _lay_out(self) -> None:
        for button, act in (
            (self.open_button, lambda: self.open_asked.emit(self.selected()[0])),
            (self.compare_button, lambda: self.compare_asked.emit(self.selected())),
            (self.delete_button, lambda: self.delete_asked.emit(self.selected()[0])),
            (self.roll_back, self.roll_back_asked.emit),
        ):
            button.clicked.connect(act)
        above = QHBoxLayout()
        above.setSpacing(16)
        above.addWidget(self.in_use, 1)
        above.addWidget(self.roll_back)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.delete_button)
        below.addStretch(1)
        below.addWidget(self.compare_button)
        below.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        self.setFocusProxy(self.table)

    def show_runs(self, runs: Sequence[RunSummary], model_id: str, previous: str) -> None:
        """Show these, the model in use, and the one that going back would put into use (empty for none)."""
        self.model.set_records(list(runs))
        words = self.tr("In use: {model}.").format(model=self._words.model(model_id))
        if previous:
            before = self.tr("Before: {model}.").format(model=self._words.model(previous))
            words = f"{words} {before}"
        self.in_use.setText(words)
        self.roll_back.setVisible(bool(previous))
        self._show_actions()

    def selected(self) -> tuple[str, ...]:
        """Names of the runs that are selected, as they stand."""
        rows = sorted(self.table.view.selectionModel().selectedRows(), key=lambda index: index.row())
        return tuple(str(index.data(KEY_ROLE)) for index in rows)

    def _show_actions(self) -> None:
        chosen = self.selected()
        runs = {run.name: run for run in self.model.records()}
        ended = len(chosen) == 1 and not runs[chosen[0]].state.going_on and not runs[chosen[0]].in_use
        measured = [name for name in chosen if runs[name].figures is not None]
        self.open_button.setEnabled(len(chosen) == 1)
        self.delete_button.setEnabled(ended)
        self.compare_button.setEnabled(len(measured) == len(chosen) >= FEWEST_COMPARED)
        self.compare_button.setToolTip(self.tr("Select two or more finished runs, with Ctrl or Shift."))
        for button in (self.open_button, self.compare_button, self.delete_button):
            button.setVisible(bool(runs))


def _difference_of(run: RunSummary) -> float:
    first = run.figures.first if run.figures is not None else None
    return first.difference.value if first is not None else _NO_FIGURE
