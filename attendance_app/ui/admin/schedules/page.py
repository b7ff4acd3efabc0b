"""The Schedules page: shifts, people, leave and holidays side by side. Depends on services; GUI thread."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from attendance_app.ui.admin.page import AdminPage, PageContext, Target
from attendance_app.ui.admin.schedules.holidays_pane import HolidaysPane
from attendance_app.ui.admin.schedules.leave_pane import LeavePane
from attendance_app.ui.admin.schedules.pane import SchedulePane
from attendance_app.ui.admin.schedules.people_pane import PeoplePane
from attendance_app.ui.admin.schedules.shifts_pane import ShiftsPane
from attendance_app.ui.widgets.segmented import SegmentedControl

SHIFTS, PEOPLE, LEAVE, HOLIDAYS = "shifts", "people", "leave", "holidays"


class SchedulesPage(AdminPage):
    """Four parts, chosen beside the title; Ctrl+S saves the shift."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Schedules"))
        self.shifts, self.people = ShiftsPane(context), PeoplePane(context)
        self.leave, self.holidays = LeavePane(context), HolidaysPane(context)
        self._panes: dict[str, SchedulePane] = {
            SHIFTS: self.shifts,
            PEOPLE: self.people,
            LEAVE: self.leave,
            HOLIDAYS: self.holidays,
        }
        self.parts = SegmentedControl(self.tr("Part of the page"))
        self.parts.add(SHIFTS, self.tr("Shifts"), "clock")
        self.parts.add(PEOPLE, self.tr("Who works when"), "people")
        self.parts.add(LEAVE, self.tr("Leave"), "sun")
        self.parts.add(HOLIDAYS, self.tr("Holidays"), "star")
        self.parts.chosen.connect(self.show_part)
        self.title_buttons.addWidget(self.parts)
        self._stack = QStackedWidget()
        for pane in self._panes.values():
            self._stack.addWidget(pane)
        self.body.addWidget(self._stack, 1)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._on_save)

    def refresh(self) -> None:
        """Read the part that is shown again."""
        self._panes[self.parts.current].refresh()

    def focus_first(self) -> None:
        """Start at the choice of parts."""
        self.parts.setFocus()

    def show_part(self, key: str) -> None:
        """Show that part."""
        self.parts.choose(key)
        self._stack.setCurrentWidget(self._panes[key])
        self.refresh()

    def show_target(self, target: Target) -> None:
        """Show who works when, with that person's name in the search."""
        self.show_part(PEOPLE)
        if target.person_id:
            self.people.search.setText(self.context.services.people.get(target.person_id).code)

    def _on_save(self) -> None:
        if self.parts.current == SHIFTS and self.shifts.editor.save.isEnabled():
            self.shifts.save()
