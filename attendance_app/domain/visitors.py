"""People who aren't enrolled and left word at the desk. Standard library only; immutable."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody came and said who they are.

    Attributes:
        at_utc: When, timezone-aware UTC.
        host: Whom they came to see, as they said it; may be empty.
        note: What else they said; may be empty.
    """

    id: str
    at_utc: datetime
    device: str
    name: str
    host: str
    note: str
