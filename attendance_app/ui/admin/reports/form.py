"""What to export and how it is to look, as fields. Depends on services.exporting; GUI thread."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from attendance_app.services.exporting import ExportFormat, ExportRequest, ExportWhat, HoursStyle, presets_of
from attendance_app.services.exporting.presets import ADP, ALL_PUNCHES, FRAPPE_HR, QUICKBOOKS
from attendance_app.services.report_presets import SavedReport
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.reports.columns import ColumnList
from attendance_app.ui.admin.reports.whose import WhoseBox

_AS_USUAL = ""
_LONGEST_FILLING = 40


class ExportForm(QWidget):
    """Chooses what, the layout, the format and how durations are written.

    Signals:
        changed: Something was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what, self.layout_choice, self.format, self.hours = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.decimal_comma = QCheckBox(self.tr("Decimal comma, semicolons between cells"))
        self.whose, self.columns = WhoseBox(), ColumnList()
        self.fillings: dict[str, QLineEdit] = {}
        self._filling_fields: list[FormField] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._wanted_columns: tuple[str, ...] | None = None
        self._fill_choices()
        self._lay_out()
        self.what.currentIndexChanged.connect(self._on_what_changed)
        self.layout_choice.currentIndexChanged.connect(self._on_layout_changed)
        for box in (self.format, self.hours):
            box.currentIndexChanged.connect(self._on_changed)
        self.decimal_comma.toggled.connect(self._on_changed)
        self.whose.currentIndexChanged.connect(self._on_changed)
        self.columns.changed.connect(self._on_changed)
        self._on_what_changed()

    def request(self, first: date, last: date) -> ExportRequest:
        """What is asked for, for these days. Raises `UserError` when the last is before the first."""
        return ExportRequest(
            self.chosen_what,
            first,
            last,
            format=self.chosen_format,
            preset=self.layout_choice.currentData() or None,
            hours=HoursStyle(self.hours.currentData()) if self.hours.currentData() else None,
            decimal_comma=self.decimal_comma.isChecked() and self.decimal_comma.isEnabled(),
            columns=self.columns.chosen,
            employees=None if self.chosen_what is ExportWhat.LEDGER else self.whose.employees(),
            fill=tuple((name, edit.text().strip()) for name, edit in self.fillings.items() if edit.text().strip()),
        )

    @property
    def chosen_what(self) -> ExportWhat:
        """What is to be exported."""
        return ExportWhat(self.what.currentData())

    @property
    def chosen_format(self) -> ExportFormat:
        """The file format."""
        return ExportFormat(self.format.currentData())

    def choose(self, box: QComboBox, value: str) -> None:
        """Choose the entry of a box that stands for `value`."""
        box.setCurrentIndex(box.findData(value))

    def _fill_choices(self) -> None:
        for what, words in (
            (ExportWhat.PUNCHES, self.tr("Punches")),
            (ExportWhat.TIMESHEET, self.tr("Timesheets")),
            (ExportWhat.LEDGER, self.tr("All records, with the hash chain")),
        ):
            self.what.addItem(words, what.value)
        for file_format, words in (
            (ExportFormat.CSV, self.tr("CSV")),
            (ExportFormat.XLSX, self.tr("Excel workbook")),
            (ExportFormat.JSON, self.tr("JSON")),
        ):
            self.format.addItem(words, file_format.value)
        for style, words in (
            (_AS_USUAL, self.tr("As usual")),
            (HoursStyle.MINUTES.value, self.tr("Minutes: 495")),
            (HoursStyle.DECIMAL.value, self.tr("Decimal: 8.25")),
            (HoursStyle.HHMM.value, self.tr("Hours and minutes: 8:15")),
        ):
            self.hours.addItem(words, style)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for field in (
            FormField(self.tr("What"), self.what),
            FormField(self.tr("Whose"), self.whose),
            FormField(self.tr("Layout"), self.layout_choice),
        ):
            column.addWidget(field)
        self._fillings_column = QVBoxLayout()
        self._fillings_column.setSpacing(12)
        column.addLayout(self._fillings_column)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(FormField(self.tr("File format"), self.format), 1)
        row.addWidget(FormField(self.tr("Durations"), self.hours), 1)
        column.addLayout(row)
        column.addWidget(self.decimal_comma)
        column.addWidget(FormField(self.tr("Columns"), self.columns))
        for box in (self.what, self.whose, self.layout_choice, self.format, self.hours):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)

    def saved(self, name: str, days: str) -> SavedReport:
        """What stands in the fields, to be kept under that name for those days."""
        return SavedReport(
            name,
            self.chosen_what.value,
            days,
            self.whose.value,
            str(self.layout_choice.currentData()),
            self.chosen_format.value,
            str(self.hours.currentData()),
            self.decimal_comma.isChecked(),
            self.columns.chosen or (),
            tuple((name, edit.text()) for name, edit in self.fillings.items()),
        )

    def show_saved(self, report: SavedReport) -> None:
        """Put what was kept into the fields; its columns once they are offered."""
        blocked = QSignalBlocker(self)
        self.choose(self.what, report.what)
        self.choose(self.layout_choice, report.layout)
        self.choose(self.format, report.format)
        self.choose(self.hours, report.hours)
        self.whose.choose(report.whose)
        self.decimal_comma.setChecked(report.decimal_comma)
        for name, text in report.fill:
            if name in self.fillings:
                self.fillings[name].setText(text)
        self._wanted_columns = report.columns
        blocked.unblock()
        self._on_changed()

    def offer_columns(self, offered: Sequence[str], usual: Sequence[str]) -> bool:
        """Offer these columns; True when other ones than before are chosen by that."""
        before = self.columns.chosen
        self.columns.offer(offered, usual)
        if self._wanted_columns is not None:
            self.columns.choose(self._wanted_columns)
            self._wanted_columns = None
        return self.columns.chosen != before

    def _on_what_changed(self) -> None:
        with QSignalBlocker(self.layout_choice):
            self.layout_choice.clear()
            self.layout_choice.addItem(self.tr("As usual"), _AS_USUAL)
            for preset in presets_of(self.chosen_what):
                if preset.name != ALL_PUNCHES:  # "all records" is a choice of its own
                    self.layout_choice.addItem(self._layout_words(preset.name), preset.name)
        self._on_layout_changed()

    def _layout_words(self, name: str) -> str:
        return {
            FRAPPE_HR: self.tr("Frappe HR: employee check-ins"),
            ADP: self.tr("ADP: hours a person"),
            QUICKBOOKS: self.tr("QuickBooks: time activities"),
        }.get(name, name)

    def _on_layout_changed(self) -> None:
        """Offers a field for each column that only the person can fill; their names are the payroll program's."""
        for field in self._filling_fields:
            self._fillings_column.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._filling_fields, self.fillings = [], {}
        chosen = self.layout_choice.currentData()
        for preset in presets_of(self.chosen_what):
            for name in preset.fillable if preset.name == chosen else ():
                edit = QLineEdit()
                edit.setMaxLength(_LONGEST_FILLING)
                edit.textChanged.connect(self._on_changed)
                self.fillings[name] = edit
                self._filling_fields.append(FormField(name, edit))
                self._fillings_column.addWidget(self._filling_fields[-1])
        self.columns.offer((), ())
        self._on_changed()

    def _on_changed(self) -> None:
        timesheet = self.chosen_what is ExportWhat.TIMESHEET
        self.layout_choice.setEnabled(self.layout_choice.count() > 1)
        self.hours.setEnabled(timesheet)
        self.whose.setEnabled(self.chosen_what is not ExportWhat.LEDGER)
        self.decimal_comma.setEnabled(
            self.chosen_format is ExportFormat.CSV and self.chosen_what is not ExportWhat.LEDGER
        )
        self.changed.emit()
