"""What recognition has to say to a kiosk window, a script or a log. No Qt; immutable, crosses threads.

`Analysis` is the state of the newest analysed frame (for the overlay); `DeskEvent` is a fact that happened once
(for the greeting card, a sound, a line of `watch --json`).
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from attendance_app.domain.corrections import StandingPunch
from attendance_app.domain.feedback import FaceLook
from attendance_app.domain.people import Employee
from attendance_app.domain.punches import FaceEvidence, PunchKind
from attendance_app.domain.recognition import Outcome


class EventKind(StrEnum):
    """What happened at the desk."""

    PUNCH = "punch"
    DUPLICATE = "duplicate"
    CHOICE = "choice"
    UNANSWERED = "unanswered"
    UNKNOWN = "unknown"
    AMBIGUOUS = "ambiguous"
    SPOOF_SUSPECTED = "spoof_suspected"
    STORAGE_FAILED = "storage_failed"
    VISITOR = "visitor"
    NOT_TAKEN_BACK = "not_taken_back"


@dataclass(frozen=True, slots=True)
class PunchChoice:
    """A person who was recognised says what it is; nothing is recorded before.

    Attributes:
        at_utc, evidence, clock_jump_s: Of the look, for the punch that is made from it; without evidence it was a PIN.
        allowed: The kinds that make sense, in the order of `PunchKind`; never empty.
        suggested: The most likely one of them.
    """

    employee_id: str
    at_utc: datetime
    evidence: FaceEvidence | None
    allowed: tuple[PunchKind, ...]
    suggested: PunchKind
    clock_jump_s: int | None = None


@dataclass(frozen=True, slots=True)
class DeskEvent:
    """One fact, announced once per track; punches only after they are on disk.

    Attributes:
        at_utc: The instant of the look (the frame's own time).
        employee: Who, for punches, duplicates, choices and choices that were left unanswered; else None.
        punch: The punch just made, or for a duplicate the earlier one it repeats ("already in at 08:02").
        distance: Of the deciding look to the nearest person; `inf` with nobody enrolled.
        frame_seq: The frame that decided.
        latency_ms: From the capture of that frame to the moment this event was ready.
        glance_ms: From the track's first usable frame to this event, by the source's clock.
        message: For `storage_failed` and `not_taken_back`, what to tell the person; else empty. A `Sentence` where it
            is in English.
        choice: For `choice`, what the person may say; else None.
        candidates: For `ambiguous`, the two people it may be, nearest first, where they are known; else empty.
        look: The look that decided, for the person who says that it was wrong; None for strangers and PINs. Whoever
            keeps events must let go of it soon: the person it shows may have given no consent.
    """

    kind: EventKind
    at_utc: datetime
    employee: Employee | None
    punch: StandingPunch | None
    distance: float
    track_id: int
    frame_seq: int
    latency_ms: float
    glance_ms: float = 0.0
    message: str = ""
    choice: PunchChoice | None = None
    candidates: tuple[Employee, ...] = ()
    look: FaceLook | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class FaceView:
    """A face in the newest frame, as the overlay draws it.

    Attributes:
        box_xyxy_px: Full-frame pixels of the unmirrored frame.
        landmarks_xy_px: Eyes (image-left first), nose, mouth corners; full-frame pixels.
        served: True for the one face being served: nearest to the centre and largest.
        outcome: Of the track so far; None while undecided.
        label: The name, once accepted; else empty.
        hint: What the person can do ("come closer"); else empty.
    """

    track_id: int
    box_xyxy_px: tuple[float, float, float, float]
    landmarks_xy_px: tuple[tuple[float, float], ...]
    served: bool
    outcome: Outcome | None
    label: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Analysis:
    """What recognition made of one frame."""

    frame_seq: int
    captured_monotonic_s: float
    frame_size_px: tuple[int, int]
    faces: tuple[FaceView, ...]
    events: tuple[DeskEvent, ...]
    processing_ms: float
    stages_ms: dict[str, float] = field(default_factory=dict)
