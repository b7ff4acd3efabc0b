"""Which columns a report has, and in which order. Depends on Qt; GUI thread."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

_SPACING_PX = 4


class ColumnList(QWidget):
    """Columns to check and to drag; Alt with the arrows moves the current one. It is as high as its columns are many.

    Signals:
        changed: Other columns, or another order.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[str, ...] = ()
        self._usual: tuple[str, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setProperty("content", "data")  # names of columns are those of the file, in every language
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # what it stands in scrolls
        self.list.setAutoScroll(False)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setToolTip(self.tr("Drag to reorder, or press Alt with the arrow keys"))
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self.list.model().rowsMoved.connect(lambda *_: self.changed.emit())
        self.usual = QPushButton(self.tr("The usual ones"))
        self.every = QPushButton(self.tr("All"))
        for button, act in ((self.usual, self._on_usual), (self.every, self._on_every)):
            button.setProperty("role", "link")
            button.clicked.connect(act)
        row = QHBoxLayout()
        row.addWidget(self.usual)
        row.addWidget(self.every)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING_PX)
        column.addWidget(self.list)
        column.addLayout(row)
        for key, step in ((Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.ALT | key), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda step=step: self.move_current(step))

    @property
    def chosen(self) -> tuple[str, ...] | None:
        """Names in order; None for the usual ones."""
        names = tuple(item.text() for item in self._items() if item.checkState() == Qt.CheckState.Checked)
        return None if names == self._usual or not self._offered else names

    def offer(self, offered: Sequence[str], usual: Sequence[str]) -> None:
        """Offer these columns; what was chosen among the same ones stays."""
        if (tuple(offered), tuple(usual)) == (self._offered, self._usual):
            return
        self._offered, self._usual = tuple(offered), tuple(usual)
        self._show(self._usual)

    def choose(self, names: Sequence[str]) -> None:
        """Check these, in this order; without any, the usual ones."""
        self._show([name for name in names if name in self._offered] or self._usual)

    def move_current(self, step: int) -> None:
        """Move the current column up (-1) or down (1)."""
        row = self.list.currentRow()
        if not (row >= 0 and 0 <= row + step < self.list.count()):
            return
        with QSignalBlocker(self.list):
            item = self.list.takeItem(row)
            self.list.insertItem(row + step, item)
            self.list.setCurrentRow(row + step)
        self.changed.emit()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _show(self, chosen: Sequence[str]) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            for name in (*chosen, *(name for name in self._offered if name not in chosen)):
                item = QListWidgetItem(name, self.list)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled)
                item.setCheckState(Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked)
        self._fit()

    def _fit(self) -> None:
        """As high as all columns."""
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        around = self.list.height() - self.list.viewport().height()
        self.list.setFixedHeight(max(rows, self.list.fontMetrics().height()) + around)
        self.setMinimumHeight(self.list.minimumHeight() + _SPACING_PX + self.usual.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Only then rows have the height that the style gives them."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Type of another size makes rows higher."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def _on_usual(self) -> None:
        self._show(self._usual)
        self.changed.emit()

    def _on_every(self) -> None:
        self._show(self._offered)
        self.changed.emit()
