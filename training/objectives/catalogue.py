"""The objectives a run can choose from. Torch is imported when one is made; any thread."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attendance_app.errors import UserError
from training.objectives.value import ObjectiveValue

if TYPE_CHECKING:
    from training.objectives.objective import Objective

__all__ = ["DEFAULT_OBJECTIVE", "OBJECTIVES", "ObjectiveValue", "objective", "require_margin", "require_positives"]

DEFAULT_OBJECTIVE = "triplet-semihard"

OBJECTIVES: Mapping[str, str] = {
    "triplet-semihard": "triplets: all pairs of a person, the nearest semi-hard negative each (FaceNet)",
    "triplet-batch-hard": "triplets: each face's furthest positive and nearest negative within the batch",
    "triplet-all": "triplets: every one within the batch that breaks the margin",
    "triplet-easy-to-hard": "triplets: easy positives first, then semi-hard, then the hardest of the batch",
    "triplet-offline": "triplets: hard ones over the whole set, mined every so often and kept with the checkpoint",
    "contrastive-l2": "pairs (Siamese): Euclidean distance, others pushed apart up to a margin",
    "contrastive-l1": "pairs (Siamese): sum of absolute differences",
    "contrastive-chi2": "pairs (Siamese): chi-square distance",
    "softmax": "a classifier over the people, thrown away afterwards; for small sets",
    "margin-softmax": "a classifier with a margin of the cosine (CosFace), thrown away afterwards; for small sets",
    "arc-softmax": "a classifier with a margin of the angle (ArcFace), thrown away afterwards; for small sets",
    "harmonic": "triplets that mix old and new embeddings, so that stored templates stay comparable",
}

_SQUARED_DISTANCE = "a squared distance"
_RELATIVE_DISTANCE = "a share of the distance of unrelated faces"
_MARGINS: Mapping[str, tuple[float, str]] = {
    "triplet-semihard": (4.0, _SQUARED_DISTANCE),
    "triplet-batch-hard": (4.0, _SQUARED_DISTANCE),
    "triplet-all": (4.0, _SQUARED_DISTANCE),
    "triplet-easy-to-hard": (4.0, _SQUARED_DISTANCE),
    "triplet-offline": (4.0, _SQUARED_DISTANCE),
    "contrastive-l2": (1.4, _RELATIVE_DISTANCE),
    "contrastive-l1": (1.4, _RELATIVE_DISTANCE),
    "contrastive-chi2": (1.4, _RELATIVE_DISTANCE),
    "margin-softmax": (1.0, "a cosine"),
    "arc-softmax": (90.0, "an angle in degrees"),
    "harmonic": (4.0, _SQUARED_DISTANCE),
}
"""What margins must stay below, and what they are: unit vectors are never further apart than 2, or √2 times unrelated
ones."""


def require_margin(name: str, margin: float) -> None:
    """Refuse a margin that the objective hasn't or that makes no sense.

    Raises:
        UserError: that is so.
    """
    if name not in _MARGINS:
        raise UserError(f"{name} has no margin.", f"Leave --margin out, or choose one of: {', '.join(_MARGINS)}.")
    below, unit = _MARGINS[name]
    if not 0 < margin < below:
        raise UserError(f"{margin:g} is no margin for {name}.", f"There it is {unit}, above 0 and below {below:g}.")


def require_positives(name: str, faces_per_person: int) -> None:
    """Refuse batches that show everybody once where an objective compares pictures of the same person in the batch.

    Raises:
        UserError: that is so.
    """
    within = name.startswith(("triplet-", "contrastive-")) and name != "triplet-offline"
    if within and faces_per_person < 2:
        raise UserError(f"{name} compares several faces of a person in a step.", "Choose a --batch of Px2 or more.")


def objective(name: str, dimension: int, classes: int, **options: Any) -> "Objective":
    """A fresh objective.

    Call `at_share(step / steps)` before every step. `batches` says which kind of batch it wants, `needs_base` whether
    it needs the base model's embeddings.

    Args:
        name: A key of `OBJECTIVES`.
        dimension: Length of the embeddings.
        classes: How many people labels tell apart; labels are below it.
        **options: `margin`, and what the objective's constructor names.

    Raises:
        KeyError: there is no such objective.
    """
    return _makers()[name](dimension, classes, options)


def _makers() -> "Mapping[str, Callable[[int, int, dict[str, Any]], Objective]]":
    from training.objectives import classification, contrastive, harmonic, triplet  # noqa: PLC0415 (torch: not for --help)

    return {
        "triplet-semihard": lambda _d, _c, options: triplet.semi_hard_triplets(**options),
        "triplet-batch-hard": lambda _d, _c, options: triplet.batch_hard_triplets(**options),
        "triplet-all": lambda _d, _c, options: triplet.all_triplets(**options),
        "triplet-easy-to-hard": lambda _d, _c, options: triplet.EasyToHard(**options),
        "triplet-offline": lambda _d, _c, options: triplet.OfflineTriplets(**options),
        "contrastive-l2": lambda _d, _c, options: contrastive.ContrastiveObjective("l2", **options),
        "contrastive-l1": lambda _d, _c, options: contrastive.ContrastiveObjective("l1", **options),
        "contrastive-chi2": lambda _d, _c, options: contrastive.ContrastiveObjective("chi2", **options),
        "softmax": lambda dimension, classes, options: classification.softmax(dimension, classes, **options),
        "margin-softmax": lambda dimension, classes, options: classification.margin_softmax(
            dimension, classes, **options
        ),
        "arc-softmax": lambda dimension, classes, options: classification.arc_softmax(dimension, classes, **options),
        "harmonic": lambda _d, _c, options: harmonic.HarmonicTriplets(**options),
    }
