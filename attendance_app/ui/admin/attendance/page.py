"""The Attendance page: calendar, table, the day beside them, corrections and locks. Depends on services; GUI thread."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from attendance_app.domain.presence import GridRow
from attendance_app.errors import UserError
from attendance_app.services.day_records import DayRecords
from attendance_app.ui.admin.attendance.correction_desk import CorrectionDesk
from attendance_app.ui.admin.attendance.correction_form import CorrectionDraft
from attendance_app.ui.admin.attendance.day_panel import DayPanel
from attendance_app.ui.admin.attendance.lock_dialog import LOCK, UNLOCK
from attendance_app.ui.admin.attendance.month_model import MonthModel
from attendance_app.ui.admin.attendance.month_view import MonthLegend, MonthView
from attendance_app.ui.admin.attendance.opened_day import OpenedDay
from attendance_app.ui.admin.attendance.period import Period, PersonDay, waiting_days
from attendance_app.ui.admin.attendance.period_bar import MonthStepper
from attendance_app.ui.admin.attendance.punches_model import PunchesModel
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import AdminPage, PageContext, Target
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.wording import today
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.language.formats import date_range_words
from attendance_app.ui.widgets.busy import Skeleton
from attendance_app.ui.widgets.date_range import DateRange, DateRangePicker, Preset
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.search_field import SearchField
from attendance_app.ui.widgets.segmented import SegmentedControl

CALENDAR, TABLE = "calendar", "table"
_SEARCH_PX = 236
_ONE_DAY = timedelta(days=1)


class AttendancePage(AdminPage):
    """A click on a day opens it at the right. Ctrl+Down and Ctrl+Up go through what is to be resolved."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Attendance"))
        services = context.services
        self._records = DayRecords(
            services.record, services.timesheets, services.periods, services.people, services.zone
        )
        self._read: Period | None = None
        self._build_head()
        self._build_bar()
        self._build_body()
        self.desk = CorrectionDesk(context, self._today, self)
        self.desk.changed.connect(self.refresh)
        self.desk.refused.connect(lambda error: self.panel.form.show_problem(error_words(error)))
        self.desk.corrected.connect(self.panel.form.leave)
        self._period_loader: Loader[Period] = Loader(
            context.jobs, self.tr("Reading attendance"), self._on_period_read, self._on_read_failed
        )
        self.opened = OpenedDay(context, self._records, self.panel, self.tr("Reading the day"), self)
        self.opened.appeared.connect(lambda: self._make_room(True))
        self.opened.gone.connect(lambda: self._make_room(False))
        self._add_shortcuts()

    # ---- building ----

    def _build_head(self) -> None:
        self.view = SegmentedControl(self.tr("View"))
        self.view.add(CALENDAR, self.tr("Calendar"), "calendar")
        self.view.add(TABLE, self.tr("Punches"), "bars")
        self.view.chosen.connect(self._on_view_chosen)
        self.lock_button = QPushButton(self.tr("&Lock period…"))
        put_icon(self.lock_button, "lock")
        self.lock_button.clicked.connect(lambda: self.desk.ask_lock(LOCK, None))
        self.title_buttons.addWidget(self.view)
        self.title_buttons.addSpacing(8)
        self.title_buttons.addWidget(self.lock_button)

    def _build_bar(self) -> None:
        self.month = MonthStepper(self._today)
        self.month.month_changed.connect(self.refresh)
        self.days = DateRangePicker(
            self._today, Preset.THIS_WEEK, self.context.services.settings.current.week_starts_on
        )
        self.days.range_changed.connect(lambda _range: self.refresh())
        self.days.hide()
        self.search = SearchField(self.tr("Find a person"))
        self.search.setToolTip(self.tr("Name, code or department"))
        self.search.setMinimumWidth(_SEARCH_PX)
        self.search.searched.connect(lambda _text: self._show_period())
        self.to_resolve = QPushButton()
        self.to_resolve.setProperty("role", "filter")
        self.to_resolve.setCheckable(True)
        self.to_resolve.setToolTip(self.tr("Show only what is to be resolved; Ctrl+Down opens the next"))
        put_icon(self.to_resolve, "alert", "warning")
        self.to_resolve.toggled.connect(self._on_to_resolve)
        self.to_resolve.hide()
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.month)
        bar.addWidget(self.days)
        bar.addStretch(1)
        bar.addWidget(self.to_resolve)
        bar.addWidget(self.search)
        self.body.addLayout(bar)

    def _build_body(self) -> None:
        self.month_model = MonthModel(self)
        self.grid = MonthView(self.month_model, self.tr("Month, a row a person"))
        self.grid.day_opened.connect(self.open_day)
        self._nobody = EmptyState("calendar", "", "", "")
        self._nobody.action_triggered.connect(lambda: self.context.go_to("people"))
        calendar = QWidget()
        column = QVBoxLayout(calendar)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.grid, 1)
        self.model = PunchesModel(self)
        self._no_punches = EmptyState("clock", "", "")
        self.table = RecordTable(self.model, self.tr("Punches"), PunchesModel.WIDTHS_PX, self._no_punches)
        self.table.record_activated.connect(self._on_line_activated)
        self.table.view.clicked.connect(lambda _index: self._on_line_activated(self.table.selected_key()))
        self._count = QLabel()
        self._count.setProperty("role", "caption")
        punches = QWidget()
        column = QVBoxLayout(punches)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.table, 1)
        column.addWidget(self._count)
        self._skeleton = Skeleton(self.tr("Attendance is being read"), 10)
        self._views = QStackedWidget()
        for widget in (self._skeleton, calendar, punches, self._nobody):
            self._views.addWidget(widget)
        self._calendar, self._punches = calendar, punches
        self.panel = DayPanel()
        self.panel.hide()
        self.panel.closed.connect(self._close_panel)
        self.panel.moved.connect(self._move_day)
        self.panel.unlock_asked.connect(self._on_unlock_asked)
        self.panel.form.decided.connect(self._on_decided)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._views, 1)
        row.addWidget(self.panel)
        self.legend = MonthLegend()
        self.body.addLayout(row, 1)
        self.body.addWidget(self.legend)

    def _add_shortcuts(self) -> None:
        ctrl, alt = Qt.Modifier.CTRL, Qt.Modifier.ALT
        for keys, act in (
            (ctrl | Qt.Key.Key_Down, lambda: self.step_to_resolve(1)),
            (ctrl | Qt.Key.Key_Up, lambda: self.step_to_resolve(-1)),
            (alt | Qt.Key.Key_Left, lambda: self._move_day(-1)),
            (alt | Qt.Key.Key_Right, lambda: self._move_day(1)),
            (Qt.Key.Key_PageUp, lambda: self._step_month(-1)),
            (Qt.Key.Key_PageDown, lambda: self._step_month(1)),
        ):
            QShortcut(QKeySequence(keys), self, act)

    # ---- what is shown ----

    @property
    def shown_days(self) -> DateRange:
        """The days of the view."""
        return self.month.range if self.view.current == CALENDAR else self.days.range

    def refresh(self) -> None:
        """Read the days, and the one that is open, again."""
        days, wants_lines = self.shown_days, self.view.current == TABLE
        if self._read is None:
            self._views.setCurrentWidget(self._skeleton)
        services = self.context.services
        self._period_loader.load(
            lambda: Period(
                days,
                services.presence.month_grid(days.first, days.last),
                self._records.between(days.first, days.last) if wants_lines else (),
                services.periods.periods(),
            )
        )
        self.opened.reload()

    def focus_first(self) -> None:
        """Start in the view."""
        (self.grid if self.view.current == CALENDAR else self.table).setFocus()

    def show_target(self, target: Target) -> None:
        """Open a person's day; with the action `add` begin to add a punch."""
        day = target.day or self._today()
        self.month.show_day(day)
        self.days.choose_days(DateRange(day, day))
        self.opened.begin_with(target.action)
        if target.person_id:
            self.open_day(target.person_id, day)
        self.refresh()

    def open_day(self, employee_id: str, day: date) -> None:
        """Show that day of that person at the right."""
        self.grid.select(employee_id, day)
        self.opened.open(employee_id, day)

    def step_to_resolve(self, step: int) -> None:
        """Open the next day that has something to resolve, or the one before; round the end to the beginning."""
        waiting = self._waiting()
        if not waiting:
            return
        wanted = self.opened.wanted
        if wanted in waiting:
            place = (waiting.index(wanted) + step) % len(waiting)
        else:
            place = 0 if step > 0 else len(waiting) - 1
        self.open_day(*waiting[place])

    def _today(self) -> date:
        return today(self.context.services.clock.now_utc(), self.context.services.zone())

    def _waiting(self) -> list[PersonDay]:
        """People and days with something to resolve, by day; the search narrows them."""
        return waiting_days(self._matching_rows())

    def _matching_rows(self) -> list[GridRow]:
        return self._read.rows_of(self.search.text()) if self._read else []

    def _on_view_chosen(self, _key: str) -> None:
        calendar = self.view.current == CALENDAR
        self.month.setVisible(calendar)
        self.days.setVisible(not calendar)
        self.legend.setVisible(calendar)
        self._views.setCurrentWidget(self._skeleton)
        self.refresh()

    def _on_to_resolve(self, on: bool) -> None:
        self._show_period()
        if on and self._waiting():
            self.open_day(*self._waiting()[0])

    def _step_month(self, months: int) -> None:
        if self.view.current == CALENDAR:
            self.month.step(months)

    def _on_period_read(self, period: Period) -> None:
        if period.days != self.shown_days:
            return
        self._read = period
        self._show_period()

    def _on_read_failed(self, error: UserError) -> None:
        self._views.setCurrentWidget(self._nobody)
        self._nobody.set_text(self.tr("Attendance could not be read"), error_words(error))
        self._nobody.set_action("")

    def _show_period(self) -> None:
        period = self._read
        if period is None:
            return
        waiting = self._waiting()
        self.to_resolve.setText(self.tr("%n to resolve", "", len(waiting)))
        self.to_resolve.setVisible(bool(waiting) or self.to_resolve.isChecked())
        rows = self._matching_rows()
        only = self.to_resolve.isChecked()
        if only:
            concerned = {employee_id for employee_id, _day in waiting}
            rows = [row for row in rows if row.employee.id in concerned]
        if self.view.current == CALENDAR:
            self._show_calendar(period, rows)
        else:
            self._show_table(period, {row.employee.id for row in rows}, waiting if only else None)

    def _show_calendar(self, period: Period, rows: Sequence[GridRow]) -> None:
        self.month_model.show(period.grid, rows, period.locked, self._today())
        marks = {cell.mark for row in rows for cell in row.cells}
        self.legend.show_marks(marks, any(self.month_model.is_locked(day) for day in period.grid.days))
        if rows:
            self._views.setCurrentWidget(self._calendar)
            if self.opened.wanted is not None:
                self.grid.select(*self.opened.wanted)
            return
        self._views.setCurrentWidget(self._nobody)
        self._say_why_empty(bool(period.grid.rows))

    def _say_why_empty(self, anybody: bool) -> None:
        if not anybody:
            text = self.tr("Add the people who work here; their days appear as they come and go.")
            self._nobody.set_text(self.tr("Nobody is enrolled yet"), text)
        elif self.search.text().strip():
            self._nobody.set_text(self.tr("Nobody matches"), self.tr("Clear the search to see everybody."))
        else:
            text = self.tr("Every day of this period is complete.")
            self._nobody.set_text(self.tr("Nothing to resolve"), text)
        self._nobody.set_action("" if anybody else self.tr("Go to People"))

    def _show_table(self, period: Period, people: set[str], only: Sequence[PersonDay] | None) -> None:
        lines = [line for line in period.lines if line.employee.id in people]
        if only is not None:
            odd = period.odd_punches()
            lines = [line for line in lines if line.id in odd]
        days = date_range_words(period.days.first, period.days.last)
        text = self.tr("They appear here as people come and go.")
        self._no_punches.set_text(self.tr("No punches: {days}").format(days=days), text)
        self.model.set_records(lines)
        punches = self.tr("%n punches", "", len(lines))
        by = self.tr("by %n people", "", len({line.employee.id for line in lines}))
        self._count.setText(f"{punches} {by}" if lines else "")
        self._views.setCurrentWidget(self._punches)

    # ---- the day at the right ----

    def _on_line_activated(self, key: object) -> None:
        row = self.model.row_of(str(key))
        if row is not None:
            line = self.model.record(row)
            self.open_day(line.employee.id, line.at_local.date())

    def _close_panel(self) -> None:
        self.opened.close()
        self.focus_first()

    def _make_room(self, for_panel: bool) -> None:
        for column in (PunchesModel.CODE, PunchesModel.METHOD):
            self.table.view.setColumnHidden(column, for_panel)

    def _move_day(self, days: int) -> None:
        if self.opened.wanted is None:
            return
        employee_id, day = self.opened.wanted
        moved = day + days * _ONE_DAY
        shown = self.month.range
        if self.view.current == CALENDAR and not shown.first <= moved <= shown.last:
            self.month.show_day(moved)
            self.refresh()
        self.open_day(employee_id, moved)

    def _on_unlock_asked(self) -> None:
        record = self.panel.record
        if record is not None and record.lock is not None:
            self.desk.ask_lock(UNLOCK, DateRange(record.lock.from_day, record.lock.to_day))

    def _on_decided(self, draft: CorrectionDraft) -> None:
        if self.opened.wanted is not None:
            self.desk.correct(draft, self.opened.wanted[0])
