"""Where faces are drawn, and that the picture is the right way round."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from attendance_app.domain.recognition import Outcome
from attendance_app.services.events import FaceView
from attendance_app.ui.widgets.face_overlay import colour_of
from attendance_app.ui.widgets.video_view import PictureMapping, VideoView


def corners(rect: QRectF) -> tuple[float, float, float, float]:
    return (rect.left(), rect.top(), rect.right(), rect.bottom())


def test_box_is_scaled_with_the_picture() -> None:
    mapping = PictureMapping((640, 480), QRectF(0, 0, 1280, 960), mirrored=False)
    assert corners(mapping.box((10, 20, 110, 220))) == (20, 40, 220, 440)


def test_mirroring_swaps_left_and_right() -> None:
    mapping = PictureMapping((640, 480), QRectF(0, 0, 640, 480), mirrored=True)
    assert corners(mapping.box((10, 20, 110, 220))) == (530, 20, 630, 220)


def test_picture_fills_an_area_of_nearly_its_shape() -> None:
    mapping = PictureMapping((640, 480), QRectF(0, 0, 800, 700), mirrored=False)
    assert mapping.picture.height() == pytest.approx(700)
    assert mapping.picture.left() == pytest.approx(-(700 * 4 / 3 - 800) / 2)


def test_never_more_than_a_quarter_is_hidden() -> None:
    mapping = PictureMapping((1600, 400), QRectF(0, 0, 400, 400), mirrored=False)
    assert mapping.picture.width() == pytest.approx(400 / 0.75)
    assert mapping.picture.height() == pytest.approx(400 / 0.75 / 4)


@pytest.mark.parametrize("mirrored", [False, True])
def test_picture_is_mirrored_when_asked_and_keeps_its_colours(qtbot: QtBot, mirrored: bool) -> None:
    image = np.zeros((120, 160, 3), np.uint8)
    image[:, :80] = (0, 0, 255)  # left half red, in BGR
    image[:, 80:] = (255, 0, 0)
    view = VideoView(mirrored=mirrored)
    qtbot.addWidget(view)
    view.resize(320, 240)
    view.show_frame(image)
    shot = view.grab().toImage()
    left, right = shot.pixelColor(80, 120), shot.pixelColor(240, 120)
    assert (left, right)[mirrored] == QColor(255, 0, 0)
    assert (right, left)[mirrored] == QColor(0, 0, 255)


def test_same_faces_again_paint_nothing(qtbot: QtBot) -> None:
    view = VideoView()
    qtbot.addWidget(view)
    view.resize(320, 240)
    view.show()
    view.show_frame(np.zeros((120, 160, 3), np.uint8))
    face = FaceView(1, (40, 20, 90, 90), (), True, Outcome.ACCEPTED, "Eileen Collins")
    view.show_faces((face,))
    qtbot.waitUntil(lambda: view.painted_frames > 0)
    painted = view.painted_frames
    view.show_faces((face,))
    view.repaint()
    assert view.painted_frames == painted + 1  # the repaint asked for here, and no other


def test_faces_of_every_outcome_are_drawn_on_a_tiny_view_too(qtbot: QtBot) -> None:
    view = VideoView(mirrored=True)
    qtbot.addWidget(view)
    view.resize(160, 120)
    view.show_frame(np.zeros((480, 640, 3), np.uint8))
    blank = view.grab().toImage()
    for outcome in (None, *Outcome):
        label = "A name much longer than the view is wide" if outcome is Outcome.ACCEPTED else ""
        view.show_faces((FaceView(1, (200, 100, 400, 380), (), True, outcome, label, "Come closer"),))
        assert view.grab().toImage() != blank
    view.show_faces((FaceView(2, (0, 0, 100, 100), (), False, None),))
    assert view.grab().toImage() != blank


def test_undecided_is_white_accepted_green_unknown_not_red() -> None:
    assert colour_of(None) == "#ffffff"
    green = QColor(colour_of(Outcome.ACCEPTED))
    assert green.green() > green.red()
    assert green.green() > green.blue()
    assert QColor(colour_of(Outcome.UNKNOWN)).hslSaturation() < 100
