"""The Audit log page: who did what, and whether records are as they were written. Depends on services; GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFileDialog, QHBoxLayout, QPushButton, QWidget

from attendance_app.domain.audit import AuditEntry
from attendance_app.errors import UserError
from attendance_app.services.audit_log import AuditFilter, AuditPage, export_log, read_page
from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.auditing import AuditVerdict
from attendance_app.ui.admin.audit.details import AuditDetails
from attendance_app.ui.admin.audit.words import AuditWords
from attendance_app.ui.admin.dependencies import AdminDependencies
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import AdminPage, Notice, PageContext
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.wording import today
from attendance_app.ui.language.formats import date_time_words
from attendance_app.ui.theme import text_scale
from attendance_app.ui.widgets.banner import Banner
from attendance_app.ui.widgets.date_range import DateRangePicker, Preset
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.search_field import SearchField
from attendance_app.workers.jobs import Job, JobHandle

_PAGE_LENGTH = 200
_DETAILS_WIDTH_PX, _DETAILS_HEIGHT_PX = 300, 200
_UNDER_EACH_OTHER_FROM = 1.2  # of the size of text


@dataclass(frozen=True, slots=True)
class _Answer:
    """What was read, with the names of people whom entries mention by id."""

    page: AuditPage
    people: dict[str, str]


class AuditLogPage(AdminPage):
    """A table of what was done, latest first; the selected entry in full beside it."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._words = AuditWords(self)
        self._people: dict[str, str] = {}
        self._limit = _PAGE_LENGTH
        self._job: Job | None = None
        self.set_title(
            self.tr("Audit log"), self.tr("What was done besides punching: exports, imports, schedules, erasures.")
        )
        self._build_buttons()
        self._build_filters()
        self._build_table()
        self._loader: Loader[_Answer] = Loader(
            context.jobs, self.tr("Reading the audit log"), self._on_loaded, context.announce_failure
        )

    # ---- building ----

    def _build_buttons(self) -> None:
        self.verify = QPushButton(self.tr("&Verify records"))
        self.verify.setToolTip(self.tr("Compute both hash chains anew, row by row: changed or missing rows show up."))
        put_icon(self.verify, "shield-check")
        self.export = QPushButton(self.tr("E&xport…"))
        put_icon(self.export, "download")
        self.verify.clicked.connect(self._on_verify)
        self.export.clicked.connect(self._on_export)
        self.title_buttons.addWidget(self.verify)
        self.title_buttons.addWidget(self.export)
        self.verdict = Banner()
        self.verdict.action_triggered.connect(self.verdict.clear)
        self.body.addWidget(self.verdict)

    def _build_filters(self) -> None:
        services = self.context.services
        self.search = SearchField(self.tr("Search the log (Ctrl+F)"), self.tr("Search"))
        self.actor, self.action = QComboBox(), QComboBox()
        self.actor.setAccessibleName(self.tr("Who"))
        self.action.setAccessibleName(self.tr("What"))
        self.days = DateRangePicker(
            lambda: today(services.clock.now_utc(), services.zone()),
            Preset.THIS_MONTH,
            services.settings.current.week_starts_on,
        )
        self.by_day = QPushButton(self.tr("By day"))
        self.by_day.setToolTip(self.tr("Only entries of the days chosen below"))
        self.by_day.setCheckable(True)
        self.by_day.setProperty("role", "filter")
        put_icon(self.by_day, "filter")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 2)
        row.addWidget(self.actor, 1)
        row.addWidget(self.action, 1)
        row.addWidget(self.by_day)
        self.body.addLayout(row)
        self.body.addWidget(self.days, 0, Qt.AlignmentFlag.AlignLeft)
        self._offer(self.actor, self.tr("Anybody"), (), self._words.actor)
        self._offer(self.action, self.tr("Anything"), (), self._words.action)
        self.search.searched.connect(self._on_filtered)
        self.actor.activated.connect(self._on_filtered)
        self.action.activated.connect(self._on_filtered)
        self.days.range_changed.connect(self._on_filtered)
        self.by_day.toggled.connect(self._on_filtered)
        self.days.setVisible(False)

    def _build_table(self) -> None:
        zone = self.context.services.zone
        columns: tuple[Column[AuditEntry], ...] = (
            Column(
                self.tr("When"),
                lambda entry: date_time_words(entry.at_utc.astimezone(zone())),
                lambda entry: entry.seq,
            ),
            Column(self.tr("Who"), lambda entry: self._words.actor(entry.actor), lambda entry: entry.actor),
            Column(self.tr("What"), lambda entry: self._words.action(entry.action), lambda entry: entry.action),
            Column(self.tr("On"), lambda entry: self._words.subject(entry, self._people), lambda entry: entry.subject),
        )
        self.model = RecordModel(columns, lambda entry: entry.seq, self)
        self._empty = EmptyState("audit", *self._nothing_words())
        self.table = RecordTable(
            self.model,
            self.tr("Audit log"),
            (160, 120, 180, 0),
            self._empty,
            (0, Qt.SortOrder.DescendingOrder),
        )
        self.table.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # files differ in their day, at the end
        self.table.selection_changed.connect(self._on_selected)
        self.details = AuditDetails(self._words, zone)
        self.details.hide()
        self.more = QPushButton(self.tr("Show earlier entries"))
        self.more.setProperty("role", "link")
        self.more.clicked.connect(self._on_more)
        self.more.hide()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.table, 1)
        row.addWidget(self.details)
        if text_scale() < _UNDER_EACH_OTHER_FROM:
            self.details.setFixedWidth(round(_DETAILS_WIDTH_PX * text_scale()))
        else:
            row.setDirection(QBoxLayout.Direction.TopToBottom)
            self.details.setFixedHeight(_DETAILS_HEIGHT_PX)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    # ---- reading ----

    @property
    def wanted(self) -> AuditFilter:
        """What the filters ask for."""
        days = self.days.range if self.by_day.isChecked() else None
        return AuditFilter(
            self.actor.currentData() or "",
            self.action.currentData() or "",
            days.first if days else None,
            days.last if days else None,
            self.search.text().strip(),
        )

    def refresh(self) -> None:
        """Read the log again."""
        services, wanted, limit = self.context.services, self.wanted, self._limit
        self._loader.load(lambda: _read(services, wanted, limit))

    def focus_first(self) -> None:
        """The table."""
        self.table.setFocus()

    def busy_words(self) -> str:
        """What closing now would break off."""
        return self.tr("{job}.").format(job=self._job.label) if self._job is not None else ""

    def _on_filtered(self) -> None:
        self.days.setVisible(self.by_day.isChecked())
        self._limit = _PAGE_LENGTH
        self.refresh()

    def _on_more(self) -> None:
        self._limit += _PAGE_LENGTH
        self.refresh()

    def _on_loaded(self, answer: _Answer) -> None:
        self._people = answer.people
        self._empty.set_text(*self._nothing_words())
        self._offer(self.actor, self.tr("Anybody"), answer.page.actors, self._words.actor)
        self._offer(self.action, self.tr("Anything"), answer.page.actions, self._words.action)
        self.model.set_records(answer.page.entries)
        self.more.setVisible(answer.page.more)
        if self.table.selected_key() is None and answer.page.entries:
            self.table.view.selectRow(0)
        self._on_selected()

    def _nothing_words(self) -> tuple[str, str]:
        """What to say when there is nothing to list."""
        if self.wanted != AuditFilter():
            return self.tr("Nothing fits"), self.tr("Search for less, or choose other days.")
        return (
            self.tr("Nothing was written down yet"),
            self.tr("Exports, imports, changes of schedules, backups and erasures appear here."),
        )

    @staticmethod
    def _offer(box: QComboBox, anything: str, keys: tuple[str, ...], words: Callable[[str], str]) -> None:
        """Fill the list, keeping what is chosen and what was met before."""
        chosen = box.currentData() or ""
        known = {str(box.itemData(index)) for index in range(1, box.count())} | set(keys)
        if box.count() and len(known) == box.count() - 1:
            return
        box.clear()
        box.addItem(anything, "")
        for key in sorted(known, key=words):
            box.addItem(words(key), key)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _on_selected(self) -> None:
        key = self.table.selected_key()
        row = self.model.row_of(key) if key is not None else None
        self.details.show_entry(None if row is None else self.model.record(row), self._people)
        self.details.setVisible(row is not None)

    # ---- verifying and exporting ----

    def _on_verify(self) -> None:
        auditing = self.context.services.auditing
        self.verdict.clear()
        self._begin(
            self.tr("Verifying the records"),
            lambda handle: auditing.verify(handle.progress, handle.cancelled),
            self._on_verified,
        )

    def _on_verified(self, verdict: AuditVerdict) -> None:
        self._end()
        self.verdict.show_message(
            "success" if verdict.ok else "error", self._words.verdict(verdict), self.tr("Dismiss")
        )

    def _on_export(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = str(Path(documents) / "audit-log.csv")
        chosen, _filter = QFileDialog.getSaveFileName(self, self.tr("Export the audit log"), suggested, "CSV (*.csv)")
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, target: Path) -> None:
        """Write what the filters ask for into a file; `.csv` is added to a name without an ending."""
        target = target if target.suffix else target.with_suffix(".csv")
        services, wanted = self.context.services, self.wanted
        self._begin(
            self.tr("Exporting the audit log"),
            lambda handle: export_log(
                services.auditing, wanted, services.zone(), target, ADMIN_AUTHOR, handle.progress, handle.cancelled
            ),
            lambda count: self._on_exported(count, target),
        )

    def _on_exported(self, count: int, target: Path) -> None:
        self._end()
        text = self.tr("%n entries written to {file}.", "", count).format(file=target.name)
        self.context.announce(Notice("success", text))
        self.refresh()

    def _begin(self, label: str, work: Callable[[JobHandle], object], then: Callable[..., None]) -> None:
        self.verify.setEnabled(False)
        self.export.setEnabled(False)
        self._job = self.context.jobs.run(label, work, then, self._on_failed, self._end)

    def _on_failed(self, error: UserError) -> None:
        self._end()
        self.context.announce_failure(error)

    def _end(self) -> None:
        self._job = None
        self.verify.setEnabled(True)
        self.export.setEnabled(True)


def _read(services: AdminDependencies, wanted: AuditFilter, limit: int) -> _Answer:
    """Runs in a job's thread."""
    page = read_page(services.auditing, wanted, services.zone(), limit)
    subjects = {entry.subject for entry in page.entries}
    rows = services.people.search(include_inactive=True) if any(len(subject) == 36 for subject in subjects) else []
    return _Answer(page, {row.employee.id: row.employee.name for row in rows if row.employee.id in subjects})
