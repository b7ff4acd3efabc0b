"""The card that asks a recognised person what it is: four large buttons. PySide6 and `services.events`; GUI thread.

The suggested kind is the first button and has the focus; those that make no sense now cannot be pressed. Keys 1 to 4
press them in the order shown, Enter the one with the focus. A bar shows the time that is left.
"""

from PySide6.QtCore import QPropertyAnimation, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.punches import PunchKind
from attendance_app.services.events import PunchChoice
from attendance_app.ui.kiosk.greetings import button_words, kind_look
from attendance_app.ui.kiosk.scale import KioskScale, set_type
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.fit_label import FitLabel
from attendance_app.ui.widgets.icons import draw_icon

ANSWER_WITHIN_MS = 8000


class ChoiceButton(QPushButton):
    """A kind with its icon at the left and its key at the right."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.kind = PunchKind.IN
        self._icon_px, self._key_px, self._margin_px, self._gap_px = 32, 16, 20, 16
        self.setAutoDefault(True)  # Enter presses the one with the focus
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_kind(self, kind: PunchKind, allowed: bool, suggested: bool) -> None:
        """Offer this kind."""
        self.kind = kind
        self.setText(button_words(kind))
        self.setEnabled(allowed)
        self.setProperty("role", "choice-suggested" if suggested else "choice")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleDescription(self.tr("Key {number}").format(number=self.number))
        self.update()

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size."""
        self._icon_px, self._key_px, self._margin_px = scale.px(34), scale.px(18), scale.px(20)
        self._gap_px = scale.px(16)
        set_type(self, scale.px(26), QFont.Weight.Bold)
        self.setMinimumHeight(scale.px(64))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The button, its icon, its words and its key."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, option.text = option.text, ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        tone, name = kind_look(self.kind)
        tokens = tokens_of(QApplication.palette())  # the button's own tells its background, not the theme
        icon_colour, key_colour, colour = getattr(tokens, tone), tokens.muted, tokens.text
        if not self.isEnabled():
            icon_colour = colour = tokens.muted
        elif self.property("role") == "choice-suggested":
            icon_colour = key_colour = colour = tokens.on_accent
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - self._icon_px) / 2
        draw_icon(painter, name, icon_colour, QRectF(self._margin_px, top, self._icon_px, self._icon_px))
        area = self.rect().adjusted(self._margin_px + self._icon_px + self._gap_px, 0, -self._margin_px, 0)
        painter.setPen(QColor(colour))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        font = QFont(self.font())
        font.setPixelSize(self._key_px)
        painter.setFont(font)
        painter.setPen(QColor(key_colour))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(self.number))
        painter.end()


class ChoiceCard(QFrame):
    """Asks, and waits for so long.

    Args:
        answer_within_ms: How long to wait for a button.

    Signals:
        chosen: The `PunchKind` of the button that was pressed; once.
        timed_out: No button was pressed in time.
    """

    chosen = Signal(object)
    timed_out = Signal()

    def __init__(self, answer_within_ms: int = ANSWER_WITHIN_MS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "greeting")
        self._salutation, self._name = FitLabel(), FitLabel(lines=2)
        self._note = FitLabel()
        self._note.setProperty("role", "muted-scaled")
        self.buttons = tuple(ChoiceButton(number) for number in range(1, len(PunchKind) + 1))
        self._bar = QProgressBar(maximum=answer_within_ms)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Time left"))
        self._shrinking = QPropertyAnimation(self._bar, b"value", self)
        self._shrinking.setDuration(answer_within_ms)
        self._shrinking.setStartValue(answer_within_ms)
        self._shrinking.setEndValue(0)
        self._timer = QTimer(self, singleShot=True, interval=answer_within_ms)
        self._timer.timeout.connect(self._on_time_out)
        self._lay_out()
        self._shortcuts = [QShortcut(QKeySequence(str(button.number)), self) for button in self.buttons]
        for button, shortcut in zip(self.buttons, self._shortcuts, strict=True):
            button.clicked.connect(lambda _checked=False, pressed=button: self._on_pressed(pressed))
            shortcut.activated.connect(button.click)
        self.note("")
        self._set_waiting(False)

    @property
    def waiting(self) -> bool:
        """Whether a button may be pressed now."""
        return self._timer.isActive()

    def ask(self, salutation: str, name: str, choice: PunchChoice) -> None:
        """Offer the choice; the time runs from now."""
        self._salutation.setText(salutation)
        self._name.setText(name)
        others = [kind for kind in PunchKind if kind is not choice.suggested]
        for button, kind in zip(self.buttons, [choice.suggested, *others], strict=True):
            button.show_kind(kind, kind in choice.allowed, kind is choice.suggested)
        self.setAccessibleName(f"{salutation} {name}".strip())
        self._set_waiting(True)
        self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def note(self, text: str) -> None:
        """A line below the buttons about somebody else; empty for none."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    @property
    def note_text(self) -> str:
        """The line below the buttons."""
        return self._note.text()

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size: buttons below each other in a wide window, two by two in a tall one."""
        columns = 1 if scale.landscape else 2
        for which, button in enumerate(self.buttons):
            self._grid.addWidget(button, which // columns, which % columns)
            button.rescale(scale)
        self._grid.setSpacing(scale.px(10 if scale.landscape else 14))
        margin = scale.px(24)
        self._column.setContentsMargins(margin, scale.px(18), margin, scale.px(18))
        self._column.setSpacing(scale.px(12))
        self._salutation.set_type(scale.px(22), QFont.Weight.Medium)
        self._name.set_type(scale.px(36), QFont.Weight.Bold)
        self._note.set_type(scale.px(18), QFont.Weight.Medium)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._salutation)
        words.addWidget(self._name)
        self._grid = QGridLayout()
        self._column = QVBoxLayout(self)
        self._column.addLayout(words)
        self._column.addWidget(self._bar)
        self._column.addLayout(self._grid, 1)
        self._column.addWidget(self._note)

    def _set_waiting(self, waiting: bool) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(waiting)
        self._timer.stop()
        self._shrinking.stop()
        if waiting:
            self._timer.start()
            self._shrinking.start()

    def _on_pressed(self, button: ChoiceButton) -> None:
        if not self.waiting:
            return
        self._set_waiting(False)
        for each in self.buttons:
            each.setEnabled(False)
        self.chosen.emit(button.kind)

    def _on_time_out(self) -> None:
        self._set_waiting(False)
        self.timed_out.emit()
