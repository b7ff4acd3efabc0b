"""Importing a list of people: which column is what, and a verdict a row. Depends on services.people_import; GUI."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.errors import UserError
from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.people_import.mapping import FIELDS, Mapping
from attendance_app.services.people_import.service import PeopleImportReport, PersonStatus, PersonVerdict
from attendance_app.services.table_files import TableFile, read_table_file, text_of
from attendance_app.ui.admin.imports.table_import import Judgement, RowVerdict, TableImport
from attendance_app.ui.admin.page import PageContext
from attendance_app.ui.language.errors import message_words, service_words
from attendance_app.ui.widgets.tone import Tone
from attendance_app.workers.jobs import JobHandle

_SAMPLES = 3
_IN_A_ROW = 5


class PeopleTable(TableImport):
    """CSV or XLSX with headings in whatever language; the guess may be corrected.

    Signals:
        headings_read: The file's `TableFile`, from a worker thread.
        mapped: The `Mapping` that was used, from a worker thread.
    """

    headings_read = Signal(object)
    mapped = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._told: dict[str, str] = {}
        self._update_known = False
        self._for_headings: tuple[str, ...] = ()
        self.columns: dict[str, QComboBox] = {}
        self._samples: dict[str, QLabel] = {}
        self._table: TableFile | None = None
        self.mapping_area = self._build_mapping()
        self.update_known = QCheckBox(self.tr("Bring known people up to date with what the file says"))
        self.update_known.toggled.connect(self._on_update_known)
        self.change_columns = QPushButton(self.tr("C&olumns…"))
        self.change_columns.setCheckable(True)
        self.change_columns.setToolTip(self.tr("Which column of the file is what"))
        self.change_columns.toggled.connect(self.mapping_area.setVisible)
        self._mapping_words = QLabel()
        self._mapping_words.setProperty("role", "muted")
        self._mapping_words.setWordWrap(True)
        self._mapping_line = QWidget()
        line = QHBoxLayout(self._mapping_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self.change_columns)
        line.addWidget(self._mapping_words, 1)
        for widget in (self._mapping_line, self.mapping_area, self.update_known):
            self.more.addWidget(widget)
        self._mapping_line.hide()
        self.mapping_area.hide()
        self.headings_read.connect(self._on_headings)
        self.mapped.connect(self._on_mapped)

    def _title(self) -> str:
        return self.tr("Name")

    def _hint(self) -> str:
        return self.tr("One person a line; a column with a code and one with a name are needed.")

    def _build_mapping(self) -> QWidget:
        area = QWidget()
        grid = QGridLayout(area)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, field in enumerate(FIELDS):
            label = QLabel(self._field_words(field))
            label.setProperty("role", "caption")
            chooser = QComboBox()
            chooser.setAccessibleName(self._field_words(field))
            chooser.activated.connect(lambda _place, field=field: self._on_column_chosen(field))
            sample = QLabel()
            sample.setProperty("role", "caption")
            label.setBuddy(chooser)
            cell = QVBoxLayout()
            cell.setSpacing(2)
            for widget in (label, chooser, sample):
                cell.addWidget(widget)
            grid.addLayout(cell, place // _IN_A_ROW, place % _IN_A_ROW)
            grid.setColumnStretch(place % _IN_A_ROW, 1)
            self.columns[field], self._samples[field] = chooser, sample
        return area

    def _field_words(self, field: str) -> str:
        return {
            "code": self.tr("Code"),
            "name": self.tr("Name"),
            "first_name": self.tr("First name"),
            "last_name": self.tr("Last name"),
            "department": self.tr("Department"),
            "email": self.tr("E-mail"),
            "hired_on": self.tr("Hired on"),
            "left_on": self.tr("Left on"),
            "zone": self.tr("Time zone"),
        }[field]

    # ---- judging ----

    def open_file(self, path: Path) -> None:
        """Look at this file, guessing anew what its columns are."""
        self._told = {}
        self._for_headings = ()
        super().open_file(path)

    def _reading(self, path: Path) -> Callable[[JobHandle], Judgement]:
        told, update = dict(self._told), self._update_known

        def work(handle: JobHandle) -> Judgement:
            self.headings_read.emit(read_table_file(path))
            return self._run(path, told, update, handle, dry_run=True)

        return work

    def _judge(self, path: Path, dry_run: bool, handle: JobHandle) -> Judgement:
        return self._run(path, dict(self._told), self._update_known, handle, dry_run=dry_run)

    def _run(self, path: Path, told: dict[str, str], update: bool, handle: JobHandle, *, dry_run: bool) -> Judgement:
        report = self.context.services.people_import.run(
            path,
            ADMIN_AUTHOR,
            told,
            update=update,
            dry_run=dry_run,
            on_progress=handle.progress,
            cancelled=handle.cancelled,
        )
        self.mapped.emit(report.mapping)
        return self._judgement(report)

    def _judgement(self, report: PeopleImportReport) -> Judgement:
        new = report.count(PersonStatus.NEW) + report.count(PersonStatus.UPDATED)
        return Judgement(tuple(self._verdict(one) for one in report.verdicts), new, report.saved)

    def _verdict(self, verdict: PersonVerdict) -> RowVerdict:
        words, tone = self._status(verdict.status)
        remark = " ".join(service_words(part) for part in (verdict.problem, verdict.remedy) if part)
        if verdict.status is PersonStatus.KNOWN and verdict.differing:
            fields = ", ".join(map(self._field_words, verdict.differing))
            remark = self.tr("Differs from what is known: {fields}. Tick the box above to take it over.").format(
                fields=fields
            )
        elif verdict.status is PersonStatus.UPDATED:
            remark = ""
        refused = verdict.status is PersonStatus.REFUSED
        return RowVerdict(verdict.line, verdict.code, verdict.name, words, tone, remark, refused)

    def _status(self, status: PersonStatus) -> tuple[str, Tone]:
        said: dict[PersonStatus, tuple[str, Tone]] = {
            PersonStatus.NEW: (self.tr("New"), "success"),
            PersonStatus.KNOWN: (self.tr("Known"), "neutral"),
            PersonStatus.UPDATED: (self.tr("Updated"), "info"),
            PersonStatus.REFUSED: (self.tr("Cannot be used"), "danger"),
        }
        return said[status]

    # ---- columns ----

    def _on_headings(self, table: TableFile) -> None:
        self._table = table
        self._mapping_line.show()
        if table.headings == self._for_headings:
            return
        self._for_headings = table.headings
        for chooser in self.columns.values():
            chooser.clear()
            chooser.addItem(self.tr("No column"), "")
            for heading in table.headings:
                if heading:
                    chooser.addItem(heading, heading)
        self._show_samples()

    def _on_mapped(self, mapping: Mapping) -> None:
        guessed = dict(mapping.columns)
        for field, chooser in self.columns.items():
            chooser.setCurrentIndex(max(0, chooser.findData(guessed.get(field, ""))))
        self._show_samples()
        taken = [f"{self._field_words(field)}: {heading}" for field, heading in mapping.columns]
        ignored = [self.tr("ignored: {columns}").format(columns=", ".join(mapping.ignored))] if mapping.ignored else []
        self._mapping_words.setText("   ·   ".join(taken + ignored))

    def _show_samples(self) -> None:
        for field, sample in self._samples.items():
            heading = self.columns[field].currentData()
            sample.setText(self._first_cells(heading) if heading else "")

    def _first_cells(self, heading: str) -> str:
        if self._table is None or heading not in self._table.headings:
            return ""
        place = self._table.headings.index(heading)
        cells = [text_of(line.cells[place]) for line in self._table.lines[:_SAMPLES] if place < len(line.cells)]
        return ", ".join(cell for cell in cells if cell)[:60]

    def _on_column_chosen(self, field: str) -> None:
        self._told[field] = str(self.columns[field].currentData())
        self._show_samples()
        self.judge()

    def _on_update_known(self, on: bool) -> None:
        self._update_known = on
        self.judge()

    def _refuse_file(self, error: UserError) -> None:
        super()._refuse_file(error)
        if self._for_headings:  # the file was read: what is wrong is which column is what
            way = self.tr("Choose the columns below.")
            self.field.set_error(f"{message_words(error)} {way}")
            self._mapping_words.clear()
            self.change_columns.setChecked(True)

    def _action_words(self, new: int) -> str:
        return self.tr("&Import %n people", "", new) if new else self.tr("&Import people")

    def _done_words(self, new: int) -> str:
        return self.tr("%n people were added or brought up to date.", "", new)
