"""What happens in the built-in demo, and how a moment of it looks. Uses cv2 and numpy; Qt-free.

The script is data; `SceneRenderer` paints any moment of it. One thread at a time.
"""

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import cv2
import numpy as np

from attendance_app.capture.demo_people import EILEEN, GRACE, CutOut, cut_out, portrait
from attendance_app.capture.demo_stage import HEIGHT_PX, WIDTH_PX, paint_stage
from attendance_app.capture.opencv_capture import Image

SEED = 1906  # the year Grace Hopper was born
FPS = 30.0


class Move(StrEnum):
    """What a person does in a scene."""

    AWAY = "away"
    APPROACHES = "approaches"
    LOOKS = "looks"
    LEAVES = "leaves"


@dataclass(frozen=True, slots=True)
class Light:
    """The light in the room.

    Attributes:
        brightness: 1 is as photographed.
        warmth: 0 is neutral; positive is redder and less blue, as towards evening.
    """

    brightness: float = 1.0
    warmth: float = 0.0

    def towards(self, other: "Light", fraction: float) -> "Light":
        """The light `fraction` (0 to 1) of the way to `other`."""
        return Light(
            self.brightness + (other.brightness - self.brightness) * fraction,
            self.warmth + (other.warmth - self.warmth) * fraction,
        )


DAY = Light()
CLOUD = Light(0.88, -0.03)
EVENING = Light(0.74, 0.13)


@dataclass(frozen=True, slots=True)
class Scene:
    """A stretch of the script.

    Attributes:
        name: Unique within the script.
        code: Whose scene it is; empty while the desk is empty.
        side: Where the person comes from or goes to: -1 the picture's left, 1 its right.
        light: At the scene's end; it changes evenly from the scene before.
        waits: Lasts until the demo is no longer held (see `DemoSource`).
    """

    name: str
    seconds: float
    move: Move = Move.AWAY
    code: str = ""
    side: int = -1
    light: Light = DAY
    waits: bool = False


def _visit(name: str, code: str, side: int, light: Light = DAY) -> tuple[Scene, ...]:
    return (
        Scene(f"{name}_approaches", 2.5, Move.APPROACHES, code, side, light),
        Scene(f"{name}_looks", 2.5, Move.LOOKS, code, side, light),
        Scene(f"{name}_leaves", 1.0, Move.LEAVES, code, -side, light),
    )


@dataclass(frozen=True)
class DemoScript:
    """The scenes in order."""

    scenes: tuple[Scene, ...]

    @cached_property
    def starts_s(self) -> dict[str, float]:
        """When each scene begins, in seconds from the start of the script."""
        starts, position_s = {}, 0.0
        for scene in self.scenes:
            starts[scene.name] = position_s
            position_s += scene.seconds
        return starts

    @cached_property
    def seconds(self) -> float:
        """How long the script is when nothing is held."""
        return sum(scene.seconds for scene in self.scenes)

    def at(self, position_s: float) -> tuple[int, float]:
        """The index of the scene at `position_s` and how much of it has passed (0 to 1).

        After the script that is the end of its last scene.
        """
        for index, scene in enumerate(self.scenes):
            passed_s = position_s - self.starts_s[scene.name]
            if passed_s < scene.seconds:
                return index, max(0.0, passed_s / scene.seconds)
        return len(self.scenes) - 1, 1.0


DEMO_SCRIPT = DemoScript(
    (
        Scene("empty", 1.5, waits=True),
        *_visit("eileen", EILEEN.code, -1),
        Scene("empty_after_eileen", 1.0),
        *_visit("grace", GRACE.code, 1, CLOUD),
        Scene("empty_for_enrolment", 3.0, waits=True),
        *_visit("grace_again", GRACE.code, 1),
        Scene("empty_after_grace", 1.0),
        *_visit("eileen_again", EILEEN.code, -1, EVENING),
        Scene("empty_at_the_end", 0.5, light=EVENING),
    )
)


@dataclass(frozen=True, slots=True)
class Pose:
    """Where a person is in the frame.

    Attributes:
        scale: 1 at the desk.
        face_xy_px: The middle of the face.
        tilt_deg: Positive turns the head to the picture's left.
    """

    scale: float
    face_xy_px: tuple[float, float]
    tilt_deg: float


_FAR_SCALE = 0.64
_OUTSIDE_PX = 620.0  # sideways from the middle, where even the widest cut-out is out of the picture
_LEAVING_SCALE = 0.93
_FACE_DROP_PX = 34.0  # people further away are lower in the picture of a camera at eye level on a desk


def pose(scene: Scene, fraction: float, position_s: float) -> Pose:
    """Where the scene's person is when `fraction` of the scene has passed, `position_s` into the script."""
    away, scale, drop = 0.0, 1.0, 0.0
    if scene.move is Move.APPROACHES:
        gone = 1.0 - _eased(fraction)
        away, scale, drop = gone, 1.0 - (1.0 - _FAR_SCALE) * gone, _FACE_DROP_PX * gone
    elif scene.move is Move.LEAVES:
        gone = fraction * fraction * (1.6 - 0.6 * fraction)
        away, scale, drop = gone, 1.0 - (1.0 - _LEAVING_SCALE) * gone, 0.0
    walking = math.sin(math.pi * min(1.0, away * 3.0)) if away < 1 / 3 else 1.0 if away else 0.0
    t = position_s * 2.0 * math.pi
    x_px = WIDTH_PX / 2 + scene.side * _OUTSIDE_PX * away + 7.0 * math.sin(t / 3.7) + 3.0 * math.sin(t / 1.9 + 1.0)
    y_px = portrait(scene.code).near_face_y_px + drop + 2.5 * math.sin(t / 2.9) + 3.5 * walking * math.sin(t * 1.9)
    scale *= 1.0 + 0.012 * math.sin(t / 4.3 + 0.5)
    return Pose(scale, (x_px, y_px), 1.7 * math.sin(t / 3.1) + 0.8 * math.sin(t / 1.7))


class SceneRenderer:
    """Paints moments of a script, 640 × 480. Loads the photographs when made (about half a second)."""

    def __init__(self, script: DemoScript = DEMO_SCRIPT, seed: int = SEED) -> None:
        self._script = script
        self._seed = seed
        self._stage = paint_stage(seed)
        self._cut_outs = {scene.code: cut_out(scene.code) for scene in script.scenes if scene.code}
        rng = np.random.default_rng(seed)
        self._noise = _sensor_noise(rng)
        self._desk_open = cv2.merge([255 - self._stage.desk_cover] * 3)

    def render(self, position_s: float, frame_number: int) -> Image:
        """The picture at `position_s` of the script: a fresh `(480, 640, 3)` uint8 BGR array.

        Args:
            position_s: Seconds from the script's start.
            frame_number: Picks the sensor noise, so that a held picture still lives.
        """
        index, fraction = self._script.at(position_s)
        scene = self._script.scenes[index]
        frame = self._stage.room_bgr.copy()
        if scene.move is not Move.AWAY:
            now = pose(scene, fraction, position_s)
            before = pose(scene, max(0.0, fraction - 1.0 / (FPS * scene.seconds)), position_s)
            speed_px = abs(now.face_xy_px[0] - before.face_xy_px[0])
            _place(frame, self._cut_outs[scene.code], now, speed_px)
        desk = frame[self._stage.desk_first_row :]
        cv2.multiply(desk, self._desk_open, dst=desk, scale=1.0 / 255.0)
        cv2.add(desk, self._stage.desk_bgr, dst=desk)
        earlier = self._script.scenes[index - 1].light if index else scene.light
        frame = _lit(frame, earlier.towards(scene.light, fraction))
        return self._with_noise(frame, frame_number)

    def _with_noise(self, frame: Image, frame_number: int) -> Image:
        rng = np.random.default_rng((self._seed, frame_number))
        top = int(rng.integers(self._noise.shape[0] - HEIGHT_PX))
        left = int(rng.integers(self._noise.shape[1] - WIDTH_PX))
        noise = self._noise[top : top + HEIGHT_PX, left : left + WIDTH_PX]
        return np.asarray(cv2.addWeighted(frame, 1.0, noise, 1.0, -128.0), dtype=np.uint8)


def _place(frame: Image, person: CutOut, where: Pose, speed_px: float) -> None:
    """Blend a person into `frame`, touching only the rectangle that the cut-out covers."""
    matrix = cv2.getRotationMatrix2D(person.face_centre_xy_px, where.tilt_deg, where.scale)
    matrix[:, 2] += np.subtract(where.face_xy_px, person.face_centre_xy_px)
    height_px, width_px = person.cover.shape
    corners = np.array(((0, 0, 1), (width_px, 0, 1), (0, height_px, 1), (width_px, height_px, 1)), np.float64)
    reached = corners @ matrix.T
    left, top = np.maximum(np.floor(reached.min(axis=0)), 0).astype(int)
    right, bottom = np.minimum(np.ceil(reached.max(axis=0)), (WIDTH_PX, HEIGHT_PX)).astype(int)
    if left >= right or top >= bottom:
        return
    matrix[:, 2] -= (left, top)
    size = (int(right - left), int(bottom - top))
    colour = cv2.warpAffine(person.colour_bgr, matrix, size)
    cover = cv2.warpAffine(person.cover, matrix, size)
    smear_px = int(speed_px / 2) | 1  # the shutter is open for half of the time between frames
    if smear_px > 1:
        colour, cover = cv2.blur(colour, (smear_px, 1)), cv2.blur(cover, (smear_px, 1))
    touched = frame[top:bottom, left:right]
    cv2.multiply(touched, cv2.merge([cv2.bitwise_not(cover)] * 3), dst=touched, scale=1.0 / 255.0)
    cv2.add(touched, colour, dst=touched)


def _lit(frame: Image, light: Light) -> Image:
    if light == DAY:
        return frame
    gains_bgr = light.brightness * np.array((1.0 - light.warmth, 1.0, 1.0 + 0.6 * light.warmth))
    tones = np.clip(np.arange(256)[:, None] * gains_bgr, 0, 255)
    return np.asarray(cv2.LUT(frame, np.rint(tones).astype(np.uint8).reshape(256, 1, 3)), dtype=np.uint8)


def _sensor_noise(rng: np.random.Generator) -> Image:
    """A field around 128, larger than a frame: mostly brightness, a little colour, slightly soft as after JPEG."""
    size = (HEIGHT_PX + 97, WIDTH_PX + 89)
    brightness = rng.normal(0.0, 2.6, (*size, 1))
    colour = rng.normal(0.0, 1.4, (*size, 3))
    field = cv2.GaussianBlur((brightness + colour).astype(np.float32), (0, 0), 0.6)
    noise: Image = np.rint(np.clip(field + 128.0, 0, 255)).astype(np.uint8)
    return noise


def _eased(fraction: float) -> float:
    """0 to 1, quick at first and coming to rest."""
    return 1.0 - math.pow(1.0 - fraction, 2.4)
