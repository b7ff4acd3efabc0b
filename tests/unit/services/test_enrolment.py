"""Enrolment on a real database; what reads faces is made up, or isn't there at all."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from attendance_app.domain.people import Employee
from attendance_app.errors import UserError
from attendance_app.paths import assets_folder
from attendance_app.services.calibrating import CalibrationService
from attendance_app.services.enrolment import EnrolmentService, NothingUsableError
from attendance_app.services.enrolment_report import Newcomer, SamePersonError
from attendance_app.services.face_looks import LookDistances
from attendance_app.services.gallery_keeper import GalleryKeeper
from attendance_app.services.importing import ImportService
from attendance_app.services.lookalikes import LookAlikeService
from attendance_app.services.people import PeopleService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import Database
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.vision.portraits import StillFace
from attendance_app.vision.quality import QualityLimits
from tests.fakes.admin import ColourReader, HastyClock

EnrolWith = Callable[[Callable[[], ColourReader]], EnrolmentService]

AGREED = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


@pytest.fixture
def enrolment_with(
    database: Database, people_service: PeopleService, templates: TemplateRepository, settings: SettingsService
) -> EnrolWith:
    clock = HastyClock()
    shipped = assets_folder() / "calibration"
    calibrating = CalibrationService(SettingsRepository(database), settings, templates, shipped)

    elsewhere = SettingsService(SettingsRepository(database))

    def make(reader: Callable[[], ColourReader]) -> EnrolmentService:
        lookalikes = LookAlikeService(people_service, calibrating, GalleryKeeper(templates, "sface", 1, clock))
        distances = LookDistances.of(0.95)
        return EnrolmentService(
            database,
            people_service,
            templates,
            reader,  # type: ignore[arg-type]
            distances,
            lookalikes,
            clock,
            lambda: elsewhere.refresh().model_id,
        )

    return make


@pytest.fixture
def ada(people_service: PeopleService) -> Employee:
    person = people_service.add("1", "Ada")
    people_service.record_consent(person.id, "screen")
    return person


def no_networks() -> ColourReader:
    raise AssertionError("the networks were loaded")


def picture(path: Path, colour_bgr: tuple[int, int, int]) -> Path:
    path.parent.mkdir(exist_ok=True)
    cv2.imwrite(str(path), np.full((300, 300, 3), colour_bgr, np.uint8))
    return path


def test_an_import_of_what_is_enrolled_already_loads_no_networks(
    enrolment_with: EnrolWith, people_service: PeopleService, tmp_path: Path
) -> None:
    folder = tmp_path / "to import"
    folder.mkdir()
    picture(folder / "1__Ada" / "red.png", (0, 0, 200))
    picture(folder / "2__Bob" / "blue.png", (200, 0, 0))
    first = ImportService(people_service, enrolment_with(ColourReader)).run(folder, consent=True)
    again = ImportService(people_service, enrolment_with(no_networks)).run(folder, consent=True)
    assert (first.templates_added, again.templates_added) == (2, 0)
    assert {verdict.reason for verdict in again.verdicts} == {"already enrolled"}


def test_a_new_picture_beside_enrolled_ones_is_looked_at(
    enrolment_with: EnrolWith, ada: Employee, tmp_path: Path
) -> None:
    reader = ColourReader()
    enrolled = picture(tmp_path / "red.png", (0, 0, 200))
    assert enrolment_with(lambda: reader).add_pictures(ada.id, [enrolled]).added == 1
    report = enrolment_with(lambda: reader).add_pictures(ada.id, [enrolled, picture(tmp_path / "new.png", (0, 0, 180))])
    assert (report.added, len(report.rejected), reader.looks) == (1, 1, 2)


def test_looks_of_a_model_that_is_no_longer_in_use_are_not_stored(
    enrolment_with: EnrolWith, ada: Employee, templates: TemplateRepository
) -> None:
    session = enrolment_with(ColourReader).start_session()
    while not session.complete:
        session.offer(np.full((300, 300, 3), (0, 0, 200), np.uint8))
    another = ColourReader()
    another.model_id = "facenet-vggface2"
    with pytest.raises(UserError, match="face model was changed"):
        enrolment_with(lambda: another).finish_session(session, ada.id)
    assert templates.for_employee(ada.id) == []
    assert enrolment_with(ColourReader).finish_session(session, ada.id).added == session.wanted


class SlowReader(ColourReader):
    """Something happens elsewhere while it looks at a picture."""

    def __init__(self, meanwhile: Callable[[], object]) -> None:
        super().__init__()
        self.meanwhile = meanwhile

    def portrait(self, image_rgb: NDArray[np.uint8], limits: QualityLimits) -> StillFace:
        self.meanwhile()
        return super().portrait(image_rgb, limits)


def test_faces_of_a_model_that_another_process_has_replaced_meanwhile_are_not_stored(
    enrolment_with: EnrolWith, ada: Employee, templates: TemplateRepository, settings: SettingsService, tmp_path: Path
) -> None:
    """Else the newcomers of a long import would be unknown to the desk, and nobody be told."""
    after = settings.current.model_copy(update={"model_id": "sface+spring"})
    enrolment = enrolment_with(lambda: SlowReader(lambda: settings.save(after)))
    with pytest.raises(UserError, match="face model was changed meanwhile"):
        enrolment.add_pictures(ada.id, [picture(tmp_path / "a.png", (0, 0, 200))])
    assert templates.for_employee(ada.id) == []


def test_faces_of_somebody_who_withdraws_meanwhile_are_not_stored(
    enrolment_with: EnrolWith,
    ada: Employee,
    templates: TemplateRepository,
    people_service: PeopleService,
    tmp_path: Path,
) -> None:
    enrolment = enrolment_with(lambda: SlowReader(lambda: people_service.withdraw_consent(ada.id)))
    with pytest.raises(UserError, match="has not consented"):
        enrolment.add_pictures(ada.id, [picture(tmp_path / "a.png", (0, 0, 200))])
    assert templates.for_employee(ada.id) == []


def newcomer(code: str = "7") -> Newcomer:
    return Newcomer(code, "Grace Hopper", "Navy", "signed", AGREED)


def test_a_newcomer_is_stored_with_consent_and_faces_together(
    enrolment_with: EnrolWith, people_service: PeopleService, tmp_path: Path
) -> None:
    report = enrolment_with(ColourReader).add_newcomer_pictures(newcomer(), [picture(tmp_path / "a.png", (0, 0, 200))])
    person = people_service.by_code("7")
    consent = people_service.standing_consent(person.id)
    assert (report.employee, report.added, person.department) == (person, 1, "Navy")
    assert consent is not None
    assert (consent.source, consent.given_at_utc) == ("signed", AGREED)


def test_a_newcomer_whose_pictures_cannot_be_read_is_not_added(
    enrolment_with: EnrolWith, people_service: PeopleService, tmp_path: Path
) -> None:
    (tmp_path / "no.png").write_bytes(b"not a picture")
    with pytest.raises(NothingUsableError, match="cannot be used"):
        enrolment_with(ColourReader).add_newcomer_pictures(newcomer(), [tmp_path / "no.png"])
    assert people_service.search(include_inactive=True) == []


def test_a_newcomer_who_is_enrolled_already_is_not_added(
    enrolment_with: EnrolWith, people_service: PeopleService, ada: Employee, tmp_path: Path
) -> None:
    red = picture(tmp_path / "red.png", (0, 0, 200))
    enrolment_with(ColourReader).add_pictures(ada.id, [red])
    with pytest.raises(SamePersonError):
        enrolment_with(ColourReader).add_newcomer_pictures(newcomer(), [red])
    assert people_service.find("7") is None


def test_a_newcomer_with_a_taken_code_leaves_nothing_behind(
    enrolment_with: EnrolWith, ada: Employee, templates: TemplateRepository, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match="belongs to Ada"):
        enrolment_with(ColourReader).add_newcomer_pictures(newcomer("1"), [picture(tmp_path / "a.png", (0, 0, 200))])
    assert templates.counts() == {}


def test_a_live_session_adds_a_newcomer(enrolment_with: EnrolWith, people_service: PeopleService) -> None:
    enrolment = enrolment_with(ColourReader)
    session = enrolment.start_session()
    while not session.complete:
        session.offer(np.full((300, 300, 3), (0, 0, 200), np.uint8))
    assert enrolment.add_newcomer_session(newcomer(), session).added == session.wanted
    assert people_service.by_code("7").name == "Grace Hopper"
