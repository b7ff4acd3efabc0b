"""What an administrator does with people."""

import dataclasses
from datetime import date, timedelta

import pytest

from attendance_app.errors import StorageError, UserError
from attendance_app.services.people import PeopleService
from attendance_app.services.punching import PunchService
from attendance_app.storage.connection import Database
from attendance_app.storage.templates import TemplateRepository
from tests.fakes import people
from tests.fakes.clock import FakeClock


def test_a_person_is_added_with_tidy_text(people_service: PeopleService) -> None:
    ada = people_service.add(" 1001 ", " Ada\u0308 ", " Küche ", " a@b.c ", hired_on=date(2020, 1, 1), zone="")
    assert (ada.code, ada.name, ada.department, ada.email, ada.zone) == ("1001", "Ad\u00e4", "Küche", "a@b.c", None)
    assert people_service.get(ada.id) == ada
    assert people_service.by_code("1001 ") == ada


@pytest.mark.parametrize(
    ("code", "name", "words"),
    [
        (" ", "Ada", "code is blank"),
        ("1", "\t", "name is blank"),
        ("1" * 65, "Ada", "longer than 64"),
        ("1", "A" * 201, "longer than 200"),
        ("1", "A\nB", "control character"),
    ],
)
def test_unusable_codes_and_names_are_explained(
    people_service: PeopleService, code: str, name: str, words: str
) -> None:
    with pytest.raises(UserError, match=words) as refusal:
        people_service.add(code, name)
    assert refusal.value.remedy
    assert people_service.search(include_inactive=True) == []


def test_a_taken_code_names_its_holder(people_service: PeopleService) -> None:
    ada = people_service.add("abc", "Ada")
    bob = people_service.add("bob", "Bob")
    with pytest.raises(UserError, match='"ABC" belongs to Ada already'):
        people_service.add("ABC", "Anna")
    people_service.deactivate(ada.id)
    with pytest.raises(UserError, match=r"Ada \(deactivated\)"):
        people_service.update(dataclasses.replace(bob, code="Abc"))
    assert people_service.get(bob.id) == bob


def test_a_zone_must_exist(people_service: PeopleService) -> None:
    for zone in ("Berlin", "Europe", "../../etc/passwd", "/etc/localtime"):
        with pytest.raises(UserError, match="no time zone"):
            people_service.add("1", "Ada", zone=zone)
    assert people_service.add("1", "Ada", zone="Asia/Ho_Chi_Minh").zone == "Asia/Ho_Chi_Minh"


def test_unknown_people_are_explained(people_service: PeopleService) -> None:
    with pytest.raises(UserError, match='Nobody has the code "7"'):
        people_service.by_code("7 ")
    for action in (people_service.get, people_service.deactivate, people_service.withdraw_consent):
        with pytest.raises(UserError, match="not in the database"):
            action("nobody")
    with pytest.raises(UserError, match="not in the database"):
        people_service.update(people.employee())


def test_changing_the_case_of_ones_own_code_is_fine(people_service: PeopleService) -> None:
    ada = people_service.add("abc", "Ada")
    assert people_service.update(dataclasses.replace(ada, code="ABC ")).code == "ABC"
    assert people_service.by_code("abc").code == "ABC"


def test_an_update_cannot_reactivate(people_service: PeopleService, clock: FakeClock) -> None:
    ada = people_service.add("1", "Ada")
    gone = people_service.deactivate(ada.id)
    assert gone.deactivated_at_utc == clock.now_utc()
    assert not people_service.update(dataclasses.replace(ada, name="Ada L.")).active
    clock.advance(60)
    assert people_service.deactivate(ada.id).deactivated_at_utc == gone.deactivated_at_utc
    assert people_service.reactivate(ada.id).active


def test_deactivated_people_cannot_be_recognised(people_service: PeopleService, templates: TemplateRepository) -> None:
    ada = people_service.add("1", "Ada")
    people_service.record_consent(ada.id, "screen")
    templates.add_many([people.template(ada.id)])
    assert len(templates.active("sface", 1)) == 1
    people_service.deactivate(ada.id)
    assert templates.active("sface", 1) == []
    people_service.reactivate(ada.id)
    assert len(templates.active("sface", 1)) == 1


def test_withdrawing_consent_deletes_faces_and_is_recorded(
    people_service: PeopleService, templates: TemplateRepository, clock: FakeClock
) -> None:
    ada = people_service.add("1", "Ada")
    consent = people_service.record_consent(ada.id, "screen")
    assert people_service.record_consent(ada.id, "import") == consent
    templates.add_many([people.template(ada.id), people.template(ada.id)])
    clock.advance(60)
    assert people_service.withdraw_consent(ada.id) == 2
    assert templates.counts() == {}
    assert people_service.standing_consent(ada.id) is None
    assert people_service.withdraw_consent(ada.id) == 0
    assert people_service.record_consent(ada.id, "screen").id != consent.id


def test_withdrawal_and_deletion_happen_together_or_not_at_all(
    people_service: PeopleService, templates: TemplateRepository, database: Database
) -> None:
    ada = people_service.add("1", "Ada")
    consent = people_service.record_consent(ada.id, "screen")
    templates.add_many([people.template(ada.id)])
    with database.transaction() as connection:
        connection.execute("CREATE TRIGGER jammed BEFORE DELETE ON templates BEGIN SELECT RAISE(ABORT, 'jammed'); END")
    with pytest.raises(Exception, match="jammed") as failure:
        people_service.withdraw_consent(ada.id)
    assert not isinstance(failure.value, StorageError)
    assert people_service.standing_consent(ada.id) == consent
    assert templates.counts() == {ada.id: 1}


def test_rows_tell_templates_consent_and_the_last_punch(
    people_service: PeopleService, punching: PunchService, templates: TemplateRepository, clock: FakeClock
) -> None:
    ada = people_service.add("1", "Ada", department="Küche")
    bob = people_service.add("2", "Bob")
    people_service.record_consent(ada.id, "screen")
    templates.add_many([people.template(ada.id)])
    at = clock.now_utc()
    punching.record_face(ada.id, at, people.EVIDENCE)
    out = punching.record_face(ada.id, at + timedelta(hours=8), people.EVIDENCE).punch
    rows = people_service.search()
    assert [(row.employee, row.templates, row.consented, row.last_punch) for row in rows] == [
        (ada, 1, True, out),
        (bob, 0, False, None),
    ]
    assert [row.employee.name for row in people_service.search("kuche ad")] == ["Ada"]
    people_service.deactivate(ada.id)
    assert [row.employee.name for row in people_service.search()] == ["Bob"]
    assert [row.employee.name for row in people_service.search("ada", include_inactive=True)] == ["Ada"]
