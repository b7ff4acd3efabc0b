"""Whether the records in a backup are as they were written: the ledger's hash chain. Depends on storage; any thread."""

from attendance_app.domain.ledger import verify_chain
from attendance_app.storage.connection import Database
from attendance_app.storage.ledger import LedgerRepository


def ledger_problem(database: Database) -> str | None:
    """The first row of the ledger that doesn't fit, in words, or None; reads every punch (a minute for millions)."""
    ledger = LedgerRepository(database)
    broken = verify_chain(ledger.entries(), ledger.head()).broken
    return None if broken is None else f"row {broken.seq}: {broken.problem}"
