"""From a video frame to followed faces and their embeddings. Owned by the recognition thread.

`locate` is cheap and runs on every frame: a scan of the whole frame now and then, and in between a second look at
where each face was. `describe` costs an embedding and is asked for one face only when it pays.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.alignment import align_faces
from attendance_app.vision.boxes import overlap_matrix
from attendance_app.vision.detections import NOTHING_FOUND, Detections, FaceDetector
from attendance_app.vision.embedding import Embedder
from attendance_app.vision.face_inputs import FacesInPicture
from attendance_app.vision.motion import MotionWatch
from attendance_app.vision.portraits import DOUBT
from attendance_app.vision.quality import DESK_LIMITS, Quality, measure_quality, quality_problem
from attendance_app.vision.tracker import FaceTracker, Track

SCAN_EVERY_S = 0.3
IDLE_SCAN_EVERY_S = 0.15
SMALLEST_FACE_PX = 48.0
"""Frames are reduced for detection until the smallest face sought is this high, which is O-Net's own input size."""
WEAK_SCORE = 0.85
"""A followed face whose probability falls below this is looked for anew: its box has drifted or it turns away."""
MIN_REDUCTION = 0.85  # a smaller reduction costs more than it saves


@dataclass(frozen=True, slots=True, eq=False)
class LocatedFace:
    """A face that is seen in the current frame.

    Attributes:
        box_xyxy_px: `(4,)` float32 full-frame pixels.
        landmarks_xy_px: `(5, 2)` float32 full-frame pixels.
        served: True for the one face being served: nearest to the centre and largest.
        first_seen_s: When its track began, by the source's clock.
    """

    track_id: int
    box_xyxy_px: NDArray[np.float32]
    landmarks_xy_px: NDArray[np.float32]
    score: float
    served: bool
    first_seen_s: float


@dataclass(frozen=True, slots=True, eq=False)
class FaceDescription:
    """What a look at one face gave.

    Attributes:
        problem: What the person can do for a better look; empty when the look is usable.
        embedding: `(D,)` float32 of unit length, or None when there is a problem.
    """

    quality: Quality
    problem: str
    embedding: NDArray[np.float32] | None


class FacePipeline:
    """Follows the faces of one video source.

    Args:
        detector: Face detector, used from one thread.
        embedder: Face model, used from the same thread.
        min_face_fraction: Smallest face to look for, as a share of the frame's height.
    """

    def __init__(self, detector: FaceDetector, embedder: Embedder, min_face_fraction: float) -> None:
        self.min_face_fraction = min_face_fraction
        self.embedder = embedder
        self._detector = detector
        self._tracker = FaceTracker()
        self._motion = MotionWatch()
        self._served_id: int | None = None
        self._scanned_at_s = -1e9

    def locate(self, image_rgb: NDArray[np.uint8], now_s: float) -> list[LocatedFace]:
        """The faces in a frame; `now_s` is the source's clock in seconds."""
        detections = self._detect(image_rgb, now_s)
        tracks = [track for track in self._tracker.update(detections, now_s) if track.index is not None]
        served = self._choose_served(tracks, detections.scores, image_rgb.shape[1], image_rgb.shape[0])
        return [
            LocatedFace(
                track_id=track.id,
                box_xyxy_px=track.box_xyxy_px,
                landmarks_xy_px=detections.landmarks_xy_px[track.index],
                score=float(detections.scores[track.index]),
                served=track is served,
                first_seen_s=track.first_seen_s,
            )
            for track in tracks
            if track.index is not None
        ]

    def describe(self, image_rgb: NDArray[np.uint8], face: LocatedFace) -> FaceDescription:
        """Quality and, if the look is usable, the embedding of one face."""
        chip = align_faces(image_rgb, face.landmarks_xy_px[None])[0]
        quality = measure_quality(chip, face.landmarks_xy_px, face.score)
        problem = quality_problem(quality, DESK_LIMITS)
        if problem:
            return FaceDescription(quality, problem, None)
        seen = FacesInPicture(image_rgb, face.box_xyxy_px[None], chip[None])
        return FaceDescription(quality, "", self.embedder.embed(self.embedder.face_input.from_picture(seen))[0])

    def sleeps(self, now_s: float) -> bool:
        """Whether `locate` would find nothing now without looking: nobody is there, and the last scan is recent."""
        return not self._tracker.tracks and 0 <= now_s - self._scanned_at_s < IDLE_SCAN_EVERY_S

    def follows(self, track_id: int) -> bool:
        """Whether a track is still alive, seen in the newest frame or hidden for a moment."""
        return any(track.id == track_id for track in self._tracker.tracks)

    def forget(self) -> None:
        """Drop all tracks, as when the source changes."""
        self._tracker = FaceTracker()
        self._served_id = None
        self._scanned_at_s = -1e9

    def _detect(self, image_rgb: NDArray[np.uint8], now_s: float) -> Detections:
        """Follow the faces seen in the last frame, or scan the whole frame.

        It is scanned now and then, at once when the served face is lost or weakens, and soon when something moves
        elsewhere.
        """
        seen = [track for track in self._tracker.tracks if track.index is not None]
        since_scan = now_s - self._scanned_at_s
        follows = bool(seen) and 0 <= since_scan < SCAN_EVERY_S
        if not seen and 0 <= since_scan < IDLE_SCAN_EVERY_S:
            return NOTHING_FOUND
        scale = np.float32(min(1.0, SMALLEST_FACE_PX / (image_rgb.shape[0] * self.min_face_fraction)))
        reduced = image_rgb if scale > MIN_REDUCTION else _reduced(image_rgb, float(scale))
        scale = np.float32(reduced.shape[0] / image_rgb.shape[0])
        if follows:
            followed = self._detector.follow(reduced, np.stack([track.box_xyxy_px for track in seen]) * scale)
            found = _enlarged(followed, 1 / scale)
            if self._served_is_well_seen(seen, found) and not (
                since_scan >= IDLE_SCAN_EVERY_S and self._motion.moved(reduced, followed.boxes_xyxy_px)
            ):
                return found
        self._scanned_at_s = now_s
        self._motion.searched(reduced)
        smallest_px = max(20.0, reduced.shape[0] * self.min_face_fraction)
        return _enlarged(self._detector.detect(reduced, smallest_px), 1 / scale)

    def _served_is_well_seen(self, seen: list[Track], found: Detections) -> bool:
        served = next((track for track in seen if track.id == self._served_id), seen[0])
        overlaps = overlap_matrix(served.box_xyxy_px[None], found.boxes_xyxy_px)[0]
        return bool(len(found)) and overlaps.max() > 0 and found.scores[int(overlaps.argmax())] >= WEAK_SCORE

    def _choose_served(
        self, tracks: list[Track], scores: NDArray[np.float32], width_px: int, height_px: int
    ) -> Track | None:
        """The face being served: large, central and surely a face, preferably the one already served."""
        if not tracks:
            return None

        def weight(track: Track) -> float:
            x1, y1, x2, y2 = (float(value) for value in track.box_xyxy_px)
            off_centre = np.hypot((x1 + x2) / width_px - 1, (y1 + y2) / height_px - 1)
            stickiness = 1.3 if track.id == self._served_id else 1.0
            sureness = float(scores[track.index]) ** DOUBT if track.index is not None else 0.0
            return (y2 - y1) * float(np.exp(-(off_centre**2))) * sureness * stickiness

        served = max(tracks, key=weight)
        self._served_id = served.id
        return served


def _reduced(image_rgb: NDArray[np.uint8], scale: float) -> NDArray[np.uint8]:
    return np.asarray(cv2.resize(image_rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)


def _enlarged(found: Detections, scale: np.float32) -> Detections:
    return Detections(found.boxes_xyxy_px * scale, found.scores, found.landmarks_xy_px * scale)
