"""A message across the top of a view: icon, words and perhaps one thing to do. PySide6 only; GUI thread."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from attendance_app.ui.theme import Tokens, set_type, tokens_of
from attendance_app.ui.widgets.icons import icon_pixmap

Tone = Literal["neutral", "info", "success", "warning", "error"]

_ICONS: dict[Tone, str] = {
    "neutral": "info",
    "info": "info",
    "success": "check-circle",
    "warning": "alert",
    "error": "alert",
}


class Banner(QFrame):
    """Hidden until it has something to say.

    Signals:
        action_triggered: The person pressed the banner's button.
    """

    action_triggered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "neutral"
        self._icon_px = 22
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton()
        self._button.hide()
        self._button.clicked.connect(self.action_triggered)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def text(self) -> str:
        """What the banner says now."""
        return self._text.text()

    def set_text_px(self, size_px: int) -> None:
        """Another type size than the app's, in logical pixels, where it is read from further away."""
        set_type(self._text, size_px, QFont.Weight.Medium)
        set_type(self._button, round(size_px * 0.85), QFont.Weight.Medium)
        self._icon_px = round(size_px * 1.4)
        self._draw_icon()

    def show_message(self, tone: Tone, text: str, action: str = "") -> None:
        """Say `text`; with `action`, offer a button with that label."""
        self._tone = tone
        self.setProperty("role", f"banner-{tone}")
        self._text.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(text)
        self._restyle()
        self.show()

    def clear(self) -> None:
        """Say nothing and take no room."""
        self._text.clear()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _restyle(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.style().unpolish(self._text)
        self._text.style().polish(self._text)
        self._draw_icon()

    def _draw_icon(self) -> None:
        colour = _colour(tokens_of(self.palette()), self._tone)
        self._icon.setPixmap(icon_pixmap(_ICONS[self._tone], colour, self._icon_px, self.devicePixelRatioF()))


def _colour(tokens: Tokens, tone: Tone) -> str:
    return {
        "neutral": tokens.neutral,
        "info": tokens.info,
        "success": tokens.success,
        "warning": tokens.warning,
        "error": tokens.danger,
    }[tone]
