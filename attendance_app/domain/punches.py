"""Punches: the facts of attendance. Standard library only; a punch is never changed once made."""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import StrEnum


class PunchKind(StrEnum):
    """What a punch says."""

    IN = "in"
    OUT = "out"
    BREAK_START = "break_start"
    BREAK_END = "break_end"


class PunchMethod(StrEnum):
    """How a punch came about."""

    FACE = "face"
    PIN = "pin"
    MANUAL = "manual"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class FaceEvidence:
    """Why a face punch was accepted.

    Attributes:
        distance: Euclidean distance between unit vectors, 0 to 2, lower is better.
        margin: How much further the runner-up person was; `inf` with nobody else enrolled.
        liveness: `off`, or the verdict of the liveness check that was in force.
    """

    model_id: str
    distance: float
    margin: float
    liveness: str


@dataclass(frozen=True, slots=True)
class Punch:
    """One fact: this person, this kind, this instant.

    Attributes:
        at_utc: The instant, timezone-aware in UTC.
        zone: IANA name of the zone as seen at the device.
        utc_offset_s: Seconds east of UTC at that instant in that zone.
        evidence: For face punches, else None.
        reason, author: For manual and imported punches, else empty.
        recorded_at_utc: When it was written down, timezone-aware UTC; None for punches of the first schema.
        clock_jump_s: Whole seconds by which the device's clock had jumped (forwards is positive) against its monotonic
            clock shortly before; None when it ran steadily.
    """

    id: str
    employee_id: str
    kind: PunchKind
    at_utc: datetime
    zone: str
    utc_offset_s: int
    device: str
    method: PunchMethod
    evidence: FaceEvidence | None = None
    reason: str = ""
    author: str = ""
    recorded_at_utc: datetime | None = None
    clock_jump_s: int | None = None

    def __post_init__(self) -> None:
        if self.at_utc.utcoffset() != timedelta(0):
            raise ValueError("a punch's instant must be timezone-aware UTC")

    @property
    def at_local(self) -> datetime:
        """The wall-clock time the person saw, with its offset."""
        return self.at_utc.astimezone(timezone(timedelta(seconds=self.utc_offset_s)))
