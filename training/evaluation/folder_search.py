"""Open-set searches over folders of pictures. Numpy; the calling thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import UserError
from training.evaluation.embedding_set import EmbeddingSet
from training.evaluation.identification import (
    SearchResults,
    TemplateMatrix,
    collect_results,
    person_distances,
    template_matrix,
)
from training.evaluation.people_folders import LabelledPicture, loose_pictures, people_pictures

Embed = Callable[[Sequence[Path], str], EmbeddingSet]
"""Embeds pictures; the text says which they are."""


@dataclass(frozen=True, slots=True)
class FolderSearch:
    """What was searched for, and what was found.

    Attributes:
        people: Folders of the gallery.
        templates: Gallery pictures with a face. Someone without any isn't enrolled and never found.
        skipped: Probes and strangers left out because no face was detected.
        undetected: All pictures without a detected face.
    """

    results: SearchResults
    people: int
    templates: int
    skipped: int
    undetected: int


def search_folders(
    embed: Embed, gallery: Path, probes: Path, strangers: Path, skip_undetected: bool = False
) -> FolderSearch:
    """Search every probe and stranger in the gallery.

    Raises:
        UserError: a folder is missing or holds no faces, or a probe's person isn't in the gallery.
    """
    enrolled, mated, others = people_pictures(gallery), people_pictures(probes), loose_pictures(strangers)
    _require_enrolled(mated, enrolled)
    known = embed([picture.path for picture in enrolled], "Gallery")
    owners = [picture.person for picture, seen in zip(enrolled, known.detected, strict=True) if seen]
    if not owners:
        raise UserError(f"No face was detected in any picture of {gallery}.")
    matrix = template_matrix(owners, known.embeddings[known.detected])
    mated_found = embed([picture.path for picture in mated], "Probes")
    others_found = embed(others, "Strangers")
    mated_kept, others_kept = (
        _kept(mated_found, probes, skip_undetected),
        _kept(others_found, strangers, skip_undetected),
    )
    results = collect_results(
        matrix.people,
        _distances(matrix, mated_found)[mated_kept],
        [picture.person for picture, kept in zip(mated, mated_kept, strict=True) if kept],
        _distances(matrix, others_found)[others_kept],
    )
    return FolderSearch(
        results=results,
        people=len({picture.person for picture in enrolled}),
        templates=len(owners),
        skipped=int((~mated_kept).sum() + (~others_kept).sum()),
        undetected=sum(int((~found.detected).sum()) for found in (known, mated_found, others_found)),
    )


def _require_enrolled(mated: Sequence[LabelledPicture], enrolled: Sequence[LabelledPicture]) -> None:
    unknown = sorted({picture.person for picture in mated} - {picture.person for picture in enrolled})
    if unknown:
        raise UserError(
            f"{len(unknown)} people have probes but no gallery pictures, the first is {unknown[0]}.",
            "A person's folders must have the same name in both; other people belong among the strangers.",
        )


def _kept(found: EmbeddingSet, folder: Path, skip_undetected: bool) -> NDArray[np.bool_]:
    if not found.detected.any():
        raise UserError(f"No face was detected in any picture of {folder}.")
    return found.detected if skip_undetected else np.ones(len(found.detected), np.bool_)


def _distances(matrix: TemplateMatrix, found: EmbeddingSet) -> NDArray[np.float32]:
    """Distances to everybody, infinity for pictures without a face."""
    distances = person_distances(matrix, found.embeddings)
    distances[~found.detected] = np.inf
    return distances
