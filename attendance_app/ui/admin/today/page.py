"""The Today page: who is in, late and absent, what is to be resolved, and punches as they happen.

Depends on services.presence and services.punching; GUI thread. Everything is read on a worker thread, when the database
has changed and every half minute, as being late comes about by itself.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from attendance_app.domain.people import Employee
from attendance_app.domain.presence import DayBoard, PersonToday, PresenceState
from attendance_app.ui.admin.enrol.wizard import EnrolDialog
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import AdminPage, Notice, PageContext, Target
from attendance_app.ui.admin.people.photos import PhotoShelf
from attendance_app.ui.admin.tall_scroll import TallScroll
from attendance_app.ui.admin.today.first_steps import FirstSteps
from attendance_app.ui.admin.today.line_list import Line, LineList, row_px
from attendance_app.ui.admin.today.snapshot import TodaySnapshot, read_today
from attendance_app.ui.admin.today.words import TodayWords
from attendance_app.ui.admin.wording import collation_key
from attendance_app.ui.language.formats import date_words, number_words, time_words
from attendance_app.ui.widgets.busy import Skeleton
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.icon_label import IconLabel
from attendance_app.ui.widgets.key_figure import KeyFigure
from attendance_app.ui.widgets.search_field import SearchField
from attendance_app.ui.widgets.section_header import SectionHeader
from attendance_app.ui.widgets.tone import Tone

_REFRESH_MS = 30_000
_SEARCH_WIDTH_PX = 220
_LEAST_ROWS = 2  # of each list, however low the window is

# Which people a figure stands for, in the order of the tiles.
_FILTERS: dict[str, Callable[[DayBoard], Sequence[PersonToday]]] = {
    "in": lambda board: board.having(PresenceState.IN, PresenceState.ON_BREAK),
    "break": lambda board: board.having(PresenceState.ON_BREAK),
    "late": lambda board: board.late,
    "absent": lambda board: board.having(PresenceState.ABSENT),
    "expected": lambda board: board.having(PresenceState.EXPECTED, PresenceState.LATE),
    "all": lambda board: board.people,
}
_TONES: dict[str, Tone] = {"in": "success", "break": "info", "late": "warning", "absent": "danger"}


class TodayPage(AdminPage):
    """Tiles choose whom the list shows; a line leads to that person's day on the Attendance page."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._words = TodayWords(self)
        self._snapshot: TodaySnapshot | None = None
        self._was_beginning = False
        self.figures: dict[str, KeyFigure] = {}
        self.photos = PhotoShelf(context, self)
        self.photos.arrived.connect(self._on_photos)
        self.set_title(self.tr("Today"), " ")
        self._build_figures()
        self._build_lists()
        self.first_steps = FirstSteps(context.services.open_desk is not None)
        self.first_steps.add_asked.connect(lambda: self._open_enrolment(None))
        self.first_steps.enrol_asked.connect(self._on_enrol_asked)
        self.first_steps.desk_asked.connect(self._on_desk_asked)
        self.views = QStackedWidget()
        self._skeleton = Skeleton(self.tr("Reading the day"), 10)
        for view in (self._skeleton, self._board, self.first_steps):
            self.views.addWidget(view)
        self.body.addWidget(self.views, 1)
        self._loader: Loader[TodaySnapshot] = Loader(
            context.jobs, self.tr("Reading the day"), self._on_loaded, context.announce_failure
        )
        self._timer = QTimer(self, interval=_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)

    # ---- building ----

    def _build_figures(self) -> None:
        words = {
            "in": (self.tr("In"), "present"),
            "break": (self.tr("On break"), "coffee"),
            "late": (self.tr("Late"), "clock"),
            "absent": (self.tr("Absent"), "absent"),
            "expected": (self.tr("Still expected"), "schedule"),
            "all": (self.tr("Everybody"), "people"),
        }
        self._choice = QButtonGroup(self)
        self._figures_row = QWidget()
        row = QHBoxLayout(self._figures_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for key, (caption, icon) in words.items():
            figure = KeyFigure(caption, icon)
            figure.setCheckable(True)
            figure.setToolTip(self.tr("Show these people in the list"))
            self._choice.addButton(figure)
            row.addWidget(figure, 1)
            self.figures[key] = figure
        self.figures["in"].setChecked(True)
        self._choice.buttonClicked.connect(lambda _button: self._show_people())

    def _build_lists(self) -> None:
        self._people_header = SectionHeader(self.tr("In"))
        self.search = SearchField(self.tr("Search people (Ctrl+F)"), self.tr("Search"))
        self.search.setFixedWidth(_SEARCH_WIDTH_PX)
        self.search.searched.connect(lambda _text: self._show_people())
        self._people_header.buttons.addWidget(self.search)
        self.people = LineList(self.tr("People"), self.photos.photo_of)
        self._no_people = EmptyState("people", "", "")
        self._resolve_header = SectionHeader(self.tr("To resolve"))
        self.exceptions = LineList(self.tr("To resolve"), self.photos.photo_of)
        self._no_exceptions = _quiet_state(
            "check-circle", "success", self.tr("Nothing: every punch of the last seven days fits.")
        )
        self._feed_header = SectionHeader(self.tr("Latest punches"))
        self.feed = LineList(self.tr("Latest punches"), self.photos.photo_of)
        self._no_punches = _quiet_state("clock", "muted", self.tr("No punches so far."))
        self.people.chosen.connect(self._on_person_chosen)
        self.exceptions.chosen.connect(self._on_exception_chosen)
        self.feed.chosen.connect(self._on_punch_chosen)
        side = QVBoxLayout()
        side.setSpacing(16)
        side.addWidget(_card(self._resolve_header, self.exceptions, self._no_exceptions), 2)
        side.addWidget(_card(self._feed_header, self.feed, self._no_punches), 3)
        lists = QHBoxLayout()
        lists.setSpacing(16)
        lists.addWidget(_card(self._people_header, self.people, self._no_people), 3)
        lists.addLayout(side, 2)
        content = QWidget()
        self._board = TallScroll(content)  # where the lists have no room left, the whole page scrolls
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._figures_row)
        column.addLayout(lists, 1)

    # ---- showing ----

    def refresh(self) -> None:
        """Read the day again."""
        services = self.context.services
        self._loader.load(lambda: read_today(services))

    def focus_first(self) -> None:
        """The list of people."""
        self.people.setFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of the size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_figures_whole()

    def _keep_figures_whole(self) -> None:
        """In a low window the lists give way: the style sheet's least height of buttons is too little for figures."""
        if self.figures:
            self._figures_row.setFixedHeight(max(figure.sizeHint().height() for figure in self.figures.values()))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Follow the clock while the page can be seen."""
        super().showEvent(event)
        self._keep_figures_whole()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """What nobody sees needs no reading."""
        super().hideEvent(event)
        self._timer.stop()

    @property
    def chosen(self) -> str:
        """The key of the figure whose people are listed."""
        return next(key for key, figure in self.figures.items() if figure.isChecked())

    def choose(self, key: str) -> None:
        """List the people of that figure."""
        self.figures[key].setChecked(True)
        self._show_people()

    def _on_loaded(self, snapshot: TodaySnapshot) -> None:
        self._snapshot = snapshot
        if snapshot.beginnings is not None:
            self._was_beginning = True
            self.set_title(self.tr("Today"), date_words(snapshot.board.day))
            self.first_steps.show_beginnings(snapshot.beginnings)
            self.views.setCurrentWidget(self.first_steps)
            return
        if self._was_beginning:
            self._was_beginning = False
            self._celebrate(snapshot)
        self._show_board(snapshot)
        self.views.setCurrentWidget(self._board)
        self.photos.want((one, snapshot.faces.get(one, 0)) for one in sorted(snapshot.people_shown()))

    def _on_photos(self) -> None:
        for lines in (self.people, self.exceptions, self.feed):
            lines.viewport().update()

    def _celebrate(self, snapshot: TodaySnapshot) -> None:
        first = snapshot.latest[-1]
        text = self.tr("It works: the first punch is recorded, {name} at {time}.")
        time = time_words(first.punch.at_local)
        self.context.announce(Notice("success", text.format(name=first.employee.name, time=time)))

    def _show_board(self, snapshot: TodaySnapshot) -> None:
        board, zone = snapshot.board, self.context.services.zone()
        now = board.at_utc.astimezone(zone)
        as_of = self.tr("{day}, as of {time}").format(day=date_words(board.day), time=time_words(now))
        self.set_title(self.tr("Today"), as_of)
        for key, figure in self.figures.items():
            count = len(_FILTERS[key](board))
            figure.show_figure(number_words(count))
            figure.set_tone(_TONES.get(key, "neutral") if count else "neutral")
        self._show_people()
        lines = [self._words.exception(each) for each in snapshot.exceptions]
        _show(self.exceptions, lines, self._no_exceptions)
        count_words = self.tr("%n matters in the last seven days", "", len(lines)) if lines else ""
        self._resolve_header.set_text(self.tr("To resolve"), count_words)
        _show(self.feed, [self._words.punch(row, now) for row in snapshot.latest], self._no_punches)

    def _show_people(self) -> None:
        if self._snapshot is None:
            return
        key = self.chosen
        wanted = collation_key(self.search.text().strip())[0]
        people = [person for person in _FILTERS[key](self._snapshot.board) if wanted in _searchable(person.employee)]
        self._people_header.set_text(self._titles()[key])
        if wanted:
            self._no_people.set_text(self.tr("Nobody found"), self.tr("Nobody in this list goes by that name."))
        else:
            self._no_people.set_text(*self._nobody(key))
        _show(self.people, [self._words.person(person) for person in people], self._no_people)

    def _titles(self) -> dict[str, str]:
        return {
            "in": self.tr("Who is in"),
            "break": self.tr("Who is on break"),
            "late": self.tr("Who is late or came late"),
            "absent": self.tr("Who is absent"),
            "expected": self.tr("Who is still expected"),
            "all": self.tr("Everybody"),
        }

    def _nobody(self, key: str) -> tuple[str, str]:
        return {
            "in": (self.tr("Nobody is in"), self.tr("Whoever punches in at the desk appears here at once.")),
            "break": (self.tr("Nobody is on break"), ""),
            "late": (self.tr("Nobody is late"), self.tr("Everybody who was expected so far came in time.")),
            "absent": (self.tr("Nobody is absent"), ""),
            "expected": (self.tr("Nobody else is expected"), self.tr("The schedules plan nobody else for today.")),
            "all": (self.tr("Nobody is here yet"), self.tr("Add people on the page People.")),
        }[key]

    # ---- acting ----

    def _on_person_chosen(self, employee_id: str) -> None:
        if self._snapshot is not None:
            self.context.go_to("attendance", Target(employee_id, self._snapshot.board.day))

    def _on_exception_chosen(self, _key: str) -> None:
        line, snapshot = self.exceptions.selected, self._snapshot
        if line is None or snapshot is None:
            return
        for found in snapshot.exceptions:
            if self._words.exception(found).key == line.key:
                self.context.go_to("attendance", Target(found.employee.id, found.day))
                return

    def _on_punch_chosen(self, key: str) -> None:
        if self._snapshot is None:
            return
        for row in self._snapshot.latest:
            if row.punch.id == key:
                self.context.go_to("attendance", Target(row.employee.id, row.punch.at_local.date()))
                return

    def _on_enrol_asked(self) -> None:
        beginnings = self._snapshot.beginnings if self._snapshot else None
        if beginnings is not None:
            self._open_enrolment(beginnings.person, beginnings.consented)

    def _open_enrolment(self, employee: Employee | None, consented: bool = False) -> None:
        dialog = EnrolDialog(self.context, employee, consented, self)
        dialog.finished.connect(lambda _result: self._on_enrolment_closed(dialog))
        dialog.open()

    def _on_enrolment_closed(self, dialog: EnrolDialog) -> None:
        if dialog.outcome_words:
            self.context.announce(Notice("success", dialog.outcome_words))
        self.refresh()

    def _on_desk_asked(self) -> None:
        if self.context.services.open_desk is not None:
            self.context.services.open_desk()


def _searchable(employee: Employee) -> str:
    return collation_key(f"{employee.name} {employee.code} {employee.department}")[0]


def _quiet_state(icon: str, ink: str, text: str) -> QWidget:
    """A line in the middle of a small card that has nothing to list."""
    state, words = QWidget(), QLabel(text)
    words.setProperty("role", "muted")
    words.setWordWrap(True)
    row = QHBoxLayout(state)
    row.setContentsMargins(15, 0, 15, 0)
    row.setSpacing(10)
    row.addWidget(IconLabel(icon, 20, ink))
    row.addWidget(words, 1)
    return state


def _show(into: LineList, lines: list[Line], empty: QWidget) -> None:
    into.show_lines(lines)
    stack = into.parentWidget()
    if isinstance(stack, QStackedWidget):
        stack.setCurrentWidget(into if lines else empty)


def _card(header: SectionHeader, lines: LineList, empty: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    stack = QStackedWidget()
    stack.addWidget(lines)
    stack.addWidget(empty)
    stack.setMinimumHeight(_LEAST_ROWS * row_px())
    column = QVBoxLayout(card)
    column.setContentsMargins(1, 12, 1, 8)
    column.setSpacing(8)
    header.setContentsMargins(15, 0, 15, 0)
    column.addWidget(header)
    column.addWidget(stack, 1)
    return card
