"""How good a face is for recognition, in words and as a tone. GUI thread."""

from PySide6.QtCore import QObject

from attendance_app.ui.widgets.tone import Tone

EXCELLENT, GOOD, FAIR = 0.85, 0.7, 0.5
"""By `Quality.expected_rise`, from these on a look is expected 0.08, 0.18 or 0.35 further than an ideal one."""


class QualityWords(QObject):
    """Says qualities, 0 to 1."""

    def of(self, quality: float) -> str:
        """Within a sentence: "5 photos, good"."""
        if quality >= EXCELLENT:
            return self.tr("excellent")
        if quality >= GOOD:
            return self.tr("good")
        return self.tr("fair") if quality >= FAIR else self.tr("poor")

    def pill(self, quality: float) -> tuple[str, Tone]:
        """By itself, with its tone."""
        if quality >= EXCELLENT:
            return self.tr("Excellent"), "success"
        if quality >= GOOD:
            return self.tr("Good"), "success"
        return (self.tr("Fair"), "info") if quality >= FAIR else (self.tr("Poor"), "warning")
