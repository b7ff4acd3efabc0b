"""What a step of enrolment is. Depends on Qt; GUI thread."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget


class EnrolStep(QWidget):
    """One page of the enrolment dialog.

    Signals:
        ready_changed: Whether the step's main button may be pressed.
    """

    ready_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)

    def heading(self) -> str:
        """What this step asks for."""
        return ""

    def main_action(self) -> str:
        """Label of the main button; empty when the step goes on by itself."""
        return self.tr("Continue")

    def is_ready(self) -> bool:
        """Whether the main button may be pressed now."""
        return True

    def enter(self) -> None:
        """The step has become visible."""

    def leave(self) -> None:
        """The step is no longer visible: let go of cameras and threads."""
