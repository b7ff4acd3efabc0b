"""watch: events and summary of recordings, in order, as JSON or in words, however it ends."""

import signal
from datetime import UTC, datetime, timedelta

import cv2
import numpy as np
import pytest

from attendance_app.cli import desk
from attendance_app.domain.policies import PunchPolicy
from attendance_app.errors import CaptureError
from tests.fakes.command_line import CommandLine

EVENT_KEYS = {"event", "code", "kind", "at", "frame", "latency_ms"}


@pytest.fixture
def attendance(tmp_path, networks, monkeypatch, capsys) -> CommandLine:
    return CommandLine(tmp_path / "home", networks, monkeypatch, capsys)


@pytest.fixture
def eileen(attendance, portraits) -> CommandLine:
    """The command line of a site in Berlin where Eileen Collins is enrolled."""
    with attendance.open() as application:
        settings = application.settings
        settings.save(settings.current.model_copy(update={"site_zone": "Europe/Berlin"}))
        application.enrolment().enrol_pictures("E1", "Eileen Collins", [portraits["eileen"]], "screen")
    return attendance


def punches(attendance) -> list[str]:
    with attendance.open() as application:
        return [row.employee.code for row in application.punching.latest(10)]


def test_a_recording_gives_a_punch_and_a_summary(eileen, video_of):
    done = eileen("watch", video_of("eileen"), "--json", "--fast", "--starts-at", "2026-03-02T08:57:00+01:00")
    assert done.status == 0
    punch, summary = done.lines
    assert set(punch) >= EVENT_KEYS
    assert (punch["event"], punch["code"], punch["kind"]) == ("punch", "E1", "in")
    start = datetime(2026, 3, 2, 7, 57, tzinfo=UTC)
    at = datetime.fromisoformat(punch["at"])
    assert at - start == pytest.approx(timedelta(seconds=punch["frame"] / 30), abs=timedelta(seconds=0.02))
    assert at.utcoffset() == timedelta(hours=1)
    assert 0 < punch["latency_ms"] < 60_000
    assert set(summary) == {"event", "frames", "seconds", "fps", "processing_ms", "punches"}
    assert (summary["event"], summary["frames"], summary["punches"]) == ("summary", 60, 1)
    assert summary["fps"] == pytest.approx(60 / summary["seconds"], rel=0.01)
    assert 0 < summary["processing_ms"]["p50"] <= summary["processing_ms"]["p95"]
    assert punches(eileen) == ["E1"]


def test_without_a_window_nobody_is_asked_and_what_the_buttons_suggest_is_recorded(eileen, video_of):
    with eileen.open() as application:
        settings = application.settings
        settings.save(settings.current.model_copy(update={"punch_policy": PunchPolicy.BUTTONS}))
    done = eileen("watch", video_of("eileen"), "--json", "--fast", "--starts-at", "2026-07-01T08:00")
    punch, summary = done.lines
    assert (punch["event"], punch["kind"], summary["punches"]) == ("punch", "in", 1)
    assert "clock_jump_s" not in punch  # a recording's time is its own


def test_seen_again_the_repeat_says_since_when(eileen, video_of):
    for _ in range(2):
        done = eileen("watch", video_of("eileen"), "--json", "--fast", "--starts-at", "2026-07-01T08:00")
    repeat, summary = done.lines
    assert (repeat["event"], repeat["code"], repeat["kind"]) == ("duplicate", "E1", "in")
    assert repeat["since"].startswith("2026-07-01T08:00:0")
    assert repeat["since"].endswith("+02:00")
    assert summary["punches"] == 0


def test_a_stranger_has_neither_code_nor_kind(eileen, video_of):
    unknown, _ = eileen("watch", video_of("grace"), "--json", "--fast").lines
    assert (unknown["event"], unknown["code"], unknown["kind"]) == ("unknown", None, None)
    assert datetime.fromisoformat(unknown["at"]).utcoffset() is not None
    assert punches(eileen) == []


def test_with_nobody_enrolled_the_distance_is_null_and_not_infinite(attendance, video_of):
    unknown, _ = attendance("watch", video_of("grace"), "--json", "--fast").lines
    assert unknown["distance"] is None
    assert "inf" not in attendance("watch", video_of("grace"), "--fast").out


def test_in_words(eileen, video_of):
    done = eileen("watch", video_of("eileen"), "--fast", "--starts-at", "2026-03-02T08:57:00")
    event, summary = done.out.splitlines()
    assert event.startswith("08:57:0")
    assert "Eileen Collins: in at 08:57:0" in event
    assert summary.startswith("60 frames in ")
    assert summary.endswith(", 1 punch")


def test_a_folder_of_pictures_is_played_like_a_recording(eileen, portraits, tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in range(12):
        cv2.imwrite(str(folder / f"{number}.jpg"), cv2.imread(str(portraits["eileen"])))
    punch, summary = eileen("watch", folder, "--json", "--fast").lines
    assert (punch["event"], summary["frames"]) == ("punch", 12)


def test_the_demo_can_be_watched_and_cut_short_by_its_own_clock(attendance):
    (summary,) = attendance("watch", "demo", "--json", "--fast", "--max-seconds", "0.5").lines
    assert (summary["frames"], summary["punches"]) == (15, 0)


def test_without_fast_a_recording_takes_its_own_time(attendance, tmp_path):
    target = tmp_path / "wall.avi"
    writer = cv2.VideoWriter(str(target), cv2.VideoWriter.fourcc(*"MJPG"), 10, (320, 240))
    for _ in range(12):
        writer.write(np.full((240, 320, 3), 150, np.uint8))
    writer.release()
    (summary,) = attendance("watch", target, "--json").lines
    assert summary["seconds"] >= 1.0  # from the first frame to the last are 1.1 s
    assert 1 <= summary["frames"] <= 12
    (quick,) = attendance("watch", target, "--json", "--fast").lines
    assert quick["frames"] == 12


@pytest.mark.parametrize("content", [None, b"", b"no video" * 100], ids=["missing", "empty", "corrupt"])
def test_a_file_that_cannot_be_played_ends_with_1_and_no_summary(attendance, tmp_path, content):
    target = tmp_path / "clip.mp4"
    if content is not None:
        target.write_bytes(content)
    done = attendance("watch", target, "--json", "--fast")
    assert (done.status, done.out) == (1, "")
    assert "clip.mp4" in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("liveness", ["passive", "challenge"])
@pytest.mark.parametrize("command", [("watch", "demo"), ("kiosk",)], ids=lambda command: command[0])
def test_a_liveness_check_that_isnt_there_is_refused(attendance, command, liveness):
    done = attendance(*command, "--liveness", liveness)
    assert (done.status, done.out) == (1, "")
    assert f"no {liveness} liveness check" in done.err
    assert not attendance.home.exists()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl+C", "kill"])
def test_a_stop_lets_the_event_at_hand_be_told_and_prints_the_summary(eileen, video_of, monkeypatch, number):
    handlers = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    print_json = desk.print_json

    def stop_and_print(record: dict[str, object]) -> None:
        if record["event"] != "summary":
            signal.raise_signal(number)
        print_json(record)

    monkeypatch.setattr(desk, "print_json", stop_and_print)
    done = eileen("watch", video_of("eileen"), "--json", "--fast")
    assert done.status == 0
    punch, summary = done.lines
    assert (punch["event"], summary["event"], summary["punches"]) == ("punch", "summary", 1)
    assert summary["frames"] == punch["frame"] + 1
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == handlers


def test_a_stop_while_the_models_load_still_ends_with_a_summary(attendance, video_of, monkeypatch):
    from attendance_app.bootstrap.application import Application

    load = Application.recognition

    def stop_and_load(self: Application, live: bool = True) -> object:
        signal.raise_signal(signal.SIGINT)
        return load(self, live)

    monkeypatch.setattr(Application, "recognition", stop_and_load)
    done = attendance("watch", video_of("eileen"), "--json")
    assert (done.status, done.json["event"], done.json["frames"]) == (0, "summary", 0)


def test_a_second_stop_ends_it_at_once(eileen, video_of, monkeypatch):
    def stop_twice(_record: object) -> None:
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(desk, "print_json", stop_twice)
    assert eileen("watch", video_of("eileen"), "--json", "--fast").status == 130


def test_a_camera_that_never_delivers_ends_with_1_when_the_time_is_up(attendance, monkeypatch):
    from attendance_app.bootstrap.application import Application

    def no_camera(*_: object, **__: object) -> None:
        raise CaptureError("There is no camera 7.", "Plug it in.")

    monkeypatch.setattr(Application, "source", no_camera)
    done = attendance("watch", "7", "--json", "--max-seconds", "0.3")
    assert (done.status, done.json["frames"]) == (1, 0)
    assert "There is no camera 7." in done.err
    assert "7 delivered no picture." in done.err


def test_a_recording_cut_short_by_the_real_clips_length(attendance, real_data):
    clip = real_data / "clips" / "want.mkv"
    *events, summary = attendance("watch", clip, "--json", "--fast", "--max-seconds", "1").lines
    assert 1 < summary["frames"] < 40
    assert all(event["event"] == "unknown" for event in events)
