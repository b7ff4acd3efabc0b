"""What the lines and areas of a plot mean, above it; it needs no pyqtgraph. Depends on ui.theme; GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from attendance_app.ui.theme import text_scale, tokens_of
from attendance_app.ui.widgets.wrapping_row import WrappingRow

Kind = Literal["line", "dashes", "area"]
Ink = Literal["accent", "warning", "muted", "text"]
_FILL_ALPHA = 90  # as areas have in plots
_WIDTH_PX, _HEIGHT_PX, _AREA_PX, _APART_PX = 26, 14, 12, 16


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning.

    Attributes:
        kind: How it is drawn.
        ink: In which colour of the theme.
    """

    kind: Kind
    ink: Ink
    words: str


class Legend(QWidget):
    """Marks with their words beside each other, in several rows where there is no room for one."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = WrappingRow(_APART_PX, self)
        for entry in entries:
            rows.addWidget(_explained(entry))


def _explained(entry: Entry) -> QWidget:
    holder, words = QWidget(), QLabel(entry.words)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setProperty("role", "caption")
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(_Mark(entry))
    row.addWidget(words, 1)
    return holder


class _Mark(QWidget):
    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self._entry = entry
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As large as a letter or two."""
        scale = text_scale()
        return QSize(round(_WIDTH_PX * scale), round(_HEIGHT_PX * scale))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """A piece of what it stands for."""
        colour = QColor(getattr(tokens_of(self.palette()), self._entry.ink))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._entry.kind == "area":
            side = _AREA_PX * text_scale()
            area = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            ground = QColor(colour)
            ground.setAlpha(_FILL_ALPHA)
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(ground)
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        else:
            whole = self._entry.kind == "line"
            style = Qt.PenStyle.SolidLine if whole else Qt.PenStyle.DashLine
            painter.setPen(QPen(colour, 2.5 if whole else 2, style))
            painter.drawLine(1, self.height() // 2, self.width() - 1, self.height() // 2)
        painter.end()
