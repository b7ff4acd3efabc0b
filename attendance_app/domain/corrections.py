"""Corrections of punches, and the record as it stands after them. Standard library only; pure.

A punch is never changed: a correction is a further row. The latest word on a punch wins.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from attendance_app.domain.punches import PunchKind, PunchMethod


class CorrectionAction(StrEnum):
    """What a correction does to the record."""

    ADD = "add"
    MOVE = "move"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Correction:
    """One row of history: who changed what, when and why.

    Attributes:
        target_id: The punch (or the earlier `add`) that is moved or voided; empty for `add`, which is known by its
            own `id`. A `move` after a `void` brings the punch back.
        kind, at_utc, zone, utc_offset_s: What stands from now on, as in `Punch`; for `void` those of what is voided.
        author: Who decided it.
        recorded_at_utc: When, timezone-aware UTC.
        reason: Why; never empty.
    """

    id: str
    action: CorrectionAction
    employee_id: str
    target_id: str
    kind: PunchKind
    at_utc: datetime
    zone: str
    utc_offset_s: int
    author: str
    recorded_at_utc: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class EffectivePunch:
    """A punch as it stands after all corrections; what timesheets and reports are made from.

    Attributes:
        id: Of the punch, or of the `add` it came from.
        at_utc: The instant that stands, timezone-aware UTC.
        utc_offset_s: Seconds east of UTC as seen at the device (or as the correction says).
        method: How it came about; `manual` for an `add`.
        corrected: Whether a correction made or moved it.
        clock_jump_s: As in `Punch`.
    """

    id: str
    employee_id: str
    kind: PunchKind
    at_utc: datetime
    utc_offset_s: int
    method: PunchMethod
    corrected: bool = False
    clock_jump_s: int | None = None
