"""The Export page: what was recorded in a period, as a file. Depends on services.exporting; GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from attendance_app.errors import UserError
from attendance_app.services.exporting import ExportFormat, ExportRequest, ExportWhat
from attendance_app.ui.admin.export_form import ExportForm
from attendance_app.ui.admin.export_preview import ExportPreviewModel
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import AdminPage, Notice, PageContext
from attendance_app.ui.admin.record_table import RecordView
from attendance_app.ui.admin.wording import as_date, as_qdate, last_month, this_week, today
from attendance_app.ui.widgets.day_edit import DayEdit

if TYPE_CHECKING:
    from attendance_app.services.exporting.service import ExportPreview

ChooseTarget = Callable[[QWidget, str], Path | None]
ACTOR = "administrator"
_PREVIEWED_ROWS = 5
_CARD_WIDTH_PX, _PREVIEW_HEIGHT_PX, _COLUMN_PX = 720, 290, 110
_LONGEST_SHOWN, _CHARACTER_PX = 30, 9


@dataclass(frozen=True, slots=True)
class _Preview:
    request: ExportRequest
    beginning: "ExportPreview"


class ExportPage(AdminPage):
    """Choose what and which days, see the first rows, save it.

    Args:
        choose_target: Asks for the file, given the parent and a suggested name; None when the person cancels.

    Signals:
        exported: The file that was written.
    """

    exported = Signal(Path)

    def __init__(
        self, context: PageContext, choose_target: ChooseTarget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.set_title(
            self.tr("Export"),
            self.tr("Save punches or timesheets of a period, for payroll or a spreadsheet."),
        )
        self._choose_target = choose_target or _ask_for_target
        self._build()
        self._preview_loader: Loader[_Preview] = Loader(
            context.jobs, self.tr("Reading the first rows"), self._on_previewed, self._on_preview_failed
        )
        self.form.changed.connect(self._on_changed)
        self._set_period(*this_week(self._today()))

    # ---- building ----

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(16)
        column.addWidget(self._card())
        self._first_rows_view = self._table()
        column.addWidget(self._first_rows_view)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        self.body.addWidget(scroll, 1)

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(_CARD_WIDTH_PX)
        column = QVBoxLayout(card)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(20)
        column.addLayout(self._presets())
        column.addLayout(self._dates())
        self.form = ExportForm()
        column.addWidget(self.form)
        self.preview = QLabel()
        self.preview.setProperty("role", "body")
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        self.preview.setMinimumHeight(20)
        self.save = QPushButton()
        self.save.setProperty("role", "primary")
        self.save.clicked.connect(self._on_save)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.save)
        row.addWidget(self.preview, 1)
        column.addLayout(row)
        return card

    def _presets(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.presets: dict[str, QPushButton] = {}
        for key, label, period in (
            ("today", self.tr("Today"), lambda day: (day, day)),
            ("week", self.tr("This week"), this_week),
            ("last-week", self.tr("Last week"), last_week),
            ("this-month", self.tr("This month"), this_month),
            ("month", self.tr("Last month"), last_month),
        ):
            button = QPushButton(label)
            button.clicked.connect(lambda _checked=False, p=period: self._set_period(*p(self._today())))
            self.presets[key] = button
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _dates(self) -> QHBoxLayout:
        self.first, self.last = DayEdit(self.tr("From")), DayEdit(self.tr("To (included)"))
        self._last_field = FormField(self.tr("To (included)"), self.last)
        row = QHBoxLayout()
        row.setSpacing(16)
        for field in (FormField(self.tr("From"), self.first), self._last_field):
            row.addWidget(field)
        row.addStretch(1)
        for edit in (self.first, self.last):
            edit.setMinimumWidth(180)
            edit.dateChanged.connect(self._on_changed)
        return row

    def _table(self) -> RecordView:
        self.first_rows = ExportPreviewModel(self)
        view = RecordView(self.tr("First rows"))
        view.setModel(self.first_rows)
        view.horizontalHeader().setDefaultSectionSize(_COLUMN_PX)
        view.horizontalHeader().setSectionsClickable(False)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        view.setFixedHeight(_PREVIEW_HEIGHT_PX)
        view.hide()
        return view

    # ---- what is chosen ----

    def refresh(self) -> None:
        """Read the first rows again."""
        first, last = self._period()
        if first <= last:
            request = self.form.request(first, last)
            self._preview_loader.load(lambda: self._read(request))

    def focus_first(self) -> None:
        """Start at the first day."""
        self.first.setFocus()

    def _today(self) -> date:
        return today(self.context.services.clock.now_utc(), self.context.services.zone())

    def _period(self) -> tuple[date, date]:
        return as_date(self.first.date()), as_date(self.last.date())

    def _set_period(self, first: date, last: date) -> None:
        for edit, day in ((self.first, first), (self.last, last)):
            edit.blockSignals(True)
            edit.setDate(as_qdate(day))
            edit.blockSignals(False)
        self._on_changed()

    def _on_changed(self) -> None:
        first, last = self._period()
        backwards = first > last
        self._last_field.set_error(self.tr("The last day is before the first.") if backwards else "")
        self.save.setEnabled(not backwards)
        self.save.setText(
            {
                ExportFormat.CSV: self.tr("Save as CSV…"),
                ExportFormat.XLSX: self.tr("Save as Excel workbook…"),
                ExportFormat.JSON: self.tr("Save as JSON…"),
            }[self.form.chosen_format]
        )
        if backwards:
            self._show_nothing()
        else:
            self.refresh()

    # ---- the first rows ----

    def _read(self, request: ExportRequest) -> _Preview:
        return _Preview(request, self.context.services.exporting.preview(request, _PREVIEWED_ROWS))

    def _on_previewed(self, preview: _Preview) -> None:
        first, last = self._period()
        if first > last or preview.request != self.form.request(first, last):
            return
        self._show_rows(preview.beginning.columns, preview.beginning.rows)
        self.preview.setText(self._count_words(preview))

    def _count_words(self, preview: _Preview) -> str:
        count, people, request = preview.beginning.count, preview.beginning.people, preview.request
        if people is None:
            words = self.tr("{rows} rows.") if count > 1 else self.tr("One row.")
            return words.format(rows=count) if count else self.tr("There is nothing in this period.")
        if request.what is ExportWhat.TIMESHEET:
            words = self.tr("{days} days of one person.") if people == 1 else self.tr("{days} days of {people} people.")
            return words.format(days=count, people=people)
        if count == 0:
            return self.tr("There are no punches in this period.")
        sentence = (
            self.tr("{punches} punches by {people} people.")
            if people != 1
            else self.tr("{punches} punches by one person.")
        )
        return sentence.format(punches=count, people=people)

    def _on_preview_failed(self, error: UserError) -> None:
        """The request cannot be met as it stands: said beside the button, as saving would fail for the same reason."""
        self._show_nothing()
        self.preview.setText(str(error))

    def _show_nothing(self) -> None:
        self.preview.clear()
        self._show_rows((), ())

    def _show_rows(self, columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
        self.first_rows.show_rows(columns, rows)
        self._first_rows_view.setVisible(bool(rows))
        for place, name in enumerate(columns):
            longest = max((len(row[place]) for row in rows), default=0)
            wide = max(_COLUMN_PX, min(longest, _LONGEST_SHOWN) * _CHARACTER_PX)
            self._first_rows_view.setColumnWidth(place, max(wide, (len(name) + 4) * _CHARACTER_PX))

    # ---- saving ----

    def _on_save(self) -> None:
        first, last = self._period()
        request = self.form.request(first, last)
        target = self._choose_target(self, self._suggested_name(request))
        if target is None:
            return
        self.save.setEnabled(False)
        self.context.jobs.run(
            self.tr("Exporting"),
            lambda _handle: self.context.services.exporting.export(request, target, ACTOR).rows,
            lambda rows: self._on_saved(request, target, rows),
            self._on_save_failed,
        )

    def _suggested_name(self, request: ExportRequest) -> str:
        words = {
            ExportWhat.PUNCHES: self.tr("punches {first} to {last}"),
            ExportWhat.TIMESHEET: self.tr("timesheets {first} to {last}"),
            ExportWhat.LEDGER: self.tr("records {first} to {last}"),
        }[request.what]
        return f"{words.format(first=request.first, last=request.last)}.{request.format.value}"

    def _on_saved(self, request: ExportRequest, target: Path, rows: int) -> None:
        self.save.setEnabled(True)
        words = (
            self.tr("{rows} punches saved in {name}.")
            if request.what is ExportWhat.PUNCHES
            else self.tr("{rows} rows saved in {name}.")
        )
        folder = QUrl.fromLocalFile(str(target.parent))
        text = words.format(rows=rows, name=target.name)
        self.context.announce(Notice("success", text, self.tr("Open folder"), lambda: _open_outside(folder)))
        self.exported.emit(target)

    def _on_save_failed(self, error: UserError) -> None:
        self.save.setEnabled(True)
        self.context.announce_failure(error)


def last_week(day: date) -> tuple[date, date]:
    """Monday and Sunday of the week before that of `day`."""
    monday = day - timedelta(days=day.weekday() + 7)
    return monday, monday + timedelta(days=6)


def this_month(day: date) -> tuple[date, date]:
    """The first of the month of `day`, and `day` itself."""
    return day.replace(day=1), day


def _open_outside(url: QUrl) -> None:
    QDesktopServices.openUrl(url)


def _ask_for_target(parent: QWidget, suggested_name: str) -> Path | None:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    suffix = Path(suggested_name).suffix
    wanted = f"{suffix.removeprefix('.').upper()} (*{suffix})"
    chosen, _filter = QFileDialog.getSaveFileName(parent, "", str(Path(documents) / suggested_name), wanted)
    if not chosen:
        return None
    target = Path(chosen)
    return target if target.suffix else target.with_suffix(suffix)
