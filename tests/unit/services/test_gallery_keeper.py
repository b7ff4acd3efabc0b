"""The gallery follows a real database."""

from dataclasses import replace

import numpy as np
import pytest

from attendance_app.domain.recognition import Outcome
from attendance_app.errors import StorageError
from attendance_app.matching.gallery import DecisionRule
from attendance_app.services.gallery_keeper import CHECK_EVERY_S, GalleryKeeper
from attendance_app.services.people import PeopleService
from attendance_app.storage.connection import Database
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault
from tests.fakes import people
from tests.fakes.clock import FakeClock

RULE = DecisionRule(threshold=0.95, margin=0.05)


def axis(number: int) -> np.ndarray:
    return np.eye(8, dtype=np.float32)[number]


@pytest.fixture
def keeper(templates: TemplateRepository, clock: FakeClock) -> GalleryKeeper:
    return GalleryKeeper(templates, "sface", 1, clock)


def enrol(service: PeopleService, templates: TemplateRepository, code: str, vector: np.ndarray) -> str:
    person = service.add(code, f"Person {code}")
    service.record_consent(person.id, "screen")
    templates.add_many([replace(people.template(person.id), embedding=vector.astype("<f4").tobytes())])
    return person.id


def test_people_are_known_once_enrolled_and_forgotten_once_they_may_not_be(
    people_service: PeopleService, templates: TemplateRepository, keeper: GalleryKeeper
) -> None:
    gallery = keeper.refresh()
    assert gallery.identify(axis(0), RULE).outcome is Outcome.UNKNOWN
    ann = enrol(people_service, templates, "1", axis(0))
    bob = enrol(people_service, templates, "2", axis(1))
    eve = enrol(people_service, templates, "3", axis(2))
    assert set(keeper.refresh().people) == {ann, bob, eve}
    assert gallery.identify(axis(0), RULE).employee_id == ann

    people_service.deactivate(ann)
    people_service.withdraw_consent(bob)
    assert keeper.refresh().people == (eve,)
    people_service.reactivate(ann)
    assert set(keeper.refresh().people) == {ann, eve}
    assert gallery is keeper.gallery


def test_the_database_is_asked_at_most_once_a_second(
    people_service: PeopleService, templates: TemplateRepository, keeper: GalleryKeeper, clock: FakeClock
) -> None:
    keeper.refresh()
    ann = enrol(people_service, templates, "1", axis(0))
    clock.advance(CHECK_EVERY_S / 2)
    assert keeper.refresh_now_and_then().people == ()
    clock.advance(CHECK_EVERY_S / 2)
    assert keeper.refresh_now_and_then().people == (ann,)


def test_only_new_templates_are_decrypted(
    people_service: PeopleService, database: Database, templates: TemplateRepository, keeper: GalleryKeeper
) -> None:
    ann = enrol(people_service, templates, "1", axis(0))
    keeper.refresh()
    with database.transaction() as connection:  # anybody who reads it again fails
        connection.execute("UPDATE templates SET embedding = x'00'")
    bob = enrol(people_service, templates, "2", axis(1))
    assert set(keeper.refresh().people) == {ann, bob}


def test_a_template_that_cannot_be_read_leaves_the_gallery_as_it_was(
    people_service: PeopleService, database: Database, templates: TemplateRepository, keeper: GalleryKeeper
) -> None:
    ann = enrol(people_service, templates, "1", axis(0))
    keeper.refresh()
    people_service.deactivate(ann)
    enrol(people_service, TemplateRepository(database, Vault(bytes(32))), "2", axis(1))
    with pytest.raises(StorageError, match="decrypted"):
        keeper.refresh()
    assert keeper.gallery.people == (ann,)
    with pytest.raises(StorageError, match="decrypted"):
        keeper.refresh()
