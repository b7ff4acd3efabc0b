import hashlib
import threading
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import numpy as np
import pytest

from attendance_app.capture.demo import DEMO_PEOPLE, DEMO_SCRIPT, DemoScript, DemoSource
from attendance_app.capture.demo_scene import DAY, FPS, Move, Scene, SceneRenderer, pose
from attendance_app.capture.frames import Frame
from attendance_app.capture.opencv_capture import Image
from tests.fakes.clock import FakeClock

SHORT = DemoScript(
    (
        Scene("empty", 0.5, waits=True),
        Scene("looks", 0.5, Move.LOOKS, "E-1001"),
        Scene("empty_again", 0.5, waits=True),
    )
)


@pytest.fixture(scope="module")
def renderer() -> SceneRenderer:
    return SceneRenderer()


def read_all(source: DemoSource) -> list[Frame]:
    frames = []
    while (frame := source.read()) is not None:
        frames.append(frame)
    return frames


def someone_is_there(image: Image, empty: Image) -> bool:
    difference = np.abs(image.astype(int) - empty.astype(int)).mean(axis=2)
    return bool((difference > 40).mean() > 0.02)


def test_the_people_have_codes_names_and_their_original_pictures() -> None:
    assert [(person.code, person.name) for person in DEMO_PEOPLE] == [
        ("E-1001", "Eileen Collins"),
        ("G-1002", "Grace Hopper"),
    ]
    pictures = [person.load_picture_rgb() for person in DEMO_PEOPLE]
    assert [(picture.shape, picture.dtype) for picture in pictures] == [
        ((512, 512, 3), np.uint8),
        ((600, 512, 3), np.uint8),
    ]
    red, _, blue = pictures[0][380, 100]  # the sleeve of an orange suit
    assert red > 2 * blue


def test_the_script_tells_when_scenes_begin() -> None:
    assert SHORT.seconds == 1.5
    assert SHORT.starts_s == {"empty": 0.0, "looks": 0.5, "empty_again": 1.0}
    assert SHORT.at(0.75) == (1, 0.5)
    assert SHORT.at(99.0) == (2, 1.0)
    names = [scene.name for scene in DEMO_SCRIPT.scenes]
    assert len(names) == len(set(names))
    visits = [scene.code for scene in DEMO_SCRIPT.scenes if scene.move is Move.LOOKS]
    assert visits == ["E-1001", "G-1002", "G-1002", "E-1001"]


def test_people_are_there_when_the_script_says_so(renderer: SceneRenderer) -> None:
    empty = renderer.render(0.5, 0)
    for index, scene in enumerate(DEMO_SCRIPT.scenes):
        if scene.light != DAY or DEMO_SCRIPT.scenes[index - 1].light != DAY:
            continue
        middle_s = DEMO_SCRIPT.starts_s[scene.name] + scene.seconds / 2
        there = someone_is_there(renderer.render(middle_s, index), empty)
        assert there is (scene.move is not Move.AWAY), scene.name


FACE_HEIGHT_PX = {"E-1001": 117, "G-1002": 190}  # hairline or cap to chin, measured in the photographs
FACE_HALF_WIDTH_PX = {"E-1001": 52, "G-1002": 108}
NEAR_SCALE = {"E-1001": 1.2, "G-1002": 0.74}


@pytest.mark.parametrize("scene", [s for s in DEMO_SCRIPT.scenes if s.move is Move.LOOKS], ids=lambda s: s.name)
def test_a_face_that_looks_is_large_and_wholly_in_the_picture(scene: Scene) -> None:
    start_s = DEMO_SCRIPT.starts_s[scene.name]
    for fraction in np.linspace(0, 1, 50):
        where = pose(scene, float(fraction), start_s + float(fraction) * scene.seconds)
        height = FACE_HEIGHT_PX[scene.code] * NEAR_SCALE[scene.code] * where.scale
        half_width = FACE_HALF_WIDTH_PX[scene.code] * NEAR_SCALE[scene.code] * where.scale
        x_px, y_px = where.face_xy_px
        assert height >= 90
        assert half_width < x_px < 640 - half_width
        assert height / 2 < y_px < 424 - height / 2


def test_movement_has_no_jumps_from_scene_to_scene() -> None:
    visits = [s for s in DEMO_SCRIPT.scenes if s.move is not Move.AWAY]
    for before, after in pairwise(visits):
        if before.code != after.code or after.move is Move.APPROACHES:
            continue
        at_s = DEMO_SCRIPT.starts_s[after.name]
        end, start = pose(before, 1.0, at_s), pose(after, 0.0, at_s)
        assert end.scale == pytest.approx(start.scale)
        assert end.face_xy_px == pytest.approx(start.face_xy_px)


def test_the_same_moment_always_looks_the_same() -> None:
    digests = [hashlib.sha256(SceneRenderer(SHORT).render(0.8, 24).tobytes()).hexdigest() for _ in range(2)]

    assert digests[0] == digests[1]


def test_a_still_desk_has_a_sensors_noise(renderer: SceneRenderer) -> None:
    first, second = renderer.render(0.5, 0).astype(int), renderer.render(0.5, 1).astype(int)

    assert 0.5 < np.abs(first - second).mean() < 6
    assert abs(first.mean() - second.mean()) < 0.2


def test_evening_light_is_darker_and_warmer(renderer: SceneRenderer) -> None:
    day = renderer.render(0.5, 0)
    evening = renderer.render(DEMO_SCRIPT.seconds - 0.1, 0)

    assert evening.mean() < 0.85 * day.mean()
    assert evening[..., 2].mean() / evening[..., 0].mean() > 1.1 * day[..., 2].mean() / day[..., 0].mean()


def test_fast_delivers_every_frame_with_the_scripts_time() -> None:
    clock = FakeClock()
    starts_at = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    source = DemoSource(clock=clock, fast=True, starts_at_utc=starts_at, script=SHORT)
    info = source.open()
    frames = read_all(source)

    assert (info.label, info.width_px, info.height_px, info.fps, info.live) == ("Demo", 640, 480, 30.0, False)
    assert [frame.seq for frame in frames] == list(range(45))
    assert [frame.captured_monotonic_s for frame in frames] == pytest.approx([n / FPS for n in range(45)])
    assert frames[30].captured_utc == starts_at + timedelta(seconds=1)
    assert frames[0].image_bgr.shape == (480, 640, 3)
    assert not frames[0].image_bgr.flags.writeable


def test_in_real_time_it_lasts_as_long_as_the_script() -> None:
    clock = FakeClock(monotonic=40.0)
    source = DemoSource(clock=clock, wait=clock.advance, script=SHORT)
    source.open()
    frames = read_all(source)

    assert len(frames) == 45
    assert clock.monotonic_s() - 40.0 == pytest.approx(44 / FPS)


def test_a_slow_reader_misses_frames_but_stays_in_time() -> None:
    clock = FakeClock(monotonic=40.0)
    source = DemoSource(clock=clock, wait=clock.advance, script=SHORT)
    source.open()
    frames = []
    while (frame := source.read()) is not None:
        frames.append(frame)
        clock.advance(0.2)

    assert len(frames) <= 9
    assert all(frame.captured_monotonic_s == pytest.approx(40 + frame.seq / FPS) for frame in frames)


@pytest.mark.parametrize("fast", [False, True])
def test_the_desk_stays_empty_while_held(fast: bool) -> None:
    clock = FakeClock(monotonic=40.0)
    answers = iter([False] * 60 + [True] * 10)
    source = DemoSource(clock=clock, fast=fast, wait=clock.advance, script=SHORT, hold=lambda: next(answers))
    source.open()
    frames = read_all(source)
    empty = frames[0].image_bgr
    there = [someone_is_there(frame.image_bgr, empty) for frame in frames]

    assert len(frames) == 45 + 60
    assert there == [False] * 75 + [True] * 15 + [False] * 15
    assert [frame.seq for frame in frames] == list(range(105))
    assert clock.monotonic_s() - 40.0 >= 59 / FPS  # holding takes real time


def test_looping_begins_again() -> None:
    source = DemoSource(clock=FakeClock(), fast=True, loop=True, script=SHORT)
    source.open()
    frames = [source.read() for _ in range(100)]
    pictures = [frame.image_bgr for frame in frames if frame is not None]

    assert len(pictures) == 100
    assert someone_is_there(pictures[20], pictures[0])
    assert someone_is_there(pictures[65], pictures[0])
    assert not someone_is_there(pictures[50], pictures[0])


def test_closing_ends_a_wait() -> None:
    source = DemoSource(clock=FakeClock(), script=SHORT)
    source.open()
    assert source.read() is not None
    ended: list[Frame | None] = []
    reader = threading.Thread(target=lambda: ended.append(source.read()))
    reader.start()
    source.close()
    reader.join(5)

    assert ended == [None]
