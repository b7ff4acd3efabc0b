"""The table of what became of imported pictures and rows. Depends on services.importing; GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.wording import collation_key, sentence

if TYPE_CHECKING:
    from attendance_app.services.importing import ImportReport

NO_PICTURE = "–"


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """One picture, one row of people.csv that could not be used, or something else to know.

    Attributes:
        seq: Its place in the report; the key.
        path: Folder and file name, as short as it stays clear; `NO_PICTURE` where it isn't about one.
        added: Whether it became a photo of the person.
        note: Whether it is something to know rather than something left out.
    """

    seq: int
    path: str
    code: str
    added: bool
    reason: str
    note: bool = False


class VerdictModel(RecordModel[VerdictRow]):
    """One row a picture."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), lambda row: row.seq, parent)
        self._columns = (
            Column(self.tr("Picture"), lambda r: r.path, lambda r: r.seq, tooltip=lambda r: r.path),
            Column(self.tr("Code"), lambda r: r.code, lambda r: collation_key(r.code)),
            Column(
                self.tr("Verdict"),
                self._verdict_words,
                lambda r: (r.added, r.note),
                muted=lambda r: not r.added,
            ),
            Column(self.tr("Reason"), lambda r: sentence(r.reason), lambda r: r.reason, tooltip=lambda r: r.reason),
        )

    def _verdict_words(self, row: VerdictRow) -> str:
        if row.note:
            return self.tr("Please note")
        return self.tr("Added") if row.added else self.tr("Left out")


def verdicts_of(report: ImportReport) -> list[VerdictRow]:
    """The report's pictures, then its unusable rows and its notes, as rows of the table."""
    rows = [
        VerdictRow(seq, _short(verdict.path), verdict.code, verdict.added, verdict.reason)
        for seq, verdict in enumerate(report.verdicts)
    ]
    said = [(str(error), False) for error in report.row_errors] + [(words, True) for words in report.notes]
    return rows + [
        VerdictRow(len(rows) + seq, NO_PICTURE, "", False, words, note) for seq, (words, note) in enumerate(said)
    ]


def _short(path: str | Path) -> str:
    parts = Path(path).parts
    return "/".join(parts[-2:])
