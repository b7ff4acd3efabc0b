"""Somebody who is erased is also unlearnt: models and runs that had their faces go."""

import json
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from attendance_app.bootstrap.privacy import build_privacy
from attendance_app.domain.people import Employee
from attendance_app.services.erasure import CopyKind, ErasureReport
from attendance_app.services.fine_tuning import forgetting
from attendance_app.services.fine_tuning.app_record import AppRecord, write_app_record
from attendance_app.services.fine_tuning.processes import RunProcesses
from attendance_app.services.fine_tuning.runs import RunChoice, RunState
from attendance_app.services.punching import PunchService
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punches import PunchRepository
from tests.fakes.training_program import leave_data
from tests.unit.services.conftest import KEY
from tests.unit.services.fine_tuning.conftest import Firm

SPRING = "sface+spring"


def erase(firm: Firm, employee_id: str) -> ErasureReport:
    punches = PunchService(PunchRepository(firm.database), EmployeeRepository(firm.database), firm.settings, firm.clock)
    privacy = build_privacy(
        firm.database, KEY, firm.folder, firm.people, punches, firm.store, firm.clock, firm.settings, firm.auditing,
        firm.training.forgetting.forget,
    )  # fmt: skip
    return privacy.erasure.erase(employee_id, anonymise=False, author="Ann")


def known_by_it_alone(firm: Firm, person: Employee, model_id: str) -> None:
    """No picture is kept of them, and only this model has a template."""
    firm.templates.add_many([replace(firm.template(person, 1, crop=False), model_id=model_id)])


def test_the_base_is_used_again_and_what_learnt_from_the_person_goes(firm: Firm) -> None:
    ada, bob = firm.many(2)
    spring, autumn = firm.finished("spring", learnt_from=[ada, bob]), firm.finished("autumn", learnt_from=[bob])
    firm.service.promote("spring", "Ann")
    report = erase(firm, ada.id)
    assert report.forgotten.models == (SPRING,)
    assert report.forgotten.runs == ("spring",)
    assert (report.forgotten.put_into_use, report.forgotten.kept) == ("sface", ())
    assert not spring.exists()
    assert autumn.exists()
    assert firm.settings.refresh().model_id == "sface"
    assert firm.store.manifests() == []
    assert firm.templates.for_employee(ada.id) == []
    assert {one.model_id for one in firm.templates.for_employee(bob.id)} == {"sface"}
    actions = [(entry.actor, entry.action) for entry in firm.log()]
    assert actions[-4:] == [
        ("Ann", "erase"), ("Ann", "change model"), ("Ann", "remove model"), ("Ann", "erase trained models"),
    ]  # fmt: skip
    assert firm.service.previous_model() is None
    assert erase(firm, ada.id).forgotten.models == ()


def test_a_model_whose_run_was_lost_still_says_whom_it_learnt_from(firm: Firm) -> None:
    ada, bob = firm.many(2)
    folder = firm.finished("spring", learnt_from=[ada])
    firm.service.promote("spring", "Ann")
    for file in sorted(folder.rglob("*"), reverse=True):
        file.unlink()
    folder.rmdir()
    report = erase(firm, ada.id)
    assert (report.forgotten.models, report.forgotten.runs) == ((SPRING,), ())
    assert {one.model_id for one in firm.templates.for_employee(bob.id)} == {"sface"}


def test_what_was_trained_from_such_a_model_goes_too(firm: Firm) -> None:
    ada, bob = firm.many(2)
    firm.finished("spring", learnt_from=[ada])
    firm.service.promote("spring", "Ann")
    later = firm.finished("later", learnt_from=[bob], base=SPRING)
    firm.service.promote("later", "Ann")
    report = erase(firm, ada.id)
    assert report.forgotten.models == ("sface+later", SPRING)
    assert report.forgotten.runs == ("later", "spring")
    assert not later.exists()
    assert firm.settings.refresh().model_id == "sface"


def test_a_model_that_is_kept_is_still_known_to_have_learnt_through_its_base_when_its_run_is_gone(firm: Firm) -> None:
    ada, bob = firm.many(2)
    firm.finished("spring", learnt_from=[ada])
    firm.service.promote("spring", "Ann")
    firm.finished("later", learnt_from=[bob], base=SPRING)
    firm.service.promote("later", "Ann")
    known_by_it_alone(firm, firm.person("Cleo", pictures=0), "sface+later")
    for _ in range(2):
        report = erase(firm, ada.id)
        assert [model_id for model_id, _why in report.forgotten.kept] == ["sface+later"]
    assert not firm.folder.training.joinpath("later").exists()


def test_a_model_that_did_not_learn_from_the_person_stays_and_is_not_suspected(firm: Firm) -> None:
    ada, bob = firm.many(2)
    firm.finished("spring", learnt_from=[bob])
    firm.service.promote("spring", "Ann")
    report = erase(firm, ada.id)
    assert (report.forgotten.models, report.forgotten.put_into_use) == ((), "")
    assert [copy for copy in report.held_by if copy.kind is CopyKind.MODEL] == []
    assert firm.settings.refresh().model_id == SPRING


def test_a_model_that_cannot_go_without_forgetting_somebody_is_named(firm: Firm) -> None:
    ada, _bob = firm.many(2)
    firm.finished("spring", learnt_from=[ada])
    firm.service.promote("spring", "Ann")
    known_by_it_alone(firm, firm.person("Cleo", pictures=0), SPRING)
    report = erase(firm, ada.id)
    ((model_id, why),) = report.forgotten.kept
    assert model_id == SPRING
    assert "Cleo" in why
    assert firm.settings.refresh().model_id == SPRING
    assert firm.templates.for_employee(ada.id) == []


@pytest.mark.skipif(os.name != "posix", reason="signals and locks of POSIX")
def test_a_run_that_is_learning_from_the_person_is_ended_and_removed(firm: Firm) -> None:
    people = firm.many()
    name = firm.service.start(RunChoice())
    run = firm.waiting(name)
    leave_data(run.folder, [one.id for one in people])
    report = erase(firm, people[0].id)
    assert report.forgotten.runs == (name,)
    assert firm.service.runs() == []
    assert not run.folder.exists()


def test_what_a_removal_cut_short_has_left_goes_too(firm: Firm) -> None:
    """As after a power cut: whom it had learnt from can't be told any more."""
    ada, bob = firm.many(2)
    firm.finished("autumn", learnt_from=[bob])
    run, model = firm.folder.training / ".spring.removed", firm.folder.models / f".{SPRING}.removed"
    for left in (run, model):
        left.mkdir(parents=True)
        (left / "weights.pt").write_bytes(b"weights")
    report = erase(firm, ada.id)
    assert (report.forgotten.models, report.forgotten.runs) == ((SPRING,), ())
    assert not run.exists()
    assert not model.exists()
    assert [one.name for one in firm.service.runs()] == ["autumn"]


STUBBORN = """
import os, signal, sys, threading
from pathlib import Path
signal.signal(signal.SIGTERM, signal.SIG_IGN)
os.fork()
folder, wait = Path(sys.argv[1]), threading.Event()
while not wait.wait(0.005):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"faces {os.getpid()}").write_bytes(b"faces")
"""


def stubborn_run(firm: Firm, person: Employee) -> Path:
    """A run of two processes that heed neither their control file nor SIGTERM and write into the folder on and on."""
    folder = firm.folder.training / "spring"
    folder.mkdir(parents=True)
    leave_data(folder, [person.id])
    record = AppRecord(
        people=None, preset="head", objective="softmax", base="sface", steps=None, threads=1,
        started_utc=firm.clock.now_utc(),
    )  # fmt: skip
    write_app_record(folder, record)
    process = RunProcesses().launch([sys.executable, "-c", STUBBORN, str(folder)], folder, 1)
    write_app_record(folder, record.model_copy(update={"process": process}))
    firm.eventually(lambda: len(list(folder.glob("faces *"))) == 2)
    return folder


@pytest.mark.skipif(os.name != "posix", reason="signals and locks of POSIX")
def test_a_process_that_does_not_listen_is_killed_with_its_children_before_its_folder_goes(
    firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forgetting, "_PATIENCE_S", 0.3)
    ada, _bob = firm.many(2)
    folder = stubborn_run(firm, ada)
    report = erase(firm, ada.id)
    assert (report.forgotten.runs, report.forgotten.kept) == (("spring",), ())
    assert not RunProcesses().is_there(folder)
    assert not folder.exists()


@pytest.mark.skipif(os.name != "posix", reason="signals and locks of POSIX")
def test_a_run_whose_process_cannot_be_ended_is_named_and_goes_when_asked_again(
    firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forgetting, "_PATIENCE_S", 0.1)
    ada, _bob = firm.many(2)
    folder = stubborn_run(firm, ada)
    with monkeypatch.context() as without_force:
        without_force.setattr(os, "killpg", lambda *_given: None)  # as with a process that hangs in a driver
        report = erase(firm, ada.id)
    assert report.forgotten.runs == ()
    ((name, why),) = report.forgotten.kept
    assert (name, why) == ("spring", "Its process could not be ended. Restart the computer, then erase again.")
    assert folder.exists()
    assert firm.templates.for_employee(ada.id) == []
    assert erase(firm, ada.id).forgotten.runs == ("spring",)
    assert not folder.exists()


@pytest.mark.skipif(os.name != "posix", reason="signals and locks of POSIX")
@pytest.mark.parametrize("chosen", [True, False])
def test_a_run_that_has_not_yet_said_whose_faces_it_reads_is_ended_unless_others_were_chosen(
    firm: Firm, chosen: bool
) -> None:
    people = firm.many()
    erased = people[0] if chosen else people[-1]
    name = firm.service.start(RunChoice(people=tuple(one.id for one in people[:10])))
    firm.waiting(name)
    assert not (firm.folder.training / name / "data.json").exists()
    report = erase(firm, erased.id)
    assert report.forgotten.runs == ((name,) if chosen else ())
    assert [run.state for run in firm.service.runs()] == ([] if chosen else [RunState.RUNNING])


def test_nothing_is_loaded_or_written_for_somebody_nothing_was_learnt_from(firm: Firm) -> None:
    ada, bob = firm.many(2)
    firm.finished("spring", learnt_from=[bob])
    report = erase(firm, ada.id)
    assert (report.forgotten.models, report.forgotten.runs) == ((), ())
    assert firm.embedders == {}
    assert [entry.action for entry in firm.log()] == ["erase"]
    assert firm.service.run("spring").state is RunState.FINISHED
    assert json.loads((Path(firm.folder.training) / "spring" / "data.json").read_text())["people"] == 1
