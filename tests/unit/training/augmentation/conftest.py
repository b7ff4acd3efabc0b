"""The two public-domain portraits as kept crops."""

import numpy as np
import pytest

from attendance_app.capture.demo_people import DEMO_PEOPLE
from attendance_app.vision.alignment import align_crops
from attendance_app.vision.face_inputs import Pixels

# Eyes, nose and mouth corners in the photographs' pixels, as the app's detector finds them.
_POINTS = {
    "Eileen": [[205, 102], [247, 104], [225, 129], [202, 139], [245, 142]],
    "Grace": [[222, 192], [310, 186], [269, 239], [233, 280], [307, 276]],
}


@pytest.fixture(scope="session")
def crops() -> Pixels:
    """`(2, 256, 256, 3)` uint8."""
    found = []
    for person in DEMO_PEOPLE:
        points = np.array([_POINTS[person.name.split()[0]]], np.float32)
        found.append(align_crops(person.load_picture_rgb(), points)[0])
    return np.stack(found)
