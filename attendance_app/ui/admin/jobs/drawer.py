"""The drawer with background work, at the bottom of the window. Depends on workers.jobs; GUI thread.

It listens to the runner: whatever a page starts shows up by itself once it takes longer than a moment. What is over
before that never shows, and what is quiet (loading a list) isn't counted and leaves as it ends.
"""

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from attendance_app.ui.admin.jobs.entry import JobEntry
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.workers.jobs import Job, JobRunner, Outcome

SHOWN_AFTER_S = 0.4
_TICK_MS = 200
_KEPT = 20
"""Outcomes that are kept; the oldest go first."""
_TALLEST_PX = 240


class JobsDrawer(QFrame):
    """Hidden until it is asked for; counts whether it is hidden or not.

    Signals:
        counts_changed: How many run that aren't quiet, and how many outcomes say that something failed.
        closed: The person closed it.
    """

    counts_changed = Signal(int, int)
    closed = Signal()

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "drawer")
        self._young: dict[Job, float] = {}
        self._entries: list[JobEntry] = []
        self._counts = (0, 0)
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._nothing = QLabel()
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self.clear_button, self.close_button = QPushButton(), QPushButton()
        self.clear_button.setProperty("role", "quiet")
        self.close_button.setProperty("role", "icon")
        put_icon(self.close_button, "chevron-down", "muted")
        self.clear_button.clicked.connect(self.dismiss_ended)
        self.close_button.clicked.connect(self.closed)
        self._lay_out()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        runner.started.connect(self._on_started)
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self.clear_button)
        head.addWidget(self.close_button)
        self._inside = QWidget()
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(0)
        self._list.addWidget(self._nothing)
        self._list.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self._inside)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 12, 24, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._scroll)

    @property
    def entries(self) -> tuple[JobEntry, ...]:
        """What it shows, newest first."""
        return tuple(self._entries)

    @property
    def counts(self) -> tuple[int, int]:
        """As `counts_changed` told last."""
        return self._counts

    def retranslate(self) -> None:
        """Say everything in the language in force."""
        self.setAccessibleName(self.tr("Background work"))
        self._title.setText(self.tr("Background work"))
        self._nothing.setText(self.tr("Nothing runs in the background. Imports, exports and backups show up here."))
        self.clear_button.setText(self.tr("Dismiss what has ended"))
        self.close_button.setToolTip(self.tr("Close (Ctrl+J)"))
        self.close_button.setAccessibleName(self.tr("Close the list of background work"))
        for entry in self._entries:
            entry.retranslate()

    def dismiss_ended(self) -> None:
        """Forget all outcomes."""
        for entry in [entry for entry in self._entries if not entry.running]:
            self._remove(entry)
        self._arrange()

    def focus_first(self) -> None:
        """Put the keyboard on the newest entry, or on the button that closes the drawer."""
        if not self._entries:
            self.close_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        entry = self._entries[0]
        button = entry.cancel_button if entry.running else entry.dismiss_button
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _on_started(self, job: Job) -> None:
        self._young[job] = time.monotonic()
        job.finished.connect(lambda: self._young.pop(job, None))
        self._timer.start()

    def _on_tick(self) -> None:
        now_s = time.monotonic()
        grown = [job for job, since_s in self._young.items() if now_s - since_s >= SHOWN_AFTER_S]
        for job in grown:
            del self._young[job]
            if job.running:
                self._add(job)
        running = [entry for entry in self._entries if entry.running]
        for entry in running:
            entry.tell()
        if not running and not self._young:
            self._timer.stop()

    def _add(self, job: Job) -> None:
        entry = JobEntry(job)
        entry.ended.connect(lambda: self._on_ended(entry))
        entry.dismissed.connect(lambda: self._on_dismissed(entry))
        self._entries.insert(0, entry)
        self._list.insertWidget(0, entry)
        self._arrange()

    def _on_ended(self, entry: JobEntry) -> None:
        if entry.quiet:
            self._remove(entry)
        for old in [each for each in self._entries if not each.running][_KEPT:]:
            self._remove(old)
        self._arrange()

    def _on_dismissed(self, entry: JobEntry) -> None:
        self._remove(entry)
        self._arrange()
        if self.isVisible():
            self.focus_first()

    def _remove(self, entry: JobEntry) -> None:
        self._entries.remove(entry)
        self._list.removeWidget(entry)
        entry.hide()
        entry.deleteLater()

    def _arrange(self) -> None:
        self._nothing.setVisible(not self._entries)
        self.clear_button.setVisible(any(not entry.running for entry in self._entries))
        needed = sum(entry.sizeHint().height() for entry in self._entries) or self._nothing.sizeHint().height() + 12
        self._inside.setMinimumHeight(needed)
        self._scroll.setFixedHeight(min(needed, _TALLEST_PX))
        running = sum(entry.running and not entry.quiet for entry in self._entries)
        failed = sum(entry.outcome is Outcome.FAILED for entry in self._entries)
        if (running, failed) != self._counts:
            self._counts = (running, failed)
            self.counts_changed.emit(running, failed)
