"""What every change of a schedule passes: tidy text, days that make sense, nothing locked. Depends on domain; pure.

Locked days keep their plans as they keep their punches: payroll has them already.
"""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar

from attendance_app.domain.people import Employee
from attendance_app.domain.periods import LockedPeriod
from attendance_app.errors import UserError
from attendance_app.services.sentences import Sentence

FIRST_DAY, LAST_DAY = date(1970, 1, 1), date(2199, 12, 31)
LONGEST_NAME, LONGEST_NOTE = 60, 200
_SHORTEST_PREFIX = 4
_Found = TypeVar("_Found")


class LockedDays(Protocol):
    """Knows which days are closed for changes; `services.periods.PeriodService`."""

    def periods(self) -> Sequence[LockedPeriod]:
        """What is locked now."""
        ...


class PeopleByCode(Protocol):
    """Knows who has which code; `storage.employees.EmployeeRepository`."""

    def by_code(self, code: str) -> Employee | None:
        """The person, or None."""
        ...


def refuse_locked(locked: LockedDays, first: date, last: date | None) -> None:
    """Return if no day from the first to the last (None: of all that follow) is locked.

    Raises:
        UserError: one is.
    """
    for period in locked.periods():
        if period.to_day >= first and (last is None or period.from_day <= last):
            raise UserError(
                "The days from {from_day} to {to_day} are locked, so their plan stays as it is.",
                "Choose days after {to_day}, or unlock the period first.",
                from_day=period.from_day,
                to_day=period.to_day,
            )


def refuse_odd_days(first: date, last: date | None) -> None:
    """Return if these can be a first and a last day.

    Raises:
        UserError: the last is before the first, or the year is a typing mistake.
    """
    if last is not None and last < first:
        raise UserError("The last day, {last}, is before the first, {first}.", "Swap them.", last=last, first=first)
    for day in (first, last or first):
        if not FIRST_DAY <= day <= LAST_DAY:
            raise UserError("{day} is too far away to be planned.", "Check the year.", day=day)


class Entered(StrEnum):
    """What somebody has typed."""

    SHIFT_NAME = "The shift's name"
    KIND_OF_LEAVE = "The kind of leave"
    NOTE = "The note"
    HOLIDAY_NAME = "The holiday's name"
    SUBDIVISION = "The subdivision"


def tidy_text(text: str, what: Entered, longest: int = LONGEST_NAME) -> str:
    """`text` without surrounding spaces.

    Args:
        text: What was entered.
        what: What it is.
        longest: Characters at most.

    Raises:
        UserError: it is too long or contains a control character.
    """
    text = text.strip()
    if len(text) > longest:
        raise _too_long(what, longest)
    if not text.isprintable():
        raise _unprintable(what)
    return text


def _too_long(what: Entered, longest: int) -> UserError:
    """Whole sentences: what is the subject of one cannot be put into another language's."""
    match what:
        case Entered.SHIFT_NAME:
            return UserError("The shift's name is longer than {longest} characters.", "Shorten it.", longest=longest)
        case Entered.KIND_OF_LEAVE:
            return UserError("The kind of leave is longer than {longest} characters.", "Shorten it.", longest=longest)
        case Entered.NOTE:
            return UserError("The note is longer than {longest} characters.", "Shorten it.", longest=longest)
        case Entered.HOLIDAY_NAME:
            return UserError("The holiday's name is longer than {longest} characters.", "Shorten it.", longest=longest)
        case Entered.SUBDIVISION:
            return UserError("The subdivision is longer than {longest} characters.", "Shorten it.", longest=longest)


def _unprintable(what: Entered) -> UserError:
    match what:
        case Entered.SHIFT_NAME:
            words = Sentence("The shift's name contains a control character.")
        case Entered.KIND_OF_LEAVE:
            words = Sentence("The kind of leave contains a control character.")
        case Entered.NOTE:
            words = Sentence("The note contains a control character.")
        case Entered.HOLIDAY_NAME:
            words = Sentence("The holiday's name contains a control character.")
        case Entered.SUBDIVISION:
            words = Sentence("The subdivision contains a control character.")
    return UserError(words.template, "Type it without line breaks and tabs.")


def person_with_code(employees: PeopleByCode, code: str) -> Employee:
    """The person with that code.

    Raises:
        UserError: there is none.
    """
    found = employees.by_code(code)
    if found is None:
        raise UserError('Nobody has the code "{code}".', "Check it in the list of employees.", code=code.strip())
    return found


def id_prefix(text: str) -> str:
    """An id, or enough of its beginning to be looked for.

    Raises:
        UserError: it is too short to be meant.
    """
    text = text.strip().lower()
    if len(text) < _SHORTEST_PREFIX:
        raise UserError(
            "An id has at least {shortest_prefix} characters.",
            "Copy it from the list.",
            shortest_prefix=_SHORTEST_PREFIX,
        )
    return text


def the_only_one(found: Sequence[_Found], text: str, missing: UserError) -> _Found:
    """The only one of those whose id begins like `text`.

    Raises:
        UserError: there are several; or none, then `missing`.
    """
    if len(found) > 1:
        raise UserError('Several ids begin with "{text}".', "Give more of it.", text=text.strip())
    if not found:
        raise missing
    return found[0]
