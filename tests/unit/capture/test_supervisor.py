"""Time is the fake clock's; a step waits only for the reader thread, which answers at once or hangs for good."""

import threading
import time
from collections.abc import Callable, Iterator
from itertools import chain, islice, pairwise

import pytest

from attendance_app.capture.frames import Frame
from attendance_app.capture.health import HealthKind, HealthState
from attendance_app.capture.opencv_capture import StalledError
from attendance_app.capture.supervisor import BackOff, CameraSupervisor
from attendance_app.errors import CaptureError
from tests.fakes.clock import FakeClock
from tests.fakes.video import (
    FakeVideoSource,
    Hang,
    black_pictures,
    living_pictures,
    same_picture,
)

PERIOD_S = 1 / 30


class Desk:
    """A supervisor with its sources, its clock and what it said."""

    def __init__(self, make_source: Callable[[int, FakeClock], FakeVideoSource], poll_s: float) -> None:
        self.clock = FakeClock(monotonic=100.0)
        self.frames: list[Frame] = []
        self.told: list[tuple[float, HealthState]] = []
        self.opened_s: list[float] = []
        self.sources: list[FakeVideoSource] = []
        self._make = make_source
        self.supervisor = CameraSupervisor(
            self._make_source,
            self.clock,
            self.frames.append,
            self._on_health,
            poll_s=poll_s,
            wait=self._no_wait,
        )

    def _no_wait(self, seconds: float) -> None:
        """`step_until` lets the time pass."""

    def _make_source(self) -> FakeVideoSource:
        self.opened_s.append(self.elapsed_s)
        source = self._make(len(self.sources), self.clock)
        self.sources.append(source)
        return source

    def _on_health(self, state: HealthState) -> None:
        self.told.append((self.elapsed_s, state))

    @property
    def elapsed_s(self) -> float:
        return self.clock.monotonic_s() - 100.0

    @property
    def kinds(self) -> list[HealthKind]:
        return [state.kind for _, state in self.told]

    def step_until(self, done: Callable[[], bool], step_s: float = PERIOD_S, limit_s: float = 60.0) -> None:
        while not done():
            assert self.elapsed_s < limit_s, f"not reached; told {self.told}"
            self.supervisor.step()
            self.clock.advance(step_s)

    def told_at(self, kind: HealthKind) -> float:
        return next(at_s for at_s, state in self.told if state.kind is kind)

    def close(self) -> None:
        for source in self.sources:
            source.let_go()
        self.supervisor.request_stop()
        while self.supervisor.step():
            pass


Start = Callable[..., Desk]


@pytest.fixture
def start() -> Iterator[Start]:
    desks: list[Desk] = []

    def make(make_source: Callable[[int, FakeClock], FakeVideoSource], poll_s: float = 2.0) -> Desk:
        desks.append(Desk(make_source, poll_s))
        return desks[-1]

    yield make
    for desk in desks:
        desk.close()


def test_frames_pass_through_and_well_is_told_once(start: Start) -> None:
    desk = start(lambda n, clock: FakeVideoSource(living_pictures(), clock))
    desk.step_until(lambda: len(desk.frames) == 50)

    assert desk.kinds == [HealthKind.OPENING, HealthKind.OK]
    assert [frame.seq for frame in desk.frames] == list(range(50))
    assert desk.supervisor.info is not None
    assert desk.supervisor.info.label == "Fake camera"


@pytest.mark.parametrize(("pictures", "kind"), [(black_pictures, HealthKind.BLACK), (same_picture, HealthKind.FROZEN)])
def test_a_useless_picture_is_told_within_three_seconds_and_reopened(
    start: Start, pictures: Callable[[], Iterator[object]], kind: HealthKind
) -> None:
    desk = start(lambda n, clock: FakeVideoSource(pictures() if n < 2 else living_pictures(), clock))
    desk.step_until(lambda: desk.kinds[-2:] == [kind, HealthKind.OK])

    assert desk.told_at(kind) < 3.0
    assert len(desk.opened_s) == 3
    assert desk.opened_s[1] - desk.told_at(kind) == pytest.approx(0.5, abs=3 * PERIOD_S)
    assert desk.kinds == [HealthKind.OPENING, HealthKind.OK, kind, HealthKind.OK]
    assert all(source.closed.wait(5) for source in desk.sources[:2])


def test_an_uncovered_lens_recovers_without_reopening(start: Start) -> None:
    script = chain(islice(black_pictures(), 70), living_pictures())
    desk = start(lambda n, clock: FakeVideoSource(script, clock))
    desk.step_until(lambda: desk.kinds == [HealthKind.OPENING, HealthKind.OK, HealthKind.BLACK, HealthKind.OK])
    desk.step_until(lambda: desk.elapsed_s > 8)

    assert len(desk.opened_s) == 1


def test_a_read_that_hangs_is_noticed_within_three_seconds_and_left_behind(start: Start) -> None:
    def make(number: int, clock: FakeClock) -> FakeVideoSource:
        script = [*islice(living_pictures(), 5), Hang()] if number == 0 else living_pictures()
        return FakeVideoSource(script, clock)

    desk = start(make, poll_s=0.02)
    desk.step_until(lambda: len(desk.frames) == 5, step_s=0.0)
    assert desk.sources[0].hanging.wait(5)
    silent_since_s = desk.elapsed_s
    desk.step_until(lambda: HealthKind.STALLED in desk.kinds, step_s=0.1)
    assert desk.told_at(HealthKind.STALLED) - silent_since_s < 3.0

    desk.step_until(lambda: desk.kinds[-1] is HealthKind.OK, step_s=0.1)
    assert len(desk.opened_s) == 2


def test_an_open_that_hangs_is_told_and_tried_again(start: Start) -> None:
    def make(number: int, clock: FakeClock) -> FakeVideoSource:
        return FakeVideoSource(living_pictures(), clock, opens=Hang() if number == 0 else None)

    desk = start(make, poll_s=0.01)
    desk.step_until(lambda: desk.kinds[-1:] == [HealthKind.OK], step_s=0.5)

    assert desk.kinds == [HealthKind.OPENING, HealthKind.STALLED, HealthKind.OK]


def test_stuck_readers_do_not_pile_up(start: Start) -> None:
    desk = start(lambda n, clock: FakeVideoSource([Hang()], clock), poll_s=0.01)
    desk.step_until(lambda: desk.elapsed_s > 120, step_s=0.5, limit_s=121)

    assert len(desk.opened_s) == 3
    assert desk.kinds[-1] is HealthKind.STALLED

    for source in desk.sources:
        source.let_go()
    for thread in threading.enumerate():
        if thread.name == "camera-reader":
            thread.join(5)
    desk.step_until(lambda: len(desk.opened_s) > 3, step_s=0.5, limit_s=200)


def test_an_unplugged_camera_is_told_at_once_and_reopened_with_growing_delays(start: Start) -> None:
    unplugged = CaptureError("Camera 0 was unplugged.", "Plug it in again.")

    def make(number: int, clock: FakeClock) -> FakeVideoSource:
        if number == 0:
            return FakeVideoSource([*islice(living_pictures(), 3), unplugged], clock)
        return FakeVideoSource(living_pictures(), clock, opens=unplugged if number < 8 else None)

    desk = start(make)
    desk.step_until(lambda: desk.kinds[-2:] == [HealthKind.UNPLUGGED, HealthKind.OK], step_s=0.05, limit_s=100)

    assert desk.told_at(HealthKind.UNPLUGGED) < 3.0
    assert desk.kinds == [HealthKind.OPENING, HealthKind.OK, HealthKind.UNPLUGGED, HealthKind.OK]
    assert desk.told[2][1].message == "Camera 0 was unplugged. Plug it in again."
    waits = [later - earlier for earlier, later in pairwise(desk.opened_s[1:])]
    assert waits == pytest.approx([1.0, 2.0, 4.0, 8.0, 8.0, 8.0, 8.0], abs=0.4)


def test_a_camera_that_starts_slowly_is_given_its_time(start: Start) -> None:
    unplugged = CaptureError("Camera 0 was unplugged.")
    desk = start(lambda n, clock: FakeVideoSource([Hang()], clock, opens=unplugged if n == 0 else None), poll_s=0.01)
    desk.step_until(lambda: desk.supervisor.info is not None)
    opened_s = desk.elapsed_s
    desk.step_until(lambda: len(desk.opened_s) == 3, step_s=0.1)

    assert desk.elapsed_s - opened_s == pytest.approx(2.0 + 1.0 + 1.0, abs=0.4)  # noticed, delay, device still held


def test_a_time_out_reported_by_the_source_is_a_stall(start: Start) -> None:
    desk = start(lambda n, clock: FakeVideoSource([StalledError("No picture.", "Check the cable.")], clock))
    desk.step_until(lambda: HealthKind.STALLED in desk.kinds)

    assert desk.told[-1][1].message == "No picture. Check the cable."


def test_an_unexpected_error_is_logged_with_its_traceback_and_survived(
    start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    def make(number: int, clock: FakeClock) -> FakeVideoSource:
        if next(attempts) == 0:
            raise ZeroDivisionError("a bug")
        return FakeVideoSource(living_pictures(), clock)

    attempts = iter(range(100))
    desk = start(make)
    desk.step_until(lambda: desk.kinds[-1:] == [HealthKind.OK])

    assert desk.kinds == [HealthKind.OPENING, HealthKind.UNPLUGGED, HealthKind.OK]
    assert "ZeroDivisionError: a bug" in caplog.text


def test_a_recording_ends_and_is_not_opened_again(start: Start) -> None:
    desk = start(lambda n, clock: FakeVideoSource(islice(living_pictures(), 20), clock, live=False))
    desk.step_until(lambda: desk.supervisor.finished)

    assert not desk.supervisor.step()
    assert len(desk.frames) == 20
    assert desk.kinds == [HealthKind.OPENING, HealthKind.OK, HealthKind.ENDED]
    assert len(desk.opened_s) == 1


def test_a_recording_may_be_black_and_still(start: Start) -> None:
    script = chain(islice(black_pictures(), 120), islice(same_picture(), 120))
    desk = start(lambda n, clock: FakeVideoSource(script, clock, live=False))
    desk.step_until(lambda: desk.supervisor.finished)

    assert desk.kinds == [HealthKind.OPENING, HealthKind.OK, HealthKind.ENDED]
    assert len(desk.frames) == 240


def test_a_recording_that_fails_half_way_ends_with_the_reason(start: Start) -> None:
    script = [*islice(living_pictures(), 3), CaptureError("The video holds data that cannot be decoded.")]
    desk = start(lambda n, clock: FakeVideoSource(script, clock, live=False))
    desk.step_until(lambda: desk.supervisor.finished)

    assert desk.told[-1][1] == HealthState(HealthKind.ENDED, "The video holds data that cannot be decoded.")
    assert len(desk.opened_s) == 1


def test_a_live_source_that_ends_is_reopened(start: Start) -> None:
    desk = start(lambda n, clock: FakeVideoSource(islice(living_pictures(n), 5), clock))
    desk.step_until(lambda: len(desk.opened_s) == 2)

    assert HealthKind.UNPLUGGED in desk.kinds
    assert not desk.supervisor.finished


@pytest.mark.parametrize("state", ["hung read", "hung open", "waiting to reopen", "delivering"])
def test_a_stop_takes_less_than_a_second_in_every_state(start: Start, state: str) -> None:
    def make(number: int, clock: FakeClock) -> FakeVideoSource:
        if state == "hung open":
            return FakeVideoSource([], clock, opens=Hang())
        if state == "waiting to reopen":
            return FakeVideoSource([], clock, opens=CaptureError("No camera."))
        return FakeVideoSource([Hang()] if state == "hung read" else living_pictures(), clock)

    desk = start(make, poll_s=0.1)
    reached = threading.Event()

    def run() -> None:
        while desk.supervisor.step():
            hung = bool(desk.sources) and desk.sources[0].hanging.is_set()
            if hung or desk.frames or HealthKind.UNPLUGGED in desk.kinds:
                reached.set()

    thread = threading.Thread(target=run)
    thread.start()
    assert reached.wait(10)
    asked = time.monotonic()
    desk.supervisor.request_stop()
    thread.join(10)

    assert time.monotonic() - asked < 1.0
    assert desk.supervisor.finished


def test_black_frames_right_after_reopening_are_no_reason_to_reopen_again(start: Start) -> None:
    def make(number: int, clock: FakeClock) -> FakeVideoSource:
        if number == 0:
            return FakeVideoSource([], clock, opens=CaptureError("No camera."))
        return FakeVideoSource(chain(islice(black_pictures(), 55), living_pictures()), clock)

    desk = start(make)
    desk.step_until(lambda: len(desk.frames) == 300)

    assert desk.kinds == [HealthKind.OPENING, HealthKind.UNPLUGGED, HealthKind.OK]
    assert len(desk.opened_s) == 2


def test_delays_double_up_to_eight_seconds() -> None:
    back_off = BackOff()
    delays = []
    for _ in range(7):
        delays.append(back_off.delay_s)
        back_off.attempted()

    assert delays == [0.5, 1, 2, 4, 8, 8, 8]
    back_off.reset()
    assert back_off.delay_s == 0.5
