"""Says what a calibration was measured on. Depends on Qt's translations; GUI thread.

Calibrations keep it as English text: parts between semicolons, as `services.calibrating` and the shipped file write
them. Parts that aren't known here, such as names of data sets, are said as they are.
"""

import re

from PySide6.QtCore import QObject

from attendance_app.ui.language.formats import number_words

_HERE = re.compile(r"(\d+) people enrolled here")
_LEVEL = re.compile(r"level of (\d+) East Asian people \((.+)\)")


class CalibrationWords(QObject):
    """Words for `Calibration.source`."""

    def source(self, source: str) -> str:
        """What the figures come from, in the language in force."""
        return "; ".join(self._part(part) for part in source.split("; "))

    def _part(self, part: str) -> str:
        if found := _HERE.fullmatch(part):
            return self.tr("%n people enrolled here", "", int(found[1]))
        if found := _LEVEL.fullmatch(part):
            words = self.tr("level of {count} East Asian people ({set})")
            return words.format(count=number_words(int(found[1])), set=found[2])
        return part
