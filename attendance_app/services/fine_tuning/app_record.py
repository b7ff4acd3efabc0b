"""What the app writes into a run's folder: what was chosen and when. Pydantic; immutable, any thread."""

import os
from pathlib import Path

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from attendance_app.vision.models.files import sync_folder

APP_RECORD_NAME = "app.json"


class AppRecord(BaseModel):
    """A run as it was asked for.

    Attributes:
        people: Ids of employees; None for everybody.
        base_learnt_from: Ids of the employees whom the base has learnt from: it may be gone before what it led to.
        process: Number of the last process; 0 before there was one.
        taken_up: How often it was taken up again.
        cancelled: Whether somebody cancelled it since it was last started.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    people: tuple[str, ...] | None
    preset: str
    objective: str
    base: str
    steps: int | None
    threads: int
    started_utc: AwareDatetime
    base_learnt_from: tuple[str, ...] = ()
    process: int = 0
    taken_up: int = 0
    cancelled: bool = False


def read_app_record(folder: Path) -> AppRecord | None:
    """The record in a run's folder; None where there is none, as of runs that were started by hand."""
    try:
        return AppRecord.model_validate_json((folder / APP_RECORD_NAME).read_bytes())
    except (OSError, ValidationError):
        return None


def write_app_record(folder: Path, record: AppRecord) -> None:
    """Write it, whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    written = folder / f".{APP_RECORD_NAME}.new"
    with written.open("w", encoding="utf-8") as file:
        file.write(record.model_dump_json(indent=1) + "\n")
        file.flush()
        os.fsync(file.fileno())
    written.replace(folder / APP_RECORD_NAME)
    sync_folder(folder)
