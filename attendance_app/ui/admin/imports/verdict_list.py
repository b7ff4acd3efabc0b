"""A verdict a row: all or the problems alone, to copy or to save. Depends on Qt and a record model; GUI thread."""

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from attendance_app.errors import UserError
from attendance_app.services.exporting.escaping import escaped
from attendance_app.ui.admin.page import Notice, PageContext
from attendance_app.ui.admin.record_model import RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.language.formats import number_words
from attendance_app.ui.widgets.icons import put_icon

Record = TypeVar("Record")


class _List(QWidget):
    """The widget; Qt classes are not generic."""


class VerdictList(_List, Generic[Record]):
    """Table, filter, copy and save.

    Args:
        is_problem: Which records somebody has to look at.
        widths_px: Of the columns, as in `RecordTable`.
        empty: Shown while there are no records.
    """

    def __init__(
        self,
        context: PageContext,
        model: RecordModel[Record],
        is_problem: Callable[[Record], bool],
        name: str,
        widths_px: tuple[int, ...],
        empty: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._is_problem = is_problem
        self._records: tuple[Record, ...] = ()
        self.model = model
        self.problems_only = QCheckBox(self.tr("Only what needs a look"))
        self.copy, self.save = QPushButton(self.tr("&Copy")), QPushButton(self.tr("Sa&ve as CSV…"))
        put_icon(self.copy, "copy")
        put_icon(self.save, "download")
        self.problems_only.toggled.connect(lambda _on: self._show())
        self.copy.clicked.connect(self._on_copy)
        self.save.clicked.connect(self._on_save)
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(8)
        bar.addWidget(self.problems_only)
        bar.addStretch(1)
        bar.addWidget(self.copy)
        bar.addWidget(self.save)
        self.table = RecordTable(model, name, widths_px, empty, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._bar)
        column.addWidget(self.table, 1)
        self._show()

    def set_records(self, records: Sequence[Record]) -> None:
        """Show these."""
        self._records = tuple(records)
        self._show()

    def text(self, delimiter: str) -> str:
        """What is shown, with its titles, as delimited text; cells that a spreadsheet would run are escaped."""
        across, down = range(self.model.columnCount()), range(self.model.rowCount())
        out = io.StringIO(newline="")
        writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
        writer.writerow(self.model.headerData(column, Qt.Orientation.Horizontal) for column in across)
        for row in down:
            writer.writerow(escaped(str(self.model.index(row, column).data())) for column in across)
        return out.getvalue()

    def save_to(self, file: Path) -> None:
        """Write what is shown; says how it went."""
        text = self.text(",")
        self._context.jobs.run(
            self.tr("Saving verdicts"),
            lambda _handle: _write(file, text),
            lambda _nothing: self._context.announce(
                Notice("success", self.tr("Saved as {file}.").format(file=file.name))
            ),
            self._context.announce_failure,
        )

    def _show(self) -> None:
        shown = [record for record in self._records if self._is_problem(record) or not self.problems_only.isChecked()]
        self.model.set_records(shown)
        self._bar.setVisible(bool(self._records))
        problems = sum(map(self._is_problem, self._records))
        self.problems_only.setText(self.tr("Only what needs a look ({count})").format(count=number_words(problems)))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text("\t"))
        self._context.announce(Notice("success", self.tr("Copied.")))

    def _on_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the verdicts"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("verdicts.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.setModal(True)
        dialog.show()


def _write(file: Path, text: str) -> None:
    try:
        file.write_bytes(text.encode("utf-8-sig"))
    except OSError as error:
        raise UserError(
            "The verdicts cannot be saved: {problem}.", "Choose another folder.", problem=error.strerror or str(error)
        ) from error
