"""Says in one sentence what a decision rule will do. Qt's locale only; any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

if TYPE_CHECKING:
    from attendance_app.services.calibrating import Prediction

_OFTEN = 0.1
_TENTH_OF_A_PERCENT = 0.001
_WHOLE_PERCENTS_FROM = 0.0195
_HARDLY_EVER = 1e-7
"""Beyond one look in ten million a curve measured on some thousand people says nothing that could be relied on."""


class PredictionWords(QObject):
    """Says predictions in words."""

    def sentence(self, prediction: Prediction) -> str:
        """Photos, distance, strangers and enrolled people, in this order."""
        distance = decimal(prediction.threshold, 3)
        if prediction.false_accept_chance is None or prediction.false_reject_chance is None:
            return self.tr(
                "The face model is not calibrated: the fixed distance, {distance}, is used, "
                "and what it does can't be predicted."
            ).format(distance=distance)
        if prediction.templates == 0:
            return self.tr("No photos are enrolled yet. The first ones start with a distance of {distance}.").format(
                distance=distance
            )
        said = (
            self.tr("With today's 1 photo: distance {distance}; {strangers}; {enrolled}.")
            if prediction.templates == 1
            else self.tr("With today's {count} photos: distance {distance}; {strangers}; {enrolled}.")
        )
        return said.format(
            count=whole_number(prediction.templates),
            distance=distance,
            strangers=self._strangers(prediction.false_accept_chance),
            enrolled=self.tr("{share} of single looks at enrolled people not accepted at first").format(
                share=_percent(prediction.false_reject_chance)
            ),
        )

    def _strangers(self, chance: float) -> str:
        if chance > _OFTEN:
            return self.tr("about {share} of strangers' looks accepted").format(share=_percent(chance))
        if chance < _HARDLY_EVER:
            return self.tr("fewer than one stranger's look in {count} accepted").format(
                count=whole_number(round(1 / _HARDLY_EVER))
            )
        return self.tr("about one stranger's look in {count} accepted").format(count=whole_number(_rounded(1 / chance)))


def whole_number(number: int) -> str:
    """The number as the locale writes it, with its thousands apart: "10,000"."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale.toString(number)


def decimal(number: float, digits: int) -> str:
    """The number with so many digits behind the point, or what the locale has in its place."""
    return QLocale().toString(number, "f", digits)


def _percent(share: float) -> str:
    """Whole percents, or tenths where whole ones would say too little; none is 0, and hardly any isn't."""
    if 0 < share < _TENTH_OF_A_PERCENT:
        return f"< {decimal(100 * _TENTH_OF_A_PERCENT, 1)} %"
    return f"{decimal(100 * share, 1 if 0 < share < _WHOLE_PERCENTS_FROM else 0)} %"


def _rounded(number: float) -> int:
    """To two significant digits: a prediction is no more exact than that."""
    return int(float(f"{number:.1e}"))
