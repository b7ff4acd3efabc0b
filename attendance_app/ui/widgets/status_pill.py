"""A state in a pill: icon, words and tone; as a widget and painted into tables. PySide6; GUI thread."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from attendance_app.ui.theme import Tokens, tokens_of
from attendance_app.ui.widgets.icons import draw_icon
from attendance_app.ui.widgets.tone import TONE_ICONS, Tone, tone_colour, tone_ground, tone_text

_SIDE_PX, _GAP_PX, _UP_PX = 9, 5, 3  # room at the sides, between icon and words, above and below


class StatusPill(QWidget):
    """Says a state, such as "In since 08:02" or "Late"."""

    def __init__(self, text: str = "", tone: Tone = "neutral", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_status(text, tone, icon)

    @property
    def text(self) -> str:
        """The state in words."""
        return self._text

    @property
    def tone(self) -> Tone:
        """What kind of state it is."""
        return self._tone

    def show_status(self, text: str, tone: Tone, icon: str = "") -> None:
        """Say another state; without `icon`, that of the tone."""
        self._text, self._tone, self._icon = text, tone, icon or TONE_ICONS[tone]
        self.setAccessibleName(text)
        if self.parent() is not None or not text:
            self.setVisible(bool(text))
        else:  # shown at once it would flash up as a window of its own; so it will be seen with its parent
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as icon and words."""
        return pill_size(self._text, pill_font(self.font()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The whole pill: a state is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The pill."""
        painter = QPainter(self)
        paint_pill(painter, QRectF(self.rect()), self._text, self._tone, self._icon, tokens_of(self.palette()))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of font or theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()


def pill_font(base: QFont) -> QFont:
    """The type of pills beside text in `base`: a little smaller and heavier."""
    font = QFont(base)
    if base.pixelSize() > 0:
        font.setPixelSize(max(11, round(base.pixelSize() * 0.9)))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def pill_size(text: str, font: QFont) -> QSize:
    """How large the pill with that text is, in logical pixels."""
    metrics = QFontMetrics(font)
    width = 2 * _SIDE_PX + metrics.ascent() + _GAP_PX + metrics.horizontalAdvance(text)
    return QSize(width + 1, metrics.height() + 2 * _UP_PX)


def paint_pill(
    painter: QPainter, area: QRectF, text: str, tone: Tone, icon: str, tokens: Tokens, font: QFont | None = None
) -> None:
    """Paint a pill at the left of `area` (logical pixels), in the middle of its height; for delegates of tables.

    An empty `icon` is that of the tone; without `font` it is made from the painter's.
    """
    font = font or pill_font(painter.font())
    size = pill_size(text, font)
    width = min(float(size.width()), area.width())
    pill = QRectF(area.left(), area.center().y() - size.height() / 2, width, size.height())
    metrics = QFontMetrics(font)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone_ground(tokens, tone)))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    side = metrics.ascent()
    mark = QRectF(pill.left() + _SIDE_PX, pill.center().y() - side / 2, side, side)
    draw_icon(painter, icon or TONE_ICONS[tone], tone_colour(tokens, tone), mark)
    painter.setFont(font)
    painter.setPen(QColor(tone_text(tokens, tone)))
    words = QRectF(
        mark.right() + _GAP_PX, pill.top(), pill.right() - mark.right() - _GAP_PX - _SIDE_PX + 1, pill.height()
    )
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
    painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()
