"""The ledger: every punch, correction and period change as one hash chain. Standard library only; pure.

docs/audit-chain.md describes the same for people who have nothing but an exported file. What is written here is a
promise to them: columns, their text and the hash never change for rows that exist.
"""

import hashlib
import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from attendance_app.domain.corrections import Correction
from attendance_app.domain.periods import PeriodChange
from attendance_app.domain.punches import Punch

LEDGER_COLUMNS = (
    "seq",
    "record",
    "id",
    "action",
    "employee_id",
    "target_id",
    "kind",
    "at_utc",
    "zone",
    "utc_offset_s",
    "device",
    "method",
    "model_id",
    "distance",
    "margin",
    "liveness",
    "clock_jump_s",
    "recorded_at_utc",
    "from_day",
    "to_day",
    "author",
    "reason",
)
"""What the hash of a row covers, in this order."""

GENESIS_HASH = "0" * 64
"""The predecessor of the first row."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ID = LEDGER_COLUMNS.index("id")


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One row of a chain.

    Attributes:
        seq: Position, from 1 without gaps.
        cells: The text of each column (`LEDGER_COLUMNS` in the ledger), blank where it doesn't apply.
        previous_hash, hash: 64 hexadecimal digits, lower case.
    """

    seq: int
    cells: tuple[str, ...]
    previous_hash: str
    hash: str


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The last row, as it is remembered apart from the rows; before the first row 0 and `GENESIS_HASH`."""

    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class ChainBreak:
    """The first row that doesn't fit.

    Attributes:
        seq: Its position, or that of a row that is missing.
        id: Its id, or empty when the row is missing.
        problem: What is wrong, one sentence for the person at the desk.
    """

    seq: int
    id: str
    problem: str


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What verifying came to.

    Attributes:
        entries: How many rows fit, counted from the first.
        broken: The first row that doesn't, or None.
        head: The last row that fits.
    """

    entries: int
    broken: ChainBreak | None
    head: ChainHead = ChainHead(0, GENESIS_HASH)

    @property
    def ok(self) -> bool:
        """Whether every row fits."""
        return self.broken is None


def entry_hash(previous_hash: str, cells: Sequence[str]) -> str:
    """SHA-256 of the UTF-8 of the compact JSON array of the previous hash and the cells; 64 hexadecimal digits."""
    text = json.dumps([previous_hash, *cells], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def chained(head: ChainHead, cells: tuple[str, ...]) -> LedgerEntry:
    """The row with these cells that follows `head`."""
    return LedgerEntry(head.seq + 1, cells, head.hash, entry_hash(head.hash, cells))


def ledger_cells(
    seq: int,
    record: str,
    record_id: str,
    *,
    action: str = "",
    employee_id: str = "",
    target_id: str | None = "",
    kind: str = "",
    at_us: int | None = None,
    zone: str = "",
    utc_offset_s: int | None = None,
    device: str = "",
    method: str = "",
    model_id: str | None = None,
    distance: float | None = None,
    margin: float | None = None,
    liveness: str | None = None,
    clock_jump_s: int | None = None,
    recorded_at_us: int | None = None,
    from_day: str = "",
    to_day: str = "",
    author: str = "",
    reason: str = "",
) -> tuple[str, ...]:
    """The text of `LEDGER_COLUMNS`; None is blank. Instants are microseconds since 1970 in UTC."""
    return (
        str(seq),
        record,
        record_id,
        action,
        employee_id,
        target_id or "",
        kind,
        instant_text(at_us),
        zone,
        "" if utc_offset_s is None else str(utc_offset_s),
        device,
        method,
        model_id or "",
        _number_text(distance),
        _number_text(margin),
        liveness or "",
        "" if clock_jump_s is None else str(clock_jump_s),
        instant_text(recorded_at_us),
        from_day,
        to_day,
        author,
        reason,
    )


def punch_cells(seq: int, punch: Punch) -> tuple[str, ...]:
    """A punch at position `seq` of the ledger."""
    evidence = punch.evidence
    return ledger_cells(
        seq,
        "punch",
        punch.id,
        employee_id=punch.employee_id,
        kind=punch.kind.value,
        at_us=exact_us(punch.at_utc),
        zone=punch.zone,
        utc_offset_s=punch.utc_offset_s,
        device=punch.device,
        method=punch.method.value,
        model_id=evidence.model_id if evidence else None,
        distance=evidence.distance if evidence else None,
        margin=evidence.margin if evidence else None,
        liveness=evidence.liveness if evidence else None,
        clock_jump_s=punch.clock_jump_s,
        recorded_at_us=None if punch.recorded_at_utc is None else exact_us(punch.recorded_at_utc),
        author=punch.author,
        reason=punch.reason,
    )


def correction_cells(seq: int, correction: Correction) -> tuple[str, ...]:
    """A correction at position `seq` of the ledger."""
    return ledger_cells(
        seq,
        "correction",
        correction.id,
        action=correction.action.value,
        employee_id=correction.employee_id,
        target_id=correction.target_id,
        kind=correction.kind.value,
        at_us=exact_us(correction.at_utc),
        zone=correction.zone,
        utc_offset_s=correction.utc_offset_s,
        recorded_at_us=exact_us(correction.recorded_at_utc),
        author=correction.author,
        reason=correction.reason,
    )


def period_cells(seq: int, change: PeriodChange) -> tuple[str, ...]:
    """A lock or unlock at position `seq` of the ledger."""
    return ledger_cells(
        seq,
        "period",
        change.id,
        action=change.action.value,
        from_day=change.from_day.isoformat(),
        to_day=change.to_day.isoformat(),
        recorded_at_us=exact_us(change.recorded_at_utc),
        author=change.author,
        reason=change.reason,
    )


def instant_text(microseconds: int | None) -> str:
    """An instant as `YYYY-MM-DDTHH:MM:SS.ffffffZ`; blank for None; bare digits where no calendar reaches."""
    if microseconds is None:
        return ""
    try:
        return (_EPOCH + timedelta(microseconds=microseconds)).isoformat(timespec="microseconds")[:-6] + "Z"
    except OverflowError:  # nobody records this, but a row that was tampered with must still be read
        return str(microseconds)


def _number_text(value: float | None) -> str:
    return "" if value is None or math.isinf(value) else f"{value:.6f}"


def exact_us(instant: datetime) -> int:
    """Exact microseconds since 1970 in UTC of an aware instant."""
    return (instant - _EPOCH) // timedelta.resolution


def verify_chain(entries: Iterable[LedgerEntry], head: ChainHead | None = None) -> ChainReport:
    """Re-compute a whole chain, from its first row to its last.

    Args:
        entries: In ascending order of `seq`; looked at one by one.
        head: What is remembered as the last row, so that missing rows at the end are noticed; None when nothing is.
    """
    last = ChainHead(0, GENESIS_HASH)
    for entry in entries:
        problem = _problem(entry, last)
        if problem is not None:
            return ChainReport(last.seq, problem, head=last)
        last = ChainHead(entry.seq, entry.hash)
    return ChainReport(last.seq, None if head is None else _problem_at_end(last, head), head=last)


def _problem(entry: LedgerEntry, last: ChainHead) -> ChainBreak | None:
    """What is wrong with a row that should follow `last`."""
    record_id = entry.cells[_ID] if len(entry.cells) == len(LEDGER_COLUMNS) else ""
    if entry.seq > last.seq + 1:
        return ChainBreak(last.seq + 1, "", f"Row {last.seq + 1} is missing; the next one is {entry.seq}.")
    if entry.seq < last.seq + 1:
        return ChainBreak(entry.seq, record_id, f"Row {entry.seq} is out of place, after row {last.seq}.")
    if entry.cells[0] != str(entry.seq):
        return ChainBreak(entry.seq, record_id, f"Row {entry.seq} says it is row {entry.cells[0]}.")
    if entry.previous_hash != last.hash:
        return ChainBreak(entry.seq, record_id, f"Row {entry.seq} doesn't follow the row before it.")
    if entry.hash != entry_hash(entry.previous_hash, entry.cells):
        return ChainBreak(entry.seq, record_id, f"The content of row {entry.seq} isn't what was recorded.")
    return None


def _problem_at_end(last: ChainHead, head: ChainHead) -> ChainBreak | None:
    if last.seq < head.seq:
        return ChainBreak(last.seq + 1, "", f"Row {last.seq + 1} is missing; there were {head.seq}.")
    if last.seq > head.seq:
        return ChainBreak(
            head.seq + 1, "", f"Row {head.seq + 1} isn't accounted for; the last known one is {head.seq}."
        )
    if last.hash != head.hash:
        return ChainBreak(last.seq, "", f"Row {last.seq} isn't the last row that is remembered.")
    return None
