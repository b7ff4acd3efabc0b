"""Light on a face: how much, from where, of what colour. OpenCV and numpy; pure functions, any thread.

Faces are `(S, S, 3)` uint8 red-green-blue.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.face_inputs import Pixels


def gamma_corrected(face: Pixels, gamma: float) -> Pixels:
    """Each value v becomes 255 · (v / 255)^gamma, rounded: above 1 the shadows deepen, below 1 they lift."""
    table = np.rint(255.0 * (np.arange(256) / 255.0) ** gamma).astype(np.uint8)
    return np.asarray(cv2.LUT(face, table), np.uint8)


def dimmed(face: Pixels, share: float) -> Pixels:
    """With `share` of its values: an exposure that is too short, or above 1 one that is too long and burns out."""
    return _rounded(face.astype(np.float32) * np.float32(share))


def unevenly_lit(face: Pixels, towards_deg: float, dark_share: float) -> Pixels:
    """Lit from one side.

    Args:
        face: The face.
        towards_deg: Where the dark side is: 0 to the picture's right, 90 down.
        dark_share: What is left of the values at the dark edge; they are unchanged at the opposite one.
    """
    side_px = face.shape[0]
    across = np.linspace(-1.0, 1.0, side_px, dtype=np.float32)
    angle = np.radians(towards_deg)
    dx, dy = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    along = (across[None, :] * dx + across[:, None] * dy) / (abs(dx) + abs(dy))  # −1 lit to 1 dark
    share = (along + 1) / 2
    smooth = share * share * (3 - 2 * share)
    return _rounded(face.astype(np.float32) * (1 - smooth * np.float32(1 - dark_share))[:, :, None])


def colour_cast(face: Pixels, gains_rgb: tuple[float, float, float]) -> Pixels:
    """Each colour times its gain: white balance that doesn't fit the lamps."""
    return _rounded(face.astype(np.float32) * np.asarray(gains_rgb, np.float32))


def exposed(face: Pixels, least_luma: float) -> Pixels:
    """As a camera's automatic exposure leaves it: brightened, if need be, to a mean luma of `least_luma`."""
    luma = float(cv2.cvtColor(face, cv2.COLOR_RGB2GRAY).mean())
    return face if luma >= least_luma else dimmed(face, least_luma / max(luma, 1.0))


def _rounded(values: NDArray[np.floating]) -> Pixels:
    return np.asarray(np.clip(np.rint(values), 0, 255), np.uint8)
