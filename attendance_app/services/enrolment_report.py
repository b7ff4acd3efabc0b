"""What came of enrolling pictures. Depends on the domain only; immutable, crosses threads.

Apart from the service itself because the import and the windows need the words without needing the models.
"""

from dataclasses import dataclass

from attendance_app.domain.people import Employee


@dataclass(frozen=True, slots=True)
class RejectedPicture:
    """A picture that did not become a template.

    Attributes:
        path: As it was given.
        reason: In words for an administrator.
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
