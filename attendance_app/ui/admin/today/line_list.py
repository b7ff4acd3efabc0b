"""A list of people with a word about each, painted rather than built of widgets. Depends on Qt; GUI thread.

A row costs a fraction of a millisecond to draw and nothing to keep, so the lists may be refreshed with every punch.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from attendance_app.ui.theme import Tokens, text_scale, tokens_of
from attendance_app.ui.widgets.avatar import paint_avatar
from attendance_app.ui.widgets.status_pill import paint_pill, pill_font, pill_size
from attendance_app.ui.widgets.tone import Tone

AnyIndex = QModelIndex | QPersistentModelIndex
PhotoOf = Callable[[str], QPixmap | None]
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_SIDE_PX, _GAP_PX, _AVATAR_PX, _ROW_PX = 14, 12, 34, 52


def row_px() -> int:
    """How high a line is, in logical pixels."""
    return round(_ROW_PX * text_scale())


@dataclass(frozen=True, slots=True)
class Line:
    """One row.

    Attributes:
        key: Survives a refresh.
        person_id, name: Who; the name is the first line.
        detail: The second line; may be empty.
        state, tone, icon: The pill at the right; no pill with an empty state.
    """

    key: str
    person_id: str
    name: str
    detail: str
    state: str
    tone: Tone = "neutral"
    icon: str = ""

    @property
    def words(self) -> str:
        """All of it, for screen readers."""
        return ", ".join(part for part in (self.name, self.state, self.detail) if part)


class _Lines(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.words
        return line if role == LINE_ROLE else None


class LineList(QListView):
    """Shows lines; arrows move, Enter or a double click acts.

    Args:
        name: For screen readers.
        photo_of: The photo of a person by id; None where initials are to stand in.

    Signals:
        chosen: The key of the line to act on.
    """

    chosen = Signal(str)

    def __init__(self, name: str, photo_of: PhotoOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "lines")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.setItemDelegate(_LineDelegate(photo_of, self))
        self.doubleClicked.connect(self._on_activated)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines.lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; the selected line and the place in the list stay."""
        shown = self._lines
        if tuple(lines) == shown.lines:
            return
        if [line.key for line in lines] == [line.key for line in shown.lines]:
            shown.lines = tuple(lines)
            shown.dataChanged.emit(shown.index(0, 0), shown.index(len(lines) - 1, 0))
            return
        selected = self.selected
        scrolled = self.verticalScrollBar().value()
        shown.beginResetModel()
        shown.lines = tuple(lines)
        shown.endResetModel()
        row = next((row for row, line in enumerate(lines) if selected is not None and line.key == selected.key), None)
        if row is not None:
            self.setCurrentIndex(shown.index(row, 0))
        self.verticalScrollBar().setValue(scrolled)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """End under a whole line: a line cut in half looks like a mistake."""
        super().resizeEvent(event)
        self.setViewportMargins(0, 0, 0, self.contentsRect().height() % row_px())

    @property
    def selected(self) -> Line | None:
        """The current line."""
        index = self.currentIndex()
        return self._lines.lines[index.row()] if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter acts on the line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_activated(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _on_activated(self, index: QModelIndex) -> None:
        self.chosen.emit(self._lines.lines[index.row()].key)


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, photo_of: PhotoOf, parent: QObject) -> None:
        super().__init__(parent)
        self._photo_of = photo_of

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002, N802
        return QSize(160, row_px())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        view = option.widget
        area, state = option.rect, option.state
        tokens = tokens_of(view.palette())
        painter.save()
        _paint_ground(painter, area, state, tokens, view.hasFocus())
        side = round(_AVATAR_PX * text_scale())
        circle = QRectF(area.left() + _SIDE_PX, area.center().y() - side / 2 + 0.5, side, side)
        paint_avatar(painter, circle, line.person_id, line.name, tokens, self._photo_of(line.person_id))
        right = self._paint_state(painter, QRectF(area), line, tokens, view.font())
        _paint_words(painter, QRectF(circle.right() + _GAP_PX, area.top(), 0, area.height()), right, line, tokens, view)
        painter.restore()

    def _paint_state(self, painter: QPainter, area: QRectF, line: Line, tokens: Tokens, font: QFont) -> float:
        """The pill at the right; returns where the room for words ends."""
        if not line.state:
            return area.right() - _SIDE_PX
        small = pill_font(font)
        width = min(pill_size(line.state, small).width(), area.width() * 0.55)
        pill = QRectF(area.right() - _SIDE_PX - width, area.top(), width, area.height())
        paint_pill(painter, pill, line.state, line.tone, line.icon, tokens, small)
        return pill.left() - _GAP_PX


def _paint_ground(painter: QPainter, area: QRect, state: QStyle.StateFlag, tokens: Tokens, focused: bool) -> None:
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if selected:
        painter.fillRect(area, QColor(tokens.accent_soft))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(area, QColor(tokens.hover))
    if selected and focused:
        painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), QColor(tokens.accent))


def _paint_words(painter: QPainter, area: QRectF, right: float, line: Line, tokens: Tokens, view: QWidget) -> None:
    area.setRight(right)
    name_font, detail_font = QFont(view.font()), QFont(view.font())
    name_font.setWeight(QFont.Weight.Medium)
    detail_font.setPixelSize(round(tokens.caption * text_scale()))
    middle = Qt.AlignmentFlag.AlignVCenter
    if not line.detail:
        _paint_text(painter, area, line.name, name_font, tokens.text, middle)
        return
    half = area.height() / 2
    above, below = area.adjusted(0, 0, 0, -half), area.adjusted(0, half, 0, 0)
    _paint_text(painter, above, line.name, name_font, tokens.text, Qt.AlignmentFlag.AlignBottom)
    _paint_text(painter, below, line.detail, detail_font, tokens.muted, Qt.AlignmentFlag.AlignTop)


def _paint_text(painter: QPainter, area: QRectF, text: str, font: QFont, colour: str, place: Qt.AlignmentFlag) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area.adjusted(0, 1, 0, -1), place | Qt.AlignmentFlag.AlignLeft, shown)
