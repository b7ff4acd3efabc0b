"""A real database in a scratch folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from attendance_app.storage.connection import Database, open_database
from attendance_app.storage.vault import Vault

KEY = bytes(range(32))


@pytest.fixture
def database_file(tmp_path: Path) -> Path:
    return tmp_path / "attendance.sqlite3"


@pytest.fixture
def database(database_file: Path, tmp_path: Path) -> Iterator[Database]:
    opened = open_database(database_file, KEY, tmp_path / "backups")
    yield opened
    opened.close()


@pytest.fixture
def vault() -> Vault:
    return Vault(KEY)
