"""Arithmetic on face boxes, as MTCNN uses it. Numpy only; pure functions, any thread.

Boxes are `(N, 4)` float32 rows x1, y1, x2, y2 in pixels of the full frame, corners inclusive where "+ 1" appears:
the conventions of the original implementation, kept so that results agree with it.
"""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

Boxes = NDArray[np.float32]


def make_square(boxes: Boxes) -> Boxes:
    """Each box grown to a square around its own centre."""
    width = boxes[:, 2] - boxes[:, 0]
    height = boxes[:, 3] - boxes[:, 1]
    side = np.maximum(width, height)
    x1 = boxes[:, 0] + width * 0.5 - side * 0.5
    y1 = boxes[:, 1] + height * 0.5 - side * 0.5
    return np.stack([x1, y1, x1 + side, y1 + side], axis=1).astype(np.float32)


def apply_regression(boxes: Boxes, regression: NDArray[np.float32]) -> Boxes:
    """Boxes moved by the network's corrections, `(N, 4)` fractions of each box's size."""
    width = boxes[:, 2] - boxes[:, 0] + 1
    height = boxes[:, 3] - boxes[:, 1] + 1
    size = np.stack([width, height, width, height], axis=1)
    return (boxes + regression * size).astype(np.float32)


def clip_to_image(boxes: Boxes, width_px: int, height_px: int) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Pixel ranges to crop, and which boxes have any pixels at all.

    Returns:
        `(N, 4)` int64 rows x1, y1, x2, y2 for `image[y1:y2, x1:x2]`, and an `(N,)` mask that is False for boxes
        that are degenerate, not finite, or wholly outside the image. Ranges of masked-out rows are meaningless.
    """
    finite = np.asarray(np.isfinite(boxes).all(axis=1))
    corners = np.trunc(np.where(finite[:, None], boxes, 0.0)).astype(np.int64)
    x1 = np.maximum(corners[:, 0], 1) - 1
    y1 = np.maximum(corners[:, 1], 1) - 1
    x2 = np.minimum(corners[:, 2], width_px)
    y2 = np.minimum(corners[:, 3], height_px)
    return np.stack([x1, y1, x2, y2], axis=1), finite & (x2 > x1) & (y2 > y1)


def whole_ranges(boxes: Boxes, width_px: int, height_px: int) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """As `clip_to_image`, for crops that show each box whole: ranges reach beyond the image where the box does."""
    _, usable = clip_to_image(boxes, width_px, height_px)
    corners = np.trunc(np.where(usable[:, None], boxes, 0.0)).astype(np.int64)
    return corners - np.array([1, 1, 0, 0]), usable


def suppress_overlaps(
    boxes: Boxes, scores: NDArray[np.float32], threshold: float, relative_to: Literal["union", "smaller"] = "union"
) -> NDArray[np.int64]:
    """Greedy non-maximum suppression: indices to keep, best score first.

    Args:
        boxes: `(N, 4)`.
        scores: `(N,)`, higher is better.
        threshold: A box that overlaps a better one by more than this is dropped.
        relative_to: Overlap as a share of the union (IoU, exclusive corners), or of the smaller box (inclusive
            corners), which removes boxes nested in larger ones. Each as the original uses it.
    """
    inclusive = 1.0 if relative_to == "smaller" else 0.0
    x1, y1, x2, y2 = boxes.T
    areas = (x2 - x1 + inclusive) * (y2 - y1 + inclusive)
    order = np.argsort(-scores, kind="stable")
    keep: list[int] = []
    while order.size:
        best, rest = order[0], order[1:]
        keep.append(int(best))
        width = np.minimum(x2[best], x2[rest]) - np.maximum(x1[best], x1[rest]) + inclusive
        height = np.minimum(y2[best], y2[rest]) - np.maximum(y1[best], y1[rest]) + inclusive
        shared = np.maximum(width, 0) * np.maximum(height, 0)
        whole = np.minimum(areas[best], areas[rest]) if inclusive else areas[best] + areas[rest] - shared
        order = rest[shared <= threshold * whole]
    return np.asarray(keep, dtype=np.int64)


def overlap_matrix(first: Boxes, second: Boxes) -> NDArray[np.float32]:
    """Intersection over union of every pair, `(N, M)` float32; 0 where both are empty."""
    left_top = np.maximum(first[:, None, :2], second[None, :, :2])
    right_bottom = np.minimum(first[:, None, 2:], second[None, :, 2:])
    shared = np.prod(np.maximum(right_bottom - left_top, 0), axis=2)
    area_first = np.prod(np.maximum(first[:, 2:] - first[:, :2], 0), axis=1)
    area_second = np.prod(np.maximum(second[:, 2:] - second[:, :2], 0), axis=1)
    union = area_first[:, None] + area_second[None, :] - shared
    overlaps: NDArray[np.float32] = np.divide(shared, union, out=np.zeros_like(shared), where=union > 0)
    return overlaps.astype(np.float32)
