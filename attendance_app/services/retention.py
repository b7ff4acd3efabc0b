"""Deletes what is past its period: feedback, visits, and failed PINs nobody counts any more. Depends on storage.

Any thread. Punches, corrections and the audit log are never deleted here: payroll's periods are for the law to say.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from attendance_app.domain.pins import DEVICE_LOCK_OUT, PERSON_LOCK_OUT
from attendance_app.storage.feedback import FeedbackRepository
from attendance_app.storage.pins import PinRepository
from attendance_app.storage.visitors import VisitorRepository

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RetentionPeriods:
    """How many days things are kept."""

    feedback_days: int = 180
    visitors_days: int = 30


@dataclass(frozen=True, slots=True)
class RetentionReport:
    """How many were deleted."""

    feedback: int
    visitors: int


class RetentionService:
    """Run it when the app starts and once a day.

    Args:
        periods: The periods in force, asked at every run.
    """

    def __init__(
        self,
        feedback: FeedbackRepository,
        visitors: VisitorRepository,
        pins: PinRepository,
        periods: Callable[[], RetentionPeriods] = RetentionPeriods,
    ) -> None:
        self._feedback = feedback
        self._visitors = visitors
        self._pins = pins
        self._periods = periods

    def run(self, now_utc: datetime) -> RetentionReport:
        """Delete what is past its period at `now_utc` (aware), all in one transaction.

        Raises:
            StorageError: nothing was deleted.
        """
        periods = self._periods()
        with self._feedback.joint_transaction():
            report = RetentionReport(
                self._feedback.delete_before(now_utc - timedelta(days=periods.feedback_days)),
                self._visitors.delete_before(now_utc - timedelta(days=periods.visitors_days)),
            )
            self._pins.forget_failures(now_utc - max(PERSON_LOCK_OUT.forgotten_after, DEVICE_LOCK_OUT.forgotten_after))
        if report.feedback or report.visitors:
            _log.info("Past their period: %d cases of feedback, %d visits", report.feedback, report.visitors)
        return report
