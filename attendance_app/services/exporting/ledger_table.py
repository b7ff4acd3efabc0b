"""The ledger as a table, from which anyone can verify its hash chain. Depends on the domain; pure.

Every row that was ever recorded in the order of the ledger, every column the hash covers as the very text that is
hashed, then the hash before and the row's own. docs/audit-chain.md says how to verify them.
"""

from collections.abc import Iterable

from attendance_app.domain.ledger import LEDGER_COLUMNS, LedgerEntry
from attendance_app.services.exporting.tables import CellKind, Column, Table

_NUMBERS = frozenset({"seq", "utc_offset_s", "distance", "margin", "clock_jump_s"})
LEDGER_TABLE_COLUMNS = (
    *(Column(name, CellKind.DIGITS if name in _NUMBERS else CellKind.TEXT) for name in LEDGER_COLUMNS),
    Column("previous_hash"),
    Column("hash"),
)


def ledger_table(entries: Iterable[LedgerEntry], count: int) -> Table:
    """A row a ledger row, in its order; there are `count` of them unless some were tampered with."""
    rows = ((*entry.cells, entry.previous_hash, entry.hash) for entry in entries)
    return Table("Ledger", LEDGER_TABLE_COLUMNS, rows, count=count)
