import threading

import cv2
import numpy as np
import pytest

from attendance_app.capture.opencv_capture import GuardedCapture, as_bgr
from attendance_app.errors import CaptureError


class SlowCapture:
    """A capture whose `grab` takes until the test lets it go, and which notices a release during it."""

    def __init__(self) -> None:
        self.grabbing = threading.Event()
        self.let_go = threading.Event()
        self.releases = 0
        self.released_while_in_use = False
        self._in_use = False

    def isOpened(self) -> bool:
        return True

    def grab(self) -> bool:
        self._in_use = True
        self.grabbing.set()
        self.let_go.wait(30)
        self._in_use = False
        return True

    def retrieve(self) -> tuple[bool, np.ndarray]:
        return True, np.zeros((2, 2, 3), np.uint8)

    def get(self, prop: int, /) -> float:
        return 7.0

    def set(self, prop: int, value: float, /) -> bool:
        return True

    def release(self) -> None:
        self.releases += 1
        self.released_while_in_use |= self._in_use


def test_closing_during_a_read_returns_at_once_and_releases_afterwards() -> None:
    slow = SlowCapture()
    capture = GuardedCapture(slow)
    reader = threading.Thread(target=capture.grab)
    reader.start()
    assert slow.grabbing.wait(5)
    capture.close()
    assert slow.releases == 0

    slow.let_go.set()
    reader.join(5)
    assert slow.releases == 1
    assert not slow.released_while_in_use


def test_closing_an_idle_capture_releases_it_once() -> None:
    slow = SlowCapture()
    capture = GuardedCapture(slow)
    capture.close()
    capture.close()

    assert slow.releases == 1
    assert not capture.grab()
    assert capture.retrieve() is None
    assert capture.number(cv2.CAP_PROP_FPS) == 0.0


def test_what_opencv_rejects_is_a_capture_error() -> None:
    class Rejecting(SlowCapture):
        def grab(self) -> bool:
            raise cv2.error("assertion failed")

    with pytest.raises(CaptureError, match="cannot be decoded"):
        GuardedCapture(Rejecting()).grab()


@pytest.mark.parametrize("shape", [(3, 5), (3, 5, 1), (3, 5, 3), (3, 5, 4)])
def test_every_usual_kind_of_picture_becomes_bgr(shape: tuple[int, ...]) -> None:
    image = as_bgr(np.full(shape, 9, np.uint8))

    assert image is not None
    assert image.shape == (3, 5, 3)
    assert not image.flags.writeable
    assert np.all(image == 9)


@pytest.mark.parametrize("image", [None, np.zeros((0, 0, 3), np.uint8), np.zeros((4, 4), np.uint16)])
def test_other_kinds_are_refused(image: np.ndarray | None) -> None:
    assert as_bgr(image) is None
