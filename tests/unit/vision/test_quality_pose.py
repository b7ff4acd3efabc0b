"""Pose from five points: exact on drawn faces, and against 68 landmarks with another 3-D model on real ones."""

import xml.etree.ElementTree as ET
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.optimize import least_squares
from scipy.spatial.transform import Rotation

from attendance_app.vision.pictures import decode_picture, read_picture_bytes
from attendance_app.vision.quality.pose import _MODEL_XYZ, head_pose

MIRRORED_ORDER = [1, 0, 2, 4, 3]
# Eye corners, nose tip and alae, mouth corners, chin of Multi-PIE's 68-point mean face, in mm; x right, y down, z away.
# Source: hysts/pytorch_mpiigaze_demo, ptgaze/common/face_model_68.py (MIT).
OTHER_MODEL_MM = {
    8: (0.0, 81.06, 42.52),
    27: (0.0, -35.16, 20.38),
    30: (0.0, 0.0, 0.0),
    31: (-14.79, 9.49, 17.09),
    33: (0.0, 13.82, 12.06),
    35: (14.79, 9.49, 17.09),
    36: (-45.0, -32.42, 39.77),
    39: (-19.20, -31.02, 33.59),
    42: (19.20, -31.02, 33.59),
    45: (45.0, -32.42, 39.77),
    48: (-28.47, 33.32, 36.68),
    51: (0.0, 27.56, 15.38),
    54: (28.47, 33.32, 36.68),
}


def seen(yaw_deg: float, pitch_deg: float, roll_deg: float, scale: float = 40.0) -> NDArray[np.float64]:
    """The five points of the generic face in a picture, by an independent rotation library."""
    turn = Rotation.from_euler("ZYX", [roll_deg, -yaw_deg, -pitch_deg], degrees=True)
    return turn.apply(_MODEL_XYZ)[:, :2] * scale + (300.0, 200.0)


@given(yaw=st.floats(-65, 65), pitch=st.floats(-40, 40), roll=st.floats(-175, 175), scale=st.floats(8, 400))
@settings(max_examples=200, deadline=None)
def test_a_drawn_face_has_the_pose_it_was_drawn_with(yaw, pitch, roll, scale):
    pose = head_pose(seen(yaw, pitch, roll, scale))
    assert (pose.yaw_deg, pose.pitch_deg, pose.roll_deg) == pytest.approx((yaw, pitch, roll), abs=0.01)
    assert pose.misfit < 1e-4


@pytest.mark.parametrize("seed", range(5))
def test_an_imperfect_face_has_the_least_squares_pose(seed):
    points = seen(20, -10, 15) + np.random.default_rng(seed).normal(0, 1.5, (5, 2))

    def errors(unknown):
        return (Rotation.from_rotvec(unknown[:3]).apply(_MODEL_XYZ)[:, :2] * unknown[3] + unknown[4:] - points).ravel()

    start = np.array([*Rotation.from_euler("ZYX", [15, -20, 10], degrees=True).as_rotvec(), 40.0, 300.0, 200.0])
    roll, yaw, pitch = Rotation.from_rotvec(least_squares(errors, start).x[:3]).as_euler("ZYX", degrees=True)
    pose = head_pose(points)
    assert (pose.yaw_deg, pose.pitch_deg, pose.roll_deg) == pytest.approx((-yaw, -pitch, roll), abs=0.05)


def test_signs_are_those_of_the_picture():
    level = seen(0, 0, 0)
    nose_right, nose_up, eye_line_falls = level.copy(), level.copy(), seen(0, 0, 20)
    nose_right[2, 0] += 10
    nose_up[2, 1] -= 10
    assert head_pose(nose_right).yaw_deg > 5
    assert head_pose(nose_up).pitch_deg > 5
    assert eye_line_falls[1, 1] > eye_line_falls[0, 1]
    assert head_pose(eye_line_falls).roll_deg == pytest.approx(20, abs=0.01)


@pytest.mark.parametrize("picture", ["astronaut_rgb", "hopper_rgb"])
def test_the_mirrored_face_is_turned_and_tilted_the_other_way(detector, request, picture):
    image = request.getfixturevalue(picture)
    points = detector.detect(image, 40.0).landmarks_xy_px[0]
    mirrored = (points * (-1, 1) + (image.shape[1], 0))[MIRRORED_ORDER]
    pose, other = head_pose(points), head_pose(mirrored)
    assert (other.yaw_deg, other.pitch_deg, other.roll_deg) == pytest.approx(
        (-pose.yaw_deg, pose.pitch_deg, -pose.roll_deg), abs=0.01
    )
    detected = head_pose(detector.detect(np.ascontiguousarray(image[:, ::-1]), 40.0).landmarks_xy_px[0])
    assert detected.yaw_deg == pytest.approx(-pose.yaw_deg, abs=5)
    assert detected.roll_deg == pytest.approx(-pose.roll_deg, abs=3)


@pytest.mark.parametrize("by_deg", [-25, -10, 10, 25])
def test_turning_the_picture_turns_the_roll(detector, astronaut_rgb, by_deg):
    pose = head_pose(detector.detect(astronaut_rgb, 40.0).landmarks_xy_px[0])
    turn = cv2.getRotationMatrix2D((225.0, 115.0), -by_deg, 1.0)  # OpenCV's angles are counter-clockwise
    turned = head_pose(detector.detect(cv2.warpAffine(astronaut_rgb, turn, (512, 512)), 40.0).landmarks_xy_px[0])
    assert turned.roll_deg - pose.roll_deg == pytest.approx(by_deg, abs=3)
    assert turned.yaw_deg == pytest.approx(pose.yaw_deg, abs=6)


@pytest.mark.parametrize("points", [np.zeros((5, 2)), np.full((5, 2), 7.0), np.full((5, 2), np.nan)], ids=str)
def test_points_that_are_no_face_have_no_fit(points):
    assert head_pose(points).misfit == float("inf")


def test_yaw_and_roll_agree_with_68_landmarks_and_another_model(detector, real_data: Path):
    truths, found = [], []
    for listing in ("testing_with_face_landmarks.xml", "training_with_face_landmarks.xml"):
        for image in ET.parse(real_data / "detection" / listing).getroot().iter("image"):  # noqa: S314 (own data)
            picture = decode_picture(read_picture_bytes(real_data / "detection" / image.attrib["file"]))
            fives = detector.detect(picture, 20.0).landmarks_xy_px
            for points in filter(lambda points: len(points) == 68, map(_landmarks, image.iter("box"))):
                eyes = points[36:48].mean(axis=0)
                off = np.linalg.norm(fives[:, :2].mean(axis=1) - eyes, axis=1)
                if off.min() < 0.2 * np.ptp(points[:, 0]):
                    truths.append(_solved(points))
                    pose = head_pose(fives[off.argmin()])
                    found.append((pose.yaw_deg, pose.pitch_deg, pose.roll_deg))
    errors = np.abs(np.array(found) - truths)
    assert len(errors) >= 40
    yaw_error, pitch_error, roll_error = errors.mean(axis=0)
    assert yaw_error < 3
    assert roll_error < 3
    assert pitch_error < 8
    assert np.corrcoef(np.array(found)[:, 0], np.array(truths)[:, 0])[0, 1] > 0.97


def _landmarks(box: ET.Element) -> NDArray[np.float64]:
    parts = sorted(box.iter("part"), key=lambda part: part.attrib["name"])
    return np.array([[float(part.attrib["x"]), float(part.attrib["y"])] for part in parts]).reshape(-1, 2)


def _solved(points: NDArray[np.float64]) -> tuple[float, float, float]:
    """Yaw, pitch and roll in degrees by OpenCV from thirteen of the 68 landmarks, seen from far away."""
    model = np.array(list(OTHER_MODEL_MM.values()))
    chosen = points[list(OTHER_MODEL_MM)]
    far_px = 1e4
    camera = np.array([[far_px, 0, points[:, 0].mean()], [0, far_px, points[:, 1].mean()], [0, 0, 1]])
    away = np.array([[0.0], [0.0], [far_px * 143 / np.ptp(points[:, 0])]])
    _, turn, _ = cv2.solvePnP(model, chosen, camera, None, np.zeros((3, 1)), away, True, cv2.SOLVEPNP_ITERATIVE)
    roll, yaw, pitch = Rotation.from_rotvec(turn.ravel()).as_euler("ZYX", degrees=True)
    return -float(yaw), -float(pitch), float(roll)
