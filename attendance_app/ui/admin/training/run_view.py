"""One run: as it goes on, or what came of it. Reads along through jobs; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.training.course_log import CourseLog
from attendance_app.ui.admin.training.live_card import LiveCard
from attendance_app.ui.admin.training.result_card import ResultCard
from attendance_app.ui.admin.training.situation import News, read_news
from attendance_app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from attendance_app.services.fine_tuning.following import RunFollower
    from attendance_app.services.fine_tuning.runs import RunSummary
    from attendance_app.ui.admin.page import PageContext
    from attendance_app.ui.admin.training.words import TrainingWords


class RunView(QWidget):
    """Shows the run it is told to, as long as `look` is called.

    Signals:
        start_asked: Somebody wants to begin a run.
        ordered: "pause", "resume", "cancel", "take_up", "use", "roll_back" or "delete", for the run that is shown.
        changed: Its state is another one than before.
    """

    start_asked = Signal()
    ordered = Signal(str)
    changed = Signal()

    def __init__(self, context: PageContext, words: TrainingWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._words = context, words
        self._follower: RunFollower | None = None
        self._log, self._started_over = CourseLog(), 0
        self._name = ""
        self.run: RunSummary | None = None
        self.live: LiveCard | None = None
        self.result = ResultCard(context.jobs, words)
        self.empty = EmptyState(
            "training",
            self.tr("No run yet"),
            self.tr("Once a run has begun, you can watch it here, and read here what came of it."),
            self.tr("Begin one"),
        )
        self.empty.action_triggered.connect(self.start_asked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.empty, 1)
        self._column.addWidget(self.result)
        self.result.hide()
        for button, order in (
            (self.result.use, "use"),
            (self.result.take_up, "take_up"),
            (self.result.roll_back, "roll_back"),
            (self.result.delete, "delete"),
        ):
            button.clicked.connect(lambda _on=False, order=order: self.ordered.emit(order))
        self._loader: Loader[tuple[RunFollower, News]] = Loader(
            context.jobs, self.tr("Reading how a run goes"), self._on_news, context.announce_failure
        )

    @property
    def name(self) -> str:
        """Of the run that is shown; empty for none."""
        return self._name

    @property
    def log(self) -> CourseLog:
        """What it has told so far."""
        return self._log

    def show_run(self, name: str) -> None:
        """Show this run; an empty name shows that there is none."""
        if name == self._name and name:
            self.look()
            return
        self._name, self.run, self._follower = name, None, None
        self._log, self._started_over = CourseLog(), 0
        if self.live is not None:
            self.live.start_over()
        if name:
            self._read()
        else:
            self._show(self.empty)

    def look(self) -> None:
        """Read what came since last time, unless that is being done."""
        if self._name and not self._loader.busy:  # an answer that is passed over would be missing from the plots
            self._read()

    def _read(self) -> None:
        service, name, follower = self._context.services.fine_tuning, self._name, self._follower

        def read() -> tuple[RunFollower, News]:
            reading = follower or service.follow(name)
            return reading, read_news(service, name, reading)

        self._loader.load(read)

    def _on_news(self, answer: tuple[RunFollower, News]) -> None:
        self._follower, news = answer
        if news.run.name != self._name:
            return
        if news.started_over != self._started_over:
            self._log, self._started_over = CourseLog(), news.started_over
            if self.live is not None:
                self.live.start_over()
        self._log.take(news.events)
        before, self.run = self.run, news.run
        if news.run.state.going_on:
            live = self._made_live()
            live.show_run(news.run, self._log)
            self._show(live)
        else:
            self.result.show_news(news, self._log)
            self._show(self.result)
        if before is not None and before.state != news.run.state:
            self.changed.emit()

    def _made_live(self) -> LiveCard:
        """Its plots take a second to load, which nobody pays who only reads what came of a run."""
        if self.live is None:
            self.live = LiveCard(self._context.jobs, self._words)
            self._column.addWidget(self.live)
            for button, order in (
                (self.live.pause, "pause"),
                (self.live.go_on, "resume"),
                (self.live.cancel, "cancel"),
            ):
                button.clicked.connect(lambda _on=False, order=order: self.ordered.emit(order))
        return self.live

    def _show(self, shown: QWidget) -> None:
        for widget in (self.empty, self.result, self.live):
            if widget is not None:
                widget.setVisible(widget is shown)
