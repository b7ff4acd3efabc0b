"""The administrator's password: whether there is one, and a way to set or change it. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.admin.password_dialog import PasswordDialog
from attendance_app.ui.widgets.section_header import SectionHeader
from attendance_app.ui.widgets.status_pill import StatusPill

if TYPE_CHECKING:
    from attendance_app.ui.admin.page import PageContext


class PasswordCard(QFrame):
    """Says whether a password is set.

    Signals:
        was_set: A new one is in force.
    """

    was_set = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._context = context
        self._is_set = False
        self.header = SectionHeader(self.tr("Administrator's password"))
        self.state = StatusPill()
        self.button = QPushButton(self.tr("C&hange…"))
        self.button.clicked.connect(self._on_password)
        self.header.buttons.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.state)

    def show_state(self, is_set: bool) -> None:
        """Say whether one is set."""
        self._is_set = is_set
        self.button.setText(self.tr("C&hange…") if is_set else self.tr("&Set a password…"))
        self.state.show_status(self.tr("Set") if is_set else self.tr("Not set"), "success" if is_set else "warning")
        self.header.set_text(
            self.tr("Administrator's password"),
            self.tr("Asked for whenever this window opens, and after it locked itself.")
            if is_set
            else self.tr("None is set: anybody at this computer can change records."),
        )

    def _on_password(self) -> None:
        dialog = PasswordDialog(self._context.services.access, self._context.jobs, change=self._is_set, parent=self)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self._context.password_was_set()
            self.was_set.emit()
