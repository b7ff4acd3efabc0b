"""PINs in the database, their hashes sealed at rest, and who failed to enter one. Any thread.

Ten thousand PINs are tried in minutes whatever the hash costs, so that the database without its key must not give the
hashes away.
"""

from datetime import datetime

from attendance_app.domain.pins import Failures
from attendance_app.storage import rows
from attendance_app.storage.connection import Database
from attendance_app.storage.repository import Repository
from attendance_app.storage.vault import Vault


class PinRepository(Repository):
    """One PIN a person, and failed attempts by scope (a person's, a device's)."""

    def __init__(self, database: Database, vault: Vault) -> None:
        super().__init__(database)
        self._vault = vault

    def set_hash(self, employee_id: str, pin_hash: str, at_utc: datetime, author: str) -> None:
        """Store a person's PIN hash in place of an earlier one."""
        with self._database.writing() as database:
            database.execute(
                """INSERT INTO pins (employee_id, sealed_hash, set_at_us, author) VALUES (?, ?, ?, ?)
                ON CONFLICT (employee_id) DO UPDATE SET
                    sealed_hash = excluded.sealed_hash, set_at_us = excluded.set_at_us, author = excluded.author""",
                [employee_id, self._vault.seal(pin_hash.encode(), _context(employee_id)), rows.to_us(at_utc), author],
            )

    def hash_of(self, employee_id: str) -> str | None:
        """The person's PIN hash, or None.

        Raises:
            StorageError: it cannot be decrypted.
        """
        with self._database.reading() as database:
            found = list(database.query("SELECT sealed_hash FROM pins WHERE employee_id = ?", [employee_id]))
        return self._vault.unseal(found[0]["sealed_hash"], _context(employee_id)).decode() if found else None

    def holders(self) -> frozenset[str]:
        """Ids of everyone with a PIN."""
        with self._database.reading() as database:
            return frozenset(row["employee_id"] for row in database.query("SELECT employee_id FROM pins"))

    def delete(self, employee_id: str) -> bool:
        """Remove a person's PIN; whether there was one."""
        with self._database.writing() as database:
            return database.execute("DELETE FROM pins WHERE employee_id = ?", [employee_id]).rowcount > 0

    def failures(self, scope: str) -> Failures | None:
        """Failed attempts in a row, or None without any."""
        with self._database.reading() as database:
            found = list(database.query("SELECT failures, last_at_us FROM pin_failures WHERE scope = ?", [scope]))
        return Failures(found[0]["failures"], rows.from_us(found[0]["last_at_us"])) if found else None

    def set_failures(self, scope: str, failures: Failures | None) -> None:
        """Store them, or forget them with None or a count of zero."""
        with self._database.writing() as database:
            if failures is None or failures.count == 0:
                database.execute("DELETE FROM pin_failures WHERE scope = ?", [scope])
                return
            database.execute(
                """INSERT INTO pin_failures (scope, failures, last_at_us) VALUES (?, ?, ?)
                ON CONFLICT (scope) DO UPDATE SET failures = excluded.failures, last_at_us = excluded.last_at_us""",
                [scope, failures.count, rows.to_us(failures.last_utc)],
            )

    def forget_failures(self, before_utc: datetime) -> int:
        """Forget what was last added to before an instant; how many scopes there were."""
        with self._database.writing() as database:
            return database.execute("DELETE FROM pin_failures WHERE last_at_us < ?", [rows.to_us(before_utc)]).rowcount


def _context(employee_id: str) -> str:
    return f"pin:{employee_id}"
