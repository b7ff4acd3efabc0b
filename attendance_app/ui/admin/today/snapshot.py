"""What the Today page shows, read in one go. Depends on services; any thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from attendance_app.domain.people import Employee
from attendance_app.domain.presence import DayBoard, OpenException
from attendance_app.services.punching import PunchRow
from attendance_app.ui.admin.dependencies import AdminDependencies

FEED_LENGTH = 30
_DAYS_BACK = timedelta(days=6)  # a Monday morning still sees what Friday left open


@dataclass(frozen=True, slots=True)
class Beginnings:
    """How far a new installation is.

    Attributes:
        person: The first person, or None without any.
        consented: Whether a consent of theirs stands.
        enrolled: Whether a face is enrolled.
    """

    person: Employee | None
    consented: bool
    enrolled: bool


@dataclass(frozen=True, slots=True)
class TodaySnapshot:
    """One look at the record.

    Attributes:
        exceptions: What waits for a correction of these seven days, latest first.
        latest: The latest punches, latest first.
        faces: How many faces of each person are enrolled, by id; tells when a photo has changed.
        beginnings: Only while there is no punch at all, else None.
    """

    board: DayBoard
    exceptions: tuple[OpenException, ...]
    latest: tuple[PunchRow, ...]
    faces: Mapping[str, int]
    beginnings: Beginnings | None

    def people_shown(self) -> frozenset[str]:
        """The ids of everybody who stands in one of the lists."""
        return frozenset(
            [person.employee.id for person in self.board.people]
            + [each.employee.id for each in self.exceptions]
            + [row.employee.id for row in self.latest]
        )


def read_today(services: AdminDependencies) -> TodaySnapshot:
    """Read everything anew; a worker thread's work.

    Raises:
        UserError: it cannot be read.
    """
    board = services.presence.today()
    found = services.presence.work_list(board.day - _DAYS_BACK, board.day)
    latest = services.punching.latest(FEED_LENGTH)
    beginnings = None if latest else _beginnings(services)
    exceptions = tuple(sorted(found, key=lambda each: each.day, reverse=True))
    return TodaySnapshot(board, exceptions, tuple(latest), services.people.enrolled_faces(), beginnings)


def _beginnings(services: AdminDependencies) -> Beginnings:
    rows = services.people.search()
    enrolled = next((row for row in rows if row.templates), None)
    first = enrolled or (rows[0] if rows else None)
    if first is None:
        return Beginnings(None, False, False)
    return Beginnings(first.employee, first.consented, enrolled is not None)
