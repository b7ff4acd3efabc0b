"""The punches of a period as a table. Depends on services.day_records; GUI thread."""

from PySide6.QtCore import QObject

from attendance_app.services.day_records import LineState, PunchLine
from attendance_app.ui.admin.attendance.punch_row import StateWords
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.wording import PunchWords, collation_key
from attendance_app.ui.language.formats import day_words, time_words


class PunchesModel(RecordModel[PunchLine]):
    """One row a punch, void ones muted; the key is the punch's id."""

    DAY, TIME, NAME, CODE, KIND, METHOD, STATE = range(7)
    WIDTHS_PX = (120, 100, 0, 100, 130, 120, 150)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), lambda line: line.id, parent)
        self._words, self._states = PunchWords(self), StateWords(self)
        self._columns = (
            Column(self.tr("Day"), lambda p: day_words(p.at_local.date()), lambda p: p.at_utc, muted=_void),
            Column(
                self.tr("Time"),
                lambda p: time_words(p.at_local, seconds=True),
                lambda p: p.at_local.time(),
                muted=_void,
                tooltip=lambda p: p.at_local.isoformat(),
            ),
            Column(self.tr("Name"), lambda p: p.employee.name, lambda p: collation_key(p.employee.name), muted=_void),
            Column(self.tr("Code"), lambda p: p.employee.code, lambda p: collation_key(p.employee.code), muted=_void),
            Column(self.tr("Punch"), lambda p: self._words.kind(p.kind), lambda p: p.kind.value, muted=_void),
            Column(self.tr("How"), lambda p: self._words.method(p.method), lambda p: p.method.value, muted=_void),
            Column(
                self.tr("Record"),
                lambda p: self._states.state(p.state),
                lambda p: list(LineState).index(p.state),
                muted=lambda p: p.state in (LineState.RECORDED, LineState.VOID),
                tooltip=lambda p: p.history[-1].reason if p.history else "",
            ),
        )


def _void(line: PunchLine) -> bool:
    return line.state is LineState.VOID
