"""The overlay is where the face is in the picture shown, or not at all."""

import pytest

from attendance_app.services.events import Analysis, FaceView
from attendance_app.ui.kiosk.overlay_motion import OverlayMotion

Box = tuple[float, float, float, float]


def analysis(at_s: float, *boxes: Box, track_id: int = 1) -> Analysis:
    faces = tuple(FaceView(track_id + i, box, (), i == 0, None) for i, box in enumerate(boxes))
    return Analysis(0, at_s, (640, 480), faces, (), 1.0)


def moving(*steps: Analysis) -> OverlayMotion:
    motion = OverlayMotion()
    for step in steps:
        motion.note(step)
    return motion


def test_a_single_analysis_is_shown_where_it_was() -> None:
    motion = moving(analysis(10.0, (100, 100, 200, 200)))
    assert motion.faces_at(10.1)[0].box_xyxy_px == (100, 100, 200, 200)


def test_a_face_at_constant_speed_is_met_in_the_frame_shown() -> None:
    # 100 px/s to the right: 10 px in 0.1 s, so 5 px further in another 0.05 s.
    motion = moving(analysis(10.0, (100, 100, 200, 200)), analysis(10.1, (110, 100, 210, 200)))
    assert motion.faces_at(10.15)[0].box_xyxy_px == pytest.approx((115, 100, 215, 200))


def test_an_approaching_face_grows() -> None:
    motion = moving(analysis(10.0, (100, 100, 200, 200)), analysis(10.1, (95, 95, 205, 205)))
    assert motion.faces_at(10.2)[0].box_xyxy_px == pytest.approx((90, 90, 210, 210))


def test_motion_is_not_carried_on_for_longer_than_a_moment() -> None:
    motion = moving(analysis(10.0, (100, 100, 200, 200)), analysis(10.1, (110, 100, 210, 200)))
    assert motion.faces_at(10.3)[0].box_xyxy_px == motion.faces_at(10.25)[0].box_xyxy_px


def test_a_leap_shifts_by_a_quarter_of_the_box_at_most() -> None:
    motion = moving(analysis(10.0, (0, 100, 100, 200)), analysis(10.03, (300, 100, 400, 200)))
    assert motion.faces_at(10.13)[0].box_xyxy_px == (325, 100, 425, 200)


def test_another_persons_motion_is_not_borrowed() -> None:
    motion = moving(analysis(10.0, (100, 100, 200, 200), track_id=1), analysis(10.1, (300, 100, 400, 200), track_id=2))
    assert motion.faces_at(10.15)[0].box_xyxy_px == (300, 100, 400, 200)


def test_analyses_far_apart_say_nothing_about_speed() -> None:
    motion = moving(analysis(10.0, (100, 100, 200, 200)), analysis(11.0, (200, 100, 300, 200)))
    assert motion.faces_at(11.1)[0].box_xyxy_px == (200, 100, 300, 200)


@pytest.mark.parametrize(("age_s", "opacity"), [(0.0, 1.0), (0.25, 1.0), (0.35, 0.5), (0.45, 0.0), (3.0, 0.0)])
def test_an_overlay_fades_as_it_gets_old(age_s: float, opacity: float) -> None:
    motion = moving(analysis(10.0, (100, 100, 200, 200)))
    assert motion.opacity_at(10.0 + age_s) == pytest.approx(opacity)
    assert bool(motion.faces_at(10.0 + age_s)) is (motion.opacity_at(10.0 + age_s) > 0)


def test_another_source_with_an_earlier_clock_begins_anew() -> None:
    motion = moving(analysis(10.0, (100, 100, 200, 200)), analysis(3.0, (300, 100, 400, 200)))
    assert motion.faces_at(3.05)[0].box_xyxy_px == (300, 100, 400, 200)


def test_nothing_is_drawn_before_the_first_analysis_or_once_forgotten() -> None:
    motion = OverlayMotion()
    assert motion.faces_at(1.0) == ()
    motion.note(analysis(1.0, (100, 100, 200, 200)))
    motion.forget()
    assert (motion.faces_at(1.0), motion.opacity_at(1.0)) == ((), 0.0)
