"""The month grid on the screen: marks painted in cells, days above, people at the left. PySide6; GUI thread."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from attendance_app.domain.presence import DayMark
from attendance_app.ui.admin.attendance.marks import LOOKS, MarkWords
from attendance_app.ui.admin.attendance.month_model import AHEAD_ROLE, CELL_ROLE, DAY_ROLE, LOCKED_ROLE, MonthModel
from attendance_app.ui.language.formats import weekday_words
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.icon_label import IconLabel
from attendance_app.ui.widgets.icons import draw_icon
from attendance_app.ui.widgets.tone import tone_colour, tone_ground

ROW_PX, LEAST_DAY_PX, NAME_PX = 36, 23, 156
_TILE_PX, _ICON_PX, _HEAD_PX, _DOT_PX = 20, 13, 46, 4
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
        tile = QRectF(0, 0, _TILE_PX, _TILE_PX)
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
            icon = QRectF(0, 0, _ICON_PX, _ICON_PX)
            icon.moveCenter(tile.center())
            draw_icon(painter, look.icon, tone_colour(tokens, look.tone), icon)
        if view.currentIndex() == index:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(tile.adjusted(-1, -1, 1, 1), 6, 6)
        painter.restore()


class _DayHeader(QHeaderView):
    """Weekday and day of the month; today in the accent, locked days with a lock."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setFixedHeight(_HEAD_PX)

    def sectionSizeFromContents(self, logical_index: int) -> QSize:  # noqa: N802
        """A day needs room for two digits; totals what they say."""
        model = self.model()
        if isinstance(model, MonthModel) and logical_index < len(model.days):
            return QSize(LEAST_DAY_PX, _HEAD_PX)
        return super().sectionSizeFromContents(logical_index)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:  # noqa: N802
        """A day's head; those of totals as usual."""
        model = self.model()
        if not isinstance(model, MonthModel) or logical_index >= len(model.days):
            super().paintSection(painter, rect, logical_index)
            return
        tokens, day = tokens_of(QApplication.palette()), model.days[logical_index]
        painter.save()
        painter.fillRect(rect, QColor(tokens.hover if day.weekday() >= 5 else tokens.surface))
        upper, lower = QRect(rect), QRect(rect)
        upper.setBottom(rect.top() + rect.height() // 2 - 1)
        lower.setTop(rect.top() + rect.height() // 2 - 3)
        font = QFont(self.font())
        font.setPixelSize(tokens.caption)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted))
        if model.is_locked(day):
            mark = QRectF(0, 0, 12, 12)
            mark.moveCenter(QRectF(upper).center())
            draw_icon(painter, "lock", tokens.muted, mark)
        else:
            painter.drawText(upper, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, _letter(day))
        font.setWeight(QFont.Weight.Bold if model.is_today(logical_index) else QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(tokens.accent if model.is_today(logical_index) else tokens.text))
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, str(day.day))
        painter.setPen(QColor(tokens.accent if model.is_today(logical_index) else tokens.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
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
        self.setHorizontalHeader(_DayHeader(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setProperty("role", "month")
        names = self.verticalHeader()
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setDefaultSectionSize(ROW_PX)
        names.setFixedWidth(NAME_PX)
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        names.setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(LEAST_DAY_PX)
        model.modelReset.connect(self._size_columns)

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

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        """Days share the room there is."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._size_columns()

    def _open(self, index: QModelIndex) -> None:
        day = index.data(DAY_ROLE) if index.isValid() else None
        if day is not None:
            self.day_opened.emit(self._month.grid_row(index.row()).employee.id, day)

    def _size_columns(self) -> None:
        days, header = len(self._month.days), self.horizontalHeader()
        if not days:
            return
        totals = range(days, self._month.columnCount())
        wide = {
            column: max(64, self.sizeHintForColumn(column) + 16, header.sectionSizeHint(column)) for column in totals
        }
        room = self.viewport().width() - sum(wide.values())
        day_px = max(LEAST_DAY_PX, min(44, room // days))
        for column in range(days):
            header.resizeSection(column, day_px)
        for column, width in wide.items():
            header.resizeSection(column, width)


class MonthLegend(QFrame):
    """What the marks mean, in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = MarkWords(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(6)
        for mark in DayMark:
            if mark is DayMark.OFF:
                continue
            look = LOOKS[mark]
            row.addWidget(IconLabel(look.icon, 14, look.tone))
            label = QLabel(words.mark(mark))
            label.setProperty("role", "caption")
            row.addWidget(label)
            row.addSpacing(4)
        row.addWidget(IconLabel("lock", 14))
        locked = QLabel(self.tr("Locked"))
        locked.setProperty("role", "caption")
        row.addWidget(locked)
        row.addStretch(1)


def _letter(day: date) -> str:
    return weekday_words(day.weekday(), short=True)[:2]
