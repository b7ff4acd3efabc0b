"""Shifts in the database. Any thread."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from attendance_app.domain.shifts import Shift
from attendance_app.storage import rows
from attendance_app.storage.repository import Repository
from attendance_app.storage.shift_rules import from_json, to_json


@dataclass(frozen=True, slots=True)
class StoredShift:
    """A shift and whether it is still in use.

    Attributes:
        archived_at_utc: Since when it can't be assigned any more, or None while it can.
    """

    shift: Shift
    archived_at_utc: datetime | None = None


class ShiftRepository(Repository):
    """The kinds of working days. A shift's rules are never changed, because past days were judged by them."""

    def add(self, shift: Shift) -> None:
        """Store a new shift.

        Raises:
            sqlite3.IntegrityError: its id, or its name among those in use, is taken; look with `by_name` in the same
                transaction first.
        """
        with self._database.writing() as database:
            database.table("shifts").insert(
                {
                    "id": shift.id,
                    "name": shift.name,
                    "name_key": rows.code_key(shift.name),
                    "rules": to_json(shift),
                    "archived_at_us": None,
                }
            )

    def archive(self, shift_id: str, at_utc: datetime) -> None:
        """The shift can't be assigned from now on; one archived earlier stays as it is."""
        with self._database.writing() as database:
            database.execute(
                "UPDATE shifts SET archived_at_us = ? WHERE id = ? AND archived_at_us IS NULL",
                [rows.to_us(at_utc), shift_id],
            )

    def remove(self, shift_id: str) -> None:
        """Delete a shift that no assignment ever named."""
        with self._database.writing() as database:
            database.execute("DELETE FROM shifts WHERE id = ?", [shift_id])

    def get(self, shift_id: str) -> StoredShift | None:
        """The shift with this id, archived or not, or None."""
        with self._database.reading() as database:
            found = list(database.query("SELECT * FROM shifts WHERE id = ?", [shift_id]))
        return _from_row(found[0]) if found else None

    def by_name(self, name: str) -> Shift | None:
        """The shift in use with this name, without regard to letter case and surrounding spaces, or None."""
        with self._database.reading() as database:
            found = list(
                database.query(
                    "SELECT * FROM shifts WHERE name_key = ? AND archived_at_us IS NULL", [rows.code_key(name)]
                )
            )
        return _from_row(found[0]).shift if found else None

    def was_archived(self, name: str) -> bool:
        """Whether a shift with this name was in use once."""
        with self._database.reading() as database:
            found = list(
                database.query(
                    "SELECT 1 FROM shifts WHERE name_key = ? AND archived_at_us IS NOT NULL LIMIT 1",
                    [rows.code_key(name)],
                )
            )
        return bool(found)

    def all(self, include_archived: bool = False) -> list[StoredShift]:
        """Every shift, by name; those in use before archived ones of the same name."""
        with self._database.reading() as database:
            found = list(
                database.query(
                    """SELECT * FROM shifts WHERE archived_at_us IS NULL OR :include_archived
                    ORDER BY name_key, archived_at_us IS NOT NULL, archived_at_us DESC, id""",
                    {"include_archived": include_archived},
                )
            )
        return [_from_row(row) for row in found]


def _from_row(row: dict[str, Any]) -> StoredShift:
    shift = from_json(row["id"], row["name"], row["rules"])
    return StoredShift(shift, rows.optional_instant(row["archived_at_us"]))
