"""Feedback from the desk in the database; looks are sealed at rest. Any thread."""

from datetime import datetime
from typing import Any

from attendance_app.domain.feedback import FaceLook, FeedbackCase, FeedbackKind
from attendance_app.storage import rows
from attendance_app.storage.connection import Database
from attendance_app.storage.repository import Repository
from attendance_app.storage.vault import Vault


class FeedbackRepository(Repository):
    """Cases by instant. Whether a look may be kept is for the service to say; here it must have a true person."""

    def __init__(self, database: Database, vault: Vault) -> None:
        super().__init__(database)
        self._vault = vault

    def put(self, case: FeedbackCase) -> None:
        """Store a case, in place of an earlier state of the same one.

        Raises:
            sqlite3.IntegrityError: a look without a true person, or a second `not_me` case of one punch.
        """
        with self._database.writing() as database:
            database.execute(
                """INSERT INTO feedback_cases (id, kind, at_us, device, claimed_employee_id, true_employee_id, punch_id,
                    model_id, preprocess_version, distance, margin, embedding, crop_jpeg,
                    resolved_at_us, resolved_by, note)
                VALUES (:id, :kind, :at_us, :device, :claimed_employee_id, :true_employee_id, :punch_id,
                    :model_id, :preprocess_version, :distance, :margin, :embedding, :crop_jpeg,
                    :resolved_at_us, :resolved_by, :note)
                ON CONFLICT (id) DO UPDATE SET
                    true_employee_id = excluded.true_employee_id, embedding = excluded.embedding,
                    crop_jpeg = excluded.crop_jpeg, resolved_at_us = excluded.resolved_at_us,
                    resolved_by = excluded.resolved_by, note = excluded.note""",
                self._to_row(case),
            )

    def get(self, case_id: str) -> FeedbackCase | None:
        """The case with this id, or None.

        Raises:
            StorageError: its look cannot be decrypted.
        """
        with self._database.reading() as database:
            found = list(database.query("SELECT * FROM feedback_cases WHERE id = ?", [case_id]))
        return self._from_row(found[0]) if found else None

    def not_me_case_of(self, punch_id: str) -> FeedbackCase | None:
        """The case in which somebody disowned this punch, or None."""
        with self._database.reading() as database:
            found = list(
                database.query("SELECT * FROM feedback_cases WHERE punch_id = ? AND kind = 'not_me'", [punch_id])
            )
        return self._from_row(found[0]) if found else None

    def latest(self, limit: int, only_open: bool = False) -> list[FeedbackCase]:
        """The latest cases, latest first, at most `limit`."""
        with self._database.reading() as database:
            found = list(
                database.query(
                    """SELECT * FROM feedback_cases WHERE resolved_at_us IS NULL OR NOT :only_open
                    ORDER BY at_us DESC, id LIMIT :limit""",
                    {"only_open": only_open, "limit": max(limit, 0)},
                )
            )
        return [self._from_row(row) for row in found]

    def with_looks(self, model_id: str, preprocess_version: int) -> list[FeedbackCase]:
        """Cases whose look is kept, of one model and alignment, earliest first."""
        with self._database.reading() as database:
            found = list(
                database.query(
                    """SELECT * FROM feedback_cases WHERE embedding IS NOT NULL AND model_id = ?
                        AND preprocess_version = ? ORDER BY at_us, id""",
                    [model_id, preprocess_version],
                )
            )
        return [self._from_row(row) for row in found]

    def delete(self, case_id: str) -> bool:
        """Remove a case; whether there was one."""
        with self._database.writing() as database:
            return database.execute("DELETE FROM feedback_cases WHERE id = ?", [case_id]).rowcount > 0

    def delete_before(self, before_utc: datetime) -> int:
        """Remove cases before an instant, open ones too; how many there were."""
        with self._database.writing() as database:
            return database.execute("DELETE FROM feedback_cases WHERE at_us < ?", [rows.to_us(before_utc)]).rowcount

    def forget_looks_of(self, employee_id: str) -> int:
        """Remove the looks at this person; the figures stay. How many looks there were."""
        with self._database.writing() as database:
            return database.execute(
                """UPDATE feedback_cases SET embedding = NULL, crop_jpeg = NULL
                WHERE true_employee_id = ? AND (embedding IS NOT NULL OR crop_jpeg IS NOT NULL)""",
                [employee_id],
            ).rowcount

    def _to_row(self, case: FeedbackCase) -> dict[str, Any]:
        look = case.look
        return {
            "id": case.id,
            "kind": case.kind.value,
            "at_us": rows.to_us(case.at_utc),
            "device": case.device,
            "claimed_employee_id": case.claimed_employee_id,
            "true_employee_id": case.true_employee_id,
            "punch_id": case.punch_id,
            "model_id": look.model_id if look else None,
            "preprocess_version": look.preprocess_version if look else None,
            "distance": look.distance if look else None,
            "margin": look.margin if look else None,
            "embedding": self._sealed(look.embedding if look else b"", case.id, "embedding"),
            "crop_jpeg": self._sealed(look.crop_jpeg if look else b"", case.id, "crop"),
            "resolved_at_us": rows.optional_us(case.resolved_at_utc),
            "resolved_by": case.resolved_by,
            "note": case.note,
        }

    def _from_row(self, row: dict[str, Any]) -> FeedbackCase:
        look = None
        if row["model_id"] is not None:
            look = FaceLook(
                model_id=row["model_id"],
                preprocess_version=row["preprocess_version"],
                distance=row["distance"],
                margin=row["margin"],
                embedding=self._unsealed(row["embedding"], row["id"], "embedding"),
                crop_jpeg=self._unsealed(row["crop_jpeg"], row["id"], "crop"),
            )
        return FeedbackCase(
            id=row["id"],
            kind=FeedbackKind(row["kind"]),
            at_utc=rows.from_us(row["at_us"]),
            device=row["device"],
            claimed_employee_id=row["claimed_employee_id"],
            true_employee_id=row["true_employee_id"],
            punch_id=row["punch_id"],
            look=look,
            resolved_at_utc=rows.optional_instant(row["resolved_at_us"]),
            resolved_by=row["resolved_by"],
            note=row["note"],
        )

    def _sealed(self, value: bytes, case_id: str, what: str) -> bytes | None:
        return self._vault.seal(value, _context(case_id, what)) if value else None

    def _unsealed(self, sealed: bytes | None, case_id: str, what: str) -> bytes:
        return b"" if sealed is None else self._vault.unseal(sealed, _context(case_id, what))


def _context(case_id: str, what: str) -> str:
    return f"feedback:{case_id}:{what}"
