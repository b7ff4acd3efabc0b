"""A run that is going on: how far it is, plots, what it told, pausing and cancelling. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from attendance_app.services.fine_tuning.following import EvaluationPoint, RunNotice, RunStarted
from attendance_app.services.fine_tuning.runs import RunState
from attendance_app.ui.admin.training.cards import Card
from attendance_app.ui.admin.training.course_plots import CoursePlots
from attendance_app.ui.language.formats import number_words, percent_words
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.section_header import SectionHeader
from attendance_app.ui.widgets.status_pill import StatusPill

if TYPE_CHECKING:
    from attendance_app.services.fine_tuning.following import RunEvent
    from attendance_app.services.fine_tuning.runs import RunSummary
    from attendance_app.ui.admin.training.course_log import CourseLog
    from attendance_app.ui.admin.training.words import TrainingWords
    from attendance_app.workers.jobs import JobRunner

_LOG_PX = 120


class LiveCard(QWidget):
    """Three cards under each other; the page follows the clicks of `pause`, `go_on` and `cancel`."""

    def __init__(self, jobs: JobRunner, words: TrainingWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._told = 0
        self.header = SectionHeader(" ", " ")
        self.state = StatusPill()
        self.pause, self.go_on = QPushButton(self.tr("&Pause")), QPushButton(self.tr("Go &on"))
        self.cancel = QPushButton(self.tr("&Cancel"))
        put_icon(self.pause, "pause")
        put_icon(self.go_on, "play")
        for widget in (self.state, self.pause, self.go_on, self.cancel):
            self.header.buttons.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.steps, self.left = QLabel(), QLabel()
        for label in (self.steps, self.left):
            label.setProperty("role", "muted")
        self.plots = CoursePlots(jobs)
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setTabChangesFocus(True)
        self.log.setAccessibleName(self.tr("What happened"))
        self.log.setFixedHeight(_LOG_PX)
        self._lay_out()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self.steps)
        below.addStretch(1)
        below.addWidget(self.left)
        bar = QWidget()
        rows = QVBoxLayout(bar)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self.progress)
        rows.addLayout(below)
        top, drawn, told = Card(), Card(), Card()
        top.add(self.header, bar)
        drawn.add(self.plots)
        told.add(SectionHeader(self.tr("What happened")), self.log)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for card in (top, drawn, told):
            column.addWidget(card)

    def show_run(self, run: RunSummary, log: CourseLog) -> None:
        """Show how it stands."""
        words, tone, icon = self._words.state(run)
        self.state.show_status(words, tone, icon)
        self.header.set_text(
            self.tr("{preset} training since {time}").format(
                preset=self._words.preset(run.preset), time=self._words.started(run)
            ),
            self._about(run),
        )
        self.pause.setVisible(run.state is RunState.RUNNING)
        self.go_on.setVisible(run.state is RunState.PAUSED)
        self.cancel.setEnabled(True)
        self.pause.setEnabled(True)
        self.go_on.setEnabled(True)
        self._show_progress(run)
        self.plots.show_log(log)
        self._show_log(log)

    def _about(self, run: RunSummary) -> str:
        stays = self.tr("It goes on when this window is closed.")
        if not run.people:
            return self.tr("The faces are being read. {stays}").format(stays=stays)
        return self.tr("Learning from {people} with {pictures}. {stays}").format(
            people=self.tr("%n people", "", run.people),
            pictures=self.tr("%n pictures", "", run.pictures),
            stays=stays,
        )

    def _show_progress(self, run: RunSummary) -> None:
        at = run.progress
        if at is None or not at.steps:
            self.progress.setRange(0, 0)
            self.steps.setText(self.tr("Getting ready"))
            self.left.setText("")
            return
        self.progress.setRange(0, at.steps)
        self.progress.setValue(at.step)
        if at.step >= at.steps:
            self.steps.setText(self.tr("Comparing the new model with the one before"))
        else:
            self.steps.setText(
                self.tr("Step {step} of {steps}").format(step=number_words(at.step), steps=number_words(at.steps))
            )
        resting = run.state is RunState.PAUSED
        self.left.setText(
            self.tr("Paused") if resting else self.tr("{time} left").format(time=self._words.about(at.seconds_left))
        )

    def _show_log(self, log: CourseLog) -> None:
        if len(log.told) < self._told:
            self.log.clear()
            self._told = 0
        for event in log.told[self._told :]:
            line = self._line(event)
            if line:
                self.log.appendPlainText(line)
        self._told = len(log.told)

    def _line(self, event: RunEvent) -> str:
        match event:
            case RunStarted():
                return self.tr("Begun: {people} held out to measure with; {time}.").format(
                    people=self.tr("%n people", "", event.held_out_people),
                    time=self._words.about(event.seconds_estimate),
                )
            case EvaluationPoint():
                return self.tr("Step {step}: {share} of the held-out people recognised, the best so far.").format(
                    step=number_words(event.step), share=percent_words(event.tpir_1e2 or 0.0, 1)
                )
            case RunNotice():
                return self._words.notice(event.kind, event.code, event.text)
            case _:
                return ""

    def start_over(self) -> None:
        """Another run, or the same one told anew."""
        self.log.clear()
        self._told = 0
