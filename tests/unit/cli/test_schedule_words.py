"""How weekdays, times, overtime and cycles are read and written."""

from datetime import time

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.cli.schedule_words import (
    parse_cycle,
    parse_tier,
    parse_time,
    parse_time_range,
    parse_weekdays,
    weekdays_in_words,
)
from attendance_app.domain.shifts import OvertimeTier


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("mon", (0,)),
        ("mon-fri", (0, 1, 2, 3, 4)),
        (" Mon , WED ", (0, 2)),
        ("sat-mon,wed", (0, 2, 5, 6)),
        ("mon-sun", (0, 1, 2, 3, 4, 5, 6)),
        ("fri-fri", (4,)),
    ],
)
def test_weekdays_are_read(text: str, days: tuple[int, ...]) -> None:
    assert parse_weekdays(text).numbers == days


@pytest.mark.parametrize("text", ["", "monday", "mon-", "-fri", "mon,,tue", "0-4", "mon fri"])
def test_other_words_are_no_weekdays(text: str) -> None:
    with pytest.raises(typer.BadParameter, match="mon-fri"):
        parse_weekdays(text)


@given(st.sets(st.integers(0, 6), min_size=1).map(sorted).map(tuple))
def test_weekdays_are_written_as_they_are_read(days: tuple[int, ...]) -> None:
    assert parse_weekdays(weekdays_in_words(days)).numbers == days


@pytest.mark.parametrize(("text", "moment"), [("22:00", time(22)), ("6:05", time(6, 5)), ("24:00", time(0))])
def test_times_of_day_are_read(text: str, moment: time) -> None:
    assert parse_time(text) == moment


@pytest.mark.parametrize("text", ["", "22", "22:60", "25:00", "24:01", "10pm", "22:00:30", "22:00+01:00"])
def test_other_text_is_no_time_of_day(text: str) -> None:
    with pytest.raises(typer.BadParameter, match="like 22:00"):
        parse_time(text)


def test_a_time_range_needs_both_ends() -> None:
    found = parse_time_range("12:00-13:30")
    assert (found.start, found.end) == (time(12), time(13, 30))
    for text in ("12:00", "12:00-", "-13:00"):
        with pytest.raises(typer.BadParameter):
            parse_time_range(text)


@pytest.mark.parametrize(("text", "tier"), [("480", OvertimeTier(480, 1.5)), ("600:2", OvertimeTier(600, 2.0))])
def test_overtime_tiers_are_read(text: str, tier: OvertimeTier) -> None:
    assert parse_tier(text) == tier


@pytest.mark.parametrize("text", ["", "8h", "480:", "480:x", ":1.5", "4.5"])
def test_other_text_is_no_overtime(text: str) -> None:
    with pytest.raises(typer.BadParameter, match="minutes and rate"):
        parse_tier(text)


@pytest.mark.parametrize(
    ("text", "cycle"),
    [
        ("early,late,off", ["early", "late", None]),
        (" early , OFF ,early", ["early", None, "early"]),
        ('"Early, ward 3",off', ["Early, ward 3", None]),
    ],
)
def test_cycles_are_read(text: str, cycle: list[str | None]) -> None:
    assert parse_cycle(text) == cycle
