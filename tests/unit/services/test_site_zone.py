"""Zones and days, worked out by hand for the switches of 2026.

Europe/Berlin: 29 March 02:00 → 03:00 (01:00 UTC), 25 October 03:00 → 02:00 (01:00 UTC).
America/New_York: 8 March 02:00 → 03:00 (07:00 UTC), 1 November 02:00 → 01:00 (06:00 UTC).
"""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.services.people import PeopleService
from attendance_app.services.punching import PunchService
from attendance_app.services.settings import SettingsService
from attendance_app.services.site_zone import day_bounds_utc, known_zone, offset_s, this_computers_zone
from tests.fakes import people

BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"


@pytest.mark.parametrize(
    ("zone", "at_utc", "local"),
    [
        (BERLIN, "2026-03-29T00:59:59", "2026-03-29T01:59:59+01:00"),
        (BERLIN, "2026-03-29T01:00:00", "2026-03-29T03:00:00+02:00"),
        (BERLIN, "2026-10-25T00:30:00", "2026-10-25T02:30:00+02:00"),
        (BERLIN, "2026-10-25T01:30:00", "2026-10-25T02:30:00+01:00"),
        (NEW_YORK, "2026-03-08T06:59:59", "2026-03-08T01:59:59-05:00"),
        (NEW_YORK, "2026-03-08T07:00:00", "2026-03-08T03:00:00-04:00"),
        (NEW_YORK, "2026-11-01T05:30:00", "2026-11-01T01:30:00-04:00"),
        (NEW_YORK, "2026-11-01T06:30:00", "2026-11-01T01:30:00-05:00"),
        ("Asia/Kathmandu", "2026-01-01T00:00:00", "2026-01-01T05:45:00+05:45"),
    ],
)
def test_a_punch_shows_the_wall_clock_on_both_sides_of_a_switch(
    punching: PunchService,
    people_service: PeopleService,
    settings: SettingsService,
    zone: str,
    at_utc: str,
    local: str,
) -> None:
    settings.save(settings.current.model_copy(update={"site_zone": zone}))
    ada = people_service.add("1", "Ada")
    at = datetime.fromisoformat(at_utc).replace(tzinfo=UTC)
    punch = punching.record_face(ada.id, at, people.EVIDENCE).punch
    assert punch.at_local.isoformat() == local
    assert punch.zone == zone


@pytest.mark.parametrize(
    ("zone", "day", "begin_utc", "hours"),
    [
        (BERLIN, "2026-03-29", "2026-03-28T23:00:00", 23),
        (BERLIN, "2026-10-25", "2026-10-24T22:00:00", 25),
        (BERLIN, "2026-07-01", "2026-06-30T22:00:00", 24),
        (NEW_YORK, "2026-03-08", "2026-03-08T05:00:00", 23),
        (NEW_YORK, "2026-11-01", "2026-11-01T04:00:00", 25),
        # Egypt skips midnight: 24 April 2026 begins at 01:00, the instant 22:00 UTC.
        ("Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00", 23),
        # The Azores have 00:00 to 01:00 twice on 25 October 2026: summer time (UTC+0) first.
        ("Atlantic/Azores", "2026-10-25", "2026-10-25T00:00:00", 25),
    ],
)
def test_a_day_is_from_midnight_to_midnight_on_the_wall(zone: str, day: str, begin_utc: str, hours: int) -> None:
    the_day = date.fromisoformat(day)
    begin, end = day_bounds_utc(the_day, the_day, ZoneInfo(zone))
    assert begin == datetime.fromisoformat(begin_utc).replace(tzinfo=UTC)
    assert end - begin == timedelta(hours=hours)


@given(
    st.dates(date(1990, 1, 1), date(2037, 12, 30)),
    st.sampled_from([BERLIN, NEW_YORK, "Africa/Cairo", "Atlantic/Azores", "Australia/Lord_Howe", "Asia/Beirut"]),
)
def test_days_follow_each_other_without_gap_or_overlap(day: date, zone: str) -> None:
    _, end = day_bounds_utc(day, day, ZoneInfo(zone))
    begin, _ = day_bounds_utc(day + timedelta(days=1), day + timedelta(days=1), ZoneInfo(zone))
    assert begin == end


@given(st.datetimes(datetime(1990, 1, 1), datetime(2037, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_utc_plus_offset_is_the_wall_clock(at: datetime) -> None:
    zone = ZoneInfo(BERLIN)
    assert (at + timedelta(seconds=offset_s(at, zone))).replace(tzinfo=None) == at.astimezone(zone).replace(tzinfo=None)


@pytest.mark.parametrize("name", ["", " ", "Berlin", "Europe", "../../etc/passwd", "/etc/localtime", "a\0b", "x" * 300])
def test_what_is_not_a_zone_s_name_is_none(name: str) -> None:
    assert known_zone(name) is None


def test_this_computer_s_zone_is_looked_for_where_systems_keep_it(tmp_path: Path) -> None:
    etc = tmp_path / "etc"
    etc.mkdir()
    assert this_computers_zone({}, tmp_path) is None
    (etc / "localtime").symlink_to("/var/db/timezone/zoneinfo/Asia/Bangkok")
    assert this_computers_zone({}, tmp_path) == ZoneInfo("Asia/Bangkok")
    (etc / "timezone").write_text("Asia/Seoul\n")
    assert this_computers_zone({}, tmp_path) == ZoneInfo("Asia/Seoul")
    assert this_computers_zone({"TZ": ":America/New_York"}, tmp_path) == ZoneInfo(NEW_YORK)
    assert this_computers_zone({"TZ": "CET-1CEST"}, tmp_path) == ZoneInfo("Asia/Seoul")


def test_a_localtime_that_is_a_copy_tells_nothing(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc/localtime").write_bytes(b"TZif2")
    assert this_computers_zone({}, tmp_path) is None
