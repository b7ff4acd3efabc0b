"""What a live session keeps, by the distances of the model in use; every picture of one colour is one person."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from attendance_app.services.capture_session import NODDED_DEG, PATIENCE_S, TURNED_DEG, CaptureSession, Pose
from attendance_app.services.face_looks import LookDistances
from attendance_app.vision.models.catalogue import CARDS
from attendance_app.vision.portraits import StillFace
from attendance_app.vision.quality import QualityLimits
from tests.fakes.admin import ColourReader, HastyClock


def picture(angle_rad: float) -> np.ndarray:
    """A picture whose embedding lies at that angle, so that two are 2 sin(difference / 2) apart."""
    red, green = 200 * np.cos(angle_rad), 200 * np.sin(angle_rad)
    return np.full((300, 300, 3), (0, green, red), np.uint8)


def at_distance(distance: float) -> np.ndarray:
    return picture(2 * np.arcsin(distance / 2))


@pytest.mark.parametrize("threshold", [0.95, 0.8])
def test_who_is_another_person_depends_on_the_models_threshold(threshold: float) -> None:
    clock = HastyClock()
    session = CaptureSession(ColourReader(), LookDistances.of(threshold), clock)  # type: ignore[arg-type]
    assert session.offer(picture(0)).accepted
    clock.advance(PATIENCE_S)
    assert session.offer(at_distance(threshold + 0.03)).reason == "one person at a time"
    assert session.offer(at_distance(threshold - 0.03)).accepted


def test_the_default_models_distances_are_those_that_were_measured_with_it() -> None:
    sface = next(card for card in CARDS if card.model_id == "sface")
    distances = LookDistances.of(sface.threshold_distance)
    assert (distances.same_person, distances.different_look) == (0.95, pytest.approx(0.2))


class TurningReader(ColourReader):
    """Everybody is the same person; how the head is turned is told by the test."""

    def __init__(self) -> None:
        super().__init__()
        self.yaw_deg, self.pitch_deg = 0.0, 0.0

    def portrait(self, image_rgb: NDArray[np.uint8], limits: QualityLimits) -> StillFace:
        face = super().portrait(image_rgb, limits)
        return replace(face, quality=replace(face.quality, yaw_deg=self.yaw_deg, pitch_deg=self.pitch_deg))


@pytest.fixture
def reader() -> TurningReader:
    return TurningReader()


@pytest.fixture
def session(reader: TurningReader) -> CaptureSession:
    return CaptureSession(reader, LookDistances.of(0.95), HastyClock())  # type: ignore[arg-type]


def test_one_pose_after_the_other_is_asked_for_and_each_is_kept_once(
    session: CaptureSession, reader: TurningReader
) -> None:
    asked = []
    level_deg = 12.0  # the camera hangs low: a level head seems to look up
    for yaw, nod in ((0, 0), (TURNED_DEG, 0), (-TURNED_DEG, 0), (0, NODDED_DEG), (0, -NODDED_DEG)):
        reader.yaw_deg, reader.pitch_deg = yaw, level_deg + nod
        verdict = session.offer(picture(0))
        assert verdict.accepted
        asked.append(verdict.asked)
    assert asked == [Pose.LEFT, Pose.RIGHT, Pose.UP, Pose.DOWN, None]
    assert verdict.taken == frozenset(Pose)
    assert verdict.reason == "done"


def test_the_same_pose_again_is_not_kept_while_another_is_asked_for(session: CaptureSession) -> None:
    assert session.offer(picture(0)).accepted
    again = session.offer(picture(0))
    assert (again.accepted, again.reason) == (False, "turn your head slightly to the left")


def test_a_pose_that_was_not_asked_for_counts_too(session: CaptureSession, reader: TurningReader) -> None:
    session.offer(picture(0))
    reader.yaw_deg = -20.0
    verdict = session.offer(picture(0))
    assert (verdict.accepted, verdict.taken, verdict.asked) == (True, {Pose.FRONT, Pose.RIGHT}, Pose.LEFT)


def test_whoever_cannot_turn_is_taken_as_they_are(session: CaptureSession) -> None:
    offers = 0
    while not session.complete:
        verdict = session.offer(picture(0))
        offers += 1
        assert offers < 40
    assert verdict.taken == {Pose.FRONT}
    assert verdict.accepted_count == session.wanted
