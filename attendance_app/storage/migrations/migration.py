"""What a step of the schema is. Depends on sqlite-utils' types; immutable, any thread."""

from collections.abc import Callable
from dataclasses import dataclass

import sqlite_utils


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema.

    Attributes:
        version: The `user_version` that `script` sets; 1, 2, 3, … without gaps.
        script: SQL statements; runs inside a transaction.
        fill: What SQL cannot compute, run after the script in the same transaction; None for nothing.
    """

    version: int
    name: str
    script: str
    fill: Callable[[sqlite_utils.Database], None] | None = None
