"""Repositories on a real database."""

import dataclasses
import math
import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.domain.punches import FaceEvidence, PunchKind, PunchMethod
from attendance_app.errors import StorageError
from attendance_app.storage import rows
from attendance_app.storage.connection import Database
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault
from tests.fakes import people

AT = people.MONDAY_8_UTC


@pytest.fixture
def employees(database: Database) -> EmployeeRepository:
    return EmployeeRepository(database)


@pytest.fixture
def consents(database: Database) -> ConsentRepository:
    return ConsentRepository(database)


@pytest.fixture
def templates(database: Database, vault: Vault) -> TemplateRepository:
    return TemplateRepository(database, vault)


@pytest.fixture
def punches(database: Database) -> PunchRepository:
    return PunchRepository(database)


def test_an_employee_comes_back_as_stored(employees: EmployeeRepository) -> None:
    stored = people.employee(
        "A-7",
        "Nguyễn Văn Đức",
        department="Küche",
        email="duc@example.org",
        hired_on=date(2020, 2, 29),
        left_on=date(2026, 1, 31),
        zone="Asia/Ho_Chi_Minh",
        deactivated_at_utc=datetime(2026, 2, 1, 0, 0, 0, 123456, tzinfo=UTC),
    )
    employees.add(stored)
    assert employees.get(stored.id) == stored
    assert employees.by_code(" a-7 ") == stored
    assert employees.get("nobody") is None
    assert employees.by_code("a-8") is None


def test_codes_are_unique_without_regard_to_letter_case(employees: EmployeeRepository) -> None:
    employees.add(people.employee("abc"))
    with pytest.raises(sqlite3.IntegrityError):
        employees.add(people.employee("ABC"))


def test_an_update_is_found_under_its_new_words_only(employees: EmployeeRepository) -> None:
    ada = people.employee("1", "Ada Byron")
    employees.add(ada)
    married = dataclasses.replace(ada, name="Ada Lovelace", code="2")
    employees.update(married)
    assert employees.search("byron") == []
    assert employees.search("lovelace") == [married]
    assert employees.by_code("1") is None
    with pytest.raises(KeyError):
        employees.update(people.employee("3"))


def test_deactivated_people_are_left_out_unless_asked_for(employees: EmployeeRepository) -> None:
    ada, bob = people.employee("1", "Ada"), people.employee("2", "Bob")
    employees.add(ada)
    employees.add(bob)
    employees.set_deactivated(bob.id, AT)
    assert [one.name for one in employees.all()] == ["Ada"]
    assert [one.name for one in employees.all(include_inactive=True)] == ["Ada", "Bob"]
    employees.set_deactivated(bob.id, None)
    assert [one.name for one in employees.all()] == ["Ada", "Bob"]
    with pytest.raises(KeyError):
        employees.set_deactivated("nobody", AT)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("nguyen van duc", "Nguyễn Văn Đức"),
        ("ĐỨC nguyễn", "Nguyễn Văn Đức"),
        ("สมชาย", "สมชาย ใจดี"),
        ("ใจดี", "สมชาย ใจดี"),
        ("小明", "王小明"),
        ("민준", "김민준"),
        ("김미", "김민준"),
        ("lodz", "Jan Łódź"),
        ("strasse", "Otto Straße"),
        ("ОЛЬГА", "Ольга Ёлкина"),
        ("елкина", "Ольга Ёлкина"),
        ("k-0007", "Otto Straße"),
        ("kuche", "Otto Straße"),
        ("100%", "Percy 100% Sure"),
        ("under_score", "Una under_score"),
    ],
)
def test_search_ignores_case_and_accents_in_any_script(employees: EmployeeRepository, typed: str, found: str) -> None:
    names = ["Nguyễn Văn Đức", "สมชาย ใจดี", "王小明", "김민준", "Jan Łódź", "Ольга Ёлкина"]
    for number, name in enumerate([*names, "Percy 100% Sure", "Una under_score"]):
        employees.add(people.employee(f"X{number}", name))
    employees.add(people.employee("K-0007", "Otto Straße", department="Küche"))
    assert [one.name for one in employees.search(typed)] == [found]


@pytest.mark.parametrize("typed", ["%", "_", "a%a", "\\", "'", '"'])
def test_wildcards_and_quotes_are_ordinary_characters(employees: EmployeeRepository, typed: str) -> None:
    employees.add(people.employee("1", "Ada Lovelace"))
    assert employees.search(typed) == []


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert rows.fold(rows.fold(text)) == rows.fold(text)


@given(st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.timezones()))  # noqa: DTZ001
def test_instants_survive_storage_to_the_microsecond(instant: datetime) -> None:
    assert rows.from_us(rows.to_us(instant)) == instant.astimezone(UTC)


def test_a_naive_instant_is_a_bug() -> None:
    with pytest.raises(ValueError, match="aware"):
        rows.to_us(datetime(2026, 1, 1))  # noqa: DTZ001


def test_consents_stand_until_withdrawn(employees: EmployeeRepository, consents: ConsentRepository) -> None:
    ada = people.employee()
    employees.add(ada)
    assert consents.standing(ada.id) is None
    first = people.consent(ada.id)
    consents.add(first)
    assert consents.standing(ada.id) == first
    assert consents.standing_for() == {ada.id}
    consents.withdraw(first.id, AT + timedelta(days=1))
    consents.withdraw(first.id, AT + timedelta(days=2))
    assert consents.standing(ada.id) is None
    assert consents.standing_for() == frozenset()
    assert [one.withdrawn_at_utc for one in consents.of(ada.id)] == [AT + timedelta(days=1)]
    again = people.consent(ada.id, AT + timedelta(days=3))
    consents.add(again)
    assert consents.standing(ada.id) == again


def test_only_active_people_with_consent_can_be_recognised(
    employees: EmployeeRepository, consents: ConsentRepository, templates: TemplateRepository
) -> None:
    ada, bob, eve = people.employee("1"), people.employee("2"), people.employee("3")
    for person in (ada, bob, eve):
        employees.add(person)
        agreed = people.consent(person.id)
        consents.add(agreed)
        templates.add_many([people.template(person.id)])
        if person is eve:
            consents.withdraw(agreed.id, AT)
    employees.set_deactivated(bob.id, AT)
    templates.add_many([people.template(ada.id, version=2), people.template(ada.id, model_id="other")])
    (recognisable,) = templates.active("sface", 1)
    assert (recognisable.employee_id, recognisable.crop_jpeg) == (ada.id, b"")
    assert recognisable.embedding == people.template(ada.id).embedding
    assert len(templates.active("other", 1)) == 1
    assert templates.counts() == {ada.id: 1, bob.id: 1, eve.id: 1}  # a face, whichever models describe it


def test_changes_since_are_what_separates_the_known_from_the_recognisable(
    employees: EmployeeRepository, consents: ConsentRepository, templates: TemplateRepository
) -> None:
    ada, bob, eve = people.employee("1"), people.employee("2"), people.employee("3")
    for person in (ada, bob, eve):
        employees.add(person)
        consents.add(people.consent(person.id))
        templates.add_many([people.template(person.id), people.template(person.id, version=2)])
    everything = templates.active("sface", 1)
    assert templates.active_changes("sface", 1, frozenset()).added == everything
    known = {one.id for one in everything}
    nothing = templates.active_changes("sface", 1, known)
    assert (nothing.added, nothing.removed) == ([], frozenset())

    of_bob = {one.id for one in everything if one.employee_id == bob.id}
    of_eve = {one.id for one in everything if one.employee_id == eve.id}
    employees.set_deactivated(bob.id, AT)
    templates.delete_for(eve.id)
    new = people.template(ada.id)
    templates.add_many([new])
    changes = templates.active_changes("sface", 1, known)
    assert [(one.id, one.embedding, one.crop_jpeg) for one in changes.added] == [(new.id, new.embedding, b"")]
    assert changes.removed == of_bob | of_eve

    employees.set_deactivated(bob.id, None)
    standing = consents.standing(ada.id)
    assert standing is not None
    consents.withdraw(standing.id, AT)
    changes = templates.active_changes("sface", 1, of_eve)
    assert {one.id for one in changes.added} == of_bob
    assert changes.removed == of_eve


def test_templates_come_back_as_stored_but_the_file_does_not_show_them(
    employees: EmployeeRepository, templates: TemplateRepository, database_file: Path
) -> None:
    ada = people.employee()
    employees.add(ada)
    stored = people.template(ada.id, "aa" * 32)
    templates.add_many([stored])
    assert templates.for_employee(ada.id) == [stored]
    on_disk = b"".join(file.read_bytes() for file in database_file.parent.glob("attendance.sqlite3*"))
    assert ada.name.encode() in on_disk
    assert stored.embedding[:9] not in on_disk
    assert stored.crop_jpeg not in on_disk


def test_an_embedding_moved_to_another_row_does_not_open(
    employees: EmployeeRepository, templates: TemplateRepository, database: Database
) -> None:
    ada = people.employee()
    employees.add(ada)
    templates.add_many([people.template(ada.id), people.template(ada.id)])
    with database.transaction() as connection:
        connection.execute("UPDATE templates SET embedding = (SELECT embedding FROM templates LIMIT 1)")
    with pytest.raises(StorageError):
        templates.for_employee(ada.id)


def test_the_same_picture_is_stored_once_a_model(employees: EmployeeRepository, templates: TemplateRepository) -> None:
    ada, bob = people.employee("1"), people.employee("2")
    employees.add(ada)
    employees.add(bob)
    picture = "bb" * 32
    assert templates.add_many([people.template(ada.id, picture), people.template(ada.id, picture)]) == 1
    assert templates.add_many([people.template(ada.id, picture)]) == 0
    assert templates.add_many([people.template(ada.id, picture, "other")]) == 1
    assert templates.add_many([people.template(bob.id, picture)]) == 1
    assert templates.has_source(ada.id, picture)
    assert not templates.has_source(ada.id, "cc" * 32)


def test_one_models_templates_are_counted_and_deleted_apart_from_others(
    employees: EmployeeRepository, templates: TemplateRepository
) -> None:
    ada, bob = people.employee("1"), people.employee("2")
    for person in (ada, bob):
        employees.add(person)
    templates.add_many([people.template(ada.id), people.template(ada.id), people.template(ada.id, version=2)])
    templates.add_many([people.template(ada.id, model_id="other"), people.template(bob.id, model_id="other")])
    assert templates.count_for(ada.id, "sface", 1) == 2
    assert templates.count_for(bob.id, "sface", 1) == 0
    assert templates.people_lost_without("other", "sface") == [bob.id]
    assert templates.delete_model("other") == 2
    assert {one.model_id for one in templates.for_employee(ada.id)} == {"sface"}
    assert templates.for_employee(bob.id) == []
    assert templates.people_lost_without("other", "sface") == []


def test_all_templates_are_stored_or_none(employees: EmployeeRepository, templates: TemplateRepository) -> None:
    ada = people.employee()
    employees.add(ada)
    with pytest.raises(sqlite3.IntegrityError):
        templates.add_many([people.template(ada.id), people.template("nobody")])
    assert templates.counts() == {}


def test_the_revision_grows_with_every_change_that_matters(
    employees: EmployeeRepository, consents: ConsentRepository, templates: TemplateRepository
) -> None:
    seen = [templates.revision()]

    def grew() -> bool:
        seen.append(templates.revision())
        return seen[-1] > seen[-2]

    ada = people.employee()
    employees.add(ada)
    assert grew()
    agreed = people.consent(ada.id)
    consents.add(agreed)
    assert grew()
    templates.add_many([people.template(ada.id)])
    assert grew()
    employees.set_deactivated(ada.id, AT)
    assert grew()
    consents.withdraw(agreed.id, AT)
    assert grew()
    assert templates.delete_for(ada.id) == 1
    assert grew()
    assert not grew()


def test_a_punch_comes_back_as_stored(employees: EmployeeRepository, punches: PunchRepository) -> None:
    ada = people.employee()
    employees.add(ada)
    face = dataclasses.replace(people.punch(ada.id), evidence=FaceEvidence("sface", 0.123456789, math.inf, "off"))
    manual = dataclasses.replace(
        people.punch(ada.id, PunchKind.BREAK_START, AT + timedelta(microseconds=1)),
        method=PunchMethod.MANUAL,
        evidence=None,
        reason="forgot, näturally",
        author="admin",
    )
    punches.add(face)
    punches.add(manual)
    assert punches.get(face.id) == face
    assert punches.between(AT, AT + timedelta(days=1)) == [face, manual]
    assert punches.latest_of_each() == {ada.id: manual}


def test_adding_a_punch_twice_keeps_one(employees: EmployeeRepository, punches: PunchRepository) -> None:
    ada = people.employee()
    employees.add(ada)
    punch = people.punch(ada.id)
    punches.add(punch)
    punches.add(punch)
    assert punches.latest(10) == [punch]
    with pytest.raises(ValueError, match="another punch"):
        punches.add(dataclasses.replace(punch, kind=PunchKind.OUT))
    assert punches.latest(10) == [punch]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE punches SET at_us = 0",
        "DELETE FROM punches",
        "DELETE FROM employees",
    ],
)
def test_a_punch_cannot_be_changed_or_deleted(
    employees: EmployeeRepository, punches: PunchRepository, database: Database, statement: str
) -> None:
    ada = people.employee()
    employees.add(ada)
    punch = people.punch(ada.id)
    punches.add(punch)
    with pytest.raises(sqlite3.IntegrityError), database.transaction() as connection:
        connection.execute(statement)
    assert punches.latest(10) == [punch]


def test_replacing_a_punch_is_ignored_even_by_another_program(
    employees: EmployeeRepository, punches: PunchRepository, database_file: Path
) -> None:
    ada = people.employee()
    employees.add(ada)
    punch = people.punch(ada.id)
    punches.add(punch)
    stranger = sqlite3.connect(database_file)
    stranger.execute(
        """INSERT OR REPLACE INTO punches (id, employee_id, kind, at_us, zone, utc_offset_s, device, method, reason,
        author) VALUES (?, ?, 'out', 0, '', 0, '', 'manual', '', '')""",
        [punch.id, ada.id],
    )
    stranger.commit()
    stranger.close()
    assert punches.latest(10) == [punch]


def test_the_latest_punch_is_by_instant_then_by_recording(
    employees: EmployeeRepository, punches: PunchRepository
) -> None:
    ada, bob = people.employee("1"), people.employee("2")
    employees.add(ada)
    employees.add(bob)
    at_9 = people.punch(ada.id, PunchKind.OUT, AT + timedelta(hours=1))
    at_8 = people.punch(ada.id, PunchKind.IN, AT)
    at_8_again = people.punch(ada.id, PunchKind.OUT, AT)
    bobs = people.punch(bob.id, PunchKind.IN, AT + timedelta(hours=5))
    for punch in (at_9, at_8, at_8_again, bobs):
        punches.add(punch)
    assert punches.latest_of_each() == {ada.id: at_9, bob.id: bobs}
    assert punches.latest(3) == [bobs, at_9, at_8_again]
    assert punches.between(AT, AT + timedelta(hours=5)) == [at_8, at_8_again, at_9]


def test_each_devices_latest_punch_is_found_unless_it_is_older_than_wanted(
    employees: EmployeeRepository, punches: PunchRepository
) -> None:
    ada = people.employee()
    employees.add(ada)
    for hours, device in ((0, "old"), (1, "gate"), (3, "gate"), (2, "desk")):
        punch = people.punch(ada.id, PunchKind.IN, AT + timedelta(hours=hours))
        punches.add(dataclasses.replace(punch, device=device))
    latest = punches.latest_at_each_device(AT + timedelta(hours=1))
    assert latest == {"gate": AT + timedelta(hours=3), "desk": AT + timedelta(hours=2)}


def test_a_punch_needs_a_known_person(punches: PunchRepository) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        punches.add(people.punch("nobody"))


def test_named_values_are_replaced_and_removed(database: Database) -> None:
    settings = SettingsRepository(database)
    assert settings.load_json() is None
    settings.save_json('{"a": 1}')
    settings.save_json('{"a": 2}')
    settings.set_value("other", "ü")
    assert settings.load_json() == '{"a": 2}'
    assert settings.get_value("other") == "ü"
    settings.set_value("other", None)
    assert settings.get_value("other") is None
