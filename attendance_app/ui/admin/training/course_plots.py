"""Three plots of a run's course: what is recognised, the loss, what there is left to learn. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from attendance_app.ui.admin.training.cards import wrapped
from attendance_app.ui.language.formats import number_words, percent_words
from attendance_app.ui.plots.loading import PlotSlot
from attendance_app.ui.theme import text_scale

if TYPE_CHECKING:
    from attendance_app.ui.admin.training.course_log import CourseLog
    from attendance_app.ui.plots.course import CoursePlot
    from attendance_app.workers.jobs import JobRunner

RECOGNITION, LOSS, ACTIVE = "recognition", "loss", "active"
_PERCENT = 100.0
_HEIGHT_PX = 224


class CoursePlots(QWidget):
    """Side by side; each is made once pyqtgraph is loaded."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log: CourseLog | None = None
        self._drawn = 0
        self._titles = {
            RECOGNITION: self.tr("Held-out people recognised (%)"),
            LOSS: self.tr("Loss"),
            ACTIVE: self.tr("Comparisons to learn from (%)"),
        }
        self.slots: dict[str, PlotSlot] = {}
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setHorizontalSpacing(16)
        for place, (key, title) in enumerate(self._titles.items()):
            row.addWidget(wrapped(title, "body-strong"), 0, place, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self._built(key, title, jobs), 1, place)
            row.setColumnStretch(place, 1)

    def _built(self, key: str, title: str, jobs: JobRunner) -> PlotSlot:
        slot = PlotSlot(title, jobs, lambda: self._made(key))
        slot.setFixedHeight(round(_HEIGHT_PX * text_scale()))
        slot.made.connect(self._draw)
        self.slots[key] = slot
        return slot

    def _made(self, key: str) -> CoursePlot:
        from attendance_app.ui.plots.course import CoursePlot  # noqa: PLC0415 (pyqtgraph, loaded when it is needed)

        step, title = self.tr("Step"), self._titles[key]
        if key == LOSS:
            return CoursePlot(title, step, "", "info", least_span=0.05)
        if key == ACTIVE:
            return CoursePlot(title, step, "", "accent", least_span=10.0, bounds=(0.0, _PERCENT))
        before = self.tr("model before")
        return CoursePlot(
            title, step, "", "success", marks=True, least_span=6.0, bounds=(0.0, 101.0), reference_words=before
        )

    def show_log(self, log: CourseLog) -> None:
        """Draw what the run has told, unless that is drawn already."""
        if log is not self._log or log.taken != self._drawn:
            self._log, self._drawn = log, log.taken
            self._draw()

    def _draw(self) -> None:
        log = self._log
        if log is None:
            return
        from attendance_app.ui.plots.course import Course, CoursePlot  # noqa: PLC0415 (as above)

        points = [log.points[step] for step in sorted(log.points)]
        losses = [(point.step, point.loss) for point in points if point.loss is not None]
        active = [(point.step, point.active * _PERCENT) for point in points if point.active is not None]
        found = [(step, log.found[step] * _PERCENT) for step in sorted(log.found)]
        base = None if log.base is None else log.base * _PERCENT
        for key, drawn, reference in ((LOSS, losses, None), (ACTIVE, active, None), (RECOGNITION, found, base)):
            plot = self.slots[key].plot
            if isinstance(plot, CoursePlot):
                steps, values = [step for step, _ in drawn], [value for _, value in drawn]
                plot.show_course(Course(steps, values, log.steps, reference))
                plot.describe(self._described(key, values))

    def _described(self, key: str, values: list[float]) -> str:
        if not values:
            return self.tr("Nothing yet.")
        newest = number_words(values[-1], 3) if key == LOSS else percent_words(values[-1] / _PERCENT, 1)
        return self.tr("{count} points; the newest is {value}.").format(count=number_words(len(values)), value=newest)


class CoursePane(QWidget):
    """The course of a run that is over, with words for what one sees."""

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plots = CoursePlots(jobs)
        self.caption = wrapped(
            self.tr(
                "Higher is better on the left. Loss and comparisons to learn from fall as long as the model learns; "
                "where they stay level, more steps would bring little."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.caption)
        column.addWidget(self.plots)

    def show_log(self, log: CourseLog) -> None:
        """Draw what the run told."""
        self.plots.show_log(log)
