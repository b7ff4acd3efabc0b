"""Files as people's spreadsheets write them."""

from datetime import date, time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as checks
from hypothesis import strategies as st

from attendance_app.errors import UserError
from attendance_app.services.exporting.csv_writer import CsvDialect, write_csv
from attendance_app.services.exporting.tables import Column, Table
from attendance_app.services.table_files import read_table_file, text_of


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_in_the_ways_spreadsheets_save_it(tmp_path: Path, encoding: str, delimiter: str) -> None:
    file = tmp_path / "t.csv"
    file.write_bytes(f'code{delimiter}name\r\n1{delimiter}"Đức, ""X"""\r\n\r\n2{delimiter}\r\n'.encode(encoding))
    table = read_table_file(file)
    assert table.headings == ("code", "name")
    assert [(line.line, line.cells, line.surplus) for line in table.lines] == [
        (2, ("1", 'Đức, "X"'), False),
        (4, ("2", None), False),
    ]


def test_short_and_long_lines(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_text("a,b,\n1\n1,2,,\n1,2,3,4\n", encoding="utf-8")
    table = read_table_file(file)
    assert table.headings == ("a", "b")
    assert [(line.cells, line.surplus) for line in table.lines] == [
        (("1", None), False),
        (("1", "2"), False),
        (("1", "2"), True),
    ]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=8), min_size=2, max_size=2))
@checks(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_was_exported_reads_back_as_it_was(tmp_path: Path, cells: list[str]) -> None:
    file = tmp_path / "t.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        write_csv(Table("T", (Column("a"), Column("b")), [("x", *cells[:1])]), stream, CsvDialect())
    (line,) = read_table_file(file).lines
    assert line.cells == ("x", cells[0] if cells[0].strip() else None)


def test_a_workbook_with_its_own_types(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["code", "day", "at", None], [7, date(2026, 3, 2), time(8, 57), None], [None], [7.5, "=1+1", True]):
        sheet.append(row)
    sheet["B4"].data_type = "s"
    book.save(tmp_path / "t.xlsx")
    table = read_table_file(tmp_path / "t.xlsx")
    assert table.headings == ("code", "day", "at")
    assert [line.line for line in table.lines] == [2, 4]
    assert [text_of(cell) for cell in table.lines[0].cells] == ["7", "2026-03-02T00:00:00", "08:57:00"]
    assert [text_of(cell) for cell in table.lines[1].cells] == ["7.5", "=1+1", "true"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("t.csv", b"", "empty"),
        ("t.csv", b"\xff\xfe\x00\xd8", "not UTF-8"),
        ("t.csv", b"a,b\xe4\n", "not UTF-8"),
        ("t.xlsx", b"no workbook", "isn't a workbook"),
    ],
)
def test_what_isn_t_a_table_is_explained(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UserError, match=words):
        read_table_file(tmp_path / name)


def test_a_missing_file_is_explained(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        read_table_file(tmp_path / "missing.csv")
