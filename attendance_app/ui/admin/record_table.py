"""The table view of the admin pages, with an empty state in its place when there is nothing. GUI thread.

Depends on Qt and `record_model`. Keeps the selected record and the scroll position over a refresh of its model, and
makes columns as wide as the words in them.
"""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from attendance_app.ui.admin.column_widths import ColumnWant, fitted
from attendance_app.ui.admin.record_model import KEY_ROLE, RecordModel
from attendance_app.ui.theme import text_scale

ROW_HEIGHT_PX = 44
_TWO_LINES_PX = 54
_MEASURED_ROWS = 80
"""Of a long table, spread over all of it: asking for more cells than that takes the window tens of milliseconds."""
_MEASURED_CELLS = 4
"""Of each column: those with most characters; to lay out the words of every row takes too long."""
_LEAST_SHARING_PX = 120
_FIRST_WIDE = "\u2e80"
"""From here on characters are about twice as wide."""


class RecordView(QTableView):
    """A calm table: whole rows, no grid, sortable headers, arrows and Enter.

    Signals:
        record_activated: Enter or a double click on a row; its key.
        room_changed: There is another width for the columns.
    """

    record_activated = Signal(object)
    room_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setProperty("role", "records")
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(ROW_HEIGHT_PX * text_scale()))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(64)
        self.doubleClicked.connect(self._on_double_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter acts on the row; everything else as usual."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_double_clicked(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Tell that there is another width for the columns."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.room_changed.emit()

    def cell_width_px(self, index: QModelIndex) -> int:
        """What the cell takes to be read."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return int(self.itemDelegateForIndex(index).sizeHint(option, index).width())

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.record_activated.emit(index.data(KEY_ROLE))


class RecordTable(QStackedWidget):
    """A `RecordView` over a `RecordModel`, or the empty state.

    Args:
        widths_px: Width of each column with type as designed; 0 for those that share what is left. Every column gets
            what its title and its cells take, as far as there is room.
        sorted_by: Column and order at first.
        wraps: Whether rows get two lines where words don't fit into one.
        least_px: What a column that shares gets at least, with type as designed, if its cells need so much.

    Attributes:
        needed_px: What title and cells of each column take; at first its title.

    Signals:
        selection_changed: Another record is selected, or none.
        record_activated: Enter or a double click on a row; its key.
    """

    selection_changed = Signal()
    record_activated = Signal(object)

    def __init__(
        self,
        model: RecordModel[Any],
        name: str,
        widths_px: tuple[int, ...],
        empty: QWidget,
        sorted_by: tuple[int, Qt.SortOrder] = (0, Qt.SortOrder.AscendingOrder),
        wraps: bool = False,
        least_px: int = _LEAST_SHARING_PX,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.view = RecordView(name)
        self._empty = empty
        self._kept: tuple[Hashable | None, int] = (None, 0)
        self.view.setModel(model)
        self.addWidget(self.view)
        self.addWidget(empty)
        self.view.setSortingEnabled(True)  # first: the titles' arrows take room, too
        self._designed_px = tuple(round(width * text_scale()) for width in widths_px)
        self._least_px = round(least_px * text_scale())
        self._chosen_px: dict[int, int] = {}
        self._fitting, self._wraps = False, wraps
        self._prepare_columns()
        self.view.sortByColumn(*sorted_by)
        self.view.selectionModel().selectionChanged.connect(self.selection_changed)
        self.view.record_activated.connect(self.record_activated)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        model.dataChanged.connect(self._measure)
        self.view.room_changed.connect(self.fit_columns)
        self.view.horizontalHeader().sortIndicatorChanged.connect(self.fit_columns)
        self.view.horizontalHeader().sectionResized.connect(self._on_resized)
        self.setFocusProxy(self.view)
        self._show_table_or_empty()

    def selected_key(self) -> Hashable | None:
        """The key of the selected record, or None."""
        rows = self.view.selectionModel().selectedRows()
        key: Hashable | None = rows[0].data(KEY_ROLE) if rows else None
        return key

    def select_key(self, key: Hashable) -> bool:
        """Select that record and bring it into sight; False when it isn't shown."""
        row = self._model.row_of(key)
        if row is None:
            return False
        self.view.selectRow(row)
        self.view.scrollTo(self._model.index(row, 0))
        return True

    def fit_columns(self) -> None:
        """Share the width out among the columns that aren't hidden."""
        shown = [column for column in range(len(self._designed_px)) if not self.view.isColumnHidden(column)]
        widths = fitted(self.view.viewport().width(), [self._want(column) for column in shown])
        self._fitting = True
        for column, width in zip(shown, widths, strict=True):
            if self._designed_px[column]:
                self.view.horizontalHeader().resizeSection(column, width)
        self._fitting = False
        if self._wraps:
            self._wrap(any(self.needed_px[column] > width for column, width in zip(shown, widths, strict=True)))

    def least_width_px(self, column: int) -> int:
        """How narrow the column may become; then its words are cut."""
        return self._want(column).least

    def _wrap(self, on: bool) -> None:
        self.view.setWordWrap(on)
        height_px = _TWO_LINES_PX if on else ROW_HEIGHT_PX
        self.view.verticalHeader().setDefaultSectionSize(round(height_px * text_scale()))

    def _prepare_columns(self) -> None:
        header = self.view.horizontalHeader()
        header.ensurePolished()  # its type comes from the style sheet
        columns = range(len(self._designed_px))
        self._arrowed_px = tuple(header.sectionSizeHint(column) for column in columns)
        header.setSortIndicatorShown(False)
        self._plain_px = tuple(header.sectionSizeHint(column) for column in columns)
        header.setSortIndicatorShown(True)
        self.needed_px = self._arrowed_px
        for column, (title, width) in enumerate(zip(self._arrowed_px, self._designed_px, strict=True)):
            if width:
                header.resizeSection(column, max(title, width))
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _want(self, column: int) -> ColumnWant:
        is_sorted = column == self.view.horizontalHeader().sortIndicatorSection()
        title = (self._arrowed_px if is_sorted else self._plain_px)[column]
        needed, designed = self.needed_px[column], self._designed_px[column]
        if column in self._chosen_px:
            return ColumnWant(*[self._chosen_px[column]] * 3)
        if designed:
            return ColumnWant(max(title, min(needed, designed)), needed, max(needed, designed))
        sharing = [each for each, width in enumerate(self._designed_px) if not width]  # these are as wide as each other
        needed = max(self.needed_px[each] for each in sharing)
        return ColumnWant(max(title, min(needed, self._least_px)), needed, None)

    def _measure(self) -> None:
        count = self._model.rowCount()
        rows = range(0, count, -(-count // _MEASURED_ROWS) or 1)
        self.needed_px = tuple(
            max([title, *(self.view.cell_width_px(index) for index in self._longest_cells(column, rows))])
            for column, title in enumerate(self._arrowed_px)
        )
        self.fit_columns()

    def _longest_cells(self, column: int, rows: range) -> list[QModelIndex]:
        indexes = [self._model.index(row, column) for row in rows]
        words = {str(index.data()): index for index in indexes}
        return [words[text] for text in sorted(words, key=_about_how_long, reverse=True)[:_MEASURED_CELLS]]

    def _on_resized(self, column: int, before_px: int, now_px: int) -> None:
        """Keep what the person drags; columns that hide or appear go from or to nothing."""
        if not self._fitting and self._designed_px[column] and before_px and now_px:
            self._chosen_px[column] = now_px

    def _remember(self) -> None:
        self._kept = (self.selected_key(), self.view.verticalScrollBar().value())

    def _restore(self) -> None:
        key, scrolled = self._kept
        self._show_table_or_empty()
        self._measure()
        row = self._model.row_of(key) if key is not None else None
        if row is not None:
            self.view.selectRow(row)
        self.view.verticalScrollBar().setValue(scrolled)
        self.selection_changed.emit()

    def _show_table_or_empty(self) -> None:
        self.setCurrentWidget(self.view if self._model.rowCount() else self._empty)


def _about_how_long(text: str) -> int:
    return len(text) + sum(character >= _FIRST_WIDE for character in text)
