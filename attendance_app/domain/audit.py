"""The audit log: who did what besides punches and corrections, a hash chain of its own. Standard library only; pure."""

from dataclasses import dataclass
from datetime import datetime

from attendance_app.domain.ledger import exact_us, instant_text

AUDIT_COLUMNS = ("seq", "at_utc", "actor", "action", "subject", "details")
"""What the hash of an entry covers, in this order."""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One thing somebody did.

    Attributes:
        seq: Position in the log, from 1.
        at_utc: When, timezone-aware UTC.
        actor: Who, such as `admin` or `command line`.
        action: What, a few lower-case words, such as `export`.
        subject: On what, such as a file name; may be empty.
        details: A JSON object with whatever else matters.
    """

    seq: int
    at_utc: datetime
    actor: str
    action: str
    subject: str
    details: str


def audit_cells(entry: AuditEntry) -> tuple[str, ...]:
    """The text of `AUDIT_COLUMNS`."""
    return (
        str(entry.seq),
        instant_text(exact_us(entry.at_utc)),
        entry.actor,
        entry.action,
        entry.subject,
        entry.details,
    )
