"""Head pose from the detector's five points. Numpy; pure functions, any thread.

A rigid face of five points is fitted to the picture by weak perspective (an orthographic view, scaled). OFIQ takes the
pose from a network (3DDFA-V2); five points are an approximation of that. Against 68 landmarks and an independent 3-D
model (42 faces of dlib's example photographs, yaw −33° to 39°, the same that settled the nose's depth): mean error of
yaw 1.8°, of roll 1.8°, of pitch 5°.
Pitch is weak because a long nose looks like a lowered head, and so is good for large angles only.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_MODEL_XYZ = np.array(
    [[-0.5, 0.0, 0.0], [0.5, 0.0, 0.0], [0.0, 0.58, -0.55], [-0.433, 1.08, 0.0], [0.433, 1.08, 0.0]], np.float64
)
"""Eyes, nose tip and mouth corners of a level, frontal face, in eye distances; x right, y down, z away from the viewer.

Frontal is where the eyes and the mouth's corners are equally far away. Mirror-symmetric by construction. Source: the
mouth's width and height were fitted to the detector's points on 800 LFW faces and their mirror images (least squares
over shape and poses). That data cannot tell a flat nose in a much turned head from a long one in a less turned head, so
the nose's depth is anthropometric (0.57 in the 3-D mean face of Multi-PIE's 68 points), adjusted to this detector's
nose tip until yaw agreed with the 68 landmarks (slope 0.96); the nose's height puts the median pitch of LFW near 0°.
"""
_CENTRED = _MODEL_XYZ - _MODEL_XYZ.mean(axis=0)
_TO_AFFINE = _CENTRED @ np.linalg.inv(_CENTRED.T @ _CENTRED)
_WEIGHT = np.linalg.cholesky(_CENTRED.T @ _CENTRED)
_ITERATIONS = 8
_DAMPING = 1e-9 * np.eye(4)


@dataclass(frozen=True, slots=True)
class HeadPose:
    """How a head is turned.

    Attributes:
        yaw_deg: Positive when the nose points to the picture's right; 0 is frontal.
        pitch_deg: Positive when looking up.
        roll_deg: Positive when tilted clockwise in the picture.
        misfit: Root mean square distance of the five points from the fitted face, in eye distances of a frontal face.
    """

    yaw_deg: float
    pitch_deg: float
    roll_deg: float
    misfit: float


def head_pose(landmarks_xy_px: NDArray[np.floating]) -> HeadPose:
    """The least-squares pose of a generic face.

    The view is the first two rows of a rotation times a scale, which are quadratic in a quaternion that isn't of unit
    length; Gauss-Newton on its four numbers. Angles are of the rotation Rz(roll)·Ry(yaw)·Rx(pitch), as OFIQ takes them,
    so that rotating the picture changes the roll alone.

    Args:
        landmarks_xy_px: `(5, 2)`: the two eyes (image-left first), nose tip, the two mouth corners.

    Returns:
        The pose; all zero with an infinite misfit when the points coincide.
    """
    points = np.asarray(landmarks_xy_px, np.float64)
    points = points - points.mean(axis=0)
    spread = float(np.sqrt((points**2).mean()))
    if not np.isfinite(spread) or spread < 1e-6:
        return HeadPose(0.0, 0.0, 0.0, float("inf"))
    points = points / spread
    affine = points.T @ _TO_AFFINE
    quaternion = _upright(points)
    for _ in range(_ITERATIONS):
        view, slopes = _view_and_slopes(quaternion)
        errors = ((affine - view) @ _WEIGHT).ravel()
        jacobian = (_WEIGHT.T @ slopes).reshape(6, 4)
        step = np.linalg.solve(jacobian.T @ jacobian + _DAMPING, jacobian.T @ errors)
        quaternion = quaternion + step
        if float(step @ step) < 1e-10:
            break
    view, _ = _view_and_slopes(quaternion)
    scale = float(quaternion @ quaternion)
    misfit = float(np.sqrt(((points - _CENTRED @ view.T) ** 2).sum(axis=1).mean())) / max(scale, 1e-9)
    return _angles(view / max(scale, 1e-9), misfit)


def _upright(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Where to start: a frontal face tilted like the line from the eyes to the mouth, which no yaw shortens."""
    down = points[3:].sum(axis=0) - points[:2].sum(axis=0)
    half_angle = float(np.arctan2(-down[0], down[1])) / 2
    return np.array([np.cos(half_angle), 0.0, 0.0, np.sin(half_angle)])


def _view_and_slopes(quaternion: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The first two rows of a scaled rotation, `(2, 3)`, and their derivatives by the quaternion, `(2, 3, 4)`."""
    w, x, y, z = quaternion.tolist()
    slopes = 2 * np.array(
        [[[w, x, -y, -z], [-z, y, x, -w], [y, z, w, x]], [[z, y, x, w], [w, -x, y, -z], [-x, -w, z, y]]]
    )
    return slopes @ quaternion / 2, slopes  # quadratic, so by Euler's theorem half the slopes times the numbers


def _angles(rows: NDArray[np.float64], misfit: float) -> HeadPose:
    forward = np.cross(rows[0], rows[1])
    return HeadPose(
        yaw_deg=float(np.degrees(np.arcsin(np.clip(forward[0], -1.0, 1.0)))),
        pitch_deg=float(np.degrees(-np.arctan2(forward[1], forward[2]))),
        roll_deg=float(np.degrees(np.arctan2(rows[1, 0], rows[0, 0]))),
        misfit=misfit,
    )
