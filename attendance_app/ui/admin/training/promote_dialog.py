"""Asks before a run's model comes into use, and why if it is worse. Depends on services.fine_tuning; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.service_dialog import ServiceDialog
from attendance_app.ui.admin.training.cards import wrapped
from attendance_app.ui.theme import text_scale
from attendance_app.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from attendance_app.services.fine_tuning.runs import RunSummary
    from attendance_app.workers.jobs import JobRunner

_WIDTH_PX = 540


class PromoteDialog(ServiceDialog):
    """Says what happens; a worse model needs a reason, which is recorded.

    Args:
        run: Whose model.
        withdrawn: How many people it has learnt from whose consent has ended.

    Signals:
        confirmed: The reason; empty where none is needed.
    """

    confirmed = Signal(str)

    def __init__(self, run: RunSummary, withdrawn: int, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(jobs, round(_WIDTH_PX * text_scale()), parent)
        self._worse = run.verdict == "worse"
        self.setWindowTitle(self.tr("Use this model?"))
        self.heading.setText(self.tr("Use this model?"))
        explained = wrapped(
            self.tr(
                "Everybody's kept pictures are embedded anew, which takes a while; the desk goes on with the model in "
                "use until all is done. You can go back to it at any time."
            )
        )
        self.warning, self.consents = Banner(), Banner()
        self.reason = QLineEdit()
        self.field = FormField(self.tr("Reason"), self.reason, self.tr("It stays in the audit log."))
        for widget in (self.warning, self.consents, explained, self.field):
            self.body.addWidget(widget)
        self.act_button.setText(self.tr("Use it all the same") if self._worse else self.tr("Use this model"))
        self.act_button.setProperty("role", "danger" if self._worse else "primary")
        self.act_button.clicked.connect(self._on_act)
        self.field.setVisible(self._worse)
        if self._worse:
            self.warning.show_message(
                "warning", self.tr("This model was measured to be worse than the one in use. Say why it is to be used.")
            )
        if withdrawn:
            ended = self.tr("It has learnt from %n people whose consent has ended since.", "", withdrawn)
            anew = self.tr("Train anew, and they are left out.")
            self.consents.show_message("warning", f"{ended} {anew}")
        self.reason.textChanged.connect(lambda _text: self.field.set_error(""))
        (self.reason if self._worse else self.act_button).setFocus()

    def _on_act(self) -> None:
        reason = self.reason.text().strip()
        if self._worse and not reason:
            self.field.set_error(self.tr("Say why; it is recorded."))
            self.reason.setFocus()
            return
        self.accept()
        self.confirmed.emit(reason if self._worse else "")
