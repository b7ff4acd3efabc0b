"""The demonstration's plot: who is enrolled when, and when the clip waits."""

import threading
from collections.abc import Sequence
from pathlib import Path

import cv2
import pytest

from attendance_app.capture.demo_people import DEMO_PEOPLE
from attendance_app.domain.people import Employee
from attendance_app.errors import UserError
from attendance_app.services.demo_director import DemoDirector
from attendance_app.services.enrolment_report import EnrolmentReport
from attendance_app.services.events import EventKind
from tests.fakes.desk import desk_event
from tests.fakes.people import employee

EILEEN, GRACE = (employee(person.code, person.name) for person in DEMO_PEOPLE)


class NotingEnroller:
    """Notes who was enrolled, with pictures that can be read; fails when told to."""

    def __init__(self) -> None:
        self.enrolled: list[str] = []
        self.fails = False

    def enrol_pictures(self, code: str, name: str, paths: Sequence[Path], consent_source: str) -> EnrolmentReport:
        if self.fails:
            raise UserError("The disk is full.", "Free some space.")
        assert all(cv2.imread(str(path)) is not None for path in paths)
        self.enrolled.append(name)
        return EnrolmentReport(Employee("id", code, name), len(paths), ())


@pytest.fixture
def enroller() -> NotingEnroller:
    return NotingEnroller()


@pytest.fixture
def director(enroller: NotingEnroller, tmp_path: Path) -> DemoDirector:
    return DemoDirector(lambda: enroller, tmp_path)


def test_the_clip_waits_until_recognition_works(director: DemoDirector) -> None:
    assert not director.may_proceed()
    director.recognition_began()
    assert director.may_proceed()


def test_eileen_is_enrolled_first(director: DemoDirector, enroller: NotingEnroller) -> None:
    assert director.enrol_regular().name == "Eileen Collins"
    assert enroller.enrolled == ["Eileen Collins"]


def test_the_stranger_is_to_be_enrolled_once(director: DemoDirector) -> None:
    assert not director.notice(desk_event(EventKind.PUNCH, who=EILEEN))
    assert director.notice(desk_event(EventKind.UNKNOWN))
    assert not director.notice(desk_event(EventKind.UNKNOWN))


def test_the_newcomer_is_enrolled_when_the_desk_is_empty_and_the_clip_waits_meanwhile(
    director: DemoDirector, enroller: NotingEnroller
) -> None:
    director.recognition_began()
    director.notice(desk_event(EventKind.UNKNOWN))
    enrolling = threading.Thread(target=director.enrol_newcomer)
    enrolling.start()
    assert enroller.enrolled == []  # she is still at the desk
    assert not director.may_proceed()  # asked while the desk is empty: now she may be enrolled
    enrolling.join(10)
    assert enroller.enrolled == ["Grace Hopper"]
    assert director.may_proceed()


def test_an_enrolment_that_fails_lets_the_clip_go_on(director: DemoDirector, enroller: NotingEnroller) -> None:
    director.recognition_began()
    director.notice(desk_event(EventKind.UNKNOWN))
    director.may_proceed()
    enroller.fails = True
    with pytest.raises(UserError):
        director.enrol_newcomer()
    assert director.may_proceed()


def test_it_is_complete_when_both_were_punched(director: DemoDirector) -> None:
    for event, complete in (
        (desk_event(EventKind.PUNCH, who=EILEEN), False),
        (desk_event(EventKind.PUNCH, who=EILEEN), False),
        (desk_event(EventKind.DUPLICATE, who=GRACE), False),
        (desk_event(EventKind.PUNCH, who=GRACE), True),
    ):
        director.notice(event)
        assert director.complete is complete
