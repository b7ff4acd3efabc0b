"""Embeddings of picture files, as the app would make them. Uses `attendance_app.vision`; the calling thread.

The face of a picture is its most prominent one: tall and near the centre, as the person an LFW picture is of.
"""

import hashlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import PictureError
from attendance_app.vision.pictures import decode_picture, read_picture_bytes
from attendance_app.vision.portraits import PortraitReader, StillFace
from training.evaluation.embedding_cache import EmbeddingCache

FACES_PER_BATCH = 2
"""Larger batches are slower on a CPU: every layer's output is then so large that it lies in fresh pages. 64 faces with
their mirror images took 1.4 s in twos and 9.7 s in one go (2 cores, under load)."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class EmbeddingSet:
    """Embeddings in the order of their pictures.

    Attributes:
        embeddings: `(N, D)` float32 of unit length; zeros where no face was detected.
        detected: `(N,)` bool.
    """

    embeddings: NDArray[np.float32]
    detected: NDArray[np.bool_]


def embed_pictures(
    reader: PortraitReader,
    paths: Sequence[Path],
    cache: EmbeddingCache | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> EmbeddingSet:
    """Mirror-averaged embeddings of the pictures' most prominent faces.

    A file that isn't a usable picture is logged and counts as one without a face.

    Args:
        reader: Detector and embedder.
        paths: The files.
        cache: Where to look first and keep new results.
        on_progress: Called with how many are done and how many there are.
    """
    report = on_progress or (lambda _done, _total: None)
    found: dict[int, NDArray[np.float32]] = {}
    waiting: list[tuple[int, str, StillFace]] = []
    for index, path in enumerate(paths):
        data = _read(path)
        digest = hashlib.sha256(data).hexdigest()
        known = cache.get(digest) if cache else None
        if known is not None:
            found[index] = known
        else:
            face = _most_prominent(reader, path, data)
            if face is not None:
                waiting.append((index, digest, face))
            elif cache:
                cache.put(digest, np.zeros((0,), np.float32))
        if len(waiting) >= FACES_PER_BATCH:
            _embed(reader, waiting, found, cache)
        report(index + 1, len(paths))
    _embed(reader, waiting, found, cache)
    return _as_set(found, len(paths), reader.embedder.dimension)


def _read(path: Path) -> bytes:
    try:
        return read_picture_bytes(path)
    except PictureError as error:
        logger.warning("%s counts as a picture without a face: %s", path, error.message)
        return b""


def _most_prominent(reader: PortraitReader, path: Path, data: bytes) -> StillFace | None:
    if not data:
        return None
    try:
        faces = reader.faces(decode_picture(data))
    except PictureError as error:
        logger.warning("%s counts as a picture without a face: %s", path, error.message)
        return None
    return faces[0] if faces else None


def _embed(
    reader: PortraitReader,
    waiting: list[tuple[int, str, StillFace]],
    found: dict[int, NDArray[np.float32]],
    cache: EmbeddingCache | None,
) -> None:
    """Embed the waiting faces and empty the list."""
    if not waiting:
        return
    for (index, digest, _face), embedding in zip(waiting, reader.embed([face for *_, face in waiting]), strict=True):
        found[index] = embedding
        if cache:
            cache.put(digest, embedding)
    waiting.clear()


def _as_set(found: dict[int, NDArray[np.float32]], pictures: int, dimension: int) -> EmbeddingSet:
    embeddings = np.zeros((pictures, dimension), np.float32)
    detected = np.zeros(pictures, np.bool_)
    for index, embedding in found.items():
        if len(embedding):  # a cached picture without a face has none
            embeddings[index] = embedding
            detected[index] = True
    return EmbeddingSet(embeddings, detected)
