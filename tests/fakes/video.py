"""Video sources that do what a test tells them: deliver, fail, hang, end."""

import threading
from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from attendance_app.capture.frames import Frame
from attendance_app.capture.source import SourceInfo
from attendance_app.domain.clock import Clock
from attendance_app.errors import CaptureError

SIZE: Final = (48, 64)

Image = NDArray[np.uint8]


class Hang:
    """In a script: block as a broken driver does, ignoring `close`, until the test calls `let_go`."""


Action = Image | Hang | CaptureError


class FakeVideoSource:
    """A `VideoSource` that follows a script, one action a read; the recording ends where the script does.

    Args:
        script: Pictures `(H, W, 3)` uint8 BGR to deliver, errors to raise, or `Hang()`.
        opens: An error to raise, or a `Hang` to make, in `open`.
    """

    def __init__(
        self, script: Iterable[Action], clock: Clock, *, live: bool = True, opens: CaptureError | Hang | None = None
    ) -> None:
        self._script: Iterator[Action] = iter(script)
        self._clock = clock
        self._live = live
        self._opens = opens
        self._let_go = threading.Event()
        self._seq = 0
        self.hanging = threading.Event()
        self.closed = threading.Event()

    def open(self) -> SourceInfo:
        if self._opens is not None:
            self._act(self._opens)
        height_px, width_px = SIZE
        return SourceInfo("Fake camera", width_px, height_px, 30.0, live=self._live)

    def read(self) -> Frame | None:
        action = next(self._script, None)
        if action is None or self.closed.is_set():
            return None
        image = self._act(action)
        if image is None:
            return None
        self._seq += 1
        return Frame(image, self._seq - 1, self._clock.monotonic_s(), self._clock.now_utc())

    def close(self) -> None:
        self.closed.set()

    def let_go(self) -> None:
        """End a hang, so that its thread can end with the test."""
        self._let_go.set()

    def _act(self, action: Action) -> Image | None:
        if isinstance(action, CaptureError):
            raise action
        if isinstance(action, Hang):
            self.hanging.set()
            self._let_go.wait(60)
            return None
        return action


def read_only(image: Image) -> Image:
    image.flags.writeable = False
    return image


def living_pictures(seed: int = 0, level: int = 120, noise: float = 3.0) -> Iterator[Image]:
    """Endless grey pictures with a sensor's noise."""
    rng = np.random.default_rng(seed)
    while True:
        picture = rng.normal(level, noise, (*SIZE, 3)).clip(0, 255).astype(np.uint8)
        yield read_only(picture)


def black_pictures(seed: int = 0) -> Iterator[Image]:
    """Endless pictures of a covered lens: video black with a sensor's noise."""
    return living_pictures(seed, level=8, noise=2.0)


def same_picture(level: int = 120) -> Iterator[Image]:
    """The same picture for ever, byte for byte."""
    picture = read_only(next(living_pictures(level=level)).copy())
    while True:
        yield picture
