"""The card that asks a recognised person what it is: four large buttons. PySide6 and `services.events`; GUI thread.

The suggested kind is the first button and has the focus; those that make no sense now cannot be pressed. Keys 1 to 4
press them in the order shown, Enter the one with the focus. A bar shows the time that is left.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from attendance_app.domain.punches import PunchKind
from attendance_app.services.events import PunchChoice
from attendance_app.ui.kiosk.big_button import BigButton
from attendance_app.ui.kiosk.greetings import button_words, kind_look
from attendance_app.ui.kiosk.scale import KioskScale
from attendance_app.ui.kiosk.time_bar import TimeBar
from attendance_app.ui.widgets.fit_label import FitLabel

ANSWER_WITHIN_MS = 8000


class ChoiceButton(BigButton):
    """Records a kind."""

    def __init__(self, number: int) -> None:
        super().__init__(str(number))
        self.kind = PunchKind.IN

    def show_kind(self, kind: PunchKind, allowed: bool, suggested: bool) -> None:
        """Offer this kind."""
        self.kind = kind
        tone, icon_name = kind_look(kind)
        self.setEnabled(allowed)
        self.show_action(button_words(kind), icon_name, tone, suggested)


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
        self._bar = TimeBar(answer_within_ms)
        self._bar.timed_out.connect(self._on_time_out)
        self._lay_out()
        self._shortcuts = [QShortcut(QKeySequence(button.key), self) for button in self.buttons]
        for button, shortcut in zip(self.buttons, self._shortcuts, strict=True):
            button.clicked.connect(lambda _checked=False, pressed=button: self._on_pressed(pressed))
            shortcut.activated.connect(button.click)
        self.note("")
        self._set_waiting(False)

    @property
    def waiting(self) -> bool:
        """Whether a button may be pressed now."""
        return self._bar.running

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
        self._salutation.set_type(scale.type_px(22), QFont.Weight.Medium)
        self._name.set_type(scale.type_px(36), QFont.Weight.Bold)
        self._note.set_type(scale.type_px(18), QFont.Weight.Medium)

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
        if waiting:
            self._bar.start()
        else:
            self._bar.stop()

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
