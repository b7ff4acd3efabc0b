"""Assignments of shifts to people in the database. Any thread."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from attendance_app.domain.planning import Assignment
from attendance_app.storage import rows
from attendance_app.storage.repository import Repository


class AssignmentRepository(Repository):
    """Who works which shifts from when to when. The order in which assignments were added is kept in `seq`."""

    def add(self, assignment: Assignment) -> None:
        """Store an assignment as the latest; its own `seq` doesn't count.

        Raises:
            ValueError: it doesn't say when it was made.
            sqlite3.IntegrityError: the id is taken, or nobody has this employee id.
        """
        if assignment.created_at_utc is None:
            raise ValueError("an assignment must say when it was made")
        with self._database.writing() as database:
            database.table("assignments").insert(
                {
                    "id": assignment.id,
                    "employee_id": assignment.employee_id,
                    "from_day": assignment.from_day.isoformat(),
                    "to_day": None if assignment.to_day is None else assignment.to_day.isoformat(),
                    "anchor_day": assignment.anchor_day.isoformat(),
                    "cycle": json.dumps(assignment.cycle, separators=(",", ":")),
                    "created_at_us": rows.to_us(assignment.created_at_utc),
                    "author": assignment.author,
                }
            )

    def end(self, assignment_id: str, to_day: date) -> None:
        """Make `to_day` its last day."""
        with self._database.writing() as database:
            database.execute("UPDATE assignments SET to_day = ? WHERE id = ?", [to_day.isoformat(), assignment_id])

    def remove(self, assignment_id: str) -> None:
        """Delete an assignment."""
        with self._database.writing() as database:
            database.execute("DELETE FROM assignments WHERE id = ?", [assignment_id])

    def starting_with(self, prefix: str) -> list[Assignment]:
        """Those whose id begins like this; at most two are looked for."""
        return self._select("substr(id, 1, length(:prefix)) = :prefix ORDER BY seq LIMIT 2", {"prefix": prefix})

    def of(self, employee_id: str) -> list[Assignment]:
        """A person's, earliest made first."""
        return self._select("employee_id = :employee_id ORDER BY seq", {"employee_id": employee_id})

    def overlapping(self, employee_ids: Iterable[str], first: date, last: date) -> dict[str, list[Assignment]]:
        """Those that cover a day from the first to the last, by person, earliest made first."""
        found = self._select(
            """employee_id IN (SELECT value FROM json_each(:ids))
                AND from_day <= :last AND (to_day IS NULL OR to_day >= :first) ORDER BY seq""",
            {"ids": json.dumps(list(employee_ids)), "first": first.isoformat(), "last": last.isoformat()},
        )
        by_person: dict[str, list[Assignment]] = {}
        for assignment in found:
            by_person.setdefault(assignment.employee_id, []).append(assignment)
        return by_person

    def naming(self, shift_id: str) -> list[Assignment]:
        """Everybody's whose cycle contains the shift, earliest made first."""
        return self._select(
            "EXISTS (SELECT 1 FROM json_each(cycle) WHERE value = :shift_id) ORDER BY seq", {"shift_id": shift_id}
        )

    def _select(self, condition: str, parameters: dict[str, Any]) -> list[Assignment]:
        with self._database.reading() as database:
            return [_from_row(row) for row in database.table("assignments").rows_where(condition, parameters)]


def _from_row(row: dict[str, Any]) -> Assignment:
    return Assignment(
        id=row["id"],
        employee_id=row["employee_id"],
        from_day=date.fromisoformat(row["from_day"]),
        to_day=rows.optional_date(row["to_day"]),
        cycle=tuple(json.loads(row["cycle"])),
        anchor_day=date.fromisoformat(row["anchor_day"]),
        seq=row["seq"],
        created_at_utc=rows.from_us(row["created_at_us"]),
        author=row["author"],
    )
