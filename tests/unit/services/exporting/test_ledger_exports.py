"""The ledger as a file: the chain can be verified from nothing else."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from attendance_app.domain.ledger import LEDGER_COLUMNS, LedgerEntry, entry_hash, verify_chain
from attendance_app.errors import UserError
from attendance_app.services.exporting import ExportFormat, ExportRequest, ExportWhat
from attendance_app.services.exporting.escaping import FORMULA_STARTS, unescaped
from attendance_app.services.exporting.service import ExportService
from attendance_app.storage.ledger import LedgerRepository
from tests.fakes.rfc4180 import parse
from tests.unit.services.exporting.asking import DAY, text_of


def entries_of(text: str) -> Iterator[LedgerEntry]:
    """A chain from nothing but the CSV."""
    for row in csv.DictReader(io.StringIO(text, newline="")):
        cells = tuple(unescaped(row[name]) for name in LEDGER_COLUMNS)
        yield LedgerEntry(int(row["seq"]), cells, row["previous_hash"], row["hash"])


@pytest.mark.parametrize("what", [ExportWhat.LEDGER, ExportWhat.PUNCHES])
def test_the_whole_chain_can_be_verified_from_the_csv_alone(
    export: ExportService, eventful: None, ledger: LedgerRepository, what: ExportWhat
) -> None:
    text = text_of(export, ExportRequest(what, preset="all-punches"))
    assert verify_chain(entries_of(text), ledger.head()).ok
    assert list(entries_of(text)) == list(ledger.entries())
    head = text.partition("\r\n")[0].split(",")
    assert head == [*LEDGER_COLUMNS, "previous_hash", "hash"]
    assert not any(
        cell.startswith(FORMULA_STARTS) and not cell.lstrip("-").replace(".", "").isdigit()
        for record in parse(text)
        for cell in record
    )


def test_one_changed_character_is_found(export: ExportService, eventful: None) -> None:
    text = text_of(export, ExportRequest(ExportWhat.LEDGER))
    report = verify_chain(entries_of(text.replace("''@x", "''@y", 1)))
    assert report.broken is not None
    assert not report.ok


def test_a_period_of_the_ledger_has_no_gaps(export: ExportService, eventful: None) -> None:
    second = DAY + timedelta(days=1)
    text = text_of(export, ExportRequest(ExportWhat.LEDGER, second, second))
    entries = list(entries_of(text))
    assert [entry.seq for entry in entries] == [2, 3, 4, 5, 6, 7]
    assert [entry.hash for entry in entries] == [entry_hash(entry.previous_hash, entry.cells) for entry in entries]
    assert [entry.previous_hash for entry in entries[1:]] == [entry.hash for entry in entries[:-1]]
    nothing = text_of(export, ExportRequest(ExportWhat.LEDGER, date(2020, 1, 1), date(2020, 1, 2)))
    assert len(nothing.splitlines()) == 1


def test_a_period_of_the_ledger_has_what_later_became_of_its_punches(export: ExportService, eventful: None) -> None:
    text = text_of(export, ExportRequest(ExportWhat.LEDGER, DAY, DAY))
    assert [entry.seq for entry in entries_of(text)] == list(range(1, 10))  # up to the void and the lock of that day


def test_the_ledger_in_json_has_the_text_that_is_hashed(
    export: ExportService, eventful: None, ledger: LedgerRepository
) -> None:
    rows = json.loads(text_of(export, ExportRequest(ExportWhat.LEDGER, format=ExportFormat.JSON)))
    assert [tuple(row[name] for name in LEDGER_COLUMNS) for row in rows] == [one.cells for one in ledger.entries()]


def test_the_ledger_is_not_for_single_people(export: ExportService) -> None:
    with pytest.raises(UserError, match="one chain"):
        text_of(export, ExportRequest(ExportWhat.LEDGER, employees=("x",)))


def test_a_preview_of_the_ledger_counts_without_reading_it_all(export: ExportService, eventful: None) -> None:
    assert export.preview(ExportRequest(ExportWhat.LEDGER), 2).count == 9
    preview = export.preview(ExportRequest(ExportWhat.LEDGER, DAY + timedelta(days=1), DAY + timedelta(days=1)), 2)
    assert ([row[0] for row in preview.rows], preview.count) == (["2", "3"], 6)
    assert export.preview(ExportRequest(ExportWhat.LEDGER, date(2020, 1, 1), date(2020, 1, 1)), 2).count == 0
