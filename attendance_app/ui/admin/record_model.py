"""A table model over immutable records, described by columns. Depends on Qt; GUI thread.

Sorts by each column's own key, keeps the order over a refresh, and tells the view about a refresh with the smallest
change: `dataChanged` when the same records stand in the same order, a reset otherwise.
"""

import html
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QPalette
from PySide6.QtWidgets import QApplication

Record = TypeVar("Record")
AnyIndex = QModelIndex | QPersistentModelIndex
KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
RECORD_ROLE = KEY_ROLE + 1
_BESIDE_ARROW = "\u2002"
"""Else the arrow of the order touches a title at the right."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Record]):
    """One column.

    Attributes:
        text: What the cell says.
        sort_key: What it is ordered by; values of one column must be comparable with each other.
        muted: Whether the cell is said quietly.
        tooltip: More words for the pointer; empty for none.
    """

    title: str
    text: Callable[[Record], str]
    sort_key: Callable[[Record], Any]
    right_aligned: bool = False
    muted: Callable[[Record], bool] | None = None
    tooltip: Callable[[Record], str] | None = None


class RecordModel(QAbstractTableModel, Generic[Record]):
    """Shows records; each has a key that survives a refresh."""

    def __init__(
        self,
        columns: Sequence[Column[Record]],
        key: Callable[[Record], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._key = key
        self._records: list[Record] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def set_records(self, records: Sequence[Record]) -> None:
        """Show these instead, in the order the person chose."""
        ordered = self._in_order(list(records))
        same = [self._key(r) for r in ordered] == [self._key(r) for r in self._records]
        if same:
            self._records = ordered
            if ordered:
                last = self.index(len(ordered) - 1, len(self._columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._records = ordered
        self.endResetModel()

    def records(self) -> tuple[Record, ...]:
        """What is shown, in order."""
        return tuple(self._records)

    def record(self, row: int) -> Record:
        """The record of a row."""
        return self._records[row]

    def row_of(self, key: Hashable) -> int | None:
        """The row of the record with that key."""
        return next((row for row, r in enumerate(self._records) if self._key(r) == key), None)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, D102, N802
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, D102, N802
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        record, column = self._records[index.row()], self._columns[index.column()]
        said: dict[int, Callable[[], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda: column.text(record),
            Qt.ItemDataRole.ToolTipRole: lambda: _tooltip(column, record),
            Qt.ItemDataRole.AccessibleTextRole: lambda: f"{column.title}: {column.text(record)}",
            Qt.ItemDataRole.TextAlignmentRole: lambda: _alignment(column),
            Qt.ItemDataRole.ForegroundRole: lambda: _foreground(column, record),
            KEY_ROLE: lambda: self._key(record),
            RECORD_ROLE: lambda: record,
        }
        return said[role]() if role in said else None

    def headerData(  # noqa: D102, N802
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            column = self._columns[section]
            return column.title + (_BESIDE_ARROW if column.right_aligned and self._is_sorted_by(section) else "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._columns[section])
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column; selections follow their records."""
        if not 0 <= column < len(self._columns):
            return
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._key(self._records[index.row()]) for index in before]
        self._records = self._in_order(self._records)
        rows = {self._key(record): row for row, record in enumerate(self._records)}
        after = [self.index(rows[key], index.column()) for key, index in zip(keys, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _is_sorted_by(self, section: int) -> bool:
        return self._sorted_by is not None and self._sorted_by[0] == section

    def _in_order(self, records: list[Record]) -> list[Record]:
        if self._sorted_by is None:
            return records
        column, order = self._sorted_by
        return sorted(records, key=self._columns[column].sort_key, reverse=order == Qt.SortOrder.DescendingOrder)


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right_aligned else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _foreground(column: Column[Record], record: Record) -> QBrush | None:
    if column.muted is None or not column.muted(record):
        return None
    return QApplication.palette().brush(QPalette.ColorRole.PlaceholderText)


def _tooltip(column: Column[Record], record: Record) -> str | None:
    """Marked as rich text, so that Qt doesn't guess and a name with `<` in it stays as it is."""
    words = column.tooltip(record) if column.tooltip else ""
    return f"<qt>{html.escape(words)}</qt>" if words else None
