"""Names of the models that come with the app, for callers that have no `models.store.ModelStore` yet."""

from pathlib import Path

from attendance_app.vision.models import catalogue
from attendance_app.vision.models.catalogue import DEFAULT_MODEL_ID, Carried, ModelCard
from attendance_app.vision.models.store import ModelStore

__all__ = ["CARDS", "DEFAULT_MODEL_ID", "ModelCard", "verified_model_file"]

CARDS = tuple(card for card in catalogue.CARDS if isinstance(card.origin, Carried))


def verified_model_file(card: ModelCard) -> Path:
    """See `ModelStore.verified_file`; for models that come with the app."""
    return ModelStore(Path()).verified_file(card)
