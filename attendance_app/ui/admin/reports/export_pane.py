"""The part that makes files: what, how, the first rows, save. Depends on services.exporting; GUI thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from attendance_app.domain.people import Employee
from attendance_app.domain.periods import LockedPeriod
from attendance_app.errors import UserError
from attendance_app.services.exporting import ExportFormat, ExportRequest, ExportWhat
from attendance_app.services.report_presets import SavedReport
from attendance_app.ui.admin.attendance.lock_dialog import LOCK, LockDialog
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import Notice, PageContext
from attendance_app.ui.admin.record_table import RecordView
from attendance_app.ui.admin.reports.form import ExportForm
from attendance_app.ui.admin.reports.preview import ExportPreviewModel
from attendance_app.ui.admin.reports.saved_bar import SavedBar
from attendance_app.ui.admin.reports.saving import ChooseTarget, SaveStrip
from attendance_app.ui.admin.wording import today
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.language.formats import number_words
from attendance_app.ui.theme import text_scale
from attendance_app.ui.widgets.date_range import DateRange, DateRangePicker, Preset
from attendance_app.ui.widgets.icons import put_icon

if TYPE_CHECKING:
    from attendance_app.services.exporting.service import ExportPreview

_PREVIEWED_ROWS = 200
_FORM_PX, _ROW_PX = 380, 34
_LEAST_COLUMN_PX, _BESIDE_TEXT_PX = 64, 28
_WHOLE_COLUMN_PX, _CUT_COLUMN_PX = 240, 172  # an instant is shown whole; what is longer still is text and gives way


@dataclass(frozen=True, slots=True)
class _Preview:
    request: ExportRequest
    beginning: "ExportPreview"


@dataclass(frozen=True, slots=True)
class _Choices:
    people: Sequence[Employee]
    saved: Sequence[SavedReport]


class ExportPane(QWidget):
    """The form at the left, what would be written at the right.

    Args:
        days: The page's period.
        choose_target: As in `SaveStrip`.

    Signals:
        exported: The file that was written.
    """

    exported = Signal(Path)

    def __init__(
        self,
        context: PageContext,
        days: DateRangePicker,
        choose_target: ChooseTarget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.days = days
        self.form, self.saved_bar = ExportForm(), SavedBar()
        self.first_rows = ExportPreviewModel(self)
        self.preview, self.beginning = QLabel(), QLabel()
        self.save = QPushButton()
        self.strip = SaveStrip(context, choose_target)
        self._lay_out()
        self._preview_loader: Loader[_Preview] = Loader(
            context.jobs, self.tr("Reading the first rows"), self._on_previewed, self._on_preview_failed
        )
        self._choices_loader: Loader[_Choices] = Loader(
            context.jobs, self.tr("Reading people and saved reports"), self._on_choices, context.announce_failure
        )
        self._connect()
        self._on_changed()

    # ---- building ----

    def _built_form(self) -> QFrame:
        """A card as high as the preview beside it, in which the form scrolls."""
        self._inside = inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 16, 8, 18)
        column.setSpacing(12)
        column.addWidget(FormField(self.tr("Saved reports"), self.saved_bar))
        column.addWidget(self.form)
        column.addStretch(1)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self._card = card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(_FORM_PX)
        around = QVBoxLayout(card)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(scroll)
        return card

    def _lay_out(self) -> None:
        self.preview.setProperty("role", "body-strong")
        self.beginning.setProperty("role", "caption")
        for label in (self.preview, self.beginning):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.beginning.hide()
        self.save.setProperty("role", "primary")
        put_icon(self.save, "download", "on_accent")
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.preview, 1)
        head.addWidget(self.save)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addLayout(head)
        right.addWidget(self.strip)
        right.addWidget(self._table(), 1)
        right.addWidget(self.beginning)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._built_form())
        row.addLayout(right, 1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Only now fields know how wide they are in this language and size of text."""
        super().showEvent(event)
        beside = self._scroll.verticalScrollBar().sizeHint().width()
        self._card.setFixedWidth(max(_FORM_PX, self._inside.minimumSizeHint().width() + beside + 2))

    def _table(self) -> RecordView:
        self._view = RecordView(self.tr("First rows"))
        self._view.setModel(self.first_rows)
        self._view.setProperty("content", "data")
        header = self._view.horizontalHeader()
        self._view.verticalHeader().setDefaultSectionSize(round(_ROW_PX * text_scale()))
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return self._view

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.form.columns.list.currentRowChanged.connect(self._bring_column_into_sight)
        self.days.range_changed.connect(lambda _range: self._on_changed())
        self.saved_bar.chosen.connect(self.show_saved)
        self.saved_bar.keep_asked.connect(self._on_keep)
        self.saved_bar.remove_asked.connect(self._on_forget)
        self.save.clicked.connect(self._on_save)
        self.strip.saved.connect(self.exported)
        self.strip.ended.connect(lambda: self.save.setEnabled(True))
        self.strip.lock_asked.connect(self._on_lock_asked)

    # ---- what is chosen ----

    def refresh(self) -> None:
        """Read people, saved reports and the first rows again."""
        services = self.context.services
        self._choices_loader.load(
            lambda: _Choices(
                [row.employee for row in services.people.search(include_inactive=True)], services.report_presets.all()
            )
        )
        self._read_rows()

    def request(self) -> ExportRequest:
        """What is asked for."""
        days = self.days.range
        return self.form.request(days.first, days.last)

    def show_saved(self, report: SavedReport) -> None:
        """Ask for what was kept."""
        self.days.choose(Preset(report.days) if report.days in set(Preset) else Preset.LAST_MONTH)
        self.form.show_saved(report)

    def _today(self) -> date:
        return today(self.context.services.clock.now_utc(), self.context.services.zone())

    def _on_choices(self, choices: _Choices) -> None:
        self.form.whose.offer(choices.people)
        self.saved_bar.offer(choices.saved)

    def _on_changed(self) -> None:
        self.strip.forget()
        self.save.setText(
            {
                ExportFormat.CSV: self.tr("&Save as CSV…"),
                ExportFormat.XLSX: self.tr("&Save as Excel workbook…"),
                ExportFormat.JSON: self.tr("&Save as JSON…"),
            }[self.form.chosen_format]
        )
        self._read_rows()

    # ---- the first rows ----

    def _read_rows(self) -> None:
        request, exporting = self.request(), self.context.services.exporting
        self._preview_loader.load(lambda: _Preview(request, exporting.preview(request, _PREVIEWED_ROWS)))

    def _on_previewed(self, preview: _Preview) -> None:
        if preview.request != self.request():
            return
        beginning = preview.beginning
        if self.form.offer_columns(beginning.offered, beginning.usual):
            self._read_rows()
        self._show_rows(beginning.columns, beginning.rows, beginning.total)
        self.preview.setText(self._count_words(preview))
        self._say_what_is_shown(len(beginning.rows), beginning.count)

    def _say_what_is_shown(self, shown: int, count: int) -> None:
        words = self.tr("Shown are the first {shown} of {all} rows; the file will hold all of them.")
        self.beginning.setText(words.format(shown=number_words(shown), all=number_words(count)))
        self.beginning.setVisible(0 < shown < count)

    def _count_words(self, preview: _Preview) -> str:
        count, people, what = preview.beginning.count, preview.beginning.people, preview.request.what
        if count == 0:
            return self.tr("There is nothing in this period.")
        if people is None:
            return self._with_number(self.tr("%n rows.", "", count), count)
        words = self.tr("%n days", "", count) if what is ExportWhat.TIMESHEET else self.tr("%n punches", "", count)
        of = self.tr("of %n people.", "", people)
        return f"{self._with_number(words, count)} {self._with_number(of, people)}"

    def _with_number(self, words: str, number: int) -> str:
        """With the separators of the language, which Qt's plurals leave out."""
        return words.replace(str(number), number_words(number), 1)

    def _on_preview_failed(self, error: UserError) -> None:
        """The request cannot be met as it stands: said beside the button, as saving would fail for the same reason."""
        self._show_rows((), (), None)
        self.preview.setText(error_words(error))
        self.beginning.hide()

    def _show_rows(
        self, columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...], total: tuple[str, ...] | None
    ) -> None:
        self.first_rows.show_rows(columns, rows, total if rows else None)
        metrics, scale = QFontMetrics(self._view.font()), text_scale()
        for place in range(len(columns)):
            texts = [row[place] for row in (*rows, *([total] if total else ()))]
            longest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            heading = self._view.horizontalHeader().sectionSizeFromContents(place).width() + 4
            wide = longest + _BESIDE_TEXT_PX
            wide = wide if wide <= _WHOLE_COLUMN_PX * scale else round(_CUT_COLUMN_PX * scale)
            self._view.setColumnWidth(place, max(wide, heading, round(_LEAST_COLUMN_PX * scale)))

    def _bring_column_into_sight(self, row: int) -> None:
        """The list of columns doesn't scroll; the form around it does."""
        columns = self.form.columns.list
        item, inside = columns.item(row), self._inside
        if item is not None and columns.hasFocus():
            place = columns.viewport().mapTo(inside, columns.visualItemRect(item).center())
            self._scroll.ensureVisible(place.x(), place.y(), 0, 2 * columns.sizeHintForRow(row))

    # ---- saving ----

    def _on_save(self) -> None:
        if self.strip.save(self.request()):
            self.save.setEnabled(False)

    def _on_lock_asked(self, request: ExportRequest) -> None:
        if request.first is None or request.last is None:
            return
        days = DateRange(request.first, request.last)
        periods = self.context.services.periods
        self.context.jobs.run(
            self.tr("Looking for locked periods"),
            lambda _handle: periods.periods(),
            lambda locked: self._open_lock_dialog(days, locked),
            self.context.announce_failure,
        )

    def _open_lock_dialog(self, days: DateRange, locked: Sequence[LockedPeriod]) -> None:
        dialog = LockDialog(self.context.services.periods, self.context.jobs, self._today, locked, self)
        dialog.choose(LOCK, days)
        dialog.accepted.connect(self._on_locked)
        dialog.open()

    def _on_locked(self) -> None:
        self.strip.forget()
        self.context.announce(Notice("success", self.tr("The period is locked.")))

    # ---- saved reports ----

    def _on_keep(self, name: str) -> None:
        report, presets = self.form.saved(name, self.days.preset.value), self.context.services.report_presets
        self._change_saved(lambda: presets.save(report), self.tr("The report “{name}” is kept.").format(name=name))

    def _on_forget(self, report: SavedReport) -> None:
        presets = self.context.services.report_presets
        words = self.tr("The report “{name}” is forgotten.").format(name=report.name)
        again = self.tr("The report “{name}” is kept.").format(name=report.name)
        self._change_saved(
            lambda: presets.remove(report.name),
            words,
            lambda: self._change_saved(lambda: presets.save(report), again),
        )

    def _change_saved(self, work: Callable[[], None], words: str, undo: Callable[[], None] | None = None) -> None:
        def done(_nothing: None) -> None:
            self.context.announce(Notice("success", words, undo=undo))
            self.refresh()

        self.context.jobs.run(
            self.tr("Keeping the reports"), lambda _handle: work(), done, self.context.announce_failure
        )
