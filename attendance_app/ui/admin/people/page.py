"""The People page: the table, and in its place the profile of one person. Depends on services.roster; GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from attendance_app.domain.people import Employee
from attendance_app.services.lookalikes import LookAlikePair
from attendance_app.services.roster import RosterRow
from attendance_app.ui.admin.enrol.wizard import EnrolDialog
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import AdminPage, Notice, PageContext, Target
from attendance_app.ui.admin.people.delegates import PersonDelegate, PillDelegate
from attendance_app.ui.admin.people.filters import FilterBar, PeopleFilter, Standing
from attendance_app.ui.admin.people.photos import PhotoShelf
from attendance_app.ui.admin.people.profile.view import ProfileView
from attendance_app.ui.admin.people.table_model import PeopleModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.tone import Tone

_WIDTHS_PX = (0, 76, 110, 112, 164, 100, 200)
_ROW_PX = 52
_LEAST_NAME_PX = 196
_MARGIN_PX = 36
# In a narrow window, or with large type, these give way to the names; the profile has them all.
_GIVE_WAY = (PeopleModel.SCHEDULE, PeopleModel.DEPARTMENT, PeopleModel.LAST_PUNCH, PeopleModel.CODE)
_MAY_BE_CUT = (PeopleModel.NAME, PeopleModel.DEPARTMENT, PeopleModel.SCHEDULE)


@dataclass(frozen=True, slots=True)
class _Answer:
    """The people that match, and what they were asked with."""

    wanted: PeopleFilter
    rows: list[RosterRow]


class PeoplePage(AdminPage):
    """Finds people; opens one of them with Enter or a click."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("People"))
        self._to_select: str | None = None
        self._alike: frozenset[str] | None = None
        self.model = PeopleModel(context.services.clock.now_utc, context.services.zone, self)
        self.photos = PhotoShelf(context, self)
        self.photos.arrived.connect(self._on_photos)
        self._build_buttons()
        self.profile = ProfileView(context, self.photos)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._build_list())
        self.stack.addWidget(self.profile)
        self.body.addWidget(self.stack, 1)
        self.profile.back_wanted.connect(self.show_list)
        self.profile.enrol_wanted.connect(self._open_enrolment)
        self.profile.changed.connect(self._load)
        self._loader: Loader[_Answer] = Loader(
            context.jobs, self.tr("Reading the list of people"), self._on_loaded, context.announce_failure
        )

    # ---- building ----

    def _build_buttons(self) -> None:
        self.add = QPushButton(self.tr("&Add person…"))
        self.add.setProperty("role", "primary")
        put_icon(self.add, "plus", "on_accent")
        self.lookalikes = QPushButton(self.tr("&Look-alikes…"))
        self.lookalikes.setToolTip(self.tr("Which enrolled people the camera could confuse"))
        self.lookalikes.clicked.connect(self._on_lookalikes)
        self.add.clicked.connect(self._on_add)
        self.title_buttons.addWidget(self.lookalikes)
        self.title_buttons.addWidget(self.add)

    def _build_list(self) -> QWidget:
        self.filters = FilterBar()
        self.search = self.filters.search
        self.filters.changed.connect(self._on_filter)
        self._build_empty_states()
        self.table = RecordTable(self.model, self.tr("People"), _WIDTHS_PX, self._empty, least_px=_LEAST_NAME_PX)
        view = self.table.view
        view.verticalHeader().setDefaultSectionSize(_ROW_PX)
        view.setItemDelegateForColumn(PeopleModel.NAME, PersonDelegate(self.photos.photo_of, view))
        view.setItemDelegateForColumn(PeopleModel.CONSENT, PillDelegate(_consent_tone, view))
        self.table.record_activated.connect(self._on_activated)
        view.clicked.connect(lambda index: self._on_activated(self.model.record(index.row()).employee.id))
        self._count = QLabel()
        self._count.setProperty("role", "caption")
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self._count)
        return listing

    def _build_empty_states(self) -> None:
        self._nobody = EmptyState(
            "people",
            self.tr("Nobody is here yet"),
            self.tr("Add the first person, or import a folder with everybody's pictures."),
            self.tr("Add person…"),
        )
        self._nobody.action_triggered.connect(self._on_add)
        self._no_match = EmptyState("search", "", "", self.tr("Show everybody"))
        self._no_match.action_triggered.connect(self.filters.clear)
        self._empty = QStackedWidget()
        self._empty.addWidget(self._nobody)
        self._empty.addWidget(self._no_match)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave room for the names."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Columns that don't fit give way; departments and schedules may be cut before that."""
        least = list(self.table.needed_px)
        for column in _MAY_BE_CUT:
            least[column] = self.table.least_width_px(column)
        needed, room = sum(least), self.width() - 2 * _MARGIN_PX
        for column in _GIVE_WAY:
            self.table.view.setColumnHidden(column, needed > room)
            needed -= least[column] if needed > room else 0
        self.table.fit_columns()

    # ---- reading ----

    def refresh(self) -> None:
        """Search again with what is typed now, and read the open profile anew."""
        self._load()
        if self.stack.currentWidget() is self.profile:
            self.profile.refresh()

    def _load(self) -> None:
        wanted = self.filters.wanted(self._alike or frozenset())
        roster = self.context.services.roster
        inactive = wanted.standing is Standing.INACTIVE
        self._loader.load(lambda: _Answer(wanted, roster.rows(wanted.text, inactive)))

    def focus_first(self) -> None:
        """Start in the search field, or in the open profile."""
        if self.stack.currentWidget() is self.profile:
            self.profile.setFocus()
        else:
            self.search.setFocus()

    def show_target(self, target: Target) -> None:
        """Open a person's profile, or begin to add one."""
        if target.person_id:
            self.open_person(target.person_id)
        elif target.action == "add":
            self._on_add()

    def select(self, employee_id: str) -> None:
        """Select that person as soon as the table shows them."""
        self._to_select = employee_id
        self._load()

    def _on_filter(self) -> None:
        if self.filters.wanted().standing is Standing.ALIKE and self._alike is None:
            self._find_alike()
        self._load()

    def _find_alike(self) -> None:
        self._alike = frozenset()
        lookalikes = self.context.services.lookalikes
        self.context.jobs.run(
            self.tr("Looking for look-alikes"),
            lambda handle: lookalikes().pairs(on_progress=handle.progress),
            self._on_alike,
            self.context.announce_failure,
        )

    def _on_alike(self, pairs: Sequence[LookAlikePair]) -> None:
        self._alike = frozenset(person.id for pair in pairs for person in (pair.first, pair.second))
        self._load()
        self._alike = self._alike if self.filters.wanted().standing is Standing.ALIKE else None

    def _on_loaded(self, answer: _Answer) -> None:
        rows = [row for row in answer.rows if answer.wanted.takes(row)]
        self.filters.offer_departments(answer.rows)
        self._show_emptiness(answer.wanted)
        self.model.set_records(rows)
        self._fit_columns()
        if self._to_select is not None and self.table.select_key(self._to_select):
            self._to_select = None
        self._count.setText(self._count_words(rows))
        self.photos.want((row.employee.id, row.templates) for row in rows)

    def _show_emptiness(self, wanted: PeopleFilter) -> None:
        self._empty.setCurrentWidget(self._no_match if wanted.narrows else self._nobody)
        if wanted.text:
            self._no_match.set_text(
                self.tr("Nobody matches “{text}”").format(text=wanted.text),
                self.tr("Names are found in any script, with or without accents."),
            )
        else:
            self._no_match.set_text(
                self.tr("Nobody to show here"), self.tr("No person fits what is chosen above the table.")
            )

    def _on_photos(self) -> None:
        self.table.view.viewport().update()

    def _count_words(self, rows: list[RosterRow]) -> str:
        without = sum(1 for row in rows if row.templates == 0 and row.employee.active)
        if not rows:
            return ""
        people = self.tr("%n people", "", len(rows))
        if without == 0:
            return people
        return self.tr("{people}, {without} of them without photos").format(people=people, without=without)

    # ---- acting ----

    def open_person(self, employee_id: str) -> None:
        """Show that person's profile in place of the table."""
        self._to_select = employee_id
        self.profile.show_person(employee_id)
        self._show_profile(True)
        self.profile.setFocus()

    def show_list(self) -> None:
        """Back to the table, where the person stays selected."""
        self._show_profile(False)
        self._load()
        self.table.setFocus()

    def _show_profile(self, shown: bool) -> None:
        self.stack.setCurrentIndex(1 if shown else 0)
        self._title.setVisible(not shown)
        for button in (self.add, self.lookalikes):
            button.setVisible(not shown)

    def _on_activated(self, key: object) -> None:
        if isinstance(key, str):
            self.open_person(key)

    def _on_add(self) -> None:
        self._open_enrolment(None, consented=False)

    def _open_enrolment(self, employee: Employee | None, consented: bool) -> None:
        dialog = EnrolDialog(self.context, employee, consented, self)
        dialog.finished.connect(lambda _result: self._on_enrolment_closed(dialog))
        dialog.open()

    def _on_enrolment_closed(self, dialog: EnrolDialog) -> None:
        if dialog.outcome_words:
            self.context.announce(Notice("success", dialog.outcome_words))
        if dialog.employee is not None:
            self.photos.forget(dialog.employee.id)
            self.select(dialog.employee.id)
            if self.stack.currentWidget() is self.profile:
                self.profile.refresh()

    def _on_lookalikes(self) -> None:
        self.context.go_to("recognition", Target(action="lookalikes"))


def _consent_tone(row: object) -> tuple[Tone, str]:
    if isinstance(row, RosterRow) and not row.consented:
        return ("warning", "alert") if row.employee.active else ("neutral", "minus")
    return "success", "check"
