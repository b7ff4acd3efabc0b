"""The faces that are enrolled at the demo company: drawn pictures, and embeddings that no network made. Pure.

An embedding is a person's own direction and some noise, so that distances fall where real ones do: looks at one person
about 0.6 apart, strangers about 1.4, two people who resemble each other a little under the threshold.
"""

import functools
import hashlib
import uuid
from collections.abc import Iterator
from datetime import timedelta

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.bootstrap.demo_company.portraits import SIDE_PX, as_jpeg, features_of, portrait_jpeg
from attendance_app.bootstrap.demo_company.staff import CONSENT_SINCE, STAFF
from attendance_app.capture.demo_people import eileen_collins_rgb, grace_hopper_rgb
from attendance_app.domain.people import Template

MODEL_ID, PREPROCESS_VERSION, DIMENSION = "sface", 1, 128
_NOISE = 0.42  # two looks at one person are then sqrt(2 − 2 / (1 + 0.42²)) = 0.55 apart
_RESEMBLANCE = 0.66  # cosine between the directions of two people who look alike; 0.94 between looks
_SQUARES = {0: (eileen_collins_rgb, (126, 20, 206)), 1: (grace_hopper_rgb, (136, 80, 256))}  # left, top, side in pixels
_POSES = ("straight on", "left", "right", "up", "down")
_WEAK = frozenset({5, 37})  # people whose pictures are poor


def templates_of(index: int, employee_id: str) -> Iterator[Template]:
    """The enrolled faces of the person at `index` of `STAFF`, oldest first."""
    draw = np.random.default_rng((2026, 3, index))
    for look in range(STAFF[index].faces):
        crop = _crop_jpeg(index, look)
        quality = draw.uniform(0.42, 0.58) if index in _WEAK else draw.beta(14, 3)
        yield Template(
            id=str(uuid.uuid4()),
            employee_id=employee_id,
            model_id=MODEL_ID,
            preprocess_version=PREPROCESS_VERSION,
            embedding=_noisy(_direction(index), draw).astype("<f4").tobytes(),
            quality=round(float(quality), 3),
            crop_jpeg=crop,
            source="camera" if index % 3 else f"{_POSES[look]}.jpg",
            source_sha256=hashlib.sha256(crop + bytes([index])).hexdigest(),
            created_at_utc=CONSENT_SINCE + timedelta(minutes=4 * index, seconds=7 * look),
        )


def _direction(index: int) -> NDArray[np.float64]:
    own = _unit(np.random.default_rng((2026, 1, index)).normal(size=DIMENSION))
    other_index = STAFF[index].resembles
    if other_index is None:
        return own
    other = _direction(other_index)
    across = _unit(own - other * (own @ other))
    return _RESEMBLANCE * other + float(np.sqrt(1 - _RESEMBLANCE**2)) * across


def _noisy(direction: NDArray[np.float64], draw: np.random.Generator) -> NDArray[np.float64]:
    return _unit(direction + _NOISE * _unit(draw.normal(size=DIMENSION)))


def _unit(vector: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(vector / np.linalg.norm(vector), np.float64)


def _crop_jpeg(index: int, look: int) -> bytes:
    if index in _SQUARES:
        return as_jpeg(_photographed(index, look))
    return portrait_jpeg(features_of(index, STAFF[index].look), look)


def _photographed(index: int, look: int) -> NDArray[np.uint8]:
    left, top, side = _SQUARES[index][1]
    left, top, side = left - 3 * look, top + 2 * look, side + 4 * look
    picture = _photograph(index)[top : top + side, left : left + side]
    picture = np.asarray(cv2.resize(picture, (SIDE_PX, SIDE_PX), interpolation=cv2.INTER_AREA), np.uint8)
    return picture if look % 2 == 0 else np.ascontiguousarray(picture[:, ::-1])


@functools.cache
def _photograph(index: int) -> NDArray[np.uint8]:
    return _SQUARES[index][0]()
