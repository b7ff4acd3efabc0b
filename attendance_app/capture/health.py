"""Is the camera delivering a living picture? Uses numpy; pure judgement, owned by the thread that supervises.

Only live sources are judged: a film may well be black for a while.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

import numpy as np
from numpy.typing import NDArray

from attendance_app.capture.opencv_capture import Image
from attendance_app.errors import CaptureError

TROUBLE_AFTER_S = 2.0  # "noticed within 3 s", with a second left for the way to the screen
# sRGB levels of 8-bit luma. A covered lens gives 0 to 16 (video black) plus sensor noise of a few levels; a dim
# room has lamps, screens and a window in it, which spread it further.
BLACK_MEAN = 20.0
BLACK_SPREAD = 6.0
SAMPLE_STEP_PX = 4
LUMA_BGR = (0.114, 0.587, 0.299)  # Source: ITU-R BT.601


class HealthKind(StrEnum):
    """What a source is doing."""

    OPENING = "opening"
    OK = "ok"
    BLACK = "black"
    FROZEN = "frozen"
    STALLED = "stalled"
    UNPLUGGED = "unplugged"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class HealthState:
    """The state of a source and what to tell the person at the desk.

    Attributes:
        message: Whole sentences; empty while all is well.
        error: What they are of, if anything failed, so that windows can say it in other languages.
    """

    kind: HealthKind
    message: str = ""
    error: CaptureError | None = field(default=None, compare=False)

    @classmethod
    def of(cls, kind: HealthKind, error: CaptureError) -> Self:
        """The state after a failure."""
        return cls(kind, str(error), error)

    @property
    def in_trouble(self) -> bool:
        """Whether somebody should look after the camera."""
        return self.kind in TROUBLES


TROUBLES = frozenset({HealthKind.BLACK, HealthKind.FROZEN, HealthKind.STALLED, HealthKind.UNPLUGGED})

OPENING = HealthState(HealthKind.OPENING, "The camera is being opened.")
OK = HealthState(HealthKind.OK)
BLACK = HealthState(HealthKind.BLACK, "The camera shows only black. Is its lens covered, or is the light off?")
FROZEN = HealthState(HealthKind.FROZEN, "The camera's picture is frozen. It is being restarted.")
STALLED = HealthState(
    HealthKind.STALLED, "The camera has stopped sending pictures. It is being restarted; check its cable."
)


def thumbnail(image_bgr: Image) -> Image:
    """Every fourth pixel of every fourth row, copied: `(ceil(H/4), ceil(W/4), 3)` uint8 BGR.

    Pixels are picked, not averaged, so that sensor noise survives: it tells a living picture from a frozen one.
    """
    return image_bgr[::SAMPLE_STEP_PX, ::SAMPLE_STEP_PX].copy()


def is_black(thumbnail_bgr: Image) -> bool:
    """Whether a picture is dark all over."""
    luma: NDArray[np.float64] = thumbnail_bgr.reshape(-1, 3) @ np.array(LUMA_BGR)
    return bool(luma.mean() < BLACK_MEAN and luma.std() < BLACK_SPREAD)


class CameraHealth:
    """Judges a live camera from its frames and from their absence.

    Trouble is reported after `TROUBLE_AFTER_S` seconds and stays until a frame disproves it, also across a
    reopening, so that a covered lens doesn't flicker between black and well. All instants are monotonic seconds.
    """

    def __init__(self) -> None:
        self._state = OPENING
        self._last_frame_s = 0.0
        self._last_thumbnail: Image | None = None
        self._black_since_s: float | None = None
        self._same_since_s: float | None = None

    @property
    def state(self) -> HealthState:
        """The judgement so far."""
        return self._state

    def opened(self, now_s: float) -> None:
        """The camera was opened (again): its first frame is awaited from now on."""
        self._last_frame_s = now_s
        self._last_thumbnail = None
        self._black_since_s = None
        self._same_since_s = None

    def frame_seen(self, thumbnail_bgr: Image, now_s: float) -> HealthState:
        """Judge by a new frame, given as its `thumbnail`."""
        previous, self._last_thumbnail = self._last_thumbnail, thumbnail_bgr
        self._last_frame_s = now_s
        self._black_since_s = _since(self._black_since_s, is_black(thumbnail_bgr), now_s)
        same = previous is not None and np.array_equal(previous, thumbnail_bgr)
        self._same_since_s = _since(self._same_since_s, same, now_s)
        if _lasts(self._black_since_s, now_s):  # before frozen: a covered lens may give identical zeros
            self._state = BLACK
        elif _lasts(self._same_since_s, now_s):
            self._state = FROZEN
        elif self._disproved(previous is not None and not same):
            self._state = OK
        return self._state

    def silent(self, now_s: float) -> bool:
        """Whether a frame is overdue."""
        return now_s - self._last_frame_s >= TROUBLE_AFTER_S

    def no_frame(self, now_s: float) -> HealthState:
        """Judge by the time since the last frame (or since opening)."""
        if self.silent(now_s):
            self._state = STALLED
        return self._state

    def judged(self, state: HealthState) -> HealthState:
        """Take over what is known otherwise: the source reported trouble, or needs no judging."""
        self._state = state
        return state

    def _disproved(self, moved: bool) -> bool:
        """Whether the newest frame shows that the trouble told last is over."""
        if self._black_since_s is not None:
            return self._state.kind is HealthKind.OPENING
        return moved if self._state.kind is HealthKind.FROZEN else True


def _since(since_s: float | None, holds: bool, now_s: float) -> float | None:
    """When a condition began to hold without a break; None while it doesn't."""
    if not holds:
        return None
    return now_s if since_s is None else since_s


def _lasts(since_s: float | None, now_s: float) -> bool:
    return since_s is not None and now_s - since_s >= TROUBLE_AFTER_S
