"""Rounding of times for pay: beside the recorded times, never instead. Standard library only; pure.

To the nearest multiple, half-way cases to the even multiple: over all times of a day neither side gains, as 29 CFR
785.48(b) asks of an employer who rounds.
"""

from attendance_app.domain.zone_clock import DAY_US, MINUTE_US


def rounded_us(at_us: int, offset_us: int, step_min: int) -> int:
    """The instant moved to the nearest multiple of `step_min` on the local clock, by half a step at most.

    Multiples are counted from local midnight; of a step that divides the hour that is the same as past the hour.

    Args:
        at_us: Microseconds since 1970.
        offset_us: How far the local clock is ahead of UTC.
        step_min: Whole minutes; 0 for no rounding.
    """
    if not step_min:
        return at_us
    step = step_min * MINUTE_US
    since_midnight = (at_us + offset_us) % DAY_US
    return at_us + _nearest(since_midnight, step) * step - since_midnight


def whole_minutes(duration_us: int) -> int:
    """The nearest whole number of minutes, ties to even."""
    return _nearest(duration_us, MINUTE_US)


def _nearest(value: int, step: int) -> int:
    """`round(value / step)` without leaving the integers."""
    multiple, rest = divmod(value, step)
    return multiple + (2 * rest > step or (2 * rest == step and multiple % 2))
