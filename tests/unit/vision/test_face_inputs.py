"""Cuts against facenet-pytorch's own, and the stand-in region against the detector's boxes in kept crops."""

import numpy as np
import pytest

from attendance_app.vision.alignment import align_crops, align_faces, chip_from_crop
from attendance_app.vision.boxes import overlap_matrix
from attendance_app.vision.face_inputs import CHIP_INPUT, FACENET_INPUT, FACENET_REGION_XYXY_PX, FacesInPicture


def faces_in(image, boxes) -> FacesInPicture:
    boxes = np.asarray(boxes, np.float32).reshape(-1, 4)
    return FacesInPicture(image, boxes, np.zeros((len(boxes), 112, 112, 3), np.uint8))


@pytest.fixture(scope="module", params=["astronaut_rgb", "hopper_rgb"])
def portrait(request, detector):
    image = request.getfixturevalue(request.param)
    return image, detector.detect(image, 40)


def test_facenet_sees_the_very_pixels_of_facenet_pytorchs_extract_face(portrait):
    from facenet_pytorch import extract_face

    image, found = portrait
    ours = FACENET_INPUT.from_picture(faces_in(image, found.boxes_xyxy_px[:1]))
    theirs = extract_face(image, found.boxes_xyxy_px[0].astype(np.float64), image_size=160, margin=14)
    np.testing.assert_array_equal(ours[0], theirs.numpy().transpose(1, 2, 0))


def test_a_box_that_reaches_beyond_the_picture_shows_what_there_is(astronaut_rgb):
    from facenet_pytorch import extract_face

    ours = FACENET_INPUT.from_picture(faces_in(astronaut_rgb, [-40, -30, 200, 250]))
    theirs = extract_face(astronaut_rgb, np.array([-40.0, -30.0, 200.0, 250.0]), image_size=160, margin=14)
    np.testing.assert_array_equal(ours[0], theirs.numpy().transpose(1, 2, 0))


@pytest.mark.parametrize("box", [[600, 600, 700, 700], [-200, 10, -100, 90], [50, 50, 50, 50], [60, 60, 50, 50]])
def test_a_box_without_pixels_is_black(astronaut_rgb, box):
    assert not FACENET_INPUT.from_picture(faces_in(astronaut_rgb, box)).any()


def test_no_faces_give_empty_batches(astronaut_rgb):
    assert FACENET_INPUT.from_picture(faces_in(astronaut_rgb, [])).shape == (0, 160, 160, 3)
    assert FACENET_INPUT.from_crops(np.zeros((0, 256, 256, 3), np.uint8)).shape == (0, 160, 160, 3)


def test_the_region_of_a_kept_crop_is_about_where_mtcnn_sees_the_face(portrait, detector):
    image, found = portrait
    crop = align_crops(image, found.landmarks_xy_px[:1])[0]
    x1, y1, x2, y2 = detector.detect(crop, 60).boxes_xyxy_px[0]
    dx, dy = (x2 - x1) * 7 / 146, (y2 - y1) * 7 / 146
    with_margin = np.array([[x1 - dx, y1 - dy, x2 + dx, y2 + dy]], np.float32)
    assert overlap_matrix(with_margin, np.array([FACENET_REGION_XYXY_PX], np.float32))[0, 0] > 0.75


def test_a_kept_crop_and_its_picture_show_facenet_about_the_same(portrait):
    """Upright faces: the mean difference stays below that of the same face moved by a tenth of the input."""
    image, found = portrait
    seen = FACENET_INPUT.from_picture(faces_in(image, found.boxes_xyxy_px[:1]))[0].astype(np.float32)
    kept = FACENET_INPUT.from_crops(align_crops(image, found.landmarks_xy_px[:1]))[0].astype(np.float32)
    moved = np.roll(seen, 16, axis=0)
    assert np.abs(seen - kept).mean() < np.abs(seen - moved).mean()


def test_sface_sees_the_chip_itself_and_costs_no_second_cut(portrait):
    image, found = portrait
    chips = align_faces(image, found.landmarks_xy_px[:1])
    assert CHIP_INPUT.from_picture(FacesInPicture(image, found.boxes_xyxy_px[:1], chips)) is chips


def test_sface_sees_the_chip_inside_a_kept_crop(portrait):
    image, found = portrait
    crops = align_crops(image, found.landmarks_xy_px[:1])
    np.testing.assert_array_equal(CHIP_INPUT.from_crops(crops)[0], chip_from_crop(crops[0]))


def test_what_facenet_sees_is_symmetric_in_a_mirrored_crop(portrait):
    image, found = portrait
    crops = align_crops(image, found.landmarks_xy_px[:1])
    mirrored = FACENET_INPUT.from_crops(np.ascontiguousarray(crops[:, :, ::-1]))
    difference = mirrored.astype(int) - FACENET_INPUT.from_crops(crops)[:, :, ::-1]
    assert np.abs(difference).max() <= 2  # rounding of the resize
