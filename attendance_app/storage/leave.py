"""Leave in the database. Any thread."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from attendance_app.domain.calendars import Leave
from attendance_app.storage import rows
from attendance_app.storage.repository import Repository


class LeaveRepository(Repository):
    """On which days people are excused."""

    def add(self, leave: Leave) -> None:
        """Store leave.

        Raises:
            ValueError: it doesn't say when it was entered.
            sqlite3.IntegrityError: the id is taken, or nobody has this employee id.
        """
        if leave.created_at_utc is None:
            raise ValueError("leave must say when it was entered")
        with self._database.writing() as database:
            database.table("leave_days").insert(
                {
                    "id": leave.id,
                    "employee_id": leave.employee_id,
                    "from_day": leave.from_day.isoformat(),
                    "to_day": leave.to_day.isoformat(),
                    "kind": leave.kind,
                    "half_day": int(leave.half_day),
                    "note": leave.note,
                    "created_at_us": rows.to_us(leave.created_at_utc),
                    "author": leave.author,
                }
            )

    def remove(self, leave_id: str) -> None:
        """Delete leave."""
        with self._database.writing() as database:
            database.execute("DELETE FROM leave_days WHERE id = ?", [leave_id])

    def starting_with(self, prefix: str) -> list[Leave]:
        """What has an id that begins like this; at most two are looked for."""
        return self._select("substr(id, 1, length(:prefix)) = :prefix ORDER BY id LIMIT 2", {"prefix": prefix})

    def overlapping(self, employee_ids: Iterable[str] | None, first: date, last: date) -> dict[str, list[Leave]]:
        """Each person's that covers a day from the first to the last, by day; None for everybody's."""
        found = self._select(
            """(:ids IS NULL OR employee_id IN (SELECT value FROM json_each(:ids)))
                AND from_day <= :last AND to_day >= :first ORDER BY from_day, id""",
            {
                "ids": None if employee_ids is None else json.dumps(list(employee_ids)),
                "first": first.isoformat(),
                "last": last.isoformat(),
            },
        )
        by_person: dict[str, list[Leave]] = {}
        for leave in found:
            by_person.setdefault(leave.employee_id, []).append(leave)
        return by_person

    def _select(self, condition: str, parameters: dict[str, Any]) -> list[Leave]:
        with self._database.reading() as database:
            return [_from_row(row) for row in database.table("leave_days").rows_where(condition, parameters)]


def _from_row(row: dict[str, Any]) -> Leave:
    return Leave(
        id=row["id"],
        employee_id=row["employee_id"],
        from_day=date.fromisoformat(row["from_day"]),
        to_day=date.fromisoformat(row["to_day"]),
        kind=row["kind"],
        half_day=bool(row["half_day"]),
        note=row["note"],
        created_at_utc=rows.from_us(row["created_at_us"]),
        author=row["author"],
    )
