"""Draws faces over the picture: brackets, name and hint. PySide6; GUI thread.

The colours are for a picture behind them, not for a theme: bright marks with a dark outline stay visible on any
background. The state is told by the label's icon and words as well as by colour.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from attendance_app.domain.recognition import Outcome
from attendance_app.services.events import FaceView
from attendance_app.ui.widgets.icons import draw_icon

MapBox = Callable[[tuple[float, float, float, float]], QRectF]

_UNDECIDED = "#ffffff"
_COLOURS = {
    Outcome.ACCEPTED: "#4be08c",
    Outcome.UNKNOWN: "#d6dde6",
    Outcome.AMBIGUOUS: "#ffd36b",
    Outcome.POOR_QUALITY: "#ffffff",
    Outcome.SPOOF_SUSPECTED: "#ffd36b",
}
_SHADE = QColor(8, 12, 18, 110)
_PILL = QColor(12, 16, 22, 215)
_GREY = QColor(255, 255, 255, 130)


def colour_of(outcome: Outcome | None) -> str:
    """The bracket's colour, `#rrggbb`; white while undecided."""
    return _UNDECIDED if outcome is None else _COLOURS[outcome]


def paint_faces(painter: QPainter, faces: tuple[FaceView, ...], to_view: MapBox, area: QRectF, scale: float) -> None:
    """Draw the faces; `to_view` maps boxes to logical pixels, `scale` is 1 in a window of 1280 × 800."""
    for face in faces:
        if not face.served:
            _paint_bystander(painter, to_view(face.box_xyxy_px))
    for face in faces:
        if face.served:
            _paint_served(painter, face, to_view(face.box_xyxy_px), area, scale)


def _paint_bystander(painter: QPainter, box: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_GREY, 1.5))
    painter.drawRoundedRect(box, 10, 10)


def _paint_served(painter: QPainter, face: FaceView, box: QRectF, area: QRectF, scale: float) -> None:
    grown = box.adjusted(-box.width() * 0.08, -box.height() * 0.08, box.width() * 0.08, box.height() * 0.08)
    path = _brackets(grown, min(grown.width(), grown.height()) * 0.22)
    width = 4.5 * scale
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen_width, colour in ((width + 3 * scale, _SHADE), (width, QColor(colour_of(face.outcome)))):
        pen = QPen(colour, pen_width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)
    if face.label or face.hint:
        _paint_label(painter, face, grown, area, scale)


def _brackets(box: QRectF, arm: float) -> QPainterPath:
    """Four rounded corners of `box`, each with arms of that length."""
    radius = arm * 0.55
    path = QPainterPath()
    for corner, dx, dy in (
        (box.topLeft(), 1, 1),
        (box.topRight(), -1, 1),
        (box.bottomRight(), -1, -1),
        (box.bottomLeft(), 1, -1),
    ):
        path.moveTo(corner + QPointF(0, dy * arm))
        path.lineTo(corner + QPointF(0, dy * radius))
        path.quadTo(corner, corner + QPointF(dx * radius, 0))
        path.lineTo(corner + QPointF(dx * arm, 0))
    return path


def _paint_label(painter: QPainter, face: FaceView, box: QRectF, area: QRectF, scale: float) -> None:
    font = QFont(painter.font())
    font.setPixelSize(max(11, round(22 * scale)))
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    height = metrics.height() * 1.6
    icon = _label_icon(face)
    icon_px = metrics.height() * 0.95 if icon else 0.0
    gap = metrics.height() * 0.35 if icon else 0.0
    side = metrics.height() * 0.7
    most = area.width() * 0.9 - 2 * side - icon_px - gap
    text = metrics.elidedText(face.label or face.hint, Qt.TextElideMode.ElideRight, most)
    width = metrics.horizontalAdvance(text) + 2 * side + icon_px + gap
    pill = QRectF(box.center().x() - width / 2, box.bottom() + height * 0.35, width, height)
    pill.moveLeft(min(max(pill.left(), area.left() + 12), area.right() - 12 - width))
    pill.moveTop(min(pill.top(), area.bottom() - height - 12))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PILL)
    painter.drawRoundedRect(pill, height / 2, height / 2)
    if icon:
        spot = QRectF(pill.left() + side, pill.center().y() - icon_px / 2, icon_px, icon_px)
        draw_icon(painter, icon, colour_of(face.outcome), spot)
    painter.setFont(font)
    painter.setPen(QColor("#ffffff"))
    words = QRectF(pill.left() + side + icon_px + gap, pill.top(), width, pill.height())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _label_icon(face: FaceView) -> str:
    if face.outcome is Outcome.ACCEPTED:
        return "check-circle"
    return "person-question" if face.outcome is Outcome.UNKNOWN else ""
