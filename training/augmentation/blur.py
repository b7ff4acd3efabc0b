"""Blur: a lens out of focus, a head that moves. OpenCV and numpy; pure functions, any thread.

Faces are `(S, S, 3)` uint8; lengths are in pixels of the face as given.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.face_inputs import Pixels


def focus_blurred(face: Pixels, sigma_px: float) -> Pixels:
    """Out of focus: a Gaussian of this standard deviation."""
    return np.asarray(cv2.GaussianBlur(face, (0, 0), sigma_px), np.uint8)


def motion_blurred(face: Pixels, length_px: float, angle_deg: float) -> Pixels:
    """Moved by a length while the shutter was open; 0° is sideways, 90° up and down."""
    return np.asarray(cv2.filter2D(face, -1, motion_kernel(length_px, angle_deg)), np.uint8)


def motion_kernel(length_px: float, angle_deg: float) -> NDArray[np.float32]:
    """A line of this length through the middle, `(K, K)` float32 that sums to 1; K is odd."""
    reach = int(np.ceil(length_px / 2)) + 1
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float64)
    along = np.linspace(-length_px / 2, length_px / 2, max(int(np.ceil(length_px * 4)), 1) + 1)
    angle = np.radians(angle_deg)
    xs, ys = reach + along * np.cos(angle), reach + along * np.sin(angle)
    left, top = np.floor(xs).astype(int), np.floor(ys).astype(int)
    for dx in (0, 1):  # each point is shared among the four pixels around it
        for dy in (0, 1):
            weight = (1 - np.abs(xs - left - dx)) * (1 - np.abs(ys - top - dy))
            np.add.at(kernel, (top + dy, left + dx), weight)
    return np.asarray(kernel / kernel.sum(), np.float32)
