"""Restores a backup while nothing else of the app is open: progress, what would be lost, the outcome. GUI thread.

Depends on services.backup and workers.jobs. It holds no database: that is closed, because a restore replaces it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from attendance_app.services.backup.restoring import (
    NOTHING_LOST,
    BrokenRecordsError,
    Loss,
    LossNotAcceptedError,
    RestoreReport,
)
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.language.formats import number_words
from attendance_app.workers.jobs import JobHandle, JobRunner

if TYPE_CHECKING:
    from attendance_app.errors import UserError
    from attendance_app.workers.jobs import Job

Restore = Callable[[Loss, bool, JobHandle], RestoreReport]
_WIDTH_PX = 620


class RestoreWindow(QWidget):
    """Works by itself once `start` is called; asks only when something would be lost.

    Args:
        restore: Restores, accepting that loss and, where True, broken records. Called on a worker thread.

    Signals:
        finished: The person is done; the app may start again.
    """

    finished = Signal()

    def __init__(self, restore: Restore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restore = restore
        self._accepted = NOTHING_LOST
        self._accept_broken = False
        self._job: Job | None = None
        self.jobs = JobRunner(self)
        self.setWindowTitle(self.tr("Restoring a backup"))
        self.setFixedWidth(_WIDTH_PX)
        self.heading, self.words = QLabel(), QLabel()
        self.heading.setProperty("role", "title")
        for label in (self.heading, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Progress of the restore"))
        self.stop, self.go_on = QPushButton(), QPushButton()
        self.stop.clicked.connect(self._on_stop)
        self.go_on.clicked.connect(self._on_go_on)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.stop)
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 32, 36, 28)
        column.setSpacing(20)
        for widget in (self.heading, self.words, self.progress):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(buttons)
        self._show_working()

    def start(self) -> None:
        """Begin; the database is closed by now."""
        self._show_working()
        accepted, broken = self._accepted, self._accept_broken
        self._job = self.jobs.run(
            self.tr("Restoring a backup"),
            lambda handle: self._restore(accepted, broken, handle),
            self._on_restored,
            self._on_failed,
            self._on_cancelled,
        )
        self._job.progressed.connect(self._on_progressed)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Closing while it works means stopping; otherwise the app starts again."""
        if self._job is not None:
            event.ignore()
            self._job.cancel()
            return
        super().closeEvent(event)
        self.jobs.close()
        self.finished.emit()

    # ---- states ----

    def _show_working(self) -> None:
        self._say(
            self.tr("Restoring the backup…"),
            self.tr("Everything is checked before anything is replaced. Please leave the computer on."),
        )
        self.progress.show()
        self._offer(self.tr("&Stop"), "", danger=False)

    def _on_progressed(self, done: int, total: int) -> None:
        scale = max(1, total // 10_000)  # a progress bar counts in 32 bits
        self.progress.setRange(0, max(1, total // scale))
        self.progress.setValue(done // scale)

    def _on_restored(self, report: RestoreReport) -> None:
        said = [self.tr("The backup is in place.")]
        if report.faces_returned:
            said.append(
                self.tr(
                    "The faces of these people had been erased since and are back with it; erase them again: {codes}."
                ).format(codes=", ".join(report.faces_returned))
            )
        if report.kept_aside is not None:
            said.append(self.tr("What was there before is kept in {folder}.").format(folder=report.kept_aside))
        self._ended(self.tr("Restored"), " ".join(said))

    def _on_failed(self, error: UserError) -> None:
        if isinstance(error, LossNotAcceptedError):
            self._ask_loss(error.loss)
        elif isinstance(error, BrokenRecordsError):
            self._accept_broken = True
            self._ask(self.tr("The records in this backup were changed"), error_words(error))
        else:
            self._ended(self.tr("Nothing was restored"), error_words(error))

    def _on_cancelled(self) -> None:
        self._ended(self.tr("Stopped"), self.tr("Nothing was changed: everything is as it was."))

    def _ask_loss(self, loss: Loss) -> None:
        self._accepted = loss
        if loss.unreadable:
            words = self.tr("What is there now can't be read, so nobody knows what it holds that the backup doesn't.")
        else:
            words = self.tr(
                "What is there now holds records that the backup doesn't: {punches} punches and {corrections} "
                "corrections. They would be missing from attendance. They stay in the copy that is kept aside."
            ).format(punches=number_words(loss.punches), corrections=number_words(loss.corrections))
        self._ask(self.tr("Records would be lost"), words)

    def _ask(self, title: str, words: str) -> None:
        self._job = None
        self._say(title, words)
        self.progress.hide()
        self._offer(self.tr("&Keep what is there now"), self.tr("&Restore all the same"), danger=True)
        self.stop.setFocus()

    def _ended(self, title: str, words: str) -> None:
        self._job = None
        self._say(title, words)
        self.progress.hide()
        self._offer(self.tr("Start the &app again"), "", danger=False)
        self.stop.setFocus()

    def _say(self, title: str, words: str) -> None:
        self.heading.setText(title)
        self.words.setText(words)
        self.setAccessibleDescription(f"{title}. {words}")

    def _offer(self, stop: str, go_on: str, *, danger: bool) -> None:
        self.stop.setText(stop)
        self.go_on.setText(go_on)
        self.go_on.setVisible(bool(go_on))
        self.go_on.setProperty("role", "danger" if danger else "primary")
        self.go_on.style().unpolish(self.go_on)
        self.go_on.style().polish(self.go_on)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.close()

    def _on_go_on(self) -> None:
        self.start()
