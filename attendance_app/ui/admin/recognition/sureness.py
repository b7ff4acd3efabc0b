"""The control "how sure": a slider between lenient and strict, and the distance that follows. GUI thread.

Depends on services.what_if. Nothing is saved here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from attendance_app.config import Settings
from attendance_app.services.what_if import Choice, WhatIf
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.recognition.distance_box import DistanceBox
from attendance_app.ui.admin.recognition.odds import OddsWords
from attendance_app.ui.language.formats import number_words

_STEPS_A_DECADE = 20
_LENIENT, _STRICT = -1, -6  # exponents of the chance at both ends: `Settings.wanted_false_accept` from 0.1 to 1e-6


@dataclass(frozen=True, slots=True)
class Rule:
    """What the control says.

    Attributes:
        automatic: The distance follows the number of enrolled pictures.
        wanted_false_accept: The chance that a stranger's look is taken for somebody, at most.
        distance: What is used when it isn't automatic.
    """

    automatic: bool
    wanted_false_accept: float
    distance: float

    def changes(self) -> dict[str, object]:
        """The settings it stands for, by name."""
        mode = "automatic" if self.automatic else "fixed"
        fixed = {} if self.automatic else {"threshold_distance": self.distance}
        wanted = {"wanted_false_accept": self.wanted_false_accept} if self.automatic else {}
        return {"threshold_mode": mode, **fixed, **wanted}


class SurenessControl(QWidget):
    """Slider, distance, and whether the distance follows the gallery.

    Signals:
        changed: Somebody has turned it.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._odds = OddsWords(self)
        self._what_if: WhatIf | None = None
        self._exact_chance = 0.001
        self._build()
        self._lay_out()
        self.slider.valueChanged.connect(self._on_slid)
        self.distance.valueChanged.connect(self._on_typed)
        self.automatic.toggled.connect(self._on_mode)

    def _build(self) -> None:
        self.wanted = QLabel()
        self.wanted.setProperty("role", "heading")
        self.wanted.setWordWrap(True)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, (_LENIENT - _STRICT) * _STEPS_A_DECADE)
        self.slider.setSingleStep(1)
        self.slider.setPageStep(_STEPS_A_DECADE)
        self.slider.setAccessibleName(self.tr("How sure recognition must be"))
        self.distance = DistanceBox("threshold_distance")
        self.automatic = QCheckBox(self.tr("&Adjust it automatically"))
        self.automatic.setToolTip(
            self.tr("Recommended: the distance follows as pictures come and go; more of them ask for a smaller one.")
        )

    def _lay_out(self) -> None:
        question = QLabel(self.tr("A stranger's look may be taken for somebody"))
        question.setProperty("role", "muted")
        question.setWordWrap(True)
        ends = QHBoxLayout()
        for words in (self.tr("Lenient"), self.tr("Strict")):
            end = QLabel(words)
            end.setProperty("role", "caption")
            ends.addWidget(end)
            if words == self.tr("Lenient"):
                ends.addStretch(1)
        self.distance.setToolTip(
            self.tr("How different a face may be from the enrolled pictures. Smaller is stricter.")
        )
        self._distance_field = FormField(self.tr("Greatest distance"), self.distance)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(question)
        column.addWidget(self.wanted)
        column.addWidget(self.slider)
        column.addLayout(ends)
        column.addSpacing(4)
        column.addWidget(self.automatic)
        column.addWidget(self._distance_field)

    # ---- values ----

    def show_settings(self, settings: Settings, what_if: WhatIf | None) -> None:
        """Show what is in force; without a calibration only the distance can be chosen."""
        self._block(True)
        self._what_if = what_if
        self._exact_chance = settings.wanted_false_accept
        self.automatic.setChecked(what_if is not None and settings.threshold_mode == "automatic")
        self.automatic.setEnabled(what_if is not None)
        self.slider.setEnabled(what_if is not None)
        if what_if is not None and self.automatic.isChecked():
            self.slider.setValue(_position(settings.wanted_false_accept))
            self.distance.show_distance(what_if.at_chance(settings.wanted_false_accept).distance)
        else:
            self.distance.show_distance(settings.threshold_distance)
            self._slide_to_distance()
        self._block(False)
        self._say()

    def show_default(self) -> None:
        """Turn back to what the app is delivered with; nothing is saved."""
        usual = Settings.model_validate({})
        self.show_settings(usual, self._what_if)
        self.changed.emit()

    def rule(self) -> Rule:
        """What it says now."""
        return Rule(self.automatic.isChecked(), self._exact_chance, self.distance.distance)

    def choice(self) -> Choice | None:
        """What it says now, and what that does; None without a calibration."""
        return None if self._what_if is None else self._what_if.at_distance(self.distance.distance)

    # ---- turning ----

    def _on_slid(self, position: int) -> None:
        self._exact_chance = 10 ** (_LENIENT - position / _STEPS_A_DECADE)
        self._exact_chance = float(f"{self._exact_chance:.2g}")
        if self._what_if is not None:
            self._block(True)
            found = self._what_if.at_chance(self._exact_chance).distance
            self.distance.show_distance(found if self.automatic.isChecked() else round(found, 3))
            self._block(False)
        self._turned()

    def _on_typed(self) -> None:
        self._block(True)
        self.automatic.setChecked(False)  # a distance of one's own doesn't follow anything
        self._slide_to_distance()
        self._block(False)
        self._turned()

    def _on_mode(self, automatic: bool) -> None:
        if automatic:
            self._on_slid(self.slider.value())
        else:
            self._block(True)
            self.distance.show_distance(round(self.distance.distance, 3))
            self._block(False)
            self._turned()

    def _slide_to_distance(self) -> None:
        if self._what_if is None:
            return
        chance = self._what_if.at_distance(self.distance.distance).false_accept
        self.slider.setValue(_position(chance))

    def _turned(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        choice = self.choice()
        if choice is None:
            words = self.tr("Not known: the model is not calibrated")
        elif self.automatic.isChecked():
            words = self.tr("at most {odds}").format(odds=self._odds.chance(self._exact_chance))
        else:
            words = self.tr("about {odds}").format(odds=self._odds.chance(choice.false_accept))
        self.wanted.setText(words)
        distance = number_words(self.distance.distance, 3)
        self.slider.setAccessibleDescription(
            self.tr("{odds}, distance {distance}").format(odds=words, distance=distance)
        )

    def _block(self, blocked: bool) -> None:
        for widget in (self.slider, self.distance, self.automatic):
            widget.blockSignals(blocked)


def _position(chance: float) -> int:
    wanted = max(10.0**_STRICT, min(10.0**_LENIENT, chance))
    return round((_LENIENT - math.log10(wanted)) * _STEPS_A_DECADE)
