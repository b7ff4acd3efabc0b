"""What every change of a schedule passes: whole sentences about whatever was entered, and no talk of commands."""

from datetime import UTC, date, datetime

import pytest

from attendance_app.domain.periods import LockedPeriod, PeriodAction, PeriodChange
from attendance_app.errors import UserError
from attendance_app.services.schedule_guards import Entered, refuse_locked, the_only_one, tidy_text


@pytest.mark.parametrize("what", list(Entered))
def test_each_kind_of_text_has_sentences_of_its_own(what: Entered) -> None:
    with pytest.raises(UserError) as too_long:
        tidy_text("x" * 9, what, 8)
    assert too_long.value.message == f"{what.value} is longer than 8 characters."
    assert too_long.value.template == f"{what.value} is longer than {{longest}} characters."
    with pytest.raises(UserError) as unprintable:
        tidy_text("a\tb", what)
    assert unprintable.value.message == unprintable.value.template == f"{what.value} contains a control character."


def test_text_is_tidied() -> None:
    assert tidy_text("  Night ", Entered.SHIFT_NAME) == "Night"
    assert tidy_text("  Tet ", Entered.HOLIDAY_NAME) == "Tet"


def test_one_of_several_must_be_meant() -> None:
    missing = UserError("There is none.")
    assert the_only_one(["a"], "x", missing) == "a"
    with pytest.raises(UserError) as none:
        the_only_one([], "x", missing)
    assert none.value is missing
    with pytest.raises(UserError, match='Several ids begin with "x"'):
        the_only_one(["a", "b"], " x ", missing)


class Locked:
    """February 2026 is locked."""

    def periods(self) -> list[LockedPeriod]:
        first, last = date(2026, 2, 1), date(2026, 2, 28)
        locked_at = datetime(2026, 3, 1, tzinfo=UTC)
        return [
            LockedPeriod(first, last, PeriodChange("1", PeriodAction.LOCK, first, last, "admin", locked_at, "payroll"))
        ]


def test_locked_days_are_refused_in_words_that_fit_windows_and_command_line() -> None:
    refuse_locked(Locked(), date(2026, 3, 1), None)
    refuse_locked(Locked(), date(2026, 1, 1), date(2026, 1, 31))
    for last in (date(2026, 2, 1), None):
        with pytest.raises(UserError) as refusal:
            refuse_locked(Locked(), date(2026, 1, 1), last)
        assert refusal.value.remedy == "Choose days after 2026-02-28, or unlock the period first."
