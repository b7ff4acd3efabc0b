"""The detector against facenet-pytorch's own wrapper, and on input that the wrapper cannot take."""

import warnings
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from attendance_app.vision.detector import DetectorOptions, MtcnnDetector, pyramid_scales
from attendance_app.vision.mtcnn_networks import load_networks


@pytest.fixture(scope="module")
def stock():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the package's own use of deprecated torch functions
        from facenet_pytorch import MTCNN

        return MTCNN(keep_all=True, post_process=False)


def assert_agrees(detector: MtcnnDetector, stock, image_rgb) -> int:
    """Same faces, boxes and landmarks to a thousandth of a pixel; returns how many."""
    found = detector.detect(image_rgb, 20)
    boxes, scores, landmarks = stock.detect(image_rgb, landmarks=True)
    if boxes is None:
        assert len(found) == 0
        return 0
    boxes, landmarks = boxes.astype(np.float64), landmarks.astype(np.float64)
    ours = np.lexsort(found.boxes_xyxy_px.T.round(1))
    theirs = np.lexsort(boxes.T.round(1))
    np.testing.assert_allclose(found.boxes_xyxy_px[ours], boxes[theirs], atol=1e-2)
    np.testing.assert_allclose(found.landmarks_xy_px[ours], landmarks[theirs], atol=1e-2)
    np.testing.assert_allclose(found.scores[ours], scores.astype(np.float64)[theirs], atol=1e-4)
    return len(boxes)


def test_agrees_with_the_stock_wrapper_on_built_in_portraits(detector, stock, astronaut_rgb, hopper_rgb):
    assert assert_agrees(detector, stock, astronaut_rgb) >= 1
    assert assert_agrees(detector, stock, hopper_rgb) >= 1


def test_agrees_with_the_stock_wrapper_on_real_photographs(detector, stock, real_data: Path):
    paths = sorted((real_data / "detection").glob("2*.jpg"))
    counts = [assert_agrees(detector, stock, cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)) for path in paths]
    assert len(counts) >= 8
    assert sum(counts) > 30


def test_finds_no_face_among_dogs(detector, real_data: Path):
    dogs = cv2.cvtColor(cv2.imread(str(real_data / "detection" / "dogs.jpg")), cv2.COLOR_BGR2RGB)
    assert len(detector.detect(dogs)) == 0


@pytest.mark.parametrize("shape", [(1, 1), (11, 300), (12, 12), (19, 640), (480, 640)])
def test_faceless_and_tiny_images_give_no_face(detector, shape):
    flat = np.full((*shape, 3), 128, np.uint8)
    found = detector.detect(flat, 20)
    assert len(found) == 0
    assert found.boxes_xyxy_px.shape == (0, 4)
    assert found.landmarks_xy_px.shape == (0, 5, 2)


def test_degenerate_boxes_are_dropped_not_fatal(detector, astronaut_rgb):
    face = detector.detect(astronaut_rgb, 40).boxes_xyxy_px[:1]
    broken = np.array(
        [[-90, -90, -50, -50], [np.nan] * 4, [5, 5, 5, 5], [60, 60, 20, 20], [1e9, 1e9, 2e9, 2e9], [0, 0, np.inf, 9]],
        np.float32,
    )
    found = detector.follow(astronaut_rgb, np.concatenate([broken, face]))
    assert len(found) == len(found.landmarks_xy_px) == len(found.scores) == 1
    assert len(detector.follow(astronaut_rgb, broken)) == 0


def test_following_a_face_finds_it_where_scanning_does(detector, astronaut_rgb):
    scanned = detector.detect(astronaut_rgb, 40)
    followed = detector.follow(astronaut_rgb, scanned.boxes_xyxy_px[:1] + 4)
    face_height = scanned.boxes_xyxy_px[0, 3] - scanned.boxes_xyxy_px[0, 1]
    assert np.abs(followed.landmarks_xy_px[0] - scanned.landmarks_xy_px[0]).max() < 0.05 * face_height


@pytest.mark.parametrize(
    ("left_share", "top_share"), [(0.1, 0.0), (0.0, 0.1), (0.08, 0.08)], ids=["left", "top", "corner"]
)
def test_a_face_cut_by_the_edge_keeps_its_landmarks(detector, astronaut_rgb, left_share, top_share):
    """The wrapper stretches what is left of such a face, and its landmarks with it."""
    whole = detector.detect(astronaut_rgb, 40)
    x1, y1, x2, y2 = whole.boxes_xyxy_px[0]
    shift = np.array([int(x1 + left_share * (x2 - x1)), int(y1 + top_share * (y2 - y1))])
    left, top = np.where(np.array([left_share, top_share]) > 0, shift, 0)
    cut = detector.detect(np.ascontiguousarray(astronaut_rgb[top:, left:]), 40)
    away = cut.landmarks_xy_px[0] + [left, top] - whole.landmarks_xy_px[0]
    eyes_px = np.linalg.norm(whole.landmarks_xy_px[0, 1] - whole.landmarks_xy_px[0, 0])
    assert np.abs(away).max() < 0.08 * eyes_px


class Exhausted(torch.nn.Module):
    """A network on a GPU without memory left."""

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        raise torch.cuda.OutOfMemoryError


@pytest.mark.parametrize("stage", [0, 1, 2])
def test_a_detector_whose_gpu_is_exhausted_goes_on_with_networks_on_the_cpu(
    detector, astronaut_rgb, monkeypatch, caplog, stage
):
    loaded = []

    def load(device: torch.device):
        networks = list(load_networks(torch.device("cpu")))
        if not loaded:
            networks[stage] = Exhausted()
        loaded.append(device.type)
        return networks

    monkeypatch.setattr("attendance_app.vision.detector.load_networks", load)
    small = MtcnnDetector(torch.device("cuda"))
    small._cascade._device = torch.device("cpu")  # there is no GPU here to take the pictures
    expected = detector.detect(astronaut_rgb, 40)
    found = small.detect(astronaut_rgb, 40)
    np.testing.assert_array_equal(found.landmarks_xy_px, expected.landmarks_xy_px)
    assert len(small.follow(astronaut_rgb, expected.boxes_xyxy_px)) == len(expected) >= 1
    assert loaded == ["cuda", "cpu"]  # moved once, and stays there
    assert caplog.text.count("out of memory") == 1


def test_a_detector_whose_networks_do_not_fit_onto_the_gpu_loads_them_on_the_cpu(
    detector, astronaut_rgb, monkeypatch, caplog
):
    def load(device: torch.device):
        if device.type == "cuda":
            raise torch.cuda.OutOfMemoryError
        return load_networks(device)

    monkeypatch.setattr("attendance_app.vision.detector.load_networks", load)
    found, expected = MtcnnDetector(torch.device("cuda")).detect(astronaut_rgb, 40), detector.detect(astronaut_rgb, 40)
    np.testing.assert_array_equal(found.landmarks_xy_px, expected.landmarks_xy_px)
    assert caplog.text.count("out of memory") == 1


def test_landmarks_are_eyes_nose_and_mouth_in_that_order(detector, astronaut_rgb):
    left_eye, right_eye, nose, mouth_left, mouth_right = detector.detect(astronaut_rgb, 40).landmarks_xy_px[0]
    assert left_eye[0] < nose[0] < right_eye[0]
    assert mouth_left[0] < mouth_right[0]
    assert max(left_eye[1], right_eye[1]) < nose[1] < min(mouth_left[1], mouth_right[1])


def test_networks_are_those_of_the_package(stock):
    crops = torch.rand(3, 3, 48, 48) * 2 - 1
    pnet, rnet, onet = load_networks(torch.device("cpu"))
    with torch.inference_mode():
        for ours, theirs, pixels in ((pnet, stock.pnet, crops), (rnet, stock.rnet, crops[:, :, :24, :24])):
            probability, regression = ours(pixels)
            their_regression, their_probability = theirs(pixels)
            torch.testing.assert_close(probability, their_probability[:, 1])
            torch.testing.assert_close(regression, their_regression)
        probability, regression, points = onet(crops)
        their_regression, their_points, their_probability = stock.onet(crops)
        torch.testing.assert_close(points, their_points)
        torch.testing.assert_close(probability, their_probability[:, 1])


def test_pyramid_shrinks_by_the_factor_down_to_the_window():
    scales = pyramid_scales(480, 640, DetectorOptions(min_face_px=48))
    assert scales[0] == pytest.approx(12 / 48)
    assert all(b / a == pytest.approx(0.709) for a, b in pairwise(scales))
    assert 480 * scales[-1] >= 12 > 480 * scales[-1] * 0.709


@pytest.mark.parametrize("options", [{"min_face_px": 5}, {"pyramid_factor": 1.0}, {"pyramid_factor": 0.0}])
def test_impossible_options_are_refused(options):
    with pytest.raises(ValueError, match="min_face_px"):
        DetectorOptions(**options)
