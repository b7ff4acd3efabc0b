"""PINs: checked quickly, guessed slowly, and silent about who exists."""

import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from attendance_app.domain.people import Employee
from attendance_app.domain.policies import PunchPolicy
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.errors import AccessDeniedError, StorageError, UserError
from attendance_app.services.events import PunchChoice
from attendance_app.services.pins import PinPunchService, PinService
from attendance_app.services.punching import PunchResult, PunchService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import Database
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.pins import PinRepository
from attendance_app.storage.vault import Vault
from tests.fakes import people
from tests.fakes.clock import FakeClock
from tests.unit.services.conftest import KEY

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
RIGHT, WRONG, DESK = "8306", "5172", "front-desk"


@pytest.fixture
def employees(database: Database) -> EmployeeRepository:
    return EmployeeRepository(database)


@pytest.fixture
def ada(employees: EmployeeRepository) -> Employee:
    person = people.employee()
    employees.add(person)
    return person


@pytest.fixture
def repository(database: Database) -> PinRepository:
    return PinRepository(database, Vault(KEY))


@pytest.fixture
def pins(repository: PinRepository, employees: EmployeeRepository, clock: FakeClock, ada: Employee) -> PinService:
    service = PinService(repository, employees, clock, QUICK)
    service.set_pin(ada.id, RIGHT, "admin")
    return service


def denial(pins: PinService, code: str, pin: str = WRONG, device: str = DESK) -> str:
    with pytest.raises(AccessDeniedError) as denied:
        pins.verify(code, pin, device)
    return str(denied.value)


def test_the_right_pin_tells_who_it_is(pins: PinService, ada: Employee) -> None:
    assert pins.verify(" 1001", RIGHT, DESK) == ada
    assert pins.verify("1001", "８３０６", DESK) == ada
    assert "wrong" in denial(pins, "1001")


def test_the_database_alone_gives_no_hash_away(
    pins: PinService, ada: Employee, database: Database, tmp_path: Path
) -> None:
    stored = b"".join(file.read_bytes() for file in tmp_path.glob("attendance.sqlite3*"))
    assert b"argon2" not in stored
    assert RIGHT.encode() not in stored
    with pytest.raises(StorageError, match="decrypted"):
        PinRepository(database, Vault(bytes(32))).hash_of(ada.id)


def test_a_hash_moved_to_another_person_opens_nothing(
    pins: PinService, employees: EmployeeRepository, database: Database, ada: Employee
) -> None:
    thief = people.employee("2002", "Mallory")
    employees.add(thief)
    pins.set_pin(thief.id, "9041", "admin")
    with database.transaction() as connection:
        connection.execute(
            """UPDATE pins SET sealed_hash = (SELECT sealed_hash FROM pins WHERE employee_id = ?)
            WHERE employee_id = ?""",
            [thief.id, ada.id],
        )
    with pytest.raises(StorageError):
        pins.verify("1001", "9041", DESK)


def test_a_weak_pin_is_refused_and_the_old_one_stays(pins: PinService, ada: Employee) -> None:
    for weak in ("0000", "1234", "1001", "12", "abcd"):
        with pytest.raises(UserError):
            pins.set_pin(ada.id, weak, "admin")
    assert pins.verify("1001", RIGHT, DESK) == ada


def test_a_pin_can_be_changed_and_cleared(pins: PinService, ada: Employee) -> None:
    pins.set_pin(ada.id, "9041", "admin")
    assert pins.verify("1001", "9041", DESK) == ada
    assert "wrong" in denial(pins, "1001", RIGHT)
    assert pins.clear_pin(ada.id, "admin")
    assert not pins.has_pin(ada.id)
    assert not pins.clear_pin(ada.id, "admin")
    assert "wrong" in denial(pins, "1001", "9041")


def test_guessing_waits_a_minute_after_five_then_longer(pins: PinService, clock: FakeClock, ada: Employee) -> None:
    told = [denial(pins, "1001") for _ in range(6)]
    assert ["Try again in 60 s" in one for one in told] == [False] * 4 + [True] * 2
    assert "Too many" in denial(pins, "1001", RIGHT)
    clock.advance(60)
    assert "Try again in 120 s" in denial(pins, "1001")
    clock.advance(119)
    assert "Try again in 1 s" in denial(pins, "1001", RIGHT)
    clock.advance(1)
    assert pins.verify("1001", RIGHT, DESK) == ada
    assert "Try again." in denial(pins, "1001")  # counted from one again


def test_the_wait_survives_a_restart_and_ends_with_a_new_pin(
    pins: PinService, repository: PinRepository, employees: EmployeeRepository, clock: FakeClock, ada: Employee
) -> None:
    for _ in range(5):
        denial(pins, "1001")
    restarted = PinService(repository, employees, clock, QUICK)
    assert "Too many" in denial(restarted, "1001", RIGHT)
    restarted.unlock(ada.id)
    assert restarted.verify("1001", RIGHT, DESK) == ada


def test_nothing_tells_which_codes_exist(pins: PinService, employees: EmployeeRepository, clock: FakeClock) -> None:
    """A code with a PIN, one without, one that left and one that never was: the same words at every attempt."""
    employees.add(people.employee("2002", "No Pin"))
    gone = people.employee("3003", "Gone")
    employees.add(gone)
    pins.set_pin(gone.id, RIGHT, "admin")
    employees.set_deactivated(gone.id, clock.now_utc())
    said = []
    for number, code in enumerate(("1001", "2002", "3003", "4004")):
        attempts = [denial(pins, code, WRONG if code == "1001" else RIGHT, f"desk {number}") for _ in range(7)]
        said.append(attempts)
    assert said[0] == said[1] == said[2] == said[3]


class Counting(PasswordHasher):
    """Counts what is computed."""

    checks = 0

    def verify(self, hash: str | bytes, password: str | bytes) -> bool:  # type: ignore[override]  # noqa: A002
        Counting.checks += 1
        return super().verify(hash, password)  # type: ignore[arg-type]


def test_an_unknown_code_costs_as_much_as_a_known_one(
    repository: PinRepository, employees: EmployeeRepository, clock: FakeClock, ada: Employee
) -> None:
    pins = PinService(repository, employees, clock, Counting(time_cost=1, memory_cost=8, parallelism=1))
    pins.set_pin(ada.id, RIGHT, "admin")
    for code in ("1001", "4004"):
        Counting.checks = 0
        denial(pins, code)
        assert Counting.checks == 1


def test_trying_one_pin_on_many_codes_locks_the_device(pins: PinService, clock: FakeClock, ada: Employee) -> None:
    for number in range(20):
        denial(pins, f"guess {number}")
    assert pins.locked_for(DESK) == timedelta(seconds=30)
    assert "Too many" in denial(pins, "1001", RIGHT)
    assert pins.verify("1001", RIGHT, "back door") == ada
    clock.advance(30)
    assert pins.verify("1001", RIGHT, DESK) == ada


def test_ones_own_pin_does_not_pay_for_guesses_on_others(pins: PinService, ada: Employee) -> None:
    for number in range(19):
        denial(pins, f"guess {number}")
        pins.verify("1001", RIGHT, DESK)
    denial(pins, "last")
    assert pins.locked_for(DESK) > timedelta()


def test_old_failures_are_forgotten(pins: PinService, repository: PinRepository, clock: FakeClock) -> None:
    for _ in range(4):
        denial(pins, "1001")
    clock.advance(24 * 3600)
    assert "Try again." in denial(pins, "1001")
    assert repository.forget_failures(clock.now_utc() + timedelta(seconds=1)) == 2


def test_a_check_is_quick_enough_for_a_queue_and_slow_enough_for_a_guesser(
    repository: PinRepository, employees: EmployeeRepository, clock: FakeClock, ada: Employee
) -> None:
    pins = PinService(repository, employees, clock)
    pins.set_pin(ada.id, RIGHT, "admin")
    pins.verify("1001", RIGHT, DESK)
    took = []
    for _ in range(5):
        started = time.process_time()
        pins.verify("1001", RIGHT, DESK)
        took.append(time.process_time() - started)
    assert 0.005 < min(took) < 0.15
    stored = repository.hash_of(ada.id)
    assert stored is not None
    assert stored.startswith("$argon2id$v=19$m=19456,t=2,p=1$")


def test_a_punch_by_pin_is_recorded_as_one(
    pins: PinService, punching: PunchService, clock: FakeClock, ada: Employee
) -> None:
    service = PinPunchService(pins, punching, clock)
    with pytest.raises(AccessDeniedError):
        service.punch("1001", WRONG, DESK)
    came = service.punch("1001", RIGHT, DESK)
    assert isinstance(came, PunchResult)
    assert isinstance(came.punch, Punch)
    assert (came.punch.employee_id, came.punch.at_utc, came.punch.kind) == (ada.id, clock.now_utc(), PunchKind.IN)
    assert (came.punch.method, came.punch.evidence, came.duplicate) == (PunchMethod.PIN, None, False)
    clock.advance(60)
    again = service.punch("1001", RIGHT, DESK)
    assert isinstance(again, PunchResult)
    assert (again.duplicate, again.punch.id) == (True, came.punch.id)
    clock.advance(8 * 3600)
    left = service.punch("1001", RIGHT, DESK)
    assert isinstance(left, PunchResult)
    assert left.punch.kind is PunchKind.OUT


def test_with_buttons_a_pin_opens_the_choice(
    pins: PinService, punching: PunchService, settings: SettingsService, clock: FakeClock, ada: Employee
) -> None:
    settings.save(settings.current.model_copy(update={"punch_policy": PunchPolicy.BUTTONS}))
    choice = PinPunchService(pins, punching, clock).punch("1001", RIGHT, DESK)
    assert isinstance(choice, PunchChoice)
    assert punching.latest(9) == []
    recorded = punching.record_chosen(choice, PunchKind.IN).punch
    assert isinstance(recorded, Punch)
    assert (recorded.method, recorded.employee_id, recorded.at_utc) == (PunchMethod.PIN, ada.id, choice.at_utc)


def test_a_changed_code_keeps_the_pin(pins: PinService, employees: EmployeeRepository, ada: Employee) -> None:
    employees.update(replace(ada, code="9009"))
    assert pins.verify("9009", RIGHT, DESK).id == ada.id
