"""Days that differ from the usual: leave and public holidays, as data. Standard library only; immutable."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Leave:
    """Days on which a person is excused.

    Attributes:
        id: UUID as text.
        from_day, to_day: First and last day, both included.
        kind: What it is called on the timesheet: vacation, sick, …
        half_day: Half of each day's work is still expected.
        note: For the administrator's eyes; may be empty.
        created_at_utc, author: When it was entered and by whom.
    """

    id: str
    employee_id: str
    from_day: date
    to_day: date
    kind: str
    half_day: bool = False
    note: str = ""
    created_at_utc: datetime | None = None
    author: str = ""

    def covers(self, day: date) -> bool:
        """Whether `day` is one of its days."""
        return self.from_day <= day <= self.to_day


@dataclass(frozen=True, slots=True)
class SiteHoliday:
    """A day the site decided on itself.

    Attributes:
        name: What the day is called; for a cancelled public holiday, its name.
        working: False: a further holiday. True: a public holiday that is worked all the same.
    """

    day: date
    name: str
    working: bool = False


def holidays_in_force(public: Mapping[date, str], own: Iterable[SiteHoliday]) -> dict[date, str]:
    """Names by day: the public holidays, with the site's own added and those it works on taken out."""
    names = dict(public)
    for holiday in own:
        if holiday.working:
            names.pop(holiday.day, None)
        else:
            names[holiday.day] = holiday.name
    return dict(sorted(names.items()))
