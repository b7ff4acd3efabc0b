"""The card that answers a look: who, in or out, when. PySide6 and `services.events`; GUI thread.

One event replaces the one before at once; after four seconds the card returns to its idle state. Bad news stays until
somebody acknowledges it.
"""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from attendance_app.services.events import DeskEvent
from attendance_app.ui.kiosk.greetings import Greeting, Tone, greeting_for
from attendance_app.ui.kiosk.scale import KioskScale, set_type
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.fit_label import FitLabel
from attendance_app.ui.widgets.icons import draw_icon

SHOWN_MS = 4000


class _Badge(QWidget):
    """A disc in the tone's colour with the icon on it."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = "face"
        self._tone: Tone | None = None

    def show_icon(self, icon: str, tone: Tone | None) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft if self._tone is None else getattr(tokens, self._tone)))
        area = self.rect().toRectF()
        painter.drawEllipse(area)
        colour = tokens.accent if self._tone is None else tokens.surface
        inset = area.width() * 0.22
        draw_icon(painter, self._icon, colour, area.adjusted(inset, inset, -inset, -inset))
        painter.end()


class GreetingCard(QFrame):
    """Idle ("Look at the camera") or answering.

    Signals:
        acknowledged: Somebody pressed the button of a card that stays.
    """

    acknowledged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "greeting")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._greeting: Greeting | None = None
        self._idle = ("", "", "face")
        self._scale: KioskScale | None = None
        self._badge = _Badge()
        self._salutation = FitLabel()
        self._headline = FitLabel(lines=2)
        self._fact = FitLabel(lines=3)
        self._time = FitLabel(hugging=True)
        self._button = QPushButton(self.tr("OK"))
        self._button.setProperty("role", "danger")
        self._button.clicked.connect(self._on_acknowledged)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show_idle)
        self._lay_out()
        self.set_idle(self.tr("Look at the camera"), self.tr("Your name appears here"))

    @property
    def greeting(self) -> Greeting | None:
        """What is being said; None while idle."""
        return self._greeting

    def show_event(self, event: DeskEvent) -> Greeting:
        """Answer `event` at once, whatever was there before; returns what is said."""
        greeting = greeting_for(event)
        self._greeting = greeting
        texts = (greeting.salutation, greeting.headline, greeting.fact, greeting.time)
        self._fill(greeting.tone, greeting.icon, texts)
        self.setAccessibleName(greeting.line)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._button.setVisible(greeting.stays)
        if greeting.stays:
            self._timer.stop()
        else:
            self._timer.start(SHOWN_MS)
        return greeting

    def set_idle(self, headline: str, fact: str, icon_name: str = "face") -> None:
        """What the card says while nobody is being greeted."""
        self._idle = (headline, fact, icon_name)
        if self._greeting is None:
            self._show_idle()

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size: what and when are below the name in a wide window, beside it in a tall one."""
        self._scale = scale
        below = scale.landscape
        margin = scale.px(24)
        self._outer.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._outer.setStretchFactor(self._when, 0 if below else 2)
        self._outer.setContentsMargins(margin, scale.px(20), margin, scale.px(20))
        self._outer.setSpacing(scale.px(8 if below else 20))
        self._when.setDirection(QBoxLayout.Direction.LeftToRight if below else QBoxLayout.Direction.TopToBottom)
        self._when.setSpacing(scale.px(12 if below else 2))
        self._fact.setAlignment(Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight)
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._top.setSpacing(scale.px(18))
        self._badge.setFixedSize(scale.px(80), scale.px(80))
        self._salutation.set_type(scale.px(24), QFont.Weight.Medium)
        self._time.set_type(scale.px(46), QFont.Weight.Bold)
        set_type(self._button, scale.px(18), QFont.Weight.DemiBold)
        self.setFixedHeight(scale.px(236 if below else 168))
        self._size_words()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._badge.update()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._salutation)
        words.addWidget(self._headline)
        words.addStretch(1)
        self._top = QHBoxLayout()
        self._top.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self._top.addLayout(words, 1)
        self._when = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._when.addWidget(self._fact, 1)
        self._when.addWidget(self._time, 0, Qt.AlignmentFlag.AlignRight)
        self._when.addWidget(self._button, 0)
        self._outer = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._outer.addLayout(self._top, 3)
        self._outer.addLayout(self._when, 0)

    def _show_idle(self) -> None:
        self._greeting = None
        self._timer.stop()
        headline, fact, icon_name = self._idle
        self._fill(None, icon_name, ("", headline, fact, ""))
        self._button.hide()
        self.setAccessibleName(f"{headline}. {fact}")

    def _fill(self, tone: Tone | None, icon: str, texts: tuple[str, str, str, str]) -> None:
        """`texts`: salutation, headline, fact, time."""
        self._badge.show_icon(icon, tone)
        labels = (self._salutation, self._headline, self._fact, self._time)
        for label, text in zip(labels, texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        for widget in (self, *labels):
            widget.setProperty("tone", tone or "idle")
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._size_words()

    def _size_words(self) -> None:
        """A name and a word beside a time are large; whole sentences need room."""
        if self._scale is None:
            return
        personal = bool(self._time.text())
        self._headline.set_type(self._scale.px(44 if personal else 38), QFont.Weight.Bold)
        if personal:
            self._fact.set_type(self._scale.px(38), QFont.Weight.Bold)
        else:
            self._fact.set_type(self._scale.px(24), QFont.Weight.Medium)

    def _on_acknowledged(self) -> None:
        self._show_idle()
        self.acknowledged.emit()
