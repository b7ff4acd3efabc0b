"""The settings of recognition: how strict, how near, and what that will do. Depends on config; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from attendance_app.config import Settings
from attendance_app.ui.admin.recognition.distance_box import DistanceBox, range_of
from attendance_app.ui.admin.form_field import FormField, restyle
from attendance_app.ui.admin.recognition.prediction_words import PredictionWords, whole_number

if TYPE_CHECKING:
    from attendance_app.errors import UserError
    from attendance_app.services.calibrating import Prediction

_CHANCES = (1e-2, 1e-3, 1e-4, 1e-5)
_LINES_OF_PREDICTION = 2


class RecognitionCard(QFrame):
    """Fields, and below the threshold a sentence that says what to expect of it.

    Signals:
        changed: A field has another value than before.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._words = PredictionWords(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 20, 24, 24)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(16)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        heading = QLabel(self.tr("Recognition"))
        heading.setProperty("role", "heading")
        self._grid.addWidget(heading, 0, 0, 1, 2)
        self._build_threshold()
        self._build_desk()
        self._build_advanced()
        self._connect()

    # ---- building ----

    def _build_threshold(self) -> None:
        self.automatic = QRadioButton(self.tr("Automatic (recommended)"))
        self.fixed = QRadioButton(self.tr("Fixed"))
        self._modes = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(24)
        for button in (self.automatic, self.fixed):
            self._modes.addButton(button)
            button.setAccessibleName(self.tr("Threshold: {mode}").format(mode=button.text()))
            row.addWidget(button)
        row.addStretch(1)
        self.automatic.setChecked(True)
        mode = QVBoxLayout()
        mode.setSpacing(8)
        mode.addWidget(QLabel(self.tr("Threshold")))
        mode.addLayout(row)
        self.chance = QComboBox()
        for chance in _CHANCES:
            self.chance.addItem(self._chance_words(chance), chance)
        self.threshold = DistanceBox("threshold_distance")
        self.prediction = QLabel()
        self.prediction.setTextFormat(Qt.TextFormat.PlainText)
        self.prediction.setWordWrap(True)
        self.prediction.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.prediction.setAccessibleName(self.tr("What to expect"))
        self._say(self.tr("Working out what to expect…"), "muted")
        self.prediction.setMinimumHeight(_LINES_OF_PREDICTION * self.prediction.fontMetrics().lineSpacing())
        self._grid.addLayout(mode, 1, 0, 1, 2)
        self._add_pair(
            2,
            FormField(
                self.tr("A stranger may be taken for somebody"),
                self.chance,
                self.tr("The distance follows from this and from how many photos are enrolled."),
            ),
            FormField(
                self.tr("Greatest distance"),
                self.threshold,
                self.tr("How different a face may be from the enrolled photos. Lower is stricter."),
            ),
        )
        self._grid.addWidget(self.prediction, 3, 0, 1, 2)

    def _build_desk(self) -> None:
        rule = QFrame()
        rule.setProperty("role", "rule")
        self._grid.addWidget(rule, 4, 0, 1, 2)
        self.people_stand = QComboBox()
        self.people_stand.addItem(self.tr("near"), 0.2)
        self.people_stand.addItem(self.tr("at the usual distance"), 0.1)
        self.people_stand.addItem(self.tr("far"), 0.05)
        self.debounce = QSpinBox()
        low, high = range_of("debounce_s")
        self.debounce.setRange(round(low), round(high))
        self.debounce.setSingleStep(10)
        self.debounce.setSuffix(self.tr(" s"))
        self.debounce.lineEdit().setTextMargins(9, 0, 0, 0)
        self._stand_field = FormField(
            self.tr("People stand"),
            self.people_stand,
            self.tr("Near leaves out passers-by in the background; far finds small faces too, more slowly."),
        )
        self._add_pair(
            5,
            self._stand_field,
            FormField(
                self.tr("Ignore repeats within"),
                self.debounce,
                self.tr("A second look within this time is not a punch."),
            ),
        )

    def _build_advanced(self) -> None:
        self.advanced = QPushButton()
        self.advanced.setProperty("role", "disclosure")
        self.advanced.setCheckable(True)
        self._grid.addWidget(self.advanced, 6, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self.margin, self.lookalike_margin = DistanceBox("margin_distance"), DistanceBox("lookalike_margin_distance")
        self._margins = (
            FormField(
                self.tr("Lead over the runner-up"),
                self.margin,
                self.tr("The next person must be further away by this, or nobody is recognised."),
            ),
            FormField(
                self.tr("Lead between look-alikes"),
                self.lookalike_margin,
                self.tr("Asked for instead when the two enrolled people resemble each other."),
            ),
        )
        self._add_pair(7, *self._margins)
        self._show_advanced(False)

    def _add_pair(self, row: int, left: QWidget, right: QWidget) -> None:
        self._grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(right, row, 1, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.advanced.toggled.connect(self._show_advanced)
        self.automatic.toggled.connect(self._on_mode)
        for box in (self.chance, self.people_stand):
            box.currentIndexChanged.connect(self.changed)
        for spin in (self.threshold, self.margin, self.lookalike_margin, self.debounce):
            spin.valueChanged.connect(self.changed)
        self._enable_fields()

    # ---- values ----

    def show_settings(self, settings: Settings) -> None:
        """Show these in the fields."""
        (self.automatic if settings.threshold_mode == "automatic" else self.fixed).setChecked(True)
        _choose(self.chance, settings.wanted_false_accept, self._chance_words(settings.wanted_false_accept))
        share = self.tr("faces of {percent} % of the picture's height").format(
            percent=f"{settings.min_face_fraction * 100:g}"
        )
        _choose(self.people_stand, settings.min_face_fraction, share)
        self.threshold.show_distance(settings.threshold_distance)
        self.margin.show_distance(settings.margin_distance)
        self.lookalike_margin.show_distance(settings.lookalike_margin_distance)
        self.debounce.setValue(settings.debounce_s)

    def values(self) -> dict[str, Any]:
        """The settings in the fields, by name."""
        return {
            "threshold_mode": "automatic" if self.automatic.isChecked() else "fixed",
            "wanted_false_accept": self.chance.currentData(),
            "threshold_distance": self.threshold.distance,
            "margin_distance": self.margin.distance,
            "lookalike_margin_distance": self.lookalike_margin.distance,
            "min_face_fraction": self.people_stand.currentData(),
            "debounce_s": self.debounce.value(),
        }

    # ---- the prediction ----

    def show_prediction(self, prediction: Prediction) -> None:
        """Say what to expect of what is in the fields."""
        self._say(self._words.sentence(prediction), "muted")

    def show_prediction_failure(self, error: UserError) -> None:
        """Say why nothing can be predicted."""
        self._say(str(error), "error")

    def _say(self, text: str, role: str) -> None:
        self.prediction.setText(text)
        self.prediction.setAccessibleDescription(text)
        self.prediction.setProperty("role", role)
        restyle(self.prediction)

    # ---- acting ----

    def _on_mode(self, _automatic: bool) -> None:
        self._enable_fields()
        self.changed.emit()

    def _enable_fields(self) -> None:
        self.chance.setEnabled(self.automatic.isChecked())
        self.threshold.setEnabled(self.fixed.isChecked())

    def _show_advanced(self, shown: bool) -> None:
        self.advanced.setText(self.tr("▾  Advanced") if shown else self.tr("▸  Advanced"))
        self.advanced.setAccessibleName(self.tr("Advanced settings of recognition"))
        for field in self._margins:
            field.setVisible(shown)

    def _chance_words(self, chance: float) -> str:
        return self.tr("once in {looks} looks").format(looks=whole_number(round(1 / chance)))


def _choose(box: QComboBox, value: float, words: str) -> None:
    """Choose the entry with that value; one that isn't among the usual ones is added."""
    which = next((which for which in range(box.count()) if box.itemData(which) == value), None)
    if which is None:
        box.addItem(words, value)
        which = box.count() - 1
    box.setCurrentIndex(which)
