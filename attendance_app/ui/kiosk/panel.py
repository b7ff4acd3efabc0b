"""What a panel that asks something has in common: title, words, time, room for news, a way out. PySide6; GUI thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from attendance_app.ui.kiosk.scale import KioskScale
from attendance_app.ui.kiosk.time_bar import TimeBar
from attendance_app.ui.theme import set_type
from attendance_app.ui.widgets.fit_label import FitLabel


class Panel(QFrame):
    """Takes the place of greeting and list while it asks. Subclasses put their things into `body`.

    Args:
        within_ms: How long to wait for an answer, from the last sign of life.

    Signals:
        cancelled: The person pressed Cancel, or the time is over.
    """

    cancelled = Signal()

    def __init__(self, within_ms: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "greeting")
        self._title = FitLabel(lines=2)
        self._note = FitLabel(lines=3)
        self._note.setProperty("role", "muted-scaled")
        self._news = FitLabel(lines=2)
        self._news.setProperty("role", "muted-scaled")
        self._news.hide()
        self.bar = TimeBar(within_ms)
        self.bar.timed_out.connect(self.cancelled)
        self.body = QVBoxLayout()
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(True)
        self.cancel_button.clicked.connect(self.cancelled)
        self.foot = QHBoxLayout()
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel_button)
        self._column = QVBoxLayout(self)
        for widget in (self._title, self._note, self.bar):
            self._column.addWidget(widget)
        self._column.addLayout(self.body, 1)
        self._column.addWidget(self._news)
        self._column.addLayout(self.foot)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def end_with_foot(self) -> None:
        """Put the foot right below the body; what room is left stays at the bottom."""
        self._column.setStretchFactor(self.body, 0)
        self._column.addStretch(1)

    @property
    def title(self) -> str:
        """The title."""
        return self._title.text()

    @property
    def note(self) -> str:
        """The words below the title; empty for none."""
        return self._note.text()

    def say(self, title: str, note: str = "", tone: str = "") -> None:
        """Title and words; a tone (`danger`) colours the words, which say it too."""
        self._title.setText(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._note.setProperty("tone", tone)
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)
        self.setAccessibleName(f"{title}. {note}" if note else title)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def reword(self, note: str) -> None:
        """The words below the title as they are now: the same news, of which nobody is told again."""
        self._note.setText(note)

    def tell(self, line: str) -> None:
        """What became of somebody else meanwhile; empty for nothing."""
        self._news.setText(line)
        self._news.setVisible(bool(line))

    @property
    def news(self) -> str:
        """What became of somebody else meanwhile."""
        return self._news.text()

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size."""
        margin = scale.px(24)
        self._column.setContentsMargins(margin, scale.px(16), margin, scale.px(14))
        self._column.setSpacing(scale.px(8))
        self.body.setSpacing(scale.px(10))
        self._title.set_type(scale.type_px(30), QFont.Weight.Bold)
        self._note.set_type(scale.type_px(22), QFont.Weight.Medium)
        self._news.set_type(scale.type_px(20), QFont.Weight.Medium)
        set_type(self.cancel_button, scale.type_px(20), QFont.Weight.DemiBold, min_height_px=scale.px(30))

    def focus_first(self) -> None:
        """Give the focus to what is answered first."""
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
