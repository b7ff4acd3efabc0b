"""Overtime: which part of the work is paid at which rate. Standard library only; pure. Whole minutes."""

from collections.abc import Iterable, Sequence

from attendance_app.domain.shifts import OvertimeRules, OvertimeTier
from attendance_app.domain.timesheets import TierMinutes

PLAIN_RATE = 1.0


def daily_overtime(worked_min: int, planned_min: int, rules: OvertimeRules) -> tuple[TierMinutes, ...]:
    """A day's overtime by rate, from the lowest; empty for none.

    Without tiers it is the work beyond what was planned, at 1.0; but where only the week has tiers, the week alone
    decides.

    Args:
        worked_min: Work of the day.
        planned_min: Work that was expected; 0 on a day off.
        rules: Of the shift the day is judged by.
    """
    if rules.daily:
        return merged(tier_minutes(0, worked_min, rules.daily))
    if rules.weekly or worked_min <= planned_min:
        return ()
    return (TierMinutes(PLAIN_RATE, worked_min - planned_min),)


def weekly_overtime(
    days: Sequence[tuple[int, tuple[TierMinutes, ...], tuple[OvertimeTier, ...]]],
) -> list[tuple[TierMinutes, ...]]:
    """What each day of one week comes to when the week's tiers are applied as well.

    Args:
        days: In order: work in minutes, daily overtime, and the weekly tiers of the shift the day is judged by.

    Returns:
        For each day its overtime by rate, daily and weekly together. Work that is daily overtime doesn't count towards
        the week, so no minute is overtime twice.
    """
    results, so_far = [], 0
    for worked_min, daily, tiers in days:
        upto = so_far + worked_min - sum(tier.minutes for tier in daily)
        results.append(merged([*daily, *tier_minutes(so_far, upto, tiers)]) if tiers else daily)
        so_far = upto
    return results


def tier_minutes(from_min: int, to_min: int, tiers: Sequence[OvertimeTier]) -> list[TierMinutes]:
    """The minutes between two counts of work that lie within each tier."""
    found = []
    for which, tier in enumerate(tiers):
        end = min(to_min, tiers[which + 1].after_min) if which + 1 < len(tiers) else to_min
        minutes = end - max(from_min, tier.after_min)
        if minutes > 0:
            found.append(TierMinutes(tier.rate, minutes))
    return found


def merged(tiers: Iterable[TierMinutes]) -> tuple[TierMinutes, ...]:
    """Minutes at the same rate added up, from the lowest rate."""
    minutes: dict[float, int] = {}
    for tier in tiers:
        minutes[tier.rate] = minutes.get(tier.rate, 0) + tier.minutes
    return tuple(TierMinutes(rate, minutes[rate]) for rate in sorted(minutes))
