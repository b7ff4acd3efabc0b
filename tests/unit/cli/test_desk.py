"""Desk events as `watch` prints them."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from attendance_app.cli.desk import as_record, describe, describe_summary, is_live, summary_record
from attendance_app.domain.punches import PunchKind
from attendance_app.services.events import EventKind
from attendance_app.services.watching import WatchSummary
from tests.fakes.desk import desk_event

BERLIN = ZoneInfo("Europe/Berlin")


def test_a_punch_has_the_offset_the_person_saw():
    record = as_record(desk_event(EventKind.PUNCH), UTC)
    assert (record["event"], record["code"], record["name"], record["kind"]) == (
        "punch",
        "1001",
        "Eileen Collins",
        "in",
    )
    assert (record["at"], record["frame"], record["latency_ms"]) == ("2026-03-02T08:57:00+01:00", 1, 20.0)


def test_other_events_have_the_sites_offset():
    record = as_record(desk_event(EventKind.UNKNOWN), BERLIN)
    assert (record["code"], record["kind"], record["at"]) == (None, None, "2026-03-02T08:57:00+01:00")
    assert "name" not in record


def test_a_failed_write_carries_its_message():
    record = as_record(desk_event(EventKind.STORAGE_FAILED, message="The disk is full."), UTC)
    assert (record["event"], record["message"]) == ("storage_failed", "The disk is full.")


@pytest.mark.parametrize("kind", EventKind)
def test_every_kind_has_words(kind):
    words = describe(desk_event(kind, message="The disk is full."), BERLIN)
    assert words.startswith("08:57:00  ")
    assert "20 ms" in words


def test_breaks_are_told_without_underscores():
    assert "break start at 08:57:00" in describe(desk_event(direction=PunchKind.BREAK_START), BERLIN)


def test_the_summary():
    summary = WatchSummary(frames=60, seconds=2.0, punches=1)
    summary.processing_ms.extend([10.0, 20.0, 30.0])
    assert summary_record(summary) == {
        "event": "summary",
        "frames": 60,
        "seconds": 2.0,
        "fps": 30.0,
        "processing_ms": {"p50": 20.0, "p95": 29.0},
        "punches": 1,
    }
    assert describe_summary(summary) == "60 frames in 2.0 s (30 a second, 95 % within 29 ms), 1 punch"


@pytest.mark.parametrize("source", ["0", "12", "/dev/video2", "rtsp://door/1", "http://cam/live.mjpg"])
def test_cameras_and_streams_are_live(source):
    assert is_live(source)


@pytest.mark.parametrize("source", ["demo", "clip.mp4", "/home/me/clips", "1.mp4"])
def test_recordings_are_not(source):
    assert not is_live(source)


def test_instants_of_other_zones_are_converted():
    event = desk_event(EventKind.UNKNOWN, at_utc=datetime(2026, 7, 1, 22, 30, tzinfo=UTC))
    record = as_record(event, timezone(timedelta(hours=-4)))
    assert record["at"] == "2026-07-01T18:30:00-04:00"
