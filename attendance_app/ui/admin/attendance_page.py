"""The Attendance page: the punches of one day. Depends on services.punching; GUI thread."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QWidget

from attendance_app.services.punching import PunchRow
from attendance_app.ui.admin.attendance_model import AttendanceModel
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import AdminPage, PageContext
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.wording import as_date, as_qdate, long_day, today
from attendance_app.ui.widgets.day_edit import DayEdit
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.icons import put_icon

_WIDTHS_PX = (110, 0, 110, 130, 120, 110, 150)


@dataclass(frozen=True, slots=True)
class _Answer:
    day: date
    rows: list[PunchRow]


class AttendancePage(AdminPage):
    """A day's punches; the day moves with the arrows beside the date, or Alt and the arrow keys."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Attendance"))
        self._punching = context.services.punching
        self.model = AttendanceModel(self)
        self._build_day_bar()
        self._nothing_today = EmptyState("clock", "", self.tr("They appear here as people come and go."))
        self._nothing_then = EmptyState(
            "calendar", "", self.tr("Nobody came or went that day."), self.tr("Go to today")
        )
        self._nothing_then.action_triggered.connect(self._on_today)
        self._empty = QStackedWidget()
        self._empty.addWidget(self._nothing_today)
        self._empty.addWidget(self._nothing_then)
        self.table = RecordTable(self.model, self.tr("Punches of the day"), _WIDTHS_PX, self._empty)
        self._count = QLabel()
        self._count.setProperty("role", "caption")
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._count)
        self._loader: Loader[_Answer] = Loader(
            context.jobs, self.tr("Reading the day's punches"), self._on_loaded, context.announce_failure
        )
        self.day_edit.setDate(as_qdate(self._today()))
        self._show_day_words()
        self.day_edit.dateChanged.connect(self._on_day_changed)

    def _build_day_bar(self) -> None:
        self.previous = _arrow("chevron-left", self.tr("Previous day"))
        self.next = _arrow("chevron-right", self.tr("Next day"))
        self.today_button = QPushButton(self.tr("Today"))
        self.day_edit = DayEdit(self.tr("Day"))
        self._day_words = QLabel()
        self._day_words.setProperty("role", "heading")
        self.previous.clicked.connect(lambda: self._move(-1))
        self.next.clicked.connect(lambda: self._move(1))
        self.today_button.clicked.connect(self._on_today)
        QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self, lambda: self._move(-1))
        QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Right), self, lambda: self._move(1))
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for widget in (self.previous, self.day_edit, self.next, self.today_button):
            bar.addWidget(widget)
        bar.addSpacing(12)
        bar.addWidget(self._day_words)
        bar.addStretch(1)
        self.body.addLayout(bar)

    @property
    def day(self) -> date:
        """The day that is shown."""
        return as_date(self.day_edit.date())

    def refresh(self) -> None:
        """Read the day again."""
        day, zone = self.day, self.context.services.zone()
        self._loader.load(lambda: _Answer(day, self._punching.of_day(day, zone)))

    def focus_first(self) -> None:
        """Start at the date."""
        self.day_edit.setFocus()

    def _today(self) -> date:
        return today(self.context.services.clock.now_utc(), self.context.services.zone())

    def _move(self, days: int) -> None:
        self.day_edit.setDate(as_qdate(self.day + timedelta(days=days)))

    def _on_today(self) -> None:
        self.day_edit.setDate(as_qdate(self._today()))

    def _on_day_changed(self, _day: QDate) -> None:
        self._show_day_words()
        self.refresh()

    def _show_day_words(self) -> None:
        self._day_words.setText(long_day(self.day))
        self.today_button.setEnabled(self.day != self._today())

    def _on_loaded(self, answer: _Answer) -> None:
        title = self.tr("No punches on {day}").format(day=long_day(answer.day))
        if answer.day == self._today():
            self._nothing_today.set_text(title, self.tr("They appear here as people come and go."))
            self._empty.setCurrentWidget(self._nothing_today)
        else:
            to_come = answer.day > self._today()
            self._nothing_then.set_text(
                title,
                self.tr("This day is yet to come.") if to_come else self.tr("Nobody came or went that day."),
            )
            self._empty.setCurrentWidget(self._nothing_then)
        self.model.set_records(answer.rows)
        self._count.setText(self._count_words(answer.rows))

    def _count_words(self, rows: list[PunchRow]) -> str:
        if not rows:
            return ""
        people = len({row.employee.id for row in rows})
        if len(rows) == 1:
            return self.tr("1 punch")
        if people == 1:
            return self.tr("{punches} punches by 1 person").format(punches=len(rows))
        return self.tr("{punches} punches by {people} people").format(punches=len(rows), people=people)


def _arrow(icon: str, name: str) -> QPushButton:
    button = QPushButton()
    button.setProperty("role", "icon")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFixedWidth(40)
    put_icon(button, icon)
    return button
