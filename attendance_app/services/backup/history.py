"""Remembers which backups were made, so that an erasure can say which of them still hold a person. Any thread."""

import json
from dataclasses import dataclass
from datetime import datetime

from attendance_app.storage.settings import SettingsRepository

_NAME = "backups_made"
_MOST = 500


@dataclass(frozen=True, slots=True)
class MadeBackup:
    """A backup that was made from this data folder; where it is now, nobody knows.

    Attributes:
        file_name: Without its folder.
    """

    at_utc: datetime
    file_name: str


class BackupHistory:
    """The backups of this installation, earliest first, the latest 500."""

    def __init__(self, values: SettingsRepository) -> None:
        self._values = values

    def backup_made(self, at_utc: datetime, file_name: str) -> None:
        """Remember a backup. Raises `StorageError` when it cannot be written."""
        with self._values.joint_transaction():
            known = [[one.at_utc.isoformat(), one.file_name] for one in self.backups()]
            known.append([at_utc.isoformat(), file_name])
            self._values.set_value(_NAME, json.dumps(known[-_MOST:]))

    def backups(self) -> list[MadeBackup]:
        """All that are remembered."""
        stored = self._values.get_value(_NAME)
        return [MadeBackup(datetime.fromisoformat(at), name) for at, name in json.loads(stored or "[]")]
