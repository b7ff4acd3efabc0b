"""Many punches at once: which are recorded already, and appending the others to the ledger. Any thread."""

import json
from collections.abc import Sequence
from datetime import datetime
from itertools import islice

from attendance_app.domain.ledger import ChainHead, chained, punch_cells
from attendance_app.domain.punches import Punch, PunchKind
from attendance_app.storage import rows
from attendance_app.storage.ledger import ledger_head, link
from attendance_app.storage.repository import Repository

PunchFact = tuple[str, PunchKind, datetime]
"""Whose punch, what it says, and when (aware)."""

_FACTS_A_QUERY = 5000


class PunchBatchRepository(Repository):
    """Punches as an import brings them: tens of thousands in one transaction."""

    def recorded(self, facts: Sequence[PunchFact]) -> set[PunchFact]:
        """Those of the facts that the record has already, as a punch or as one that a correction added."""
        found: set[PunchFact] = set()
        remaining = iter(facts)
        while batch := list(islice(remaining, _FACTS_A_QUERY)):
            wanted = json.dumps([(person, kind.value, rows.to_us(at)) for person, kind, at in batch])
            with self._database.reading() as database:
                answer = database.conn.execute(_RECORDED, {"wanted": wanted}).fetchall()
            found.update((person, PunchKind(kind), rows.from_us(at_us)) for person, kind, at_us in answer)
        return found

    def append(self, punches: Sequence[Punch]) -> None:
        """Append punches to the ledger in this order, all or none.

        Raises:
            ValueError: one of the ids is taken; look with `recorded` in the same transaction first.
        """
        with self._database.writing() as database:
            head = ledger_head(database)
            for punch in punches:
                entry = chained(head, punch_cells(head.seq + 1, punch))
                cursor = database.conn.execute(_APPEND, (*_values(punch), *link(entry)))
                if cursor.rowcount == 0:
                    raise ValueError(f"there is a punch with the id {punch.id} already")
                head = ChainHead(entry.seq, entry.hash)


def _values(punch: Punch) -> tuple[str | int | float | None, ...]:
    evidence = punch.evidence
    return (
        punch.id,
        punch.employee_id,
        punch.kind.value,
        rows.to_us(punch.at_utc),
        punch.zone,
        punch.utc_offset_s,
        punch.device,
        punch.method.value,
        evidence.model_id if evidence else None,
        evidence.distance if evidence else None,
        evidence.margin if evidence else None,
        evidence.liveness if evidence else None,
        punch.reason,
        punch.author,
        rows.optional_us(punch.recorded_at_utc),
        punch.clock_jump_s,
    )


_RECORDED = """
WITH wanted AS (
    SELECT value ->> 0 AS employee_id, value ->> 1 AS kind, value ->> 2 AS at_us FROM json_each(:wanted)
)
SELECT wanted.employee_id, wanted.kind, wanted.at_us FROM wanted
WHERE EXISTS (SELECT 1 FROM punches
        WHERE employee_id = wanted.employee_id AND at_us = wanted.at_us AND kind = wanted.kind)
    OR EXISTS (SELECT 1 FROM corrections
        WHERE employee_id = wanted.employee_id AND at_us = wanted.at_us AND kind = wanted.kind AND action = 'add')"""
_APPEND = """INSERT INTO punches (id, employee_id, kind, at_us, zone, utc_offset_s, device, method, model_id, distance,
    margin, liveness, reason, author, recorded_at_us, clock_jump_s, seq, previous_hash, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
