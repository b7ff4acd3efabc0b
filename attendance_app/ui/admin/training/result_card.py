"""A run that is over: the verdict, what can be done, figures and plots. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from attendance_app.services.fine_tuning.runs import RunState
from attendance_app.ui.admin.form_field import restyle
from attendance_app.ui.admin.training.cards import Card, wrapped
from attendance_app.ui.admin.training.figures_grid import FiguresGrid
from attendance_app.ui.admin.training.result_plots import ResultPlots
from attendance_app.ui.admin.training.work_row import WorkRow
from attendance_app.ui.widgets.icon_label import IconLabel
from attendance_app.ui.widgets.section_header import SectionHeader
from attendance_app.ui.widgets.status_pill import StatusPill

if TYPE_CHECKING:
    from attendance_app.services.fine_tuning.runs import RunSummary
    from attendance_app.ui.admin.training.course_log import CourseLog
    from attendance_app.ui.admin.training.situation import News
    from attendance_app.ui.admin.training.words import TrainingWords
    from attendance_app.workers.jobs import Job, JobRunner

_BANNERS = {"better": "success", "same": "neutral", "worse": "error"}
_ICONS = {"success": "check-circle", "neutral": "info", "error": "alert", "warning": "alert", "info": "info"}
_INKS = {"success": "success", "neutral": "neutral", "error": "danger", "warning": "warning", "info": "info"}
_BETWEEN = "  ·  "
_LOG_PX = 160


class ResultCard(QWidget):
    """What came of a run; the page follows the clicks of `use`, `take_up`, `roll_back` and `delete`."""

    def __init__(self, jobs: JobRunner, words: TrainingWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._grid: FiguresGrid | None = None
        self._shown: RunSummary | None = None
        self.use = QPushButton(self.tr("&Use this model…"))
        self.use.setProperty("role", "primary")
        self.take_up = QPushButton(self.tr("&Take it up again"))
        self.take_up.setProperty("role", "primary")
        self.roll_back = QPushButton(self.tr("Go &back to the model before…"))
        self.delete = QPushButton(self.tr("&Delete run…"))
        self.heading, self.explained = wrapped(role="heading"), wrapped(role="body")
        self.mark = IconLabel("info", 24, "info")
        self.header = SectionHeader(" ", " ")
        self.state = StatusPill()
        self.header.buttons.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        self.banner = QFrame()
        self.work = WorkRow()
        self.work.ended.connect(self._let_act)
        self.figures_card, self.plots_card, self.log_card = Card(), Card(), Card()
        self.plots = ResultPlots(jobs, words)
        self.resolution = wrapped(role="caption")
        self.log = QPlainTextEdit()
        self._lay_out()

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(self.heading)
        said.addWidget(self.explained)
        row = QHBoxLayout(self.banner)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(14)
        row.addWidget(self.mark)
        row.addLayout(said, 1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self.use, self.take_up, self.roll_back):
            acts.addWidget(button)
        acts.addStretch(1)
        acts.addWidget(self.delete)
        self.figures_card.add(
            SectionHeader(
                self.tr("Before and after"),
                self.tr(
                    "How often people are recognised, when each model is set so that as few strangers are accepted. "
                    "The line shows where the true difference lies, 19 times of 20."
                ),
            )
        )
        self.figures_card.add(self.resolution)
        self.plots_card.add(SectionHeader(self.tr("A closer look")), self.plots)
        self.log.setReadOnly(True)
        self.log.setTabChangesFocus(True)
        self.log.setProperty("content", "data")
        self.log.setAccessibleName(self.tr("What the process wrote"))
        self.log.setFixedHeight(_LOG_PX)
        self.log_card.add(SectionHeader(self.tr("What the process wrote")), self.log)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addWidget(self.work)
        column.addLayout(acts)
        for widget in (self.figures_card, self.plots_card, self.log_card):
            column.addWidget(widget)
        column.addStretch(1)

    def follow(self, job: Job, run: str) -> None:
        """Show how the job goes that puts this run's model into use, or out of it."""
        self.work.follow(job, run)
        self._let_act()

    def _let_act(self) -> None:
        """One model at a time."""
        for button in (self.use, self.roll_back, self.delete):
            button.setEnabled(not self.work.running)

    def show_news(self, news: News, course: CourseLog) -> None:
        """Show what came of a run that is over.

        Args:
            news: Of it.
            course: What it told from its beginning.
        """
        run, log = news.run, news.log
        finished = run.state is RunState.FINISHED and run.verdict is not None
        heading, text = self._words.verdict_explained(run) if finished else self._words.ending_explained(run)
        self._show_banner(self._tone(run), heading, text)
        self.use.setVisible(run.can_be_promoted)
        worse = run.verdict == "worse"
        self.use.setText(self.tr("&Use it all the same…") if worse else self.tr("&Use this model…"))
        self.use.setProperty("role", "" if worse else "primary")
        restyle(self.use)
        self.take_up.setVisible(run.state.can_be_taken_up)
        self.roll_back.setVisible(run.in_use and bool(news.previous))
        self.delete.setVisible(not run.in_use)
        self.header.set_text(
            self.tr("{preset} training of {time}").format(
                preset=self._words.preset(run.preset), time=self._words.started(run)
            ),
            _BETWEEN.join(self._facts(run)),
        )
        self.state.show_status(*self._words.state(run))
        self._show_figures(run)
        self.work.show_for(run.name)
        self.plots_card.setVisible(finished)
        if finished:
            self.plots.show_run(run, course)
        self.log_card.setVisible(bool(log) and not finished)
        self.log.setPlainText(log)

    def _tone(self, run: RunSummary) -> str:
        if run.in_use:
            return "warning" if run.verdict == "worse" else "success"
        if run.verdict is not None and run.state is RunState.FINISHED:
            return _BANNERS[run.verdict]
        return {RunState.FAILED: "error", RunState.CANCELLED: "neutral"}.get(run.state, "warning")

    def _show_banner(self, tone: str, heading: str, text: str) -> None:
        self.banner.setProperty("role", f"banner-{tone}")
        self.mark.show_icon(_ICONS[tone], _INKS[tone])
        self.heading.setText(heading)
        self.explained.setText(text)
        for widget in (self.banner, self.heading, self.explained):
            restyle(widget)

    def _show_figures(self, run: RunSummary) -> None:
        self.figures_card.setVisible(run.figures is not None)
        if run.figures is None or (self._shown is not None and self._shown.figures == run.figures and self._grid):
            return
        self._shown = run
        if self._grid is not None:
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = FiguresGrid(run.figures, self._words)
        self.figures_card.column.insertWidget(1, self._grid)
        self.resolution.setText(self._resolution(run))

    def _resolution(self, run: RunSummary) -> str:
        group = run.figures.populations[0] if run.figures is not None and run.figures.populations else None
        if group is None:
            return ""
        said = self.tr(
            "The first row rests on {people} held out, {looks} at them, and {others} that must find nobody. More "
            "people make it clearer."
        ).format(
            people=self.tr("%n people", "", group.people),
            looks=self.tr("%n looks", "", group.probes),
            others=self.tr("%n looks", "", group.non_mated_searches),
        )
        cross = group.points[0].cross_model if group.points else None
        if cross is None:
            return said
        kept = self.tr("Among templates kept from the model before, it recognises {share}.").format(
            share=self._words.share(cross)
        )
        return f"{said} {kept}"

    def _facts(self, run: RunSummary) -> list[str]:
        facts = [
            self._words.objective(run.objective),
            self.tr("from {model}").format(model=self._words.model(run.base)),
        ]
        if run.people:
            facts.append(self.tr("%n people", "", run.people))
            facts.append(self.tr("%n pictures", "", run.pictures))
        if run.promoted_utc is not None:
            facts.append(self.tr("put into use {time}").format(time=self._words.instant(run.promoted_utc)))
        return facts
