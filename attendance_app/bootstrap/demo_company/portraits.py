"""Portraits of people who don't exist, drawn: flat, friendly, each one different. Uses cv2 and numpy; pure.

A portrait follows from the person's index and look; a pose shifts and lights it, as one look differs from the next.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

SIDE_PX = 256
_CANVAS = 768  # drawn large, then reduced: that is what smooths the edges
_JPEG_QUALITY = 88
Rgb = tuple[int, int, int]

_GROUNDS: tuple[Rgb, ...] = (
    (222, 231, 243), (232, 226, 243), (222, 240, 233), (247, 234, 219), (244, 224, 228), (226, 238, 246),
    (240, 238, 220),
)  # fmt: skip
_SKINS: tuple[Rgb, ...] = (
    (246, 214, 188), (236, 194, 160), (224, 172, 130), (198, 140, 98), (164, 108, 74), (122, 78, 54), (250, 224, 204),
)  # fmt: skip
_HAIRS: tuple[Rgb, ...] = ((38, 32, 34), (58, 42, 36), (94, 62, 42), (140, 96, 58), (188, 146, 92), (120, 120, 126))
_CLOTHES: tuple[Rgb, ...] = (
    (58, 94, 148), (72, 128, 116), (152, 84, 92), (98, 88, 148), (196, 138, 74), (66, 72, 86), (104, 134, 84),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Features:
    """What a drawn face looks like."""

    ground: Rgb
    skin: Rgb
    hair: Rgb
    clothes: Rgb
    style: str
    width: float
    glasses: bool
    beard: bool
    smile: float
    brow: float


def features_of(index: int, look: str) -> Features:
    """The looks of the person at `index`: clothes and such follow from the index, the rest from `look`.

    Args:
        index: Any number.
        look: Hair style, number of the skin's colour and of the hair's, such as `bob 2 1`; `beard` and `glasses` may
            follow.
    """
    style, skin, hair, *extras = look.split()
    draw = np.random.default_rng((2026, 7, index))
    return Features(
        ground=_GROUNDS[index % len(_GROUNDS)],
        skin=_SKINS[int(skin)],
        hair=_HAIRS[int(hair)],
        clothes=_CLOTHES[(index * 2 + 1) % len(_CLOTHES)],
        style=style,
        width=float(draw.uniform(0.92, 1.08)),
        glasses="glasses" in extras,
        beard="beard" in extras,
        smile=float(draw.uniform(0.6, 1.1)),
        brow=float(draw.uniform(-0.4, 0.8)),
    )


def portrait_jpeg(features: Features, pose: int) -> bytes:
    """A look at that face: `(256, 256)` as JPEG. Pose 0 is straight on; others are shifted and lit differently."""
    picture = _Sketch(features).drawn()
    draw = np.random.default_rng((11, pose))
    if pose:
        shift_x, shift_y = draw.uniform(-10, 10, 2)
        turn = cv2.getRotationMatrix2D((SIDE_PX / 2, SIDE_PX / 2), float(draw.uniform(-4, 4)), 1.02)
        turn[:, 2] += (shift_x, shift_y)
        picture = np.asarray(cv2.warpAffine(picture, turn, (SIDE_PX, SIDE_PX), borderMode=cv2.BORDER_REPLICATE))
        light = float(draw.uniform(0.86, 1.06))
        picture = np.clip(picture.astype(np.float32) * light, 0, 255).astype(np.uint8)
    return as_jpeg(picture)


def as_jpeg(image_rgb: NDArray[np.uint8]) -> bytes:
    """`(H, W, 3)` uint8 RGB as JPEG."""
    done, buffer = cv2.imencode(".jpg", image_rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    if not done:
        raise ValueError("the portrait could not be encoded")
    return bytes(buffer)


class _Sketch:
    """One face on a canvas of 768 × 768, in hundredths of its side."""

    def __init__(self, features: Features) -> None:
        self._is = features
        self._canvas = np.empty((_CANVAS, _CANVAS, 3), np.uint8)
        self._canvas[:] = features.ground

    def drawn(self) -> NDArray[np.uint8]:
        """The face, `(256, 256, 3)` uint8 RGB."""
        self._hair_behind()
        self._body()
        self._head()
        self._hair_before()
        self._face()
        near = self._canvas[30:702, 48:720]
        return np.asarray(cv2.resize(near, (SIDE_PX, SIDE_PX), interpolation=cv2.INTER_AREA), np.uint8)

    def _ellipse(
        self, x: float, y: float, rx: float, ry: float, colour: Rgb, start: float = 0, end: float = 360
    ) -> None:
        centre, axes = _pixels(x, y), _pixels(rx, ry)
        cv2.ellipse(self._canvas, centre, axes, 0, start, end, colour, cv2.FILLED, cv2.LINE_AA)

    def _arc(
        self, x: float, y: float, rx: float, ry: float, start: float, end: float, colour: Rgb, thick: float
    ) -> None:
        centre, axes = _pixels(x, y), _pixels(rx, ry)
        cv2.ellipse(self._canvas, centre, axes, 0, start, end, colour, round(thick * _CANVAS / 100), cv2.LINE_AA)

    def _body(self) -> None:
        shade = _darker(self._is.skin, 0.86)
        self._ellipse(50, 112, 42, 34, self._is.clothes)
        cv2.rectangle(self._canvas, _pixels(41, 66), _pixels(59, 84), shade, cv2.FILLED)
        self._ellipse(50, 83, 9.6, 6, shade)
        self._arc(50, 82, 12, 8, 0, 180, _darker(self._is.clothes, 0.8), 1.6)

    def _head(self) -> None:
        rx = 23 * self._is.width
        for side in (-1, 1):
            self._ellipse(50 + side * rx, 50, 3.8, 5.6, _darker(self._is.skin, 0.92))
        self._ellipse(50, 48, rx, 27, self._is.skin)
        if self._is.beard:
            self._ellipse(50, 58, rx * 0.97, 17.5, self._is.hair, 4, 176)
            self._ellipse(50, 57, rx * 0.76, 6.5, self._is.skin, 0, 360)

    def _hair_behind(self) -> None:
        hair, rx = self._is.hair, 23 * self._is.width
        if self._is.style == "long":
            self._ellipse(50, 58, rx + 8, 40, hair)
        elif self._is.style == "bob":
            self._ellipse(50, 51, rx + 8, 31, hair)
        elif self._is.style == "bun":
            self._ellipse(50, 15, 10, 9, hair)
        elif self._is.style == "curly":
            for angle in np.linspace(np.pi * 0.95, np.pi * 2.05, 11):
                self._ellipse(50 + 25 * np.cos(angle), 42 + 25 * np.sin(angle), 9, 9, hair)
        elif self._is.style == "scarf":
            self._ellipse(50, 52, rx + 9, 38, _lighter(self._is.clothes, 0.25))

    def _hair_before(self) -> None:
        hair, rx = self._is.hair, 23 * self._is.width
        if self._is.style == "bald":
            return
        if self._is.style == "scarf":
            self._arc(50, 49, rx + 2.5, 29, 0, 360, _lighter(self._is.clothes, 0.25), 6)
            return
        parting, fringe = {"side": (6, 0.62), "bob": (-3, 0.8), "long": (0, 0.84)}.get(self._is.style, (1, 0.84))
        self._ellipse(50, 42, rx + 1.6, 24, hair, 180, 360)
        self._ellipse(50 + parting, 44, rx * fringe, 11.5, self._is.skin, 180, 360)
        cv2.rectangle(self._canvas, _pixels(50 - rx * 0.88, 42), _pixels(50 + rx * 0.88, 46), self._is.skin, cv2.FILLED)

    def _face(self) -> None:
        ink = (52, 42, 44)
        for side in (-1, 1):
            self._ellipse(50 + side * 9.4, 49, 2.1, 2.6, ink)
            self._ellipse(50 + side * 9.4 + 0.7, 48.1, 0.7, 0.8, (250, 250, 250))
            self._arc(50 + side * 9.4, 45.5 - self._is.brow, 5, 3.4, 205, 335, _darker(self._is.hair, 0.9), 1.3)
            self._ellipse(50 + side * 13.5, 57, 4, 2.7, _towards(self._is.skin, (232, 120, 110), 0.25))
        self._arc(50, 53.5, 2.6, 3.2, 20, 150, _darker(self._is.skin, 0.78), 1.1)
        self._arc(50, 60.5, 7.5, 4.6 * self._is.smile, 15, 165, (150, 62, 66), 1.5)
        if self._is.glasses:
            for side in (-1, 1):
                self._arc(50 + side * 9.4, 49, 6.8, 6.2, 0, 360, (60, 66, 78), 1.1)
            self._arc(50, 48.5, 2.6, 1.6, 200, 340, (60, 66, 78), 1.1)


def _pixels(x: float, y: float) -> tuple[int, int]:
    return round(x * _CANVAS / 100), round(y * _CANVAS / 100)


def _towards(colour: Rgb, other: Rgb, part: float) -> Rgb:
    red, green, blue = (round(a + (b - a) * part) for a, b in zip(colour, other, strict=True))
    return red, green, blue


def _darker(colour: Rgb, factor: float) -> Rgb:
    return _towards((0, 0, 0), colour, factor)


def _lighter(colour: Rgb, part: float) -> Rgb:
    return _towards(colour, (255, 255, 255), part)
