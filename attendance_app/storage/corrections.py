"""Corrections in the database: append-only rows of the ledger. Any thread."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.ledger import chained, correction_cells
from attendance_app.domain.punches import PunchKind
from attendance_app.storage import rows
from attendance_app.storage.ledger import ledger_head, link
from attendance_app.storage.repository import Repository

_APPEND = """INSERT INTO corrections (seq, id, action, employee_id, target_id, kind, at_us, zone, utc_offset_s, author,
    recorded_at_us, reason, previous_hash, hash)
VALUES (:seq, :id, :action, :employee_id, :target_id, :kind, :at_us, :zone, :utc_offset_s, :author,
    :recorded_at_us, :reason, :previous_hash, :hash)"""


class CorrectionRepository(Repository):
    """Who changed which punch, when and why; in the order of the ledger."""

    def add(self, correction: Correction) -> bool:
        """Append a correction to the ledger; on disk when this returns, or when the transaction it joins is left.

        Returns:
            Whether it was appended; False when the same one was there already.

        Raises:
            ValueError: another correction, or a punch, has this id.
        """
        with self._database.writing() as database:
            existing = self.get(correction.id)
            if existing is not None:
                if existing != correction:
                    raise ValueError(f"another correction has the id {correction.id}")
                return False
            if database.conn.execute("SELECT 1 FROM punches WHERE id = ?", [correction.id]).fetchone():
                raise ValueError(f"a punch has the id {correction.id}")
            head = ledger_head(database)
            row = _to_row(correction)
            entry = chained(head, correction_cells(head.seq + 1, correction))
            row["seq"], row["previous_hash"], row["hash"] = link(entry)
            database.execute(_APPEND, row)
        return True

    def get(self, correction_id: str) -> Correction | None:
        """The correction with this id, or None."""
        return next(iter(self._select("SELECT * FROM corrections WHERE id = ?", [correction_id])), None)

    def words_on(self, punch_id: str) -> list[Correction]:
        """Every correction of one punch, or of what an `add` with this id made (it comes first)."""
        query = "SELECT * FROM corrections WHERE target_id = :id OR id = :id AND action = 'add' ORDER BY seq"
        return self._select(query, {"id": punch_id})

    def about_between(self, from_utc: datetime, to_utc: datetime, employee_id: str | None = None) -> list[Correction]:
        """Corrections of punches that stood or stand from `from_utc` up to, not including, `to_utc`.

        Args:
            from_utc: The first instant.
            to_utc: The first instant that doesn't belong.
            employee_id: Whose; None for everyone's.
        """
        return self._select(
            """SELECT * FROM corrections WHERE (:employee_id IS NULL OR employee_id = :employee_id)
                AND coalesce(target_id, id) IN (
                    SELECT coalesce(target_id, id) FROM corrections WHERE at_us >= :from_us AND at_us < :to_us
                    UNION
                    SELECT id FROM punches WHERE at_us >= :from_us AND at_us < :to_us)
            ORDER BY seq""",
            {"from_us": rows.to_us(from_utc), "to_us": rows.to_us(to_utc), "employee_id": employee_id},
        )

    def latest(self, limit: int) -> list[Correction]:
        """The corrections decided last, latest first, at most `limit`."""
        return self._select("SELECT * FROM corrections ORDER BY seq DESC LIMIT ?", [max(limit, 0)])

    def _select(self, query: str, values: Sequence[Any] | dict[str, Any]) -> list[Correction]:
        with self._database.reading() as database:
            return [_from_row(row) for row in database.query(query, values)]


def _to_row(correction: Correction) -> dict[str, Any]:
    return {
        "id": correction.id,
        "action": correction.action.value,
        "employee_id": correction.employee_id,
        "target_id": correction.target_id or None,
        "kind": correction.kind.value,
        "at_us": rows.to_us(correction.at_utc),
        "zone": correction.zone,
        "utc_offset_s": correction.utc_offset_s,
        "author": correction.author,
        "recorded_at_us": rows.to_us(correction.recorded_at_utc),
        "reason": correction.reason,
    }


def _from_row(row: dict[str, Any]) -> Correction:
    return Correction(
        id=row["id"],
        action=CorrectionAction(row["action"]),
        employee_id=row["employee_id"],
        target_id=row["target_id"] or "",
        kind=PunchKind(row["kind"]),
        at_utc=rows.from_us(row["at_us"]),
        zone=row["zone"],
        utc_offset_s=row["utc_offset_s"],
        author=row["author"],
        recorded_at_utc=rows.from_us(row["recorded_at_us"]),
        reason=row["reason"],
    )
