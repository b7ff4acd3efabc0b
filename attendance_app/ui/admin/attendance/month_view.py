"""The month grid on the screen: marks painted in cells, and how the room is shared out. PySide6; GUI thread."""

from collections.abc import Collection
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from attendance_app.domain.presence import DayMark
from attendance_app.ui.admin.attendance.marks import LOOKS, MarkWords
from attendance_app.ui.admin.attendance.month_headers import DayHeader, NameHeader, crowded_day_px, least_day_px
from attendance_app.ui.admin.attendance.month_model import AHEAD_ROLE, CELL_ROLE, DAY_ROLE, LOCKED_ROLE, MonthModel
from attendance_app.ui.theme import text_scale, tokens_of
from attendance_app.ui.widgets.icon_label import IconLabel
from attendance_app.ui.widgets.icons import draw_icon
from attendance_app.ui.widgets.tone import tone_colour, tone_ground

_TILE_PX, _BETWEEN_TILES_PX, _ICON_OF_TILE, _DOT_PX = 20, 3, 0.65, 4
_WIDEST_DAY_PX, _LEAST_TOTAL_PX, _LEGEND_ICON_PX = 44, 48, 14
_MEASURED = 5  # cells of totals, those with most characters
_LARGEST_LEGEND_ICON = 1.2  # with all marks in a row there is no room for more
_FIRST_TO_STAY = (0, 3, 2, 1)  # which totals are shown where there isn't room for all: worked, absent, late, overtime
_LOCKED_OPACITY = 0.6  # the lock above and the words say it too

AnyIndex = QModelIndex | QPersistentModelIndex


class _CellDelegate(QStyledItemDelegate):
    """Paints a day's mark as a tile with an icon; totals as text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The cell."""
        day = index.data(DAY_ROLE)
        if day is None:
            super().paint(painter, option, index)
            return
        view = self.parent()
        assert isinstance(view, MonthView)  # noqa: S101 (it is made with one)
        tokens = tokens_of(view.palette())
        cell, rect = index.data(CELL_ROLE), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if day.weekday() >= 5:
            painter.fillRect(rect, QColor(tokens.hover))
        painter.setOpacity(_LOCKED_OPACITY if index.data(LOCKED_ROLE) else 1)
        side = min(_TILE_PX * text_scale(), rect.width() - _BETWEEN_TILES_PX)
        tile = QRectF(0, 0, side, side)
        tile.moveCenter(rect.center())
        look = LOOKS[cell.mark]
        if index.data(AHEAD_ROLE):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.border_strong))
            painter.drawEllipse(rect.center(), _DOT_PX / 2, _DOT_PX / 2)
        elif look.icon:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone_ground(tokens, look.tone)))
            painter.drawRoundedRect(tile, 5, 5)
            icon = QRectF(0, 0, side * _ICON_OF_TILE, side * _ICON_OF_TILE)
            icon.moveCenter(tile.center())
            draw_icon(painter, look.icon, tone_colour(tokens, look.tone), icon)
        if view.currentIndex() == index:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(tile.adjusted(-1, -1, 1, 1), 6, 6)
        painter.restore()


class MonthView(QTableView):
    """The grid. Arrows move, Enter opens the day.

    Signals:
        day_opened: `(employee_id, day)` that a person clicked or pressed Enter on.
    """

    day_opened = Signal(str, object)

    def __init__(self, model: MonthModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._month = model
        self.setAccessibleName(name)
        self.setItemDelegate(_CellDelegate(self))
        self._days, self._names = DayHeader(self), NameHeader(self)
        self.setHorizontalHeader(self._days)
        self.setVerticalHeader(self._names)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setProperty("role", "month")
        model.modelReset.connect(self.measure)
        model.dataChanged.connect(self.measure)  # totals may have grown
        self.measure()

    def select(self, employee_id: str, day: date) -> bool:
        """Mark that day of that person and bring it into sight; False when it isn't in the grid."""
        row = self._month.row_of(employee_id)
        if row is None or day not in self._month.days:
            return False
        index = self._month.index(row, self._month.days.index(day))
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens the day."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click opens the day."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Days share the room there is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.measure()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Type of another size needs other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.measure()

    def measure(self) -> None:
        """Fit names, rows and columns to what they say and to the size of text; what is chosen stays in sight."""
        self._days.measure()
        room = self.viewport().width() + self.viewportMargins().left()
        self._names.measure(room, len(self._month.days))
        self.updateGeometries()
        self._share_room()
        chosen = self.currentIndex()
        if chosen.isValid() and self.horizontalScrollBar().maximum():
            self.scrollTo(chosen, QAbstractItemView.ScrollHint.EnsureVisible)

    def _open(self, index: QModelIndex) -> None:
        day = index.data(DAY_ROLE) if index.isValid() else None
        if day is not None:
            self.day_opened.emit(self._month.grid_row(index.row()).employee.id, day)

    def _share_room(self) -> None:
        """Days come first; then as many totals as fit beside them.

        Days move together where they don't fit as they should; where that doesn't help, all is there to scroll.
        """
        days = len(self._month.days)
        if not days:
            return
        room, wide = self.viewport().width(), self._totals_px()
        room_beside = room - days * least_day_px()
        shown: list[int] = []
        for column in sorted(wide, key=lambda column: _FIRST_TO_STAY.index(column - days)):
            if sum(wide[each] for each in shown) + wide[column] <= room_beside:
                shown.append(column)
        crowded = room_beside < 0 <= room - days * crowded_day_px()
        if room_beside < 0 and not crowded:
            shown = list(wide)
        least = crowded_day_px() if crowded else least_day_px()
        taken = sum(wide[column] for column in shown)
        widest = round(_WIDEST_DAY_PX * text_scale())
        day_px = max(least, min(widest, (room - taken) // days))
        for column in range(days):
            self._days.resizeSection(column, day_px)
        for column, width in wide.items():
            self.setColumnHidden(column, column not in shown)
            self._days.resizeSection(column, width)

    def _totals_px(self) -> dict[int, int]:
        """The width that each column of totals needs."""
        least, option = round(_LEAST_TOTAL_PX * text_scale()), QStyleOptionViewItem()
        self.initViewItemOption(option)
        wide: dict[int, int] = {}
        for column in range(len(self._month.days), self._month.columnCount()):
            cells = (self._month.index(row, column) for row in range(self._month.rowCount()))
            longest = sorted((cell for cell in cells if cell.data()), key=lambda cell: len(cell.data()))[-_MEASURED:]
            widest = max((self.itemDelegate().sizeHint(option, cell).width() for cell in longest), default=0)
            wide[column] = max(least, widest, self._days.sectionSizeFromContents(column).width())
        return wide


class MonthLegend(QFrame):
    """What the marks that are there mean, in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = MarkWords(self)
        icon_px = round(_LEGEND_ICON_PX * min(text_scale(), _LARGEST_LEGEND_ICON))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(6)
        self.entries: dict[DayMark, QWidget] = {}
        for mark in DayMark:
            if mark is DayMark.OFF:
                continue
            look = LOOKS[mark]
            self.entries[mark] = _entry(look.icon, look.tone, icon_px, words.mark(mark))
            row.addWidget(self.entries[mark])
        self.locked = _entry("lock", "muted", icon_px, self.tr("Locked"))
        row.addWidget(self.locked)
        row.addStretch(1)

    def show_marks(self, marks: Collection[DayMark], locked: bool) -> None:
        """Explain these, and the lock where some day is locked."""
        for mark, entry in self.entries.items():
            entry.setVisible(mark in marks)
        self.locked.setVisible(locked)


def _entry(icon: str, tone: str, icon_px: int, words: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 4, 0)
    row.setSpacing(6)
    row.addWidget(IconLabel(icon, icon_px, tone))
    label = QLabel(words)
    label.setProperty("role", "caption")
    row.addWidget(label)
    return holder
