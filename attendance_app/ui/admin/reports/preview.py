"""The first rows of an export and its last one, the totals, as a table. Depends on Qt; GUI thread."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ExportPreviewModel(QAbstractTableModel):
    """Text under headings; where there are totals, they are the last row, in bold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[str, ...] = ()
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._total = False

    def show_rows(
        self, columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...], total: tuple[str, ...] | None = None
    ) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._columns, self._rows = columns, rows if total is None else (*rows, total)
        self._total = total is not None
        self.endResetModel()

    def texts(self) -> list[list[str]]:
        """What is shown, without the totals."""
        return [list(row) for row in (self._rows[:-1] if self._total else self._rows)]

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: N802
        """Rows shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: N802
        """Columns shown."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text; the whole of it as its tooltip."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.FontRole and self._total and index.row() == len(self._rows) - 1:
            font = QFont(QApplication.font())
            font.setBold(True)
            return font
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """A column's name."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        return None
