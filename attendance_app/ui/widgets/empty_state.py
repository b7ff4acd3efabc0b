"""What a view shows when it has nothing to show: an icon, why, and what to do. PySide6 only; GUI thread."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.icons import icon_pixmap

_ICON_PX = 48
_TEXT_WIDTH_PX = 460
# A wrapped label doesn't ask for width; this share against the stretches' 1 gives it up to its maximum.
_ALL_IT_MAY_TAKE = 1000


class EmptyState(QWidget):
    """Centred icon, title, explanation and an optional button.

    Signals:
        action_triggered: The person pressed the button.
    """

    action_triggered = Signal()

    def __init__(self, icon_name: str, title: str, text: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = self._label(title, "heading")
        self._text = self._label(text, "muted")
        self._text.setMaximumWidth(_TEXT_WIDTH_PX)
        self._button = QPushButton(action)
        self._button.setProperty("role", "primary")
        self._button.setVisible(bool(action))
        self._button.clicked.connect(self.action_triggered)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addSpacing(8)
        column.addWidget(self._title)
        for widget, share in ((self._text, _ALL_IT_MAY_TAKE), (self._button, 0)):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(widget, share)
            row.addStretch(1)
            column.addLayout(row)
            column.addSpacing(8)
        column.addStretch(3)
        self._draw_icon()

    def set_text(self, title: str, text: str) -> None:
        """Change what it says."""
        self._title.setText(title)
        self._text.setText(text)

    def set_action(self, action: str) -> None:
        """Offer a button with that label; none with an empty one."""
        self._button.setText(action)
        self._button.setVisible(bool(action))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        colour = tokens_of(self.palette()).muted
        self._icon.setPixmap(icon_pixmap(self._icon_name, colour, _ICON_PX, self.devicePixelRatioF()))

    @staticmethod
    def _label(text: str, role: str) -> QLabel:
        label = QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        return label
