"""Whom models and runs have learnt from, and what a withdrawn consent means for them."""

import os

import pytest

from attendance_app.errors import UserError
from attendance_app.services.fine_tuning.runs import RunChoice, RunState
from attendance_app.services.withdrawing import LearntBefore, WithdrawalService
from tests.fakes.training_program import leave_data
from tests.unit.services.fine_tuning.conftest import Firm

SPRING, SUMMER = "sface+spring", "sface+summer"


def withdrawing(firm: Firm) -> WithdrawalService:
    return WithdrawalService(firm.people, firm.database, firm.auditing, firm.service.stop_learning_from)


def test_a_withdrawal_keeps_models_made_before_and_names_them(firm: Firm) -> None:
    ada, bob, cleo = firm.many(3)
    firm.finished("spring", learnt_from=[ada, bob])
    firm.service.promote("spring", "Ann")
    firm.finished("summer", learnt_from=[bob], base=SPRING)
    firm.finished("autumn", learnt_from=[cleo])
    firm.service.promote("summer", "Ann")
    done = withdrawing(firm).withdraw(ada.id)
    assert done.templates == 9
    assert done.learnt == LearntBefore((SPRING, SUMMER), ("spring", "summer"), (), SUMMER)
    assert firm.templates.for_employee(ada.id) == []
    assert firm.people.standing_consent(ada.id) is None
    assert firm.settings.refresh().model_id == SUMMER
    assert {one.model_id for one in firm.store.manifests()} == {SPRING, SUMMER}
    assert withdrawing(firm).withdraw(cleo.id).learnt == LearntBefore((), ("autumn",))


def test_a_withdrawal_is_written_down_once_with_who_did_it(firm: Firm) -> None:
    ada, *_ = firm.many(1)
    for author in ("Ann", "Bob"):  # the second time there is nothing left to withdraw
        withdrawing(firm).withdraw(ada.id, author)
    (entry,) = [one for one in firm.auditing.entries(10) if one.action == "withdraw consent"]
    assert (entry.actor, entry.subject) == ("Ann", ada.id)


def test_people_whose_consent_has_ended_are_counted_once_through_every_model_in_between(firm: Firm) -> None:
    ada, bob, cleo = firm.many(3)
    firm.finished("spring", learnt_from=[ada, bob])
    firm.service.promote("spring", "Ann")
    firm.finished("a-later-one", learnt_from=[ada, cleo], base=SPRING)
    assert firm.service.consent_ended().runs == firm.service.consent_ended().models == {}
    firm.people.withdraw_consent(ada.id)
    firm.people.withdraw_consent(bob.id)
    told = firm.service.consent_ended()
    assert (told.models, told.runs) == ({SPRING: 2}, {"spring": 2, "a-later-one": 2})
    firm.people.record_consent(bob.id, "signed")
    assert firm.service.consent_ended().models == {SPRING: 1}
    firm.people.deactivate(ada.id)
    assert firm.service.consent_ended().models == {SPRING: 1}


def test_pictures_from_folders_are_nobodys_consent(firm: Firm) -> None:
    folder = firm.finished("spring")
    leave_data(folder, ["Some Body", "0 Another"])
    assert firm.service.consent_ended().runs == {}


@pytest.mark.skipif(os.name != "posix", reason="signals and locks of POSIX")
def test_runs_that_have_the_persons_faces_end_with_the_consent_and_cannot_be_taken_up_with_them(firm: Firm) -> None:
    people = firm.many()
    name = firm.service.start(RunChoice(people=tuple(one.id for one in people)))
    run = firm.waiting(name)
    leave_data(run.folder, [one.id for one in people])
    assert withdrawing(firm).withdraw(people[0].id).learnt == LearntBefore((), (name,), (name,))
    firm.until(name, RunState.CANCELLED)
    with pytest.raises(UserError, match="withdrawn their consent"):
        firm.service.take_up(name)


@pytest.mark.skipif(os.name != "posix", reason="signals and locks of POSIX")
def test_a_run_without_the_person_goes_on(firm: Firm) -> None:
    people = firm.many()
    name = firm.service.start(RunChoice())
    leave_data(firm.waiting(name).folder, [one.id for one in people[1:]])
    assert withdrawing(firm).withdraw(people[0].id).learnt == LearntBefore()
    assert firm.service.run(name).state is RunState.RUNNING


@pytest.mark.skipif(os.name != "posix", reason="signals and locks of POSIX")
def test_a_run_knows_whom_its_base_has_learnt_from_when_that_is_long_gone(firm: Firm) -> None:
    """Else somebody who was erased would live on in what was trained from a model that was deleted before."""
    people = firm.many()
    ada = people[0]
    firm.finished("spring", learnt_from=[ada])
    firm.service.promote("spring", "Ann")
    name = firm.service.start(RunChoice(people=tuple(one.id for one in people[1:]), name="summer"))
    leave_data(firm.waiting(name).folder, [one.id for one in people[1:]])
    firm.play(name, "finish better")
    firm.until(name, RunState.FINISHED)
    firm.service.roll_back("Ann")
    firm.service.delete("spring", "Ann")
    firm.people.withdraw_consent(ada.id)
    assert firm.service.consent_ended().runs == {"summer": 1}
    firm.service.promote("summer", "Ann")
    assert firm.service.consent_ended().models == {SUMMER: 1}
    assert withdrawing(firm).withdraw(ada.id).learnt == LearntBefore((SUMMER,), ("summer",), (), SUMMER)
    assert firm.training.forgetting.forget(ada.id, "Ann").models == (SUMMER,)
