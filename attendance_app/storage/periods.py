"""Locked and unlocked periods in the database: append-only rows of the ledger. Any thread."""

from datetime import date
from typing import Any

from attendance_app.domain.ledger import chained, period_cells
from attendance_app.domain.periods import PeriodAction, PeriodChange
from attendance_app.storage import rows
from attendance_app.storage.ledger import ledger_head, link
from attendance_app.storage.repository import Repository

_APPEND = """INSERT INTO period_changes (seq, id, action, from_day, to_day, author, recorded_at_us, reason,
    previous_hash, hash)
VALUES (:seq, :id, :action, :from_day, :to_day, :author, :recorded_at_us, :reason, :previous_hash, :hash)"""


class PeriodRepository(Repository):
    """Who locked and unlocked which days, when and why."""

    def add(self, change: PeriodChange) -> None:
        """Append a lock or unlock to the ledger; on disk as `PunchRepository.add` says."""
        with self._database.writing() as database:
            head = ledger_head(database)
            row = _to_row(change)
            entry = chained(head, period_cells(head.seq + 1, change))
            row["seq"], row["previous_hash"], row["hash"] = link(entry)
            database.execute(_APPEND, row)

    def changes(self) -> list[PeriodChange]:
        """All of them, in the order of the ledger."""
        with self._database.reading() as database:
            return [_from_row(row) for row in database.query("SELECT * FROM period_changes ORDER BY seq")]


def _to_row(change: PeriodChange) -> dict[str, Any]:
    return {
        "id": change.id,
        "action": change.action.value,
        "from_day": change.from_day.isoformat(),
        "to_day": change.to_day.isoformat(),
        "author": change.author,
        "recorded_at_us": rows.to_us(change.recorded_at_utc),
        "reason": change.reason,
    }


def _from_row(row: dict[str, Any]) -> PeriodChange:
    return PeriodChange(
        id=row["id"],
        action=PeriodAction(row["action"]),
        from_day=date.fromisoformat(row["from_day"]),
        to_day=date.fromisoformat(row["to_day"]),
        author=row["author"],
        recorded_at_utc=rows.from_us(row["recorded_at_us"]),
        reason=row["reason"],
    )
