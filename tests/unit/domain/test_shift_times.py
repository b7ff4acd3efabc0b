"""Shifts on the clock: hand-worked nights of both switches, and properties over every zone from 2000 to 2037."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attendance_app.domain.planning import PlannedShift, plan_shift
from attendance_app.domain.shift_times import Stretch, break_stretch, day_exists, nominal_span_min, segment_stretches
from attendance_app.domain.shifts import BreakRules, Shift, ShiftSegment
from tests.fakes.schedules import shift

# Worked by hand from the switches themselves:
#   Berlin      29 March 2026  02:00 +1 -> 03:00 +2    25 October 2026   03:00 +2 -> 02:00 +1
#   New York     8 March 2026  02:00 -5 -> 03:00 -4     1 November 2026  02:00 -4 -> 01:00 -5
#   Santiago     6 September   00:00 -4 -> 01:00 -3     4 April 2026     24:00 -3 -> 23:00 -4
#   Cairo       24 April 2026  00:00 +2 -> 01:00 +3    29 October 2026   24:00 +3 -> 23:00 +2
#   Lord Howe    4 October     02:00 +10:30 -> 02:30 +11
#   Ho Chi Minh City: always +7
NIGHTS = [
    # zone, working day, segments, expected instants (day of the month, hour, minute in UTC), hours that elapse
    ("Europe/Berlin", "2026-03-27", "22:00-06:00", "27T21:00-28T05:00", 8),
    ("Europe/Berlin", "2026-03-28", "22:00-06:00", "28T21:00-29T04:00", 7),
    ("Europe/Berlin", "2026-03-29", "22:00-06:00", "29T20:00-30T04:00", 8),
    ("Europe/Berlin", "2026-10-24", "22:00-06:00", "24T20:00-25T05:00", 9),
    ("Europe/Berlin", "2026-10-25", "22:00-06:00", "25T21:00-26T05:00", 8),
    ("America/New_York", "2026-03-07", "22:00-06:00", "08T03:00-08T10:00", 7),
    ("America/New_York", "2026-10-31", "22:00-06:00", "01T02:00-01T11:00", 9),
    ("America/Santiago", "2026-09-05", "22:00-06:00", "06T02:00-06T09:00", 7),
    ("America/Santiago", "2026-04-04", "22:00-06:00", "05T01:00-05T10:00", 9),
    ("Africa/Cairo", "2026-04-23", "22:00-06:00", "23T20:00-24T03:00", 7),
    ("Africa/Cairo", "2026-10-29", "22:00-06:00", "29T19:00-30T04:00", 9),
    ("Australia/Lord_Howe", "2026-10-03", "22:00-06:00", "03T11:30-03T19:00", 7.5),
    ("Asia/Ho_Chi_Minh", "2026-03-28", "22:00-06:00", "28T15:00-28T23:00", 8),
    ("Asia/Ho_Chi_Minh", "2026-10-24", "22:00-06:00", "24T15:00-24T23:00", 8),
    # the switch falls into the next shift instead
    ("Europe/Berlin", "2026-03-29", "00:00-24h", "28T23:00-29T22:00", 23),
    ("Europe/Berlin", "2026-10-25", "00:00-24h", "24T22:00-25T23:00", 25),
    # starts within the skipped hour: 02:30 becomes 03:30
    ("Europe/Berlin", "2026-03-29", "02:30-10:00", "29T01:30-29T08:00", 6.5),
    ("America/New_York", "2026-03-08", "02:00-10:00", "08T07:00-08T14:00", 7),
    ("America/Santiago", "2026-09-06", "00:00-08:00", "06T04:00-06T11:00", 7),
    # ends within the skipped hour
    ("Europe/Berlin", "2026-03-28", "18:00-02:30", "28T17:00-29T01:30", 8.5),
    # starts within the doubled hour: the first of the two
    ("Europe/Berlin", "2026-10-25", "02:30-10:00", "25T00:30-25T09:00", 8.5),
    ("America/New_York", "2026-11-01", "01:00-09:00", "01T05:00-01T14:00", 9),
    ("America/Santiago", "2026-04-04", "23:30-07:30", "05T02:30-05T11:30", 9),
    ("America/Santiago", "2026-04-05", "00:00-08:00", "05T04:00-05T12:00", 8),  # midnight itself came once
    # ends within the doubled hour: the first of the two
    ("Europe/Berlin", "2026-10-24", "18:00-02:30", "24T16:00-25T00:30", 8.5),
    # split shifts over the switch
    ("Europe/Berlin", "2026-03-29", "00:00-02:15 02:45-06:00", "28T23:00-29T01:15 29T01:45-29T04:00", 4.5),
    ("Europe/Berlin", "2026-10-25", "00:00-02:15 02:45-06:00", "24T22:00-25T00:15 25T00:45-25T05:00", 6.5),
    ("Europe/Berlin", "2026-03-28", "20:00-23:00 01:00-05:00", "28T19:00-28T22:00 29T00:00-29T03:00", 6),
    # both ends within the skipped hour: as long as ever, an hour later
    ("Europe/Berlin", "2026-03-29", "02:10-02:50", "29T01:10-29T01:50", 40 / 60),
    # 02:30 is shifted to 03:30, past its end at 03:15: it keeps its 45 minutes and the next one waits
    ("Europe/Berlin", "2026-03-29", "02:30-03:15 03:15-06:00", "29T01:30-29T02:15 29T02:15-29T04:00", 2.5),
]


def read_instants(day: date, text: str) -> list[tuple[datetime, datetime]]:
    """From "28T21:00-29T04:00": the instants nearest to the day."""

    def instant(one: str) -> datetime:
        number, moment = one.split("T")
        near = next(found for n in range(-2, 3) if (found := day + timedelta(days=n)).day == int(number))
        return datetime.combine(near, time.fromisoformat(moment), UTC)

    return [(instant(start), instant(end)) for start, end in (part.split("-") for part in text.split())]


def instants(planned: PlannedShift) -> list[tuple[datetime, datetime]]:
    return [(segment.start_utc, segment.end_utc) for segment in planned.segments]


@pytest.mark.parametrize(("zone", "day", "hours", "expected", "elapsed_h"), NIGHTS)
def test_nights_and_days_of_a_switch_worked_by_hand(
    zone: str, day: str, hours: str, expected: str, elapsed_h: float
) -> None:
    working_day = date.fromisoformat(day)
    planned = plan_shift(shift(hours.replace("24h", "00:00")), working_day, zone)
    assert planned is not None
    assert instants(planned) == read_instants(working_day, expected)
    assert planned.span == timedelta(hours=elapsed_h)
    assert (planned.day, planned.zone) == (working_day, zone)


def test_a_shift_with_a_zone_of_its_own_keeps_it_wherever_the_person_is() -> None:
    planned = plan_shift(shift("09:00-17:00", zone="Asia/Tokyo"), date(2026, 3, 2), "Europe/Berlin")
    assert planned is not None
    assert planned.zone == "Asia/Tokyo"
    assert instants(planned) == read_instants(date(2026, 3, 2), "02T00:00-02T08:00")


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ("08:00-17:00", [(480, 1020)]),
        ("22:00-06:00", [(1320, 1800)]),
        ("08:00-08:00", [(480, 1920)]),
        ("08:00-12:00 13:00-17:00", [(480, 720), (780, 1020)]),
        ("08:00-12:00 12:00-16:00", [(480, 720), (720, 960)]),
        ("20:00-23:00 01:00-05:00", [(1200, 1380), (1500, 1740)]),
        ("22:00-01:00 02:00-06:00", [(1320, 1500), (1560, 1800)]),
        ("18:00-00:00 00:00-02:00", [(1080, 1440), (1440, 1560)]),
    ],
)
def test_the_layout_puts_each_segment_after_the_one_before(hours: str, expected: list[tuple[int, int]]) -> None:
    stretches = segment_stretches(shift(hours))
    assert [(each.start_min, each.end_min) for each in stretches] == expected
    assert nominal_span_min(shift(hours)) == sum(end - start for start, end in expected)


@pytest.mark.parametrize(
    ("hours", "window", "expected"),
    [
        ("08:00-17:00", (time(12), time(13)), Stretch(720, 780)),
        ("22:00-06:00", (time(1), time(2)), Stretch(1500, 1560)),
        ("22:00-06:00", (time(23, 45), time(0, 15)), Stretch(1425, 1455)),
    ],
)
def test_the_break_window_lies_after_the_start(hours: str, window: tuple[time, time], expected: Stretch) -> None:
    assert break_stretch(shift(hours, breaks=BreakRules(window=window))) == expected


def test_the_break_window_becomes_instants_too() -> None:
    night = shift("22:00-06:00", breaks=BreakRules(window=(time(2), time(2, 45))))
    planned = plan_shift(night, date(2026, 3, 28), "Europe/Berlin")
    assert planned is not None
    assert planned.break_window is not None  # 02:00 to 02:45 were skipped: 03:00 to 03:45 summer time
    assert planned.break_window.start_utc == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
    assert planned.break_window.end_utc == datetime(2026, 3, 29, 1, 45, tzinfo=UTC)


def test_a_day_that_a_country_left_out_isnt_planned() -> None:
    samoa = ZoneInfo("Pacific/Apia")
    around = [date(2011, 12, number) for number in (29, 30, 31)]
    assert [day_exists(day, samoa) for day in around] == [True, False, True]
    assert [plan_shift(shift(), day, "Pacific/Apia") is not None for day in around] == [True, False, True]
    night = plan_shift(shift("22:00-06:00"), around[0], "Pacific/Apia")
    assert night is not None
    assert night.span == timedelta(hours=8)


ZONES = sorted(available_timezones())
FIRST, LAST = date(2000, 1, 1), date(2037, 12, 31)


def offset_at(instant: datetime, zone: ZoneInfo) -> timedelta:
    offset = instant.astimezone(zone).utcoffset()
    assert offset is not None
    return offset


def switch_days(zone: ZoneInfo, year: int) -> list[date]:
    """UTC days of the year on which the zone's offset changed."""
    midnights = [datetime(year, 1, 1, tzinfo=UTC) + timedelta(days=number) for number in range(366)]
    offsets = [offset_at(each, zone) for each in midnights]
    return [each.date() for each, now, then in zip(midnights, offsets, offsets[1:], strict=False) if now != then]


@st.composite
def places_and_days(draw: st.DrawFn) -> tuple[ZoneInfo, date]:
    """Any zone on any day, but mostly next to a switch of the clock where the zone has one."""
    zone = ZoneInfo(draw(st.sampled_from(ZONES)))
    days = switch_days(zone, draw(st.integers(FIRST.year, LAST.year))) if draw(st.integers(0, 4)) else []
    if not days:
        return zone, draw(st.dates(FIRST, LAST))
    return zone, draw(st.sampled_from(days)) + timedelta(days=draw(st.integers(-2, 1)))


@st.composite
def any_shift(draw: st.DrawFn) -> Shift:
    """One to four segments within 24 hours; some touch, some begin after midnight."""
    first = draw(st.integers(0, 1439))
    count = draw(st.integers(1, 4))
    inner = draw(st.lists(st.integers(1, 1440), min_size=count * 2 - 1, max_size=count * 2 - 1, unique=True))
    marks = [first, *(first + each for each in sorted(inner))]
    if draw(st.booleans()):
        marks = [mark if index % 2 or not index else marks[index - 1] for index, mark in enumerate(marks)]
    moments = [time(mark // 60 % 24, mark % 60) for mark in marks]
    return Shift("any", "any", tuple(ShiftSegment(*moments[at : at + 2]) for at in range(0, count * 2, 2)))


def meaning_of(wall: datetime, zone: ZoneInfo) -> datetime:
    """The instant a local time means, found by looking at which local times instants have, never the other way."""
    near = [wall.replace(tzinfo=UTC) + timedelta(minutes=30 * step) for step in range(-80, 81)]
    tried = [wall.replace(tzinfo=UTC) - offset for offset in {offset_at(each, zone) for each in near}]
    found = [instant for instant in tried if instant.astimezone(zone).replace(tzinfo=None) == wall]
    return min(found) if found else max(tried)


@settings(max_examples=500, deadline=None)
@given(places_and_days(), any_shift())
def test_any_shift_anywhere_is_in_order_without_overlap_and_never_empty(
    place: tuple[ZoneInfo, date], any_one: Shift
) -> None:
    zone, day = place
    planned = plan_shift(any_one, day, zone.key)
    if planned is None:
        assert zone.key in {"Pacific/Apia", "Pacific/Fakaofo", "Pacific/Kwajalein", "Kwajalein"}
        return
    edges = [edge for segment in planned.segments for edge in (segment.start_utc, segment.end_utc)]
    assert edges == sorted(edges)
    assert all(segment.start_utc < segment.end_utc for segment in planned.segments)
    assert all(edge.utcoffset() == timedelta(0) for edge in edges)
    assert len(planned.segments) == len(any_one.segments)


@settings(max_examples=500, deadline=None)
@given(places_and_days(), st.integers(0, 1439), st.integers(1, 1440))
def test_a_stretch_starts_and_ends_when_the_wall_clock_says(
    place: tuple[ZoneInfo, date], start_min: int, length_min: int
) -> None:
    zone, day = place
    start_wall = datetime.combine(day, time.min) + timedelta(minutes=start_min)
    end_wall = start_wall + timedelta(minutes=length_min)
    planned = plan_shift(Shift("any", "any", (ShiftSegment(start_wall.time(), end_wall.time()),)), day, zone.key)
    if planned is None:
        return
    start, end = meaning_of(start_wall, zone), meaning_of(end_wall, zone)
    assert planned.start_utc == start
    assert planned.end_utc == (end if end > start else start + timedelta(minutes=length_min))


@settings(max_examples=500, deadline=None)
@given(places_and_days(), any_shift())
def test_the_day_of_a_shift_is_the_local_date_of_its_start(place: tuple[ZoneInfo, date], any_one: Shift) -> None:
    zone, day = place
    planned = plan_shift(any_one, day, zone.key)
    if planned is None:
        return
    local = planned.start_utc.astimezone(zone).replace(tzinfo=None)
    wanted = datetime.combine(day, any_one.segments[0].start)
    assert planned.day == day
    assert local.date() == day or local - wanted <= timedelta(hours=1)  # put forward over midnight, as in Nuuk
    assert local >= wanted


@settings(max_examples=500, deadline=None)
@given(places_and_days(), any_shift())
def test_the_length_differs_from_the_usual_by_what_the_clock_was_switched(
    place: tuple[ZoneInfo, date], any_one: Shift
) -> None:
    zone, day = place
    planned = plan_shift(any_one, day, zone.key)
    if planned is None:
        return
    hours = [datetime.combine(day, time.min, UTC) + timedelta(minutes=30 * step) for step in range(-54, 155)]
    offsets = [offset_at(each, zone) for each in hours]
    switched = sum((abs(then - now) for now, then in pairwise(offsets)), timedelta())
    difference = planned.span - timedelta(minutes=nominal_span_min(any_one))
    assert abs(difference) <= switched
    if len(any_one.segments) == 1 and switched < timedelta(hours=24):
        assert abs(difference) <= timedelta(hours=2) or zone.key == "Antarctica/Casey"  # which moved by three hours


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_nights_of_every_switch_of_every_zone_mean_what_the_clocks_showed() -> None:
    nights, seen = 0, set()
    for name in ZONES:
        zone = ZoneInfo(name)
        switches = [found for year in range(FIRST.year, LAST.year + 1) for found in switch_days(zone, year)]
        history = tuple((each, offset_at(datetime.combine(each, time.max, UTC), zone)) for each in switches)
        if history in seen:  # another name for a zone that was looked at
            continue
        seen.add(history)
        for day in (switch + timedelta(days=days) for switch in switches for days in (-1, 0)):
            planned = plan_shift(shift("22:00-06:00"), day, name)
            if planned is not None:
                assert planned.start_utc == meaning_of(datetime.combine(day, time(22)), zone), (name, day)
                assert planned.end_utc == meaning_of(datetime.combine(day + timedelta(days=1), time(6)), zone), (
                    name,
                    day,
                )
                nights += 1
    print(f"\n{nights:,} nights next to a switch of {len(seen)} different zones")  # noqa: T201
    assert nights > 10_000
