"""What makes a PIN acceptable, and how long guessing is locked out. Standard library only; pure."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

SHORTEST_PIN, LONGEST_PIN = 4, 10


def normal_pin(typed: str) -> str:
    """The PIN as ASCII digits, however the keyboard writes them; anything else stays and is no PIN."""
    return unicodedata.normalize("NFKC", typed).strip()


def pin_problem(pin: str, code: str) -> str:
    """Why `pin` (normalised) cannot be a person's PIN, in words; empty when it can.

    Args:
        pin: What was chosen.
        code: The person's payroll number, which everybody may know.
    """
    if not (pin.isascii() and pin.isdigit()):
        return "A PIN consists of digits only."
    if not SHORTEST_PIN <= len(pin) <= LONGEST_PIN:
        return "A PIN has 4 to 10 digits."
    if pin in _digit_runs(code):
        return "The PIN is the payroll number."
    if _repeats(pin) or _counts(pin) or pin in _COMMON:
        return "This PIN is easy to guess."
    return ""


# What repeats or counts is refused by rule; of the twenty commonest PINs these are left.
# Source: D. Berry, "PIN analysis" (DataGenetics, 2012), ranks 1 to 20.
_COMMON = frozenset({"1004", "2000", "1122", "2001", "1010"})


def _digit_runs(code: str) -> frozenset[str]:
    """The code's digits, with and without what surrounds them and leading zeros."""
    digits = "".join(character for character in unicodedata.normalize("NFKC", code) if character in "0123456789")
    return frozenset({code.strip(), digits, digits.lstrip("0"), digits.zfill(SHORTEST_PIN)})


def _repeats(pin: str) -> bool:
    """0000, 1212, 123123: one block again and again."""
    return any(pin == (pin[:size] * len(pin))[: len(pin)] for size in range(1, len(pin) // 2 + 1))


def _counts(pin: str) -> bool:
    """1234, 9876, 2468, 7890: each digit the same step from the one before, 9 being followed by 0."""
    steps = {(int(second) - int(first)) % 10 for first, second in pairwise(pin)}
    return len(steps) == 1


@dataclass(frozen=True, slots=True)
class LockOut:
    """How failures in a row are answered.

    Attributes:
        free_failures: So many may follow each other without a wait.
        first_wait, longest_wait: The wait after that, doubling with every further failure.
        forgotten_after: So long after the last failure, all are forgotten.
    """

    free_failures: int
    first_wait: timedelta
    longest_wait: timedelta
    forgotten_after: timedelta

    def wait(self, failures: int) -> timedelta:
        """How long to wait after so many failures in a row."""
        if failures < self.free_failures:
            return timedelta()
        doublings = min(failures - self.free_failures, 20)
        return min(self.first_wait * (1 << doublings), self.longest_wait)

    def remaining(self, failures: "Failures | None", now_utc: datetime) -> timedelta:
        """What is left of the wait; never more than the wait itself, though the clock was put back."""
        if failures is None:
            return timedelta()
        wait = self.wait(failures.count)
        return min(max(wait - (now_utc - failures.last_utc), timedelta()), wait)


@dataclass(frozen=True, slots=True)
class Failures:
    """Failed attempts in a row, and when the last one began, timezone-aware UTC."""

    count: int
    last_utc: datetime


# Of 10,000 PINs an attacker tries five at once and then at most 24 a day.
PERSON_LOCK_OUT = LockOut(5, timedelta(minutes=1), timedelta(hours=1), timedelta(hours=24))
# For who tries one PIN on many codes; a queue of people who mistype in the morning stays below it.
DEVICE_LOCK_OUT = LockOut(20, timedelta(seconds=30), timedelta(minutes=15), timedelta(minutes=15))
