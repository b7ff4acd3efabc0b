"""Exposure, dynamic range, left/right balance and sharpness of an aligned face. Numpy and OpenCV; any thread.

The formulas are OFIQ's (the reference implementation of ISO/IEC 29794-5), on the 112-pixel chip and a fixed region of
it instead of a landmarked one. Where this departs from OFIQ, the reason is given.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.alignment import CHIP_SIDE_PX

_FACE_CENTRE_XY_PX = (56, 66)
_FACE_RADII_XY_PX = (30, 42)
_DARK_LUMA = 25
_BRIGHT_LUMA = 247
_HALF_BINS = 32
_LEVELS = 256
_USUAL_CONTRAST = 40.0
_NOISE = 5.0
"""Grey levels added to the contrast, so that noise on a face without light and shade isn't taken for detail."""


def _face_region() -> NDArray[np.uint8]:
    """255 on the face from brow to chin without its outline, `(112, 112)` uint8."""
    region = np.zeros((CHIP_SIDE_PX, CHIP_SIDE_PX), np.uint8)
    return np.asarray(cv2.ellipse(region, _FACE_CENTRE_XY_PX, _FACE_RADII_XY_PX, 0, 0, 360, 255, -1), np.uint8)


FACE_REGION = _face_region()
_IN_LEFT_HALF = np.flatnonzero(FACE_REGION[:, : CHIP_SIDE_PX // 2].ravel())


@dataclass(frozen=True, slots=True)
class Light:
    """How a face is lit and exposed.

    Attributes:
        brightness: Mean luma of the face, 0 to 255.
        dynamic_range_bits: Entropy of the luma histogram, 0 (one grey) to 8.
        dark_share: Share of the face with a luma of 25 or less, 0 to 1.
        bright_share: Share of the face with a luma of 247 or more, 0 to 1.
        balance: Overlap of the histograms of the face's halves, 0 (nothing in common) to 1 (lit evenly).
    """

    brightness: float
    dynamic_range_bits: float
    dark_share: float
    bright_share: float
    balance: float


def measure_light(luma: NDArray[np.uint8]) -> Light:
    """Exposure measures of `(112, 112)` uint8 luma of an aligned face.

    OFIQ's UnderExposurePrevention and OverExposurePrevention count pixels of linear luminance 0 to 25 and 247 to 255.
    A linear 25 is a luma of 89, which well-exposed dark skin stays below; counting luma up to 25 instead finds what the
    camera really lost, whoever it looks at. DynamicRange is the histogram's entropy. IlluminationUniformity is the sum
    of the element-wise minima of the two sides' normalised histograms; OFIQ takes a small square of each cheek in 256
    bins. On a 112-pixel chip these are 10 × 10 pixels, too few: here it is the halves of the face in 32 bins.
    """
    left, right = _histogram(luma), _histogram(luma[:, ::-1])
    whole = left + right
    pixels = float(whole.sum())
    shares = whole / pixels
    seen = shares[shares > 0]
    sides = [side.reshape(_HALF_BINS, -1).sum(axis=1) / side.sum() for side in (left, right)]
    return Light(
        brightness=float(shares @ np.arange(_LEVELS)),
        dynamic_range_bits=max(0.0, float(-(seen * np.log2(seen)).sum())),
        dark_share=float(shares[: _DARK_LUMA + 1].sum()),
        bright_share=float(shares[_BRIGHT_LUMA:].sum()),
        balance=float(np.minimum(*sides).sum()),
    )


def measure_sharpness(luma: NDArray[np.uint8]) -> float:
    """Mean absolute Laplacian of a slightly smoothed face, in grey levels at usual contrast; below about 6 is blur.

    One of the features (3 × 3 Gaussian, then a 3 × 3 Laplacian) that OFIQ's Sharpness gives to a random forest; the
    forest is left out. Here it is divided by the face's contrast: the Laplacian alone halves with the contrast, by
    which recognition hardly suffers, and in webcam clips it follows the contrast (a hand, an open mouth, a shadow) with
    a rank correlation of 0.91 and hence says little about blur. The chip has a fixed size, so a face that was small in
    the picture is unsharp too. Source of the usual contrast: LFW's faces.

    Args:
        luma: `(112, 112)` uint8 of an aligned face.
    """
    smooth = cv2.GaussianBlur(luma, (3, 3), 0)
    details = cv2.Laplacian(smooth, cv2.CV_16S, ksize=3)
    contrast = float(cv2.meanStdDev(luma, mask=FACE_REGION)[1].item())
    return float(cv2.mean(cv2.convertScaleAbs(details), mask=FACE_REGION)[0]) * _USUAL_CONTRAST / (contrast + _NOISE)


def _histogram(luma: NDArray[np.uint8]) -> NDArray[np.int64]:
    """How often each luma occurs in the left half of the face region, `(256,)`."""
    half = luma[:, : CHIP_SIDE_PX // 2].ravel()
    return np.bincount(half[_IN_LEFT_HALF], minlength=_LEVELS)
