"""Where the kiosk's parts are: beside each other in a wide window, below each other in a tall one. GUI thread."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from attendance_app.ui.kiosk.choice_card import ChoiceCard
from attendance_app.ui.kiosk.clock_panel import ClockPanel
from attendance_app.ui.kiosk.greeting_card import GreetingCard
from attendance_app.ui.kiosk.punch_list import PunchList
from attendance_app.ui.kiosk.scale import KioskScale
from attendance_app.ui.kiosk.status_strip import StatusStrip
from attendance_app.ui.kiosk.video_pane import VideoPane
from attendance_app.ui.kiosk.ways_in import WaysIn
from attendance_app.ui.theme import set_type

_SMALLEST = QSize(480, 360)


class KioskParts(NamedTuple):
    """What is arranged."""

    pane: VideoPane
    clock: ClockPanel
    card: GreetingCard
    ways: WaysIn
    punches: PunchList
    choice: ChoiceCard
    strip: StatusStrip


class Arrangement(QWidget):
    """The window's content. A panel takes the place of greeting, ways in and list while somebody is asked."""

    def __init__(self, parts: KioskParts, panels: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._panels = (parts.choice, *panels)
        self._ways_offered = True
        self._panel: QWidget | None = None
        self._scale: KioskScale | None = None
        self.caption = QLabel()
        self.caption.setProperty("role", "caption-strip")
        self.caption.setTextFormat(Qt.TextFormat.PlainText)
        self.caption.setWordWrap(True)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.caption.hide()
        self._answers = QWidget()  # one cell of the grid: items that share one confuse its spacing
        self._column = QVBoxLayout(self._answers)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(parts.card)
        self._column.addWidget(parts.punches, 1)
        self._column.addWidget(parts.ways)  # at the bottom it stays where it is, however much the card has to say
        for panel in self._panels:
            panel.hide()
            self._column.addWidget(panel, 1)
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

    def offer_ways(self, offered: bool) -> None:
        """Whether there is another way in than by face."""
        self._ways_offered = offered
        self.show_panel(self._panel)

    def show_panel(self, shown: QWidget | None) -> None:
        """Let a panel take the place of greeting and list, or give it back."""
        self._panel = shown
        for part in (self._parts.card, self._parts.punches):
            part.setVisible(shown is None)
        self._parts.ways.setVisible(shown is None and self._ways_offered)
        for panel in self._panels:
            panel.setVisible(panel is shown)

    def rescale(self, scale: KioskScale, anew: bool = False) -> None:
        """Follow the window's size; `anew` also where it hasn't changed."""
        if scale == self._scale and not anew:
            return
        turned = self._scale is None or scale.landscape != self._scale.landscape
        self._scale = scale
        for part in self._parts:
            part.rescale(scale)
        set_type(self.caption, scale.type_px(18), QFont.Weight.Medium, min_height_px=scale.px(34))
        margin = scale.px(24)
        self._grid.setContentsMargins(margin, margin, margin, margin)
        self._grid.setSpacing(margin)
        self._column.setSpacing(scale.px(24 if not self._ways_offered else 16))
        if turned:
            self._place(scale.landscape)
        if scale.landscape:
            self._grid.setColumnMinimumWidth(1, scale.px(404))
            self._grid.setRowMinimumHeight(1, 0)
        else:
            self._grid.setColumnMinimumWidth(1, 0)
            self._grid.setRowMinimumHeight(1, scale.px(540))

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
