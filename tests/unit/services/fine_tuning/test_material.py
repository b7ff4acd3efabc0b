"""What there is to learn from is counted as training will read it, and estimates follow what runs have taken."""

import json
import os
from dataclasses import replace

import pytest

from attendance_app.domain.feedback import FaceLook, FeedbackCase, FeedbackKind
from attendance_app.domain.people import Employee
from attendance_app.errors import UserError
from attendance_app.services.fine_tuning.app_record import AppRecord, write_app_record
from attendance_app.services.fine_tuning.duration import FinishedRun, earlier_runs, estimated_s, usual_s
from attendance_app.services.fine_tuning.material import FEWEST_PEOPLE, refusal
from attendance_app.services.fine_tuning.starting import PRESETS
from tests.unit.services.fine_tuning.conftest import Firm


def case(firm: Firm, number: int, person_id: str | None, crop: bytes) -> FeedbackCase:
    look = FaceLook("sface", 1, 0.7, 0.06, b"", crop)
    return FeedbackCase(f"{number}", FeedbackKind.NOT_ME, firm.clock.now_utc(), "desk", None, person_id, None, look)


def test_only_active_consenting_people_with_kept_pictures_count(firm: Firm) -> None:
    ada, bob = firm.person("A", pictures=4), firm.person("B", pictures=1)
    firm.person("silent", consents=False)
    firm.person("unpictured", crops=False)
    gone = firm.person("gone")
    firm.people.deactivate(gone.id)
    firm.templates.add_many([replace(one, id="copy", model_id="other") for one in firm.templates.for_employee(bob.id)])
    for number, (person, crop) in enumerate([(ada.id, b"1"), (ada.id, b"1"), (ada.id, b""), (gone.id, b"2")]):
        firm.feedback.put(case(firm, number, person, crop))
    material = firm.service.material()
    assert [(one.code, one.pictures) for one in material.learners] == [("A", 4), ("B", 1)]
    assert (material.people, material.pictures, material.with_pictures(2), material.mistakes) == (2, 5, 1, 1)
    assert material.look_alikes == 3


def test_a_picture_that_two_people_have_is_nobodys(firm: Firm) -> None:
    ada, bob = firm.person("A", pictures=2), firm.person("B", pictures=2)
    shared = firm.templates.for_employee(ada.id)[0]
    firm.templates.add_many([replace(shared, id="shared", employee_id=bob.id)])
    assert [(one.code, one.pictures) for one in firm.service.material().learners] == [("A", 1), ("B", 2)]


def test_it_is_counted_as_training_reads_it(firm: Firm) -> None:
    from training.faces.home import enrolled_faces

    people = [firm.person(f"P{number}", pictures=1 + number % 3) for number in range(6)]
    firm.person("silent", consents=False)
    shared = firm.templates.for_employee(people[1].id)[0]
    firm.templates.add_many([replace(shared, id="shared", employee_id=people[2].id)])
    firm.feedback.put(case(firm, 1, people[0].id, b"\xff\xd8 not a picture"))
    material = firm.service.material()
    firm.folder.key_file.write_bytes(bytes(range(32)))
    firm.folder.key_file.chmod(0o600)
    found = enrolled_faces(firm.folder.root)
    assert {one.employee_id for one in material.learners} == set(found.faces.people)
    assert material.pictures == len(found.faces)
    assert material.mistakes == len(found.looks)


@pytest.mark.parametrize("able", [0, 1, 9])
def test_too_few_are_refused_in_the_words_of_training(firm: Firm, able: int) -> None:
    from training.faces.home import enrolled_faces
    from training.faces.splits import FEWEST_PEOPLE as THEIRS
    from training.faces.splits import split_people

    assert THEIRS == FEWEST_PEOPLE
    for number in range(able):
        firm.person(f"P{number}", pictures=2)
    firm.folder.key_file.write_bytes(bytes(range(32)))
    firm.folder.key_file.chmod(0o600)
    with pytest.raises(UserError) as theirs:
        split_people(enrolled_faces(firm.folder.root).faces, 0)
    ours = firm.service.refusal(firm.service.material())
    assert ours is not None
    assert str(ours) == str(theirs.value)


def test_ten_people_with_two_pictures_are_enough_unless_others_are_chosen(firm: Firm) -> None:
    people = [firm.person(f"P{number}", pictures=2) for number in range(10)]
    material = firm.service.material()
    assert refusal(material.learners, None) is None
    assert refusal(material.learners, [one.id for one in people[:9]]) is not None
    assert firm.service.refusal(material, [one.id for one in people]) is None


def test_more_pictures_and_steps_take_longer_and_the_last_layer_is_quickest() -> None:
    assert usual_s("head", 400) < usual_s("norm", 400) < usual_s("norm", 400, 500)
    assert usual_s("head", 100) < usual_s("head", 1000)


def test_the_issue_s_times_hold_for_the_usual_computer() -> None:
    """40 people with 10 pictures: a minute or so for the last layer, ten minutes for the scales and shifts."""
    assert usual_s("head", 400) <= 120
    assert usual_s("norm", 400) <= 660


def test_estimates_follow_earlier_runs_on_this_computer() -> None:
    usual = usual_s("head", 200, 100)
    twice = [FinishedRun("head", 200, 100, 2 * usual), FinishedRun("norm", 200, 100, usual_s("norm", 200, 100))]
    assert estimated_s("head", 300, None, twice) == pytest.approx(2 * usual_s("head", 300))
    assert estimated_s("norm", 300, None, twice) == pytest.approx(usual_s("norm", 300))
    assert estimated_s("full", 300, None, twice) == pytest.approx(1.5 * usual_s("full", 300))
    assert estimated_s("head", 300, None, []) == usual_s("head", 300)


def timed(firm: Firm, people: list[Employee], name: str, took_s: float, notice: str = "", taken_up: int = 0) -> None:
    """A run of two pictures and 100 steps that the app started and that took so long."""
    folder, started = firm.finished(name, learnt_from=people), firm.clock.now_utc()
    write_app_record(
        folder,
        AppRecord(
            people=None, preset="norm", objective="softmax", base="sface", steps=100, threads=1, started_utc=started,
            taken_up=taken_up,
        ),
    )  # fmt: skip
    begun = {"event": "start", "model_id": "sface+x", "steps": 100, "people": 2, "pictures": 2, "held_out_people": 1}
    step = {"event": "progress", "step": 100, "steps": 100, "loss": 0.1, "active": 0.5, "spread": 0.9}
    lines = [json.dumps(begun | {"seconds_estimate": 5}), json.dumps(step | {"seconds_left": 0}), notice]
    (folder / "metrics.jsonl").write_text("\n".join(lines) + "\n")
    at = started.timestamp() + took_s
    os.utime(folder / "result.json", (at, at))


def test_the_time_of_a_finished_run_is_read_from_its_folder(firm: Firm) -> None:
    people = firm.many(2)
    assert firm.service.estimates_s(36) == {preset: usual_s(preset, 36) for preset in PRESETS}
    firm.finished("by-hand")
    timed(firm, people, "spring", 90.0)
    timed(firm, people, "paused", 900.0, '{"event": "paused"}')
    timed(firm, people, "taken-up", 900.0, taken_up=1)
    (run,) = earlier_runs(firm.folder.training)
    assert run == FinishedRun("norm", 2, 100, run.took_s)
    assert run.took_s == pytest.approx(90.0)
    factor = 90.0 / usual_s("norm", 2, 100)
    expected = {preset: pytest.approx(factor * usual_s(preset, 36, 50)) for preset in PRESETS}
    assert firm.service.estimates_s(36, 50) == expected
