"""One table in three formats: judged by Python's csv reader, a hand-written grammar, openpyxl and json."""

import csv
import io
import json
import math
import re
import zipfile
from datetime import UTC, date, datetime, time, timedelta, timezone

import openpyxl
import pytest
from hypothesis import given
from hypothesis import settings as checks
from hypothesis import strategies as st

from attendance_app.errors import UserError
from attendance_app.services.exporting.csv_writer import CsvDialect, decimal_hours, duration_text, write_csv
from attendance_app.services.exporting.escaping import FORMULA_STARTS, escaped, unescaped
from attendance_app.services.exporting.json_writer import write_json
from attendance_app.services.exporting.requests import HoursStyle
from attendance_app.services.exporting.tables import Cell, CellKind, Column, Table, chosen
from attendance_app.services.exporting.xlsx_writer import write_xlsx
from tests.fakes.rfc4180 import GrammarError, parse

COMMA = CsvDialect()
BERLIN_SUMMER = timezone(timedelta(hours=2))
COLUMNS = (
    Column("text"),
    Column("whole", CellKind.WHOLE),
    Column("number", CellKind.NUMBER, digits=3),
    Column("day", CellKind.DAY),
    Column("time", CellKind.TIME),
    Column("instant", CellKind.INSTANT),
    Column("worked_minutes", CellKind.DURATION),
    Column("flag", CellKind.FLAG),
    Column("words", CellKind.WORDS),
    Column("digits", CellKind.DIGITS),
)
ROW: tuple[Cell, ...] = (
    "Ada",
    -7,
    -0.25,
    date(2026, 7, 1),
    time(8, 57),
    datetime(2026, 7, 1, 8, 57, tzinfo=BERLIN_SUMMER),
    1565,
    True,
    ("missing_out", "long_span"),
    "-18000",
)
BLANK: tuple[Cell, ...] = (None,) * len(COLUMNS)


def naive(*parts: int) -> datetime:
    """As a sheet has it: local time without its offset."""
    year, month, day, *more = parts
    return datetime(year, month, day, *more, tzinfo=UTC).replace(tzinfo=None)


def table(*rows: tuple[Cell, ...], columns: tuple[Column, ...] = COLUMNS) -> Table:
    return Table("Sheet", columns, rows)


def csv_of(made: Table, dialect: CsvDialect = COMMA) -> str:
    stream = io.StringIO(newline="")
    write_csv(made, stream, dialect)
    return stream.getvalue()


def sheet_of(made: Table, title: str = "Sheet") -> "openpyxl.worksheet.worksheet.Worksheet":
    file = io.BytesIO()
    write_xlsx(made, file)
    return openpyxl.load_workbook(file)[title]


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
dangerous = st.builds(str.__add__, st.sampled_from(["", "'", "''"]), st.sampled_from(FORMULA_STARTS)).flatmap(
    lambda start: texts.map(lambda rest: start + rest)
)
any_text = st.one_of(texts, dangerous)


@given(any_text)
@checks(max_examples=500)
def test_escaping_is_undone_exactly_and_leaves_nothing_to_run(text: str) -> None:
    assert unescaped(escaped(text)) == text
    assert not escaped(text).startswith(FORMULA_STARTS)


@given(any_text, any_text)
@checks(max_examples=300)
def test_two_texts_never_look_alike_once_escaped(one: str, other: str) -> None:
    assert (escaped(one) == escaped(other)) == (one == other)


@pytest.mark.parametrize("start", FORMULA_STARTS)
def test_every_dangerous_start_by_hand(start: str) -> None:
    assert escaped(f"{start}x") == f"'{start}x"
    assert escaped(f"'{start}x") == f"''{start}x"
    assert escaped(f"x{start}") == f"x{start}"
    assert escaped("'x") == "'x"


@given(st.lists(st.tuples(any_text, any_text, any_text), max_size=5), st.sampled_from([",", ";", "\t", "|"]))
@checks(max_examples=300)
def test_csv_is_rfc_4180_to_a_strict_grammar_and_to_pythons_reader(
    rows: list[tuple[str, str, str]], delimiter: str
) -> None:
    columns = (Column("a"), Column("b"), Column("c"))
    text = csv_of(table(*rows, columns=columns), CsvDialect(delimiter))
    by_grammar = parse(text, delimiter)
    by_python = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    wanted = [["a", "b", "c"], *([escaped(cell) for cell in row] for row in rows)]
    assert by_grammar == by_python == wanted
    assert all(not cell.startswith(FORMULA_STARTS) for record in by_grammar[1:] for cell in record)
    assert [[unescaped(cell) for cell in record] for record in by_grammar[1:]] == [list(row) for row in rows]


@pytest.mark.parametrize("wrong", ["a,b\n", 'a"b,c\r\n', '"a', "a,b\r\nc\r\n", '"a"b\r\n'])
def test_the_grammar_does_judge(wrong: str) -> None:
    with pytest.raises(GrammarError):
        parse(wrong)


def test_csv_of_every_kind_by_hand() -> None:
    assert csv_of(table(ROW, BLANK)) == (
        "text,whole,number,day,time,instant,worked_minutes,flag,words,digits\r\n"
        "Ada,-7,-0.250,2026-07-01,08:57:00,2026-07-01T08:57:00+02:00,1565,true,missing_out long_span,-18000\r\n"
        ",,,,,,,,,\r\n"
    )


def test_a_decimal_comma_is_for_numbers_only() -> None:
    columns = (Column("t"), COLUMNS[2], COLUMNS[6].with_hours(HoursStyle.DECIMAL), Column("d", CellKind.DIGITS))
    made = csv_of(table(("1.5", -0.25, 495, "0.500000"), columns=columns), CsvDialect(";", decimal_comma=True))
    assert made == "t;number;worked_hours;d\r\n1.5;-0,250;8,25;0.500000\r\n"


def test_decimal_commas_between_commas_are_quoted() -> None:
    made = csv_of(table((-0.25,), columns=(COLUMNS[2],)), CsvDialect(",", decimal_comma=True))
    assert made == 'number\r\n"-0,250"\r\n'


def test_a_delimiter_that_isn_t_one_is_refused() -> None:
    with pytest.raises(UserError, match="separated"):
        CsvDialect("x")


@pytest.mark.parametrize(
    ("minutes", "decimal", "hhmm"),
    [
        (0, "0.00", "0:00"),
        (495, "8.25", "8:15"),
        (59, "0.98", "0:59"),
        (1565, "26.08", "26:05"),
        (-90, "-1.50", "-1:30"),
    ],
)
def test_durations_by_hand(minutes: int, decimal: str, hhmm: str) -> None:
    assert duration_text(minutes, HoursStyle.MINUTES) == str(minutes)
    assert duration_text(minutes, HoursStyle.DECIMAL) == decimal
    assert duration_text(minutes, HoursStyle.HHMM) == hhmm


@given(st.integers(0, 100_000))
def test_decimal_hours_are_the_nearest_hundredth_and_give_the_minutes_back(minutes: int) -> None:
    assert math.isclose(decimal_hours(minutes), minutes / 60, abs_tol=0.005 + 1e-9)
    assert round(decimal_hours(minutes) * 60) == minutes


def test_json_of_every_kind_by_hand() -> None:
    stream = io.StringIO()
    assert write_json(table(ROW, BLANK), stream) == 2
    assert json.loads(stream.getvalue()) == [
        {
            "text": "Ada",
            "whole": -7,
            "number": -0.25,
            "day": "2026-07-01",
            "time": "08:57:00",
            "instant": "2026-07-01T08:57:00+02:00",
            "worked_minutes": 1565,
            "flag": True,
            "words": ["missing_out", "long_span"],
            "digits": "-18000",
        },
        dict.fromkeys((column.name for column in COLUMNS), None),
    ]
    assert len(stream.getvalue().splitlines()) == 4
    empty = io.StringIO()
    assert write_json(table(), empty) == 0
    assert json.loads(empty.getvalue()) == []


def test_a_sheet_has_real_days_times_durations_and_numbers() -> None:
    hhmm = tuple(column.with_hours(HoursStyle.HHMM) for column in COLUMNS)
    sheet = sheet_of(table(ROW, BLANK, columns=hhmm))
    values = [cell.value for cell in sheet[2]]
    assert values == [
        "Ada",
        -7,
        -0.25,
        naive(2026, 7, 1),
        time(8, 57),
        naive(2026, 7, 1, 8, 57),
        timedelta(minutes=1565),
        True,
        "missing_out long_span",
        -18000,
    ]
    formats = [cell.number_format for cell in sheet[2]]
    assert formats[3:7] == ["yyyy-mm-dd", "hh:mm:ss", "yyyy-mm-dd hh:mm:ss", "[h]:mm"]
    assert [cell.data_type for cell in sheet[2]] == ["s", "n", "n", "d", "d", "d", "d", "b", "s", "n"]
    assert [cell.value for cell in sheet[3]] == [None] * len(COLUMNS)


def test_a_sheet_has_a_frozen_bold_heading_a_filter_and_room() -> None:
    sheet = sheet_of(table(("x" * 30, 1), ("y", 2), columns=COLUMNS[:2]))
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:B3"
    assert all(cell.font.bold for cell in sheet[1])
    assert sheet.column_dimensions["A"].width >= 30
    assert sheet.column_dimensions["B"].width >= len("whole")


def test_the_total_stands_below_what_is_filtered_and_totals_on_a_sheet_of_their_own() -> None:
    totals = Table("Totals", COLUMNS[:2], [("Ada", 1)], total=("Total", 1))
    sheet = sheet_of(Table("Sheet", COLUMNS[:2], [("Ada", 1)], totals, ("Total", 1)))
    assert sheet.auto_filter.ref == "A1:B2"
    assert [cell.value for cell in sheet[3]] == ["Total", 1]
    assert sheet["A3"].font.bold
    assert [[cell.value for cell in row] for row in sheet.parent["Totals"]] == [
        ["text", "whole"],
        ["Ada", 1],
        ["Total", 1],
    ]


@pytest.mark.parametrize("start", [*FORMULA_STARTS, "'=", "''+", "#N/A", "=1+1\n="])
def test_no_text_becomes_a_formula_in_a_sheet(start: str) -> None:
    text = f"{start}cmd|' /C calc'!A0"
    file = io.BytesIO()
    write_xlsx(table((text,), ("#DIV/0!",), columns=COLUMNS[:1]), file)
    (cell,) = openpyxl.load_workbook(file)["Sheet"][2]
    assert cell.value == text.replace("\r", "\n")  # XML has one kind of line end
    assert cell.data_type == "s"
    assert cell.quotePrefix or not start.startswith(FORMULA_STARTS)
    with zipfile.ZipFile(file) as parts:
        markup = parts.read("xl/worksheets/sheet1.xml").decode()
    assert not re.search(r"<f[ >]", markup)
    assert 't="e"' not in markup


def test_what_a_sheet_cannot_hold_is_replaced_and_days_before_its_calendar_are_text() -> None:
    sheet = sheet_of(
        table(
            ("a\x00b\x0bc", date(1899, 12, 31), datetime(1850, 1, 1, tzinfo=UTC)),
            columns=(*COLUMNS[:1], *COLUMNS[3:6:2]),
        )
    )
    assert [cell.value for cell in sheet[2]] == ["a\ufffdb\ufffdc", "1899-12-31", "1850-01-01T00:00:00+00:00"]


def test_seconds_are_cut_off_never_rounded_up_to_the_next_minute() -> None:
    at = datetime(2026, 7, 1, 8, 59, 59, 999_999, tzinfo=UTC)
    assert sheet_of(table((at,), columns=(COLUMNS[5],)))["A2"].value == naive(2026, 7, 1, 8, 59, 59)


def test_more_rows_than_a_sheet_holds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("attendance_app.services.exporting.xlsx_writer.MOST_ROWS", 4)
    sheet_of(table(*(("x",),) * 3, columns=COLUMNS[:1]))
    with pytest.raises(UserError, match="A sheet holds 3 rows"):
        sheet_of(table(*(("x",),) * 4, columns=COLUMNS[:1]))


def test_columns_are_chosen_by_name_in_the_order_wanted() -> None:
    assert chosen(COLUMNS, ("flag", "text")) == (7, 0)
    assert chosen(COLUMNS, None) == tuple(range(len(COLUMNS)))
    for names in (("nothing",), ("text", "text"), ()):
        with pytest.raises(UserError):
            chosen(COLUMNS, names)
