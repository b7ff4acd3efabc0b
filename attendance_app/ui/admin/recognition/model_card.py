"""The face model in use: what it is, what it runs on, how it was calibrated. Depends on services; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.language.formats import number_words, short_date_words
from attendance_app.ui.widgets.section_header import SectionHeader
from attendance_app.ui.widgets.status_pill import StatusPill

if TYPE_CHECKING:
    from attendance_app.ui.admin.recognition.situation import Situation


class ModelCardView(QFrame):
    """Title, facts, and the buttons `change` and `recalibrate`, whose clicks the page follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.header = SectionHeader(self.tr("Face model"))
        self.state = StatusPill()
        self.change = QPushButton(self.tr("&Change model…"))
        self.recalibrate = QPushButton(self.tr("Re&calibrate…"))
        self.recalibrate.setToolTip(self.tr("Measures the error rates on the people who are enrolled here."))
        self.header.buttons.addWidget(self.state)
        self.header.buttons.addWidget(self.recalibrate)
        self.header.buttons.addWidget(self.change)
        self._facts: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(2)
        for column, (key, caption) in enumerate(
            (
                ("model", self.tr("Embedding")),
                ("licence", self.tr("Licence")),
                ("device", self.tr("Runs on")),
                ("gallery", self.tr("Enrolled pictures")),
            )
        ):
            label, value = QLabel(caption), QLabel("–")
            label.setProperty("role", "caption")
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, 0, column)
            grid.addWidget(value, 1, column, Qt.AlignmentFlag.AlignTop)
            self._facts[key] = value
        grid.setColumnStretch(4, 1)
        self._facts["calibrated"] = calibrated = QLabel()
        calibrated.setProperty("role", "muted")
        calibrated.setTextFormat(Qt.TextFormat.PlainText)
        calibrated.setWordWrap(True)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(24, 20, 24, 20)
        column_layout.setSpacing(12)
        column_layout.addWidget(self.header)
        column_layout.addLayout(grid)
        column_layout.addWidget(calibrated)

    def show_situation(self, situation: Situation) -> None:
        """Show the model in use."""
        card, what_if = situation.card, situation.what_if
        self.header.set_text(card.title)
        self._facts["model"].setText(
            self.tr("{name}, {count} numbers a face").format(name=card.model_id, count=number_words(card.dimension))
        )
        self._facts["licence"].setText(card.licence)
        self._facts["device"].setText(situation.device or self.tr("chosen when it is first used"))
        self._facts["gallery"].setText(number_words(situation.prediction.templates))
        if what_if is None:
            self.state.show_status(self.tr("Not calibrated"), "warning")
            self._facts["calibrated"].setText(
                self.tr("Nobody has measured its error rates: a careful distance is used instead.")
            )
            return
        self.state.show_status(self.tr("Calibrated"), "success")
        calibration = what_if.calibration
        self._facts["calibrated"].setText(
            self.tr("Calibrated on {day} with {people} people: {source}.").format(
                day=short_date_words(calibration.measured_on),
                people=number_words(calibration.people),
                source=calibration.source,
            )
        )

    def fact(self, key: str) -> str:
        """What is said about `model`, `licence`, `device`, `gallery` or `calibrated`."""
        return self._facts[key].text()
