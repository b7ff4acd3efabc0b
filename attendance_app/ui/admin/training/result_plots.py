"""What a finished run can show: errors, distances and a map before and after, and its course. GUI thread.

Depends on services.fine_tuning; its file is read in a job.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from attendance_app.services.fine_tuning.curves import read_curves
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.training.course_plots import CoursePane
from attendance_app.ui.admin.training.curve_panes import DistancesPane, ErrorsPane, MapPane
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from pathlib import Path

    from attendance_app.errors import UserError
    from attendance_app.services.fine_tuning.curves import RunCurves
    from attendance_app.services.fine_tuning.runs import RunSummary
    from attendance_app.ui.admin.training.course_log import CourseLog
    from attendance_app.ui.admin.training.words import TrainingWords
    from attendance_app.workers.jobs import JobRunner

ERRORS, DISTANCES, MAP, COURSE = "errors", "distances", "map", "course"
Pane = ErrorsPane | DistancesPane | MapPane
_PANES: dict[str, type[ErrorsPane] | type[DistancesPane] | type[MapPane]] = {
    ERRORS: ErrorsPane,
    DISTANCES: DistancesPane,
    MAP: MapPane,
}
_OF_A_GROUP = (ERRORS, DISTANCES)
_GROUP_CHARACTERS = 34
_LEAST_PX = 260


class ResultPlots(QWidget):
    """One kind of plot at a time, of one group of people; a plot is made when somebody first looks at it."""

    def __init__(self, jobs: JobRunner, words: TrainingWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._words = jobs, words
        self._folder: Path | None = None
        self._log: CourseLog | None = None
        self._curves: RunCurves | None = None
        self._pane: QWidget | None = None
        self.panes: dict[str, Pane] = {}
        self.course: CoursePane | None = None
        self.kind = SegmentedControl(self.tr("Which plot"))
        for key, name in (
            (ERRORS, self.tr("Errors")),
            (DISTANCES, self.tr("Distances")),
            (MAP, self.tr("Map of faces")),
            (COURSE, self.tr("Course of the run")),
        ):
            self.kind.add(key, name)
        self.kind.chosen.connect(lambda _key: self._show())
        self.group = QComboBox()
        self.group.setAccessibleName(self.tr("Who was tried"))
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group.setMinimumContentsLength(_GROUP_CHARACTERS)
        self.group.activated.connect(lambda _row: self._show())
        self.empty = EmptyState("chart", " ", " ")
        self.empty.setMinimumHeight(_LEAST_PX)
        self._loader: Loader[RunCurves | None] = Loader(
            jobs, self.tr("Reading a run's curves"), self._on_curves, self._on_failed
        )
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.kind)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addLayout(row)
        self._column.addWidget(self.group, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.empty)
        self.group.hide()
        self.empty.hide()

    def show_run(self, run: RunSummary, log: CourseLog) -> None:
        """Show this run; the kind that is chosen stays.

        Args:
            run: Whose curves; it has finished.
            log: What it told, for its course.
        """
        self._log = log
        if self.course is not None:
            self.course.show_log(log)
        if self._folder == run.folder:
            return
        self._folder, self._curves = run.folder, None
        folder = run.folder
        self._put_groups(run)
        self._loader.load(lambda: read_curves(folder))
        self._show()

    def _put_groups(self, run: RunSummary) -> None:
        self.group.clear()
        for population in run.figures.populations if run.figures is not None else ():
            self.group.addItem(self._words.population(population), population.name)

    def _on_curves(self, curves: RunCurves | None) -> None:
        self._curves = curves
        self.empty.set_text(
            self.tr("There are no curves of this run"),
            self.tr("It was made before curves were kept. The figures above hold; pictures may lie in its folder."),
        )
        self._show()

    def _on_failed(self, error: UserError) -> None:
        self._curves = None
        self.empty.set_text(self.tr("The curves of this run cannot be shown"), error_words(error))
        self._show()

    def _show(self) -> None:
        """Show what is chosen, as far as it is there; nothing while it is being read."""
        kind, curves = self.kind.current, self._curves
        group = curves.of(self.group.currentData()) if curves is not None and kind in _OF_A_GROUP else None
        if kind == MAP and curves is not None:
            group = curves.populations[0]
        self.group.setVisible(kind in _OF_A_GROUP and curves is not None and self.group.count() > 1)
        if kind == COURSE:
            self._bring(self._shown_course())
        elif curves is not None and group is not None:
            pane = self._pane_of(kind)
            pane.show_curves(curves, group)
            self._bring(pane)
        else:
            self._bring(None if self._loader.busy else self.empty)

    def _pane_of(self, kind: str) -> Pane:
        if kind not in self.panes:
            self.panes[kind] = _PANES[kind](self._jobs)
            self._column.addWidget(self.panes[kind])
        return self.panes[kind]

    def _shown_course(self) -> CoursePane:
        if self.course is None:
            self.course = CoursePane(self._jobs)
            self._column.addWidget(self.course)
        if self._log is not None:
            self.course.show_log(self._log)
        return self.course

    def _bring(self, pane: QWidget | None) -> None:
        if self._pane is not None and self._pane is not pane:
            self._pane.hide()
        self._pane = pane
        if pane is not None:
            pane.show()
