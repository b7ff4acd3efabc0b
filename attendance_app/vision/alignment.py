"""Aligned face crops ("chips"). Numpy and OpenCV; pure functions, any thread.

Source of the template: the five-point 112-pixel layout that ArcFace and SFace were trained with.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

CHIP_SIDE_PX = 112
PREPROCESS_VERSION = 1
"""Changes whenever a chip of the same picture would change; templates of another version are never compared."""

TEMPLATE_XY_PX = np.array(
    [[38.2946, 51.6963], [73.5318, 51.5014], [56.0252, 71.7366], [41.5493, 92.3655], [70.7299, 92.2041]], np.float64
)
"""Where the eyes, the nose and the mouth corners of an aligned face lie, `(5, 2)`."""

CROP_SIDE_PX = 256
CROP_SCALE = 1.5
"""A crop shows the chip's region at 1.5 times its size with a quarter of the chip's side around it: enough for any
model's own preprocessing, and no more of the picture than that."""


def similarity_transform(source_xy: NDArray[np.floating], target_xy: NDArray[np.floating]) -> NDArray[np.float64]:
    """The least-squares rotation, uniform scale and shift from one point set to another, `(2, 3)` float64.

    Source: Umeyama, "Least-squares estimation of transformation parameters between two point patterns", 1991.

    Args:
        source_xy: `(K, 2)` points, not all the same.
        target_xy: `(K, 2)` points they should land on.

    Raises:
        ValueError: the source points coincide or are not finite, so no transform is determined.
    """
    source, target = np.asarray(source_xy, np.float64), np.asarray(target_xy, np.float64)
    source_mean, target_mean = source.mean(axis=0), target.mean(axis=0)
    source_centred, target_centred = source - source_mean, target - target_mean
    variance = (source_centred**2).sum()
    if not np.isfinite(variance) or variance < 1e-9:
        raise ValueError("the points to align coincide or are not finite")
    u, singular, vt = np.linalg.svd(target_centred.T @ source_centred)
    mirror = np.array([1.0, np.sign(np.linalg.det(u @ vt))])  # a rotation, never a reflection
    rotation = (u * mirror) @ vt
    scale = float((singular * mirror).sum() / variance)
    linear = scale * rotation
    return np.hstack([linear, (target_mean - linear @ source_mean)[:, None]])


def align_faces(image_rgb: NDArray[np.uint8], landmarks_xy_px: NDArray[np.float32]) -> NDArray[np.uint8]:
    """One chip a face.

    Args:
        image_rgb: `(H, W, 3)` uint8.
        landmarks_xy_px: `(N, 5, 2)` float32, full-frame pixels, as the detector gives them.

    Returns:
        `(N, 112, 112, 3)` uint8, red-green-blue; what lies outside the image is black.
    """
    return _warped(image_rgb, landmarks_xy_px, TEMPLATE_XY_PX, CHIP_SIDE_PX)


def align_crops(image_rgb: NDArray[np.uint8], landmarks_xy_px: NDArray[np.float32]) -> NDArray[np.uint8]:
    """One wider crop a face, upright, to keep: `(N, 256, 256, 3)` uint8. Arguments as `align_faces`."""
    template = (TEMPLATE_XY_PX - CHIP_SIDE_PX / 2) * CROP_SCALE + CROP_SIDE_PX / 2
    return _warped(image_rgb, landmarks_xy_px, template, CROP_SIDE_PX)


def chip_from_crop(crop_rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The chip `(112, 112, 3)` uint8 inside a kept crop `(256, 256, 3)` uint8."""
    inside_px = round(CHIP_SIDE_PX * CROP_SCALE)
    start = (CROP_SIDE_PX - inside_px) // 2
    inside = crop_rgb[start : start + inside_px, start : start + inside_px]
    return np.asarray(cv2.resize(inside, (CHIP_SIDE_PX, CHIP_SIDE_PX), interpolation=cv2.INTER_AREA), np.uint8)


def _warped(
    image_rgb: NDArray[np.uint8], landmarks_xy_px: NDArray[np.float32], template: NDArray[np.float64], side_px: int
) -> NDArray[np.uint8]:
    faces = np.zeros((len(landmarks_xy_px), side_px, side_px, 3), np.uint8)
    for face, points in zip(faces, landmarks_xy_px, strict=True):
        transform = similarity_transform(points, template)
        face[:] = cv2.warpAffine(image_rgb, transform, (side_px, side_px), flags=cv2.INTER_LINEAR)
    return faces
