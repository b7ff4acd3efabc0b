"""The day that is open at the right: which one, and reading it. Depends on services.day_records; GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from attendance_app.services.day_records import DayRecord, DayRecords
from attendance_app.ui.admin.attendance.correction_form import CorrectionTask
from attendance_app.ui.admin.attendance.day_panel import DayPanel
from attendance_app.ui.admin.attendance.period import PersonDay
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import PageContext
from attendance_app.ui.admin.people.photos import PhotoShelf

_REASONS = 8


@dataclass(frozen=True, slots=True)
class _Day:
    record: DayRecord
    reasons: Sequence[str]
    faces: int


class OpenedDay(QObject):
    """Shows a day in the panel once it has been read; of several asked for in haste, the last.

    Args:
        label: What reading it is called among the jobs.

    Signals:
        appeared: A day was read and stands in the panel.
        gone: No day is open any more.
    """

    appeared = Signal()
    gone = Signal()

    def __init__(
        self, context: PageContext, records: DayRecords, panel: DayPanel, label: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._records, self._panel = context, records, panel
        self._wanted: PersonDay | None = None
        self._begin_with = ""
        self._photos = PhotoShelf(context, self)
        self._photos.arrived.connect(self._show_photo)
        self._loader: Loader[_Day] = Loader(context.jobs, label, self._on_read, context.announce_failure)

    @property
    def wanted(self) -> PersonDay | None:
        """Whose day is open, or being read; None for none."""
        return self._wanted

    def open(self, employee_id: str, day: date) -> None:
        """Show that day of that person."""
        self._wanted = (employee_id, day)
        self.reload()

    def begin_with(self, action: str) -> None:
        """Once the next day appears, begin with that; only `add` means something."""
        self._begin_with = action

    def reload(self) -> None:
        """Read the day that is open again."""
        if self._wanted is None:
            return
        employee_id, day = self._wanted
        people = self._context.services.people

        def read() -> _Day:
            record, reasons = self._records.of_day(employee_id, day), self._records.recent_reasons(_REASONS)
            return _Day(record, reasons, people.enrolled_faces().get(employee_id, 0))

        self._loader.load(read)

    def close(self) -> None:
        """Show none, and forget what was begun."""
        self._wanted = None
        self._panel.form.leave()
        self._panel.hide()
        self.gone.emit()

    def _on_read(self, read: _Day) -> None:
        if self._wanted != (read.record.employee.id, read.record.day):
            return
        self._panel.show_record(read.record, self._context.services.zone(), read.reasons)
        self._photos.want([(read.record.employee.id, read.faces)])
        self._show_photo()
        self._panel.show()
        self.appeared.emit()
        if self._begin_with == CorrectionTask.ADD:
            self._panel.begin(CorrectionTask.ADD)
        self._begin_with = ""

    def _show_photo(self) -> None:
        if self._panel.record is not None:
            person_id = self._panel.record.employee.id
            self._panel.show_photo(person_id, self._photos.photo_of(person_id))
