"""How often and how badly faces are degraded while a model learns. Numpy and OpenCV; any thread."""

from dataclasses import dataclass

import numpy as np

from attendance_app.vision.face_inputs import Pixels
from training.augmentation.blur import focus_blurred, motion_blurred
from training.augmentation.geometry import template_frame
from training.augmentation.light import colour_cast, dimmed, exposed, gamma_corrected, unevenly_lit
from training.augmentation.occluders import with_glasses, with_mask
from training.augmentation.sensor import jpeg_compressed, noisy, resized

Range = tuple[float, float]

LEAST_LUMA = 28.0
"""Darker looks never reach the face model: the desk turns them away below a mean luma of 25 (`DESK_LIMITS`)."""


@dataclass(frozen=True, slots=True)
class AugmentationPlan:
    """Probabilities, and ranges from which a value is drawn evenly.

    Lengths are in pixels of a 112-pixel chip, whatever the input's side; noise is in grey levels.

    Attributes:
        mirrored: How often a face is mirrored, degraded or not.
        degraded: How often a face is degraded at all; what follows are shares of these.
        mask, glasses: How often one is worn; never both.
        dark, uneven, gamma, cast: How often the light is poor in this way.
        focus, motion: How often the face is blurred.
        few_pixels, noise, jpeg: How often the camera is to blame.
        dark_share: What is left of the values.
        uneven_share: What is left of them on the dark side.
        gamma_range: See `light.gamma_corrected`.
        cast_gain: Largest deviation of a colour's gain from 1.
        focus_sigma_px, motion_length_px: How much blur.
        captured_side_px: Side of the 112-pixel chip in the picture as captured; the desk's limit (12 pixels between the
            eyes) is 38, and the default goes somewhat below it.
        noise_read: See `sensor.noisy`.
        jpeg_quality: 1 to 100.
    """

    mirrored: float = 0.5
    degraded: float = 0.6
    mask: float = 0.5
    glasses: float = 0.15
    dark: float = 0.5
    uneven: float = 0.4
    gamma: float = 0.3
    cast: float = 0.3
    focus: float = 0.3
    motion: float = 0.15
    few_pixels: float = 0.5
    noise: float = 0.5
    jpeg: float = 0.5
    dark_share: Range = (0.2, 0.65)
    uneven_share: Range = (0.1, 0.5)
    gamma_range: Range = (0.6, 1.8)
    cast_gain: float = 0.2
    focus_sigma_px: Range = (0.6, 2.0)
    motion_length_px: Range = (3.0, 9.0)
    captured_side_px: Range = (28.0, 80.0)
    noise_read: Range = (2.0, 10.0)
    jpeg_quality: Range = (20.0, 70.0)


TRIAL_PLAN = AugmentationPlan()
"""As in the trial that showed fine-tuning to help: 60 % degraded by few pixels, darkness, uneven light, noise and JPEG,
half of these with a mask. Blur, colour and glasses are added, for desks have them too."""


def augment(inputs: Pixels, rng: np.random.Generator, plan: AugmentationPlan = TRIAL_PLAN) -> Pixels:
    """Faces as a desk might see them, `(N, S, S, 3)` uint8 like the inputs; the same for the same generator state.

    Faces are worked on one after the other, so a set gives the same result whole or in parts.
    """
    done = np.empty_like(inputs)
    for target, face in zip(done, inputs, strict=True):
        shown = face[:, ::-1] if rng.random() < plan.mirrored else face
        target[:] = degraded(np.ascontiguousarray(shown), rng, plan) if rng.random() < plan.degraded else shown
    return done


def degraded(face: Pixels, rng: np.random.Generator, plan: AugmentationPlan) -> Pixels:
    """One face `(S, S, 3)` degraded in the order in which it happens: what is worn, light, blur, the camera."""
    return _captured(_blurred(_lit(_worn(face, rng, plan), rng, plan), rng, plan), rng, plan)


def _worn(face: Pixels, rng: np.random.Generator, plan: AugmentationPlan) -> Pixels:
    draw = rng.random()
    if draw < plan.mask:
        return with_mask(face, rng)
    if draw < plan.mask + plan.glasses:
        return with_glasses(face, rng)
    return face


def _lit(face: Pixels, rng: np.random.Generator, plan: AugmentationPlan) -> Pixels:
    if rng.random() < plan.cast:
        warm = rng.uniform(-plan.cast_gain, plan.cast_gain)
        green = rng.uniform(-plan.cast_gain, plan.cast_gain) / 3
        face = colour_cast(face, (1 + warm, 1 + green, 1 - warm))
    if rng.random() < plan.uneven:
        face = unevenly_lit(face, rng.uniform(0, 360), rng.uniform(*plan.uneven_share))
    if rng.random() < plan.gamma:
        face = gamma_corrected(face, rng.uniform(*plan.gamma_range))
    if rng.random() < plan.dark:
        face = dimmed(face, rng.uniform(*plan.dark_share))
    return exposed(face, LEAST_LUMA)


def _blurred(face: Pixels, rng: np.random.Generator, plan: AugmentationPlan) -> Pixels:
    scale = template_frame(face.shape[0]).scale
    if rng.random() < plan.focus:
        face = focus_blurred(face, rng.uniform(*plan.focus_sigma_px) * scale)
    if rng.random() < plan.motion:
        face = motion_blurred(face, rng.uniform(*plan.motion_length_px) * scale, rng.uniform(0, 180))
    return face


def _captured(face: Pixels, rng: np.random.Generator, plan: AugmentationPlan) -> Pixels:
    side_px = face.shape[0]
    if rng.random() < plan.few_pixels:
        face = resized(face, template_frame(side_px).captured_side_px(rng.uniform(*plan.captured_side_px)))
    if rng.random() < plan.noise:
        read = rng.uniform(*plan.noise_read)
        face = noisy(face, rng, read, shot=read * 0.05)
    if rng.random() < plan.jpeg:
        face = jpeg_compressed(face, round(rng.uniform(*plan.jpeg_quality)))
    return resized(face, side_px)
