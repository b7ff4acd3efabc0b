"""How often a distance lets a stranger in, and which distance keeps that rare enough. Numpy; pure, any thread.

A calibration is two curves measured on pictures of people with known identity: the false match rate (FMR, ISO/IEC
19795-1) and the false non-match rate (FNMR) against the distance threshold. It ships as figures, never as pictures.

From one comparison to a gallery: a stranger is compared with every template, so the chance that any of N accepts them
is about 1 − (1 − FMR)^N. Templates of one person resemble each other, so this errs on the safe side.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

RATES = tuple(float(rate) for rate in np.round(np.logspace(0, -6, 61), 12))
"""False match rates at which the curve is kept: ten a decade."""
MIN_EVENTS = 50
"""A rate is read off the data only where at least so many comparisons lie below the distance; below it the curve goes
on in a straight line of log FMR, an overestimate because the true curve is concave. The few nearest "impostors" of a
large set say little: in LFW they are mislabelled pictures, one person under two names, twins and brothers."""
LEVEL_RATE = 1e-3
"""Where curves of different sets are compared; a set of 20 people with 5 pictures each can tell this rate."""
LARGEST_DISTANCE = 1.05
SMALLEST_DISTANCE = 0.6


@dataclass(frozen=True, slots=True)
class Calibration:
    """FMR and FNMR curves of one model.

    Attributes:
        fmr_distances, fmr_rates: The curve's points, distance ascending, rates ascending and above 0.
        fnmr_distances, fnmr_rates: Likewise, rates descending: the share of genuine looks that are further than that
            from the nearest of the person's other pictures.
        impostor_comparisons, genuine_comparisons, people: How much data stands behind it.
        source: What it was measured on, in words.
        measured_on: The day.
    """

    model_id: str
    preprocess_version: int
    fmr_distances: tuple[float, ...]
    fmr_rates: tuple[float, ...]
    fnmr_distances: tuple[float, ...]
    fnmr_rates: tuple[float, ...]
    impostor_comparisons: int
    genuine_comparisons: int
    people: int
    source: str
    measured_on: date

    def fmr(self, distance: float) -> float:
        """Chance that one comparison with somebody else's template comes out nearer than `distance`."""
        if distance < self.fmr_distances[0]:
            return float(10 ** (np.log10(self.fmr_rates[0]) - self._tail_slope() * (self.fmr_distances[0] - distance)))
        return float(10 ** np.interp(distance, self.fmr_distances, np.log10(self.fmr_rates)))

    def distance_at_fmr(self, rate: float) -> float:
        """The distance at which the FMR is `rate`; the inverse of `fmr`."""
        logs, wanted = np.log10(self.fmr_rates), float(np.log10(rate))
        if wanted < logs[0]:
            return float(self.fmr_distances[0] - (logs[0] - wanted) / self._tail_slope())
        return float(np.interp(wanted, logs, self.fmr_distances))

    def _tail_slope(self) -> float:
        """Decades of FMR a unit of distance over the curve's lowest decade, along which it is continued downwards."""
        rates = np.asarray(self.fmr_rates)
        above = min(int(np.searchsorted(rates, 10 * rates[0] * (1 - 1e-9))), len(rates) - 1)
        decades = np.log10(rates[above] / rates[0])
        return float(decades / (self.fmr_distances[above] - self.fmr_distances[0]))

    def fnmr(self, distance: float) -> float:
        """Chance that one usable look at an enrolled person is further than `distance` from their templates."""
        return float(np.interp(distance, self.fnmr_distances, self.fnmr_rates))

    def to_json(self) -> str:
        """The figures as JSON, readable by `from_json`."""
        return json.dumps(asdict(self) | {"measured_on": self.measured_on.isoformat()}, indent=1)

    @staticmethod
    def from_json(text: str) -> "Calibration":
        """A calibration from its JSON.

        Raises:
            ValueError: it isn't one, or its curves are not monotone.
        """
        try:
            fields = json.loads(text)
            curves = ("fmr_distances", "fmr_rates", "fnmr_distances", "fnmr_rates")
            fields |= {name: tuple(float(value) for value in fields[name]) for name in curves}
            calibration = Calibration(**fields | {"measured_on": date.fromisoformat(fields["measured_on"])})
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"not a calibration: {error}") from error
        calibration._check()
        return calibration

    def _check(self) -> None:
        for distances, rates, direction in (
            (self.fmr_distances, self.fmr_rates, 1),
            (self.fnmr_distances, self.fnmr_rates, -1),
        ):
            steps = np.diff(distances), np.diff(rates) * direction
            if len(distances) != len(rates) or len(rates) < 2 or (steps[0] <= 0).any() or (steps[1] < 0).any():
                raise ValueError("a calibration's curves must be monotone and have two points or more")
        if self.fmr_rates[0] <= 0 or self.fmr_rates[-1] > 1 or self.fmr_rates[0] == self.fmr_rates[-1]:
            raise ValueError("false match rates must lie above 0 and not above 1")


def false_accept_chance(calibration: Calibration, distance: float, templates: int) -> float:
    """Chance that one look of a stranger is taken for somebody, in a gallery of so many templates."""
    return float(-np.expm1(templates * np.log1p(-min(calibration.fmr(distance), 1 - 1e-12))))


def threshold_for(calibration: Calibration, wanted_chance: float, templates: int) -> float:
    """The largest distance at which a stranger's look is taken for somebody no more often than `wanted_chance`.

    Kept between 0.6 and 1.05 whatever the curve says: below, nobody would be recognised; above, small galleries would
    accept faces that merely aren't unlike.
    """
    rate = -np.expm1(np.log1p(-wanted_chance) / max(templates, 1))
    return float(np.clip(calibration.distance_at_fmr(float(rate)), SMALLEST_DISTANCE, LARGEST_DISTANCE))


def fit_calibration(
    embeddings: NDArray[np.float32],
    people: Sequence[str],
    *,
    model_id: str,
    preprocess_version: int,
    source: str,
    measured_on: date,
) -> Calibration:
    """Measure both curves.

    Args:
        embeddings: `(N, D)` float32 of unit length, one a picture.
        people: Whose picture each is.
        model_id: The model that made them.
        preprocess_version: And its preprocessing.
        source: What the pictures are, in words.
        measured_on: Today.

    Raises:
        ValueError: fewer than 5 people, or nobody has two pictures.
    """
    owners = np.unique(np.asarray(people), return_inverse=True)[1]
    if owners.size == 0 or owners.max() < 4:
        raise ValueError("a calibration needs pictures of at least 5 people")
    distances = np.sqrt(np.maximum(2.0 - 2.0 * (embeddings @ embeddings.T), 0.0))
    same = owners[:, None] == owners[None, :]
    impostor = np.sort(distances[np.triu(~same, 1)])
    np.fill_diagonal(same, False)
    genuine = np.sort(np.where(same, distances, np.inf).min(axis=1))
    genuine = genuine[np.isfinite(genuine)]
    if not genuine.size:
        raise ValueError("a calibration needs at least one person with two pictures")
    fmr_distances, fmr_rates = _fmr_curve(impostor)
    fnmr_distances, fnmr_rates = _fnmr_curve(genuine)
    return Calibration(
        model_id=model_id,
        preprocess_version=preprocess_version,
        fmr_distances=fmr_distances,
        fmr_rates=fmr_rates,
        fnmr_distances=fnmr_distances,
        fnmr_rates=fnmr_rates,
        impostor_comparisons=int(impostor.size),
        genuine_comparisons=int(genuine.size),
        people=int(owners.max()) + 1,
        source=source,
        measured_on=measured_on,
    )


def moved_to_level(shape: Calibration, level: Calibration, source: str) -> Calibration:
    """The FMR curve of much data, moved to where a smaller set of people who resemble one another more has it.

    A small set can tell where its FMR is 10⁻³ but not where it is 10⁻⁶; the shape of the way down is taken from the
    larger set. Only ever moved towards smaller distances. The FNMR curve is the higher of the two.

    Args:
        shape: The larger set's calibration.
        level: The smaller set's, of the same model and preprocessing.
        source: What both were measured on, in words.

    Raises:
        ValueError: they are of different models.
    """
    if (shape.model_id, shape.preprocess_version) != (level.model_id, level.preprocess_version):
        raise ValueError("calibrations of different models cannot be combined")
    rate = max(level.fmr_rates[0], LEVEL_RATE)
    shift = min(level.distance_at_fmr(rate) - shape.distance_at_fmr(rate), 0.0)
    return replace(
        shape,
        fmr_distances=tuple(round(distance + shift, 5) for distance in shape.fmr_distances),
        fnmr_rates=tuple(max(pair) for pair in zip(shape.fnmr_rates, level.fnmr_rates, strict=True)),
        impostor_comparisons=shape.impostor_comparisons + level.impostor_comparisons,
        genuine_comparisons=shape.genuine_comparisons + level.genuine_comparisons,
        people=shape.people + level.people,
        source=source,
        measured_on=max(shape.measured_on, level.measured_on),
    )


def _fmr_curve(impostor: NDArray[np.float32]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Empirical quantiles of sorted impostor distances at `RATES`, where there are enough events to tell."""
    points: dict[float, float] = {}
    for rate in sorted(RATES):
        events = int(rate * impostor.size)
        if events >= MIN_EVENTS:
            points[round(float(impostor[events - 1]), 5)] = rate
    return tuple(points), tuple(points.values())


def _fnmr_curve(genuine: NDArray[np.float32]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Share of sorted genuine distances beyond each distance from 0 to 2."""
    grid = np.round(np.arange(0.0, 2.0001, 0.02), 4)
    beyond = 1.0 - np.searchsorted(genuine, grid, side="right") / genuine.size
    return tuple(float(d) for d in grid), tuple(float(round(rate, 6)) for rate in beyond)
