"""What a distance, or a wanted chance of false accepts, would mean for today's gallery. Depends on matching only.

Nothing is saved here: an administrator turns the knob and looks. The arithmetic is that of `matching.calibration`.
"""

from dataclasses import dataclass

import numpy as np

from attendance_app.matching.calibration import Calibration, false_accept_chance, threshold_for


@dataclass(frozen=True, slots=True)
class Choice:
    """A distance and what it does.

    Attributes:
        distance: Looks nearer than this are accepted.
        false_accept: Chance that one look of a stranger is taken for somebody.
        false_reject: Chance that one usable look at an enrolled person isn't accepted.
    """

    distance: float
    false_accept: float
    false_reject: float

    def false_accept_in(self, looks: int) -> float:
        """Chance that at least one of so many strangers' looks is taken for somebody; they don't help each other."""
        return float(-np.expm1(looks * np.log1p(-min(self.false_accept, 1 - 1e-12))))


@dataclass(frozen=True, slots=True)
class Curve:
    """Rates against distance, all of one length.

    Attributes:
        distances: Ascending.
        false_match: Of one comparison with one template.
        false_non_match: Of one look at an enrolled person.
        false_accept: Of one stranger's look at the whole gallery.
    """

    distances: tuple[float, ...]
    false_match: tuple[float, ...]
    false_non_match: tuple[float, ...]
    false_accept: tuple[float, ...]


class WhatIf:
    """Answers for one calibration and so many templates. Immutable."""

    def __init__(self, calibration: Calibration, templates: int) -> None:
        self.calibration = calibration
        self.templates = templates

    def at_distance(self, distance: float) -> Choice:
        """What that distance does."""
        return Choice(
            distance,
            false_accept_chance(self.calibration, distance, self.templates),
            self.calibration.fnmr(distance),
        )

    def at_chance(self, wanted_false_accept: float) -> Choice:
        """The distance that keeps false accepts at most that frequent, and what it does.

        It stays between the least and the greatest distance that the app uses at all, so what it does may be rarer, or
        with an extreme wish more frequent, than what was wanted.
        """
        return self.at_distance(threshold_for(self.calibration, wanted_false_accept, self.templates))

    def curve(self, least: float, greatest: float, points: int = 181) -> Curve:
        """Rates at evenly spaced distances from `least` to `greatest`."""
        distances = tuple(float(distance) for distance in np.linspace(least, greatest, points))
        return Curve(
            distances,
            tuple(self.calibration.fmr(distance) for distance in distances),
            tuple(self.calibration.fnmr(distance) for distance in distances),
            tuple(false_accept_chance(self.calibration, distance, self.templates) for distance in distances),
        )
