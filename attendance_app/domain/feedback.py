"""Feedback from the desk: what recognition got wrong or couldn't tell, and who it really was. Standard library only.

Kept for calibration and training. The figures say nothing about a face; the look itself (embedding and crop) is kept
only of a person who is known and whose own consent stands.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class FeedbackKind(StrEnum):
    """What happened."""

    NOT_ME = "not_me"  # somebody was greeted as another person and said so
    AMBIGUOUS = "ambiguous"  # two people were equally near; a PIN told who it was
    LOOK_ALIKE = "look_alike"  # a person who resembles a colleague confirmed with a PIN


@dataclass(frozen=True, slots=True)
class FaceLook:
    """One look at a face at the desk, held in memory until somebody says whose it was.

    Attributes:
        preprocess_version: Of the alignment; 0 where it isn't known, as with figures that come from a punch alone.
        distance: To the claimed person, Euclidean between unit vectors; lower is better.
        margin: Runner-up person's distance minus `distance`; `inf` when there is no runner-up.
        embedding: `(dimension,)` float32 little-endian bytes of a unit vector; may be empty.
        crop_jpeg: The face upright as enrolment keeps it (`vision.alignment.align_crops`), JPEG; may be empty.
    """

    model_id: str
    preprocess_version: int
    distance: float
    margin: float
    embedding: bytes = field(default=b"", repr=False)
    crop_jpeg: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class FeedbackCase:
    """One piece of feedback.

    Attributes:
        at_utc: The instant of the look, timezone-aware UTC.
        claimed_employee_id: Whom recognition took the person for; None where it named nobody.
        true_employee_id: Who it was, by their PIN or by an administrator's word; None while unknown.
        punch_id: The punch it is about, or None.
        look: The figures, and with consent the look itself; None where recognition gave none.
        resolved_at_utc: When it was settled, or None while it is open.
        resolved_by: Who settled it: `pin` or an administrator; empty while open.
        note: An administrator's word on it; may be empty.
    """

    id: str
    kind: FeedbackKind
    at_utc: datetime
    device: str
    claimed_employee_id: str | None = None
    true_employee_id: str | None = None
    punch_id: str | None = None
    look: FaceLook | None = None
    resolved_at_utc: datetime | None = None
    resolved_by: str = ""
    note: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nobody has settled it yet."""
        return self.resolved_at_utc is None
