"""The demo company: large and varied enough to look at, consistent, and the same every time."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from attendance_app.bootstrap.application import Application
from attendance_app.bootstrap.demo_company import NOW_UTC, CompanySummary, StandingClock, build_company
from attendance_app.bootstrap.demo_company.building import DEMO_PIN
from attendance_app.domain.people import Employee
from attendance_app.paths import DataFolder


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[DataFolder, CompanySummary]:
    folder = DataFolder(tmp_path_factory.mktemp("company"))
    return folder, build_company(folder)


@pytest.fixture
def company(built: tuple[DataFolder, CompanySummary]) -> Iterator[Application]:
    with Application(built[0], StandingClock(NOW_UTC)) as application:
        yield application


def people(company: Application) -> list[Employee]:
    return [row.employee for row in company.people.search()]


def test_forty_people_have_names_in_four_scripts(company: Application) -> None:
    names = [person.name for person in people(company)]
    assert len(names) == 40
    for script in ("LATIN", "THAI", "CJK", "HANGUL"):
        assert any(unicodedata.name(name[0]).startswith(script) for name in names)


def test_ledger_and_audit_log_verify(company: Application) -> None:
    verdict = company.auditing.verify()
    assert verdict.ok
    assert verdict.entries > 3000
    assert verdict.audit_entries > 40


def test_nothing_happened_after_now(company: Application) -> None:
    assert all(row.punch.at_utc <= NOW_UTC for row in company.punching.latest(20))
    assert all(entry.at_utc <= NOW_UTC for entry in company.auditing.entries(20))


def test_two_pairs_look_alike(company: Application) -> None:
    pairs = {frozenset((pair.first.name, pair.second.name)) for pair in company.lookalikes().pairs()}
    assert pairs == {frozenset(("Arjun Menon", "Arun Menon")), frozenset(("王小明", "王大明"))}


def test_whoever_gave_no_consent_has_no_face(company: Application) -> None:
    without = [row for row in company.people.search() if not row.consented]
    assert without
    assert all(row.templates == 0 for row in without)


def test_pin_of_the_first_person_works(company: Application) -> None:
    assert company.pins.verify("1001", DEMO_PIN.format(index=0), "front-desk").name == "Eileen Collins"


def test_wrong_greetings_are_kept_and_some_are_open(company: Application) -> None:
    cases = [row.case for row in company.feedback.cases()]
    assert {case.is_open for case in cases} == {True, False}


@pytest.mark.slow
def test_a_second_company_is_the_same(company: Application, tmp_path: Path) -> None:
    build_company(DataFolder(tmp_path))
    with Application(DataFolder(tmp_path), StandingClock(NOW_UTC)) as twin:
        assert twin.auditing.verify().head == company.auditing.verify().head
        assert people(twin) == people(company)
        ids = [person.id for person in people(company)]
        assert twin.profiles.photos(ids) == company.profiles.photos(ids)
