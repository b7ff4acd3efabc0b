"""Locks a period, or opens one again with a reason. Depends on services.periods; GUI thread."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from attendance_app.domain.periods import LockedPeriod
from attendance_app.errors import UserError
from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.periods import PeriodService
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.service_dialog import ServiceDialog
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.language.formats import date_range_words, short_date_words
from attendance_app.ui.widgets.date_range import DateRange, DateRangePicker, Preset
from attendance_app.ui.widgets.segmented import SegmentedControl
from attendance_app.workers.jobs import JobRunner

LOCK, UNLOCK = "lock", "unlock"
_WIDTH_PX = 560


class LockDialog(ServiceDialog):
    """Which days, and why.

    Args:
        today: Asks for the site's day.
        locked: What is locked now.
    """

    def __init__(
        self,
        periods: PeriodService,
        jobs: JobRunner,
        today: Callable[[], date],
        locked: Sequence[LockedPeriod],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, _WIDTH_PX, parent)
        self._periods = periods
        self.heading.setText(self.tr("Lock a period"))
        self.what = SegmentedControl(self.tr("What to do"))
        self.what.add(LOCK, self.tr("Lock"), "lock")
        self.what.add(UNLOCK, self.tr("Unlock"), "unlock")
        self.what.set_enabled(UNLOCK, bool(locked))
        self.what.chosen.connect(lambda _key: self._show_what())
        self.days = DateRangePicker(today, Preset.LAST_MONTH)
        self.reason = QLineEdit()
        self._reason_field = FormField(self.tr("Reason"), self.reason)
        self._explanation = QLabel()
        self._explanation.setProperty("role", "muted")
        self._explanation.setWordWrap(True)
        self._locked = QLabel(self._locked_words(locked))
        self._locked.setProperty("role", "caption")
        self._locked.setWordWrap(True)
        self._locked.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self.what, self._explanation, self.days, self._reason_field, self._locked):
            self.body.addWidget(widget)
        self.act_button.clicked.connect(self._on_act)
        self._show_what()

    def choose(self, what: str, days: DateRange) -> None:
        """Begin with this."""
        self.what.choose(what)
        self.days.choose_days(days)
        self._show_what()

    def _show_what(self) -> None:
        unlocking = self.what.current == UNLOCK
        self.heading.setText(self.tr("Unlock a period") if unlocking else self.tr("Lock a period"))
        self._explanation.setText(
            self.tr("Its punches can be corrected again. Who opened it and why stays in the record.")
            if unlocking
            else self.tr(
                "Lock the days that payroll has been paid for. Their punches and schedules can't be changed any more,"
                " unless somebody unlocks them and says why."
            )
        )
        self.act_button.setText(self.tr("Unlock") if unlocking else self.tr("Lock"))
        self.reason.setPlaceholderText(self.tr("Why?") if unlocking else self.tr("Payroll of last month (optional)"))
        self._reason_field.set_error("")

    def _on_act(self) -> None:
        chosen, reason = self.days.range, self.reason.text()
        if self.what.current == UNLOCK:
            if not reason.strip():
                self._reason_field.set_error(self.tr("Say why; it is recorded."))
                self.reason.setFocus()
                return
            self.run(
                self.tr("Unlocking"),
                lambda: self._periods.unlock(chosen.first, chosen.last, reason, ADMIN_AUTHOR),
                self._on_failed,
            )
        else:
            self.run(
                self.tr("Locking"),
                lambda: self._periods.lock(chosen.first, chosen.last, reason, ADMIN_AUTHOR),
                self._on_failed,
            )

    def _on_failed(self, error: UserError) -> None:
        self._reason_field.set_error(error_words(error))

    def _locked_words(self, locked: Sequence[LockedPeriod]) -> str:
        if not locked:
            return self.tr("Nothing is locked so far.")
        lines = [
            self.tr("{days}, by {author} on {day}").format(
                days=date_range_words(period.from_day, period.to_day),
                author=period.change.author,
                day=short_date_words(period.change.recorded_at_utc.date()),
            )
            for period in locked[-6:]
        ]
        return "\n".join([self.tr("Locked now:"), *lines])
