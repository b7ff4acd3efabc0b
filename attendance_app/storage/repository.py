"""What all repositories share. Any thread."""

from collections.abc import Iterator
from contextlib import contextmanager

from attendance_app.storage.connection import Database


class Repository:
    """One aggregate's rows in one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All repositories' work within the block happens together, holding the write lock from the start.

        Raises:
            StorageError: nothing was saved.
            RuntimeError: this thread has a transaction open already.
        """
        with self._database.transaction():
            yield

    @contextmanager
    def joint_transaction(self) -> Iterator[None]:
        """As `transaction`, but part of the thread's open transaction where there is one.

        Raises:
            StorageError: nothing was saved.
        """
        with self._database.writing():
            yield
