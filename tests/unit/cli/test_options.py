"""Dates, instants and password files as people write them."""

from datetime import UTC, date, datetime, timedelta

import pytest
import typer

from attendance_app.cli.options import parse_day, parse_instant, read_password
from attendance_app.errors import UserError


def test_days():
    assert parse_day("2026-03-02") == date(2026, 3, 2)


@pytest.mark.parametrize("text", ["", "2026-02-30", "02.03.2026", "tomorrow", "2026-03-02T08:00"])
def test_what_isnt_a_day_is_wrong_usage(text):
    with pytest.raises(typer.BadParameter, match="is not a date"):
        parse_day(text)


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-03-02T08:57:00+01:00", datetime(2026, 3, 2, 7, 57, tzinfo=UTC)),
        ("2026-03-02T08:57Z", datetime(2026, 3, 2, 8, 57, tzinfo=UTC)),
        ("2026-03-02 08:57:00.5-05:30", datetime(2026, 3, 2, 14, 27, 0, 500000, tzinfo=UTC)),
    ],
)
def test_instants(text, instant):
    assert parse_instant(text) == instant
    assert parse_instant(text).utcoffset() is not None


def test_an_instant_without_offset_stays_open():
    assert parse_instant("2026-03-02T08:57") == datetime(2026, 3, 2) + timedelta(hours=8, minutes=57)  # noqa: DTZ001


@pytest.mark.parametrize("text", ["", "9pm", "2026-03-02", "2026-03-02T25:00", "08:57"])
def test_what_isnt_an_instant_is_wrong_usage(text):
    with pytest.raises(typer.BadParameter, match="Write it like 2026-03-02T08:57:00"):
        parse_instant(text)


@pytest.mark.parametrize("written", [b"secret word", b"secret word\n", b"\xef\xbb\xbfsecret word\r\n"], ids=repr)
def test_a_password_file_may_end_its_line_as_editors_do(tmp_path, written):
    file = tmp_path / "password.txt"
    file.write_bytes(written)
    assert read_password(file) == "secret word"


def test_spaces_belong_to_the_password(tmp_path):
    file = tmp_path / "password.txt"
    file.write_text(" secret \n", encoding="utf-8")
    assert read_password(file) == " secret "


@pytest.mark.parametrize("kind", ["missing", "folder", "not text"])
def test_a_password_file_that_cannot_be_read_says_so(tmp_path, kind):
    file = tmp_path / "password.txt"
    if kind == "folder":
        file.mkdir()
    elif kind == "not text":
        file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError, match=r"password\.txt"):
        read_password(file)
