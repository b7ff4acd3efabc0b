"""A camera as OpenCV sees it, which gives what it likes, loses frames, and can be unplugged."""

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray


class FakeCameraDevice:
    """Stands in for `cv2.VideoCapture` on a camera.

    Args:
        opened: Whether opening worked.
        gives: Property values that the camera insists on, whatever is asked for.
        on_grab: Called with the number of the grab; returns whether it worked.
    """

    def __init__(
        self,
        *,
        opened: bool = True,
        gives: dict[int, float] | None = None,
        on_grab: Callable[[int], bool] = lambda number: True,
    ) -> None:
        self._opened = opened
        self._gives = gives or {}
        self._on_grab = on_grab
        self._grabs = 0
        self.asked: list[tuple[int, float]] = []
        self.released = False

    def isOpened(self) -> bool:
        return self._opened

    def grab(self) -> bool:
        self._grabs += 1
        return self._on_grab(self._grabs)

    def retrieve(self) -> tuple[bool, NDArray[np.uint8]]:
        height = int(self.get(cv2.CAP_PROP_FRAME_HEIGHT))
        width = int(self.get(cv2.CAP_PROP_FRAME_WIDTH))
        return True, np.full((height, width, 3), self._grabs, np.uint8)

    def get(self, prop: int, /) -> float:
        asked = [value for asked_for, value in self.asked if asked_for == prop]
        return self._gives.get(prop, asked[-1] if asked else 0.0)

    def set(self, prop: int, value: float, /) -> bool:
        self.asked.append((prop, value))
        return prop not in self._gives

    def release(self) -> None:
        self.released = True
