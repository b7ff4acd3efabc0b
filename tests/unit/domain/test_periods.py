"""Locked periods: the latest word on a day wins."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from attendance_app.domain.periods import LockedPeriod, PeriodAction, PeriodChange, locked_periods

MARCH = date(2026, 3, 1)
DECIDED = datetime(2026, 4, 1, tzinfo=UTC)


def change(action: str, first: int, last: int) -> PeriodChange:
    """March's days from `first` to `last`."""
    return PeriodChange(
        f"{action}-{first}-{last}", PeriodAction(action), MARCH + timedelta(first - 1), MARCH + timedelta(last - 1),
        "admin", DECIDED, "why",
    )  # fmt: skip


CHANGES = st.lists(
    st.builds(
        lambda action, days: change(action, min(days), max(days)),
        st.sampled_from(["lock", "unlock"]),
        st.tuples(st.integers(1, 12), st.integers(1, 12)),
    ),
    max_size=8,
)


def test_unlocking_the_middle_leaves_both_ends_with_their_lock() -> None:
    lock, unlock = change("lock", 1, 31), change("unlock", 10, 12)
    assert locked_periods([lock, unlock]) == [
        LockedPeriod(date(2026, 3, 1), date(2026, 3, 9), lock),
        LockedPeriod(date(2026, 3, 13), date(2026, 3, 31), lock),
    ]


def test_locking_again_what_was_unlocked_counts() -> None:
    again = change("lock", 5, 5)
    assert locked_periods([change("lock", 1, 9), change("unlock", 1, 9), again]) == [
        LockedPeriod(date(2026, 3, 5), date(2026, 3, 5), again)
    ]


def test_the_first_and_the_last_day_of_the_calendar_can_be_locked() -> None:
    everything = PeriodChange("x", PeriodAction.LOCK, date.min, date.max, "admin", DECIDED, "")
    assert locked_periods([change("lock", 1, 2), everything]) == [LockedPeriod(date.min, date.max, everything)]


@given(CHANGES)
def test_each_day_is_as_the_latest_change_that_covers_it_says(changes: list[PeriodChange]) -> None:
    periods = locked_periods(changes)
    for number in range(14):
        day = MARCH + timedelta(number)
        words = [each for each in changes if each.from_day <= day <= each.to_day]
        expected = [words[-1]] if words and words[-1].action is PeriodAction.LOCK else []
        assert [period.change for period in periods if period.from_day <= day <= period.to_day] == expected
    assert periods == sorted(periods, key=lambda period: period.from_day)
