"""The site's own decisions about holidays in the database. Any thread."""

from datetime import date
from typing import Any

from attendance_app.domain.calendars import SiteHoliday
from attendance_app.storage.repository import Repository


class HolidayRepository(Repository):
    """Days the site added to the public holidays, and public holidays it works on."""

    def put(self, holiday: SiteHoliday) -> None:
        """Store what was decided on its day, in place of an earlier decision."""
        with self._database.writing() as database:
            database.execute(
                """INSERT INTO site_holidays (day, name, working) VALUES (?, ?, ?)
                ON CONFLICT (day) DO UPDATE SET name = excluded.name, working = excluded.working""",
                [holiday.day.isoformat(), holiday.name, int(holiday.working)],
            )

    def remove(self, day: date) -> None:
        """Forget the decision about a day."""
        with self._database.writing() as database:
            database.execute("DELETE FROM site_holidays WHERE day = ?", [day.isoformat()])

    def get(self, day: date) -> SiteHoliday | None:
        """What was decided about a day, or None."""
        found = self.between(day, day)
        return found[0] if found else None

    def between(self, first: date, last: date) -> list[SiteHoliday]:
        """Every decision from the first day to the last, by day."""
        with self._database.reading() as database:
            found = list(
                database.query(
                    "SELECT * FROM site_holidays WHERE day BETWEEN ? AND ? ORDER BY day",
                    [first.isoformat(), last.isoformat()],
                )
            )
        return [_from_row(row) for row in found]


def _from_row(row: dict[str, Any]) -> SiteHoliday:
    return SiteHoliday(date.fromisoformat(row["day"]), row["name"], bool(row["working"]))
