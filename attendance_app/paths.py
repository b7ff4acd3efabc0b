"""Where things are on disk. Depends on platformdirs only; does nothing at import time."""

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from attendance_app.errors import StorageError


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The data folder of one installation (`--home`)."""

    root: Path

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.root / "attendance.sqlite3"

    @property
    def key_file(self) -> Path:
        """The 0600 file that holds the key for templates and face crops."""
        return self.root / "attendance.key"

    @property
    def backups(self) -> Path:
        """Backups taken before each migration."""
        return self.root / "backups"

    @property
    def models(self) -> Path:
        """Downloaded and fine-tuned models."""
        return self.root / "models"

    @property
    def training(self) -> Path:
        """Runs of fine-tuning, a folder each."""
        return self.root / "training"

    @property
    def logs(self) -> Path:
        """Log files."""
        return self.root / "logs"

    def create(self) -> None:
        """Make the folder, readable by its owner only.

        Raises:
            StorageError: it cannot be created or isn't a folder.
        """
        try:
            self.root.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise StorageError(
                "The data folder {root} cannot be used: {problem}.",
                "Choose another with --home or ATTENDANCE_HOME.",
                root=self.root,
                problem=error.strerror,
            ) from error


def data_folder(home: Path | None = None) -> DataFolder:
    """The data folder: `home`, else `ATTENDANCE_HOME`, else the platform's usual place."""
    chosen = home or os.environ.get("ATTENDANCE_HOME") or platformdirs.user_data_dir("attendance", False)
    return DataFolder(Path(chosen).expanduser().absolute())


def assets_folder() -> Path:
    """Icons, sounds and styles: beside the package in a checkout, inside it in a wheel."""
    package = Path(__file__).parent
    bundled = package / "_assets"
    return bundled if bundled.is_dir() else package.parent / "assets"
