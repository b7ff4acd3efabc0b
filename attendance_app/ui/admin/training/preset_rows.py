"""How deep a run goes, as a few rows of which one is chosen. Depends on Qt; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QWidget

from attendance_app.ui.admin.training.cards import wrapped
from attendance_app.ui.admin.training.words import PRESETS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from attendance_app.ui.admin.training.words import TrainingWords


class PresetRows(QWidget):
    """One row a preset: its name, what it is good for, about how long it takes.

    Signals:
        changed: Another one is chosen.
    """

    changed = Signal()

    def __init__(self, words: TrainingWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        self._times: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for row, preset in enumerate(PRESETS):
            button, time = QRadioButton(words.preset(preset)), QLabel()
            button.setAccessibleDescription(words.preset_explained(preset))
            time.setProperty("role", "muted")
            time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(button, row, 0)
            grid.addWidget(wrapped(words.preset_explained(preset)), row, 1)
            grid.addWidget(time, row, 2)
            self._group.addButton(button)
            self._buttons[preset], self._times[preset] = button, time
        self._buttons[PRESETS[0]].setChecked(True)
        self._group.buttonToggled.connect(lambda _button, on: self.changed.emit() if on else None)
        self.setFocusProxy(self._buttons[PRESETS[0]])

    @property
    def current(self) -> str:
        """The preset that is chosen."""
        return next(preset for preset, button in self._buttons.items() if button.isChecked())

    def choose(self, preset: str) -> None:
        """Choose that one.

        Raises:
            KeyError: there is no such preset.
        """
        self._buttons[preset].setChecked(True)

    def show_times(self, seconds: Mapping[str, float]) -> None:
        """Say about how long each takes."""
        for preset, label in self._times.items():
            label.setText(self._words.about(seconds[preset]) if preset in seconds else "")
