"""Figures of several runs side by side. Depends on services.fine_tuning; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.training.cards import wrapped
from attendance_app.ui.language.formats import percent_words
from attendance_app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from attendance_app.services.fine_tuning.figures import PointFigures
    from attendance_app.services.fine_tuning.service import ComparedRun
    from attendance_app.ui.admin.training.words import TrainingWords

_NOTHING = -10.0


class ComparedModel(RecordModel["ComparedRun"]):
    """One row a run; the groups of people are those of the first run."""

    def __init__(self, runs: Sequence[ComparedRun], words: TrainingWords, parent: QObject | None = None) -> None:
        super().__init__((), lambda run: run.name, parent)
        self._words = words
        first = runs[0].figures if runs else None
        groups = first.populations if first is not None else ()
        self._columns = (
            Column(self.tr("Run"), lambda r: r.name, lambda r: r.name),
            Column(self.tr("Kind"), lambda r: words.preset(r.preset), lambda r: words.preset(r.preset)),
            Column(
                self.tr("Verdict"),
                lambda r: words.verdict(r.verdict) if r.verdict else "–",
                lambda r: r.verdict or "",
            ),
            *(self._column(words.population(group), group.name) for group in groups),
        )
        self.set_records(list(runs))

    def _column(self, title: str, group: str) -> Column[ComparedRun]:
        def text(run: ComparedRun) -> str:
            point = _point(run, group)
            if point is None:
                return "–"
            return f"{percent_words(point.new.value, 1)} ({self._words.difference(point.difference)})"

        def key(run: ComparedRun) -> float:
            point = _point(run, group)
            return point.difference.value if point is not None else _NOTHING

        def tooltip(run: ComparedRun) -> str:
            point = _point(run, group)
            return "" if point is None else self._words.difference_interval(point.difference)

        return Column(title, text, key, right_aligned=True, tooltip=tooltip)


class CompareDialog(QDialog):
    """A table to read; Esc leaves."""

    def __init__(self, runs: Sequence[ComparedRun], words: TrainingWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare runs"))
        self.resize(980, 420)
        self.model = ComparedModel(runs, words, self)
        empty = EmptyState("chart", self.tr("Nothing to compare"), self.tr("These runs have no figures."))
        extra = self.model.columnCount() - 3
        self.table = RecordTable(
            self.model, self.tr("Figures of runs"), (0, 100, 90, *(220,) * extra), empty,
            (0, Qt.SortOrder.DescendingOrder),
        )  # fmt: skip
        heading = QLabel(self.tr("Compare runs"))
        heading.setProperty("role", "title")
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 20)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addWidget(
            wrapped(
                self.tr(
                    "How often people are recognised by each run's model, and the difference from the model it began "
                    "with. Runs that held out other people, or began with another model, don't compare exactly."
                )
            )
        )
        column.addWidget(self.table, 1)
        column.addLayout(bottom)
        self.finished.connect(self.deleteLater)


def _point(run: ComparedRun, group: str) -> PointFigures | None:
    found = run.figures.populations if run.figures is not None else ()
    return next((one.points[0] for one in found if one.name == group and one.points), None)
