"""The shifts: a list, and the editor of the chosen one. Depends on services.scheduling; GUI thread."""

from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from attendance_app.domain.shifts import Shift
from attendance_app.errors import UserError
from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.shift_catalogue import RetiredShift
from attendance_app.storage.shifts import StoredShift
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import Notice, PageContext
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.schedules.pane import SchedulePane
from attendance_app.ui.admin.schedules.shift_editor import ShiftEditor
from attendance_app.ui.admin.schedules.shift_words import ScheduleWords
from attendance_app.ui.admin.wording import collation_key, today
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.icons import put_icon

_LIST_PX = 300


class ShiftsModel(RecordModel[Shift]):
    """Name and hours; the key is the shift's name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), lambda shift: shift.name, parent)
        words = ScheduleWords(self)
        self._columns = (
            Column(
                self.tr("Shift"),
                lambda s: s.name,
                lambda s: collation_key(s.name),
                tooltip=lambda s: ", ".join(part for part in (words.days(s.usual_weekdays), words.rules(s)) if part),
            ),
            Column(self.tr("Hours"), words.hours, lambda s: s.segments[0].start),
        )


class ShiftsPane(SchedulePane):
    """Choose a shift at the left, change it at the right. Ctrl+S saves."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.model = ShiftsModel(self)
        nothing = EmptyState("schedule", self.tr("No shifts yet"), self.tr("Describe the first one at the right."))
        self.table = RecordTable(self.model, self.tr("Shifts"), (100, 0), nothing)
        self.table.setFixedWidth(_LIST_PX)
        self.table.selection_changed.connect(self._on_selected)
        self.new_button = QPushButton(self.tr("&New shift"))
        put_icon(self.new_button, "plus")
        self.new_button.clicked.connect(self._on_new)
        self.editor = ShiftEditor(lambda: context.services.zone().key)
        self.editor.save_asked.connect(self.save)
        self.editor.archive_asked.connect(self._on_archive)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.table, 1)
        left.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        if not self.editor.trial_inside:
            self.editor.trial.setFixedWidth(_LIST_PX)
            left.addWidget(self.editor.trial)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left)
        row.addWidget(self.editor, 1)
        self.column.addLayout(row, 1)
        self._wanted = ""
        self._loader: Loader[list[StoredShift]] = Loader(
            context.jobs, self.tr("Reading the shifts"), self._on_loaded, context.announce_failure
        )
        self.editor.show_shift(None, self._today())

    def refresh(self) -> None:
        """Read the shifts again; what is being edited stays."""
        self._loader.load(self.scheduling.shifts)

    def save(self) -> None:
        """Store what stands in the editor."""
        draft, original = self.editor.draft(), self.editor.original
        self._wanted = draft.name.strip()
        self.editor.save.setEnabled(False)
        if original is None:
            self.change(
                self.tr("Adding the shift"),
                lambda: self.scheduling.add_shift(draft, ADMIN_AUTHOR),
                lambda added: Notice("success", self.tr("Shift “{name}” is added.").format(name=added.name)),
                self._on_refused,
            )
            return
        name, from_day = original.name, self.editor.from_day.day
        self.change(
            self.tr("Changing the shift"),
            lambda: self.scheduling.catalogue.replace_shift(name, draft, from_day, ADMIN_AUTHOR),
            lambda made: Notice("success", self._replaced_words(made.new.name, made.people)),
            self._on_refused,
        )

    def _replaced_words(self, name: str, people: int) -> str:
        return self.tr("Shift “{name}” is changed, for %n people.", "", people).format(name=name)

    def _today(self) -> date:
        return today(self.context.services.clock.now_utc(), self.context.services.zone())

    def _on_loaded(self, stored: list[StoredShift]) -> None:
        self.model.set_records([each.shift for each in stored])
        if self._wanted and self.table.select_key(self._wanted):
            self._wanted = ""
            self._on_selected()
        elif self.model.rowCount() and self.editor.original is None and not self.editor.name.text():
            self.table.select_key(self.model.record(0).name)

    def _on_selected(self) -> None:
        key = self.table.selected_key()
        row = self.model.row_of(key) if key is not None else None
        if row is None:
            return
        shift = self.model.record(row)
        if self.editor.original is None or self.editor.original.id != shift.id:
            self.editor.show_shift(shift, self._today())

    def _on_new(self) -> None:
        self.table.view.clearSelection()
        self.editor.show_shift(None, self._today())
        self.editor.name.setFocus()

    def _on_refused(self, error: UserError) -> None:
        self.editor.save.setEnabled(True)
        self.editor.show_problem(error_words(error))

    def _on_archive(self) -> None:
        original = self.editor.original
        if original is None:
            return
        self.editor.show_shift(None, self._today())
        self.change(
            self.tr("Taking the shift out of use"),
            lambda: self.scheduling.archive_shift(original.name, ADMIN_AUTHOR),
            lambda retired: Notice("success", self._retired_words(retired)),
        )

    def _retired_words(self, retired: RetiredShift) -> str:
        words = self.tr("Shift “{name}” is out of use.").format(name=retired.shift.name)
        if not retired.people_left:
            return words
        still = self.tr("%n people work it until their schedule ends.", "", retired.people_left)
        return f"{words} {still}"
