"""Named, fixed ways of degrading faces, to measure models by. Numpy and OpenCV; any thread.

Figures under one name are comparable only while its definition stays; a changed one gets a new name.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

import numpy as np

from attendance_app.vision.face_inputs import Pixels
from training.augmentation.blur import focus_blurred
from training.augmentation.geometry import template_frame
from training.augmentation.light import dimmed, unevenly_lit
from training.augmentation.occluders import with_glasses, with_mask
from training.augmentation.plan import AugmentationPlan, augment
from training.augmentation.sensor import jpeg_compressed, noisy, resized

Degradation = Callable[[Pixels, np.random.Generator], Pixels]
"""Takes faces `(N, S, S, 3)` uint8 and gives as many, worse. Faces are worked on one after the other, so a set gives
the same result whole or in parts; what is random about it comes from the generator."""

_DESK = AugmentationPlan(mirrored=0.0, degraded=1.0)
"""The mixture that the trial's probes had: what is learnt from 60 % of the pictures is met in every one."""


def _each(work: Callable[[Pixels, np.random.Generator], Pixels]) -> Degradation:
    def all_of_them(inputs: Pixels, rng: np.random.Generator) -> Pixels:
        done = np.empty_like(inputs)
        for target, face in zip(done, inputs, strict=True):
            target[:] = work(np.ascontiguousarray(face), rng)
        return done

    return all_of_them


def _low_light(face: Pixels, rng: np.random.Generator) -> Pixels:
    """A quarter of the light, and the noise of a sensor that makes do with it."""
    return noisy(dimmed(face, 0.25), rng, read=5.0, shot=0.25)


def _uneven_light(face: Pixels, rng: np.random.Generator) -> Pixels:
    return unevenly_lit(face, float(rng.choice([0.0, 180.0])) + rng.uniform(-30, 30), 0.15)


def _blur(face: Pixels, _rng: np.random.Generator) -> Pixels:
    return focus_blurred(face, 2.0 * template_frame(face.shape[0]).scale)


def _low_resolution(face: Pixels, _rng: np.random.Generator) -> Pixels:
    """A third of the pixels across: about 12 between the eyes, where the desk's limit lies."""
    return resized(resized(face, template_frame(face.shape[0]).captured_side_px(37)), face.shape[0])


def _noise(face: Pixels, rng: np.random.Generator) -> Pixels:
    return noisy(face, rng, read=10.0, shot=0.5)


def _jpeg(face: Pixels, _rng: np.random.Generator) -> Pixels:
    return jpeg_compressed(face, 20)


DESK_CONDITIONS: Final[Mapping[str, Degradation]] = MappingProxyType(
    {
        "low light": _each(_low_light),
        "uneven light": _each(_uneven_light),
        "blur": _each(_blur),
        "low resolution": _each(_low_resolution),
        "noise": _each(_noise),
        "jpeg": _each(_jpeg),
        "mask": _each(with_mask),
        "glasses": _each(with_glasses),
        "desk": lambda inputs, rng: augment(inputs, rng, _DESK),
    }
)
