import numpy as np
import pytest

from attendance_app.capture.health import CameraHealth, HealthKind, HealthState, is_black, thumbnail
from tests.fakes.video import Image, black_pictures, living_pictures, same_picture

PERIOD_S = 1 / 30
NOTICED_WITHIN_S = 3.0


def first_told(health: CameraHealth, pictures: object, kind: HealthKind, start_s: float = 0.0) -> float:
    """Seconds from `start_s` until `kind` is told, feeding `pictures` at 30 a second."""
    for number, picture in enumerate(pictures):  # type: ignore[call-overload]
        now_s = start_s + number * PERIOD_S
        if health.frame_seen(thumbnail(picture), now_s).kind is kind:
            return now_s - start_s
        assert now_s - start_s < 10, f"never told {kind}"
    raise AssertionError("no more pictures")


def test_a_living_picture_is_well_from_its_first_frame() -> None:
    health = CameraHealth()
    health.opened(0.0)
    pictures = living_pictures()
    states = {health.frame_seen(thumbnail(next(pictures)), n * PERIOD_S).kind for n in range(300)}

    assert states == {HealthKind.OK}


def test_a_covered_lens_is_noticed_in_time() -> None:
    health = CameraHealth()
    health.opened(0.0)

    assert 2.0 <= first_told(health, black_pictures(), HealthKind.BLACK) < NOTICED_WITHIN_S
    assert "lens" in health.state.message


def test_a_frozen_picture_is_noticed_in_time() -> None:
    health = CameraHealth()
    health.opened(0.0)

    assert 2.0 <= first_told(health, same_picture(), HealthKind.FROZEN) < NOTICED_WITHIN_S


def test_silence_is_noticed_in_time() -> None:
    health = CameraHealth()
    health.opened(0.0)
    health.frame_seen(thumbnail(next(living_pictures())), 0.5)

    assert health.no_frame(2.4).kind is HealthKind.OK
    assert health.no_frame(2.5).kind is HealthKind.STALLED


def test_a_camera_that_never_starts_is_noticed() -> None:
    health = CameraHealth()
    health.opened(10.0)

    assert health.no_frame(11.9).kind is HealthKind.OPENING
    assert health.no_frame(12.0).kind is HealthKind.STALLED


def test_a_short_blink_is_no_trouble() -> None:
    health = CameraHealth()
    health.opened(0.0)
    living, black, frozen = living_pictures(), black_pictures(), same_picture()
    pictures = [next(living)] + [next(black) for _ in range(50)] + [next(living)] + [next(frozen) for _ in range(50)]
    states = [health.frame_seen(thumbnail(p), n * PERIOD_S).kind for n, p in enumerate(pictures)]

    assert set(states) == {HealthKind.OK}


@pytest.mark.parametrize(("pictures", "kind"), [(black_pictures, HealthKind.BLACK), (same_picture, HealthKind.FROZEN)])
def test_recovery_is_told_with_the_next_living_picture(pictures: object, kind: HealthKind) -> None:
    health = CameraHealth()
    health.opened(0.0)
    first_told(health, pictures(), kind)  # type: ignore[operator]

    assert first_told(health, living_pictures(), HealthKind.OK, start_s=20.0) <= 2 * PERIOD_S


@pytest.mark.parametrize(("pictures", "kind"), [(black_pictures, HealthKind.BLACK), (same_picture, HealthKind.FROZEN)])
def test_reopening_does_not_make_lasting_trouble_flicker(pictures: object, kind: HealthKind) -> None:
    health = CameraHealth()
    health.opened(0.0)
    source = pictures()  # type: ignore[operator]
    first_told(health, source, kind)
    health.opened(10.0)
    states = {health.frame_seen(thumbnail(next(source)), 10 + n * PERIOD_S).kind for n in range(120)}

    assert states == {kind}


def test_trouble_the_source_reports_lasts_until_a_frame_comes() -> None:
    health = CameraHealth()
    unplugged = HealthState(HealthKind.UNPLUGGED, "Camera 0 was unplugged.")
    assert health.judged(unplugged) is unplugged
    health.opened(5.0)
    assert health.no_frame(5.1) is unplugged

    assert health.frame_seen(thumbnail(next(living_pictures())), 5.2).kind is HealthKind.OK


def dim_room() -> Image:
    """A room at night: dark, with a lit window in a corner."""
    room = next(living_pictures(level=12)).copy()
    room[4:16, 40:60] = 160
    return room


@pytest.mark.parametrize(
    ("picture", "black"),
    [
        (np.zeros((48, 64, 3), np.uint8), True),
        (np.full((48, 64, 3), 16, np.uint8), True),
        (next(black_pictures()), True),
        (dim_room(), False),
        (next(living_pictures(level=60)), False),
        (np.full((48, 64, 3), (120, 0, 0), np.uint8), True),  # luma of pure blue 120 is 13.7
        (np.full((48, 64, 3), (0, 60, 0), np.uint8), False),  # luma of pure green 60 is 35
    ],
)
def test_black_is_dark_all_over(picture: Image, black: bool) -> None:
    assert is_black(picture) is black


def test_a_thumbnail_picks_pixels_so_that_noise_survives() -> None:
    picture = np.arange(48 * 64 * 3, dtype=np.uint32).reshape(48, 64, 3).astype(np.uint8)
    small = thumbnail(picture)

    assert small.shape == (12, 16, 3)
    assert np.array_equal(small[2, 3], picture[8, 12])
    assert not np.shares_memory(small, picture)


def test_which_states_are_trouble() -> None:
    troubles = {kind for kind in HealthKind if HealthState(kind).in_trouble}

    assert troubles == {HealthKind.BLACK, HealthKind.FROZEN, HealthKind.STALLED, HealthKind.UNPLUGGED}
