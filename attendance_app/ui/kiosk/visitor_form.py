"""A visitor leaves a name and whom they came to see. PySide6; GUI thread."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from attendance_app.services.visitors import LONGEST_NAME
from attendance_app.ui.kiosk.panel import Panel
from attendance_app.ui.kiosk.scale import KioskScale
from attendance_app.ui.theme import set_type

ANSWER_WITHIN_MS = 60_000


class VisitorForm(Panel):
    """Two fields.

    Signals:
        entered: `(name, host)`; answer with `refuse`, or close the form.
    """

    entered = Signal(str, str)

    def __init__(self, within_ms: int = ANSWER_WITHIN_MS, parent: QWidget | None = None) -> None:
        super().__init__(within_ms, parent)
        self.name, self.host = QLineEdit(), QLineEdit()
        self._labels = (QLabel(self.tr("Your &name")), QLabel(self.tr("&Whom do you want to see?")))
        for label, field in zip(self._labels, (self.name, self.host), strict=True):
            field.setMaxLength(LONGEST_NAME)
            field.setAccessibleName(label.text().replace("&", ""))
            field.textEdited.connect(lambda _text: self._on_typed())
            label.setBuddy(field)
            self.body.addWidget(label)
            self.body.addWidget(field)
        self.end_with_foot()
        self.name.returnPressed.connect(self.host.setFocus)
        self.host.returnPressed.connect(self._on_record)
        self.record = QPushButton(self.tr("Tell reception"))
        self.record.setProperty("role", "primary")
        self.record.setAutoDefault(True)
        self.record.clicked.connect(self._on_record)
        self.foot.addWidget(self.record)

    def ask(self) -> None:
        """Ask; the time runs from now."""
        self.clear()
        self.say(self.tr("Welcome"))
        self.tell("")
        self._set_working(False)
        self.record.setEnabled(False)
        self.bar.start()

    def refuse(self, words: str) -> None:
        """It cannot be recorded like that."""
        self._set_working(False)
        self.say(self.title, words, "danger")
        self.bar.start()

    def clear(self) -> None:
        """Forget what was typed."""
        self.name.clear()
        self.host.clear()
        self.bar.stop()

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size."""
        super().rescale(scale)
        self.body.setSpacing(scale.px(8))
        self.body.setContentsMargins(0, 0, 0, scale.px(10))
        for label in self._labels:
            set_type(label, scale.type_px(20), QFont.Weight.Medium)
        for field in (self.name, self.host):
            set_type(field, scale.type_px(22), QFont.Weight.Medium, min_height_px=scale.px(44))
        set_type(self.record, scale.type_px(21), QFont.Weight.DemiBold, min_height_px=scale.px(30))

    def focus_first(self) -> None:
        """The name."""
        self.name.setFocus()

    def _set_working(self, working: bool) -> None:
        for widget in (self.name, self.host, self.record, self.cancel_button):
            widget.setEnabled(not working)
        if working:
            self.bar.stop()

    def _on_typed(self) -> None:
        self.bar.start()
        self.record.setEnabled(bool(self.name.text().strip()))

    def _on_record(self) -> None:
        if self.name.text().strip():
            self._set_working(True)
            self.entered.emit(self.name.text(), self.host.text())
        else:
            self.name.setFocus()
