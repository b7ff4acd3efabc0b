"""Embeddings of pictures seen before, in a file. Numpy; one instance belongs to one thread.

One `.npz` file a model and preprocessing, written whole and without pickle. Faces are personal data: the cache holds
embeddings of the pictures it was given, so it is kept only in a folder the user names.
"""

import os
import re
import tempfile
import zipfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from attendance_app.errors import UserError


class EmbeddingCache:
    """Embeddings by the SHA-256 of the picture file; an empty one says that no face was detected."""

    def __init__(self, folder: Path, model_id: str, preprocess_version: int) -> None:
        """Open the cache, making the folder.

        Raises:
            UserError: the folder or the file in it cannot be used.
        """
        self._path = folder / f"{re.sub(r'[^A-Za-z0-9.+-]', '_', model_id)}-preprocess{preprocess_version}.npz"
        self._key = f"{model_id}/{preprocess_version}"
        self._embeddings: dict[str, NDArray[np.float32]] = {}
        self._changed = False
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if self._path.is_file():
                self._load()
        except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
            raise UserError(f"The cache {self._path} cannot be used: {error}.", "Delete it and try again.") from error

    def get(self, sha256: str) -> NDArray[np.float32] | None:
        """The embedding `(D,)`, `(0,)` for a picture without a face, or None for a picture not seen before."""
        return self._embeddings.get(sha256)

    def put(self, sha256: str, embedding: NDArray[np.float32]) -> None:
        """Remember an embedding until `save`."""
        self._embeddings[sha256] = embedding
        self._changed = True

    def save(self) -> None:
        """Write the file whole, or leave the old one.

        Raises:
            UserError: it cannot be written.
        """
        if not self._changed:
            return
        faces = {sha256: embedding for sha256, embedding in self._embeddings.items() if len(embedding)}
        faceless = [sha256 for sha256, embedding in self._embeddings.items() if not len(embedding)]
        try:
            with tempfile.NamedTemporaryFile(dir=self._path.parent, suffix=".part", delete=False) as file:
                np.savez(
                    file,
                    key=np.array(self._key),
                    faces=np.array(list(faces), "U64"),
                    embeddings=np.stack(list(faces.values())) if faces else np.zeros((0, 0), np.float32),
                    faceless=np.array(faceless, "U64"),
                )
            os.replace(file.name, self._path)  # noqa: PTH105 (the name of a temporary file is a str)
        except OSError as error:
            raise UserError(f"The cache {self._path} cannot be written: {error.strerror}.") from error
        self._changed = False

    def _load(self) -> None:
        with self._path.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            if str(stored["key"]) != self._key:
                raise ValueError(f"it was made by {stored['key']}, not {self._key}")
            self._embeddings = dict(zip(stored["faces"].tolist(), stored["embeddings"], strict=True))
            self._embeddings.update({sha256: np.zeros((0,), np.float32) for sha256 in stored["faceless"].tolist()})
