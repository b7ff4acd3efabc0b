"""Portraits from real pictures: which are taken, which are turned away and with what reason."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.errors import PictureError
from attendance_app.vision.pictures import decode_picture, read_picture_bytes
from attendance_app.vision.portraits import PortraitReader
from attendance_app.vision.quality import ENROLMENT_LIMITS


@pytest.fixture(scope="module")
def reader(detector, embedder):
    return PortraitReader(detector, embedder)


def test_the_person_of_a_portrait_is_found(reader, astronaut_rgb):
    face = reader.portrait(astronaut_rgb, ENROLMENT_LIMITS)
    x1, y1, x2, y2 = face.box_xyxy_px
    assert x1 < 225 < x2  # her nose is near (225, 115) in the photograph
    assert y1 < 115 < y2


def test_the_same_person_is_near_and_another_far(reader, astronaut_rgb, hopper_rgb):
    faces = [
        reader.portrait(picture, ENROLMENT_LIMITS)
        for picture in (astronaut_rgb, cv2.convertScaleAbs(astronaut_rgb, alpha=0.6), hopper_rgb)
    ]
    eileen, darker, grace = reader.embed(faces)
    assert np.linalg.norm(eileen - darker) < 0.5
    assert np.linalg.norm(eileen - grace) > 1.1


def test_a_picture_without_a_face_is_turned_away(reader):
    noise = np.random.default_rng(1).integers(0, 256, (300, 300, 3), np.uint8)
    with pytest.raises(PictureError, match="no face"):
        reader.portrait(noise, ENROLMENT_LIMITS)


def test_two_people_side_by_side_are_turned_away(reader, astronaut_rgb, hopper_rgb):
    height = min(len(astronaut_rgb), len(hopper_rgb))
    both = np.hstack([astronaut_rgb[:height], hopper_rgb[:height]])
    with pytest.raises(PictureError, match=r"several faces \(2\)"):
        reader.portrait(both, ENROLMENT_LIMITS)


def test_a_small_face_in_the_background_does_not_matter(reader, astronaut_rgb, hopper_rgb):
    picture = astronaut_rgb.copy()
    small = cv2.resize(hopper_rgb, None, fx=0.18, fy=0.18, interpolation=cv2.INTER_AREA)
    picture[: len(small), -small.shape[1] :] = small
    assert len(reader.faces(picture)) == 2
    face = reader.portrait(picture, ENROLMENT_LIMITS)
    assert face.box_xyxy_px[2] < 300


def test_a_tiny_face_is_turned_away_with_its_size(reader, astronaut_rgb):
    tiny = cv2.resize(astronaut_rgb, None, fx=0.3, fy=0.3, interpolation=cv2.INTER_AREA)
    canvas = np.full((480, 640, 3), 200, np.uint8)
    canvas[100 : 100 + len(tiny), 200 : 200 + tiny.shape[1]] = tiny
    with pytest.raises(PictureError, match="too small"):
        reader.portrait(canvas, ENROLMENT_LIMITS)


def test_a_blurred_face_is_turned_away(reader, astronaut_rgb):
    with pytest.raises(PictureError, match="out of focus"):
        reader.portrait(cv2.GaussianBlur(astronaut_rgb, (0, 0), 6), ENROLMENT_LIMITS)


def test_a_dark_face_is_turned_away(reader, astronaut_rgb):
    with pytest.raises(PictureError, match="too dark"):
        reader.portrait(cv2.convertScaleAbs(astronaut_rgb, alpha=0.12), ENROLMENT_LIMITS)


def test_a_small_picture_that_a_face_fills_is_enlarged_to_find_it(reader, real_data: Path):
    picture = next(path for path in sorted((real_data / "orl").rglob("*")) if path.suffix in {".pgm", ".png", ".jpg"})
    face = reader.portrait(decode_picture(read_picture_bytes(picture)), ENROLMENT_LIMITS)
    assert 0 <= face.box_xyxy_px[0] < face.box_xyxy_px[2] <= 100


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"GIF89a not really", "not a picture"),
        (cv2.imencode(".png", np.zeros((20, 20, 3), np.uint8))[1].tobytes(), "too small"),
        (cv2.imencode(".jpg", np.zeros((200, 200, 3), np.uint8))[1].tobytes()[:100], "corrupt"),
    ],
    ids=["empty", "not-a-picture", "tiny", "cut-short"],
)
def test_unusable_picture_files_are_named(data, reason):
    with pytest.raises(PictureError, match=reason):
        decode_picture(data)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(PictureError, match="no such file"):
        read_picture_bytes(tmp_path / "nobody.jpg")


def test_pictures_are_turned_upright_by_their_exif(tmp_path, astronaut_rgb):
    from PIL import Image

    turned = Image.fromarray(astronaut_rgb).rotate(90, expand=True)
    exif = Image.Exif()
    exif[0x0112] = 6  # Orientation: rotate 90° clockwise to show
    turned.save(tmp_path / "turned.png", exif=exif)
    upright = decode_picture(read_picture_bytes(tmp_path / "turned.png"))
    np.testing.assert_array_equal(upright, astronaut_rgb)
