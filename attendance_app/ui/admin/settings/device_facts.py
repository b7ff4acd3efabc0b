"""What there is to know about this device and the others, read in one go. Depends on services; any thread."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from attendance_app.services.doctor import LOW_DISK_BYTES

if TYPE_CHECKING:
    from attendance_app.config import Settings
    from attendance_app.ui.admin.dependencies import AdminDependencies

OTHERS_WITHIN = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class OtherDevice:
    """A device whose punches are in this database.

    Attributes:
        last_punch_utc: When it recorded one last.
    """

    name: str
    last_punch_utc: datetime


@dataclass(frozen=True, slots=True)
class DeviceFacts:
    """This device as it is now.

    Attributes:
        camera: The name of the camera that is chosen, as the system has it; empty where it isn't one of this computer.
        camera_missing: A camera of this computer is chosen, and the system doesn't have it.
        last_punch_utc: When this device recorded a punch last; None where it hasn't lately.
        model_device: What the networks run on; empty while none is loaded.
        free_bytes, total_bytes: Of the disk with the data.
        others: The latest first.
    """

    settings: Settings
    camera: str
    camera_missing: bool
    last_punch_utc: datetime | None
    model_device: str
    data_folder: Path
    free_bytes: int
    total_bytes: int
    others: tuple[OtherDevice, ...]

    @property
    def disk_is_low(self) -> bool:
        """Whether the disk is nearly full."""
        return self.free_bytes < LOW_DISK_BYTES


def read_device(services: AdminDependencies) -> DeviceFacts:
    """Read it; not on the GUI thread.

    Raises:
        StorageError: the database cannot be read.
    """
    settings = services.settings.refresh()
    cameras = {choice.spec: choice.label for choice in services.list_cameras()}
    latest = services.punching.latest_at_each_device(services.clock.now_utc() - OTHERS_WITHIN)
    own = latest.pop(settings.device_name, None)
    folder = services.backups.data_folder
    disk = shutil.disk_usage(folder)
    attached = settings.camera_source.isdecimal()
    return DeviceFacts(
        settings,
        cameras.get(settings.camera_source, ""),
        attached and services.find_cameras is None and settings.camera_source not in cameras,
        own,
        services.device_words(),
        folder,
        disk.free,
        disk.total,
        tuple(OtherDevice(name, at) for name, at in sorted(latest.items(), key=lambda one: one[1], reverse=True)),
    )
