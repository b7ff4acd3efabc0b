"""Three months of punches at the demo company, made from the plan and a seed. Standard library only; pure.

Most people come a few minutes early and leave a few minutes late; some are late, one or the other forgets to punch out.
"""

import random
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from attendance_app.bootstrap.demo_company.staff import DEVICE_NAME, LAST_DAY, NOW_UTC, SITE_ZONE, STAFF
from attendance_app.domain.planning import DayPlan, PlannedShift
from attendance_app.domain.punches import FaceEvidence, Punch, PunchKind, PunchMethod

MODEL_ID = "sface"
JUMP_DAY = date(2026, 3, 11)
JUMP_S = 3600
"""On that day the computer's clock was an hour fast for a moment."""
_PIN_SHARE, _LATE, _LEAVES_EARLY, _AWAY, _FORGETS, _BREAKS = 0.07, 0.045, 0.012, 0.008, 0.007, 0.35

_FORGOTTEN = frozenset(
    {(25, date(2026, 3, 16)), (34, date(2026, 3, 13)), (18, date(2026, 3, 12)), (7, date(2026, 3, 16))}
)
"""Whose last punch is missing on which day, and has not been corrected yet."""
_TODAY_LATE_MIN: Mapping[int, int] = {4: 27, 21: 13, 30: 41}
_TODAY_ABSENT = frozenset({13, 36})
_TODAY_ON_BREAK = frozenset({17})
_TODAY_LEFT = frozenset({34})


@dataclass(frozen=True, slots=True)
class Visit:
    """What somebody did on one day.

    Attributes:
        forgot: They left without a punch, at the instant that stands here; None where nothing is missing.
    """

    index: int
    day: date
    punches: tuple[Punch, ...]
    forgot: datetime | None = None


def visits(index: int, employee_id: str, plans: Sequence[DayPlan]) -> Iterator[Visit]:
    """The days of the person at `index` of `STAFF`, as the plan and chance have it, up to now."""
    chance = random.Random(f"2026-{index}")  # noqa: S311 (a story, not a secret)
    for plan in plans:
        if plan.planned is None or plan.half_leave:
            continue
        instants, forgot = _instants(index, plan.planned, chance)
        punches = tuple(
            _punch(employee_id, kind, at_utc, chance, index) for kind, at_utc in instants if at_utc <= NOW_UTC
        )
        if punches:
            yield Visit(index, plan.day, punches, forgot)


def _instants(
    index: int, planned: PlannedShift, chance: random.Random
) -> tuple[list[tuple[PunchKind, datetime]], datetime | None]:
    """What is punched, in order, and when a punch was forgotten."""
    today = planned.day == LAST_DAY
    late = chance.uniform(8, 38) if chance.random() < _LATE else chance.gauss(-5, 3.5)
    early = -chance.uniform(25, 150) if chance.random() < _LEAVES_EARLY else abs(chance.gauss(7, 6))
    away, forgets, pauses = chance.random() < _AWAY, chance.random() < _FORGETS, chance.random() < _BREAKS
    forgets = forgets or (index, planned.day) in _FORGOTTEN
    middle, pause = chance.uniform(-20, 20), chance.uniform(32, 58)
    seconds = chance.uniform(0, 59)
    if today:
        late, away, forgets = float(_TODAY_LATE_MIN.get(index, min(late, 3))), index in _TODAY_ABSENT, False
        pauses = pauses and index not in _TODAY_LEFT
    if away or planned.start_utc > NOW_UTC:
        return [], None
    came = _after(planned.start_utc, late, seconds)
    left = _after(planned.end_utc, early, seconds)
    found = [(PunchKind.IN, came)]
    if today and index in _TODAY_ON_BREAK:
        found.append((PunchKind.BREAK_START, NOW_UTC - timedelta(minutes=9)))
        return found, None
    if today and index in _TODAY_LEFT:
        return [*found, (PunchKind.OUT, NOW_UTC - timedelta(minutes=31))], None
    if pauses:
        noon = _after(planned.start_utc + planned.span / 2, middle, seconds)
        found += [(PunchKind.BREAK_START, noon), (PunchKind.BREAK_END, _after(noon, pause, 0))]
    if forgets and left < NOW_UTC:
        return found, left
    return [*found, (PunchKind.OUT, left)], None


def _after(instant: datetime, minutes: float, seconds: float) -> datetime:
    return instant + timedelta(seconds=round(minutes * 60 + seconds))


def _punch(employee_id: str, kind: PunchKind, at_utc: datetime, chance: random.Random, index: int) -> Punch:
    by_pin = (STAFF[index].pin and chance.random() < _PIN_SHARE) or not STAFF[index].faces
    distance, margin = chance.triangular(0.38, 0.94, 0.6), chance.triangular(0.1, 0.75, 0.45)
    local = at_utc.astimezone(SITE_ZONE)
    jumped = local.date() == JUMP_DAY and index == 11 and kind is PunchKind.IN
    offset = local.utcoffset()
    return Punch(
        id=str(uuid.uuid4()),
        employee_id=employee_id,
        kind=kind,
        at_utc=at_utc,
        zone=SITE_ZONE.key,
        utc_offset_s=round((offset or timedelta()).total_seconds()),
        device=DEVICE_NAME,
        method=PunchMethod.PIN if by_pin else PunchMethod.FACE,
        evidence=None if by_pin else FaceEvidence(MODEL_ID, round(distance, 4), round(margin, 4), "off"),
        recorded_at_utc=at_utc,
        clock_jump_s=JUMP_S if jumped else None,
    )
