"""The daily chore: at its time, once, and again after a failure."""

import logging
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from attendance_app.bootstrap.application import Application
from attendance_app.bootstrap.housekeeping import FIRST_AFTER_S, THEN_EVERY_S, Housekeeping
from attendance_app.errors import StorageError
from attendance_app.paths import DataFolder
from tests.fakes.clock import FakeClock

DAY_S = 86_400.0
NEVER_MS = 1 << 30


class Chore:
    """Counts; waits for `gate` where there is one, and raises `fails` where there is something."""

    def __init__(self) -> None:
        self.begun = 0
        self.at_once = 0
        self.most_at_once = 0
        self.gate: threading.Event | None = None
        self.fails: Exception | None = None

    def __call__(self) -> None:
        self.begun += 1
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            if self.gate is not None:
                assert self.gate.wait(30)
            if self.fails is not None:
                raise self.fails
        finally:
            self.at_once -= 1


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def chore() -> Chore:
    return Chore()


@pytest.fixture
def start(qtbot: QtBot, clock: FakeClock) -> Iterator[Callable[..., Housekeeping]]:
    started: list[Housekeeping] = []

    def start(chore: Callable[[], object], look_every_ms: int = NEVER_MS) -> Housekeeping:
        started.append(Housekeeping(chore, None, clock.monotonic_s, look_every_ms))
        return started[-1]

    yield start
    for one in started:
        one.stop()


def passed(one: Housekeeping, clock: FakeClock, qtbot: QtBot, seconds: float) -> None:
    """So much time passes, in which the chore is looked after every half minute."""
    for _ in range(int(seconds // 30)):
        clock.advance(30)
        one.look()
        qtbot.waitUntil(lambda: not one.running)


def test_it_runs_a_minute_after_the_start_and_then_once_a_day(
    start: Callable[..., Housekeeping], chore: Chore, clock: FakeClock, qtbot: QtBot
) -> None:
    one = start(chore)
    assert (FIRST_AFTER_S, THEN_EVERY_S) == (60, DAY_S)
    passed(one, clock, qtbot, 30)
    assert chore.begun == 0
    passed(one, clock, qtbot, 30)
    assert chore.begun == 1
    passed(one, clock, qtbot, DAY_S - 30)
    assert chore.begun == 1
    passed(one, clock, qtbot, 30)
    assert chore.begun == 2


def test_its_timer_looks_by_itself(
    start: Callable[..., Housekeeping], chore: Chore, clock: FakeClock, qtbot: QtBot
) -> None:
    start(chore, 5)
    clock.advance(60)
    qtbot.waitUntil(lambda: chore.begun == 1)
    clock.advance(DAY_S)
    qtbot.waitUntil(lambda: chore.begun == 2)


def test_a_computer_that_slept_for_days_does_it_once(
    start: Callable[..., Housekeeping], chore: Chore, clock: FakeClock, qtbot: QtBot
) -> None:
    one = start(chore)
    passed(one, clock, qtbot, 60)
    clock.advance(5 * DAY_S)
    passed(one, clock, qtbot, 3600)
    assert chore.begun == 2


def test_it_never_runs_twice_at_once(
    start: Callable[..., Housekeeping], chore: Chore, clock: FakeClock, qtbot: QtBot
) -> None:
    chore.gate = threading.Event()
    one = start(chore)
    clock.advance(60)
    one.look()
    qtbot.waitUntil(lambda: chore.begun == 1)
    clock.advance(2 * DAY_S)
    one.look()
    one.look()
    chore.gate.set()
    qtbot.waitUntil(lambda: not one.running)
    one.look()
    qtbot.waitUntil(lambda: chore.begun == 2)
    assert chore.most_at_once == 1


@pytest.mark.parametrize("failure", [StorageError("The disk is full.", "Make room."), ZeroDivisionError("a bug")])
def test_a_failure_is_logged_and_the_next_day_is_another_chance(
    start: Callable[..., Housekeeping],
    chore: Chore,
    clock: FakeClock,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    failure: Exception,
) -> None:
    chore.fails = failure
    one = start(chore)
    with caplog.at_level(logging.WARNING):
        passed(one, clock, qtbot, 60)
    assert chore.begun == 1
    assert "Housekeeping failed" in caplog.text
    assert str(failure).partition(" ")[0] in caplog.text
    chore.fails = None
    caplog.clear()
    passed(one, clock, qtbot, DAY_S)
    assert chore.begun == 2
    assert caplog.text == ""


def test_nothing_begins_once_it_was_stopped(
    start: Callable[..., Housekeeping], chore: Chore, clock: FakeClock, qtbot: QtBot
) -> None:
    one = start(chore)
    one.stop()
    clock.advance(DAY_S)
    one.look()
    assert (chore.begun, one.running) == (0, False)


def test_what_is_past_its_period_is_deleted_and_nothing_else(
    start: Callable[..., Housekeeping], clock: FakeClock, qtbot: QtBot, tmp_path: Path
) -> None:
    with Application(DataFolder(tmp_path), clock) as application:
        person = application.people.add("1", "Eileen Collins")
        application.feedback.not_me_repeated(person.id, clock.now_utc() - timedelta(days=180, hours=-1), "desk")
        one = start(lambda: application.retention.run(clock.now_utc()))
        clock.advance(60)
        one.look()
        qtbot.waitUntil(lambda: not one.running)
        assert len(application.feedback.cases()) == 1  # for another 59 minutes
        clock.advance(DAY_S)
        one.look()
        qtbot.waitUntil(lambda: not one.running)
        assert application.feedback.cases() == []
        assert [row.employee.name for row in application.people.search()] == ["Eileen Collins"]
        one.stop()
