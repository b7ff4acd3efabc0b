"""A few ways to see the same thing, one of them chosen, side by side. PySide6; GUI thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from attendance_app.ui.widgets.icons import put_icon


class SegmentedControl(QFrame):
    """One of a few; arrows move within, Tab goes past.

    Signals:
        chosen: The key that a person chose.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "segments")
        self.setAccessibleName(name)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._row.setSpacing(2)

    def add(self, key: str, text: str, icon: str = "") -> None:
        """One more; the first is chosen until another is."""
        button = QPushButton(text)
        button.setProperty("role", "segment")
        button.setCheckable(True)
        button.setAutoDefault(False)
        if icon:
            put_icon(button, icon)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._row.addWidget(button)
        if not self._buttons:
            button.setChecked(True)
            self.setFocusProxy(button)
        self._buttons[key] = button

    @property
    def current(self) -> str:
        """The key that is chosen; empty while there are none."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose without a signal.

        Raises:
            KeyError: there is no such key.
        """
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> QPushButton:
        """The button of that key, to give it a tooltip or disable it."""
        return self._buttons[key]

    def set_enabled(self, key: str, enabled: bool) -> None:
        """Whether that one can be chosen now."""
        self._buttons[key].setEnabled(enabled)
        self._buttons[key].setFocusPolicy(Qt.FocusPolicy.StrongFocus if enabled else Qt.FocusPolicy.NoFocus)
