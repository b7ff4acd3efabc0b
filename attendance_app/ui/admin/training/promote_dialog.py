"""Asks before a run's model comes into use, and why if it is worse. Depends on services.fine_tuning; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.training.cards import wrapped
from attendance_app.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from attendance_app.services.fine_tuning.runs import RunSummary

_WIDTH_PX = 540


class PromoteDialog(QDialog):
    """Says what happens; a worse model needs a reason, which is recorded.

    Signals:
        confirmed: The reason; empty where none is needed.
    """

    confirmed = Signal(str)

    def __init__(self, run: RunSummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worse = run.verdict == "worse"
        self.setWindowTitle(self.tr("Use this model?"))
        self.setFixedWidth(_WIDTH_PX)
        explained = wrapped(
            self.tr(
                "Everybody's kept pictures are embedded anew, which takes a while; the desk goes on with the model in "
                "use until all is done. You can go back to it at any time."
            )
        )
        self.warning = Banner()
        self.reason = QLineEdit()
        self.field = FormField(self.tr("Reason"), self.reason, self.tr("It stays in the audit log."))
        self.act = QPushButton(self.tr("Use it all the same") if self._worse else self.tr("Use this model"))
        self.act.setProperty("role", "danger" if self._worse else "primary")
        self.act.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(16)
        for widget in (wrapped(self.tr("Use this model?"), "heading"), self.warning, explained, self.field):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.field.setVisible(self._worse)
        if self._worse:
            self.warning.show_message(
                "warning", self.tr("This model was measured to be worse than the one in use. Say why it is to be used.")
            )
        self.reason.textChanged.connect(lambda _text: self.field.set_error(""))
        (self.reason if self._worse else self.act).setFocus()
        self.finished.connect(self.deleteLater)

    def _on_act(self) -> None:
        reason = self.reason.text().strip()
        if self._worse and not reason:
            self.field.set_error(self.tr("Say why; it is recorded."))
            self.reason.setFocus()
            return
        self.accept()
        self.confirmed.emit(reason if self._worse else "")
