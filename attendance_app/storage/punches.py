"""Punches in the database: append-only and chained, kept so by triggers. Any thread."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from attendance_app.domain.corrections import EffectivePunch
from attendance_app.domain.ledger import LedgerEntry, chained, punch_cells
from attendance_app.domain.punches import FaceEvidence, Punch, PunchKind, PunchMethod
from attendance_app.storage import rows
from attendance_app.storage.ledger import LedgerRepository, ledger_head, link
from attendance_app.storage.repository import Repository


class PunchRepository(Repository):
    """The facts of attendance, ordered by instant and then by when they were recorded."""

    def add(self, punch: Punch) -> bool:
        """Append a punch to the ledger; on disk when this returns, or when the transaction it joins is left.

        The same id again, for the same person, kind, instant and method, changes nothing: what stands beside it (when
        it was written down, at which device, why) is what was recorded first.

        Returns:
            Whether it was appended; False when it was there already.

        Raises:
            ValueError: another punch has this id.
        """
        with self._database.writing() as database:
            existing = self.get(punch.id)
            if existing is not None:
                if _fact(existing) != _fact(punch):
                    raise ValueError(f"another punch has the id {punch.id}")
                return False
            head = ledger_head(database)
            row = _to_row(punch)
            row["seq"], row["previous_hash"], row["hash"] = link(chained(head, punch_cells(head.seq + 1, punch)))
            database.execute(_APPEND, row)
        return True

    def get(self, punch_id: str) -> Punch | None:
        """The punch with this id, or None."""
        with self._database.reading() as database:
            found = list(database.query("SELECT * FROM punches WHERE id = ?", [punch_id]))
        return _from_row(found[0]) if found else None

    def latest_of_each(self) -> dict[str, Punch]:
        """Everyone's latest punch by instant, by employee id."""
        with self._database.reading() as database:
            found = list(
                database.query(
                    """SELECT punches.* FROM employees JOIN punches ON punches.seq = (
                        SELECT seq FROM punches WHERE employee_id = employees.id
                        ORDER BY at_us DESC, seq DESC LIMIT 1)"""
                )
            )
        return {row["employee_id"]: _from_row(row) for row in found}

    def latest_at_each_device(self, since_utc: datetime) -> dict[str, datetime]:
        """When each device recorded a punch last, by its name; those that recorded none since then are left out."""
        with self._database.reading() as database:
            found = list(
                database.query(
                    "SELECT device, max(at_us) AS at_us FROM punches WHERE at_us >= ? GROUP BY device",
                    [rows.to_us(since_utc)],
                )
            )
        return {row["device"]: rows.from_us(row["at_us"]) for row in found}

    def between(self, from_utc: datetime, to_utc: datetime) -> list[Punch]:
        """Punches from `from_utc` up to, not including, `to_utc`; earliest first."""
        with self._database.reading() as database:
            found = list(
                database.query(
                    "SELECT * FROM punches WHERE at_us >= ? AND at_us < ? ORDER BY at_us, seq",
                    [rows.to_us(from_utc), rows.to_us(to_utc)],
                )
            )
        return [_from_row(row) for row in found]

    def latest(self, limit: int) -> list[Punch]:
        """The latest punches by instant, latest first, at most `limit`."""
        with self._database.reading() as database:
            found = list(database.query("SELECT * FROM punches ORDER BY at_us DESC, seq DESC LIMIT ?", [max(limit, 0)]))
        return [_from_row(row) for row in found]

    def effective_between(
        self, from_utc: datetime, to_utc: datetime, employee_id: str | None = None
    ) -> list[EffectivePunch]:
        """What stands after all corrections from `from_utc` up to, not including, `to_utc`; by instant, then id.

        Args:
            from_utc: The first instant.
            to_utc: The first instant that doesn't belong.
            employee_id: Whose punches; None for everyone's.
        """
        bounds = {"from_us": rows.to_us(from_utc), "to_us": rows.to_us(to_utc), "employee_id": employee_id}
        query = _EFFECTIVE if employee_id is None else _EFFECTIVE_OF_EMPLOYEE
        with self._database.reading() as database:
            found = database.conn.execute(query, bounds).fetchall()
        return _effective(found)

    def effective(self, punch_id: str) -> EffectivePunch | None:
        """What stands of one punch, or of the `add` with this id; None when it is void or there is none."""
        with self._database.reading() as database:
            found = database.conn.execute(_EFFECTIVE_ONE, {"id": punch_id}).fetchall()
        return next(iter(_effective(found)), None)

    def ledger(self, from_seq: int = 1) -> Iterator[LedgerEntry]:
        """The joint ledger of punches, corrections and period changes, as `LedgerRepository.entries`."""
        return LedgerRepository(self._database).entries(from_seq)


# One statement each, so that a correction made meanwhile is in both halves or in neither.
_EFFECTIVE = """
SELECT id, employee_id, kind, at_us, utc_offset_s, method, 0, clock_jump_s FROM punches
WHERE at_us >= :from_us AND at_us < :to_us
    AND NOT EXISTS (SELECT 1 FROM corrections WHERE target_id = punches.id)
UNION ALL
SELECT coalesce(word.target_id, word.id), word.employee_id, word.kind, word.at_us, word.utc_offset_s,
    coalesce(punch.method, 'manual'), 1, punch.clock_jump_s
FROM corrections AS word LEFT JOIN punches AS punch ON punch.id = word.target_id
WHERE word.at_us >= :from_us AND word.at_us < :to_us AND word.action <> 'void'
    AND NOT EXISTS (SELECT 1 FROM corrections AS later
        WHERE later.target_id = coalesce(word.target_id, word.id) AND later.seq > word.seq)
ORDER BY 4, 1"""
_EFFECTIVE_OF_EMPLOYEE = """
SELECT id, employee_id, kind, at_us, utc_offset_s, method, 0, clock_jump_s FROM punches
WHERE employee_id = :employee_id AND at_us >= :from_us AND at_us < :to_us
    AND NOT EXISTS (SELECT 1 FROM corrections WHERE target_id = punches.id)
UNION ALL
SELECT coalesce(word.target_id, word.id), word.employee_id, word.kind, word.at_us, word.utc_offset_s,
    coalesce(punch.method, 'manual'), 1, punch.clock_jump_s
FROM corrections AS word LEFT JOIN punches AS punch ON punch.id = word.target_id
WHERE word.employee_id = :employee_id AND word.at_us >= :from_us AND word.at_us < :to_us AND word.action <> 'void'
    AND NOT EXISTS (SELECT 1 FROM corrections AS later
        WHERE later.target_id = coalesce(word.target_id, word.id) AND later.seq > word.seq)
ORDER BY 4, 1"""
_EFFECTIVE_ONE = """
SELECT id, employee_id, kind, at_us, utc_offset_s, method, 0, clock_jump_s FROM punches
WHERE id = :id AND NOT EXISTS (SELECT 1 FROM corrections WHERE target_id = :id)
UNION ALL
SELECT * FROM (
    SELECT :id, word.employee_id, word.kind, word.at_us, word.utc_offset_s, coalesce(punch.method, 'manual'), 1,
        punch.clock_jump_s
    FROM corrections AS word LEFT JOIN punches AS punch ON punch.id = word.target_id
    WHERE word.seq = (SELECT max(seq) FROM corrections WHERE target_id = :id OR id = :id) AND word.action <> 'void')"""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_KINDS = {kind.value: kind for kind in PunchKind}
_METHODS = {method.value: method for method in PunchMethod}


def _effective(found: Iterable[tuple[Any, ...]]) -> list[EffectivePunch]:
    """Rows of the queries above; written out because a year of 200 people is 200,000 of them."""
    kinds, methods, epoch = _KINDS, _METHODS, _EPOCH
    return [
        EffectivePunch(
            punch_id,
            employee_id,
            kinds[kind],
            epoch + timedelta(0, 0, at_us),
            utc_offset_s,
            methods[method],
            corrected != 0,
            clock_jump_s,
        )
        for punch_id, employee_id, kind, at_us, utc_offset_s, method, corrected, clock_jump_s in found
    ]


_APPEND = """INSERT INTO punches (seq, id, employee_id, kind, at_us, zone, utc_offset_s, device, method, model_id,
    distance, margin, liveness, reason, author, recorded_at_us, clock_jump_s, previous_hash, hash)
VALUES (:seq, :id, :employee_id, :kind, :at_us, :zone, :utc_offset_s, :device, :method, :model_id, :distance,
    :margin, :liveness, :reason, :author, :recorded_at_us, :clock_jump_s, :previous_hash, :hash)"""


def _fact(punch: Punch) -> tuple[str, PunchKind, datetime, PunchMethod]:
    """What makes two punches with one id the same punch."""
    return punch.employee_id, punch.kind, punch.at_utc, punch.method


def _to_row(punch: Punch) -> dict[str, Any]:
    evidence = punch.evidence
    return {
        "id": punch.id,
        "employee_id": punch.employee_id,
        "kind": punch.kind.value,
        "at_us": rows.to_us(punch.at_utc),
        "zone": punch.zone,
        "utc_offset_s": punch.utc_offset_s,
        "device": punch.device,
        "method": punch.method.value,
        "model_id": evidence.model_id if evidence else None,
        "distance": evidence.distance if evidence else None,
        "margin": evidence.margin if evidence else None,
        "liveness": evidence.liveness if evidence else None,
        "reason": punch.reason,
        "author": punch.author,
        "recorded_at_us": rows.optional_us(punch.recorded_at_utc),
        "clock_jump_s": punch.clock_jump_s,
    }


def _from_row(row: dict[str, Any]) -> Punch:
    evidence = None
    if row["model_id"] is not None:
        evidence = FaceEvidence(row["model_id"], row["distance"], row["margin"], row["liveness"])
    return Punch(
        id=row["id"],
        employee_id=row["employee_id"],
        kind=PunchKind(row["kind"]),
        at_utc=rows.from_us(row["at_us"]),
        zone=row["zone"],
        utc_offset_s=row["utc_offset_s"],
        device=row["device"],
        method=PunchMethod(row["method"]),
        evidence=evidence,
        reason=row["reason"],
        author=row["author"],
        recorded_at_utc=rows.optional_instant(row["recorded_at_us"]),
        clock_jump_s=row["clock_jump_s"],
    )
