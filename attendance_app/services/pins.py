"""PINs: set, clear, check, and punch with one. Depends on storage and argon2; any thread (a check takes ~50 ms).

An attempt is counted and on disk before the PIN is looked at, for the person and for the device. Whether a code exists,
has a PIN or belongs to somebody who left makes no difference to what is said, counted or computed.
"""

import hashlib
from datetime import datetime, timedelta
from typing import Protocol

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from attendance_app.domain.clock import Clock
from attendance_app.domain.people import Employee
from attendance_app.domain.pins import (
    DEVICE_LOCK_OUT,
    LONGEST_PIN,
    PERSON_LOCK_OUT,
    SHORTEST_PIN,
    Failures,
    LockOut,
    normal_pin,
    pin_problem,
)
from attendance_app.errors import AccessDeniedError, StorageError, UserError
from attendance_app.services.audit_trail import AuditTrail, NoTrail
from attendance_app.services.events import PunchChoice
from attendance_app.services.punching import PunchResult
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.pins import PinRepository
from attendance_app.storage.rows import code_key

_LONGEST_CODE_LOOKED_AT = 256


class PinService:
    """Guards punching by PIN.

    Args:
        hasher: Argon2id; by default OWASP's 19 MiB and 2 passes, so that a queue at the pad doesn't wait.
    """

    def __init__(
        self,
        pins: PinRepository,
        employees: EmployeeRepository,
        clock: Clock,
        hasher: PasswordHasher | None = None,
        audit: AuditTrail | None = None,
    ) -> None:
        self._pins = pins
        self._employees = employees
        self._clock = clock
        # Source: OWASP Password Storage Cheat Sheet, Argon2id. The hash is sealed at rest besides.
        self._hasher = hasher or PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
        self._audit = audit or NoTrail()
        self._decoy: str | None = None

    def set_pin(self, employee_id: str, pin: str, author: str) -> None:
        """Give a person a PIN in place of an earlier one, and end a lock-out of theirs.

        Args:
            employee_id: Whose.
            pin: 4 to 10 digits.
            author: Who sets it.

        Raises:
            UserError: the person isn't known, or the PIN isn't one or is easy to guess.
        """
        person = self._employees.get(employee_id)
        if person is None:
            raise UserError("This person is not in the database any more.", "Refresh the list.")
        pin = normal_pin(pin)
        problem = pin_problem(pin, person.code)
        if problem:
            raise UserError(
                problem,
                "Choose {shortest} to {longest} digits that nobody guesses at once.",
                shortest=SHORTEST_PIN,
                longest=LONGEST_PIN,
            )
        hashed = self._hasher.hash(pin)
        with self._pins.joint_transaction():
            self._pins.set_hash(person.id, hashed, self._clock.now_utc(), author)
            self._pins.set_failures(_person_scope(person.code), None)
            self._audit.record(author, "set PIN", person.id)

    def clear_pin(self, employee_id: str, author: str) -> bool:
        """Take a person's PIN away; whether there was one."""
        with self._pins.joint_transaction():
            had = self._pins.delete(employee_id)
            if had:
                self._audit.record(author, "clear PIN", employee_id)
        return had

    def has_pin(self, employee_id: str) -> bool:
        """Whether the person may punch by PIN."""
        return employee_id in self._pins.holders()

    def holders(self) -> frozenset[str]:
        """Ids of everyone with a PIN."""
        return self._pins.holders()

    def unlock(self, employee_id: str) -> None:
        """End a lock-out of the person's; an administrator's decision."""
        person = self._employees.get(employee_id)
        if person is not None:
            self._pins.set_failures(_person_scope(person.code), None)

    def verify(self, code: str, pin: str, device: str) -> Employee:
        """The active person with this code and this PIN.

        After five failures in a row with a code, attempts are locked out for a minute, after each further one for twice
        as long, an hour at most; with any codes at a device after twenty, 30 s to 15 min. Waits survive a restart.

        Raises:
            AccessDeniedError: code or PIN is wrong, or attempts are locked out; it doesn't say which code exists.
            StorageError: the attempt cannot be counted.
        """
        code, pin = code[:_LONGEST_CODE_LOOKED_AT], normal_pin(pin[: 4 * LONGEST_PIN])
        device_before, decoy = self._count_attempt(code, device), self._decoy_hash()
        person = self._employees.by_code(code)
        stored = self._pins.hash_of(person.id) if person is not None and person.active else None
        fits = self._fits(stored or decoy, pin)
        if person is None or stored is None or not fits:
            raise self._denied(code, device)
        with self._pins.joint_transaction():
            self._pins.set_failures(_person_scope(code), None)
            self._pins.set_failures(_device_scope(device), device_before)  # one's own PIN doesn't pay for guesses
        return person

    def locked_for(self, device: str) -> timedelta:
        """How long the pad is locked out from now; zero when it isn't."""
        return DEVICE_LOCK_OUT.remaining(self._pins.failures(_device_scope(device)), self._clock.now_utc())

    def _count_attempt(self, code: str, device: str) -> Failures | None:
        """Record the attempt as failed until it is known to be right.

        Returns:
            The device's failures before it.
        """
        scopes = ((_person_scope(code), PERSON_LOCK_OUT), (_device_scope(device), DEVICE_LOCK_OUT))
        with self._pins.joint_transaction():
            now = self._clock.now_utc()
            before = [_remembered(self._pins.failures(scope), rule, now) for scope, rule in scopes]
            remaining = max(rule.remaining(one, now) for one, (_, rule) in zip(before, scopes, strict=True))
            for one, (scope, _) in zip(before, scopes, strict=True):
                if remaining <= timedelta():
                    self._pins.set_failures(scope, Failures(one.count + 1 if one else 1, now))
                elif one is not None:  # a clock that was put back starts the wait again, once
                    self._pins.set_failures(scope, Failures(one.count, min(one.last_utc, now)))
        if remaining > timedelta():
            raise AccessDeniedError("Too many wrong PINs.", "Try again in {seconds} s.", seconds=_seconds(remaining))
        return before[1]

    def _denied(self, code: str, device: str) -> AccessDeniedError:
        now = self._clock.now_utc()
        person = PERSON_LOCK_OUT.remaining(self._pins.failures(_person_scope(code)), now)
        wait = max(person, self.locked_for(device))
        if wait > timedelta():
            return AccessDeniedError(
                "The code or the PIN is wrong.", "Try again in {seconds} s.", seconds=_seconds(wait)
            )
        return AccessDeniedError("The code or the PIN is wrong.", "Try again.")

    def _fits(self, hashed: str, pin: str) -> bool:
        try:
            return self._hasher.verify(hashed, pin)
        except InvalidHashError as error:
            raise StorageError("A stored PIN is damaged.", "Set a new PIN for this person.") from error
        except VerificationError:
            return False

    def _decoy_hash(self) -> str:
        """What the PIN of a code that has none is compared with, to take the same time."""
        if self._decoy is None:
            self._decoy = self._hasher.hash("decoy")
        return self._decoy


class PinRecorder(Protocol):
    """Records a punch by PIN; `PunchService` in the app."""

    def ask_or_record_pin(self, employee_id: str, at_utc: datetime) -> PunchResult | PunchChoice:
        """What the policy says it is, unless it repeats a punch just made; on disk when this returns.

        Where the person is to say what it is, nothing is recorded and the choice returned.
        """
        ...


class PinPunchService:
    """Punching with code and PIN, as good a way as by face."""

    def __init__(self, pins: PinService, recorder: PinRecorder, clock: Clock) -> None:
        self._pins = pins
        self._recorder = recorder
        self._clock = clock

    def punch(self, code: str, pin: str, device: str) -> PunchResult | PunchChoice:
        """Check the PIN and record the punch, or say what is to be asked (then: `PunchService.record_chosen`).

        The instant is when the person asked, not when the check was done.

        Raises:
            AccessDeniedError: as `PinService.verify`.
            StorageError: nothing was recorded.
        """
        at_utc = self._clock.now_utc()
        person = self._pins.verify(code, pin, device)
        return self._recorder.ask_or_record_pin(person.id, at_utc)


def _person_scope(code: str) -> str:
    """Whose attempts count together; hashed, as what is typed in the wrong field may be somebody's PIN."""
    return "person:" + hashlib.sha256(code_key(code).encode()).hexdigest()[:32]


def _device_scope(device: str) -> str:
    return f"device:{device}"


def _remembered(failures: Failures | None, rule: LockOut, now_utc: datetime) -> Failures | None:
    """None once they are forgotten."""
    return None if failures is None or now_utc - failures.last_utc >= rule.forgotten_after else failures


def _seconds(wait: timedelta) -> int:
    """Rounded up."""
    return -(-wait // timedelta(seconds=1))
