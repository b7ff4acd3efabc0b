"""The hash chain: its text by hand, its hash by another road, and every way to tamper with it."""

import dataclasses
import hashlib
import json
import math
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.ledger import (
    GENESIS_HASH,
    LEDGER_COLUMNS,
    ChainHead,
    LedgerEntry,
    chained,
    correction_cells,
    instant_text,
    period_cells,
    punch_cells,
    verify_chain,
)
from attendance_app.domain.periods import PeriodAction, PeriodChange
from attendance_app.domain.punches import FaceEvidence, Punch, PunchKind, PunchMethod

Record = Punch | Correction | PeriodChange

TEXTS = st.text(max_size=8)
IDS = st.uuids().map(str)
INSTANTS = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 (Hypothesis adds it)
OFFSETS = st.integers(-50_400, 50_400)
DISTANCES = st.floats(0, 2)
EVIDENCE = st.builds(FaceEvidence, TEXTS, DISTANCES, DISTANCES | st.just(math.inf), st.just("off"))
PUNCHES = st.builds(
    Punch,
    id=IDS,
    employee_id=IDS,
    kind=st.sampled_from(PunchKind),
    at_utc=INSTANTS,
    zone=TEXTS,
    utc_offset_s=OFFSETS,
    device=TEXTS,
    method=st.sampled_from(PunchMethod),
    evidence=st.none() | EVIDENCE,
    reason=TEXTS,
    author=TEXTS,
    recorded_at_utc=st.none() | INSTANTS,
    clock_jump_s=st.none() | st.integers(-86_400, 86_400),
)
CORRECTIONS = st.builds(
    Correction,
    id=IDS,
    action=st.sampled_from(CorrectionAction),
    employee_id=IDS,
    target_id=IDS,
    kind=st.sampled_from(PunchKind),
    at_utc=INSTANTS,
    zone=TEXTS,
    utc_offset_s=OFFSETS,
    author=TEXTS,
    recorded_at_utc=INSTANTS,
    reason=TEXTS,
)
PERIODS = st.builds(PeriodChange, IDS, st.sampled_from(PeriodAction), st.dates(), st.dates(), TEXTS, INSTANTS, TEXTS)
RECORDS = st.lists(PUNCHES | CORRECTIONS | PERIODS, max_size=12)


def cells_of(seq: int, record: Record) -> tuple[str, ...]:
    if isinstance(record, Punch):
        return punch_cells(seq, record)
    return correction_cells(seq, record) if isinstance(record, Correction) else period_cells(seq, record)


def ledger_of(records: list[Record]) -> list[LedgerEntry]:
    entries: list[LedgerEntry] = []
    head = ChainHead(0, GENESIS_HASH)
    for record in records:
        entries.append(chained(head, cells_of(head.seq + 1, record)))
        head = head_of(entries)
    return entries


def head_of(entries: list[LedgerEntry]) -> ChainHead:
    return ChainHead(entries[-1].seq, entries[-1].hash) if entries else ChainHead(0, GENESIS_HASH)


def test_a_face_punch_is_these_cells() -> None:
    punch = Punch(
        id="p-1",
        employee_id="e-1",
        kind=PunchKind.BREAK_END,
        at_utc=datetime(2026, 3, 29, 1, 0, 0, 7, tzinfo=UTC),
        zone="Europe/Berlin",
        utc_offset_s=7200,
        device="Empfang",
        method=PunchMethod.FACE,
        evidence=FaceEvidence("sface", 0.61803398, math.inf, "off"),
        recorded_at_utc=datetime(2026, 3, 29, 1, 0, 1, tzinfo=UTC),
        clock_jump_s=-3600,
    )
    cells = dict(zip(LEDGER_COLUMNS, punch_cells(7, punch), strict=True))
    assert cells == dict.fromkeys(LEDGER_COLUMNS, "") | {
        "seq": "7",
        "record": "punch",
        "id": "p-1",
        "employee_id": "e-1",
        "kind": "break_end",
        "at_utc": "2026-03-29T01:00:00.000007Z",
        "zone": "Europe/Berlin",
        "utc_offset_s": "7200",
        "device": "Empfang",
        "method": "face",
        "model_id": "sface",
        "distance": "0.618034",
        "liveness": "off",
        "clock_jump_s": "-3600",
        "recorded_at_utc": "2026-03-29T01:00:01.000000Z",
    }


def test_a_correction_and_a_period_are_these_cells() -> None:
    at = datetime(2026, 3, 2, 8, tzinfo=UTC)
    correction = Correction(
        "c-1", CorrectionAction.MOVE, "e-1", "p-1", PunchKind.IN, at, "UTC", 0, "admin", at, 'late, "as told"'
    )
    change = PeriodChange("l-1", PeriodAction.LOCK, date(2026, 2, 1), date(2026, 2, 28), "admin", at, "")
    told = {"recorded_at_utc": "2026-03-02T08:00:00.000000Z", "author": "admin"}
    blank = dict.fromkeys(LEDGER_COLUMNS, "")
    assert dict(zip(LEDGER_COLUMNS, correction_cells(2, correction), strict=True)) == blank | told | {
        "seq": "2",
        "record": "correction",
        "id": "c-1",
        "action": "move",
        "employee_id": "e-1",
        "target_id": "p-1",
        "kind": "in",
        "at_utc": "2026-03-02T08:00:00.000000Z",
        "zone": "UTC",
        "utc_offset_s": "0",
        "reason": 'late, "as told"',
    }
    assert dict(zip(LEDGER_COLUMNS, period_cells(3, change), strict=True)) == blank | told | {
        "seq": "3",
        "record": "period",
        "id": "l-1",
        "action": "lock",
        "from_day": "2026-02-01",
        "to_day": "2026-02-28",
    }


def test_the_hash_is_sha_256_of_a_text_that_can_be_written_by_hand() -> None:
    entry = chained(ChainHead(0, GENESIS_HASH), ("1", 'say "é"', "", "back\\slash\n"))
    by_hand = '["' + 64 * "0" + '","1","say \\"é\\"","","back\\\\slash\\n"]'
    assert entry.hash == hashlib.sha256(by_hand.encode("utf-8")).hexdigest()
    assert (entry.seq, entry.previous_hash) == (1, 64 * "0")


@given(st.integers(-(2**63), 2**63 - 1))
def test_any_stored_instant_has_a_text(microseconds: int) -> None:
    text = instant_text(microseconds)
    if text.endswith("Z"):
        parsed = datetime.fromisoformat(text)
        assert (parsed - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta.resolution == microseconds
        assert len(text) == len("2026-03-02T08:00:00.000000Z")
    else:
        assert text == str(microseconds)


@given(RECORDS)
def test_any_sequence_of_records_verifies(records: list[Record]) -> None:
    entries = ledger_of(records)
    report = verify_chain(entries, head_of(entries))
    assert (report.ok, report.entries, report.broken, report.head) == (True, len(records), None, head_of(entries))


@given(RECORDS)
def test_the_chain_is_what_the_documentation_computes(records: list[Record]) -> None:
    previous = 64 * "0"
    for entry in ledger_of(records):
        text = json.dumps([previous, *entry.cells], ensure_ascii=False, separators=(",", ":"))
        previous = hashlib.sha256(text.encode("utf-8")).hexdigest()
        assert entry.hash == previous


@given(st.data())
def test_any_changed_cell_is_found_and_its_row_is_named(data: st.DataObject) -> None:
    entries = ledger_of(data.draw(RECORDS.filter(bool)))
    place = data.draw(st.integers(0, len(entries) - 1))
    column = data.draw(st.integers(0, len(LEDGER_COLUMNS) + 1))
    entry = entries[place]
    values = [*entry.cells, entry.previous_hash, entry.hash]
    values[column] = data.draw(st.text(max_size=8).filter(lambda text: text != values[column]))
    changed = LedgerEntry(entry.seq, tuple(values[:-2]), values[-2], values[-1])
    report = verify_chain([*entries[:place], changed, *entries[place + 1 :]], head_of(entries))
    assert report.broken is not None
    assert (report.entries, report.broken.seq) == (place, place + 1)
    assert report.broken.id == changed.cells[2]


@given(st.data())
def test_any_changed_cell_whose_hash_was_computed_anew_is_found_at_the_next_row(data: st.DataObject) -> None:
    entries = ledger_of(data.draw(RECORDS.filter(bool)))
    place = data.draw(st.integers(0, len(entries) - 1))
    column = data.draw(st.integers(1, len(LEDGER_COLUMNS) - 1))
    cells = list(entries[place].cells)
    cells[column] = data.draw(st.text(max_size=8).filter(lambda text: text != cells[column]))
    forged = chained(head_of(entries[:place]), tuple(cells))
    report = verify_chain([*entries[:place], forged, *entries[place + 1 :]], head_of(entries))
    assert report.broken is not None
    assert report.broken.seq == (place + 2 if place + 1 < len(entries) else place + 1)


@given(st.data())
def test_any_deleted_rows_are_found_and_the_first_is_named(data: st.DataObject) -> None:
    entries = ledger_of(data.draw(RECORDS.filter(bool)))
    gone = data.draw(st.sets(st.integers(0, len(entries) - 1), min_size=1))
    report = verify_chain([entry for place, entry in enumerate(entries) if place not in gone], head_of(entries))
    assert report.broken is not None
    assert (report.entries, report.broken.seq) == (min(gone), min(gone) + 1)


@given(st.data())
def test_any_two_swapped_rows_are_found(data: st.DataObject) -> None:
    entries = ledger_of(data.draw(RECORDS.filter(lambda records: len(records) > 1)))
    one, other = sorted(data.draw(st.sets(st.integers(0, len(entries) - 1), min_size=2, max_size=2)))
    swapped = list(entries)
    swapped[one], swapped[other] = swapped[other], swapped[one]
    assert not verify_chain(swapped, head_of(entries)).ok
    renumbered = [dataclasses.replace(entry, seq=place + 1) for place, entry in enumerate(swapped)]
    report = verify_chain(renumbered, head_of(entries))
    assert report.broken is not None
    assert report.broken.seq == one + 1


@given(st.data())
def test_any_inserted_row_is_found(data: st.DataObject) -> None:
    entries = ledger_of(data.draw(RECORDS))
    place = data.draw(st.integers(0, len(entries)))
    forged = chained(head_of(entries[:place]), cells_of(place + 1, data.draw(PUNCHES)))
    report = verify_chain([*entries[:place], forged, *entries[place:]], head_of(entries))
    assert report.broken is not None
    assert report.broken.seq == place + 1
    shifted = [dataclasses.replace(entry, seq=entry.seq + 1) for entry in entries[place:]]
    assert not verify_chain([*entries[:place], forged, *shifted], head_of(entries)).ok


def make_three() -> list[LedgerEntry]:
    at = datetime(2026, 3, 2, tzinfo=UTC)
    change = PeriodChange("l", PeriodAction.LOCK, at.date(), at.date(), "", at, "")
    return ledger_of([change, change, change])


@pytest.mark.parametrize(
    ("tamper", "head", "seq", "words"),
    [
        (lambda rows: rows[:2], None, 3, "Row 3 is missing; there were 3."),
        (lambda rows: [], None, 1, "Row 1 is missing; there were 3."),
        (lambda rows: rows[1:], None, 1, "Row 1 is missing; the next one is 2."),
        (lambda rows: [rows[0], rows[2]], None, 2, "Row 2 is missing; the next one is 3."),
        (lambda rows: [*rows, rows[2]], None, 3, "Row 3 is out of place, after row 3."),
        (lambda rows: rows, ChainHead(2, "ab" * 32), 3, "Row 3 isn't accounted for; the last known one is 2."),
        (lambda rows: rows, ChainHead(3, "ab" * 32), 3, "Row 3 isn't the last row that is remembered."),
    ],
)
def test_what_is_wrong_is_said_in_words(
    tamper: Callable[[list[LedgerEntry]], list[LedgerEntry]], head: ChainHead | None, seq: int, words: str
) -> None:
    rows = make_three()
    report = verify_chain(tamper(rows), head or head_of(rows))
    assert report.broken is not None
    assert (report.broken.seq, report.broken.problem) == (seq, words)
