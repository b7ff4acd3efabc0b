"""Chances in plain words. Qt's locale only; GUI thread."""

from PySide6.QtCore import QObject

from attendance_app.ui.language.formats import number_words, percent_words

_OFTEN = 0.1
_HARDLY_EVER = 1e-7
"""Beyond one in ten million a curve measured on some thousand people says nothing that could be relied on."""


class OddsWords(QObject):
    """Says chances as people do."""

    def chance(self, chance: float) -> str:
        """A chance no more exactly than it is known: "1 in 1,300", "25 %", "less than 1 in 10,000,000"."""
        if chance >= _OFTEN:
            return percent_words(chance)
        if chance < _HARDLY_EVER:
            return self.tr("less than 1 in {count}").format(count=number_words(round(1 / _HARDLY_EVER)))
        return self.tr("1 in {count}").format(count=number_words(_two_digits(1 / chance)))

    def tick(self, chance: float) -> str:
        """A power of ten at an axis: "1 in 1,000"; certainty is "always"."""
        if chance >= 1:
            return self.tr("always")
        return self.tr("1 in {count}").format(count=number_words(round(1 / chance)))

    def share(self, share: float) -> str:
        """A share of looks: "0.8 %", "12 %", "less than 0.1 %"."""
        if 0 < share < 0.001:
            return self.tr("less than {share}").format(share=percent_words(0.001, 1))
        return percent_words(share, 1 if share < 0.0995 else 0)


def _two_digits(number: float) -> int:
    return int(float(f"{number:.1e}"))
