"""The administrator's password: set, check, lock out who guesses. Depends on storage and argon2; any thread.

An attempt is counted and on disk before the password is looked at, so that neither many programs at once nor pulling
the plug buys more guesses.
"""

import json
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from attendance_app.domain.clock import Clock
from attendance_app.errors import AccessDeniedError, StorageError, UserError
from attendance_app.storage.settings import SettingsRepository

SHORTEST_PASSWORD = 8  # NIST SP 800-63B, section 5.1.1
_FREE_FAILURES = 5
_FIRST_WAIT_S = 60
_LONGEST_WAIT_S = 3600
_HASH, _FAILURES = "admin_password_hash", "admin_failures"


@dataclass(frozen=True, slots=True)
class _Failures:
    """Failed attempts in a row, and when the last one began."""

    count: int
    last_utc: datetime

    @property
    def wait(self) -> timedelta:
        """How long to wait after the last: nothing up to the fourth, then 60 s, doubling up to an hour."""
        if self.count < _FREE_FAILURES:
            return timedelta()
        return timedelta(seconds=min(_FIRST_WAIT_S * 2 ** min(self.count - _FREE_FAILURES, 10), _LONGEST_WAIT_S))


class AccessService:
    """Guards what changes records. While no password is set, everything is open."""

    def __init__(self, repository: SettingsRepository, clock: Clock, hasher: PasswordHasher | None = None) -> None:
        self._repository = repository
        self._clock = clock
        self._hasher = hasher or PasswordHasher()  # Argon2id with RFC 9106's low-memory profile

    def password_is_set(self) -> bool:
        """Whether a password is asked for."""
        return self._repository.get_value(_HASH) is not None

    def set_password(self, new: str, current: str | None = None) -> None:
        """Set the password, or change it.

        Args:
            new: At least 8 characters.
            current: The password in force; needed when there is one.

        Raises:
            UserError: `new` is too short.
            AccessDeniedError: `current` is missing or wrong, or attempts are locked out.
        """
        if len(_normal(new)) < SHORTEST_PASSWORD:
            raise UserError(
                "The password is shorter than {shortest_password} characters.",
                "Choose a longer one.",
                shortest_password=SHORTEST_PASSWORD,
            )
        self.require(current)
        hashed = self._hasher.hash(_normal(new))
        with self._repository.transaction():
            self._repository.set_value(_HASH, hashed)
            self._repository.set_value(_FAILURES, None)

    def require(self, password: str | None) -> None:
        """Return if `password` is the administrator's, or none is set.

        After five failures in a row attempts are locked out for 60 s, after each further one for twice as long, an hour
        at most. The wait is kept across restarts.

        Raises:
            AccessDeniedError: it is missing or wrong, or attempts are locked out.
        """
        hashed = self._repository.get_value(_HASH)
        if hashed is None:
            return
        if password is None:
            raise AccessDeniedError(
                "The administrator's password is needed.",
                "Enter it; scripts pass it with --password-file or ATTENDANCE_PASSWORD.",
            )
        failures = self._count_attempt()
        if not self._fits(hashed, password):
            raise AccessDeniedError("The password is wrong.", _remedy(failures.wait), seconds=_seconds(failures.wait))
        with self._repository.transaction():
            self._repository.set_value(_FAILURES, None)
            if self._hasher.check_needs_rehash(hashed) and self._repository.get_value(_HASH) == hashed:
                self._repository.set_value(_HASH, self._hasher.hash(_normal(password)))

    def locked_for(self) -> timedelta:
        """How long attempts are locked out from now; zero when they aren't."""
        return self._remaining(self._load())

    def _count_attempt(self) -> _Failures:
        """Record the attempt as failed until it is known to be right."""
        with self._repository.transaction():
            now, before = self._clock.now_utc(), self._load()
            remaining = self._remaining(before)
            if remaining <= timedelta():
                counted = _Failures(before.count + 1, now)
            else:  # a clock that was put back starts the wait again, once
                counted = _Failures(before.count, min(before.last_utc, now))
            self._store(counted)
        if remaining > timedelta():
            raise AccessDeniedError("Too many wrong passwords.", _remedy(remaining), seconds=_seconds(remaining))
        return counted

    def _remaining(self, failures: _Failures) -> timedelta:
        """What is left of the wait; never more than the wait itself, though the clock was put back."""
        elapsed = self._clock.now_utc() - failures.last_utc
        return min(max(failures.wait - elapsed, timedelta()), failures.wait)

    def _fits(self, hashed: str, password: str) -> bool:
        try:
            return self._hasher.verify(hashed, _normal(password))
        except InvalidHashError as error:
            raise StorageError(
                "The stored administrator's password is damaged.", "Restore a backup of the database."
            ) from error
        except VerificationError:
            return False

    def _load(self) -> _Failures:
        stored = self._repository.get_value(_FAILURES)
        if stored is None:
            return _Failures(0, self._clock.now_utc())
        values = json.loads(stored)
        return _Failures(int(values["count"]), datetime.fromtimestamp(float(values["last_s"]), UTC))

    def _store(self, failures: _Failures) -> None:
        values = {"count": failures.count, "last_s": failures.last_utc.timestamp()}
        self._repository.set_value(_FAILURES, json.dumps(values))


def _normal(password: str) -> str:
    """The same password however the keyboard composes its accents."""
    return unicodedata.normalize("NFC", password)


def _remedy(wait: timedelta) -> str:
    return "Try again in {seconds} s." if wait > timedelta() else "Try again."


def _seconds(wait: timedelta) -> int:
    """Rounded up, so that nobody is sent back for the last half of one."""
    return -(-wait // timedelta(seconds=1))
