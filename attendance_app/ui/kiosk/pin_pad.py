"""Code and PIN, one after the other, by touch or on the keyboard: a way in as good as the face. PySide6; GUI thread.

Keys never take the focus from the field, so both ways of typing can be mixed. Codes may hold letters, so there is a
second set of keys.
"""

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QFont, QRegularExpressionValidator
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from attendance_app.domain.pins import LONGEST_PIN
from attendance_app.errors import UserError
from attendance_app.ui.kiosk.panel import Panel
from attendance_app.ui.kiosk.scale import KioskScale
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.theme import set_type
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.wait_countdown import WaitCountdown

ANSWER_WITHIN_MS = 25_000
_LONGEST_CODE = 40
_BACK, _ENTER = "\b", "\r"
_DIGITS = "123456789" + _BACK + "0" + _ENTER
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ-._/" + _BACK + _ENTER
_LETTER_COLUMNS = 7


class _Key(QPushButton):
    """Types one character."""

    def __init__(self, character: str) -> None:
        super().__init__("" if character in (_BACK, _ENTER) else character)
        self.character = character
        self.setProperty("role", "pad-enter" if character == _ENTER else "pad-key")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(1, 1)

    def show_icon(self) -> None:
        """After the type's size was set."""
        if self.character == _BACK:
            put_icon(self, "backspace", "text")
        elif self.character == _ENTER:
            put_icon(self, "check", "on_accent")


class PinPad(Panel):
    """Asks for a code and a PIN, or only for the PIN of somebody who is known.

    Signals:
        entered: `(code, pin)`; answer with `refuse`, or close the pad.
    """

    entered = Signal(str, str)

    def __init__(self, within_ms: int = ANSWER_WITHIN_MS, parent: QWidget | None = None) -> None:
        super().__init__(within_ms, parent)
        self._code, self._heading, self._label = "", "", ""
        self.countdown = WaitCountdown(self)
        self.countdown.told.connect(self.reword)
        self.countdown.over.connect(self._on_wait_over)
        self._code_given = False
        self.asks_pin = False
        self.field = QLineEdit(alignment=Qt.AlignmentFlag.AlignCenter)
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.textEdited.connect(lambda _text: self.bar.start())
        self.field.returnPressed.connect(self._on_enter)
        self._only_digits = QRegularExpressionValidator(QRegularExpression(f"\\d{{0,{LONGEST_PIN}}}"), self)
        self._letters_button = QPushButton()
        self._letters_button.setProperty("role", "quiet")
        self._letters_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._letters_button.clicked.connect(self._on_letters)
        self.digits, self.letters = _grid_of(_DIGITS, 3), _grid_of(_LETTERS, _LETTER_COLUMNS)
        for key in self.findChildren(_Key) + self.digits.findChildren(_Key) + self.letters.findChildren(_Key):
            key.clicked.connect(lambda _checked=False, character=key.character: self._on_key(character))
            names = {_BACK: self.tr("Delete the last character"), _ENTER: self.tr("Continue")}
            key.setAccessibleName(names.get(key.character, key.character))
        words = QVBoxLayout()
        words.addStretch(1)
        words.addWidget(self.field)
        words.addStretch(1)
        keys = QVBoxLayout()
        keys.addWidget(self.digits)
        keys.addWidget(self.letters)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._halves.addLayout(words)
        self._halves.addLayout(keys, 1)
        self.body.addLayout(self._halves)
        self.foot.insertWidget(0, self._letters_button)

    def ask(self, first: str = "", heading: str = "") -> None:
        """Ask for a code, of which `first` has been typed, and a PIN. The time runs from now."""
        self._code_given, self._code, self._heading = False, "", heading
        self._ask_code(first)

    def ask_pin_of(self, code: str, name: str) -> None:
        """Ask for the PIN of the person with this code. The time runs from now."""
        self._code_given, self._code, self._heading = True, code, name
        self._ask_pin()

    def refuse(self, error: UserError) -> None:
        """Code or PIN is wrong: say so, and ask again. Seconds to wait are counted down; others may try meanwhile."""
        self._set_working(False)
        self._ask_pin() if self._code_given else self._ask_code("")
        self.say(self.title, error_words(error), "danger")
        self.countdown.begin(error)

    def wait(self) -> None:
        """What was entered is being checked."""
        self._set_working(True)

    def clear(self) -> None:
        """Forget what was typed."""
        self._code = ""
        self.countdown.stop()
        self.field.clear()
        self.bar.stop()

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size: keys below the field in a wide window, beside it in a tall one."""
        super().rescale(scale)
        below = scale.landscape
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(scale.px(10 if below else 24))
        set_type(self.field, scale.px(30), QFont.Weight.DemiBold, min_height_px=scale.px(44))
        set_type(self._letters_button, scale.type_px(20), QFont.Weight.DemiBold, min_height_px=scale.px(30))
        for grid, size in ((self.digits, 28), (self.letters, 20)):
            layout = grid.layout()
            if isinstance(layout, QGridLayout):
                layout.setSpacing(scale.px(8 if grid is self.digits else 5))
            for key in grid.findChildren(_Key):
                set_type(key, scale.px(size), QFont.Weight.DemiBold)
                key.show_icon()
                key.setMinimumHeight(scale.px(40 if grid is self.digits else 32))

    def focus_first(self) -> None:
        """The field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_wait_over(self) -> None:
        """Whoever waited needn't guess that it is over; what is being typed or checked stays."""
        self.say(self.title, self._label)

    def _ask_code(self, first: str) -> None:
        self.asks_pin = False
        self.field.setValidator(None)  # type: ignore[arg-type]  # Qt takes null for none
        self.field.setMaxLength(_LONGEST_CODE)
        self._begin(QLineEdit.EchoMode.Normal, self._heading or self.tr("Your code"), self.tr("Your code"))
        self.field.setText(first)

    def _ask_pin(self) -> None:
        self.asks_pin = True
        self.field.setValidator(self._only_digits)
        self.field.setMaxLength(LONGEST_PIN)
        title = self._heading if self._code_given else self.tr("Your PIN")
        self._begin(QLineEdit.EchoMode.Password, title, self.tr("Your PIN"))

    def _begin(self, echo: QLineEdit.EchoMode, title: str, field: str) -> None:
        self.field.clear()
        self.field.setEchoMode(echo)
        self.field.setAccessibleName(field)
        self.countdown.stop()
        self._label = field if title != field else ""
        self.say(title, self._label)
        self.tell("")
        self._show_letters(False)
        self._letters_button.setVisible(not self.asks_pin)
        self._set_working(False)
        self.bar.start()

    def _set_working(self, working: bool) -> None:
        for widget in (self.field, self.digits, self.letters, self.cancel_button):
            widget.setEnabled(not working)
        if working:
            self.bar.stop()
        else:
            self.focus_first()

    def _show_letters(self, shown: bool) -> None:
        self.digits.setVisible(not shown)
        self.letters.setVisible(shown)
        self._letters_button.setText("123" if shown else "ABC")
        self._letters_button.setAccessibleName(self.tr("Show digits") if shown else self.tr("Show letters"))

    def _on_letters(self) -> None:
        self._show_letters(self.digits.isVisibleTo(self))
        self.bar.start()

    def _on_key(self, character: str) -> None:
        self.bar.start()
        if character == _ENTER:
            self._on_enter()
        elif character == _BACK:
            if self.asks_pin and not self.field.text() and not self._code_given:
                self._ask_code(self._code)
            self.field.backspace()
        else:
            self.field.insert(character)

    def _on_enter(self) -> None:
        text = self.field.text().strip()
        if not text:
            return
        if self.asks_pin:
            code, pin = self._code, text
            self.wait()
            self.entered.emit(code, pin)
        else:
            self._code = text
            self._ask_pin()


def _grid_of(characters: str, columns: int) -> QWidget:
    """The keys in rows; the last one takes what room is left in its row."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    for index, character in enumerate(characters):
        row, column = divmod(index, columns)
        wide = columns - column if index == len(characters) - 1 else 1
        grid.addWidget(_Key(character), row, column, 1, wide)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    return holder
