"""A field for a time of day, written as the language does. Depends on Qt and formats; GUI thread."""

from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QTimeEdit, QWidget

from attendance_app.ui.language.formats import time_pattern

_MINUTE_STEP = 5
EDITOR_MARGIN_PX = 9  # a style sheet cannot give the editor inside a field with arrows room at the left


class TimeField(QTimeEdit):
    """Hours and minutes; the arrows step through hours, and through minutes by five.

    Args:
        seconds: Show and keep seconds too.
    """

    def __init__(self, name: str, seconds: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.lineEdit().setTextMargins(EDITOR_MARGIN_PX, 0, 0, 0)
        self.setDisplayFormat(time_pattern(seconds=seconds))
        self.setCorrectionMode(QTimeEdit.CorrectionMode.CorrectToNearestValue)

    @property
    def value(self) -> time:
        """The time that stands in the field."""
        shown = self.time()
        return time(shown.hour(), shown.minute(), shown.second())

    def set_value(self, at: time) -> None:
        """Show this time."""
        self.setTime(QTime(at.hour, at.minute, at.second))

    def stepBy(self, steps: int) -> None:  # noqa: N802
        """Minutes go to the next multiple of five and on over the hour; the rest is as usual."""
        if self.currentSection() != QTimeEdit.Section.MinuteSection:
            super().stepBy(steps)
            return
        section = self.currentSection()
        shown = self.time()
        minutes = shown.hour() * 60 + shown.minute()
        whole = minutes // _MINUTE_STEP if steps > 0 else -(-minutes // _MINUTE_STEP)
        wanted = (whole + steps) * _MINUTE_STEP % (24 * 60)
        self.setTime(QTime(wanted // 60, wanted % 60))
        self.setSelectedSection(section)
