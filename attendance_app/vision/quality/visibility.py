"""How much of a face can be seen: what the picture's edge cuts off, and what covers the mouth. Any thread.

OFIQ finds occlusions with a segmentation network. Without one, a covered mouth shows in two ways only: the dark line
between the lips is missing, and the lower face has less or more structure than a mouth has.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

_USUAL_LIP_LINE, _LIP_LINE_SPREAD = 1.03, 0.66
_USUAL_STRUCTURE, _STRUCTURE_SPREAD = 0.20, 0.27
"""Mean and standard deviation of the two signs on 800 LFW faces (development data, `strangers`)."""
_FEW_BLACK_PX = 60
_OUTSIDE = 1


def visible_share(chip_rgb: NDArray[np.uint8]) -> float:
    """The share of an aligned face `(112, 112, 3)` uint8 that lies inside the picture, 0 to 1.

    Alignment fills what lies outside with black, so pixels of exact black that are connected with the chip's border
    count as outside; a dark room has noise, and a film's black bars are outside as well.
    """
    black = cv2.inRange(chip_rgb, (0, 0, 0), (0, 0, 0))
    if cv2.countNonZero(black) < _FEW_BLACK_PX:
        return 1.0
    framed = cv2.copyMakeBorder(black, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=255)
    cv2.floodFill(framed, None, (0, 0), _OUTSIDE)
    return float(1.0 - (framed[1:-1, 1:-1] == _OUTSIDE).mean())


def mouth_visibility(luma: NDArray[np.uint8]) -> float:
    """How much the lower face looks like one with a mouth: 0 is usual, −3 rare, lower is covered (no fixed range).

    The sum of two standard scores: how much darker the line between the lips is than the skin above and below it, and
    the logarithm of the horizontal edges around the mouth compared with those around eyes and nose.

    Measured with things drawn over the mouths of 800 LFW faces: a plain mask is told from no mask with an area under
    the ROC of 0.99, but skin-coloured stripes (fingers), other faces' chins and bits of background with 0.82 to 0.88
    only. So it ranks looks, and turns one away only when nothing of a mouth is seen.

    Args:
        luma: `(112, 112)` uint8 of an aligned face.
    """
    levels = luma.astype(np.float32)
    contrast = float(levels[40:100, 30:82].std()) + 3.0
    profile = cv2.GaussianBlur(levels, (0, 0), 1.5)[:, 46:66].mean(axis=1)
    skin = min(float(profile[78:84].max()), float(profile[97:106].max()))
    lip_line = (skin - float(profile[86:99].min())) / contrast
    edges = np.abs(cv2.Sobel(luma, cv2.CV_16S, 0, 1))
    structure = float(np.log((edges[82:104, 40:72].mean() + 0.5) / (edges[40:76, 34:78].mean() + 0.5)))
    return (lip_line - _USUAL_LIP_LINE) / _LIP_LINE_SPREAD + (structure - _USUAL_STRUCTURE) / _STRUCTURE_SPREAD
