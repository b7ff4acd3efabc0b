"""Whom to enrol, and what came of it. Depends on the domain only; immutable, crosses threads.

Apart from the service itself because the import and the windows need the words without needing the models.
"""

from dataclasses import dataclass
from datetime import datetime

from attendance_app.domain.people import Employee
from attendance_app.errors import UserError


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who has agreed and is not in the database yet.

    Attributes:
        consent_source: Where the consent was given; see `Consent.source`.
        agreed_at_utc: When.
    """

    code: str
    name: str
    department: str
    consent_source: str
    agreed_at_utc: datetime


@dataclass(frozen=True, slots=True)
class RejectedPicture:
    """A picture that did not become a template.

    Attributes:
        path: As it was given.
        reason: In words for an administrator; a `Sentence`, or one without values.
        already_enrolled: True where the very same picture is a template already: nothing to do about it.
    """

    path: str
    reason: str
    already_enrolled: bool = False


@dataclass(frozen=True, slots=True)
class EnrolmentReport:
    """The result of enrolling one person's pictures.

    Attributes:
        added: Templates added by this run.
    """

    employee: Employee
    added: int
    rejected: tuple[RejectedPicture, ...]


class SamePersonError(UserError):
    """The faces match somebody who is enrolled under another code.

    Attributes:
        known: Who that is.
    """

    def __init__(self, known: Employee, distance: float) -> None:
        super().__init__(
            "This looks like {name} ({code}), who is enrolled already (distance {distance:.2f}). Nobody was enrolled.",
            "If they really are two people, confirm it (on the command line: --another-person).",
            name=known.name,
            code=known.code,
            distance=distance,
        )
        self.known = known
