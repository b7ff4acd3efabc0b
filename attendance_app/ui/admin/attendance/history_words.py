"""What happened to a punch, a line for each thing: who, when, why, before and after. Depends on domain; GUI thread."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QObject

from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.punches import Punch, PunchKind
from attendance_app.services.day_records import PunchLine
from attendance_app.ui.admin.audit.words import AuditWords
from attendance_app.ui.admin.wording import PunchWords
from attendance_app.ui.language.formats import date_time_words, day_words, time_words


class HistoryWords(QObject):
    """Tells the history of punches."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._audit = PunchWords(self), AuditWords(self)

    def history(self, line: PunchLine, zone: tzinfo) -> list[str]:
        """A line for each thing that happened to the punch, the earliest first."""
        said = [self._recorded(line.original)] if line.original is not None else []
        before = None if line.original is None else self._what(line.original.kind, line.original.at_local)
        for word in line.history:
            said.append(self._corrected(word, before, zone))
            before = None if word.action is CorrectionAction.VOID else self._what(word.kind, word.at_local)
        return said

    def _recorded(self, punch: Punch) -> str:
        words = self.tr("Recorded: {punch}, {method}, at {device}").format(
            punch=self._what(punch.kind, punch.at_local), method=self._words.method(punch.method), device=punch.device
        )
        return f"{words} – {punch.reason} ({self._audit.actor(punch.author)})" if punch.reason else words

    def _corrected(self, word: Correction, before: str | None, zone: tzinfo) -> str:
        after = self._what(word.kind, word.at_local)
        if word.action is CorrectionAction.ADD:
            what = self.tr("Added: {after}").format(after=after)
        elif word.action is CorrectionAction.VOID:
            what = self.tr("Not counted any more: {before}").format(before=before or after)
        elif before is None:
            what = self.tr("Counted again: {after}").format(after=after)
        elif before == after:
            what = self.tr("Confirmed: {after}").format(after=after)
        else:
            what = self.tr("{before} → {after}").format(before=before, after=after)
        when = date_time_words(word.recorded_at_utc.astimezone(zone))
        return self.tr("{what}. {author}, {when}: “{reason}”").format(
            what=what, author=self._audit.actor(word.author), when=when, reason=word.reason
        )

    def _what(self, kind: PunchKind, at_local: datetime) -> str:
        time = time_words(at_local, seconds=bool(at_local.second))
        return f"{self._words.kind(kind)} {day_words(at_local.date())} {time}"
