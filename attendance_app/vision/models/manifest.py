"""The description beside a fine-tuned model's weights. Depends on pydantic; immutable, any thread.

A fine-tuned model is a folder `models/<base>+<run>/` of the data folder with two files:

    manifest.json   this description, UTF-8 JSON
    weights.pt      the whole network's state dict (`torch.save`), tensors only, named as in the base's module here:
                    `vision.sface.SFace` or `facenet_pytorch.InceptionResnetV1` (without its classifier)

The folder appears by one rename when both files are complete, and the weights must have the manifest's SHA-256.
"""

from pathlib import Path
from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from attendance_app.errors import ModelError
from attendance_app.vision.models.catalogue import CARDS, FineTuned, ModelCard

MANIFEST_NAME = "manifest.json"
WEIGHTS_NAME = "weights.pt"
RUN_NAME_PATTERN = r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}"


class Manifest(BaseModel):
    """What is known of a fine-tuned model. Members that this version doesn't know are left alone.

    Attributes:
        model_id: `<base>+<run>`, also the folder's name.
        base: The built-in model that training started from; it decides network and preprocessing.
        threshold_distance: Measured with this model; None until it is calibrated, and the base's holds.
        compatible_with: The model it was trained to stay comparable with, by its stored templates; None for none.
        learnt_from: Ids of the employees whose faces the run had, or those of the models it started from, for the day
            one of them wants to be forgotten.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    format: Literal[1] = 1
    model_id: str = Field(pattern=rf"^[a-z0-9-]+\+{RUN_NAME_PATTERN}$")
    base: str
    title: str = Field("", max_length=120)
    dimension: int = Field(gt=0, le=4096)
    preprocess_version: int = Field(ge=1)
    size_bytes: int = Field(gt=0)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    created_utc: AwareDatetime
    licence: str = Field(max_length=200)
    threshold_distance: float | None = Field(None, ge=0.1, le=1.5)
    compatible_with: str | None = None
    learnt_from: tuple[str, ...] = ()

    def card(self) -> ModelCard:
        """The model's card.

        Raises:
            ModelError: the base is unknown, or isn't used in this way by this version.
        """
        base = next((card for card in CARDS if card.model_id == self.base), None)
        if base is None or not self.model_id.startswith(f"{self.base}+"):
            raise ModelError(
                "The fine-tuned model {model_id} has an unknown base, {base}.",
                "Remove it.",
                model_id=self.model_id,
                base=self.base,
            )
        if (self.dimension, self.preprocess_version) != (base.dimension, base.preprocess_version):
            raise ModelError(
                "The fine-tuned model {model_id} was made for another version of this app.",
                "Train it again.",
                model_id=self.model_id,
            )
        return ModelCard(
            model_id=self.model_id,
            title=self.title or f"{base.title}, fine-tuned here",
            architecture=base.architecture,
            dimension=self.dimension,
            preprocess_version=self.preprocess_version,
            licence=self.licence,
            origin=FineTuned(self.base, self.created_utc),
            size_bytes=self.size_bytes,
            sha256=self.sha256,
            threshold_distance=self.threshold_distance or base.threshold_distance,
            calibrated=self.threshold_distance is not None,
            compatible_with=self.compatible_with or "",
        )


def described_in(folder: Path) -> Manifest:
    """The manifest in a folder of whatever name, as a training run's.

    Raises:
        ModelError: it cannot be read, or isn't one.
    """
    try:
        return Manifest.model_validate_json((folder / MANIFEST_NAME).read_bytes())
    except OSError as error:
        raise ModelError(
            "The model {folder_name} cannot be read: {problem}.",
            "Remove it.",
            folder_name=folder.name,
            problem=error.strerror,
        ) from error
    except ValidationError as error:
        problem = error.errors()[0]
        where = ".".join(str(part) for part in problem["loc"])
        raise ModelError(
            "The description of the model {folder_name} is damaged ({where}: {problem}).",
            "Remove it.",
            folder_name=folder.name,
            where=where,
            problem=problem["msg"],
        ) from error


def read_manifest(folder: Path) -> Manifest:
    """The manifest in a fine-tuned model's folder.

    Raises:
        ModelError: it cannot be read, isn't one, or describes another model than the folder is named for.
    """
    manifest = described_in(folder)
    if manifest.model_id != folder.name:
        raise ModelError(
            "The folder {folder_name} holds another model, {model_id}.",
            "Rename the folder.",
            folder_name=folder.name,
            model_id=manifest.model_id,
        )
    return manifest
