"""Employees and their consent. Standard library only; values are immutable and cross layers freely."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Employee:
    """A person who may punch.

    Attributes:
        id: UUID as text; the identity. Names and codes may change, this never does.
        code: The payroll number, unique without regard to letter case.
        name: The full name in any script.
        zone: IANA name of the employee's own time zone, or None for the site's.
        deactivated_at_utc: When the person was deactivated, or None while active. Inactive people keep their
            punches and cannot be recognised.
    """

    id: str
    code: str
    name: str
    department: str = ""
    email: str = ""
    hired_on: date | None = None
    left_on: date | None = None
    zone: str | None = None
    deactivated_at_utc: datetime | None = None

    @property
    def active(self) -> bool:
        """Whether the person may be recognised and may punch."""
        return self.deactivated_at_utc is None


@dataclass(frozen=True, slots=True)
class Consent:
    """A recorded agreement to face recognition. Without one that stands, nothing is captured.

    Attributes:
        source: Where it was given: `screen` (ticked in the admin window), `signed` (by typing the own name there),
            `command-line`, `import` or `demo`.
        text_version: Version of the consent text the person saw.
        withdrawn_at_utc: When it was withdrawn, or None while it stands.
    """

    id: str
    employee_id: str
    given_at_utc: datetime
    source: str
    text_version: str
    withdrawn_at_utc: datetime | None = None


@dataclass(frozen=True, slots=True)
class Template:
    """One enrolled face: an embedding and where it came from.

    Attributes:
        embedding: `(dimension,)` float32 little-endian bytes of a unit vector.
        model_id, preprocess_version: Which network and which alignment made it; scores never cross either.
        quality: 0 (useless) to 1 (ideal), from `vision.quality`.
        crop_jpeg: The face with its surroundings, upright (`vision.alignment.align_crops`), as JPEG: another model can
            re-embed it. May be empty.
        source: File name or `camera`; shown to administrators, never a full path.
        source_sha256: Hash of the picture the face came from; makes a repeated import a no-op.
    """

    id: str
    employee_id: str
    model_id: str
    preprocess_version: int
    embedding: bytes
    quality: float
    crop_jpeg: bytes
    source: str
    source_sha256: str
    created_at_utc: datetime
