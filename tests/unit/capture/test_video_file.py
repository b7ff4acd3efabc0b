"""Frame numbers are written into the pictures as grey levels, so that order and completeness can be read back."""

import csv
import logging
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.capture.frames import Frame
from attendance_app.capture.video_file import VideoFile
from attendance_app.errors import CaptureError
from tests.fakes.clock import FakeClock

LEVEL_STEP = 6
STARTS_AT = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def write_video(path: Path, frames: int, fps: float = 20.0) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"MJPG"), fps, (64, 48))
    assert writer.isOpened()
    for number in range(frames):
        writer.write(np.full((48, 64, 3), number * LEVEL_STEP, np.uint8))
    writer.release()
    return path


def number_in(frame: Frame) -> int:
    return round(float(frame.image_bgr.mean()) / LEVEL_STEP)


def read_all(source: VideoFile) -> list[Frame]:
    frames = []
    while (frame := source.read()) is not None:
        frames.append(frame)
    return frames


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(monotonic=700.0)


@pytest.fixture
def forty_frames(tmp_path: Path) -> Path:
    return write_video(tmp_path / "clip.avi", 40)


def test_fast_delivers_every_frame_in_order(forty_frames: Path, clock: FakeClock) -> None:
    source = VideoFile(forty_frames, clock=clock, fast=True)
    info = source.open()
    frames = read_all(source)

    assert (info.label, info.width_px, info.height_px, info.fps, info.live) == ("clip.avi", 64, 48, 20.0, False)
    assert [number_in(frame) for frame in frames] == list(range(40))
    assert [frame.seq for frame in frames] == list(range(40))


def test_fast_takes_its_time_from_the_file(forty_frames: Path, clock: FakeClock) -> None:
    source = VideoFile(forty_frames, clock=clock, fast=True, starts_at_utc=STARTS_AT)
    source.open()
    frames = read_all(source)

    assert [frame.captured_monotonic_s for frame in frames] == pytest.approx([n / 20 for n in range(40)])
    assert frames[30].captured_utc - STARTS_AT == pytest.approx(timedelta(seconds=1.5), abs=timedelta(milliseconds=1))
    assert clock.monotonic_s() == 700.0


def test_frames_are_read_only(forty_frames: Path, clock: FakeClock) -> None:
    source = VideoFile(forty_frames, clock=clock, fast=True)
    source.open()
    first, second = source.read(), source.read()

    assert first is not None
    assert second is not None
    assert not first.image_bgr.flags.writeable
    assert not np.shares_memory(first.image_bgr, second.image_bgr)
    assert number_in(first) == 0


def test_real_time_play_lasts_as_long_as_the_recording(forty_frames: Path, clock: FakeClock) -> None:
    source = VideoFile(forty_frames, clock=clock, wait=clock.advance)
    source.open()
    frames = read_all(source)

    assert [number_in(frame) for frame in frames] == list(range(40))
    assert clock.monotonic_s() - 700.0 == pytest.approx(39 / 20)
    assert frames[20].captured_monotonic_s == pytest.approx(701.0)


def test_a_slow_reader_misses_frames_but_stays_in_time(forty_frames: Path, clock: FakeClock) -> None:
    source = VideoFile(forty_frames, clock=clock, wait=clock.advance)
    source.open()
    numbers = []
    while (frame := source.read()) is not None:
        numbers.append(number_in(frame))
        assert number_in(frame) == frame.seq
        assert clock.monotonic_s() - frame.captured_monotonic_s <= 1 / 20 + 1e-9
        clock.advance(0.2)  # four frames' time

    assert len(numbers) <= 11
    assert numbers == sorted(set(numbers))
    assert numbers[-1] >= 36


def test_closing_ends_a_wait(forty_frames: Path, clock: FakeClock) -> None:
    source = VideoFile(forty_frames, clock=clock)
    source.open()
    assert source.read() is not None
    source.close()
    source.close()

    assert source.read() is None


@pytest.mark.parametrize("content", [b"", b"not a video at all\n" * 500, b"\x1a\x45\xdf\xa3" + bytes(3000)])
def test_a_file_that_is_no_video_is_explained(
    tmp_path: Path, clock: FakeClock, content: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "broken.mkv"
    path.write_bytes(content)

    with pytest.raises(CaptureError, match=r"broken\.mkv") as caught:
        VideoFile(path, clock=clock).open()
    assert caught.value.remedy
    assert capfd.readouterr().err == ""


def test_a_missing_file_is_explained(tmp_path: Path, clock: FakeClock) -> None:
    with pytest.raises(CaptureError, match="There is no file"):
        VideoFile(tmp_path / "missing.mp4", clock=clock).open()


def test_a_truncated_file_plays_as_far_as_it_goes_and_says_so(
    tmp_path: Path, clock: FakeClock, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    whole = write_video(tmp_path / "whole.avi", 40)
    cut = tmp_path / "cut.avi"
    cut.write_bytes(whole.read_bytes()[: int(whole.stat().st_size * 0.6)])
    source = VideoFile(cut, clock=clock, fast=True)
    source.open()
    with caplog.at_level(logging.WARNING):
        frames = read_all(source)

    assert 10 < len(frames) < 36
    assert [number_in(frame) for frame in frames] == list(range(len(frames)))
    assert "cut.avi ends early" in caplog.text
    assert capfd.readouterr().err == ""


class CaptureWithoutTimes:
    """Stands in for a container that knows neither frame rate nor time stamps."""

    def __init__(self, frames: int) -> None:
        self._left = frames
        self.released = False

    def isOpened(self) -> bool:
        return True

    def grab(self) -> bool:
        self._left -= 1
        return self._left >= 0

    def retrieve(self) -> tuple[bool, np.ndarray]:
        return True, np.zeros((4, 6), np.uint8)

    def get(self, prop: int, /) -> float:
        return 0.0

    def set(self, prop: int, value: float, /) -> bool:
        return False

    def release(self) -> None:
        self.released = True


def test_times_increase_where_the_file_has_none(forty_frames: Path, clock: FakeClock) -> None:
    capture = CaptureWithoutTimes(5)
    source = VideoFile(forty_frames, clock=clock, fast=True, open_file=lambda path, backend: capture)
    info = source.open()
    frames = read_all(source)
    source.close()

    assert info.fps == 0
    assert [frame.captured_monotonic_s for frame in frames] == pytest.approx([n / 30 for n in range(5)])
    assert frames[0].image_bgr.shape == (4, 6, 3)
    assert capture.released


def test_the_development_clips_play_from_beginning_to_end(real_data: Path, clock: FakeClock) -> None:
    with (real_data / "clips" / "labels.csv").open(encoding="utf-8", newline="") as file:
        clips = [real_data / "clips" / row["clip"] for row in csv.DictReader(file)]
    assert len(clips) == 20
    for clip in clips:
        source = VideoFile(clip, clock=clock, fast=True)
        info = source.open()
        frames = read_all(source)
        source.close()

        assert (info.width_px, info.height_px) == (640, 480), clip.name
        assert len(frames) >= 20, clip.name
        assert all(a.captured_monotonic_s < b.captured_monotonic_s for a, b in pairwise(frames)), clip.name
        assert frames[-1].captured_monotonic_s == pytest.approx(len(frames) / info.fps, abs=0.2), clip.name
