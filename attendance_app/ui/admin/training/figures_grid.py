"""How often people are recognised before and after, with intervals. Depends on services.fine_tuning; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from attendance_app.ui.admin.training.cards import wrapped
from attendance_app.ui.admin.training.interval_bar import IntervalBar
from attendance_app.ui.language.formats import percent_words

if TYPE_CHECKING:
    from attendance_app.services.fine_tuning.figures import PointFigures, PopulationFigures, RunFigures
    from attendance_app.ui.admin.training.words import TrainingWords

_LEAST_REACH = 0.05
_BAR = 4


class FiguresGrid(QWidget):
    """One row for each group of people and each rate of accepted strangers; built anew for other figures."""

    def __init__(self, figures: RunFigures, words: TrainingWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        rows = [(group, point) for group in figures.populations for point in _worth_showing(group)]
        ends = [abs(end) for _, point in rows for end in (point.difference.low, point.difference.high)]
        reach = max([_LEAST_REACH, *ends])
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 4)
        self._grid.setColumnStretch(_BAR, 3)
        self._put_titles()
        for row, (group, point) in enumerate(rows, 1):
            self._put_row(row, group, point, reach)

    def _put_titles(self) -> None:
        titles = (self.tr("Recognised"), self.tr("Before"), self.tr("After"), self.tr("Difference"), "")
        for column, title in enumerate(titles):
            label = wrapped(title, "caption")
            if column in (1, 2, 3):
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
                label.setWordWrap(False)
            self._grid.addWidget(label, 0, column)

    def _put_row(self, row: int, group: PopulationFigures, point: PointFigures, reach: float) -> None:
        who, what = self._words.population(group), self._words.strangers(point)
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(wrapped(who, "body"))
        lines.addWidget(wrapped(self.tr("{what}, roughly").format(what=what) if point.rough else what, "caption"))
        self._grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignVCenter)
        difference = self._words.difference(point.difference)
        for column, text in enumerate(
            (percent_words(point.base.value, 1), percent_words(point.new.value, 1), difference), 1
        ):
            label = QLabel(text)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(label, row, column)
        interval = self._words.difference_interval(point.difference)
        bar = IntervalBar(point.difference.value, point.difference.low, point.difference.high, reach)
        bar.setToolTip(
            self.tr("The true difference lies between {interval} points, 19 times of 20.").format(interval=interval)
        )
        bar.setAccessibleName(f"{who}: {difference} ({interval})")
        self._grid.addWidget(bar, row, _BAR, Qt.AlignmentFlag.AlignVCenter)
        words_of_interval = QLabel(interval)
        words_of_interval.setProperty("role", "caption")
        self._grid.addWidget(words_of_interval, row, _BAR + 1)


def _worth_showing(group: PopulationFigures) -> tuple[PointFigures, ...]:
    """Every rate that could be measured; of those that couldn't, which are all the same, the first."""
    measured = tuple(point for point in group.points if point.measurable)
    return measured or group.points[:1]
