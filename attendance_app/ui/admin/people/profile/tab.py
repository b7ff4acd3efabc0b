"""What a part of a profile is. Depends on services; GUI thread."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from attendance_app.services.roster import RosterRow
from attendance_app.ui.admin.page import PageContext

"""Who is named for what is changed in the administrator's window."""


class ProfileTab(QWidget):
    """One part of the profile. Reads what it shows when it is shown.

    Signals:
        changed: Something about the person is different now, here or elsewhere in the profile.
    """

    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.row: RosterRow | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 4, 0, 0)
        self.column.setSpacing(16)

    def show_row(self, row: RosterRow) -> None:
        """Show this person's part."""
        self.row = row
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown."""

    def is_about(self, employee_id: str) -> bool:
        """Whether an answer about that person is still wanted."""
        return self.row is not None and self.row.employee.id == employee_id
