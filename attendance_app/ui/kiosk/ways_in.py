"""The two ways in that need no camera, always in sight: code and PIN, and visitors. PySide6; GUI thread."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from attendance_app.ui.kiosk.big_button import BigButton
from attendance_app.ui.kiosk.scale import KioskScale

PIN_KEY, VISITOR_KEY = "P", "V"


class WaysIn(QWidget):
    """Two buttons.

    Signals:
        pin_wanted: Somebody wants to enter code and PIN.
        visitor_wanted: Somebody isn't enrolled.
    """

    pin_wanted = Signal()
    visitor_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pin, self.visitor = BigButton(PIN_KEY, 23), BigButton(VISITOR_KEY, 23)
        self.pin.show_action(self.tr("Use PIN"), "keypad")
        self.visitor.show_action(self.tr("Visitor"), "visitor")
        self.visitor.setAccessibleName(self.tr("I'm a visitor"))
        self.pin.clicked.connect(self.pin_wanted)
        self.visitor.clicked.connect(self.visitor_wanted)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.pin, 1)
        self._row.addWidget(self.visitor, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size."""
        self._row.setSpacing(scale.px(14))
        for button in (self.pin, self.visitor):
            button.rescale(scale)
        self.setFixedHeight(scale.px(58))
