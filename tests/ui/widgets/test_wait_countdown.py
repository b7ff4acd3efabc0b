"""Refusals that ask to wait: their seconds pass, and somebody is told when they are over."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from attendance_app.errors import AccessDeniedError, UserError
from attendance_app.ui.widgets.wait_countdown import WaitCountdown
from tests.fakes.clock import FakeClock

LOCKED = AccessDeniedError("Too many wrong PINs.", "Try again in {seconds} s.", seconds=3)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 3, 2, tzinfo=UTC))


@pytest.fixture
def countdown(clock: FakeClock, qapp: object) -> WaitCountdown:
    return WaitCountdown(now_s=clock.monotonic_s)


def test_every_second_is_told_once_and_then_that_it_is_over(
    countdown: WaitCountdown, clock: FakeClock, qtbot: QtBot
) -> None:
    told: list[str] = []
    ended: list[bool] = []
    countdown.told.connect(told.append)
    countdown.over.connect(lambda: ended.append(True))
    assert countdown.begin(LOCKED)
    for _ in range(12):
        clock.advance(0.25)
        countdown.timer.timeout.emit()
    assert told == [f"Too many wrong PINs. Try again in {seconds} s." for seconds in (3, 2, 1)]
    assert ended == [True]
    assert not countdown.running


@pytest.mark.parametrize(
    "error", [UserError("The code is wrong.", "Try again."), UserError("Wrong.", "Try again.", seconds=0)]
)
def test_what_asks_for_no_wait_is_not_counted(countdown: WaitCountdown, error: UserError) -> None:
    assert not countdown.begin(error)
    assert not countdown.timer.isActive()


def test_a_new_refusal_takes_the_place_of_the_one_before(countdown: WaitCountdown, clock: FakeClock) -> None:
    countdown.begin(LOCKED)
    clock.advance(2)
    told: list[str] = []
    countdown.told.connect(told.append)
    countdown.begin(AccessDeniedError("Too many wrong passwords.", "Try again in {seconds} s.", seconds=120))
    clock.advance(1)
    countdown.timer.timeout.emit()
    assert told[-1] == "Too many wrong passwords. Try again in 119 s."
