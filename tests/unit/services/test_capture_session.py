"""What a live session keeps, by the distances of the model in use; every picture of one colour is one person."""

import numpy as np
import pytest

from attendance_app.services.capture_session import CaptureSession
from attendance_app.services.face_looks import LookDistances
from attendance_app.vision.models.catalogue import CARDS
from tests.fakes.admin import ColourReader, HastyClock


def picture(angle_rad: float) -> np.ndarray:
    """A picture whose embedding lies at that angle, so that two are 2 sin(difference / 2) apart."""
    red, green = 200 * np.cos(angle_rad), 200 * np.sin(angle_rad)
    return np.full((300, 300, 3), (0, green, red), np.uint8)


def at_distance(distance: float) -> np.ndarray:
    return picture(2 * np.arcsin(distance / 2))


@pytest.mark.parametrize("threshold", [0.95, 0.8])
def test_who_is_another_person_depends_on_the_models_threshold(threshold: float) -> None:
    session = CaptureSession(ColourReader(), LookDistances.of(threshold), HastyClock())  # type: ignore[arg-type]
    assert session.offer(picture(0)).accepted
    assert session.offer(at_distance(threshold + 0.03)).reason == "one person at a time"
    assert session.offer(at_distance(threshold - 0.03)).accepted


def test_the_default_models_distances_are_those_that_were_measured_with_it() -> None:
    sface = next(card for card in CARDS if card.model_id == "sface")
    distances = LookDistances.of(sface.threshold_distance)
    assert (distances.same_person, distances.different_look) == (0.95, pytest.approx(0.2))
