"""The profile of one person: who it is at the top, and below a part for each matter. GUI thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.people import Employee
from attendance_app.errors import UserError
from attendance_app.services.roster import RosterRow
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import Notice, PageContext
from attendance_app.ui.admin.people.person_dialog import PersonDialog
from attendance_app.ui.admin.people.photos import PhotoShelf
from attendance_app.ui.admin.people.profile.consent_tab import ConsentTab
from attendance_app.ui.admin.people.profile.erase_tab import EraseTab
from attendance_app.ui.admin.people.profile.faces_tab import FacesTab
from attendance_app.ui.admin.people.profile.pin_tab import PinTab
from attendance_app.ui.admin.people.profile.schedule_tab import ScheduleTab
from attendance_app.ui.admin.people.profile.tab import ProfileTab
from attendance_app.ui.admin.people.profile.timesheet_tab import TimesheetTab
from attendance_app.ui.language.formats import short_date_words
from attendance_app.ui.theme import text_scale, tokens_of, with_text_scale
from attendance_app.ui.widgets.avatar import Avatar
from attendance_app.ui.widgets.fit_label import FitLabel
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.segmented import SegmentedControl
from attendance_app.ui.widgets.status_pill import StatusPill

_AVATAR_PX = 72


class ProfileView(QWidget):
    """Shows a person; Esc leads back.

    Signals:
        back_wanted: To the table.
        enrol_wanted: `(Employee, bool)`: photos of this person are to be added; whether a consent stands.
        changed: The table would show something else now.
    """

    back_wanted = Signal()
    enrol_wanted = Signal(object, bool)
    changed = Signal()

    def __init__(self, context: PageContext, photos: PhotoShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._photos = photos
        self._employee_id = ""
        self.row: RosterRow | None = None
        self._build_head()
        self._build_tabs()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._head)
        column.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.stack, 1)
        self.setFocusProxy(self.tabs)
        photos.arrived.connect(self._show_photo)
        self._loader: Loader[RosterRow] = Loader(
            context.jobs, self.tr("Reading a profile"), self._on_loaded, self._on_unreadable
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leads back, unless a field had a use for it."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
            return
        super().keyPressEvent(event)

    # ---- building ----

    def _build_head(self) -> None:
        self.back = QPushButton(self.tr("&Back to people"))
        put_icon(self.back, "chevron-left", "muted")
        self.back.setProperty("role", "link")
        self.back.clicked.connect(self.back_wanted)
        self.edit = QPushButton(self.tr("&Edit…"))
        self.enrol = QPushButton(self.tr("Enrol &face…"))
        put_icon(self.enrol, "camera", "on_accent")
        self.enrol.setProperty("role", "primary")
        self.deactivate = QPushButton()
        self.edit.clicked.connect(self._on_edit)
        self.enrol.clicked.connect(self._on_enrol)
        self.deactivate.clicked.connect(self._on_deactivate_or_reactivate)
        above = QHBoxLayout()
        above.addWidget(self.back)
        above.addStretch(1)
        above.setSpacing(8)
        for button in (self.deactivate, self.edit, self.enrol):
            above.addWidget(button)
        self.avatar = Avatar(_AVATAR_PX)
        self.name = FitLabel(smallest=0.7)
        self.name.setProperty("role", "title")
        self.name.set_type(with_text_scale(tokens_of(self.palette()), text_scale()).title, QFont.Weight.DemiBold)
        self.details = QLabel()
        self.details.setProperty("role", "muted")
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.details.setWordWrap(True)
        self.consent, self.photo_count, self.inactive = StatusPill(), StatusPill(), StatusPill()
        pills = QHBoxLayout()
        pills.setSpacing(8)
        for pill in (self.inactive, self.consent, self.photo_count):
            pills.addWidget(pill)
        pills.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.name)
        words.addWidget(self.details)
        words.addLayout(pills)
        who = QHBoxLayout()
        who.setSpacing(20)
        who.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        who.addLayout(words, 1)
        self._head = QVBoxLayout()
        self._head.setSpacing(12)
        self._head.addLayout(above)
        self._head.addLayout(who)

    def _build_tabs(self) -> None:
        self.faces, self.consents = FacesTab(self.context), ConsentTab(self.context)
        self.schedule, self.timesheet = ScheduleTab(self.context), TimesheetTab(self.context)
        self.pin, self.erase = PinTab(self.context), EraseTab(self.context)
        self.faces.enrol_wanted.connect(self._on_enrol)
        self.consents.consent_wanted.connect(self._on_enrol)
        self.tabs = SegmentedControl(self.tr("Parts of the profile"))
        self.stack = QStackedWidget()
        self._parts: dict[str, ProfileTab] = {}
        self._homes: dict[str, QWidget] = {}
        for key, words, part in (
            ("faces", self.tr("Faces"), self.faces),
            ("consent", self.tr("Consent"), self.consents),
            ("schedule", self.tr("Schedule and leave"), self.schedule),
            ("timesheet", self.tr("Timesheet"), self.timesheet),
            ("pin", self.tr("PIN"), self.pin),
            ("erase", self.tr("Erase"), self.erase),
        ):
            self.tabs.add(key, words)
            self._homes[key] = part if part in (self.faces, self.timesheet) else _scrolling(part)
            self.stack.addWidget(self._homes[key])
            self._parts[key] = part
            part.changed.connect(self._on_part_changed)
        put_icon(self.tabs.button("erase"), "trash", "danger")  # what is done there can't be taken back
        self.tabs.chosen.connect(self.open_part)

    # ---- showing ----

    def show_person(self, employee_id: str) -> None:
        """Show this person, beginning with the faces."""
        if employee_id != self._employee_id:
            self.row = None
            self.tabs.choose("faces")
            self.stack.setCurrentWidget(self._homes["faces"])
        self._employee_id = employee_id
        self.refresh()

    def open_part(self, key: str) -> None:
        """Show that part of the profile."""
        self.tabs.choose(key)
        self.stack.setCurrentWidget(self._homes[key])
        if self.row is not None:
            self._parts[key].show_row(self.row)

    def refresh(self) -> None:
        """Read the person again."""
        employee_id, roster = self._employee_id, self.context.services.roster
        if employee_id:
            self._loader.load(lambda: roster.row(employee_id))

    def _on_unreadable(self, error: UserError) -> None:
        self.context.announce_failure(error)
        self.back_wanted.emit()

    def _on_loaded(self, row: RosterRow) -> None:
        if row.employee.id != self._employee_id:
            return
        self.row = row
        person = row.employee
        self.name.setText(person.name)
        self.setAccessibleName(person.name)
        self.details.setText("  ·  ".join(self._facts(person)))
        self.inactive.show_status("" if person.active else self.tr("Inactive"), "neutral")
        self.consent.show_status(
            self.tr("Consent given") if row.consented else self.tr("Consent missing"),
            "success" if row.consented else "warning",
        )
        self.photo_count.show_status(
            self.tr("%n photos", "", row.templates) if row.templates else self.tr("No photos"),
            "neutral" if row.templates else "warning",
            "face",
        )
        self.enrol.setVisible(person.active)
        self.deactivate.setText(self.tr("&Deactivate") if person.active else self.tr("&Reactivate"))
        self._photos.want([(person.id, row.templates)])
        self._show_photo()
        self._parts[self.tabs.current].show_row(row)

    def _facts(self, person: Employee) -> list[str]:
        facts = [self.tr("Code {code}").format(code=person.code), person.department, person.email]
        if person.hired_on is not None:
            facts.append(self.tr("since {day}").format(day=short_date_words(person.hired_on)))
        if person.left_on is not None:
            facts.append(self.tr("until {day}").format(day=short_date_words(person.left_on)))
        return [fact for fact in facts if fact]

    def _show_photo(self) -> None:
        if self.row is not None:
            person = self.row.employee
            self.avatar.show_person(person.id, person.name, self._photos.photo_of(person.id))

    def _on_part_changed(self) -> None:
        self._photos.forget(self._employee_id)
        self.refresh()
        self.changed.emit()

    # ---- acting ----

    def _on_enrol(self) -> None:
        if self.row is not None:
            self.enrol_wanted.emit(self.row.employee, self.row.consented)

    def _on_edit(self) -> None:
        if self.row is None:
            return
        dialog = PersonDialog(self.context, self.row.employee, self)
        dialog.finished.connect(
            lambda result: self._on_part_changed() if result == QDialog.DialogCode.Accepted else None
        )
        dialog.open()

    def _on_deactivate_or_reactivate(self) -> None:
        if self.row is None:
            return
        if self.row.employee.active:
            self._deactivate(self.row.employee)
        else:
            self._reactivate(self.row.employee)

    def _deactivate(self, employee: Employee) -> None:
        def done(_nothing: object) -> None:
            text = self.tr("{name} is deactivated and cannot punch any more.").format(name=employee.name)
            self.context.announce(Notice("success", text, undo=lambda: self._reactivate(employee)))
            self._on_part_changed()

        self.context.jobs.run(
            self.tr("Deactivating {name}").format(name=employee.name),
            lambda _handle: self.context.services.people.deactivate(employee.id),
            done,
            self.context.announce_failure,
        )

    def _reactivate(self, employee: Employee) -> None:
        def done(_nothing: object) -> None:
            self.context.announce(Notice("success", self.tr("{name} is active again.").format(name=employee.name)))
            self._on_part_changed()

        self.context.jobs.run(
            self.tr("Reactivating {name}").format(name=employee.name),
            lambda _handle: self.context.services.people.reactivate(employee.id),
            done,
            self.context.announce_failure,
        )


def _scrolling(part: QWidget) -> QWidget:
    """A low window scrolls rather than squeezes."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setWidget(part)
    return scroll
