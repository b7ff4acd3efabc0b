"""Erasing a person: what goes, a typed confirmation, and what was removed. Depends on services.erasure; GUI thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.erasure import CopyKind, ErasureReport, HeldCopy
from attendance_app.services.fine_tuning.forgetting import ForgottenModels
from attendance_app.services.roster import RosterRow
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.page import Notice, PageContext
from attendance_app.ui.admin.people.profile.tab import ProfileTab
from attendance_app.ui.language.formats import short_date_words
from attendance_app.ui.widgets.section_header import SectionHeader

_FIELD_PX = 320


class EraseTab(ProfileTab):
    """Asks for the code to be typed, then erases; the report stays until another person is shown."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._erased_id = ""
        header = SectionHeader(
            self.tr("Erase"),
            self.tr("Removes everything biometric for good. Recorded attendance stays, as payroll must keep it."),
        )
        self.column.addWidget(header)
        self._question = self._build_question()
        self._result = QFrame()
        self._result.setProperty("role", "card")
        self.report = QLabel()
        self.report.setTextFormat(Qt.TextFormat.PlainText)
        self.report.setWordWrap(True)
        self.report.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self._result)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(self.report)
        self._result.hide()
        self.column.addWidget(self._question)
        self.column.addWidget(self._result)
        self.column.addStretch(1)

    def _build_question(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        goes = QLabel(
            self.tr(
                "Deleted now: photos of the face and the numbers computed from them, looks kept as feedback, the PIN, "
                "and notes on leave. The consent is withdrawn and the person deactivated. This cannot be undone."
            )
        )
        goes.setWordWrap(True)
        self.anonymise = QCheckBox(self.tr("Replace name, code, department and e-mail by a pseudonym as well"))
        note = QLabel(self.tr("Payroll can then no longer tell whose the attendance is."))
        note.setProperty("role", "caption")
        note.setContentsMargins(26, 0, 0, 0)
        self.typed = QLineEdit()
        self.typed.setMaximumWidth(_FIELD_PX)
        self.typed.textChanged.connect(lambda _text: self._update())
        self.field = FormField(self.tr("Type the person's code to confirm"), self.typed)
        self.erase = QPushButton(self.tr("Erase for good"))
        self.erase.setProperty("role", "danger")
        self.erase.setAutoDefault(False)
        self.erase.clicked.connect(self._on_erase)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (goes, self.anonymise, note, self.field):
            column.addWidget(widget)
        column.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def show_row(self, row: RosterRow) -> None:
        """Ask about this person; whoever was just erased is told about."""
        if self.row is None or self.row.employee.id != row.employee.id:
            self.typed.clear()
            self.anonymise.setChecked(False)
        super().show_row(row)

    def refresh(self) -> None:
        """Show the question or the report."""
        told = self.row is not None and self.row.employee.id == self._erased_id
        self._question.setVisible(not told)
        self._result.setVisible(told)
        self._update()

    def _update(self) -> None:
        code = self.row.employee.code if self.row else ""
        self.typed.setPlaceholderText(code)
        self.erase.setEnabled(bool(code) and self.typed.text().strip().casefold() == code.casefold())

    def _on_erase(self) -> None:
        if self.row is None:
            return
        person, erasure, anonymise = self.row.employee, self.context.services.erasure, self.anonymise.isChecked()
        self.erase.setEnabled(False)
        self.context.jobs.run(
            self.tr("Erasing {name}").format(name=person.name),
            lambda _handle: erasure.erase(person.id, anonymise=anonymise, author=ADMIN_AUTHOR),
            self._on_erased,
            self.context.announce_failure,
        )

    def _on_erased(self, report: ErasureReport) -> None:
        self._erased_id = report.person.id
        self.report.setText("\n".join(self._lines(report)))
        self.context.announce(Notice("success", self.tr("{name} was erased.").format(name=report.person.name)))
        self.refresh()
        self.changed.emit()

    def _lines(self, report: ErasureReport) -> list[str]:
        counted = (
            (report.templates, self.tr("%n photos of the face", "", report.templates)),
            (report.looks, self.tr("%n looks kept as feedback", "", report.looks)),
            (report.leave_notes, self.tr("%n notes on leave", "", report.leave_notes)),
        )
        removed = [words for count, words in counted if count]
        removed += [self.tr("the PIN")] if report.pin else []
        lines = [
            self.tr("Removed: {what}.").format(what=", ".join(removed))
            if removed
            else self.tr("Nothing of the face and no PIN was kept.")
        ]
        if report.consents:
            lines.append(self.tr("%n consents were withdrawn; they stay as proof.", "", report.consents))
        if report.anonymised:
            lines.append(self.tr("The name was replaced by “{name}”.").format(name=report.person.name))
        lines += self._forgotten_lines(report.forgotten)
        lines.append("")
        if not report.held_by:
            lines.append(self.tr("No backup, earlier copy or trained model of this installation holds the face."))
        else:
            lines.append(self.tr("These may still hold the face, and are not changed by the program:"))
            lines += [f"•  {self._copy_words(copy)}" for copy in report.held_by]
        if not report.log_emptied:
            lines.append(self.tr("The database's log is emptied when the program is next closed."))
        return lines

    def _forgotten_lines(self, forgotten: ForgottenModels) -> list[str]:
        """What was trained with the person's face."""
        lines = []
        if forgotten.models or forgotten.runs:
            removed = ", ".join((*forgotten.models, *forgotten.runs))
            lines.append(self.tr("Removed as trained with this face: {what}.").format(what=removed))
        if forgotten.put_into_use:
            lines.append(self.tr("The face model in use is {model} again.").format(model=forgotten.put_into_use))
        lines += [
            self.tr("The face model {model} was trained with this face and could not be removed: {reason}").format(
                model=model_id, reason=reason
            )
            for model_id, reason in forgotten.kept
        ]
        return lines

    def _copy_words(self, copy: HeldCopy) -> str:
        words = {
            CopyKind.BACKUP: self.tr("the backup {name} of {day}"),
            CopyKind.BEFORE_UPDATE: self.tr("{name}, the database before an update, of {day}"),
            CopyKind.BEFORE_RESTORE: self.tr("{name}, the data before a restore, of {day}"),
            CopyKind.MODEL: self.tr("the face model {name}, trained on {day}"),
        }[copy.kind]
        day = short_date_words(copy.at_utc.astimezone(self.context.services.zone()).date())
        return words.format(name=copy.name, day=day)
