"""What a distance would do, checked against the probabilities written out."""

from datetime import date

import pytest

from attendance_app.matching.calibration import Calibration
from attendance_app.services.what_if import WhatIf

# FMR falls a decade every 0.1: 1 at 1.2, 1e-6 at 0.6. FNMR falls in a straight line from 1 at 0 to 0 at 2.
LINE = Calibration(
    model_id="line",
    preprocess_version=1,
    fmr_distances=(0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2),
    fmr_rates=(1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1.0),
    fnmr_distances=(0.0, 2.0),
    fnmr_rates=(1.0, 0.0),
    impostor_comparisons=10_000_000,
    genuine_comparisons=1000,
    people=1000,
    source="two lines",
    measured_on=date(2026, 3, 1),
)


def test_a_stranger_is_compared_with_every_template() -> None:
    choice = WhatIf(LINE, 100).at_distance(0.9)
    assert choice.false_accept == pytest.approx(1 - 0.999**100)
    assert choice.false_reject == pytest.approx(0.55)


@pytest.mark.parametrize("looks", [1, 10, 100])
def test_looks_of_strangers_add_up(looks: int) -> None:
    choice = WhatIf(LINE, 10).at_distance(0.8)
    assert choice.false_accept_in(looks) == pytest.approx(1 - (1 - choice.false_accept) ** looks)


def test_the_distance_of_a_wanted_chance_gives_that_chance() -> None:
    what_if = WhatIf(LINE, 50)
    for wanted in (1e-2, 1e-3, 1e-4):
        assert what_if.at_chance(wanted).false_accept == pytest.approx(wanted)


def test_beyond_the_distances_in_use_the_chance_stays() -> None:
    strict, lenient = WhatIf(LINE, 10_000).at_chance(1e-6), WhatIf(LINE, 1).at_chance(0.5)
    assert (strict.distance, lenient.distance) == (0.6, 1.05)
    assert strict.false_accept > 1e-6
    assert lenient.false_accept < 0.5


def test_nobody_enrolled_is_taken_for_nobody() -> None:
    choice = WhatIf(LINE, 0).at_distance(1.0)
    assert (choice.false_accept, choice.false_accept_in(100)) == (0.0, 0.0)


def test_the_curve_has_every_rate_at_every_distance() -> None:
    curve = WhatIf(LINE, 3).curve(0.6, 1.2, points=7)
    assert curve.distances == pytest.approx((0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2))
    assert curve.false_match == pytest.approx(LINE.fmr_rates)
    assert curve.false_non_match[3] == pytest.approx(0.55)
    assert curve.false_accept[2] == pytest.approx(1 - (1 - 1e-4) ** 3)
