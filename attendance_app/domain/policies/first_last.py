"""The first and the last sighting of the day count. Standard library only; pure."""

from attendance_app.domain.policies.sighting import Sighting
from attendance_app.domain.policies.working_day import working_day
from attendance_app.domain.punches import PunchKind


def first_last(sighting: Sighting) -> PunchKind:
    """`in` for the first sighting of the working day, `out` for every later one; timesheets take the last.

    Work at night needs a planned shift: without one a day is a calendar day.
    """
    today = working_day(sighting.at_utc, sighting.planned, sighting.zone)
    days = (working_day(punch.at_utc, sighting.planned, sighting.zone) for punch in sighting.earlier)
    return PunchKind.OUT if today in days else PunchKind.IN
