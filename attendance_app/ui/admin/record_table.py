"""The table view of the admin pages, with an empty state in its place when there is nothing. GUI thread.

Depends on Qt and `record_model`. Keeps the selected record and the scroll position over a refresh of its model.
"""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTableView, QWidget

from attendance_app.ui.admin.record_model import KEY_ROLE, RecordModel
from attendance_app.ui.theme import text_scale

ROW_HEIGHT_PX = 44


class RecordView(QTableView):
    """A calm table: whole rows, no grid, sortable headers, arrows and Enter.

    Signals:
        record_activated: Enter or a double click on a row; its key.
    """

    record_activated = Signal(object)

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

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.record_activated.emit(index.data(KEY_ROLE))


class RecordTable(QStackedWidget):
    """A `RecordView` over a `RecordModel`, or the empty state.

    Args:
        widths_px: Width of each column with type as designed, wider where its title needs it; 0 for those that share
            what is left.
        sorted_by: Column and order at first.

    Attributes:
        widths_px: How wide each column is when shown; 0 for those that share what is left.

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
        self.widths_px = self._size_columns(widths_px)
        self.view.sortByColumn(*sorted_by)
        self.view.selectionModel().selectionChanged.connect(self.selection_changed)
        self.view.record_activated.connect(self.record_activated)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
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

    def _size_columns(self, widths_px: tuple[int, ...]) -> tuple[int, ...]:
        header = self.view.horizontalHeader()
        header.ensurePolished()  # its type comes from the style sheet
        needed = [
            max(round(width * text_scale()), header.sectionSizeHint(column)) if width else 0
            for column, width in enumerate(widths_px)
        ]
        for column, width in enumerate(needed):
            if width:
                header.resizeSection(column, width)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        return tuple(needed)

    def _remember(self) -> None:
        self._kept = (self.selected_key(), self.view.verticalScrollBar().value())

    def _restore(self) -> None:
        key, scrolled = self._kept
        self._show_table_or_empty()
        row = self._model.row_of(key) if key is not None else None
        if row is not None:
            self.view.selectRow(row)
        self.view.verticalScrollBar().setValue(scrolled)
        self.selection_changed.emit()

    def _show_table_or_empty(self) -> None:
        self.setCurrentWidget(self.view if self._model.rowCount() else self._empty)
