"""What a kiosk looks after in the background: records, logo, what is past its period. PySide6; GUI thread."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from attendance_app.errors import UserError
from attendance_app.ui.kiosk.dependencies import KioskDependencies, PunchLine
from attendance_app.ui.kiosk.logo import read_logo
from attendance_app.ui.kiosk.punch_list import WANTED_ROWS
from attendance_app.ui.language.errors import error_words
from attendance_app.workers.jobs import JobRunner

_logger = logging.getLogger(__name__)

_CLEAR_OUT_EVERY = timedelta(days=1)


class Upkeep(QObject):
    """Looks when it is told to; the work is done in jobs.

    Signals:
        records_read: `(trouble, lines)`: what is wrong with the database or None, and the latest punches.
        logo_read: The company's logo as a `QImage`, or None.
    """

    records_read = Signal(object, object)
    logo_read = Signal(object)

    def __init__(self, dependencies: KioskDependencies, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dependencies = dependencies
        self._jobs = jobs
        self._reading = self._read_again = self._stopped = False
        self._lines: Sequence[PunchLine] = ()
        self._logo_file = ""
        self._cleared_out_utc: datetime | None = None

    def stop(self) -> None:
        """The window closes: start nothing any more."""
        self._stopped = True

    def read_records(self) -> None:
        """Look at the records; wishes that come meanwhile make one more look."""
        if self._stopped:
            return
        if self._reading:
            self._read_again = True
            return
        self._reading, self._read_again = True, False
        self._jobs.run(self.tr("Reading the records"), lambda _: self._records(), self._on_records, self._on_no_records)

    def read_logo(self) -> None:
        """Read the logo, if the settings name another one than before."""
        file = self._dependencies.settings.current.company_logo
        if file == self._logo_file or self._stopped:
            return
        self._logo_file = file
        self._jobs.run(
            self.tr("Reading the logo"),
            lambda _: read_logo(file),
            self.logo_read.emit,
            lambda error: _logger.warning("the logo cannot be shown: %s", error),
        )

    def clear_out(self) -> None:
        """Delete what is past its period: at the start and once a day, also of a computer that slept meanwhile."""
        desk, now = self._dependencies.desk, self._dependencies.clock.now_utc()
        before = self._cleared_out_utc
        if desk is None or self._stopped or (before is not None and abs(now - before) < _CLEAR_OUT_EVERY):
            return
        self._cleared_out_utc = now
        self._jobs.run(
            self.tr("Deleting what is past its period"),
            lambda _: desk.clear_out(),
            lambda _: None,
            lambda error: _logger.warning("what is past its period is still there: %s", error),
        )

    def _records(self) -> tuple[str | None, Sequence[PunchLine]]:
        """Runs in a job's thread."""
        trouble = self._dependencies.database_status()
        return trouble, self._dependencies.latest_punches(WANTED_ROWS)

    def _on_records(self, records: tuple[str | None, Sequence[PunchLine]]) -> None:
        trouble, self._lines = records
        self._conclude(trouble)

    def _on_no_records(self, error: UserError) -> None:
        self._conclude(error_words(error))

    def _conclude(self, trouble: str | None) -> None:
        self._reading = False
        self.records_read.emit(trouble, self._lines)
        if self._read_again:
            self.read_records()
