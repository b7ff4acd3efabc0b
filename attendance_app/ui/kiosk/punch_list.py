"""The latest punches, as many as fit. PySide6 and `domain`; GUI thread."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from attendance_app.ui.kiosk.dependencies import PunchLine
from attendance_app.ui.kiosk.greetings import kind_look, kind_words
from attendance_app.ui.kiosk.scale import KioskScale
from attendance_app.ui.language.formats import time_words
from attendance_app.ui.theme import set_type, tokens_of
from attendance_app.ui.widgets.fit_label import FitLabel
from attendance_app.ui.widgets.icons import icon_pixmap

WANTED_ROWS = 12

_TYPE, _ROW = 20, 36  # in a window of 1280 × 800, where four rows have to fit
_LEAST_NAME = 0.65  # of the wanted size of type


class _Row(QWidget):
    """Icon, name, what, when; a long name takes the place of the word, which the icon says too."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._name = FitLabel(smallest=_LEAST_NAME)
        self._kind = FitLabel(hugging=True)
        self._kind.setProperty("role", "muted-scaled")
        self._time = FitLabel(hugging=True)
        self._parts = QHBoxLayout(self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.addWidget(self._icon)
        self._parts.addWidget(self._name, 1)
        self._parts.addWidget(self._kind)
        self._parts.addWidget(self._time)
        self._line: PunchLine | None = None
        self._icon_px = 20

    def show_line(self, line: PunchLine) -> None:
        self._line = line
        kind = kind_words(line.punch.kind)
        time = time_words(line.punch.at_local)
        self._name.setText(line.employee.name)
        self._kind.setText(kind)
        self._time.setText(time)
        self.setAccessibleName(f"{line.employee.name}, {kind}, {time}")
        self.draw_icon()
        self._fit()

    def draw_icon(self) -> None:
        if self._line is not None:
            tone, icon = kind_look(self._line.punch.kind)
            colour = getattr(tokens_of(self.palette()), tone)
            self._icon.setPixmap(icon_pixmap(icon, colour, self._icon_px, self.devicePixelRatioF()))

    def rescale(self, scale: KioskScale) -> None:
        self._icon_px = scale.px(24)
        self._name.set_type(scale.type_px(_TYPE), QFont.Weight.Medium)
        self._kind.set_type(scale.type_px(_TYPE))
        self._time.set_type(scale.type_px(_TYPE), QFont.Weight.DemiBold)
        self._parts.setSpacing(scale.px(12))
        self.setFixedHeight(max(scale.px(_ROW), round(1.25 * scale.type_px(_TYPE))))
        self.draw_icon()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        words = (
            self._kind.natural_width()
            + self._time.natural_width()
            + math.ceil(self._name.natural_width() * _LEAST_NAME)
        )
        self._kind.setVisible(self._icon_px + words + 3 * self._parts.spacing() <= self.width())


class PunchList(QFrame):
    """A card with the newest punch on top; rows that don't fit in its height are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = QLabel(self.tr("Latest punches"))
        self._title.setProperty("role", "muted-scaled")
        self._empty = QLabel(self.tr("No punches yet"))
        self._empty.setProperty("role", "muted-scaled")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._rows = [_Row() for _ in range(WANTED_ROWS)]
        self._count = 0
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._empty, 1)
        for row in self._rows:
            row.hide()
            self._column.addWidget(row)
        self._column.addStretch(1)
        self.setAccessibleName(self._title.text())
        self.installEventFilter(self)

    def show_lines(self, lines: Sequence[PunchLine]) -> None:
        """Show these, newest first."""
        self._count = min(len(lines), len(self._rows))
        for row, line in zip(self._rows, lines, strict=False):
            row.show_line(line)
        self._show_what_fits()

    @property
    def shown(self) -> int:
        """How many rows are visible."""
        return sum(not row.isHidden() for row in self._rows)

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size."""
        self._column.setContentsMargins(scale.px(22), scale.px(12), scale.px(22), scale.px(8))
        self._column.setSpacing(0)
        for label in (self._title, self._empty):
            set_type(label, scale.type_px(17), QFont.Weight.DemiBold)
        self._title.setFixedHeight(max(scale.px(28), self._title.sizeHint().height()))  # some scripts are taller
        self.setMinimumHeight(scale.px(80))  # rows that are shown must not keep the window from shrinking
        for row in self._rows:
            row.rescale(scale)
        self._show_what_fits()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """More or fewer rows."""
        super().resizeEvent(event)
        self._show_what_fits()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow a change of theme."""
        if event.type() == QEvent.Type.PaletteChange:
            for row in self._rows:
                row.draw_icon()
        return super().eventFilter(watched, event)

    def _show_what_fits(self) -> None:
        margins = self._column.contentsMargins()
        room = self.height() - margins.top() - margins.bottom() - self._title.height()
        fitting = max(0, room // max(1, self._rows[0].height()))
        for index, row in enumerate(self._rows):
            row.setVisible(index < min(self._count, fitting))
        self._empty.setVisible(self._count == 0)
