"""What the commands print, and where."""

import io
import json
import math
import re
import sys

import pytest

from attendance_app.cli import output


def test_numbers_that_json_lacks_become_null(capsys):
    output.print_json({"a": math.inf, "b": [math.nan, 1.5], "c": {"d": -math.inf}, "e": (1,), "f": "x"})
    assert json.loads(capsys.readouterr().out) == {"a": None, "b": [None, 1.5], "c": {"d": None}, "e": [1], "f": "x"}


def test_what_json_cannot_say_prints_nothing(capsys):
    with pytest.raises(TypeError):
        output.print_json({"fine": 1, "not": object()})
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("value", "expected"), [(None, None), (math.inf, None), (0.123456, 0.1235), (2.0, 2.0)], ids=str
)
def test_rounding(value, expected):
    assert output.rounded(value) == expected


@pytest.mark.parametrize(("count", "words"), [(0, "0 punches"), (1, "1 punch"), (2, "2 punches")])
def test_counting(count, words):
    assert output.counted(count, "punch", "punches") == words
    assert output.counted(2, "frame") == "2 frames"


class Stream(io.TextIOWrapper):
    """A text stream in memory, as a terminal or a pipe of some encoding."""

    def __init__(self, encoding: str, terminal: bool = False, newline: str | None = None) -> None:
        super().__init__(io.BytesIO(), encoding=encoding, newline=newline)
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal

    @property
    def written(self) -> bytes:
        self.flush()
        return self.buffer.getvalue()  # type: ignore[attr-defined]


def test_a_program_reads_utf_8_whatever_the_locale_and_file_names_that_arent_text(monkeypatch):
    stream = Stream("cp1252")
    monkeypatch.setattr(sys, "stdout", stream)
    output.prepare_streams()
    output.print_json({"name": "王小明", "path": "\udcff.jpg"})
    assert json.loads(stream.written.decode("utf-8")) == {"name": "王小明", "path": "\udcff.jpg"}


def test_a_terminal_keeps_its_encoding_and_gets_escapes_for_what_it_lacks(monkeypatch):
    stream = Stream("cp1252", terminal=True)
    monkeypatch.setattr(sys, "stdout", stream)
    output.prepare_streams()
    output.say("Müller 王")
    assert stream.written.rstrip() == b"M\xfcller \\u738b"


def test_a_windowed_build_without_streams_prints_nowhere(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    output.prepare_streams()
    output.say("x")
    output.complain("x")


def test_line_ends_are_left_alone_within_the_block_and_translated_after_it(monkeypatch):
    stream = Stream("utf-8", newline="\r\n")  # as Windows does it
    monkeypatch.setattr(sys, "stdout", stream)
    with output.untranslated_stdout() as csv_stream:
        csv_stream.write("a\r\nb\n")
    assert stream.written == b"a\r\nb\n"


def test_a_table_on_a_terminal_fits_it(monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    stream = Stream("utf-8", terminal=True)
    monkeypatch.setattr(sys, "stdout", stream)
    output.print_table(("Code", "Name"), [("1", "a long name that goes on and on and on and on")])
    lines = re.sub(r"\x1b\[[0-9;]*m", "", stream.written.decode()).splitlines()
    assert len(lines) > 2
    assert max(len(line) for line in lines) <= 40


def test_columns_line_up_for_wide_characters_too(capsys):
    output.print_table(("Name", "Code"), [("王小明", "1"), ("Ada", "2")])
    heading, chinese, latin = capsys.readouterr().out.splitlines()
    assert heading.index("Code") == latin.index("2") == chinese.index("1") + 3  # three characters of double width


def test_progress_and_signs_of_life_are_for_terminals_only(capsys):
    with output.busy("Loading…"), output.progress("Importing") as show:
        show(1, 2)
    assert capsys.readouterr() == ("", "")
