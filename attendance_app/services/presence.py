"""Who is there today, a month at a glance, and the work list of exceptions. Depends on storage; any thread."""

from datetime import date, timedelta

from attendance_app.domain.presence import (
    DayBoard,
    MonthGrid,
    OpenException,
    grid_row,
    open_exceptions,
    person_today,
)
from attendance_app.services.timesheets import TimesheetService

_ONE_DAY = timedelta(days=1)


class PresenceService:
    """Reports about presence; made anew each time, so they are never out of date."""

    def __init__(self, timesheets: TimesheetService) -> None:
        self._timesheets = timesheets

    def today(self, day: date | None = None) -> DayBoard:
        """Everybody who is active, or was on that day, on a day; today's by the site's zone for None.

        Raises:
            UserError: the year is a typing mistake.
        """
        now = self._timesheets.now_utc()
        day = day or self._timesheets.today()
        people, exceptions = [], []
        for record in self._timesheets.records(None, day - _ONE_DAY, day, whole_weeks=False):
            plans = {plan.day: plan for plan in record.plans}
            people.append(person_today(record.employee, plans, record.sheet, day, now))
            if any(each.exceptions for each in record.sheet.days):
                punches = {punch.id: punch for punch in record.punches}
                exceptions += open_exceptions(record.employee, record.sheet.days, punches)
        return DayBoard(day, now, tuple(people), tuple(sorted(exceptions, key=_by_day)))

    def month_grid(self, first: date, last: date) -> MonthGrid:
        """The days from the first to the last, usually a month, of everybody.

        Raises:
            UserError: the last day is before the first.
        """
        records = self._timesheets.records(None, first, last)
        days = tuple(first + index * _ONE_DAY for index in range((last - first).days + 1))
        return MonthGrid(days, tuple(grid_row(record.employee, record.sheet, days) for record in records))

    def work_list(self, first: date, last: date) -> list[OpenException]:
        """What waits for a correction on the days from the first to the last; by day, then by name.

        Raises:
            UserError: the last day is before the first.
        """
        found: list[OpenException] = []
        for record in self._timesheets.records(None, first, last, whole_weeks=False):
            if any(day.exceptions for day in record.sheet.days):
                punches = {punch.id: punch for punch in record.punches}
                found += open_exceptions(record.employee, record.sheet.days, punches)
        return sorted(found, key=_by_day)


def _by_day(exception: OpenException) -> date:
    return exception.day
