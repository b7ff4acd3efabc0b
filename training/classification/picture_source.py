"""Embeddings from a folder of pictures, or from a file exported before. Uses the app's networks; the calling thread."""

from collections.abc import Callable
from pathlib import Path

from attendance_app.errors import UserError
from attendance_app.vision.portraits import PortraitReader
from training.classification.embedding_file import ExportedEmbeddings, read_embeddings
from training.command_line import printable, progress
from training.evaluation.embedding_set import embed_pictures
from training.evaluation.people_folders import loose_pictures

ReaderFactory = Callable[[], PortraitReader]
"""Loads the networks; called only when there are pictures to read."""


def embed_folder(folder: Path, reader: PortraitReader) -> ExportedEmbeddings:
    """Embeddings of all pictures in a folder and below; the name of the folder right below it is the person's.

    Raises:
        UserError: the folder isn't one, or holds no picture.
    """
    pictures = loose_pictures(folder)
    with progress("Reading faces") as report:
        found = embed_pictures(reader, pictures, on_progress=report)
    names = [path.relative_to(folder) for path in pictures]
    seen = [name for name, detected in zip(names, found.detected, strict=True) if detected]
    return ExportedEmbeddings(
        embeddings=found.embeddings[found.detected],
        labels=tuple(printable(name.parts[0]) if len(name.parts) > 1 else "" for name in seen),
        paths=tuple(printable(name.as_posix()) for name in seen),
        model_id=reader.embedder.model_id,
        preprocess_version=reader.embedder.preprocess_version,
        undetected=tuple(
            printable(name.as_posix()) for name, detected in zip(names, found.detected, strict=True) if not detected
        ),
    )


def embeddings_of(source: Path, load: ReaderFactory) -> ExportedEmbeddings:
    """Of a folder of pictures or an exported file.

    Raises:
        UserError: it is neither, or no face was found in it.
    """
    found = embed_folder(source, load()) if source.is_dir() else read_embeddings(source)
    if not len(found.paths):
        raise UserError(f"No face was detected in any picture of {source}.")
    return found
