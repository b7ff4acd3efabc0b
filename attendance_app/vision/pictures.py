"""Reading pictures from files. OpenCV; any thread.

Formats that OpenCV reads (JPEG, PNG, BMP, WebP, …), turned upright by their EXIF orientation.
"""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import PictureError

PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff", ".pgm"})
MIN_SIDE_PX = 40
MAX_PIXELS = 120_000_000


def decode_picture(data: bytes) -> NDArray[np.uint8]:
    """A picture as `(H, W, 3)` uint8 red-green-blue.

    Raises:
        PictureError: the data is empty, not a picture, cut short, or too small to hold a usable face.
    """
    if not data:
        raise PictureError("the file is empty")
    try:
        image_bgr = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    except cv2.error as error:
        raise PictureError("the picture is corrupt or too large") from error
    if image_bgr is None:
        raise PictureError("not a picture, or corrupt")
    height_px, width_px = image_bgr.shape[:2]
    if min(height_px, width_px) < MIN_SIDE_PX:
        raise PictureError(
            "the picture is too small ({width_px}×{height_px} pixels)", width_px=width_px, height_px=height_px
        )
    if height_px * width_px > MAX_PIXELS:
        raise PictureError(
            "the picture is too large ({width_px}×{height_px} pixels)", width_px=width_px, height_px=height_px
        )
    return np.asarray(cv2.cvtColor(image_bgr, cv2.COLOR_BGR2RGB), np.uint8)


def read_picture_bytes(path: Path) -> bytes:
    """A picture file's bytes.

    Raises:
        PictureError: it cannot be read; the message says why.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise PictureError("no such file") from error
    except OSError as error:
        raise PictureError("cannot be read: {problem}", problem=error.strerror) from error
