"""What guards changes of a schedule, under the test's control: a list for the audit log, and locked periods at will."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from attendance_app.domain.periods import LockedPeriod, PeriodAction, PeriodChange


@dataclass
class RememberedChanges:
    """An `AuditTrail`: actor, action, subject and details of each change."""

    entries: list[tuple[str, str, str, dict[str, object]]] = field(default_factory=list)

    def record(self, actor: str, action: str, subject: str, **details: object) -> None:
        self.entries.append((actor, action, subject, details))

    @property
    def actions(self) -> list[str]:
        return [action for _, action, _, _ in self.entries]


@dataclass
class LocksAtWill:
    """`LockedDays` that a test adds to."""

    found: list[LockedPeriod] = field(default_factory=list)

    def lock(self, first: date, last: date) -> None:
        now = datetime(2026, 1, 1, tzinfo=UTC)
        change = PeriodChange("lock", PeriodAction.LOCK, first, last, "admin", now, "paid")
        self.found.append(LockedPeriod(first, last, change))

    def periods(self) -> list[LockedPeriod]:
        return self.found
