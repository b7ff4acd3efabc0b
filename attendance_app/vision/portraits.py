"""Faces in still pictures: every face, or the one a portrait is of. Owned by the thread that owns the networks."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import PictureError
from attendance_app.vision.alignment import align_crops, align_faces
from attendance_app.vision.detections import Detections, FaceDetector
from attendance_app.vision.embedding import Embedder
from attendance_app.vision.face_inputs import FacesInPicture
from attendance_app.vision.quality import Quality, QualityLimits, measure_quality, quality_problem

SMALLEST_FACE_PX = 20.0
SMALLEST_FACE_SHARE = 0.03
ENLARGE_BELOW_PX = 200
RIVAL_SHARE = 0.45
"""A second face this tall beside the most prominent one, and wholly in the picture, makes it a picture of several."""
RIVAL_MIN_INSIDE = 0.9
DOUBT = 4.0
"""Power of the detector's score in ranking faces: a print on a hoodie, 0.71 to 0.97, yields to the face above it."""
MIN_INSIDE = 0.8
RIVAL_MIN_SCORE = 0.9


@dataclass(frozen=True, slots=True, eq=False)
class StillFace:
    """One face in a still picture.

    Attributes:
        box_xyxy_px: `(4,)` float32 picture pixels.
        landmarks_xy_px: `(5, 2)` float32 picture pixels.
        chip_rgb: `(112, 112, 3)` uint8, aligned.
        crop_rgb: `(256, 256, 3)` uint8, aligned with its surroundings, to keep.
        input_rgb: `(S, S, 3)` uint8, what the face model is shown.
        prominence: Height in pixels, discounted towards the picture's edges and with the detector's doubt; ranks the
            faces of one picture.
    """

    box_xyxy_px: NDArray[np.float32]
    landmarks_xy_px: NDArray[np.float32]
    chip_rgb: NDArray[np.uint8]
    crop_rgb: NDArray[np.uint8]
    input_rgb: NDArray[np.uint8]
    quality: Quality
    prominence: float


class PortraitReader:
    """Reads faces from still pictures with mirror-averaged embeddings."""

    def __init__(self, detector: FaceDetector, embedder: Embedder) -> None:
        self.embedder = embedder
        self._detector = detector

    def faces(self, image_rgb: NDArray[np.uint8]) -> list[StillFace]:
        """All faces in `(H, W, 3)` uint8 red-green-blue pixels, the most prominent first."""
        detections = self._detect(image_rgb)
        height_px, width_px = image_rgb.shape[:2]
        chips = align_faces(image_rgb, detections.landmarks_xy_px)
        crops = align_crops(image_rgb, detections.landmarks_xy_px)
        seen = FacesInPicture(image_rgb, detections.boxes_xyxy_px, chips)
        inputs = self.embedder.face_input.from_picture(seen)
        faces = []
        for box, points, chip, crop, shown, score in zip(
            detections.boxes_xyxy_px, detections.landmarks_xy_px, chips, crops, inputs, detections.scores, strict=True
        ):
            quality = measure_quality(chip, points, float(score))
            faces.append(
                StillFace(box, points, chip, crop, shown, quality, _prominence(box, float(score), width_px, height_px))
            )
        return sorted(faces, key=lambda face: -face.prominence)

    def portrait(self, image_rgb: NDArray[np.uint8], limits: QualityLimits) -> StillFace:
        """The one person a picture is of; smaller faces in the background don't matter.

        Raises:
            PictureError: there is no face, several equally prominent ones, or the face is of too poor quality. The
                message is the reason.
        """
        faces = self.faces(image_rgb)
        if not faces:
            raise PictureError("no face found")
        rivals = [face for face in faces[1:] if _rivals(face, faces[0], image_rgb.shape[1], image_rgb.shape[0])]
        if rivals:
            raise PictureError("several faces ({faces}): it must show one person", faces=1 + len(rivals))
        if _share_inside(faces[0], image_rgb.shape[1], image_rgb.shape[0]) < MIN_INSIDE:
            raise PictureError("the face is cut off by the edge of the picture")
        problem = quality_problem(faces[0].quality, limits)
        if problem:
            raise _as_reason(problem, faces[0].quality)
        return faces[0]

    def embed(self, faces: list[StillFace]) -> NDArray[np.float32]:
        """Embeddings of faces, `(N, D)` float32 of unit length."""
        return self.embedder.embed(np.stack([face.input_rgb for face in faces]), mirrored=True)

    def _detect(self, image_rgb: NDArray[np.uint8]) -> Detections:
        """Detections; a small picture in which nothing is found is enlarged and looked at again."""
        side_px = min(image_rgb.shape[:2])
        found = self._detector.detect(image_rgb, max(SMALLEST_FACE_PX, side_px * SMALLEST_FACE_SHARE))
        if len(found) or side_px >= ENLARGE_BELOW_PX:
            return found
        enlarged = np.asarray(cv2.resize(image_rgb, None, fx=2.0, fy=2.0, interpolation=cv2.INTER_CUBIC), np.uint8)
        found = self._detector.detect(enlarged, SMALLEST_FACE_PX)
        half = np.float32(0.5)
        return Detections(found.boxes_xyxy_px * half, found.scores, found.landmarks_xy_px * half)


def _prominence(box_xyxy_px: NDArray[np.float32], score: float, width_px: int, height_px: int) -> float:
    x1, y1, x2, y2 = (float(value) for value in box_xyxy_px)
    off_centre = np.hypot((x1 + x2) / width_px - 1, (y1 + y2) / height_px - 1)
    return float((y2 - y1) * np.exp(-(off_centre**2)) * score**DOUBT)


def _rivals(face: StillFace, main: StillFace, width_px: int, height_px: int) -> bool:
    """Whether a face could as well be the one the picture is of: not small, not cut off by the picture's edge."""
    height = float(face.box_xyxy_px[3] - face.box_xyxy_px[1])
    main_height = float(main.box_xyxy_px[3] - main.box_xyxy_px[1])
    return (
        height >= RIVAL_SHARE * main_height
        and _share_inside(face, width_px, height_px) >= RIVAL_MIN_INSIDE
        and face.quality.detection_score >= RIVAL_MIN_SCORE
    )


def _share_inside(face: StillFace, width_px: int, height_px: int) -> float:
    """How much of a face's box lies in the picture, 0 to 1."""
    x1, y1, x2, y2 = (float(value) for value in face.box_xyxy_px)
    inside = max(min(x2, width_px) - max(x1, 0.0), 0.0) * max(min(y2, height_px) - max(y1, 0.0), 0.0)
    return inside / max((x2 - x1) * (y2 - y1), 1e-6)


def _as_reason(problem: str, quality: Quality) -> PictureError:
    """A desk hint in the words of a verdict on a picture."""
    reason = {
        "come closer": "the face is too small ({pixels} pixels between the eyes)",
        "move to the middle of the picture": "the face is cut off by the edge of the picture",
        "turn to the camera": "the face is turned away (by {turned}°)",
        "lower your chin a little": "the head is raised too far",
        "raise your chin a little": "the head is lowered too far",
        "hold your head upright": "the head is tilted too far (by {tilted}°)",
        "show your whole face": "the face is not clearly visible",
        "uncover your mouth": "the mouth is covered",
        "turn to the light": "one side of the face is in shadow",
        "hold still": "the face is out of focus",
    }.get(problem, problem)
    return PictureError(
        reason,
        pixels=round(quality.eye_distance_px),
        turned=round(abs(quality.yaw_deg)),
        tilted=round(abs(quality.roll_deg)),
    )
