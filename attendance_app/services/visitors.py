"""Visitors: who isn't enrolled leaves a name at the desk. Depends on storage; any thread."""

import unicodedata
import uuid
from datetime import datetime

from attendance_app.domain.clock import Clock
from attendance_app.domain.visitors import Visit
from attendance_app.errors import UserError
from attendance_app.storage.visitors import VisitorRepository

LONGEST_NAME, LONGEST_NOTE = 100, 500


class VisitorService:
    """Records and lists visits. They are kept for a period of days, see `RetentionService`."""

    def __init__(self, visitors: VisitorRepository, clock: Clock) -> None:
        self._visitors = visitors
        self._clock = clock

    def record(
        self, name: str, host: str = "", note: str = "", *, device: str = "", at_utc: datetime | None = None
    ) -> Visit:
        """Record that somebody came; on disk when this returns.

        Args:
            name: What they are called; required.
            host: Whom they came to see.
            note: What else they want to say.
            device: Where.
            at_utc: When, aware; None for now.

        Raises:
            UserError: the name is blank, or something is too long or isn't text.
            StorageError: nothing was recorded.
        """
        name, host, note = (" ".join(unicodedata.normalize("NFC", text).split()) for text in (name, host, note))
        if not name:
            raise UserError("The name is blank.", "Please enter your name.")
        if max(len(name), len(host)) > LONGEST_NAME or len(note) > LONGEST_NOTE:
            raise UserError("This is too long.", "Please enter no more than a name, a host and a short note.")
        if not all(text.isprintable() for text in (name, host, note)):
            raise UserError("The text contains a control character.", "Please type it again.")
        visit = Visit(str(uuid.uuid4()), at_utc or self._clock.now_utc(), device, name, host, note)
        self._visitors.add(visit)
        return visit

    def latest(self, limit: int = 200) -> list[Visit]:
        """The latest visits, latest first, at most `limit`."""
        return self._visitors.latest(limit)

    def between(self, from_utc: datetime, to_utc: datetime) -> list[Visit]:
        """Visits from `from_utc` up to, not including, `to_utc`; earliest first."""
        return self._visitors.between(from_utc, to_utc)

    def delete(self, visit_id: str) -> bool:
        """Remove a visit for good; whether there was one."""
        return self._visitors.delete(visit_id)
