"""Fine-tuning from end to end: real faces, the real training in a process of its own, promoted and rolled back."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.bootstrap.application import Application, Networks
from attendance_app.domain.feedback import FaceLook, FeedbackKind
from attendance_app.domain.people import Employee
from attendance_app.services.fine_tuning.curves import read_curves
from attendance_app.services.fine_tuning.runs import RunChoice, RunState
from attendance_app.services.identification import IdentifiedFace
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault, load_or_create_key
from attendance_app.vision.pictures import decode_picture
from attendance_app.vision.portraits import PortraitReader
from training.faces.home import enrolled_faces
from training.faces.splits import split_people

PEOPLE = 11
PATIENCE_S = 500.0
PIN = "830417"


def eventually(holds: Callable[[], bool]) -> None:
    given_up, look_again = time.monotonic() + PATIENCE_S, threading.Event()
    while not holds():
        assert time.monotonic() < given_up
        look_again.wait(0.2)


def enrolled(application: Application, faces: Path) -> dict[str, Employee]:
    """Eleven people with three pictures each, by the name of their folder."""
    found = {}
    for folder in sorted((faces / "gallery").iterdir())[:PEOPLE]:
        pictures = sorted(folder.iterdir())
        report = application.enrolment().enrol_pictures(folder.name, folder.name, pictures, "test", another_person=True)
        found[folder.name] = report.employee
    return found


def seen_at_the_desk(application: Application, networks: Networks, picture: Path, true: Employee, as_whom: str) -> None:
    """A look that was taken for somebody else, settled by the person's PIN."""
    face = PortraitReader(*networks).faces(decode_picture(picture.read_bytes()))[0]
    jpeg = cv2.imencode(".jpg", cv2.cvtColor(face.crop_rgb, cv2.COLOR_RGB2BGR))[1].tobytes()
    look = FaceLook("sface", 1, 0.9, 0.01, b"", jpeg)
    application.pins.set_pin(true.id, PIN, "admin")
    now = application.clock.now_utc()
    application.feedback.resolved_with_pin(FeedbackKind.AMBIGUOUS, look, as_whom, now, "desk", code=true.code, pin=PIN)


def identified(application: Application, picture: Path) -> IdentifiedFace:
    return application.identification().identify(picture)[0]


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_model_is_trained_promoted_and_rolled_back(
    application: Application, networks: Networks, real_data: Path
) -> None:
    faces = real_data / "lfw_identification"
    people = enrolled(application, faces)
    home = application.folder.root
    split, read = split_people(enrolled_faces(home).faces, 0), enrolled_faces(home).faces
    trained = sorted({read.people[read.labels[index]] for index in split.train})
    by_id = {person.id: (name, person) for name, person in people.items()}
    (name, mistaken), (_, taken_for), (other, withdrawn) = (by_id[person] for person in trained[:3])
    seen_at_the_desk(application, networks, sorted((faces / "probes" / name).iterdir())[0], mistaken, taken_for.id)
    application.people.withdraw_consent(withdrawn.id)
    seen_at_the_desk(application, networks, sorted((faces / "probes" / other).iterdir())[0], withdrawn, taken_for.id)
    assert application.fine_tuning.material().mistakes == 1

    run_name = application.fine_tuning.start(
        RunChoice(preset="norm", objective="triplet-offline", steps=4, name="spring")
    )
    service = application.fine_tuning
    eventually(lambda: not service.run(run_name).state.going_on)
    run = service.run(run_name)
    assert run.state is RunState.FINISHED, (run.reason, service.log(run_name))
    assert run.verdict in ("better", "same", "worse")
    assert run.figures is not None
    assert run.progress is not None
    assert run.progress.step == 4
    assert {path.name for path in (run.folder / "plots").iterdir()} >= {"course.png", "det.png", "distances.png"}
    curves = read_curves(run.folder)
    assert curves is not None
    for group, figures in zip(curves.populations, run.figures.populations, strict=True):
        for point in (point for point in figures.points if point.measurable):
            assert 1 - group.fnir(group.before, point.fpir) == pytest.approx(point.base.value)
            assert 1 - group.fnir(group.after, point.fpir) == pytest.approx(point.new.value)
    assert (run.folder / "model_card.md").is_file()
    (kept,) = enrolled_faces(home).hard_looks
    with np.load(run.folder / "mined.npz") as mined:
        named = {str(key) for part in mined.files for key in np.atleast_1d(mined[part]).ravel()}
    assert kept.key in named
    assert (kept.person, kept.taken_for) == (mistaken.id, taken_for.id)

    probe = sorted((faces / "probes" / name).iterdir())[1]
    before = identified(application, probe)
    report = service.promote(run_name, "admin", "a test")
    after = identified(application, probe)
    assert before.employee is not None
    assert after.employee is not None
    assert before.employee.id == after.employee.id == mistaken.id
    assert report.people == PEOPLE - 1
    assert report.embedded == sum(row.templates for row in application.people.search())
    assert before.match.distance != after.match.distance
    assert application.settings.current.model_id == "sface+spring"

    service.roll_back("admin")
    again = identified(application, probe)
    assert application.settings.current.model_id == "sface"
    assert again.match.distance == before.match.distance
    assert again.match.threshold == before.match.threshold


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_somebody_without_kept_pictures_stays_recognised_with_a_compatible_model(
    application: Application, real_data: Path
) -> None:
    faces = real_data / "lfw_identification"
    people = enrolled(application, faces)
    (name, person), *_ = people.items()
    templates = TemplateRepository(application.database, Vault(load_or_create_key(application.folder.key_file)))
    kept = templates.for_employee(person.id)
    templates.delete_many([one.id for one in kept])
    templates.add_many([replace(one, crop_jpeg=b"") for one in kept])

    service = application.fine_tuning
    run_name = service.start(RunChoice(preset="head", objective="harmonic", steps=20, name="harmonic"))
    eventually(lambda: not service.run(run_name).state.going_on)
    run = service.run(run_name)
    assert run.state is RunState.FINISHED, (run.reason, service.log(run_name))
    assert run.figures is not None
    assert run.figures.first is not None
    assert run.figures.first.cross_model is not None
    report = service.promote(run_name, "admin", "a test")
    assert report.carried_over == len(kept)
    seen = identified(application, sorted((faces / "probes" / name).iterdir())[0])
    assert seen.employee is not None
    assert seen.employee.id == person.id
