"""Where the kiosk's parts are: beside each other in a wide window, below each other in a tall one. GUI thread."""

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from attendance_app.ui.kiosk.choice_card import ChoiceCard
from attendance_app.ui.kiosk.clock_panel import ClockPanel
from attendance_app.ui.kiosk.greeting_card import GreetingCard
from attendance_app.ui.kiosk.punch_list import PunchList
from attendance_app.ui.kiosk.scale import KioskScale, set_type
from attendance_app.ui.kiosk.status_strip import StatusStrip
from attendance_app.ui.kiosk.video_pane import VideoPane

_SMALLEST = QSize(480, 360)


class KioskParts(NamedTuple):
    """What is arranged."""

    pane: VideoPane
    clock: ClockPanel
    card: GreetingCard
    punches: PunchList
    choice: ChoiceCard
    strip: StatusStrip


class Arrangement(QWidget):
    """The window's content. The choice card takes the place of greeting and list while somebody is asked."""

    def __init__(self, parts: KioskParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._scale: KioskScale | None = None
        self.caption = QLabel()
        self.caption.setProperty("role", "caption-strip")
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setWordWrap(True)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.caption.hide()
        parts.choice.hide()
        self._answers = QWidget()  # one cell of the grid: items that share one confuse its spacing
        self._column = QVBoxLayout(self._answers)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(parts.card)
        self._column.addWidget(parts.punches, 1)
        self._column.addWidget(parts.choice, 1)
        centre = QWidget()
        self._grid = QGridLayout(centre)
        outer = QGridLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.caption, 0, 0)
        outer.addWidget(centre, 1, 0)
        outer.addWidget(parts.strip, 2, 0)
        outer.setRowStretch(1, 1)
        self.setMinimumSize(_SMALLEST)  # not what the type asks for at today's scale: it shrinks with the window

    def show_caption(self, text: str) -> None:
        """A line above everything; empty for none."""
        self.caption.setText(text)
        self.caption.setVisible(bool(text))

    def show_choice(self, asking: bool) -> None:
        """Let the choice card take the place of greeting and list, or give it back."""
        for part in (self._parts.card, self._parts.punches):
            part.setVisible(not asking)
        self._parts.choice.setVisible(asking)

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size."""
        if scale == self._scale:
            return
        turned = self._scale is None or scale.landscape != self._scale.landscape
        self._scale = scale
        for part in self._parts:
            part.rescale(scale)
        set_type(self.caption, scale.px(18), QFont.Weight.Medium, min_height_px=scale.px(34))
        margin = scale.px(24)
        self._grid.setContentsMargins(margin, margin, margin, margin)
        self._grid.setSpacing(margin)
        self._column.setSpacing(margin)
        if turned:
            self._place(scale.landscape)
        if scale.landscape:
            self._grid.setColumnMinimumWidth(1, scale.px(404))
            self._grid.setRowMinimumHeight(1, 0)
        else:
            self._grid.setColumnMinimumWidth(1, 0)
            self._grid.setRowMinimumHeight(1, scale.px(564))

    def _place(self, landscape: bool) -> None:
        pane, clock = self._parts.pane, self._parts.clock
        moved: tuple[QWidget, ...] = (pane, clock, self._answers)
        for part in moved:
            self._grid.removeWidget(part)
        if landscape:
            self._grid.addWidget(pane, 0, 0, 2, 1)
            self._grid.addWidget(clock, 0, 1)
            below, column = 1, 1
        else:
            self._grid.addWidget(clock, 0, 0)
            self._grid.addWidget(pane, 1, 0)
            below, column = 2, 0
        self._grid.addWidget(self._answers, below, column)
        for row in range(3):
            self._grid.setRowStretch(row, int(row == below))
        self._grid.setColumnStretch(0, 1)
