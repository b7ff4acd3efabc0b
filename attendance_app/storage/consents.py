"""Consents in the database. Any thread."""

from datetime import datetime
from typing import Any

from attendance_app.domain.people import Consent
from attendance_app.storage import rows
from attendance_app.storage.repository import Repository


class ConsentRepository(Repository):
    """Who agreed to face recognition, when, and whether it stands. Withdrawn ones are kept as proof."""

    def add(self, consent: Consent) -> None:
        """Store a consent."""
        with self._database.writing() as database:
            database.table("consents").insert(
                {
                    "id": consent.id,
                    "employee_id": consent.employee_id,
                    "given_at_us": rows.to_us(consent.given_at_utc),
                    "source": consent.source,
                    "text_version": consent.text_version,
                    "withdrawn_at_us": rows.optional_us(consent.withdrawn_at_utc),
                }
            )

    def standing(self, employee_id: str) -> Consent | None:
        """The person's newest consent that wasn't withdrawn, or None."""
        with self._database.reading() as database:
            found = list(
                database.query(
                    """SELECT * FROM consents WHERE employee_id = ? AND withdrawn_at_us IS NULL
                    ORDER BY given_at_us DESC, id LIMIT 1""",
                    [employee_id],
                )
            )
        return _from_row(found[0]) if found else None

    def standing_for(self) -> frozenset[str]:
        """Ids of everyone with a consent that stands."""
        with self._database.reading() as database:
            found = list(database.query("SELECT DISTINCT employee_id FROM consents WHERE withdrawn_at_us IS NULL"))
        return frozenset(row["employee_id"] for row in found)

    def of(self, employee_id: str) -> list[Consent]:
        """Every consent the person ever gave, oldest first."""
        with self._database.reading() as database:
            found = list(
                database.query("SELECT * FROM consents WHERE employee_id = ? ORDER BY given_at_us, id", [employee_id])
            )
        return [_from_row(row) for row in found]

    def withdraw(self, consent_id: str, at_utc: datetime) -> None:
        """Record a withdrawal; one withdrawn earlier stays as it is."""
        with self._database.writing() as database:
            database.execute(
                "UPDATE consents SET withdrawn_at_us = ? WHERE id = ? AND withdrawn_at_us IS NULL",
                [rows.to_us(at_utc), consent_id],
            )


def _from_row(row: dict[str, Any]) -> Consent:
    return Consent(
        id=row["id"],
        employee_id=row["employee_id"],
        given_at_utc=rows.from_us(row["given_at_us"]),
        source=row["source"],
        text_version=row["text_version"],
        withdrawn_at_utc=rows.optional_instant(row["withdrawn_at_us"]),
    )
