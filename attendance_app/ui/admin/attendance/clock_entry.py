"""A field for a time of day that may be empty, so that nothing is said before somebody says it. GUI thread."""

import re
from datetime import time

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QWidget

from attendance_app.ui.admin.form_field import restyle
from attendance_app.ui.language.formats import time_pattern, time_words

_DIGITS = re.compile(r"(\d{1,2})[:.h ]?(\d{2})(?:[:. ]?(\d{2}))?")


class ClockEntry(QLineEdit):
    """Takes 17:34, 1734, 17.34, 17:34:05 and the way the language writes times."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("hh:mm"))
        self.textEdited.connect(lambda: self._mark(wrong=False))
        self.editingFinished.connect(lambda: self._mark(wrong=bool(self.text().strip()) and self.value is None))

    @property
    def value(self) -> time | None:
        """The time that stands in the field; None when it is empty or no time."""
        return parse_time(self.text())

    def set_value(self, at: time | None) -> None:
        """Show this time to the minute; None empties the field."""
        self.setText("" if at is None else time_words(at))
        self._mark(wrong=False)

    def _mark(self, wrong: bool) -> None:
        self.setProperty("state", "error" if wrong else "")
        restyle(self)


def parse_time(text: str) -> time | None:
    """The time of day that somebody typed, or None."""
    text = text.strip()
    for seconds in (False, True):
        found = QLocale().toTime(text, time_pattern(seconds=seconds))
        if found.isValid():
            return time(found.hour(), found.minute(), found.second())
    match = _DIGITS.fullmatch(text)
    if match is None:
        return None
    hour, minute, second = (int(part or 0) for part in match.groups())
    return time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None
