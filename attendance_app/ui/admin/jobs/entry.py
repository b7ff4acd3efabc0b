"""One piece of background work in the drawer. Depends on workers.jobs; GUI thread."""

import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.admin.jobs.time_left import TimeLeft, round_for_people
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.language.formats import number_words, seconds_words
from attendance_app.ui.widgets.icon_label import IconLabel
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.workers.jobs import Job, Outcome

_ICON_PX = 20
_BAR_WIDTH_PX = 220
_MARKS = {
    Outcome.RUNNING: ("hourglass", "accent"),
    Outcome.DONE: ("check-circle", "success"),
    Outcome.FAILED: ("alert", "danger"),
    Outcome.CANCELLED: ("stop", "muted"),
}


class JobEntry(QFrame):
    """What it does, how far it is and how long it still takes; then how it ended, until it is dismissed.

    Signals:
        ended: The work ended.
        dismissed: The person has read how it ended.
    """

    ended = Signal()
    dismissed = Signal()

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "job")
        self.outcome = job.outcome
        self.label, self.quiet = job.label, job.quiet
        self._job: Job | None = job
        self._left = TimeLeft()
        self._mark = IconLabel(_MARKS[self.outcome][0], _ICON_PX, _MARKS[self.outcome][1])
        self._title, self._state = QLabel(job.label), QLabel()
        self._state.setProperty("role", "caption")
        self._state.setWordWrap(True)
        for words in (self._title, self._state):
            words.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR_WIDTH_PX)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(job.label)
        self.cancel_button, self.dismiss_button = QPushButton(), QPushButton()
        put_icon(self.dismiss_button, "close", "muted")
        self.dismiss_button.setProperty("role", "icon")
        self.dismiss_button.hide()
        self._lay_out()
        self.cancel_button.clicked.connect(job.cancel)
        self.dismiss_button.clicked.connect(self.dismissed)
        job.progressed.connect(self._on_progressed)
        job.cancel_asked.connect(self.tell)
        job.finished.connect(self._on_finished)
        self._error = ""
        if job.progress is not None:
            self._on_progressed(*job.progress)
        self.retranslate()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._state)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(self._mark)
        row.addLayout(words, 1)
        row.addWidget(self.bar)
        row.addWidget(self.cancel_button)
        row.addWidget(self.dismiss_button)

    @property
    def running(self) -> bool:
        """Whether the work goes on."""
        return self._job is not None

    @property
    def asks_before_closing(self) -> bool:
        """Whether ending it now is worth a question: it counts its steps, and somebody waits for how it ends."""
        return self._job is not None and not self._job.quiet and self._job.progress is not None

    @property
    def state_words(self) -> str:
        """How it stands, as shown."""
        return self._state.text()

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.cancel_button.setText(self.tr("Stop"))
        self.cancel_button.setAccessibleName(self.tr("Stop: {job}").format(job=self.label))
        self.dismiss_button.setToolTip(self.tr("Dismiss"))
        self.dismiss_button.setAccessibleName(self.tr("Dismiss: {job}").format(job=self.label))
        self.tell()

    def tell(self) -> None:
        """Say how it stands now; called while it runs, so that the time left counts down."""
        text = self._words()
        if text != self._state.text():
            self._state.setText(text)
            self.setAccessibleName(f"{self.label}: {text}")
        if self._job is not None:
            self.cancel_button.setEnabled(not self._job.cancelling)

    def _words(self) -> str:
        if self._job is None:
            return {
                Outcome.DONE: self.tr("Done"),
                Outcome.FAILED: self._error,
                Outcome.CANCELLED: self.tr("Stopped"),
            }.get(self.outcome, "")
        if self._job.cancelling:
            return self.tr("Stopping…")
        progress = self._job.progress
        if progress is None or progress[1] <= 0:
            return self.tr("At work…")
        done, total = (number_words(count) for count in progress)
        seconds = self._left.seconds(time.monotonic())
        if seconds is None:
            return self.tr("{done} of {total}").format(done=done, total=total)
        left = seconds_words(round_for_people(seconds))
        return self.tr("{done} of {total}, about {time} left").format(done=done, total=total, time=left)

    def _on_progressed(self, done: int, total: int) -> None:
        self._left.note(done, total, time.monotonic())
        if total > 0:
            self.bar.setRange(0, total)
            self.bar.setValue(min(done, total))

    def _on_finished(self) -> None:
        job, self._job = self._job, None
        if job is None:
            return
        self.outcome = job.outcome
        self._error = error_words(job.error) if job.error is not None else ""
        self._mark.show_icon(*_MARKS[self.outcome])
        had_focus = self.cancel_button.hasFocus()
        self.bar.hide()
        self.cancel_button.hide()
        self.dismiss_button.show()
        if had_focus:
            self.dismiss_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tell()
        self.ended.emit()
