"""Importing historic punches: a verdict a row. Depends on services.punch_import; GUI thread."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from attendance_app.domain.punches import PunchKind
from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.punch_import.plan import PunchVerdict, RowStatus
from attendance_app.ui.admin.imports.table_import import Judgement, RowVerdict, TableImport
from attendance_app.ui.admin.page import PageContext
from attendance_app.ui.admin.wording import PunchWords
from attendance_app.ui.language.errors import service_words
from attendance_app.ui.language.formats import date_time_words
from attendance_app.ui.widgets.tone import Tone
from attendance_app.workers.jobs import JobHandle


class PunchTable(TableImport):
    """CSV or XLSX with the columns code, kind and at."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._words = PunchWords(self)

    def _title(self) -> str:
        return self.tr("Punch")

    def _hint(self) -> str:
        return self.tr(
            "The columns code, kind (in, out, break start, break end) and at, such as 2026-03-02T08:57:00+01:00; "
            "a reason may be there too."
        )

    def _judge(self, path: Path, dry_run: bool, handle: JobHandle) -> Judgement:
        report = self.context.services.punch_import.run(
            path, ADMIN_AUTHOR, dry_run=dry_run, on_progress=handle.progress, cancelled=handle.cancelled
        )
        new = report.count(RowStatus.NEW)
        return Judgement(tuple(self._verdict(one) for one in report.verdicts), new, report.saved)

    def _verdict(self, verdict: PunchVerdict) -> RowVerdict:
        words, tone = self._status(verdict.status)
        known = verdict.kind in {kind.value for kind in PunchKind}
        kind = self._words.kind(PunchKind(verdict.kind)) if known else verdict.kind
        what = self.tr("{kind}, {at}").format(kind=kind, at=_instant_words(verdict.at))
        refused = verdict.status is RowStatus.REFUSED
        remark = " ".join(service_words(part) for part in (verdict.problem, verdict.remedy) if part)
        return RowVerdict(verdict.line, verdict.code, what, words, tone, remark, refused)

    def _status(self, status: RowStatus) -> tuple[str, Tone]:
        said: dict[RowStatus, tuple[str, Tone]] = {
            RowStatus.NEW: (self.tr("New"), "success"),
            RowStatus.KNOWN: (self.tr("Known"), "neutral"),
            RowStatus.REFUSED: (self.tr("Cannot be used"), "danger"),
        }
        return said[status]

    def _action_words(self, new: int) -> str:
        return self.tr("&Import %n punches", "", new) if new else self.tr("&Import punches")

    def _done_words(self, new: int) -> str:
        return self.tr("%n punches were recorded.", "", new)


def _instant_words(text: str) -> str:
    """The file's time with its offset in words; as it stands there where it isn't one."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return text
    return f"{date_time_words(at)} (UTC{at.isoformat()[-6:]})" if at.tzinfo else text
