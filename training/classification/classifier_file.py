"""A trained classifier as an `.npz` file of plain arrays, read without pickle. Numpy; any thread.

Nearest neighbours keep the embeddings themselves: such a file is as personal as the pictures.
"""

import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import UserError
from training.classification.classifiers import Classifier, NearestNeighbours, SupportVectorMachine
from training.classification.embedding_file import write_arrays

FORMAT = 1


@dataclass(frozen=True, slots=True, eq=False)
class StoredClassifier:
    """A classifier and what it needs to be used.

    Attributes:
        threshold: A guess counts when its score is above; otherwise it is nobody.
        fpir_target: What the threshold was chosen for.
        model_id: The face model whose embeddings it takes.
    """

    classifier: SupportVectorMachine | NearestNeighbours
    threshold: float
    fpir_target: float
    model_id: str
    preprocess_version: int

    @property
    def dimension(self) -> int:
        """Length of the embeddings it takes."""
        match self.classifier:
            case SupportVectorMachine():
                return int(self.classifier.coefficients.shape[1])
            case NearestNeighbours():
                return int(self.classifier.embeddings.shape[1])


def write_classifier(stored: StoredClassifier, path: Path) -> None:
    """Write it whole.

    Raises:
        UserError: the name doesn't end in `.npz`, or it cannot be written.
    """
    if path.suffix.lower() != ".npz":
        raise UserError(f"{path.name} isn't an .npz file.", "Choose a name that ends in .npz.")
    arrays: dict[str, NDArray[np.generic]] = {
        "format": np.array(FORMAT),
        "people": np.array(stored.classifier.people, np.str_),
        "threshold": np.array(stored.threshold),
        "fpir_target": np.array(stored.fpir_target),
        "model_id": np.array(stored.model_id),
        "preprocess_version": np.array(stored.preprocess_version),
    }
    match stored.classifier:
        case SupportVectorMachine() as machine:
            arrays |= {"coefficients": machine.coefficients, "intercepts": machine.intercepts}
        case NearestNeighbours() as near:
            arrays |= {"embeddings": near.embeddings, "labels": near.labels, "neighbours": np.array(near.neighbours)}
    write_arrays(path, arrays)


def read_classifier(path: Path) -> StoredClassifier:
    """Read what `write_classifier` wrote.

    Raises:
        UserError: it cannot be read, or is something else.
    """
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            if not isinstance(stored, np.lib.npyio.NpzFile) or int(stored["format"]) != FORMAT:
                raise ValueError("another version wrote it")
            found = StoredClassifier(
                classifier=_classifier(stored),
                threshold=float(stored["threshold"]),
                fpir_target=float(stored["fpir_target"]),
                model_id=str(stored["model_id"]),
                preprocess_version=int(stored["preprocess_version"]),
            )
        _require_sound(found.classifier)
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror}.") from error
    except (ValueError, KeyError, IndexError, EOFError, zipfile.BadZipFile, TypeError) as error:
        raise UserError(
            f"{path} doesn't hold a classifier: {error}.", "Train one with python -m training.classifier train."
        ) from error
    return found


def _classifier(stored: np.lib.npyio.NpzFile) -> SupportVectorMachine | NearestNeighbours:
    people = tuple(stored["people"].tolist())
    if "coefficients" in stored:
        return SupportVectorMachine(
            people, np.asarray(stored["coefficients"], np.float64), np.asarray(stored["intercepts"], np.float64)
        )
    return NearestNeighbours(
        people,
        np.asarray(stored["embeddings"], np.float32),
        np.asarray(stored["labels"], np.intp),
        int(stored["neighbours"]),
    )


def _require_sound(classifier: Classifier) -> None:
    match classifier:
        case SupportVectorMachine() as machine:
            sound = machine.coefficients.ndim == 2 and len(machine.people) == len(machine.coefficients)
            sound = sound and machine.intercepts.shape == (len(machine.people),)
            sound = sound and bool(np.isfinite(machine.coefficients).all() and np.isfinite(machine.intercepts).all())
        case NearestNeighbours() as near:
            sound = near.embeddings.ndim == 2 and near.labels.shape == (len(near.embeddings),)
            sound = sound and 1 <= near.neighbours <= len(near.embeddings)
            sound = sound and bool(np.isfinite(near.embeddings).all())
            sound = sound and bool(((near.labels >= 0) & (near.labels < len(near.people))).all())
        case _:
            sound = False
    if not sound:
        raise ValueError("its parts don't fit together")
