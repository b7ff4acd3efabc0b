"""Faces from whichever folder somebody names: aligned before, or pictures that are aligned now. Calling thread."""

from pathlib import Path

from attendance_app.vision.models.catalogue import DEFAULT_MODEL_ID
from training.command_line import load_reader
from training.faces.face_set import FaceSet
from training.faces.folders import aligned_faces
from training.faces.manifest import MANIFEST_NAME
from training.fine_tuning.events import EventLog


def faces_of(folder: Path, aligned: Path, events: EventLog) -> FaceSet:
    """The faces of a folder that `training.align` made, or of pictures, a folder a person.

    Args:
        folder: Either.
        aligned: Where pictures' faces go; what is there already isn't looked at again.
        events: Told that pictures are aligned first.

    Raises:
        UserError: there is no such folder, or no face in it.
    """
    if (folder / MANIFEST_NAME).is_file():
        return aligned_faces(folder)
    from training.aligning.folder_run import align_folder  # noqa: PLC0415 (detector: only for pictures)

    events.tell("aligning", folder=folder.name)
    align_folder(load_reader(DEFAULT_MODEL_ID, "cpu"), folder, aligned)
    return aligned_faces(aligned)
