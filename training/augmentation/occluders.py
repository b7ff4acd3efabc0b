"""Masks and glasses, drawn where an aligned face wears them. Numpy and OpenCV; any thread.

They are drawn plainly but lit as the face is: what matters is that the model doesn't get to see mouth, nose or brows.
Points are in the frame of the 112-pixel template; each is moved a little at random, as no two faces are alike.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.vision.alignment import TEMPLATE_XY_PX
from attendance_app.vision.face_inputs import Pixels
from training.augmentation.geometry import Coverage, Points, TemplateFrame, smooth_outline, template_frame

_LEFT_EYE, _RIGHT_EYE = TEMPLATE_XY_PX[0], TEMPLATE_XY_PX[1]

_MASK_OUTLINE = np.array(
    [
        *([56, 60], [68, 64], [82, 70], [95, 74]),
        *([94, 90], [86, 106], [72, 119], [56, 123], [40, 119], [26, 106], [18, 90]),
        *([17, 74], [30, 70], [44, 64]),
    ],
    np.float64,
)
"""From the bridge of the nose over the cheeks and below the chin."""
_MASK_COLOURS = np.array(
    [[172, 208, 224], [156, 196, 214], [228, 230, 230], [214, 216, 214], [38, 38, 42], [70, 84, 112], [206, 170, 176]],
    np.float32,
)
"""Surgical blue twice, white twice, black, navy, pink; red-green-blue."""
_FRAME_COLOURS = np.array([[24, 22, 22], [44, 34, 28], [88, 58, 36], [120, 120, 124], [150, 124, 70]], np.float32)
"""Black, dark brown, tortoise, steel, gold."""
_EARS_X = (12.0, 100.0)
_LENS_REACH = np.array([14.0, 9.5])
"""Half a lens: 50 by 34 mm where the eyes are 63 mm apart."""
_SUNGLASSES_SHARE = 0.2
_GLARE_SHARE = 0.35


def with_mask(face: Pixels, rng: np.random.Generator) -> Pixels:
    """Nose, mouth and chin under a mask with ear loops; sometimes worn below the tip of the nose's bridge."""
    frame = template_frame(face.shape[0])
    outline = _MASK_OUTLINE + rng.normal(0.0, 1.0, _MASK_OUTLINE.shape)
    outline[:, 0] = 56 + (outline[:, 0] - 56) * rng.uniform(0.92, 1.08)
    outline[:, 1] += rng.uniform(-2.5, 4.0)
    colour = _MASK_COLOURS[rng.integers(len(_MASK_COLOURS))] * np.float32(rng.uniform(0.9, 1.06))
    covered = frame.polygon(smooth_outline(outline))
    loops = _ear_loops(frame, outline)
    shading = _light_on(face, covered) * _folds(frame, outline, rng)
    cloth = shading[:, :, None] * colour
    return _laid_over(_laid_over(face, cloth * np.float32(0.95), loops * np.float32(0.8)), cloth, covered)


def with_glasses(face: Pixels, rng: np.random.Generator) -> Pixels:
    """Spectacles, a fifth of them dark; a third of the others with a reflection."""
    frame = template_frame(face.shape[0])
    reach = _LENS_REACH * rng.uniform([0.88, 0.8], [1.08, 1.25])
    drop = rng.uniform(0.0, 3.0)
    roundness = rng.uniform(2.0, 4.0)
    lenses = [
        _lens(eye + np.array([out, drop]), reach, roundness) for eye, out in ((_LEFT_EYE, -1.0), (_RIGHT_EYE, 1.0))
    ]
    glass = np.maximum(frame.polygon(lenses[0]), frame.polygon(lenses[1]))
    dark = rng.random() < _SUNGLASSES_SHARE
    worn = _laid_over(face, np.full(3, rng.uniform(10, 50), np.float32), glass * np.float32(0.85 if dark else 0.07))
    if not dark and rng.random() < _GLARE_SHARE:
        band = _glare(frame, lenses[rng.integers(2)], rng) * glass
        worn = _laid_over(worn, np.array([225, 232, 240], np.float32), band * np.float32(rng.uniform(0.35, 0.8)))
    rims = frame.lines(lenses, rng.uniform(1.0, 3.0), closed=True)
    joints = frame.lines(_bridge_and_temples(lenses, reach, drop), rng.uniform(1.0, 2.5), closed=False)
    colour = _FRAME_COLOURS[rng.integers(len(_FRAME_COLOURS))] * _light_on(face, glass).mean()
    return _laid_over(worn, colour.astype(np.float32), np.maximum(rims, joints))


def _ear_loops(frame: TemplateFrame, outline: Points) -> Coverage:
    right, right_low, left_low, left = outline[3], outline[4], outline[10], outline[11]
    lines = [
        np.stack([start, start + np.array(away)])
        for start, away in ((right, (22, -9)), (right_low, (22, -16)), (left, (-22, -9)), (left_low, (-22, -16)))
    ]
    return frame.lines(lines, 1.2, closed=False)


def _folds(frame: TemplateFrame, outline: Points, rng: np.random.Generator) -> Coverage:
    """A mask's own light and dark: brighter along its middle, with pleats across half of them; about 1."""
    steps = np.arange(frame.side_px, dtype=np.float32)
    x = (steps - np.float32(frame.offset_xy[0])) / np.float32(frame.scale_xy[0])
    y = (steps - np.float32(frame.offset_xy[1])) / np.float32(frame.scale_xy[1])
    rounded = 1.06 - 0.3 * ((x - 56) / 46) ** 2
    pleats = np.zeros_like(y)
    if rng.random() < 0.5:
        top = float(outline[0, 1])
        for crease in top + np.array([16.0, 28.0, 40.0]) + rng.normal(0, 1.5, 3):
            pleats += np.exp(-(((y - np.float32(crease)) / 1.6) ** 2)).astype(np.float32)
    return np.asarray(rounded[None, :] * (1 - 0.13 * pleats[:, None]), np.float32)


def _light_on(face: Pixels, where: Coverage) -> Coverage:
    """How strongly the face is lit there, smoothly, `(S, S)` float32: 1 is a face of middle brightness."""
    luma = np.asarray(cv2.cvtColor(face, cv2.COLOR_RGB2GRAY), np.float32)
    sigma_px = face.shape[0] / 10
    mean = float((luma * where).sum() / max(float(where.sum()), 1e-6))
    smooth = np.asarray(cv2.GaussianBlur(luma, (0, 0), sigma_px), np.float32)
    kept = mean + 0.6 * (smooth - mean)  # features shimmer through less than light does
    return np.asarray(np.clip(kept / np.float32(150), 0.08, 1.08), np.float32)


def _lens(centre_xy: Points, reach_xy: Points, roundness: float) -> Points:
    """A superellipse: an oval at roundness 2, nearly a rectangle at 4."""
    angles = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    unit = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    return np.asarray(centre_xy + reach_xy * np.sign(unit) * np.abs(unit) ** (2 / roundness), np.float64)


def _bridge_and_temples(lenses: list[Points], reach: Points, drop: float) -> list[Points]:
    left, right = lenses[0].mean(axis=0), lenses[1].mean(axis=0)
    inner_left, inner_right = left + np.array([reach[0], -2.0]), right + np.array([-reach[0], -2.0])
    middle = (inner_left + inner_right) / 2 - np.array([0.0, 1.5])
    outer_left, outer_right = left + np.array([-reach[0], -3.0]), right + np.array([reach[0], -3.0])
    ears_y = outer_left[1] - 1.0 - drop / 2
    return [
        np.stack([inner_left, middle, inner_right]),
        np.stack([outer_left, np.array([_EARS_X[0], ears_y])]),
        np.stack([outer_right, np.array([_EARS_X[1], ears_y])]),
    ]


def _glare(frame: TemplateFrame, lens: Points, rng: np.random.Generator) -> Coverage:
    """A slanted band across one lens, `(S, S)`."""
    centre = lens.mean(axis=0) + rng.normal(0, 3, 2)
    half, lean = rng.uniform(2.0, 7.0), rng.uniform(-8.0, 8.0)
    band = [[-half + lean, -14.0], [half + lean, -14.0], [half - lean, 14.0], [-half - lean, 14.0]]
    return frame.polygon(centre + np.array(band))


def _laid_over(face: Pixels, colour: NDArray[np.float32], cover: Coverage) -> Pixels:
    """The face with a colour, `(3,)` or `(S, S, 3)`, over it where it is covered."""
    share = cover[:, :, None]
    return np.clip(np.rint(face * (1 - share) + colour * share), 0, 255).astype(np.uint8)
