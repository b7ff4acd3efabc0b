"""A shift's rules as JSON and back. Standard library only; pure.

Times of day are minutes past midnight. What a document doesn't say is what `Shift` says when nothing is said, so rules
that were saved by an earlier version stay readable.
"""

import dataclasses
import json
from datetime import time
from typing import Any

from attendance_app.domain.shift_times import minutes_past_midnight
from attendance_app.domain.shifts import BreakRules, OvertimeRules, OvertimeTier, Shift, ShiftKind, ShiftSegment

_PLAIN = (
    "zone",
    "grace_late_min",
    "grace_early_min",
    "rounding_min",
    "target_min",
    "half_day_under_min",
    "absent_under_min",
    "on_holidays",
)


def to_json(shift: Shift) -> str:
    """Everything about the shift but its id and name."""
    breaks = shift.breaks
    return json.dumps(
        {
            "segments": [_minutes(segment.start, segment.end) for segment in shift.segments],
            "kind": shift.kind.value,
            **{name: getattr(shift, name) for name in _PLAIN},
            "breaks": {
                **{name: getattr(breaks, name) for name in ("deducted_min", "deduct_after_min", "punched_paid_min")},
                "window": None if breaks.window is None else _minutes(*breaks.window),
            },
            "overtime": {
                "daily": [[tier.after_min, tier.rate] for tier in shift.overtime.daily],
                "weekly": [[tier.after_min, tier.rate] for tier in shift.overtime.weekly],
            },
            "usual_weekdays": list(shift.usual_weekdays),
        },
        separators=(",", ":"),
    )


def from_json(shift_id: str, name: str, document: str) -> Shift:
    """The shift with these rules."""
    rules: dict[str, Any] = json.loads(document)
    overtime, breaks = rules.get("overtime", {}), dict(rules.get("breaks", {}))
    if breaks.get("window") is not None:
        breaks["window"] = _times(breaks["window"])
    shift = Shift(
        shift_id,
        name,
        tuple(ShiftSegment(*_times(segment)) for segment in rules["segments"]),
        ShiftKind(rules["kind"]),
        breaks=BreakRules(**breaks),
        overtime=OvertimeRules(_tiers(overtime.get("daily", ())), _tiers(overtime.get("weekly", ()))),
    )
    said = {plain: rules[plain] for plain in _PLAIN if plain in rules}
    if "usual_weekdays" in rules:
        said["usual_weekdays"] = tuple(rules["usual_weekdays"])
    return dataclasses.replace(shift, **said)


def _minutes(start: time, end: time) -> list[int]:
    return [minutes_past_midnight(start), minutes_past_midnight(end)]


def _times(minutes: list[int]) -> tuple[time, time]:
    start, end = (time(*divmod(each, 60)) for each in minutes)
    return start, end


def _tiers(pairs: Any) -> tuple[OvertimeTier, ...]:
    return tuple(OvertimeTier(int(after), float(rate)) for after, rate in pairs)
