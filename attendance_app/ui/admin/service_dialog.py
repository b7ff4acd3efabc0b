"""A dialog that asks a service on a worker thread before it closes. Depends on workers.jobs; GUI thread."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.errors import UserError
from attendance_app.workers.jobs import JobRunner

Result = TypeVar("Result")


class ServiceDialog(QDialog):
    """Title, body, and at the bottom Cancel and the one thing to do.

    While a service works the dialog stays open, so that its answer always has somebody to go to; that takes a second
    at most. Subclasses lay their widgets out in `body`.
    """

    def __init__(self, jobs: JobRunner, width_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._working = False
        self.setFixedWidth(width_px)
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.act_button = QPushButton()
        self.act_button.setProperty("role", "primary")
        self.act_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.act_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(20)
        column.addWidget(self.heading)
        column.addLayout(self.body)
        column.addStretch(1)
        column.addLayout(buttons)
        self.cancel_button.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def run(
        self,
        label: str,
        work: Callable[[], Result],
        on_failed: Callable[[UserError], None],
        on_done: Callable[[Result], None] = lambda _result: None,
    ) -> None:
        """Run `work` on a worker thread; then the dialog is accepted, after `on_done` was given what came of it."""
        self._show_working(True)

        def done(result: Result) -> None:
            self._show_working(False)
            on_done(result)
            self.accept()

        def failed(error: UserError) -> None:
            self._show_working(False)
            on_failed(error)

        self._jobs.run(label, lambda _handle: work(), done, failed, quiet=True)

    def event(self, event: QEvent) -> bool:
        """Grow when an error needs another line; never shrink under the pointer."""
        if event.type() != QEvent.Type.LayoutRequest:
            return super().event(event)
        handled = super().event(event)
        layout = self.layout()
        needed = layout.totalHeightForWidth(self.width()) if layout else 0
        if needed > self.height():
            self.resize(self.width(), needed)
        return handled

    def reject(self) -> None:
        """Close without doing anything; not while a service is at work."""
        if not self._working:
            super().reject()

    def _show_working(self, working: bool) -> None:
        self._working = working
        self.act_button.setEnabled(not working)
        self.cancel_button.setEnabled(not working)
