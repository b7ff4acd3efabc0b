"""Where the faces of an older analysis are in the picture shown now. No Qt, no clock; GUI thread.

The picture on the screen is the camera's newest, the analysis belongs to an earlier one: by one frame on an idle
computer, by many on a busy one. Boxes are carried on at the speed between the last two analyses, for a moment only: a
person may stop or turn. An overlay that is older still fades, because no box is better than one beside the face.

All times are those of the source's clock at which frames were captured, in seconds.
"""

from dataclasses import replace

from attendance_app.services.events import Analysis, FaceView

Box = tuple[float, float, float, float]

# Chosen by eye on the demo's clip: a walking person's box stays on the face, a standing one's doesn't tremble.
LONGEST_LEAD_S = 0.12
LARGEST_SHIFT = 0.25  # of the box's own side
FULL_UNTIL_S = 0.25
GONE_AFTER_S = 0.45
_LONGEST_GAP_S = 0.5  # between analyses whose difference still says something about speed


class OverlayMotion:
    """Remembers the last two analyses."""

    def __init__(self) -> None:
        self._newest: Analysis | None = None
        self._before: Analysis | None = None

    def note(self, analysis: Analysis) -> None:
        """The newest analysis; one of an earlier moment than the last (another source) begins anew."""
        known = self._newest
        later = known is not None and analysis.captured_monotonic_s > known.captured_monotonic_s
        self._before = known if later else None
        self._newest = analysis

    def forget(self) -> None:
        """Another picture is coming, or none."""
        self._newest = self._before = None

    def faces_at(self, shown_s: float) -> tuple[FaceView, ...]:
        """The faces where they probably are in a frame captured at `shown_s`; none when they are too old."""
        if self._newest is None or self.opacity_at(shown_s) == 0:
            return ()
        lead_s = shown_s - self._newest.captured_monotonic_s
        return tuple(self._carried_on(face, lead_s) for face in self._newest.faces)

    def opacity_at(self, shown_s: float) -> float:
        """How visible the overlay should be: 1 while it is recent, then fading, at last 0."""
        if self._newest is None:
            return 0.0
        age_s = abs(shown_s - self._newest.captured_monotonic_s)
        return min(1.0, max(0.0, (GONE_AFTER_S - age_s) / (GONE_AFTER_S - FULL_UNTIL_S)))

    def _carried_on(self, face: FaceView, lead_s: float) -> FaceView:
        before, newest = self._before, self._newest
        if before is None or newest is None:
            return face
        gap_s = newest.captured_monotonic_s - before.captured_monotonic_s
        earlier = next((old for old in before.faces if old.track_id == face.track_id), None)
        if earlier is None or gap_s > _LONGEST_GAP_S:
            return face
        portion = min(LONGEST_LEAD_S, max(-LONGEST_LEAD_S, lead_s)) / gap_s
        return replace(face, box_xyxy_px=_shifted(earlier.box_xyxy_px, face.box_xyxy_px, portion))


def _shifted(earlier: Box, now: Box, portion: float) -> Box:
    """`now` moved on by `portion` of the way from `earlier`, each edge by a quarter of the box's side at most."""
    sides = (now[2] - now[0], now[3] - now[1]) * 2
    left, top, right, bottom = (
        edge + min(LARGEST_SHIFT * side, max(-LARGEST_SHIFT * side, (edge - old) * portion))
        for old, edge, side in zip(earlier, now, sides, strict=True)
    )
    return left, top, right, bottom
