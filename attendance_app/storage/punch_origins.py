"""Where punches come from: the ledger rows behind them, in bulk, for exports. Any thread."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.punches import FaceEvidence, PunchKind
from attendance_app.storage import rows
from attendance_app.storage.repository import Repository

_IDS_A_QUERY = 5000


@dataclass(frozen=True, slots=True)
class PunchOrigin:
    """The ledger row that a punch comes from: the punch itself, or the correction that added it.

    Attributes:
        seq: Position in the ledger.
        kind, at_utc, utc_offset_s, zone: As recorded, before any later correction.
        device: Empty for a correction.
        hash, previous_hash: Of the ledger row, 64 hexadecimal digits.
    """

    seq: int
    kind: PunchKind
    at_utc: datetime
    utc_offset_s: int
    zone: str
    device: str
    evidence: FaceEvidence | None
    reason: str
    author: str
    recorded_at_utc: datetime | None
    previous_hash: str
    hash: str


class PunchOriginRepository(Repository):
    """Ledger rows by the punches they are about."""

    def origins(self, ids: Sequence[str]) -> dict[str, PunchOrigin]:
        """The row behind each punch or added punch, by its id; ids that there are none of are left out."""
        found: dict[str, PunchOrigin] = {}
        for wanted in _batches(ids):
            with self._database.reading() as database:
                for row in database.query(_PUNCHES, [wanted]):
                    found[row["id"]] = _origin(row)
                for row in database.query(_ADDITIONS, [wanted]):
                    found[row["id"]] = _origin(row)
        return found

    def last_moves(self, ids: Sequence[str]) -> dict[str, Correction]:
        """For each punch that was moved the move that was recorded last, by the punch's id."""
        found: dict[str, Correction] = {}
        for wanted in _batches(ids):
            with self._database.reading() as database:
                for row in database.query(_MOVES, [wanted]):
                    found[row["target_id"]] = _correction(row)
        return found

    def extent(self, from_utc: datetime, to_utc: datetime, first: date, last: date) -> tuple[int, int] | None:
        """The first and last position of ledger rows about a time; None where there are none.

        Args:
            from_utc: Punches and corrections from here; of a punch that was corrected its own instant counts as well as
                its corrections'.
            to_utc: Up to here, not included.
            first: Changes of periods that reach to this day or beyond,
            last: and begin on this day or before.
        """
        window = {
            "from_us": rows.to_us(from_utc),
            "to_us": rows.to_us(to_utc),
            "first": first.isoformat(),
            "last": last.isoformat(),
        }
        with self._database.reading() as database:
            (row,) = database.query(_EXTENT, window)
        return None if row["low"] is None else (int(row["low"]), int(row["high"]))


def _batches(ids: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(ids), _IDS_A_QUERY):
        yield json.dumps(ids[start : start + _IDS_A_QUERY])


_PUNCHES = """SELECT seq, id, kind, at_us, utc_offset_s, zone, device, model_id, distance, margin, liveness, reason,
    author, recorded_at_us, previous_hash, hash
FROM punches WHERE id IN (SELECT value FROM json_each(?))"""
_ADDITIONS = """SELECT seq, id, kind, at_us, utc_offset_s, zone, '' AS device, NULL AS model_id, reason, author,
    recorded_at_us, previous_hash, hash
FROM corrections WHERE action = 'add' AND id IN (SELECT value FROM json_each(?))"""
_MOVES = """SELECT * FROM corrections
WHERE action = 'move' AND target_id IN (SELECT value FROM json_each(?)) ORDER BY seq"""
_EXTENT = """
WITH corrected AS (
    SELECT seq, coalesce(target_id, id) AS about FROM corrections WHERE at_us >= :from_us AND at_us < :to_us
), found (low, high) AS (
    SELECT min(seq), max(seq) FROM punches WHERE at_us >= :from_us AND at_us < :to_us
    UNION ALL SELECT min(seq), max(seq) FROM corrected
    UNION ALL SELECT min(seq), max(seq) FROM punches WHERE id IN (SELECT about FROM corrected)
    UNION ALL SELECT min(seq), max(seq) FROM corrections WHERE target_id IN (
        SELECT id FROM punches WHERE at_us >= :from_us AND at_us < :to_us)
    UNION ALL SELECT min(seq), max(seq) FROM period_changes WHERE from_day <= :last AND to_day >= :first
)
SELECT min(low) AS low, max(high) AS high FROM found"""


def _origin(row: dict[str, Any]) -> PunchOrigin:
    evidence = None
    if row["model_id"] is not None:
        evidence = FaceEvidence(row["model_id"], row["distance"], row["margin"], row["liveness"])
    return PunchOrigin(
        seq=row["seq"],
        kind=PunchKind(row["kind"]),
        at_utc=rows.from_us(row["at_us"]),
        utc_offset_s=row["utc_offset_s"],
        zone=row["zone"],
        device=row["device"],
        evidence=evidence,
        reason=row["reason"],
        author=row["author"],
        recorded_at_utc=rows.optional_instant(row["recorded_at_us"]),
        previous_hash=row["previous_hash"].hex(),
        hash=row["hash"].hex(),
    )


def _correction(row: dict[str, Any]) -> Correction:
    return Correction(
        id=row["id"],
        action=CorrectionAction(row["action"]),
        employee_id=row["employee_id"],
        target_id=row["target_id"],
        kind=PunchKind(row["kind"]),
        at_utc=rows.from_us(row["at_us"]),
        zone=row["zone"],
        utc_offset_s=row["utc_offset_s"],
        author=row["author"],
        recorded_at_utc=rows.from_us(row["recorded_at_us"]),
        reason=row["reason"],
    )
