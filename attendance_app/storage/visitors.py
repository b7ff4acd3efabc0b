"""Visitors in the database. Any thread."""

from datetime import datetime
from typing import Any

from attendance_app.domain.visitors import Visit
from attendance_app.storage import rows
from attendance_app.storage.repository import Repository


class VisitorRepository(Repository):
    """Who left word at the desk, until their period is over."""

    def add(self, visit: Visit) -> None:
        """Store a visit."""
        with self._database.writing() as database:
            database.execute(
                "INSERT INTO visitors (id, at_us, device, name, host, note) VALUES (?, ?, ?, ?, ?, ?)",
                [visit.id, rows.to_us(visit.at_utc), visit.device, visit.name, visit.host, visit.note],
            )

    def latest(self, limit: int) -> list[Visit]:
        """The latest visits, latest first, at most `limit`."""
        with self._database.reading() as database:
            found = list(database.query("SELECT * FROM visitors ORDER BY at_us DESC, id LIMIT ?", [max(limit, 0)]))
        return [_from_row(row) for row in found]

    def between(self, from_utc: datetime, to_utc: datetime) -> list[Visit]:
        """Visits from `from_utc` up to, not including, `to_utc`; earliest first."""
        with self._database.reading() as database:
            found = list(
                database.query(
                    "SELECT * FROM visitors WHERE at_us >= ? AND at_us < ? ORDER BY at_us, id",
                    [rows.to_us(from_utc), rows.to_us(to_utc)],
                )
            )
        return [_from_row(row) for row in found]

    def delete(self, visit_id: str) -> bool:
        """Remove a visit; whether there was one."""
        with self._database.writing() as database:
            return database.execute("DELETE FROM visitors WHERE id = ?", [visit_id]).rowcount > 0

    def delete_before(self, before_utc: datetime) -> int:
        """Remove visits before an instant; how many there were."""
        with self._database.writing() as database:
            return database.execute("DELETE FROM visitors WHERE at_us < ?", [rows.to_us(before_utc)]).rowcount


def _from_row(row: dict[str, Any]) -> Visit:
    return Visit(row["id"], rows.from_us(row["at_us"]), row["device"], row["name"], row["host"], row["note"])
