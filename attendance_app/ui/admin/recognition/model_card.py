"""The face model in use: what it is, what it runs on, how it was calibrated. Depends on services; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.admin.recognition.calibration_words import CalibrationWords
from attendance_app.ui.language.devices import device_words
from attendance_app.ui.language.formats import number_words, short_date_words
from attendance_app.ui.widgets.section_header import SectionHeader
from attendance_app.ui.widgets.status_pill import StatusPill

if TYPE_CHECKING:
    from attendance_app.ui.admin.recognition.situation import Situation

_BETWEEN = "  ·  "


class ModelCardView(QFrame):
    """Title, facts, and the buttons `change` and `recalibrate`, whose clicks the page follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._words = CalibrationWords(self)
        self.header = SectionHeader(self.tr("Face model"), " ")
        self.state = StatusPill()
        self.change = QPushButton(self.tr("&Change model…"))
        self.recalibrate = QPushButton(self.tr("Re&calibrate…"))
        self.recalibrate.setToolTip(self.tr("Measures the error rates on the people who are enrolled here."))
        for widget in (self.state, self.recalibrate, self.change):
            self.header.buttons.addWidget(widget)
        self.calibrated = QLabel(" ")
        self.calibrated.setProperty("role", "caption")
        self.calibrated.setTextFormat(Qt.TextFormat.PlainText)
        self.calibrated.setWordWrap(True)
        self.facts = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(6)
        column.addWidget(self.header)
        column.addWidget(self.calibrated)

    def show_situation(self, situation: Situation) -> None:
        """Show the model in use."""
        card, what_if = situation.card, situation.what_if
        runs_on = self.tr("runs on {device}").format(device=device_words(situation.device)) if situation.device else ""
        facts = (
            card.model_id,
            self.tr("{count} numbers a face").format(count=number_words(card.dimension)),
            self.tr("licence {licence}").format(licence=card.licence),
            runs_on or self.tr("not loaded yet"),
        )
        self.facts = _BETWEEN.join(facts)
        self.header.set_text(card.title, self.facts)
        if what_if is None:
            self.state.show_status(self.tr("Not calibrated"), "warning")
            self.calibrated.setText(self.tr("Nobody has measured its error rates: a careful distance is used instead."))
            return
        self.state.show_status(self.tr("Calibrated"), "success")
        calibration = what_if.calibration
        self.calibrated.setText(
            self.tr("Calibrated on {day} with {people} people: {source}.").format(
                day=short_date_words(calibration.measured_on),
                people=number_words(calibration.people),
                source=self._words.source(calibration.source),
            )
        )
