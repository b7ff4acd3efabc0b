"""A button that is hit from an arm's length: icon at the left, words, its key at the right. PySide6; GUI thread."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from attendance_app.ui.kiosk.scale import KioskScale
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.icons import draw_icon

_LEAST_TYPE = 0.6  # of the wanted size, for words that are too long
_READABLE_TYPE = 0.8  # so large one line is better than two
_ON_ACCENT = "choice-suggested"
_ONE_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_LINES_SHARE = 0.8  # of the height, for several lines: they don't touch the edges
_LINES = _ONE_LINE | int(Qt.TextFlag.TextWordWrap)


class BigButton(QPushButton):
    """Words that don't fit are written a little smaller, then in two lines where there is room, else smaller, then cut.

    It paints them itself, so their size outlives its style.

    Args:
        key: The key that presses it, as it is shown; empty for none. Who owns the button makes the key work.
        type_px: Size of the words in a window of 1280 × 800.
    """

    def __init__(self, key: str = "", type_px: int = 26) -> None:
        super().__init__()
        self.key = key
        self._type_px = type_px
        self._icon_name, self._ink = "", "muted"
        self._words_px, self._height_px = type_px, 64
        self._icon_px, self._key_px, self._margin_px, self._gap_px = 32, 16, 20, 16
        self.setAutoDefault(True)  # Enter presses the one with the focus
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_action(self, words: str, icon_name: str, ink: str = "accent", suggested: bool = False) -> None:
        """What it does; `ink` is the theme's colour of its icon."""
        self._icon_name, self._ink = icon_name, ink
        self.setText(words)
        role = _ON_ACCENT if suggested else "choice"
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setAccessibleDescription(self.tr("Key {number}").format(number=self.key) if self.key else "")
        self.update()

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size."""
        of_type = self._type_px / 26
        self._icon_px, self._key_px = scale.px(34 * of_type), scale.px(18 * of_type)
        self._margin_px, self._gap_px = scale.px(20 * of_type), scale.px(16 * of_type)
        self._words_px, self._height_px = scale.type_px(self._type_px), scale.px(64 * of_type)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for the words, written as small as they may be; what is more makes them larger."""
        metrics = QFontMetrics(self._sized(self._words_px))
        words = QFontMetrics(self._sized(int(self._words_px * _LEAST_TYPE))).horizontalAdvance(self.text())
        key = round(1.5 * self._key_px) if self.key else 0
        width = words + 2 * self._margin_px + self._icon_px + self._gap_px + key
        return QSize(width, max(self._height_px, metrics.height() + 16))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The words may shrink."""
        return QSize(2 * self._margin_px + self._icon_px, self._height_px)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The button, its icon, its words and its key."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, option.text = option.text, ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        tokens = tokens_of(QApplication.palette())  # the button's own tells its background, not the theme
        icon_colour, key_colour, colour = str(getattr(tokens, self._ink)), tokens.muted, tokens.text
        if not self.isEnabled():
            icon_colour = colour = tokens.muted
        elif self.property("role") == _ON_ACCENT:
            icon_colour = key_colour = colour = tokens.on_accent
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - self._icon_px) / 2
        draw_icon(painter, self._icon_name, icon_colour, QRectF(self._margin_px, top, self._icon_px, self._icon_px))
        painter.setPen(QColor(key_colour))
        painter.setFont(self._sized(self._key_px))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if self.isEnabled():  # else the key does nothing
            painter.drawText(self.rect().adjusted(0, 0, -self._margin_px, 0), right, self.key)
        painter.setPen(QColor(colour))
        self._paint_words(painter, words)
        painter.end()

    @property
    def shown_px(self) -> int:
        """The size in which its words are written now, in logical pixels."""
        return self._fitting(self.text())[0]

    def _words_area(self) -> QRect:
        key = round(1.5 * self._key_px) if self.key else 0
        return self.rect().adjusted(self._margin_px + self._icon_px + self._gap_px, 0, -self._margin_px - key, 0)

    def _fitting(self, words: str) -> tuple[int, int]:
        """The largest size that fits, and whether in one line or several."""
        area, least_px = self._words_area(), int(self._words_px * _LEAST_TYPE)
        readable_px = round(self._words_px * _READABLE_TYPE)
        ways = (
            *((px, _ONE_LINE) for px in range(self._words_px, readable_px, -1)),
            *((px, flags) for px in range(self._words_px, least_px, -1) for flags in (_ONE_LINE, _LINES)),
        )
        fitting = ((px, flags) for px, flags in ways if _fits(words, self._sized(px), area, flags))
        return next(fitting, (least_px, _ONE_LINE))

    def _paint_words(self, painter: QPainter, words: str) -> None:
        area, (size_px, flags) = self._words_area(), self._fitting(words)
        font = self._sized(size_px)
        painter.setFont(font)
        if flags == _ONE_LINE:
            words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, flags, words)

    def _sized(self, size_px: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(1, size_px))
        font.setWeight(QFont.Weight.Bold)
        return font


def _fits(words: str, font: QFont, area: QRect, flags: int) -> bool:
    metrics = QFontMetrics(font)
    if flags == _ONE_LINE:
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width()) == words
    needed = metrics.boundingRect(area, flags, words)
    return needed.width() <= area.width() and needed.height() <= _LINES_SHARE * area.height()
