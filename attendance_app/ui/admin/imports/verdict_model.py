"""The table of what became of imported pictures and rows. Depends on services.importing; GUI thread."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.wording import collation_key, sentence
from attendance_app.ui.language.errors import service_words

if TYPE_CHECKING:
    from attendance_app.services.importing import ImportReport

NO_PICTURE = "–"


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """One picture, one row of people.csv that could not be used, or something else to know.

    Attributes:
        seq: Its place in the report; the key.
        path: Folder and file name, as short as it stays clear; `NO_PICTURE` where it isn't about one.
        line: Of people.csv, where it is about that row.
        added: Whether it became a photo of the person.
        note: Whether it is something to know rather than something left out.
    """

    seq: int
    path: str
    code: str
    added: bool
    reason: str
    note: bool = False
    line: int | None = None


class VerdictModel(RecordModel[VerdictRow]):
    """One row a picture."""

    PICTURE, CODE, VERDICT, REASON = range(4)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), lambda row: row.seq, parent)
        self._columns = (
            Column(self.tr("Picture"), self._place_words, lambda r: r.seq, tooltip=self._place_words),
            Column(self.tr("Code"), lambda r: r.code, lambda r: collation_key(r.code)),
            Column(
                self.tr("Verdict"),
                self._verdict_words,
                lambda r: (r.added, r.note),
                muted=lambda r: not r.added,
            ),
            Column(self.tr("Reason"), _reason, _reason, tooltip=_reason),
        )

    def _place_words(self, row: VerdictRow) -> str:
        return row.path if row.line is None else self.tr("people.csv, line {line}").format(line=row.line)

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
    seqs = itertools.count(len(rows))
    rows += [
        VerdictRow(next(seqs), NO_PICTURE, "", False, error.message, line=error.line) for error in report.row_errors
    ]
    return rows + [VerdictRow(next(seqs), NO_PICTURE, "", False, words, note=True) for words in report.notes]


def _reason(row: VerdictRow) -> str:
    return sentence(service_words(row.reason))


def _short(path: str | Path) -> str:
    parts = Path(path).parts
    return "/".join(parts[-2:])
