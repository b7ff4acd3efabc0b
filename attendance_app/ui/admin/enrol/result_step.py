"""The last step: what was added and what was left out. Depends on services; GUI thread."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.services.enrolment_report import EnrolmentReport, RejectedPicture
from attendance_app.ui.admin.enrol.step import EnrolStep
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.wording import sentence
from attendance_app.ui.language.errors import service_words
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.icons import icon_pixmap, put_icon


class ResultStep(EnrolStep):
    """Says whether the person can be recognised now, and lists rejected pictures with their reasons.

    Signals:
        try_chosen: The person wants to see it work.
    """

    try_chosen = Signal()

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
                Column(self.tr("Reason"), _reason, lambda r: r.reason, tooltip=_reason),
            ),
            lambda rejected: rejected.path,
            self,
        )
        self.table = RecordTable(self.model, self.tr("Pictures left out"), (220, 0), QWidget())
        self.try_now = QPushButton(self.tr("&Try it now"))
        put_icon(self.try_now, "camera")
        self.try_now.setAutoDefault(False)
        self.try_now.setToolTip(self.tr("See yourself being recognised, without a punch"))
        self.try_now.clicked.connect(self.try_chosen)
        trying = QHBoxLayout()
        trying.addSpacing(56)
        trying.addWidget(self.try_now)
        trying.addStretch(1)
        self.column.addLayout(row)
        self.column.addLayout(trying)
        self.column.addWidget(self.table, 1)
        self._filler = QWidget()
        self.column.addWidget(self._filler, 1)

    def show_report(self, report: EnrolmentReport) -> None:
        """Say what came of it."""
        tokens = tokens_of(self.palette())
        name = report.employee.name
        if report.added or all(rejected.already_enrolled for rejected in report.rejected):
            icon, colour = "check-circle", tokens.success
            self.try_now.show()
            self.verdict.setText(self.tr("{name} can be recognised now.").format(name=name))
        else:
            icon, colour = "alert", tokens.warning
            self.try_now.hide()
            self.verdict.setText(
                self.tr("No picture could be used, so {name} can't be recognised yet.").format(name=name)
            )
        self._icon.setPixmap(icon_pixmap(icon, colour, 40, self.devicePixelRatioF()))
        self.details.setText(self._count_words(report))
        self.model.set_records(report.rejected)
        self.table.setVisible(bool(report.rejected))
        self._filler.setVisible(not report.rejected)

    def _count_words(self, report: EnrolmentReport) -> str:
        added = self.tr("%n photos were added.", "", report.added)
        if not report.rejected:
            return added
        left_out = self.tr("%n pictures were left out.", "", len(report.rejected))
        return f"{added} {left_out}"

    def heading(self) -> str:
        """What this step tells."""
        return self.tr("Result")

    def main_action(self) -> str:
        """Label of the main button."""
        return self.tr("Done")


def _reason(rejected: RejectedPicture) -> str:
    return sentence(service_words(rejected.reason))
