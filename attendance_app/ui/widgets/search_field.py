"""A field to search with: it looks a moment after the last key, and clears with Esc. PySide6; GUI thread."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from attendance_app.ui.widgets.icons import themed_icon

WAIT_MS = 180
_ICONS_PX = 80  # both, with the field's padding


class SearchField(QLineEdit):
    """Looks for what is typed.

    Signals:
        searched: The text to look for, trimmed; after a moment without keys, at once with Enter and when cleared.
    """

    searched = Signal(str)

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder or name)
        self.addAction(themed_icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = self.addAction(themed_icon("close"), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setToolTip(self.tr("Clear the search (Esc)"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self._last = ""
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self.search_now)
        self.textChanged.connect(self._on_text_changed)
        self.returnPressed.connect(self.search_now)

    def search_now(self) -> None:
        """Look for what stands in the field without waiting."""
        self._wait.stop()
        wanted = self.text().strip()
        if wanted != self._last:
            self._last = wanted
            self.searched.emit(wanted)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Wide enough for the words that stand in the empty field, and for the icons around them."""
        hint = super().sizeHint()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return hint.expandedTo(QSize(words + _ICONS_PX, hint.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc clears; in an empty field it means what it means around it."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            event.accept()
            return
        super().keyPressEvent(event)

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if text:
            self._wait.start()
        else:
            self.search_now()
