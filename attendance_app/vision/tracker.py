"""Which face in this frame is which face in the last. Numpy; owned by the recognition thread.

Association by overlap: at 10 or more frames a second a face overlaps its last position. A track that is not seen
for `forget_after_s` ends, and the next face at that place is a new one.
"""

from dataclasses import dataclass, field

import numpy as np

from attendance_app.vision.boxes import Boxes, overlap_matrix
from attendance_app.vision.detections import Detections


@dataclass(slots=True)
class Track:
    """One face over time; `index` is its row in the newest detections, or None when it wasn't seen there."""

    id: int
    box_xyxy_px: Boxes
    first_seen_s: float
    last_seen_s: float
    index: int | None


@dataclass(slots=True)
class FaceTracker:
    """Keeps identities of faces across frames.

    Attributes:
        min_overlap: Least intersection over union to be the same face.
        forget_after_s: How long a face may be hidden (a hand, a blink of the detector) and keep its track.
    """

    min_overlap: float = 0.25
    forget_after_s: float = 0.7
    _tracks: list[Track] = field(default_factory=list)
    _next_id: int = 1

    @property
    def tracks(self) -> list[Track]:
        """The faces that are being followed, oldest first."""
        return self._tracks

    def update(self, detections: Detections, now_s: float) -> list[Track]:
        """Assign detections to tracks; returns all living tracks."""
        self._tracks = [track for track in self._tracks if now_s - track.last_seen_s <= self.forget_after_s]
        for track in self._tracks:
            track.index = None
        unmatched = set(range(len(detections)))
        for track, index in self._best_pairs(detections):
            track.box_xyxy_px, track.last_seen_s, track.index = detections.boxes_xyxy_px[index], now_s, index
            unmatched.discard(index)
        for index in sorted(unmatched):
            self._tracks.append(Track(self._next_id, detections.boxes_xyxy_px[index], now_s, now_s, index))
            self._next_id += 1
        return self._tracks

    def _best_pairs(self, detections: Detections) -> list[tuple[Track, int]]:
        """Track and detection pairs, greatest overlap first, each used once."""
        if not self._tracks or not len(detections):
            return []
        overlaps = overlap_matrix(np.stack([track.box_xyxy_px for track in self._tracks]), detections.boxes_xyxy_px)
        pairs: list[tuple[Track, int]] = []
        while overlaps.max(initial=0.0) >= self.min_overlap:
            row, column = np.unravel_index(int(overlaps.argmax()), overlaps.shape)
            pairs.append((self._tracks[row], int(column)))
            overlaps[row, :] = -1
            overlaps[:, column] = -1
        return pairs
