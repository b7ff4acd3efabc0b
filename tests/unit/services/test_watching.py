"""Watching a source without a window: recordings frame by frame, cameras by their newest frame."""

import itertools
import threading
from dataclasses import replace

import numpy as np
import pytest

from attendance_app.capture.frames import Frame
from attendance_app.capture.health import HealthKind, HealthState
from attendance_app.domain.clock import SystemClock
from attendance_app.errors import CaptureError
from attendance_app.services.events import Analysis, DeskEvent, EventKind
from attendance_app.services.watching import TIMES_KEPT, Watch, WatchSummary
from tests.fakes.clock import FakeClock
from tests.fakes.desk import desk_event
from tests.fakes.video import FakeVideoSource, Hang, living_pictures


class ScriptedRecogniser:
    """Announces the given events at the given frames; every step takes `step_s` of the test's clock."""

    def __init__(self, events: dict[int, EventKind], clock: FakeClock | None = None, step_s: float = 0.1) -> None:
        self._events = events
        self._clock = clock
        self._step_s = step_s
        self.seen: list[int] = []

    def step(self, frame: Frame) -> Analysis:
        self.seen.append(frame.seq)
        if self._clock:
            self._clock.advance(self._step_s)
        kind = self._events.get(frame.seq)
        events = (replace(desk_event(kind), frame_seq=frame.seq),) if kind else ()
        return Analysis(frame.seq, frame.captured_monotonic_s, (64, 48), (), events, float(1 + frame.seq))


def recording(clock: FakeClock, frames: int) -> FakeVideoSource:
    return FakeVideoSource(itertools.islice(living_pictures(), frames), clock, live=False)


def told(events: list[DeskEvent]) -> list[tuple[int, EventKind]]:
    return [(event.frame_seq, event.kind) for event in events]


def test_every_frame_of_a_recording_is_analysed_in_order_and_the_file_closed(clock: FakeClock) -> None:
    source = recording(clock, 5)
    recogniser = ScriptedRecogniser({1: EventKind.UNKNOWN, 3: EventKind.PUNCH})
    watch = Watch(recogniser)
    events = list(watch.recording(source))
    assert recogniser.seen == [0, 1, 2, 3, 4]
    assert told(events) == [(1, EventKind.UNKNOWN), (3, EventKind.PUNCH)]
    assert source.closed.is_set()
    assert (watch.summary.frames, watch.summary.punches) == (5, 1)
    assert list(watch.summary.processing_ms) == [1.0, 2.0, 3.0, 4.0, 5.0]


def test_an_event_is_told_before_the_next_frame_is_looked_at(clock: FakeClock) -> None:
    recogniser = ScriptedRecogniser({1: EventKind.PUNCH})
    events = Watch(recogniser).recording(recording(clock, 5))
    assert next(events).frame_seq == 1
    assert recogniser.seen == [0, 1]


def test_the_time_limit_goes_by_the_sources_clock(clock: FakeClock) -> None:
    recogniser = ScriptedRecogniser({}, clock, step_s=0.25)
    watch = Watch(recogniser, max_seconds=1.0)
    assert list(watch.recording(recording(clock, 100))) == []
    assert recogniser.seen == [0, 1, 2, 3]  # at 0, 0.25, 0.5 and 0.75 s; the one at 1 s is beyond


def test_a_stop_keeps_what_has_happened_and_closes_the_source(clock: FakeClock) -> None:
    source = recording(clock, 100)
    watch = Watch(ScriptedRecogniser({2: EventKind.PUNCH}))
    events = []
    for event in watch.recording(source):
        events.append(event)
        watch.request_stop()
    assert told(events) == [(2, EventKind.PUNCH)]
    assert (watch.summary.frames, watch.summary.punches) == (3, 1)
    assert source.closed.is_set()


def test_a_stop_before_the_start_opens_nothing(clock: FakeClock) -> None:
    source = FakeVideoSource([], clock, opens=CaptureError("must not be opened"))
    watch = Watch(ScriptedRecogniser({}))
    watch.request_stop()
    assert list(watch.recording(source)) == []


def test_a_recording_that_cannot_be_opened_is_an_error(clock: FakeClock) -> None:
    with pytest.raises(CaptureError, match="damaged"):
        list(Watch(ScriptedRecogniser({})).recording(FakeVideoSource([], clock, opens=CaptureError("damaged"))))


def test_a_recording_that_fails_half_way_is_closed_and_its_summary_kept(clock: FakeClock) -> None:
    pictures = living_pictures()
    source = FakeVideoSource([next(pictures), next(pictures), CaptureError("damaged")], clock, live=False)
    watch = Watch(ScriptedRecogniser({}))
    with pytest.raises(CaptureError, match="damaged"):
        list(watch.recording(source))
    assert source.closed.is_set()
    assert watch.summary.frames == 2


def camera_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "attendance-camera"]


def test_a_cameras_events_are_told_until_a_stop(clock: FakeClock) -> None:
    source = FakeVideoSource(living_pictures(), SystemClock())
    recogniser = ScriptedRecogniser(dict.fromkeys(range(1_000_000), EventKind.PUNCH))
    watch = Watch(recogniser)
    told_count = 0
    for _ in watch.camera(lambda: source, SystemClock(), lambda _: None):
        told_count += 1
        if told_count == 3:
            watch.request_stop()
    assert told_count == watch.summary.frames == watch.summary.punches == 3
    assert recogniser.seen == sorted(set(recogniser.seen))
    assert source.closed.is_set()
    assert camera_threads() == []


def test_a_camera_that_fails_is_reopened_and_both_are_said() -> None:
    sources = iter([FakeVideoSource([], SystemClock(), opens=CaptureError("There is no camera."))])
    states: list[HealthState] = []
    watch = Watch(ScriptedRecogniser(dict.fromkeys(range(1_000_000), EventKind.UNKNOWN)))
    for _ in watch.camera(
        lambda: next(sources, None) or FakeVideoSource(living_pictures(), SystemClock()), SystemClock(), states.append
    ):
        watch.request_stop()
    kinds = [state.kind for state in states]
    assert kinds.index(HealthKind.UNPLUGGED) < kinds.index(HealthKind.OK)
    assert "There is no camera." in " ".join(state.message for state in states)


def test_a_camera_that_hangs_is_left_when_the_time_is_up() -> None:
    source = FakeVideoSource([], SystemClock(), opens=Hang())
    watch = Watch(ScriptedRecogniser({}), max_seconds=0.2)
    assert list(watch.camera(lambda: source, SystemClock(), lambda _: None)) == []
    assert watch.summary == WatchSummary()
    assert camera_threads() == []
    source.let_go()


def test_the_figures_of_a_summary() -> None:
    summary = WatchSummary(frames=90, seconds=3.0)
    summary.processing_ms.extend(range(1, 101))
    assert summary.fps == 30.0
    assert summary.percentile_ms(50) == pytest.approx(np.percentile(range(1, 101), 50)) == 50.5
    assert summary.percentile_ms(95) == pytest.approx(95.05)


def test_nothing_watched_has_no_speed() -> None:
    assert (WatchSummary().fps, WatchSummary().percentile_ms(95)) == (0.0, 0.0)


def test_a_watch_that_runs_for_months_keeps_a_bounded_number_of_times() -> None:
    summary = WatchSummary()
    summary.processing_ms.extend([1000.0] * 10)
    summary.processing_ms.extend([1.0] * TIMES_KEPT)
    assert len(summary.processing_ms) == TIMES_KEPT
    assert summary.percentile_ms(100) == 1.0
