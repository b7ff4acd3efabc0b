"""Trying recognition without punches: who it is, and the distance in words."""

import math
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from attendance_app.domain.recognition import Match, Outcome
from attendance_app.errors import PictureError
from attendance_app.services.rehearsal import Likeness, likeness
from attendance_app.vision.portraits import StillFace
from attendance_app.vision.quality import QualityLimits
from tests.fakes.admin import AdminStage
from tests.fakes.clock import FakeClock

RED, GREEN = (20, 20, 220), (20, 220, 20)


def painted(colour_bgr: tuple[int, int, int]) -> NDArray[np.uint8]:
    return np.full((240, 320, 3), colour_bgr, np.uint8)


@pytest.fixture
def stage(tmp_path: Path) -> AdminStage:
    """Eileen is enrolled, and red."""
    stage = AdminStage(tmp_path / "data", FakeClock(datetime(2026, 3, 2, 9, 0, tzinfo=UTC)))
    stage.enrol_by_colour()
    person = stage.people.add("1", "Eileen Collins")
    stage.people.record_consent(person.id, "screen")
    cv2.imwrite(str(tmp_path / "red.png"), painted(RED))
    stage.enrolment.add_pictures(person.id, [tmp_path / "red.png"])
    return stage


def test_the_person_is_recognised_and_nothing_is_punched(stage: AdminStage) -> None:
    look = stage.rehearsal().look(painted(RED))
    assert look.employee is not None
    assert look.employee.name == "Eileen Collins"
    assert look.match is not None
    assert likeness(look.match) is Likeness.SURE
    assert stage.punching.latest(10) == []
    stage.close()


def test_a_stranger_is_nobody(stage: AdminStage) -> None:
    look = stage.rehearsal().look(painted(GREEN))
    assert look.employee is None
    assert look.match is not None
    assert likeness(look.match) is Likeness.TOO_FAR
    stage.close()


def test_a_look_that_cannot_be_used_says_what_to_do(stage: AdminStage, monkeypatch: pytest.MonkeyPatch) -> None:
    def too_small(_image: NDArray[np.uint8], _limits: QualityLimits) -> StillFace:
        raise PictureError("the face is too small (9 pixels between the eyes)")

    assert stage.reader is not None
    monkeypatch.setattr(stage.reader, "portrait", too_small)
    assert stage.rehearsal().look(painted(RED)).hint == "come closer"
    stage.close()


@pytest.mark.parametrize(
    ("distance", "told"),
    [
        (0.0, Likeness.SURE),
        (0.59, Likeness.SURE),
        (0.6, Likeness.CLEAR),
        (0.84, Likeness.CLEAR),
        (0.85, Likeness.CLOSE),
        (0.99, Likeness.CLOSE),
        (1.0, Likeness.TOO_FAR),
        (math.inf, Likeness.TOO_FAR),
    ],
)
def test_the_distance_in_words_is_its_share_of_the_threshold(distance: float, told: Likeness) -> None:
    assert likeness(Match(Outcome.ACCEPTED, "1", distance, 1.0, 1.0)) is told
