"""The people of the built-in demo, from public-domain photographs in installed packages. Uses cv2 and numpy.

scikit-image and matplotlib are imported only when a picture is loaded. Pure functions; any thread.

Sources: Eileen Collins, NASA portrait, public domain (`skimage.data.astronaut`). Grace Hopper, US Navy portrait,
public domain (matplotlib's sample `grace_hopper.jpg`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.capture.opencv_capture import Image

Outline = tuple[tuple[int, int], ...]


class DemoPerson(NamedTuple):
    """Somebody who can be enrolled for the demo.

    Attributes:
        load_picture_rgb: Loads the whole photograph, `(H, W, 3)` uint8 RGB; takes a moment.
    """

    code: str
    name: str
    load_picture_rgb: Callable[[], Image]


@dataclass(frozen=True, slots=True)
class Portrait:
    """How to cut a person out of the photograph and how to place the cut-out.

    Attributes:
        outline_xy_px: Head and shoulders, traced once with GrabCut and smoothed by hand; photograph's pixels.
        bottom_px: Row below which the photograph is left out and the row's colours carry on.
        face_centre_xy_px: Middle of the face in the photograph.
        near_scale: From the photograph's pixels to the frame's when the person stands at the desk.
        near_face_y_px: Row of the frame where the face's middle is then.
        saturation: 1 leaves colours as they are; the two photographs differ and share one room here.
        gamma: 1 leaves tones as they are; below 1 lifts the shadows.
    """

    outline_xy_px: Outline
    bottom_px: int
    face_centre_xy_px: tuple[int, int]
    near_scale: float
    near_face_y_px: int
    saturation: float
    gamma: float


@dataclass(frozen=True, slots=True)
class CutOut:
    """A person ready to be put before another background, at near scale.

    Attributes:
        colour_bgr: `(H, W, 3)` uint8, already multiplied by how opaque the person is there.
        cover: `(H, W)` uint8, how much of the background is hidden: 255 all. Holds a soft shadow, too.
        face_centre_xy_px: Middle of the face in the cut-out's pixels.
    """

    colour_bgr: Image
    cover: Image
    face_centre_xy_px: tuple[float, float]


def eileen_collins_rgb() -> Image:
    """The portrait of Eileen Collins: `(512, 512, 3)` uint8 RGB."""
    from skimage import data  # noqa: PLC0415 (slow to import, needed by the demo only)

    return np.asarray(data.astronaut(), dtype=np.uint8)  # type: ignore[no-untyped-call]


def grace_hopper_rgb() -> Image:
    """The portrait of Grace Hopper: `(600, 512, 3)` uint8 RGB."""
    from matplotlib.cbook import get_sample_data  # noqa: PLC0415 (slow to import, needed by the demo only)

    path = str(get_sample_data("grace_hopper.jpg", asfileobj=False))
    picture = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
    if picture is None:
        raise ValueError("matplotlib's sample picture cannot be decoded")
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), dtype=np.uint8)


EILEEN: Final = DemoPerson("E-1001", "Eileen Collins", eileen_collins_rgb)
GRACE: Final = DemoPerson("G-1002", "Grace Hopper", grace_hopper_rgb)
DEMO_PEOPLE: Final[tuple[DemoPerson, ...]] = (EILEEN, GRACE)

# fmt: off
_EILEEN_OUTLINE: Final[Outline] = (
    (201, 23), (185, 38), (174, 43), (163, 51), (156, 58), (153, 68), (154, 92), (157, 104), (167, 115), (170, 121),
    (174, 128), (182, 132), (182, 147), (153, 151), (140, 158), (131, 167), (121, 183), (119, 200), (113, 205),
    (107, 211), (90, 227), (76, 235), (65, 246), (55, 264), (43, 287), (38, 306), (32, 323), (31, 336), (26, 352),
    (23, 375), (19, 390), (19, 410), (23, 432), (23, 460), (25, 478), (29, 493), (37, 511), (496, 511), (490, 500),
    (490, 455), (493, 430), (490, 410), (478, 384), (455, 361), (434, 352), (406, 344), (381, 345), (367, 347),
    (360, 343), (360, 328), (356, 315), (355, 302), (351, 288), (346, 275), (340, 262), (319, 243), (308, 236),
    (292, 207), (280, 194), (268, 184), (255, 178), (255, 169), (260, 143), (267, 134), (277, 131), (294, 111),
    (300, 92), (299, 72), (296, 58), (288, 43), (276, 31), (248, 18), (227, 16), (212, 20),
)
_GRACE_OUTLINE: Final[Outline] = (
    (224, 32), (221, 43), (197, 50), (183, 63), (178, 72), (175, 84), (156, 101), (150, 112), (147, 138), (149, 150),
    (158, 157), (162, 166), (155, 183), (153, 195), (155, 212), (161, 228), (167, 247), (169, 260), (176, 276),
    (185, 287), (198, 298), (203, 310), (200, 322), (190, 331), (177, 339), (159, 347), (129, 356), (96, 365),
    (68, 376), (53, 384), (46, 392), (38, 411), (31, 432), (27, 459), (22, 501), (17, 526), (15, 568), (11, 599),
    (511, 599), (511, 440), (504, 427), (494, 400), (488, 390), (471, 380), (456, 374), (424, 366), (373, 350),
    (345, 331), (332, 320), (333, 308), (346, 300), (350, 283), (356, 266), (361, 255), (367, 236), (367, 227),
    (370, 208), (375, 196), (373, 185), (368, 178), (370, 134), (369, 100), (363, 88), (353, 86), (348, 71),
    (335, 56), (313, 45), (302, 43), (289, 32), (270, 25), (249, 23), (237, 25),
)
# fmt: on
_PORTRAITS: Final[dict[str, Portrait]] = {
    EILEEN.code: Portrait(_EILEEN_OUTLINE, 511, (226, 128), 1.20, 190, 0.88, 1.0),
    GRACE.code: Portrait(_GRACE_OUTLINE, 562, (263, 222), 0.74, 220, 0.80, 0.94),
}
_PERSON_BY_CODE: Final = {person.code: person for person in DEMO_PEOPLE}

_MARGIN_PX = 70  # room for the shadow, in the frame's pixels
_EXTENSION_PX = 220  # below the photograph, so that a person far away still reaches behind the desk
_EDGE_INSET_PX = 2  # cuts off the fringe of the photograph's own background
_EDGE_SOFTNESS_PX = 1.1
_SHADOW_SHIFT_XY_PX = (22, 12)
_SHADOW_SOFTNESS_PX = 20.0
_SHADOW_STRENGTH = 0.30


def portrait(code: str) -> Portrait:
    """How the person with `code` is placed.

    Raises:
        KeyError: nobody in the demo has this code.
    """
    return _PORTRAITS[code]


def cut_out(code: str) -> CutOut:
    """The person with `code`, cut out of the photograph and scaled to stand at the desk (about 0.1 s).

    Raises:
        KeyError: nobody in the demo has this code.
    """
    shape = _PORTRAITS[code]
    photograph = _PERSON_BY_CODE[code].load_picture_rgb()
    picture: Image = np.ascontiguousarray(photograph[..., ::-1])
    mask = _outline_mask(picture.shape[:2], shape)
    picture = _graded(_extended(picture, shape.bottom_px), shape)
    mask = _extended(mask, shape.bottom_px)
    size = (round(picture.shape[1] * shape.near_scale), round(picture.shape[0] * shape.near_scale))
    interpolation = cv2.INTER_AREA if shape.near_scale < 1 else cv2.INTER_CUBIC
    margin = (_MARGIN_PX, 0, _MARGIN_PX, _MARGIN_PX)
    colour = cv2.copyMakeBorder(cv2.resize(picture, size, interpolation=interpolation), *margin, cv2.BORDER_REPLICATE)
    solid = cv2.copyMakeBorder(cv2.resize(mask, size, interpolation=cv2.INTER_AREA), *margin, cv2.BORDER_CONSTANT)
    solid = cv2.GaussianBlur(solid, (0, 0), _EDGE_SOFTNESS_PX)
    opacity = solid.astype(np.float32) / 255.0
    cover = 1.0 - (1.0 - opacity) * (1.0 - _shadow(opacity))
    x_px, y_px = shape.face_centre_xy_px
    return CutOut(
        colour_bgr=np.rint(colour * opacity[..., None]).astype(np.uint8),
        cover=np.rint(cover * 255.0).astype(np.uint8),
        face_centre_xy_px=(x_px * shape.near_scale + _MARGIN_PX, y_px * shape.near_scale + _MARGIN_PX),
    )


def _outline_mask(size_hw: tuple[int, ...], shape: Portrait) -> Image:
    mask = np.zeros(size_hw, np.uint8)
    cv2.fillPoly(mask, [np.array(shape.outline_xy_px, np.int32)], 255, cv2.LINE_AA)
    smooth = cv2.GaussianBlur(mask, (0, 0), 2.5)  # rounds the corners of the traced polygon
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * _EDGE_INSET_PX + 1,) * 2)
    return np.asarray(cv2.erode(cv2.threshold(smooth, 127, 255, cv2.THRESH_BINARY)[1], kernel, borderValue=255))


def _extended(image: Image, bottom_px: int) -> Image:
    """`image` down to row `bottom_px`, with that row's colours carried on below it."""
    below = cv2.copyMakeBorder(image[: bottom_px - 3], 0, _EXTENSION_PX, 0, 0, cv2.BORDER_REPLICATE)
    return np.asarray(below, dtype=np.uint8)


def _graded(picture: Image, shape: Portrait) -> Image:
    values: NDArray[np.float32] = picture.astype(np.float32) / 255.0
    grey = values @ np.array((0.114, 0.587, 0.299), np.float32)
    values = grey[..., None] + (values - grey[..., None]) * shape.saturation
    graded: Image = np.rint(np.clip(values, 0.0, 1.0) ** shape.gamma * 255.0).astype(np.uint8)
    return graded


def _shadow(opacity: NDArray[np.float32]) -> NDArray[np.float32]:
    """How much of the wall's light the person keeps off, 0 to 1."""
    x_px, y_px = _SHADOW_SHIFT_XY_PX
    shift = np.array(((1, 0, x_px), (0, 1, y_px)), np.float32)
    moved = cv2.warpAffine(opacity, shift, opacity.shape[::-1])
    return np.asarray(cv2.GaussianBlur(moved, (0, 0), _SHADOW_SOFTNESS_PX) * _SHADOW_STRENGTH, dtype=np.float32)
