"""The last step: what was added and what was left out. Depends on services; GUI thread."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from attendance_app.services.enrolment_report import EnrolmentReport, RejectedPicture
from attendance_app.ui.admin.enrol.step import EnrolStep
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.wording import sentence
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.icons import icon_pixmap


class ResultStep(EnrolStep):
    """Says whether the person can be recognised now, and lists rejected pictures with their reasons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self.verdict = QLabel()
        self.verdict.setProperty("role", "heading")
        self.verdict.setWordWrap(True)
        self.details = QLabel()
        self.details.setProperty("role", "muted")
        self.details.setWordWrap(True)
        for label in (self.verdict, self.details):
            label.setTextFormat(Qt.TextFormat.PlainText)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.verdict)
        words.addWidget(self.details)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.model: RecordModel[RejectedPicture] = RecordModel(
            (
                Column(self.tr("Left out"), lambda r: Path(r.path).name, lambda r: r.path, tooltip=lambda r: r.path),
                Column(self.tr("Reason"), lambda r: sentence(r.reason), lambda r: r.reason, tooltip=lambda r: r.reason),
            ),
            lambda rejected: rejected.path,
            self,
        )
        self.table = RecordTable(self.model, self.tr("Pictures left out"), (220, 0), QWidget())
        self.column.addLayout(row)
        self.column.addWidget(self.table, 1)
        self.column.addStretch(0)

    def show_report(self, report: EnrolmentReport) -> None:
        """Say what came of it."""
        tokens = tokens_of(self.palette())
        name = report.employee.name
        if report.added or all(rejected.already_enrolled for rejected in report.rejected):
            icon, colour = "check-circle", tokens.success
            self.verdict.setText(self.tr("{name} can be recognised now.").format(name=name))
        else:
            icon, colour = "alert", tokens.warning
            self.verdict.setText(
                self.tr("No picture could be used, so {name} can't be recognised yet.").format(name=name)
            )
        self._icon.setPixmap(icon_pixmap(icon, colour, 40, self.devicePixelRatioF()))
        self.details.setText(self._count_words(report))
        self.model.set_records(report.rejected)
        self.table.setVisible(bool(report.rejected))

    def _count_words(self, report: EnrolmentReport) -> str:
        added = (
            self.tr("1 photo was added.")
            if report.added == 1
            else self.tr("{count} photos were added.").format(count=report.added)
        )
        if not report.rejected:
            return added
        left_out = (
            self.tr("1 picture was left out.")
            if len(report.rejected) == 1
            else self.tr("{count} pictures were left out.").format(count=len(report.rejected))
        )
        return f"{added} {left_out}"

    def heading(self) -> str:
        """What this step tells."""
        return self.tr("Result")

    def main_action(self) -> str:
        """Label of the main button."""
        return self.tr("Done")
