"""What the parts of the Schedules page have in common: carry a change out, then read again. GUI thread."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from attendance_app.errors import UserError
from attendance_app.ui.admin.page import Notice, PageContext

Result = TypeVar("Result")


class SchedulePane(QWidget):
    """A part of the page; subclasses fill `column`."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.scheduling = context.services.scheduling
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def refresh(self) -> None:
        """Read again what is shown."""

    def change(
        self,
        label: str,
        work: Callable[[], Result],
        said: Callable[[Result], Notice],
        on_failed: Callable[[UserError], None] | None = None,
    ) -> None:
        """Carry `work` out in the background, say what came of it, and read again."""

        def done(result: Result) -> None:
            self.context.announce(said(result))
            self.refresh()

        self.context.jobs.run(label, lambda _handle: work(), done, on_failed or self.context.announce_failure)
