"""Words for facts: kinds and methods of punches, days, instants. Qt's locale only; any thread.

Kept in one place so that every page says the same thing in the same way.
"""

import unicodedata
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QObject

from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.ui.language.formats import short_date_words, time_words


class PunchWords(QObject):
    """Says punches in words."""

    def kind(self, kind: PunchKind) -> str:
        """The kind as a table says it: "In", "Break starts"."""
        return {
            PunchKind.IN: self.tr("In"),
            PunchKind.OUT: self.tr("Out"),
            PunchKind.BREAK_START: self.tr("Break starts"),
            PunchKind.BREAK_END: self.tr("Break ends"),
        }[kind]

    def method(self, method: PunchMethod) -> str:
        """How the punch came about."""
        return {
            PunchMethod.FACE: self.tr("Face"),
            PunchMethod.PIN: self.tr("PIN"),
            PunchMethod.MANUAL: self.tr("By hand"),
            PunchMethod.IMPORT: self.tr("Imported"),
        }[method]

    def last(self, punch: Punch | None, now_utc: datetime, zone: tzinfo) -> str:
        """The latest punch as seen from now: "in 08:57 today", "out 17:30 yesterday", "in 08:57 on 3 Nov 2026"."""
        if punch is None:
            return self.tr("Never")
        local = punch.at_utc.astimezone(zone)
        time = time_words(local)
        days_ago = (now_utc.astimezone(zone).date() - local.date()).days
        if days_ago == 0:
            return self._sentence_today(punch.kind).format(time=time)
        if days_ago == 1:
            return self._sentence_yesterday(punch.kind).format(time=time)
        return self._sentence_on(punch.kind).format(time=time, day=short_date_words(local.date()))

    def _sentence_today(self, kind: PunchKind) -> str:
        return {
            PunchKind.IN: self.tr("in {time} today"),
            PunchKind.OUT: self.tr("out {time} today"),
            PunchKind.BREAK_START: self.tr("break started {time} today"),
            PunchKind.BREAK_END: self.tr("break ended {time} today"),
        }[kind]

    def _sentence_yesterday(self, kind: PunchKind) -> str:
        return {
            PunchKind.IN: self.tr("in {time} yesterday"),
            PunchKind.OUT: self.tr("out {time} yesterday"),
            PunchKind.BREAK_START: self.tr("break started {time} yesterday"),
            PunchKind.BREAK_END: self.tr("break ended {time} yesterday"),
        }[kind]

    def _sentence_on(self, kind: PunchKind) -> str:
        return {
            PunchKind.IN: self.tr("in {time} on {day}"),
            PunchKind.OUT: self.tr("out {time} on {day}"),
            PunchKind.BREAK_START: self.tr("break started {time} on {day}"),
            PunchKind.BREAK_END: self.tr("break ended {time} on {day}"),
        }[kind]


def sentence(words: str) -> str:
    """The words with a capital at their beginning, as a sentence has."""
    return words[:1].upper() + words[1:]


def today(now_utc: datetime, zone: tzinfo) -> date:
    """The site's day at that instant."""
    return now_utc.astimezone(zone).date()


def collation_key(text: str) -> tuple[str, str]:
    """Orders names as people expect: accents and letter case count only between otherwise equal names."""
    decomposed = unicodedata.normalize("NFKD", text.replace("đ", "d").replace("Đ", "D"))
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return plain.casefold(), text
