"""A label whose type shrinks until the text fits: names have any length, the kiosk's card doesn't. GUI thread."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class FitLabel(QLabel):
    """Plain text in the largest size up to the wanted one that fits in so many lines of its width.

    Args:
        lines: How many lines it may take.
        spare_lines: How many more, and within words, where the text would be cut off otherwise.
        smallest: Of the wanted size; text that doesn't fit then is cut off with an ellipsis.
        hugging: Take the width of the text in its wanted size, rather than what others leave.
        optical: Align what is to be seen of large figures: a "1" has much air at its left.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        lines: int = 1,
        spare_lines: int = 0,
        smallest: float = 0.55,
        hugging: bool = False,
        optical: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._lines, self._most_lines = lines, lines + spare_lines
        self._smallest = smallest
        self._hugging = hugging
        self._optical = optical
        self._wanted_px = 16
        self._weight = QFont.Weight.Normal
        across = QSizePolicy.Policy.Fixed if hugging else QSizePolicy.Policy.Ignored
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def set_type(self, size_px: int, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        """The size wanted, in logical pixels, and the weight."""
        self._wanted_px, self._weight = size_px, weight
        self.updateGeometry()
        self.update()

    def set_lines(self, lines: int, spare_lines: int = 0) -> None:
        """How many lines it may take from now on, and how many more rather than be cut off."""
        self._lines, self._most_lines = lines, lines + spare_lines
        self.updateGeometry()
        self.update()

    def fitting_px(self, width: int) -> int:
        """The type size that will be used in that width."""
        least = max(1, int(self._wanted_px * self._smallest))
        for lines in sorted({self._lines, self._most_lines}):
            for size_px in range(self._wanted_px, least - 1, -1):
                if self._fits(self.text(), size_px, width, lines):
                    return size_px
        return least

    def shown_text(self) -> str:
        """What can be read of the text in the width it has now: all of it, or its beginning and an ellipsis."""
        return self._shown_text(self.fitting_px(self.width()))

    def natural_width(self) -> int:
        """How wide one line in the wanted size is, in logical pixels."""
        return QFontMetrics(self._font(self._wanted_px)).horizontalAdvance(self.text()) + 2

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as the text is in the width it has."""
        width = self.natural_width() if self._hugging else self.width() or 200
        layout = self._laid_out(self.text(), self.fitting_px(width), width)
        return QSize(
            width, round(sum(layout.lineAt(i).height() for i in range(min(layout.lineCount(), self._most_lines))))
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Any width will do."""
        hint = self.sizeHint()
        return hint if self._hugging else QSize(0, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The text, shrunk or cut as needed."""
        size_px = self.fitting_px(self.width())
        layout = self._laid_out(self._shown_text(size_px), size_px, self.width())
        height = sum(layout.lineAt(i).height() for i in range(layout.lineCount()))
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(-self._air(layout), (self.height() - height) / 2))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width may need another height."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _air(self, layout: QTextLayout) -> float:
        """How far to the right of its place the ink begins, or has its middle; of one line."""
        if not self._optical or layout.lineCount() != 1:
            return 0.0
        line = layout.lineAt(0)
        ink = QFontMetricsF(layout.font()).tightBoundingRect(layout.text())
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return ink.center().x() - line.naturalTextWidth() / 2
        return ink.left()

    def _font(self, size_px: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(size_px)
        font.setWeight(self._weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _fits(self, text: str, size_px: int, width: int, lines: int) -> bool:
        layout = self._laid_out(text, size_px, width, within_words=lines > self._lines)
        return layout.lineCount() <= lines and layout.maximumWidth() > 0 and _widest(layout) <= width

    def _shown_text(self, size_px: int) -> str:
        """The text, or as much of it as fits, with an ellipsis."""
        text = self.text()
        if not text or self._fits(text, size_px, self.width(), self._most_lines):
            return text
        fitting, too_long = 0, len(text)
        while too_long - fitting > 1:
            middle = (fitting + too_long) // 2
            if self._fits(text[:middle].rstrip() + "…", size_px, self.width(), self._most_lines):
                fitting = middle
            else:
                too_long = middle
        return text[:fitting].rstrip() + "…"

    def _laid_out(self, text: str, size_px: int, width: int, within_words: bool | None = None) -> QTextLayout:
        """`within_words`: whether a word may be broken; None for as it is shown, where words that fit stay whole."""
        if within_words is None:
            within_words = self._most_lines > self._lines
        layout = QTextLayout(text, self._font(size_px))
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        mode = QTextOption.WrapMode.WordWrap if self._most_lines > 1 else QTextOption.WrapMode.NoWrap
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if within_words else mode)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout


def _widest(layout: QTextLayout) -> float:
    return max((layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount())), default=0.0)
