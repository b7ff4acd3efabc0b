"""Trying recognition with the real networks: the person is recognised, another isn't, and nothing is punched."""

from pathlib import Path

import cv2

from attendance_app.bootstrap.application import Application
from attendance_app.services.rehearsal import Likeness, likeness


def test_the_enrolled_person_is_recognised_and_nobody_else(
    application: Application, portraits: dict[str, Path]
) -> None:
    application.enrolment().enrol_pictures("E1", "Eileen", [portraits["eileen"]], "screen")
    rehearsal = application.rehearsal()
    eileen, grace = (rehearsal.look(cv2.imread(str(portraits[name]))) for name in ("eileen", "grace"))
    assert eileen.employee is not None
    assert eileen.employee.code == "E1"
    assert eileen.match is not None
    assert likeness(eileen.match) is Likeness.SURE
    assert grace.employee is None
    assert grace.match is not None
    assert likeness(grace.match) is Likeness.TOO_FAR
    assert application.punching.latest(10) == []
