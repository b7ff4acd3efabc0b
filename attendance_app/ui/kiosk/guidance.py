"""One line at a time that helps a person to be seen: "Come closer". PySide6 (for translation), `services.events`.

Quality is judged many times a second and changes its mind as often. A line appears when it is wanted for a moment, and
stays long enough to be read.
"""

from PySide6.QtCore import QCoreApplication

from attendance_app.domain.recognition import Outcome
from attendance_app.services.events import Analysis, FaceView
from attendance_app.ui.language.errors import service_words

WANTED_FOR_S = 0.3
HELD_S = 0.8
_AS_LARGE = 0.7
"""A second face of that share of the served one's height competes with it; a smaller one stands in the background."""


class Guidance:
    """Steadies the wishes of single looks. Times are any steady clock's, in seconds; GUI thread."""

    def __init__(self) -> None:
        self._shown, self._shown_s = "", float("-inf")
        self._wanted, self._wanted_s = "", float("-inf")

    def line(self, wanted: str, now_s: float) -> str:
        """What to show now, as `wanted` (empty for nothing) is what the newest look asks for."""
        if wanted != self._wanted:
            self._wanted, self._wanted_s = wanted, now_s
        steady = now_s - self._wanted_s >= WANTED_FOR_S
        read = not self._shown or now_s - self._shown_s >= HELD_S
        if self._wanted != self._shown and steady and read:
            self._shown, self._shown_s = self._wanted, now_s
        return self._shown

    def forget(self) -> None:
        """Nobody is there any more: say nothing."""
        self._shown = self._wanted = ""


def wanted_line(analysis: Analysis) -> str:
    """What the newest look asks the person to do, as a sentence; empty for nothing."""
    served = next((face for face in analysis.faces if face.served), None)
    if served is None or served.outcome not in {None, Outcome.POOR_QUALITY}:
        return ""
    if any(face is not served and _height(face) >= _AS_LARGE * _height(served) for face in analysis.faces):
        return QCoreApplication.translate("Guidance", "One at a time, please")
    words = service_words(served.hint)
    return words[:1].upper() + words[1:]


def _height(face: FaceView) -> float:
    return face.box_xyxy_px[3] - face.box_xyxy_px[1]
