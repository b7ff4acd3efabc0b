"""Asks one question with a few large answers: who is it, and what now? PySide6; GUI thread.

Keys 1, 2, … press the answers in the order shown, Enter the one with the focus.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from attendance_app.ui.kiosk.big_button import BigButton
from attendance_app.ui.kiosk.panel import Panel
from attendance_app.ui.kiosk.scale import KioskScale

MOST_OPTIONS = 4
ANSWER_WITHIN_MS = 12_000
_TYPE, _TALLEST = 30, 104  # in a window of 1280 × 800


@dataclass(frozen=True, slots=True)
class Option:
    """One answer; `key` is what the owner gets back."""

    key: str
    words: str
    icon: str


class OptionsCard(Panel):
    """A question.

    Signals:
        chosen: The key of the answer; once for each question.
    """

    chosen = Signal(str)

    def __init__(self, within_ms: int = ANSWER_WITHIN_MS, parent: QWidget | None = None) -> None:
        super().__init__(within_ms, parent)
        self.cancel_button.hide()  # one of the answers is to do nothing
        self._options: tuple[Option, ...] = ()
        self.buttons = tuple(BigButton(str(number), _TYPE) for number in range(1, MOST_OPTIONS + 1))
        for button in self.buttons:
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)  # no wider than the others
            self.body.addWidget(button, 4)
            button.clicked.connect(lambda _checked=False, pressed=button: self._on_pressed(pressed))
            QShortcut(QKeySequence(button.key), self).activated.connect(button.click)
        self.body.addStretch(1)  # what the buttons don't take

    def ask(self, title: str, note: str, options: Sequence[Option]) -> None:
        """Ask; the first answer is the suggested one. The time runs from now."""
        self._options = tuple(options)
        for index, button in enumerate(self.buttons):
            button.setVisible(index < len(options))
            button.setEnabled(index < len(options))
            if index < len(options):
                button.show_action(options[index].words, options[index].icon, suggested=index == 0)
        self.say(title, note)
        self.tell("")
        self.bar.start()

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size."""
        super().rescale(scale)
        for button in self.buttons:
            button.rescale(scale)
            button.setMaximumHeight(scale.px(_TALLEST))

    def focus_first(self) -> None:
        """The suggested answer."""
        self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pressed(self, button: BigButton) -> None:
        option = self._options[self.buttons.index(button)]
        self.bar.stop()
        for each in self.buttons:
            each.setEnabled(False)
        self.chosen.emit(option.key)
