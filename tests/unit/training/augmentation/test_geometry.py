import numpy as np
import pytest

from attendance_app.vision.alignment import TEMPLATE_XY_PX
from attendance_app.vision.face_inputs import CHIP_INPUT, FACENET_INPUT, FaceInput
from training.augmentation.geometry import smooth_outline, template_frame


@pytest.mark.parametrize("face_input", [CHIP_INPUT, FACENET_INPUT])
@pytest.mark.parametrize("point", range(5))
def test_features_lie_where_the_input_is_cut(face_input: FaceInput, point: int) -> None:
    crop_x, crop_y = (TEMPLATE_XY_PX[point] - 56) * 1.5 + 128  # a kept crop shows the template at 1.5 times its size
    ys, xs = np.mgrid[0:256, 0:256]
    spot = 255 * np.exp(-((xs - crop_x) ** 2 + (ys - crop_y) ** 2) / (2 * 4.0**2))
    seen = face_input.from_crop(np.rint(spot)[:, :, None].repeat(3, 2).astype(np.uint8))[:, :, 0].astype(float)
    ys, xs = np.mgrid[0 : face_input.side_px, 0 : face_input.side_px]
    centre = np.array([(seen * xs).sum(), (seen * ys).sum()]) / seen.sum()
    expected = template_frame(face_input.side_px).carried(TEMPLATE_XY_PX[point])
    assert abs(centre - expected).max() < 0.6  # half a pixel between centre and corner conventions


@pytest.mark.parametrize("side_px", [56, 112, 160, 224])
def test_a_polygon_covers_its_area(side_px: int) -> None:
    frame = template_frame(side_px)
    triangle = np.array([[30.0, 40.0], [80.0, 45.0], [50.0, 90.0]])
    (x1, y1), (x2, y2), (x3, y3) = frame.carried(triangle)
    area = abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) / 2  # the shoelace formula
    edge = sum(float(np.hypot(*side)) for side in np.diff(frame.carried(triangle[[0, 1, 2, 0]]), axis=0))
    covered = frame.polygon(triangle)
    assert covered.shape == (side_px, side_px)
    assert covered.sum() == pytest.approx(area, abs=0.15 * edge)  # drawn in quarters of a pixel, edges included
    assert (covered.min(), covered.max()) == (0.0, 1.0)


@pytest.mark.parametrize("side_px", [112, 224])
def test_a_line_is_as_thick_as_asked(side_px: int) -> None:
    frame = template_frame(side_px)
    covered = frame.lines([np.array([[20.0, 50.0], [90.0, 50.0]])], 2.0, closed=False)
    scale = side_px / 112
    assert covered[:, round(55 * scale)].sum() == pytest.approx(2.0 * scale, rel=0.2)


def test_an_outline_passes_through_its_corners() -> None:
    corners = np.array([[0.0, 0.0], [10.0, 1.0], [9.0, 12.0], [-1.0, 8.0]])
    curve = smooth_outline(corners, steps=5)
    assert curve.shape == (20, 2)
    assert np.allclose(curve[::5], corners)


def test_a_face_of_so_many_pixels_has_as_many_whatever_the_input() -> None:
    assert [template_frame(side_px).captured_side_px(37) for side_px in (56, 112, 224, 448)] == [37, 37, 37, 37]
    assert template_frame(112).captured_side_px(300) == 112
    # FaceNet's region is 130 by 172 pixels of a crop that shows the template at 1.5 times its size.
    assert template_frame(160).captured_side_px(112) == round((130 / 1.5 * 172 / 1.5) ** 0.5)
