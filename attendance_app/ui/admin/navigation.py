"""The list of pages at the left. Depends on Qt and the shared icons; GUI thread."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.icons import icon

WIDTH_PX = 224


class Navigation(QFrame):
    """One entry a page; arrows move between entries.

    Signals:
        page_chosen: The key of the page that should open.
    """

    page_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setFixedWidth(WIDTH_PX)
        self.setAccessibleName(self.tr("Pages"))
        self._keys: list[str] = []
        self._icons: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(lambda which: self.page_chosen.emit(self._keys[which]))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 24, 12, 20)
        self._column.setSpacing(4)
        self._heading = QLabel(self.tr("Administration"))
        self._heading.setProperty("role", "heading")
        self._heading.setContentsMargins(14, 0, 0, 16)
        self._column.addWidget(self._heading)
        self._column.addStretch(1)
        self._place = QLabel()
        self._place.setProperty("role", "caption")
        self._place.setWordWrap(True)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setContentsMargins(14, 0, 14, 0)
        self._column.addWidget(self._place)

    def add(self, key: str, title: str, icon_name: str) -> None:
        """Append an entry."""
        button = QPushButton(f"  {title}")  # room between icon and title
        button.setProperty("role", "nav")
        button.setCheckable(True)
        button.setIconSize(QSize(20, 20))
        button.setAccessibleName(title)
        self._icons[key] = icon_name
        self._group.addButton(button, len(self._keys))
        self._keys.append(key)
        self._column.insertWidget(len(self._keys), button)
        self._draw_icons()

    def keys(self) -> tuple[str, ...]:
        """The keys of the entries, from the top."""
        return tuple(self._keys)

    def mark(self, key: str) -> None:
        """Show the entry as the open one."""
        self._group.button(self._keys.index(key)).setChecked(True)
        self._draw_icons()

    def set_place(self, text: str) -> None:
        """The small words at the bottom: company and device."""
        self._place.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Up and down move between entries."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or not self._keys:
            super().keyPressEvent(event)
            return
        button = self._group.button((self._group.checkedId() + step) % len(self._keys))
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()

    def _draw_icons(self) -> None:
        tokens = tokens_of(self.palette())
        for which, key in enumerate(self._keys):
            button = self._group.button(which)
            colour = tokens.accent if button.isChecked() else tokens.muted
            button.setIcon(icon(self._icons[key], colour))
