"""A layout that goes on in another row where there is no more room for widgets side by side. PySide6; GUI thread."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class WrappingRow(QLayout):
    """Every widget gets the size of the largest, so that several rows stand in columns.

    Args:
        spacing_px: Between widgets and between rows.
        parent: Whose layout it is.
    """

    def __init__(self, spacing_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._spacing_px = spacing_px
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """At the end."""
        self._items.append(item)

    def count(self) -> int:  # noqa: D102
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: D102, N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: D102, N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """The narrower, the more rows."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Of all rows, in logical pixels."""
        return self._arranged(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Arrange the widgets."""
        super().setGeometry(rect)
        self._arranged(rect, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        """All in one row."""
        cell = self.minimumSize()
        return QSize(max(0, len(self._items) * (cell.width() + self._spacing_px) - self._spacing_px), cell.height())

    def minimumSize(self) -> QSize:  # noqa: N802
        """Of the largest widget."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.sizeHint())
        return size

    def _arranged(self, rect: QRect, *, move: bool) -> int:
        """Put the widgets into columns of equal width; the height that they take."""
        cell = self.minimumSize()
        step_x, step_y = cell.width() + self._spacing_px, cell.height() + self._spacing_px
        a_row = max(1, (rect.width() + self._spacing_px) // step_x) if self._items else 1
        for place, item in enumerate(self._items):
            if move:
                at = rect.topLeft() + QPoint(place % a_row * step_x, place // a_row * step_y)
                item.setGeometry(QRect(at, cell))
        rows = -(-len(self._items) // a_row)
        return max(0, rows * step_y - self._spacing_px)
