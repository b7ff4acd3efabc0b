"""The list of pages at the left, and under it background work and the lock. Depends on Qt and icons; GUI thread."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from attendance_app.ui.language.formats import number_words
from attendance_app.ui.theme import text_scale, tokens_of
from attendance_app.ui.widgets.icons import icon

LEAST_WIDTH_PX = 224
_ICON_PX = 20
_WORDS_INDENT_PX = 14
_MOST_JOBS = 9
"""More aren't counted here. The width leaves room for it, so that no page moves when one begins or ends."""


class Navigation(QFrame):
    """One entry a page, under headings; arrows move between entries.

    Signals:
        page_chosen: The key of the page that should open.
        jobs_asked: The list of background work should open or close.
        lock_asked: The window should lock.
    """

    page_chosen = Signal(str)
    jobs_asked = Signal()
    lock_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sidebar")
        self.setAccessibleName(self.tr("Pages"))
        self._keys: list[str] = []
        self._icons: dict[str, str] = {}
        self._last_group = ""
        self._jobs_tone = "muted"
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(lambda which: self.page_chosen.emit(self._keys[which]))
        self._entries = QWidget()
        self._list = QVBoxLayout(self._entries)
        self._list.setContentsMargins(12, 0, 12, 8)
        self._list.setSpacing(2)
        self._list.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._entries)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._heading = QLabel(self.tr("Administration"))
        self._heading.setProperty("role", "heading")
        self._heading.setContentsMargins(12 + _WORDS_INDENT_PX, 24, 12, 10)
        self.jobs_button = self._foot_button(self.jobs_asked)
        self.jobs_button.setCheckable(True)
        self.jobs_button.setToolTip(self.tr("What runs in the background (Ctrl+J)"))
        self.lock_button = self._foot_button(self.lock_asked)
        self.lock_button.setText("  " + self.tr("Lock"))
        self.lock_button.setToolTip(self.tr("Ask for the password again before anything is shown (Ctrl+L)"))
        self.lock_button.hide()
        self._place = QLabel()
        self._place.setProperty("role", "caption")
        self._place.setWordWrap(True)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setContentsMargins(_WORDS_INDENT_PX, 6, _WORDS_INDENT_PX, 0)
        self._lay_out()
        self.show_jobs(0)
        self._fit_width()

    def _lay_out(self) -> None:
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 8, 12, 16)
        foot.setSpacing(2)
        for widget in (self.jobs_button, self.lock_button, self._place):
            foot.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)

    def _foot_button(self, asks: SignalInstance) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "nav")
        button.setIconSize(_icon_size())
        button.clicked.connect(asks)
        return button

    def add(self, key: str, title: str, icon_name: str, group: str = "", shortcut: str = "") -> None:
        """Append an entry; a heading comes before the first of each group."""
        if group and group != self._last_group:
            self._add_heading(group)
        button = QPushButton("  " + title.replace("&", "&&"))  # room between icon and title
        button.setProperty("role", "nav")
        button.setCheckable(True)
        button.setIconSize(_icon_size())
        button.setAccessibleName(title)
        button.setToolTip(shortcut)
        self._icons[key] = icon_name
        self._group.addButton(button, len(self._keys))
        self._keys.append(key)
        self._list.insertWidget(self._list.count() - 1, button)
        self._draw_icons()
        self._fit_width()

    def _add_heading(self, group: str) -> None:
        self._last_group = group
        label = QLabel(group)
        label.setProperty("role", "caption")
        label.setContentsMargins(_WORDS_INDENT_PX, 10 if self._keys else 2, 0, 4)
        self._list.insertWidget(self._list.count() - 1, label)

    def keys(self) -> tuple[str, ...]:
        """The keys of the entries, from the top."""
        return tuple(self._keys)

    def mark(self, key: str) -> None:
        """Show the entry as the open one."""
        button = self._group.button(self._keys.index(key))
        button.setChecked(True)
        self._scroll.ensureWidgetVisible(button, 0, 0)
        self._draw_icons()

    def set_place(self, text: str) -> None:
        """The small words at the bottom: company and device."""
        self._place.setText(text)

    def show_jobs(self, running: int, failed: int = 0) -> None:
        """How much runs in the background, and how much of what ended went wrong."""
        parts = [self.tr("Background work")]
        spoken = [self.tr("%n running", "", running)] if running else []
        if failed:
            spoken.append(self.tr("%n failed", "", failed))
        if running or failed:
            parts.append(_count_words(running or failed))
        self.jobs_button.setText("  " + " ".join(parts))
        self.jobs_button.setAccessibleName(", ".join([self.tr("Background work"), *spoken]))
        self._jobs_tone = "danger" if failed else "accent" if running else "muted"
        self._draw_icons()

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
        """Follow a change of theme or of the size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_width()

    def _fit_width(self) -> None:
        for button in (*self._group.buttons(), self.jobs_button, self.lock_button):
            button.setIconSize(_icon_size())
        feet = (self._widest_jobs_px(), self.lock_button.sizeHint().width())
        needed = max(self._entries.sizeHint().width(), *(width + 24 for width in feet))
        self.setFixedWidth(max(LEAST_WIDTH_PX, needed + 1))

    def _widest_jobs_px(self) -> int:
        words, metrics = f"  {self.tr('Background work')}", self.jobs_button.fontMetrics()
        more_px = metrics.horizontalAdvance(f"{words} {_count_words(_MOST_JOBS)}")
        shown_px = metrics.horizontalAdvance(self.jobs_button.text())
        return self.jobs_button.sizeHint().width() + more_px - shown_px

    def _draw_icons(self) -> None:
        tokens = tokens_of(self.palette())
        for which, key in enumerate(self._keys):
            button = self._group.button(which)
            button.setIcon(icon(self._icons[key], tokens.accent if button.isChecked() else tokens.muted))
        self.jobs_button.setIcon(icon("jobs", str(getattr(tokens, self._jobs_tone))))
        self.lock_button.setIcon(icon("lock", tokens.muted))


def _count_words(jobs: int) -> str:
    return number_words(min(jobs, _MOST_JOBS))


def _icon_size() -> QSize:
    side = round(_ICON_PX * text_scale())
    return QSize(side, side)
