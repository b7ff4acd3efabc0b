"""The board of the day as lines to read. Depends on domain and Qt's translations; GUI thread."""

from datetime import datetime

from PySide6.QtCore import QObject

from attendance_app.domain.presence import OpenException, PersonToday, PresenceState
from attendance_app.domain.punches import PunchKind
from attendance_app.services.punching import PunchRow
from attendance_app.ui.admin.attendance.exception_words import ExceptionWords
from attendance_app.ui.admin.today.line_list import Line
from attendance_app.ui.admin.wording import PunchWords
from attendance_app.ui.language.formats import day_words, duration_words, time_words
from attendance_app.ui.widgets.tone import Tone

_LOOKS: dict[PresenceState, tuple[Tone, str]] = {
    PresenceState.IN: ("success", "present"),
    PresenceState.ON_BREAK: ("info", "coffee"),
    PresenceState.GONE: ("neutral", "arrow-out"),
    PresenceState.UNCLEAR: ("warning", "alert"),
    PresenceState.LATE: ("warning", "clock"),
    PresenceState.EXPECTED: ("neutral", "schedule"),
    PresenceState.ABSENT: ("danger", "absent"),
    PresenceState.ON_LEAVE: ("info", "sun"),
    PresenceState.HOLIDAY: ("info", "star"),
    PresenceState.OFF: ("neutral", "minus"),
}
_KINDS: dict[PunchKind, tuple[Tone, str]] = {
    PunchKind.IN: ("success", "arrow-in"),
    PunchKind.OUT: ("info", "arrow-out"),
    PunchKind.BREAK_START: ("neutral", "coffee"),
    PunchKind.BREAK_END: ("success", "arrow-in"),
}


class TodayWords(QObject):
    """Says people, exceptions and punches in a line each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._punches, self._exceptions = PunchWords(), ExceptionWords()

    def person(self, person: PersonToday) -> Line:
        """Where somebody is, and since when."""
        tone, icon = _LOOKS[person.state]
        if person.state is PresenceState.IN and person.late_minutes:
            came = self.tr("came {duration} late").format(duration=duration_words(person.late_minutes))
        else:
            came = ""
        detail = " · ".join(part for part in (person.employee.department, came) if part)
        employee = person.employee
        return Line(employee.id, employee.id, employee.name, detail, self.state(person), tone, icon)

    def state(self, person: PersonToday) -> str:
        """The state in a few words: "In since 08:02"."""
        since = time_words(person.since) if person.since else ""
        expected = time_words(person.expected_from) if person.expected_from else ""
        if person.state is PresenceState.LATE:
            return self.tr("{duration} late").format(duration=duration_words(person.late_minutes))
        words = {
            PresenceState.IN: self.tr("In since {time}") if since else self.tr("In"),
            PresenceState.ON_BREAK: self.tr("On break since {time}") if since else self.tr("On break"),
            PresenceState.GONE: self.tr("Left at {time}") if since else self.tr("Left"),
            PresenceState.EXPECTED: self.tr("Expected at {time}") if expected else self.tr("Expected"),
            PresenceState.UNCLEAR: self.tr("To be resolved"),
            PresenceState.ABSENT: self.tr("Absent"),
            PresenceState.ON_LEAVE: self.tr("On leave"),
            PresenceState.HOLIDAY: self.tr("Public holiday"),
            PresenceState.OFF: self.tr("Day off"),
        }[person.state]
        return words.format(time=since or expected)

    def exception(self, found: OpenException) -> Line:
        """What waits for a correction, and of which day."""
        employee = found.employee
        key = f"{found.day.isoformat()} {employee.id} {found.exception.kind.value}"
        title = self._exceptions.title(found.exception.kind)
        return Line(key, employee.id, employee.name, day_words(found.day), title, "warning", "alert")

    def punch(self, row: PunchRow, now_local: datetime) -> Line:
        """A punch, with the time and how it came about."""
        punch, employee = row.punch, row.employee
        local = punch.at_local
        time = time_words(local)
        if local.date() != now_local.date():
            time = self.tr("{day}, {time}").format(day=day_words(local.date()), time=time)
        detail = " · ".join(part for part in (time, self._punches.method(punch.method)) if part)
        tone, icon = _KINDS[punch.kind]
        return Line(punch.id, employee.id, employee.name, detail, self._punches.kind(punch.kind), tone, icon)
