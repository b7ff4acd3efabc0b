"""Figures of several runs side by side. Depends on services.fine_tuning; GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.training.cards import wrapped
from attendance_app.ui.language.formats import percent_words
from attendance_app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from attendance_app.services.fine_tuning.figures import PointFigures, PopulationFigures
    from attendance_app.services.fine_tuning.service import ComparedRun
    from attendance_app.ui.admin.training.words import TrainingWords

_RUN_PX, _LEAST_PX, _FIRST_PX, _MOST_BESIDE = 210, 640, 290, 4
_HEIGHT_PX = 540


@dataclass(frozen=True, slots=True)
class Aspect:
    """A line of the comparison: what of each run, in the order of the runs."""

    place: int
    title: str
    texts: tuple[str, ...]
    tooltips: tuple[str, ...]


class ComparedModel(RecordModel[Aspect]):
    """One row an aspect, one column a run; the groups of people are those of the first run."""

    def __init__(self, runs: Sequence[ComparedRun], words: TrainingWords, parent: QObject | None = None) -> None:
        super().__init__((), lambda aspect: aspect.place, parent)
        self._runs, self._words = tuple(runs), words
        what: Column[Aspect] = Column(self.tr("What"), lambda aspect: aspect.title, lambda aspect: aspect.place)
        self._columns = (what, *(self._column(place, run.name) for place, run in enumerate(self._runs)))
        first = self._runs[0].figures if self._runs else None
        plain: tuple[tuple[str, Callable[[ComparedRun], str]], ...] = (
            (self.tr("Kind"), lambda run: words.preset(run.preset)),
            (self.tr("What is learnt"), lambda run: words.objective(run.objective)),
            (self.tr("Verdict"), lambda run: words.verdict(run.verdict) if run.verdict else "–"),
        )
        said = [(title, texts, texts) for title, text in plain if (texts := tuple(text(run) for run in self._runs))]
        said += [self._figures(group) for group in (first.populations if first is not None else ())]
        self.set_records([Aspect(place, *line) for place, line in enumerate(said)])

    @staticmethod
    def _column(place: int, name: str) -> Column[Aspect]:
        return Column(
            name,
            lambda aspect: aspect.texts[place],
            lambda aspect: aspect.place,
            right_aligned=True,
            tooltip=lambda aspect: aspect.tooltips[place],
        )

    def _figures(self, group: PopulationFigures) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
        points = [_point(run, group.name) for run in self._runs]
        texts = tuple(
            "–" if one is None else f"{percent_words(one.new.value, 1)} ({self._words.difference(one.difference)})"
            for one in points
        )
        tooltips = tuple("" if one is None else self._words.difference_interval(one.difference) for one in points)
        return self._words.population(group), texts, tooltips


class CompareDialog(QDialog):
    """A table to read; Esc leaves."""

    def __init__(self, runs: Sequence[ComparedRun], words: TrainingWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare runs"))
        self.resize(max(_LEAST_PX, _FIRST_PX + _RUN_PX * min(len(runs), _MOST_BESIDE) + 80), _HEIGHT_PX)
        self.model = ComparedModel(runs, words, self)
        empty = EmptyState("chart", self.tr("Nothing to compare"), self.tr("These runs have no figures."))
        first_px = 0 if len(runs) <= _MOST_BESIDE else _FIRST_PX
        self.table = RecordTable(
            self.model, self.tr("Figures of runs"), (first_px, *(_RUN_PX,) * len(runs)), empty,
            (0, Qt.SortOrder.AscendingOrder),
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
