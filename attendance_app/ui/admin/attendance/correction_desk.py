"""Carries corrections and locks out in the background and offers the way back. Depends on services; GUI thread."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from attendance_app.domain.corrections import Correction
from attendance_app.domain.periods import LockedPeriod
from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.ui.admin.attendance.correction_form import CorrectionDraft, CorrectionTask
from attendance_app.ui.admin.attendance.lock_dialog import LockDialog
from attendance_app.ui.admin.page import Notice, PageContext
from attendance_app.ui.admin.wording import PunchWords
from attendance_app.ui.language.formats import time_words
from attendance_app.ui.widgets.date_range import DateRange


class CorrectionDesk(QWidget):
    """Never shown itself; dialogs stand over the page that it belongs to.

    Signals:
        corrected: A correction was recorded.
        refused: The `UserError` that says why one wasn't.
        changed: The record or what is locked is another now.
    """

    corrected = Signal()
    refused = Signal(object)
    changed = Signal()

    def __init__(self, context: PageContext, today: Callable[[], date], page: QWidget) -> None:
        super().__init__(page)
        self.hide()
        self._context, self._today, self._page = context, today, page
        self._words = PunchWords(self)

    def correct(self, draft: CorrectionDraft, employee_id: str) -> None:
        """Record what somebody decided about that person's punches."""
        self._context.jobs.run(
            self.tr("Correcting"),
            lambda _handle: self._record(draft, employee_id),
            lambda correction: self._on_corrected(draft.task, correction),
            self.refused.emit,
        )

    def ask_lock(self, what: str, days: DateRange | None) -> None:
        """Ask which days to lock or unlock; `days` are proposed."""
        periods = self._context.services.periods
        self._context.jobs.run(
            self.tr("Looking for locked periods"),
            lambda _handle: periods.periods(),
            lambda locked: self._open_lock_dialog(what, days, locked),
            self._context.announce_failure,
        )

    def _record(self, draft: CorrectionDraft, employee_id: str) -> Correction:
        """On a worker thread."""
        correcting = self._context.services.correcting
        if draft.line is None:
            if draft.kind is None or draft.at_utc is None:
                raise ValueError("the form asks for kind and time of what is added")
            return correcting.add(employee_id, draft.kind, draft.at_utc, draft.reason, ADMIN_AUTHOR)
        if draft.task is CorrectionTask.VOID:
            return correcting.void(draft.line.id, draft.reason, ADMIN_AUTHOR)
        return correcting.move(draft.line.id, draft.at_utc, draft.kind, draft.reason, ADMIN_AUTHOR)

    def _on_corrected(self, task: CorrectionTask, correction: Correction) -> None:
        what = f"{self._words.kind(correction.kind)} {time_words(correction.at_local)}"
        words = {
            CorrectionTask.ADD: self.tr("Added: {punch}."),
            CorrectionTask.CHANGE: self.tr("Corrected: {punch}."),
            CorrectionTask.VOID: self.tr("Not counted any more: {punch}."),
            CorrectionTask.RESTORE: self.tr("Counted again: {punch}."),
        }[task]
        self.corrected.emit()
        self._context.announce(Notice("success", words.format(punch=what), undo=lambda: self._undo(correction)))
        self.changed.emit()

    def _undo(self, correction: Correction) -> None:
        reason = self.tr("Undone at once")
        self._context.jobs.run(
            self.tr("Undoing the correction"),
            lambda _handle: self._context.services.correcting.undo(correction.id, reason, ADMIN_AUTHOR),
            lambda _correction: self._on_undone(),
            self._context.announce_failure,
        )

    def _on_undone(self) -> None:
        self._context.announce(Notice("info", self.tr("It stands again as before.")))
        self.changed.emit()

    def _open_lock_dialog(self, what: str, days: DateRange | None, locked: list[LockedPeriod]) -> None:
        dialog = LockDialog(self._context.services.periods, self._context.jobs, self._today, locked, self._page)
        if days is not None:
            dialog.choose(what, days)
        dialog.accepted.connect(self.changed)
        dialog.open()
