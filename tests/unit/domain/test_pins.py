"""Which PINs are acceptable, and how long guessing waits."""

from datetime import UTC, datetime, timedelta

import pytest

from attendance_app.domain.pins import DEVICE_LOCK_OUT, PERSON_LOCK_OUT, Failures, normal_pin, pin_problem

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "pin", ["0000", "7777777", "1234", "4321", "0123456789", "7890", "9753", "1212", "123123", "2000"]
)
def test_what_everybody_tries_first_is_refused(pin: str) -> None:
    assert "easy to guess" in pin_problem(pin, "A-17")


@pytest.mark.parametrize(
    ("pin", "code"), [("1001", "1001"), ("4711", "E-4711"), ("4711", "004711"), ("0017", "A17"), ("8306", " 8306 ")]
)
def test_the_payroll_number_is_refused(pin: str, code: str) -> None:
    assert "payroll number" in pin_problem(pin, code)


@pytest.mark.parametrize("pin", ["", "123", "12345678901"])
def test_a_pin_has_four_to_ten_digits(pin: str) -> None:
    assert pin_problem(pin, "1001") != ""


@pytest.mark.parametrize("pin", ["12a4", "-123", "12.4", "¹²³⁴x"])
def test_a_pin_is_digits_only(pin: str) -> None:
    assert "digits only" in pin_problem(normal_pin(pin), "1001")


@pytest.mark.parametrize("pin", ["8306", "1905", "52907741", "1357924680"])
def test_other_pins_are_accepted(pin: str) -> None:
    assert pin_problem(pin, "1001") == ""


def test_full_width_digits_are_digits() -> None:
    assert normal_pin("８３０６ ") == "8306"


def test_the_wait_doubles_up_to_its_limit() -> None:
    waits = [PERSON_LOCK_OUT.wait(count).total_seconds() for count in range(13)]
    assert waits == [0, 0, 0, 0, 0, 60, 120, 240, 480, 960, 1920, 3600, 3600]
    assert [DEVICE_LOCK_OUT.wait(count).total_seconds() for count in (19, 20, 21, 25, 1000)] == [0, 30, 60, 900, 900]


def test_a_clock_that_is_put_back_never_lengthens_the_wait() -> None:
    failures = Failures(5, NOW)
    assert PERSON_LOCK_OUT.remaining(failures, NOW + timedelta(seconds=20)) == timedelta(seconds=40)
    assert PERSON_LOCK_OUT.remaining(failures, NOW - timedelta(days=1)) == timedelta(seconds=60)
    assert PERSON_LOCK_OUT.remaining(failures, NOW + timedelta(seconds=60)) == timedelta()
