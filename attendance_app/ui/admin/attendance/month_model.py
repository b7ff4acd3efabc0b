"""People and days as a table: a row a person, a column a day, the totals behind. Depends on domain; GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from attendance_app.domain.periods import LockedPeriod
from attendance_app.domain.presence import DayMark, GridCell, GridRow, MonthGrid
from attendance_app.ui.admin.attendance.marks import MarkWords
from attendance_app.ui.language.formats import date_words, duration_words, number_words

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
DAY_ROLE = CELL_ROLE + 1
LOCKED_ROLE = CELL_ROLE + 2
AHEAD_ROLE = CELL_ROLE + 3
TOTALS = 4


@dataclass(frozen=True, slots=True)
class MonthTotals:
    """What a person's month comes to; minutes and days."""

    worked: int
    overtime: int
    late: int
    absent: int


class MonthModel(QAbstractTableModel):
    """The month grid as Qt's views want it; people may be left out by a filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = MarkWords(self)
        self._grid = MonthGrid((), ())
        self._rows: tuple[GridRow, ...] = ()
        self._sums: dict[str, MonthTotals] = {}
        self._locked: Sequence[LockedPeriod] = ()
        self._today: date | None = None
        self._totals = (self.tr("Worked"), self.tr("Overtime"), self.tr("Late"), self.tr("Absent"))

    def show(self, grid: MonthGrid, rows: Sequence[GridRow], locked: Sequence[LockedPeriod], today: date) -> None:
        """Show these rows of the grid."""
        same = grid.days == self._grid.days and [r.employee for r in rows] == [r.employee for r in self._rows]
        if not same:
            self.beginResetModel()
        self._grid, self._rows, self._locked, self._today = grid, tuple(rows), locked, today
        self._sums = {row.employee.id: totals_of(row) for row in rows}
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    @property
    def days(self) -> tuple[date, ...]:
        """The days of the columns."""
        return self._grid.days

    def row_of(self, employee_id: str) -> int | None:
        """The person's row, or None."""
        return next((n for n, row in enumerate(self._rows) if row.employee.id == employee_id), None)

    def grid_row(self, row: int) -> GridRow:
        """The person and the cells of a row."""
        return self._rows[row]

    def is_locked(self, day: date) -> bool:
        """Whether the day lies in a locked period."""
        return any(period.from_day <= day <= period.to_day for period in self._locked)

    def is_today(self, column: int) -> bool:
        """Whether that column is today's."""
        return column < len(self.days) and self.days[column] == self._today

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: D102, N802
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:  # noqa: D102, N802
        return 0 if parent.isValid() or not self.days else len(self.days) + TOTALS

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if index.column() >= len(self.days):
            return self._total(row, index.column() - len(self.days), role)
        cell, day = row.cells[index.column()], self.days[index.column()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cell_words(row, cell, day)
        ahead = cell.mark is DayMark.IN_PROGRESS and self._today is not None and day > self._today
        said = {CELL_ROLE: cell, DAY_ROLE: day, LOCKED_ROLE: self.is_locked(day), AHEAD_ROLE: ahead}
        return said.get(role)

    def headerData(  # noqa: D102, N802
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            row = self._rows[section]
            if role == Qt.ItemDataRole.ToolTipRole:
                return "\n".join([row.employee.name, *self._totals_words(row)])
            return row.employee.name if role == Qt.ItemDataRole.DisplayRole else None
        if section >= len(self.days):
            said = {
                Qt.ItemDataRole.DisplayRole: self._totals[section - len(self.days)],
                Qt.ItemDataRole.TextAlignmentRole: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            }
            return said.get(Qt.ItemDataRole(role))
        day = self.days[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role == Qt.ItemDataRole.ToolTipRole:
            words = date_words(day)
            return self.tr("{day}, locked").format(day=words) if self.is_locked(day) else words
        return None

    def _cell_words(self, row: GridRow, cell: GridCell, day: date) -> str:
        ahead = cell.mark is DayMark.IN_PROGRESS and self._today is not None and day > self._today
        what = self.tr("planned") if ahead else self._words.cell(cell)
        words = f"{row.employee.name}, {date_words(day)}: {what}"
        return self.tr("{words} (locked)").format(words=words) if self.is_locked(day) else words

    def _total(self, row: GridRow, which: int, role: int) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join([row.employee.name, *self._totals_words(row)])
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        totals = self._sums[row.employee.id]
        if which == TOTALS - 1:
            return number_words(totals.absent) if totals.absent else ""
        minutes = (totals.worked, totals.overtime, totals.late)[which]
        return f"{minutes // 60}:{minutes % 60:02}" if minutes else ""  # the tooltip says it in words

    def _totals_words(self, row: GridRow) -> list[str]:
        """All totals, also those that there is no room for."""
        totals = self._sums[row.employee.id]
        durations = [duration_words(minutes) for minutes in (totals.worked, totals.overtime, totals.late)]
        said = zip(self._totals, [*durations, number_words(totals.absent)], strict=True)
        return [f"{title}: {words}" for title, words in said]


def totals_of(row: GridRow) -> MonthTotals:
    """What the person's days come to."""
    days = [cell.day for cell in row.cells if cell.day is not None]
    return MonthTotals(
        sum(day.worked_minutes for day in days),
        sum(day.overtime_minutes for day in days),
        sum(day.late_minutes for day in days),
        sum(cell.mark is DayMark.ABSENT for cell in row.cells),
    )
