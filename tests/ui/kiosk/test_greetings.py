"""The words on the card."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from attendance_app.domain.punches import PunchKind
from attendance_app.services.events import EventKind
from attendance_app.ui.kiosk.greetings import discreet_names, first_name, greeting_for, salutation
from tests.fakes.desk import desk_event
from tests.fakes.people import employee


def test_punch_in_greets_by_first_name_with_the_local_time() -> None:
    greeting = greeting_for(desk_event())  # 07:57 UTC, one hour east
    assert greeting.line == "Good morning, Eileen — in at 08:57"
    assert (greeting.tone, greeting.icon, greeting.sound) == ("success", "arrow-in", "in")
    assert not greeting.stays


@pytest.mark.parametrize(
    ("direction", "line", "tone"),
    [
        (PunchKind.OUT, "Good afternoon, Eileen — out at 17:02", "info"),
        (PunchKind.BREAK_START, "Good afternoon, Eileen — on break at 17:02", "info"),
        (PunchKind.BREAK_END, "Good afternoon, Eileen — back at 17:02", "success"),
    ],
)
def test_each_kind_of_punch_has_its_words(direction: PunchKind, line: str, tone: str) -> None:
    greeting = greeting_for(desk_event(direction=direction, at_utc=datetime(2026, 3, 2, 16, 2, tzinfo=UTC)))
    assert (greeting.line, greeting.tone) == (line, tone)


def test_repeat_says_the_time_of_the_earlier_punch_and_is_not_green() -> None:
    greeting = greeting_for(desk_event(EventKind.DUPLICATE))
    assert greeting.line == "Good morning, Eileen — already in at 08:57"
    assert greeting.tone == "warning"


def test_stranger_is_sent_to_reception_without_alarm() -> None:
    greeting = greeting_for(desk_event(EventKind.UNKNOWN))
    assert greeting.line == "We don't know you yet — please see reception"
    assert greeting.tone == "neutral"


def test_ambiguous_look_asks_for_the_pin() -> None:
    line = greeting_for(desk_event(EventKind.AMBIGUOUS)).line
    assert line == "We can't tell who you are — please use your code and PIN"


def test_failed_write_says_so_in_red_and_stays() -> None:
    greeting = greeting_for(desk_event(EventKind.STORAGE_FAILED, message="The disk is full."))
    assert greeting.line == "Not recorded: The disk is full."
    assert greeting.tone == "danger"
    assert greeting.stays


@pytest.mark.parametrize(
    "kind", [kind for kind in EventKind if kind is not EventKind.CHOICE]
)  # that has a card of its own
def test_every_event_has_a_card(kind: EventKind) -> None:
    assert greeting_for(desk_event(kind, message="Why.")).line


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Eileen Collins", "Eileen"),
        ("Søren Aabye Kierkegaard", "Søren"),
        ("Zoë", "Zoë"),
        ("李小龙", "李小龙"),
        ("محمد علي", "محمد علي"),
        ("Анна Каренина", "Анна Каренина"),
        ("Dr. Ada Lovelace", "Dr. Ada Lovelace"),
        ("Collins, Eileen", "Collins, Eileen"),
        ("  Grace   Hopper ", "Grace"),
    ],
)
def test_first_name_is_the_first_word_only_where_that_is_sure(name: str, expected: str) -> None:
    assert first_name(name) == expected


@pytest.mark.parametrize(
    ("hour", "expected"),
    [
        (3, "Good evening,"),
        (4, "Good morning,"),
        (11, "Good morning,"),
        (12, "Good afternoon,"),
        (17, "Good afternoon,"),
        (18, "Good evening,"),
        (23, "Good evening,"),
    ],
)
def test_salutation_follows_the_local_hour(hour: int, expected: str) -> None:
    at = datetime(2026, 3, 2, hour, 30, tzinfo=timezone(timedelta(hours=9)))
    assert salutation(at) == expected


def test_name_is_data_and_never_a_format_string() -> None:
    greeting = greeting_for(desk_event(who=employee("1", "{time}")))
    assert greeting.line == "Good morning, {time} — in at 08:57"


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("Grace Hopper", "Ada Lovelace"), ["Grace H.", "Ada L."]),
        (("王小明", "王大明"), ["王小明", "王大明"]),  # both would be 王○明
        (("Arjun Menon", "Arjun Mehta"), ["Arjun Menon", "Arjun Mehta"]),
    ],
)
def test_people_to_choose_between_are_told_apart(names: tuple[str, ...], expected: list[str]) -> None:
    assert discreet_names(names) == expected
