"""What all repositories share. Any thread."""

from collections.abc import Callable, Iterator
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

    @property
    def in_transaction(self) -> bool:
        """Whether this thread has a transaction open."""
        return self._database.in_transaction

    def when_committed(self, tell: Callable[[], None]) -> None:
        """Call `tell` once this thread's transaction is on disk: now if none is open, never if it is rolled back."""
        self._database.when_committed(tell)
