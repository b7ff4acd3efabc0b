"""Corrections of punches, and the record as it stands after them. Standard library only; pure.

A punch is never changed: a correction is a further row. The latest word on a punch wins.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import StrEnum

from attendance_app.domain.punches import Punch, PunchKind, PunchMethod


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

    @property
    def at_local(self) -> datetime:
        """The wall-clock time that stands from now on, with its offset."""
        return self.at_utc.astimezone(timezone(timedelta(seconds=self.utc_offset_s)))


@dataclass(frozen=True, slots=True)
class EffectivePunch:
    """A punch as it stands after all corrections; what timesheets and reports are made from.

    Attributes:
        id: Of the punch, or of the `add` it came from.
        at_utc: The instant that stands, timezone-aware UTC.
        utc_offset_s: Seconds east of UTC as seen at the device (or as the correction says).
        method: How it came about; `manual` for an `add`.
        corrected: Whether a correction made it, or has the latest word on it (be it the word that undid another).
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

    @property
    def at_local(self) -> datetime:
        """The wall-clock time that stands, with its offset."""
        return self.at_utc.astimezone(timezone(timedelta(seconds=self.utc_offset_s)))


StandingPunch = Punch | EffectivePunch
"""A punch just made, or one of the record as it stands: who, what and when are told alike."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands of a punch: kind and instant as in `Punch`."""

    kind: PunchKind
    at_utc: datetime
    zone: str
    utc_offset_s: int


def standing(punch: Punch | None, words: Sequence[Correction]) -> Standing | None:
    """What stands of one punch, or None when it is void.

    Args:
        punch: The punch; None for one that an `add` made.
        words: Every correction of it in the order of the ledger, beginning with the `add` where there is one.
    """
    last = words[-1] if words else punch
    if last is None or (isinstance(last, Correction) and last.action is CorrectionAction.VOID):
        return None
    return Standing(last.kind, last.at_utc, last.zone, last.utc_offset_s)


def effective(punches: Iterable[Punch], corrections: Iterable[Correction]) -> list[EffectivePunch]:
    """The record as it stands: the latest word on each punch wins. Ordered by instant, then id.

    Args:
        punches: In any order.
        corrections: In the order of the ledger. One whose punch isn't there says nothing.
    """
    originals = {punch.id: punch for punch in punches}
    words: dict[str, Correction] = {}
    added = set()
    for correction in corrections:
        if correction.action is CorrectionAction.ADD:
            added.add(correction.id)
        words[correction.target_id or correction.id] = correction
    standing_punches = [_as_recorded(punch) for punch in originals.values() if punch.id not in words]
    for punch_id, word in words.items():
        if word.action is not CorrectionAction.VOID and (punch_id in originals or punch_id in added):
            standing_punches.append(_as_corrected(punch_id, originals.get(punch_id), word))
    return sorted(standing_punches, key=lambda punch: (punch.at_utc, punch.id))


def _as_recorded(punch: Punch) -> EffectivePunch:
    return EffectivePunch(
        punch.id,
        punch.employee_id,
        punch.kind,
        punch.at_utc,
        punch.utc_offset_s,
        punch.method,
        clock_jump_s=punch.clock_jump_s,
    )


def _as_corrected(punch_id: str, original: Punch | None, word: Correction) -> EffectivePunch:
    return EffectivePunch(
        punch_id,
        word.employee_id,
        word.kind,
        word.at_utc,
        word.utc_offset_s,
        original.method if original else PunchMethod.MANUAL,
        corrected=True,
        clock_jump_s=original.clock_jump_s if original else None,
    )
