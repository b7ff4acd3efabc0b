"""Punches as a table: as they stand after corrections, with what the ledger says about each. Depends on the domain.

A voided punch isn't there (it is in the ledger); one that was moved stands at its new time, beside the recorded one;
one that was added by a correction has that correction's author, reason and hash. Any thread.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from attendance_app.domain.corrections import Correction, EffectivePunch
from attendance_app.domain.people import Employee
from attendance_app.domain.punches import PunchKind
from attendance_app.services.exporting.tables import Cell, CellKind, Column, Table
from attendance_app.storage.punch_origins import PunchOrigin


@dataclass(frozen=True, slots=True)
class PunchLine:
    """A punch as it stands, whose it is, where it comes from, and what moved it."""

    punch: EffectivePunch
    person: Employee
    origin: PunchOrigin
    move: Correction | None = None

    @property
    def kind(self) -> PunchKind:
        """What stands."""
        return self.punch.kind

    @property
    def device(self) -> str:
        """Where it was made; empty for one that was added."""
        return self.origin.device

    @property
    def at_local(self) -> datetime:
        """When, in the time that was seen."""
        return self.punch.at_local


PUNCH_COLUMNS = (
    Column("code"),
    Column("name"),
    Column("kind"),
    Column("at", CellKind.INSTANT),
    Column("date", CellKind.DAY),
    Column("time", CellKind.TIME),
    Column("zone"),
    Column("method"),
    Column("device"),
    Column("model_id"),
    Column("distance", CellKind.NUMBER),
    Column("margin", CellKind.NUMBER),
    Column("liveness"),
    Column("reason"),
    Column("author"),
    Column("punch_id"),
    Column("clock_jump_s", CellKind.WHOLE),
    Column("recorded_at", CellKind.INSTANT),
    Column("correction"),
    Column("original_kind"),
    Column("original_at", CellKind.INSTANT),
    Column("corrected_by"),
    Column("correction_reason"),
    Column("corrected_at", CellKind.INSTANT),
    Column("seq", CellKind.WHOLE),
    Column("hash"),
    Column("department"),
    Column("previous_hash"),
)
"""`correction` is blank, `add` or `move`; `recorded_at` and `corrected_at` are UTC; `seq` and `hash` are those of the
ledger's row that the punch comes from."""
USUAL_PUNCH_COLUMNS = tuple(column.name for column in PUNCH_COLUMNS[:26])


def punch_table(lines: Sequence[PunchLine]) -> Table:
    """A row a punch, earliest first, with every column there is; and a row a person that counts them."""
    return Table(
        "Punches",
        PUNCH_COLUMNS,
        (_cells(line) for line in lines),
        totals=_counts(lines),
        usual=USUAL_PUNCH_COLUMNS,
        count=len(lines),
        people=len({line.person.id for line in lines}),
    )


def _counts(lines: Iterable[PunchLine]) -> Table:
    people: dict[str, Employee] = {}
    counts: Counter[str] = Counter()
    for line in lines:
        people.setdefault(line.person.id, line.person)
        counts[line.person.id] += 1
    columns = (Column("code"), Column("name"), Column("punches", CellKind.WHOLE))
    rows = sorted((person.name, person.code, counts[person.id]) for person in people.values())
    return Table(
        "Totals", columns, [(code, name, count) for name, code, count in rows], total=("Total", "", counts.total())
    )


def _cells(line: PunchLine) -> tuple[Cell, ...]:
    punch, origin, move, local = line.punch, line.origin, line.move, line.at_local
    evidence = origin.evidence
    return (
        line.person.code,
        line.person.name,
        punch.kind.value,
        local,
        local.date(),
        local.time().replace(microsecond=0),
        move.zone if move else origin.zone,
        punch.method.value,
        origin.device,
        evidence.model_id if evidence else None,
        evidence.distance if evidence else None,
        _finite(evidence.margin) if evidence else None,
        evidence.liveness if evidence else None,
        origin.reason,
        origin.author,
        punch.id,
        punch.clock_jump_s,
        origin.recorded_at_utc,
        _mark(line),
        origin.kind.value if move else None,
        _local(origin.at_utc, origin.utc_offset_s) if move else None,
        move.author if move else None,
        move.reason if move else None,
        move.recorded_at_utc if move else None,
        origin.seq,
        origin.hash,
        line.person.department,
        origin.previous_hash,
    )


def _mark(line: PunchLine) -> str | None:
    if line.move is not None:
        return "move"
    return "add" if line.punch.corrected else None


def _finite(value: float) -> float | None:
    return value if abs(value) != float("inf") else None


def _local(at_utc: datetime, utc_offset_s: int) -> datetime:
    return at_utc.astimezone(timezone(timedelta(seconds=utc_offset_s)))
