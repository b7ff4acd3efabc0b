"""The gallery follows the database, at most once a second."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from attendance_app.services.gallery_keeper import CHECK_EVERY_S, GalleryKeeper
from attendance_app.services.people import PeopleService
from attendance_app.storage.connection import Database, open_database
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault
from tests.fakes import people
from tests.fakes.clock import FakeClock
from tests.unit.services.conftest import KEY


@pytest.fixture
def keeper(templates: TemplateRepository, clock: FakeClock) -> GalleryKeeper:
    return GalleryKeeper(templates, "sface", 1, clock)


@pytest.fixture
def ada(people_service: PeopleService, templates: TemplateRepository) -> str:
    """The id of somebody with consent and one template."""
    return enrol(people_service, templates, "1")


def enrol(people_service: PeopleService, templates: TemplateRepository, code: str) -> str:
    person = people_service.add(code, f"Person {code}")
    people_service.record_consent(person.id, "screen")
    templates.add_many([people.template(person.id, sha256=code)])
    return person.id


def test_before_the_first_look_it_is_empty(keeper: GalleryKeeper, ada: str) -> None:
    assert len(keeper.gallery) == 0
    assert keeper.refresh().people == (ada,)
    assert keeper.gallery.people == (ada,)


def test_somebody_new_is_known_a_second_later_and_not_before(
    keeper: GalleryKeeper, ada: str, people_service: PeopleService, templates: TemplateRepository, clock: FakeClock
) -> None:
    keeper.refresh()
    bob = enrol(people_service, templates, "2")
    clock.advance(CHECK_EVERY_S / 2)
    assert set(keeper.refresh_now_and_then().people) == {ada}
    clock.advance(CHECK_EVERY_S / 2)
    assert set(keeper.refresh_now_and_then().people) == {ada, bob}


@pytest.mark.parametrize("change", ["deactivate", "withdraw_consent"])
def test_somebody_who_left_or_withdrew_is_gone(
    keeper: GalleryKeeper, ada: str, people_service: PeopleService, change: str
) -> None:
    keeper.refresh()
    getattr(people_service, change)(ada)
    assert keeper.refresh().people == ()


def test_somebody_reactivated_is_back(keeper: GalleryKeeper, ada: str, people_service: PeopleService) -> None:
    people_service.deactivate(ada)
    assert keeper.refresh().people == ()
    people_service.reactivate(ada)
    assert keeper.refresh().people == (ada,)


def test_a_change_by_another_process_is_noticed(
    keeper: GalleryKeeper, ada: str, tmp_path: Path, people_service: PeopleService
) -> None:
    keeper.refresh()
    other: Database = open_database(tmp_path / "attendance.sqlite3", KEY, tmp_path / "backups")
    try:
        TemplateRepository(other, Vault(KEY)).add_many([people.template(ada, sha256="another")])
    finally:
        other.close()
    assert len(keeper.refresh()) == 2


def test_templates_of_another_model_are_left_out(
    keeper: GalleryKeeper, ada: str, templates: TemplateRepository
) -> None:
    templates.add_many([people.template(ada, "x", model_id="other"), people.template(ada, "y", version=99)])
    assert len(keeper.refresh()) == 1


def test_punches_and_passing_time_are_no_reason_to_load_again(
    keeper: GalleryKeeper, ada: str, clock: FakeClock, punching
) -> None:
    gallery = keeper.refresh()
    punching.record_face(ada, datetime(2026, 3, 2, 8, 0, tzinfo=UTC), people.EVIDENCE)
    clock.advance(3600)
    assert keeper.refresh_now_and_then() is gallery
