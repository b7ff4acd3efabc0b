"""Shifts, holidays and leave of the demo company, made with the app's own services."""

from datetime import date, time

from attendance_app.bootstrap.application import Application
from attendance_app.bootstrap.demo_company.staff import FIRST_DAY, STAFF, Rota, code_of
from attendance_app.domain.shifts import BreakRules, Shift, ShiftSegment
from attendance_app.services.audit_trail import ADMIN_AUTHOR

DAY, EARLY, LATE, NIGHT = "Day", "Early", "Late", "Night"
_CYCLE_ANCHOR = date(2025, 12, 15)  # a Monday
_FIVE_ON_TWO_OFF = 5, 2

_LEAVE: tuple[tuple[int, date, date, str, bool, str], ...] = (
    (11, date(2026, 3, 16), date(2026, 3, 20), "vacation", False, ""),
    (26, date(2026, 3, 17), date(2026, 3, 18), "sick", False, "Note from the doctor is in."),
    (2, date(2026, 2, 16), date(2026, 2, 20), "vacation", False, "Tết with the family"),
    (14, date(2026, 2, 19), date(2026, 2, 20), "vacation", False, ""),
    (6, date(2026, 1, 12), date(2026, 1, 16), "sick", False, ""),
    (20, date(2026, 1, 26), date(2026, 2, 6), "vacation", False, ""),
    (0, date(2026, 3, 17), date(2026, 3, 17), "training", True, "Morning only"),
    (21, date(2026, 3, 6), date(2026, 3, 6), "training", True, "Morning only"),
    (35, date(2026, 3, 9), date(2026, 3, 10), "sick", False, ""),
)


def plan_company(application: Application) -> None:
    """Three shifts (four with both halves of the rotation), who works them, holidays, leave."""
    scheduling = application.scheduling
    for name, start, end, rest in (
        (DAY, time(9), time(18), 60),
        (EARLY, time(6), time(14), 30),
        (LATE, time(14), time(22), 30),
        (NIGHT, time(22), time(6), 30),
    ):
        scheduling.add_shift(_shift(name, start, end, rest), ADMIN_AUTHOR)
    for index, member in enumerate(STAFF):
        _assign(application, code_of(index), member.rota, member.hired_on)
    scheduling.holidays.add(date(2026, 1, 2), "Bridge day", ADMIN_AUTHOR)
    for index, first, last, kind, half, note in _LEAVE:
        scheduling.add_leave(code_of(index), first, last, kind, author=ADMIN_AUTHOR, half_day=half, note=note)


def _shift(name: str, start: time, end: time, rest_min: int) -> Shift:
    return Shift(
        id="",
        name=name,
        segments=(ShiftSegment(start, end),),
        grace_late_min=5,
        grace_early_min=5,
        rounding_min=5,
        breaks=BreakRules(deducted_min=rest_min),
    )


def _assign(application: Application, code: str, rota: Rota, hired_on: date | None) -> None:
    scheduling, first = application.scheduling, max(FIRST_DAY, hired_on or FIRST_DAY)
    on, off = _FIVE_ON_TWO_OFF
    if rota is Rota.NONE:
        return
    if rota in {Rota.DAY, Rota.NIGHT}:
        scheduling.assign(code, DAY if rota is Rota.DAY else NIGHT, first, author=ADMIN_AUTHOR)
        return
    weeks = (EARLY, LATE) if rota is Rota.EARLY_FIRST else (LATE, EARLY)
    cycle = [name for week in weeks for name in (*[week] * on, *[None] * off)]
    scheduling.rotate(code, cycle, first, author=ADMIN_AUTHOR, anchor_day=_CYCLE_ANCHOR)
