"""The Export page: punches of a period as a CSV file. Depends on services.exporting; GUI thread."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.errors import UserError
from attendance_app.ui.admin.day_edit import DayEdit
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import AdminPage, Notice, PageContext
from attendance_app.ui.admin.wording import as_date, as_qdate, last_month, this_week, today

ChooseTarget = Callable[[QWidget, str], Path | None]


@dataclass(frozen=True, slots=True)
class _Preview:
    first: date
    last: date
    punches: int
    people: int


class ExportPage(AdminPage):
    """Choose a period, see how much that is, save it.

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
            self.tr("Save every punch of a period as a CSV file, for payroll or a spreadsheet."),
        )
        self._choose_target = choose_target or _ask_for_target
        self._build_card()
        self._preview_loader: Loader[_Preview] = Loader(
            context.jobs, self.tr("Counting punches"), self._on_counted, self._on_count_failed
        )
        self._set_period(*this_week(self._today()))

    def _build_card(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(640)
        column = QVBoxLayout(card)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(20)
        column.addLayout(self._presets())
        column.addLayout(self._dates())
        self.preview = QLabel()
        self.preview.setProperty("role", "body")
        self.preview.setWordWrap(True)
        self.preview.setMinimumHeight(20)
        column.addWidget(self.preview)
        self.save = QPushButton(self.tr("Save as CSV…"))
        self.save.setProperty("role", "primary")
        self.save.clicked.connect(self._on_save)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        column.addLayout(row)
        self.body.addWidget(card)
        self.body.addWidget(self._columns_words())
        self.body.addStretch(1)

    def _presets(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.presets: dict[str, QPushButton] = {}
        for key, label, period in (
            ("today", self.tr("Today"), lambda day: (day, day)),
            ("week", self.tr("This week"), this_week),
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
            edit.dateChanged.connect(self._on_period_changed)
        return row

    def _columns_words(self) -> QLabel:
        words = QLabel(
            self.tr(
                "One row a punch: code, name, kind, local time with its offset, device, method, and for faces the "
                "distance and model. Opens in Excel, LibreOffice and payroll programs."
            )
        )
        words.setProperty("role", "caption")
        words.setWordWrap(True)
        words.setMaximumWidth(640)
        return words

    def refresh(self) -> None:
        """Count again."""
        first, last = self._period()
        if first <= last:
            self._preview_loader.load(lambda: self._count(first, last))

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
        self._on_period_changed()

    def _on_period_changed(self) -> None:
        first, last = self._period()
        backwards = first > last
        self._last_field.set_error(self.tr("The last day is before the first.") if backwards else "")
        self.save.setEnabled(not backwards)
        if backwards:
            self.preview.clear()
        else:
            self.refresh()

    def _count(self, first: date, last: date) -> _Preview:
        rows = self.context.services.punching.between(first, last)
        return _Preview(first, last, len(rows), len({row.employee.id for row in rows}))

    def _on_counted(self, preview: _Preview) -> None:
        if (preview.first, preview.last) != self._period():
            return
        if preview.punches == 0:
            self.preview.setText(self.tr("There are no punches in this period."))
            return
        sentence = (
            self.tr("{punches} punches by {people} people.")
            if preview.people != 1
            else self.tr("{punches} punches by one person.")
        )
        self.preview.setText(sentence.format(punches=preview.punches, people=preview.people))

    def _on_count_failed(self, error: UserError) -> None:
        self.preview.clear()
        self.context.announce_failure(error)

    def _on_save(self) -> None:
        first, last = self._period()
        name = self.tr("punches {first} to {last}.csv").format(first=first.isoformat(), last=last.isoformat())
        target = self._choose_target(self, name)
        if target is None:
            return
        self.save.setEnabled(False)
        self.context.jobs.run(
            self.tr("Exporting punches"),
            lambda _handle: self.context.services.exporting.export_punches_csv(first, last, target),
            lambda rows: self._on_saved(target, rows),
            self._on_save_failed,
        )

    def _on_saved(self, target: Path, rows: int) -> None:
        self.save.setEnabled(True)
        text = self.tr("{rows} punches saved in {name}.").format(rows=rows, name=target.name)
        folder = QUrl.fromLocalFile(str(target.parent))
        self.context.announce(Notice("success", text, self.tr("Open folder"), lambda: _open_outside(folder)))
        self.exported.emit(target)

    def _on_save_failed(self, error: UserError) -> None:
        self.save.setEnabled(True)
        self.context.announce_failure(error)


def _open_outside(url: QUrl) -> None:
    QDesktopServices.openUrl(url)


def _ask_for_target(parent: QWidget, suggested_name: str) -> Path | None:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _filter = QFileDialog.getSaveFileName(parent, "", str(Path(documents) / suggested_name), "CSV (*.csv)")
    if not chosen:
        return None
    target = Path(chosen)
    return target if target.suffix else target.with_suffix(".csv")
