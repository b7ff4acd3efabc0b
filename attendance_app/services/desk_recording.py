"""How recognition at a desk records: whether people are asked, and whether the clock is watched. Any thread."""

from datetime import datetime

from attendance_app.domain.clock_jump import ClockWatch
from attendance_app.domain.punches import FaceEvidence
from attendance_app.services.events import PunchChoice
from attendance_app.services.punching import PunchResult, PunchService


class DeskRecorder:
    """Records the face punches of one desk.

    Args:
        watch: Compares the clocks at every punch; None for a recording, whose times are its own.
        asks: Whether somebody can be asked what the punch is. Where nobody can, the suggested kind is recorded.
    """

    def __init__(self, punching: PunchService, watch: ClockWatch | None, asks: bool = False) -> None:
        self._punching = punching
        self._watch = watch
        self._asks = asks

    def record_face(self, employee_id: str, at_utc: datetime, evidence: FaceEvidence) -> PunchResult | PunchChoice:
        """Record a punch, find the one it repeats, or say what is to be asked; on disk when this returns.

        Raises:
            UserError: the person isn't known or is deactivated.
            StorageError: nothing was recorded.
        """
        jump_s = self._watch.check() if self._watch else None
        see = self._punching.ask_or_record_face if self._asks else self._punching.record_face
        return see(employee_id, at_utc, evidence, jump_s)
