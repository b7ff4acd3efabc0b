"""What a shift's rules make of a day, before anybody works it. Depends on domain and site_zone; pure, any thread."""

import dataclasses
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from attendance_app.domain.corrections import EffectivePunch
from attendance_app.domain.people import Employee
from attendance_app.domain.planning import DayPlan, plan_shift
from attendance_app.domain.policies import PunchPolicy
from attendance_app.domain.punches import PunchKind, PunchMethod
from attendance_app.domain.shifts import Shift
from attendance_app.domain.timekeeping import timesheet
from attendance_app.domain.timesheets import TimesheetDay
from attendance_app.services.shift_checks import checked_shift
from attendance_app.services.site_zone import offset_s

_PERSON = Employee("preview", "", "")
_A_WEEK = timedelta(days=7)
_WINTER_DAY = date(2026, 1, 5)  # a Monday on which no zone that is in use today changes its clock


def preview_shift(draft: Shift, came: time, left: time, site_zone: str) -> TimesheetDay:
    """What the day of a person comes to who came and left once, at local times.

    Args:
        draft: The shift; its id and name don't count.
        came: When the person came.
        left: When the person left; at or before `came` means the next day.
        site_zone: IANA name, for a shift without a zone of its own.

    Raises:
        UserError: the shift makes no sense; as `checked_shift`.
    """
    shift = dataclasses.replace(checked_shift(dataclasses.replace(draft, name=draft.name or "?")), id="preview")
    day = _WINTER_DAY + timedelta(days=shift.usual_weekdays[0])
    planned = plan_shift(shift, day, site_zone)
    if planned is None:
        raise ValueError(f"{site_zone} has no {day}")
    zone = ZoneInfo(planned.zone)
    arrival = datetime.combine(day, came, zone)
    departure = datetime.combine(day if left > came else day + timedelta(days=1), left, zone)
    punches = [_punch("in", PunchKind.IN, arrival, zone), _punch("out", PunchKind.OUT, departure, zone)]
    sheet = timesheet(
        _PERSON,
        [_plan(shift, day + step * timedelta(days=1), site_zone, worked=step == 0) for step in (-1, 0, 1)],
        punches,
        PunchPolicy.BUTTONS,
        datetime.combine(day, time(), UTC) + _A_WEEK,
        day,
        day,
    )
    return sheet.days[0]


def _plan(shift: Shift, day: date, site_zone: str, *, worked: bool) -> DayPlan:
    planned = plan_shift(shift, day, site_zone) if worked else None
    return DayPlan(day, planned.zone if planned else shift.zone or site_zone, planned)


def _punch(punch_id: str, kind: PunchKind, at: datetime, zone: ZoneInfo) -> EffectivePunch:
    at_utc = at.astimezone(UTC)
    return EffectivePunch(punch_id, _PERSON.id, kind, at_utc, offset_s(at_utc, zone), PunchMethod.MANUAL)
