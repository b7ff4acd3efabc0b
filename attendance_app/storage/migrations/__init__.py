"""The schema, as an ordered list of migrations, a module each. Immutable, any thread.

A migration is never edited once released: the next one is added beside it. Each script sets the `user_version` it leads
to, so that schema and version change in one transaction.

Instants are integer microseconds since 1970-01-01T00:00:00Z (`…_us`), dates are ISO 8601 text.
"""

from collections.abc import Sequence

from attendance_app.storage.migrations.migration import Migration
from attendance_app.storage.migrations.version_1 import PEOPLE_AND_PUNCHES
from attendance_app.storage.migrations.version_2 import LEDGER_AND_SCHEDULES
from attendance_app.storage.migrations.version_3 import PINS_FEEDBACK_VISITORS

__all__ = ["APPLICATION_ID", "MIGRATIONS", "Migration"]

APPLICATION_ID = 0x41747443  # "AttC"; marks the file as ours

MIGRATIONS: Sequence[Migration] = (PEOPLE_AND_PUNCHES, LEDGER_AND_SCHEDULES, PINS_FEEDBACK_VISITORS)
