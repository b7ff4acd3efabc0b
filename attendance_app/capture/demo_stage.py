"""The room of the built-in demo: an office out of focus, and a desk before it. Uses cv2 and numpy; pure functions.

Everything is painted larger than needed, blurred as a lens would and scaled down once, when the demo opens.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.capture.opencv_capture import Image

WIDTH_PX = 640
HEIGHT_PX = 480
DESK_TOP_PX = 424
_DESK_SOFTNESS_PX = 2.2

Layer = NDArray[np.float32]
Colour = tuple[float, float, float]

_WALL_LIT: Colour = (212, 224, 230)  # all colours are blue, green, red
_WALL_SHADED: Colour = (134, 146, 148)
_DAYLIGHT: Colour = (255, 252, 246)
_WINDOW_FRAME: Colour = (176, 180, 182)
_SHELF: Colour = (96, 112, 128)
_POT: Colour = (196, 204, 212)
_LAMP: Colour = (150, 205, 242)
_WOOD_FAR: Colour = (122, 164, 200)
_WOOD_NEAR: Colour = (78, 114, 150)
_BOOKS: tuple[Colour, ...] = (
    (118, 92, 64),
    (84, 104, 152),
    (170, 178, 184),
    (98, 122, 92),
    (150, 138, 110),
    (76, 88, 120),
    (178, 164, 150),
    (104, 128, 160),
)
_LEAVES: tuple[Colour, ...] = ((74, 116, 86), (88, 136, 104), (60, 98, 74))


@dataclass(frozen=True, slots=True)
class Stage:
    """The painted room.

    Attributes:
        room_bgr: `(480, 640, 3)` uint8: what is behind a person.
        desk_bgr: `(480 - desk_first_row, 640, 3)` uint8: what is before a person, multiplied by `desk_cover`.
        desk_cover: Same height and width, uint8: 255 where the desk hides what is behind it.
        desk_first_row: The frame's row where the desk's soft edge begins.
    """

    room_bgr: Image
    desk_bgr: Image
    desk_cover: Image
    desk_first_row: int


def paint_stage(seed: int) -> Stage:
    """The same room for the same seed."""
    rng = np.random.default_rng(seed)
    room = _vignetted(_room(rng))
    first_row = DESK_TOP_PX - 10
    rows = np.arange(first_row, HEIGHT_PX, dtype=np.float32)
    ramp = 1.0 / (1.0 + np.exp(-(rows - DESK_TOP_PX) / _DESK_SOFTNESS_PX))
    opacity = np.repeat(ramp[:, None], WIDTH_PX, axis=1)
    desk = _vignetted(_desk(rng))[first_row:]
    return Stage(
        room_bgr=_to_image(room),
        desk_bgr=_to_image(desk * opacity[..., None]),
        desk_cover=_to_image(opacity * 255.0),
        desk_first_row=first_row,
    )


def _room(rng: np.random.Generator) -> Layer:
    room = _wall()
    _paint_window(room)
    room = _blurred(room, 11.0)
    _paint_shelves(room, rng)
    _paint_plant(room, rng)
    room = _blurred(room, 6.0)
    _glow(room, (512, 66), 44.0, _LAMP, 0.55)
    _glow(room, (0, 160), 230.0, _DAYLIGHT, 0.32)
    return room


def _wall() -> Layer:
    """Daylight from the left falls off to the right and towards the floor."""
    y, x = np.mgrid[0:HEIGHT_PX, 0:WIDTH_PX].astype(np.float32)
    shade = np.clip(0.12 + 0.62 * x / WIDTH_PX + 0.26 * (y / HEIGHT_PX) ** 1.5, 0.0, 1.0)[..., None]
    return np.asarray(_colour(_WALL_LIT) * (1.0 - shade) + _colour(_WALL_SHADED) * shade, dtype=np.float32)


def _paint_window(room: Layer) -> None:
    cv2.rectangle(room, (-40, -20), (132, 300), _WINDOW_FRAME, -1)
    for top, bottom in ((-20, 132), (146, 286)):
        for left, right in ((-40, 38), (50, 120)):
            cv2.rectangle(room, (left, top), (right, bottom), _DAYLIGHT, -1)


def _paint_shelves(room: Layer, rng: np.random.Generator) -> None:
    for board_y in (206, 318):
        left = 486
        while left < 600:
            width, height = int(rng.integers(9, 18)), int(rng.integers(46, 74))
            colour = _BOOKS[int(rng.integers(len(_BOOKS)))]
            cv2.rectangle(room, (left, board_y - height), (left + width, board_y), colour, -1)
            left += width + 2
        cv2.rectangle(room, (470, board_y), (660, board_y + 9), _SHELF, -1)


def _paint_plant(room: Layer, rng: np.random.Generator) -> None:
    cv2.rectangle(room, (34, 388), (92, 440), _POT, -1)
    for _ in range(26):
        angle, reach = rng.uniform(-70, 70), rng.uniform(34, 92)
        tip = (63 + reach * np.sin(np.radians(angle)), 384 - reach * np.cos(np.radians(angle)))
        middle = (round((63 + tip[0]) / 2), round((384 + tip[1]) / 2))
        axes = (round(reach / 2), round(rng.uniform(5, 9)))
        colour = _LEAVES[int(rng.integers(len(_LEAVES)))]
        cv2.ellipse(room, middle, axes, angle - 90, 0, 360, colour, -1, cv2.LINE_AA)


def _desk(rng: np.random.Generator) -> Layer:
    desk = np.zeros((HEIGHT_PX, WIDTH_PX, 3), np.float32)
    depth = np.clip((np.arange(HEIGHT_PX) - DESK_TOP_PX) / (HEIGHT_PX - DESK_TOP_PX), 0.0, 1.0)
    desk[:] = (_colour(_WOOD_FAR) * (1.0 - depth[:, None]) + _colour(_WOOD_NEAR) * depth[:, None])[:, None, :]
    grain = cv2.GaussianBlur(rng.normal(0, 1, (HEIGHT_PX, WIDTH_PX)).astype(np.float32), (0, 0), 26, sigmaY=1.2)
    desk += (grain / grain.std() * 3.5)[..., None]
    _glow(desk, (150, DESK_TOP_PX + 6), 150.0, _DAYLIGHT, 0.30)
    return desk


def _glow(layer: Layer, centre_xy: tuple[int, int], radius_px: float, colour: Colour, strength: float) -> None:
    """Mix `colour` into `layer`, most at the centre."""
    y, x = np.mgrid[0 : layer.shape[0], 0 : layer.shape[1]].astype(np.float32)
    squared = (x - centre_xy[0]) ** 2 + (y - centre_xy[1]) ** 2
    weight = (strength * np.exp(-squared / (2.0 * radius_px**2)))[..., None]
    layer += (_colour(colour) - layer) * weight


def _vignetted(layer: Layer) -> Layer:
    y, x = np.mgrid[-1 : 1 : HEIGHT_PX * 1j, -1 : 1 : WIDTH_PX * 1j].astype(np.float32)
    return np.asarray(layer * (1.0 - 0.13 * (x**2 + y**2))[..., None], dtype=np.float32)


def _blurred(layer: Layer, sigma_px: float) -> Layer:
    return np.asarray(cv2.GaussianBlur(layer, (0, 0), sigma_px), dtype=np.float32)


def _colour(colour: Colour) -> NDArray[np.float32]:
    return np.array(colour, np.float32)


def _to_image(layer: NDArray[np.floating]) -> Image:
    image: Image = np.rint(np.clip(layer, 0.0, 255.0)).astype(np.uint8)
    return image
