"""Pictures embedded in the ways that are compared. Uses the app's reader; the thread that owns the networks."""

import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import UserError
from attendance_app.vision.alignment import CHIP_SIDE_PX, CROP_SCALE, CROP_SIDE_PX, TEMPLATE_XY_PX
from attendance_app.vision.detections import FaceDetector
from attendance_app.vision.embedding import Embedder
from attendance_app.vision.pictures import decode_picture, read_picture_bytes
from attendance_app.vision.portraits import PortraitReader, StillFace
from training.evaluation.ablation import Vectors
from training.evaluation.embedding_set import FACES_PER_BATCH
from training.evaluation.landmarks import (
    EVEN,
    FIVE_BOXES,
    MOUTH_HALF,
    NINE_BOXES,
    NO_MOUTH,
    NO_NOSE,
    NOSE_HALF,
    ONE_BOX,
    Jitters,
    LandmarkExaminer,
    Points,
    weighted_similarity,
)
from training.evaluation.trials import Looks, Way

Report = Callable[[int, int], None]
Image = NDArray[np.uint8]

WIDE = 1.1
"""A second crop that shows so much more of the picture."""
PLAIN, MIRRORED, TWO_CROPS = "plain", "mirrored", "two crops"
CROP_WAYS: Sequence[Way] = (
    Way("mirror average of both", MIRRORED, MIRRORED),
    Way("mirror average of templates only", MIRRORED, PLAIN),
    Way("no mirror average", PLAIN, PLAIN),
    Way("mirror average, two crops", TWO_CROPS, TWO_CROPS),
)
"""How templates and how searches are embedded; the first is the reference."""

LANDMARK_METHODS: Sequence[tuple[str, Jitters | None, tuple[float, ...]]] = (
    ("five points as detected", None, EVEN),
    ("O-Net again on the box it gave", ONE_BOX, EVEN),
    ("mean over 5 boxes", FIVE_BOXES, EVEN),
    ("mean over 9 boxes", NINE_BOXES, EVEN),
    ("mouth corners count half", None, MOUTH_HALF),
    ("nose counts half", None, NOSE_HALF),
    ("without mouth corners", None, NO_MOUTH),
    ("without nose", None, NO_NOSE),
    ("mean over 9 boxes, nose counts half", NINE_BOXES, NOSE_HALF),
)
"""Name, boxes to ask O-Net about anew (None: keep the detector's points), weights of the points."""
LANDMARK_WAYS = tuple(Way(name, name, name) for name, *_ in LANDMARK_METHODS)


def crop_looks(
    reader: PortraitReader, paths: Sequence[Path], owners: Sequence[int], side_px: int, report: Report
) -> Looks:
    """Embed the pictures that show a face in `CROP_WAYS`, shrunk to a side and enlarged again.

    Raises:
        UserError: none does.
    """
    faces = [(face, owner) for face, _, owner in _faces(reader, paths, owners, report)]
    chips = np.stack([_coarse(face.chip_rgb, side_px) for face, _ in faces])
    wide = np.stack([_coarse(_wider(face.crop_rgb), side_px) for face, _ in faces])
    mirrored = embed_chips(reader.embedder, chips, mirrored=True)
    both = mirrored + embed_chips(reader.embedder, wide, mirrored=True)
    return Looks(
        owners=np.array([owner for _, owner in faces], np.intp),
        weights=np.array([face.quality.overall for face, _ in faces], np.float32),
        vectors={
            PLAIN: embed_chips(reader.embedder, chips, mirrored=False),
            MIRRORED: mirrored,
            TWO_CROPS: both / np.linalg.norm(both, axis=1, keepdims=True),
        },
    )


def landmark_looks(
    reader: PortraitReader,
    detector: FaceDetector,
    examiner: LandmarkExaminer,
    paths: Sequence[Path],
    owners: Sequence[int],
    side_px: int,
    report: Report,
) -> tuple[Looks, list[float]]:
    """Embed the pictures that show a face in `LANDMARK_WAYS`, mirror-averaged, and each method's cost.

    The whole picture is shrunk until an aligned face would have the given side, and R-Net and O-Net look again, so that
    points are as uncertain as they would be from afar.

    Returns:
        The looks, and mean milliseconds a face for placing the points and cutting the chip, method by method.

    Raises:
        UserError: no picture shows a face.
    """
    chips: list[list[Image]] = [[] for _ in LANDMARK_METHODS]
    spent_s = np.zeros(len(LANDMARK_METHODS))
    found_owners, weights = [], []
    for face, image, owner in _faces(reader, paths, owners, report):
        image_rgb, box, points = seen_from_afar(detector, image, face, side_px)
        for row, (_, jitters, point_weights) in enumerate(LANDMARK_METHODS):
            start = time.perf_counter()
            asked = None if jitters is None else examiner.landmarks(image_rgb, box, jitters)
            chips[row].append(_chip(image_rgb, points if asked is None else asked, point_weights))
            spent_s[row] += time.perf_counter() - start
        found_owners.append(owner)
        weights.append(face.quality.overall)
    vectors = [embed_chips(reader.embedder, np.stack(own), mirrored=True) for own in chips]
    named = {way.name: own for way, own in zip(LANDMARK_WAYS, vectors, strict=True)}
    looks = Looks(np.array(found_owners, np.intp), np.array(weights, np.float32), named)
    return looks, (1000 * spent_s / len(found_owners)).tolist()


def seen_from_afar(
    detector: FaceDetector, image_rgb: Image, face: StillFace, side_px: int
) -> tuple[Image, NDArray[np.float32], Points]:
    """The picture shrunk until the aligned face has a side of so many pixels, and the face's box and points in it.

    A face that is no larger than that stays. One that the detector loses keeps its shrunk box and points.
    """
    eyes = face.landmarks_xy_px[1] - face.landmarks_xy_px[0]
    chip_px = CHIP_SIDE_PX * float(np.hypot(*eyes)) / float(np.hypot(*(TEMPLATE_XY_PX[1] - TEMPLATE_XY_PX[0])))
    scale = side_px / chip_px
    if side_px == CHIP_SIDE_PX or scale >= 1.0:
        return image_rgb, face.box_xyxy_px, face.landmarks_xy_px
    small = np.asarray(cv2.resize(image_rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    box, points = face.box_xyxy_px * np.float32(scale), face.landmarks_xy_px * np.float32(scale)
    found = detector.follow(small, box[None])
    return (small, found.boxes_xyxy_px[0], found.landmarks_xy_px[0]) if len(found) else (small, box, points)


def embed_chips(embedder: Embedder, chips_rgb: Image, mirrored: bool) -> Vectors:
    """Embeddings `(N, D)` of chips `(N, 112, 112, 3)`, in small batches."""
    starts = range(0, len(chips_rgb), FACES_PER_BATCH)
    return np.concatenate([embedder.embed(chips_rgb[at : at + FACES_PER_BATCH], mirrored=mirrored) for at in starts])


def _faces(
    reader: PortraitReader, paths: Sequence[Path], owners: Sequence[int], report: Report
) -> Iterator[tuple[StillFace, Image, int]]:
    """The most prominent face of each picture that shows one, its picture and its owner."""
    nobody = True
    for index, (path, owner) in enumerate(zip(paths, owners, strict=True)):
        image_rgb = decode_picture(read_picture_bytes(path))
        found = reader.faces(image_rgb)
        if found:
            nobody = False
            yield found[0], image_rgb, owner
        report(index + 1, len(paths))
    if nobody:
        raise UserError("No face was detected in any picture.")


def _chip(image_rgb: Image, points: Points, weights: tuple[float, ...]) -> Image:
    transform = weighted_similarity(points, TEMPLATE_XY_PX, weights)
    side = (CHIP_SIDE_PX, CHIP_SIDE_PX)
    return np.asarray(cv2.warpAffine(image_rgb, transform, side, flags=cv2.INTER_LINEAR), np.uint8)


def _coarse(chip_rgb: Image, side_px: int) -> Image:
    """The chip as if it had been captured with so few pixels."""
    if side_px == CHIP_SIDE_PX:
        return chip_rgb
    small = cv2.resize(chip_rgb, (side_px, side_px), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (CHIP_SIDE_PX, CHIP_SIDE_PX), interpolation=cv2.INTER_CUBIC), np.uint8)


def _wider(crop_rgb: Image) -> Image:
    """A chip `(112, 112, 3)` that shows `WIDE` times as much, from a kept crop `(256, 256, 3)`."""
    side = round(CHIP_SIDE_PX * CROP_SCALE * WIDE)
    start = (CROP_SIDE_PX - side) // 2
    inside = crop_rgb[start : start + side, start : start + side]
    return np.asarray(cv2.resize(inside, (CHIP_SIDE_PX, CHIP_SIDE_PX), interpolation=cv2.INTER_AREA), np.uint8)
