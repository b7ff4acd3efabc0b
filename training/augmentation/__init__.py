"""What a desk does to a picture of a face: bad light, blur, few pixels, compression, glasses and masks.

Everything works on inputs as face models take them, `(S, S, 3)` uint8 red-green-blue, and is given its randomness.
Lengths are in pixels of the 112-pixel chip, whatever S is.
"""

from training.augmentation.conditions import DESK_CONDITIONS, Degradation
from training.augmentation.plan import TRIAL_PLAN, AugmentationPlan, augment

__all__ = ["DESK_CONDITIONS", "TRIAL_PLAN", "AugmentationPlan", "Degradation", "augment"]
