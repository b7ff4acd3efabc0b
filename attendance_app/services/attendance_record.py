"""The record as it stands after corrections, and how it came to. Depends on storage; any thread; changes nothing."""

from collections.abc import Iterator
from datetime import datetime

from attendance_app.domain.corrections import Correction, EffectivePunch
from attendance_app.domain.ledger import ChainHead, LedgerEntry
from attendance_app.domain.punches import Punch
from attendance_app.errors import UserError
from attendance_app.storage.corrections import CorrectionRepository
from attendance_app.storage.ledger import LedgerRepository
from attendance_app.storage.punches import PunchRepository


class AttendanceRecord:
    """What timesheets, lists and histories are made from."""

    def __init__(self, punches: PunchRepository, corrections: CorrectionRepository, ledger: LedgerRepository) -> None:
        self._punches = punches
        self._corrections = corrections
        self._ledger = ledger

    def effective_between(
        self, from_utc: datetime, to_utc: datetime, employee_id: str | None = None
    ) -> list[EffectivePunch]:
        """What stands from `from_utc` up to, not including, `to_utc`; by instant, then id. None: everyone's."""
        return self._punches.effective_between(from_utc, to_utc, employee_id)

    def effective(self, punch_id: str) -> EffectivePunch | None:
        """What stands of one punch, or of what the `add` with this id made; None when it is void.

        Raises:
            UserError: there is no such punch.
        """
        found = self._punches.effective(punch_id)
        if found is None and not self.history(punch_id) and self.original(punch_id) is None:
            raise UserError('There is no punch "{id}".', "Copy its id from the list.", id=punch_id)
        return found

    def original(self, punch_id: str) -> Punch | None:
        """The punch as it was recorded; None for one that a correction added."""
        return self._punches.get(punch_id)

    def history(self, punch_id: str) -> list[Correction]:
        """Every correction of one punch in order, beginning with the `add` that made it where there is one."""
        return self._corrections.words_on(punch_id)

    def correction(self, correction_id: str) -> Correction | None:
        """The correction with this id, or None."""
        return self._corrections.get(correction_id)

    def corrections(self, limit: int) -> list[Correction]:
        """The corrections decided last, latest first, at most `limit`."""
        return self._corrections.latest(limit)

    def corrections_between(
        self, from_utc: datetime, to_utc: datetime, employee_id: str | None = None
    ) -> list[Correction]:
        """Every correction of punches that stood or stand in a stretch of time, void and moved away ones too."""
        return self._corrections.about_between(from_utc, to_utc, employee_id)

    def entries(self, from_seq: int | None = None, to_seq: int | None = None) -> Iterator[LedgerEntry]:
        """The ledger, row by row in its order; fetched in batches."""
        return self._ledger.entries(from_seq, to_seq)

    def head(self) -> ChainHead:
        """The last row of the ledger."""
        return self._ledger.head()
