"""Enrolment with the real networks on public-domain pictures: what is kept, turned away, left undone."""

import hashlib
from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.bootstrap.application import Application
from attendance_app.domain.people import Template
from attendance_app.errors import Cancelled, UserError
from attendance_app.services.enrolment import NothingUsableError
from attendance_app.services.enrolment_report import SamePersonError
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault
from attendance_app.vision.alignment import chip_from_crop


def templates_of(application: Application, employee_id: str) -> list[Template]:
    """A person's templates, of all models."""
    vault = Vault(application.folder.key_file.read_bytes())
    return TemplateRepository(application.database, vault).for_employee(employee_id)


@pytest.fixture
def bad_pictures(tmp_path: Path) -> list[Path]:
    """No face, corrupt, tiny, missing."""
    noise, corrupt, tiny = tmp_path / "noise.png", tmp_path / "corrupt.jpg", tmp_path / "tiny.png"
    cv2.imwrite(str(noise), np.random.default_rng(1).integers(0, 256, (300, 300, 3), np.uint8))
    corrupt.write_bytes(b"\xff\xd8\xff\xe0 cut short")
    cv2.imwrite(str(tiny), np.zeros((16, 16, 3), np.uint8))
    return [noise, corrupt, tiny, tmp_path / "missing.jpg"]


def test_good_pictures_enrol_although_others_are_turned_away(application, portraits, bad_pictures):
    report = application.enrolment().enrol_pictures("E1", "Eileen", [*bad_pictures, portraits["eileen"]], "screen")
    assert report.added == 1
    reasons = {Path(item.path).name: item.reason for item in report.rejected}
    assert reasons.keys() == {"noise.png", "corrupt.jpg", "tiny.png", "missing.jpg"}
    assert "no face" in reasons["noise.png"]
    assert "corrupt" in reasons["corrupt.jpg"]
    assert "too small" in reasons["tiny.png"]
    assert "no such file" in reasons["missing.jpg"]


def test_a_template_is_a_unit_vector_with_its_models_name_and_its_crop(application, portraits):
    person = application.enrolment().enrol_pictures("E1", "Eileen", [portraits["eileen"]], "screen").employee
    (template,) = templates_of(application, person.id)
    assert np.linalg.norm(np.frombuffer(template.embedding, "<f4")) == pytest.approx(1, abs=1e-5)
    assert (template.model_id, template.preprocess_version) == ("sface", 1)
    crop_bgr = cv2.imdecode(np.frombuffer(template.crop_jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert crop_bgr.shape == (256, 256, 3)
    assert template.source_sha256 == hashlib.sha256(portraits["eileen"].read_bytes()).hexdigest()
    assert template.source == "eileen.png"


def test_a_kept_crop_can_be_embedded_again(application, portraits, networks):
    person = application.enrolment().enrol_pictures("E1", "Eileen", [portraits["eileen"]], "screen").employee
    (template,) = templates_of(application, person.id)
    crop_bgr = cv2.imdecode(np.frombuffer(template.crop_jpeg, np.uint8), cv2.IMREAD_COLOR)
    chip = chip_from_crop(cv2.cvtColor(crop_bgr, cv2.COLOR_BGR2RGB))
    again = networks[1].embed(chip[None], mirrored=True)[0]
    assert np.linalg.norm(again - np.frombuffer(template.embedding, "<f4")) < 0.15


def test_nobody_is_added_when_no_picture_can_be_used(application, bad_pictures):
    with pytest.raises(NothingUsableError) as caught:
        application.enrolment().enrol_pictures("E1", "Eileen", bad_pictures, "screen")
    assert len(caught.value.rejected) == len(bad_pictures)
    assert application.people.search(include_inactive=True) == []


def test_a_cancelled_enrolment_leaves_nothing(application, portraits):
    with pytest.raises(Cancelled):
        application.enrolment().enrol_pictures(
            "E1", "Eileen", [portraits["eileen"], portraits["grace"]], "screen", cancelled=lambda: True
        )
    assert application.people.search(include_inactive=True) == []


def test_the_same_picture_twice_is_one_template(application, portraits):
    enrolment = application.enrolment()
    person = enrolment.enrol_pictures("E1", "Eileen", [portraits["eileen"], portraits["eileen"]], "screen").employee
    again = enrolment.add_pictures(person.id, [portraits["eileen"]])
    assert (again.added, again.rejected[0].already_enrolled) == (0, True)
    assert len(templates_of(application, person.id)) == 1


def test_a_code_that_belongs_to_somebody_else_is_refused(application, portraits):
    enrolment = application.enrolment()
    enrolment.enrol_pictures("E1", "Eileen", [portraits["eileen"]], "screen")
    with pytest.raises(UserError, match="belongs to Eileen"):
        enrolment.enrol_pictures("E1", "Grace", [portraits["grace"]], "screen")


def test_nothing_is_captured_without_consent(application, portraits):
    person = application.people.add("E1", "Eileen")
    with pytest.raises(UserError, match="not consented"):
        application.enrolment().add_pictures(person.id, [portraits["eileen"]])
    assert templates_of(application, person.id) == []


def test_a_video_gives_a_few_different_looks(application, video_of):
    video = video_of("eileen")
    person = application.enrolment().enrol_pictures("E1", "Eileen", [video], "screen").employee
    vectors = np.stack([np.frombuffer(t.embedding, "<f4") for t in templates_of(application, person.id)])
    assert 1 <= len(vectors) <= 5
    distances = np.linalg.norm(vectors[:, None] - vectors[None], axis=2)[np.triu_indices(len(vectors), 1)]
    assert (distances > 0.15).all()
    again = application.enrolment().add_pictures(person.id, [video])
    assert (again.added, again.rejected[0].reason) == (0, "already enrolled")


def test_progress_is_told_and_reaches_the_end(application, portraits):
    told = []
    application.enrolment().enrol_pictures(
        "E1", "Eileen", [portraits["eileen"]], "screen", on_progress=lambda done, total: told.append((done, total))
    )
    assert told == [(0, 1), (1, 1)]


def test_a_live_session_collects_looks_at_one_person_only(application, portraits, clock):
    enrolment = application.enrolment()
    session = enrolment.start_session()
    eileen, grace = (cv2.imread(str(portraits[name])) for name in ("eileen", "grace"))
    assert session.offer(np.full((480, 640, 3), 90, np.uint8)).reason == "look at the camera"
    first = session.offer(eileen)
    assert (first.accepted, first.accepted_count) == (True, 1)
    assert not session.offer(eileen).accepted  # a moment later: nothing new
    clock.advance(10)
    assert session.offer(grace).reason == "one person at a time"
    while not session.complete:
        clock.advance(10)
        assert session.offer(eileen).accepted
    person = application.people.add("E1", "Eileen")
    application.people.record_consent(person.id, "screen")
    assert enrolment.finish_session(session, person.id).added == session.wanted == len(session.thumbnails())


def test_a_face_that_is_enrolled_under_another_code_is_asked_about(application, portraits, video_of):
    enrolment = application.enrolment()
    enrolment.enrol_pictures("E1", "Eileen", [portraits["eileen"]], "screen")
    with pytest.raises(SamePersonError, match=r"Eileen \(E1\)"):
        enrolment.enrol_pictures("E2", "Ellen", [video_of("eileen")], "screen")
    assert application.people.find("E2") is None
    sister = enrolment.enrol_pictures("E2", "Ellen", [video_of("eileen")], "screen", another_person=True)
    assert sister.added >= 1
    (pair,) = application.lookalikes().pairs()
    assert (pair.first.code, pair.second.code) in {("E1", "E2"), ("E2", "E1")}


def test_more_pictures_of_the_same_person_and_other_people_are_not_asked_about(application, portraits, video_of):
    enrolment = application.enrolment()
    person = enrolment.enrol_pictures("E1", "Eileen", [portraits["eileen"]], "screen").employee
    assert enrolment.add_pictures(person.id, [video_of("eileen")]).added >= 1
    assert enrolment.enrol_pictures("G1", "Grace", [portraits["grace"]], "screen").added == 1
    assert application.lookalikes().pairs() == []
