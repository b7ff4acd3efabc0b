"""The administrator's password."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from attendance_app.errors import AccessDeniedError, StorageError, UserError
from attendance_app.services.access import AccessService
from attendance_app.storage.connection import Database
from attendance_app.storage.settings import SettingsRepository
from tests.fakes.clock import FakeClock

RIGHT, WRONG = "correct horse", "battery staple"
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture
def repository(database: Database) -> SettingsRepository:
    return SettingsRepository(database)


@pytest.fixture
def access(repository: SettingsRepository, clock: FakeClock) -> AccessService:
    return AccessService(repository, clock, QUICK)


def fail(access: AccessService, times: int = 1) -> AccessDeniedError:
    for _ in range(times):
        with pytest.raises(AccessDeniedError) as denied:
            access.require(WRONG)
    return denied.value


def test_everything_is_open_until_a_password_is_set(access: AccessService) -> None:
    assert not access.password_is_set()
    access.require(None)
    access.require("anything")
    access.set_password(RIGHT)
    assert access.password_is_set()
    access.require(RIGHT)
    with pytest.raises(AccessDeniedError, match="is needed"):
        access.require(None)
    assert "wrong" in str(fail(access))


def test_the_password_is_stored_as_argon2id_with_todays_parameters(
    repository: SettingsRepository, clock: FakeClock, database: Database, tmp_path: Path
) -> None:
    AccessService(repository, clock).set_password(RIGHT)
    stored = repository.get_value("admin_password_hash")
    assert stored is not None
    assert stored.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert RIGHT.encode() not in b"".join(file.read_bytes() for file in tmp_path.glob("attendance.sqlite3*"))


def test_a_short_password_is_refused(access: AccessService) -> None:
    with pytest.raises(UserError, match="shorter than 8"):
        access.set_password("1234567")
    assert not access.password_is_set()
    access.set_password("12345678")


def test_changing_the_password_needs_the_current_one(access: AccessService) -> None:
    access.set_password(RIGHT)
    for current in (None, WRONG):
        with pytest.raises(AccessDeniedError):
            access.set_password("another one", current)
    access.require(RIGHT)
    access.set_password("another one", RIGHT)
    access.require("another one")
    with pytest.raises(AccessDeniedError):
        access.require(RIGHT)


def test_accents_count_the_same_however_they_are_typed(access: AccessService) -> None:
    access.set_password("pässwörd")
    access.require("pa\u0308sswo\u0308rd")


def test_five_failures_lock_even_the_right_password_out_for_a_minute(access: AccessService, clock: FakeClock) -> None:
    access.set_password(RIGHT)
    assert fail(access, 4).remedy == "Try again."
    assert "60 s" in fail(access).remedy
    with pytest.raises(AccessDeniedError, match="Too many wrong passwords"):
        access.require(RIGHT)
    clock.advance(59)
    assert access.locked_for() == timedelta(seconds=1)
    with pytest.raises(AccessDeniedError, match=r"in 1 s\."):
        access.require(RIGHT)
    clock.advance(1)
    access.require(RIGHT)
    assert fail(access, 4).remedy == "Try again."


def test_each_further_failure_doubles_the_wait_up_to_an_hour(access: AccessService, clock: FakeClock) -> None:
    access.set_password(RIGHT)
    fail(access, 5)
    waits = []
    for _ in range(9):
        clock.advance(access.locked_for().total_seconds())
        fail(access)
        waits.append(access.locked_for().total_seconds())
    assert waits == [120, 240, 480, 960, 1920, 3600, 3600, 3600, 3600]


def test_attempts_during_the_wait_do_not_lengthen_it(access: AccessService, clock: FakeClock) -> None:
    access.set_password(RIGHT)
    fail(access, 5)
    clock.advance(30)
    fail(access, 50)
    clock.advance(30)
    access.require(RIGHT)


def test_the_wait_is_kept_across_a_restart(
    access: AccessService, repository: SettingsRepository, clock: FakeClock
) -> None:
    access.set_password(RIGHT)
    fail(access, 5)
    with pytest.raises(AccessDeniedError, match="Too many"):
        AccessService(repository, clock, QUICK).require(RIGHT)


def test_a_clock_put_back_does_not_lock_for_ever(access: AccessService, clock: FakeClock) -> None:
    access.set_password(RIGHT)
    fail(access, 5)
    clock.set_utc(clock.now_utc() - timedelta(days=3650))
    assert access.locked_for() == timedelta(seconds=60)
    with pytest.raises(AccessDeniedError, match="60 s"):
        access.require(RIGHT)
    clock.advance(60)
    access.require(RIGHT)


def test_a_missing_password_is_not_a_failure(access: AccessService) -> None:
    access.set_password(RIGHT)
    for _ in range(20):
        with pytest.raises(AccessDeniedError):
            access.require(None)
    access.require(RIGHT)


def test_guessing_with_many_programs_at_once_buys_nothing(
    database: Database, clock: FakeClock, access: AccessService
) -> None:
    access.set_password(RIGHT)

    def guess(number: int) -> str:
        with pytest.raises(AccessDeniedError) as denied:
            AccessService(SettingsRepository(database), clock, QUICK).require(f"guess {number}")
        return denied.value.message

    with ThreadPoolExecutor(8) as pool:
        looked_at = sum("is wrong" in message for message in pool.map(guess, range(40)))
    assert looked_at == 5


def test_a_hash_made_with_old_parameters_is_renewed_at_the_next_login(
    repository: SettingsRepository, clock: FakeClock
) -> None:
    AccessService(repository, clock, QUICK).set_password(RIGHT)
    old = repository.get_value("admin_password_hash")
    stronger = PasswordHasher(time_cost=2, memory_cost=16, parallelism=1)
    AccessService(repository, clock, stronger).require(RIGHT)
    new = repository.get_value("admin_password_hash")
    assert new != old
    assert new is not None
    assert not stronger.check_needs_rehash(new)
    AccessService(repository, clock, stronger).require(RIGHT)
    assert repository.get_value("admin_password_hash") == new


def test_a_damaged_hash_opens_nothing(access: AccessService, repository: SettingsRepository) -> None:
    repository.set_value("admin_password_hash", "not a hash")
    with pytest.raises(StorageError, match="damaged"):
        access.require(RIGHT)


def test_time_is_the_wall_clock_s(access: AccessService, clock: FakeClock) -> None:
    access.set_password(RIGHT)
    fail(access, 5)
    clock.set_utc(datetime.fromisoformat("2026-03-02T08:01:00+00:00"))
    access.require(RIGHT)
