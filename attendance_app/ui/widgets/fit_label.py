"""A label whose type shrinks until the text fits: names have any length, the kiosk's card doesn't. GUI thread."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_SMALLEST = 0.55  # of the wanted size; below that the text is cut off with an ellipsis


class FitLabel(QLabel):
    """Plain text in the largest size up to the wanted one that fits in `lines` lines of its width."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._lines = lines
        self._wanted_px = 16
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_type(self, size_px: int, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        """The size wanted, in logical pixels, and the weight."""
        self._wanted_px = size_px
        font = self.font()
        font.setPixelSize(size_px)
        font.setWeight(weight)
        self.setFont(font)
        self.updateGeometry()
        self.update()

    def fitting_px(self, width: int) -> int:
        """The type size that will be used in that width."""
        for size_px in range(self._wanted_px, int(self._wanted_px * _SMALLEST), -1):
            if self._height(size_px, width) <= self._lines * QFontMetrics(self._sized(size_px)).lineSpacing():
                return size_px
        return max(1, int(self._wanted_px * _SMALLEST))

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as the text is in the width it has."""
        width = self.width() or 200
        size_px = self.fitting_px(width)
        metrics = QFontMetrics(self._sized(size_px))
        lines = max(1, min(self._lines, round(self._height(size_px, width) / max(1, metrics.lineSpacing()))))
        return QSize(metrics.horizontalAdvance(self.text()), lines * metrics.lineSpacing())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Any width will do."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The text, shrunk or cut as needed."""
        size_px = self.fitting_px(self.width())
        font = self._sized(size_px)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.text()
        if self._height(size_px, self.width()) > self._lines * QFontMetrics(font).lineSpacing():
            room = self.width() * self._lines - (self._lines - 1) * size_px
            text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect(), self._flags(), text)
        painter.end()

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        """Another width may need another height."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.updateGeometry()

    def _sized(self, size_px: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size_px)
        return font

    def _flags(self) -> int:
        flags = int(self.alignment()) & int(Qt.AlignmentFlag.AlignHorizontal_Mask)
        flags |= int(Qt.AlignmentFlag.AlignVCenter)
        wrap = Qt.TextFlag.TextWordWrap if self._lines > 1 else Qt.TextFlag.TextSingleLine
        return flags | int(wrap)

    def _height(self, size_px: int, width: int) -> int:
        """Of the text in that size; more than the room has when a word is wider than it."""
        metrics = QFontMetrics(self._sized(size_px))
        bounds = metrics.boundingRect(QRect(0, 0, max(1, width), 100_000), self._flags(), self.text())
        return bounds.height() if bounds.width() <= width else 100_000
