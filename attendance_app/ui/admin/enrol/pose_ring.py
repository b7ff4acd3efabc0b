"""The ring that fills while the head turns: a segment for each side, the middle for looking ahead. GUI thread."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from attendance_app.services.capture_session import Pose
from attendance_app.ui.theme import Tokens, tokens_of
from attendance_app.ui.widgets.icons import draw_icon

SIDE_PX = 176
_WIDTH_PX = 12
_GAP_DEG = 12
_MARK_PX = 18
# Where each segment's middle is, in degrees against the clock from three o'clock, as a mirror shows the person.
_MIDDLE_DEG = {Pose.RIGHT: 0, Pose.UP: 90, Pose.LEFT: 180, Pose.DOWN: 270}


class PoseRing(QWidget):
    """Shows which poses there are photos of, and which one is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken: frozenset[Pose] = frozenset()
        self._asked: Pose | None = None
        self._mirrored = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_poses(frozenset(), None)

    @property
    def taken(self) -> frozenset[Pose]:
        """The segments that are filled."""
        return self._taken

    def set_mirrored(self, mirrored: bool) -> None:
        """Whether the picture beside it is a mirror: the ring has the same sides."""
        self._mirrored = mirrored
        self.update()

    def show_poses(self, taken: frozenset[Pose], asked: Pose | None) -> None:
        """Fill these segments, and point at the one that is asked for."""
        self._taken, self._asked = taken, asked
        done = [self._words(pose) for pose in Pose if pose in taken]
        self.setAccessibleName(
            self.tr("Poses captured: {poses}").format(poses=", ".join(done)) if done else self.tr("No pose captured")
        )
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """A square."""
        return QSize(SIDE_PX, SIDE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Four segments with a check mark in each that is filled; a head in the middle."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = _MARK_PX / 2 + 2
        ring = QRectF(inset, inset, SIDE_PX - 2 * inset, SIDE_PX - 2 * inset)
        for pose, middle in _MIDDLE_DEG.items():
            self._paint_segment(painter, ring, pose, middle if self._mirrored else (180 - middle) % 360, tokens)
        self._paint_middle(painter, ring, tokens)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _paint_segment(self, painter: QPainter, ring: QRectF, pose: Pose, middle_deg: int, tokens: Tokens) -> None:
        colour = tokens.success if pose in self._taken else tokens.accent if pose is self._asked else tokens.border
        pen = QPen(QColor(colour), _WIDTH_PX)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        span = 90 - _GAP_DEG - 8  # the round ends reach further
        painter.drawArc(ring, (middle_deg - span // 2) * 16, span * 16)
        centre = _on_circle(ring, middle_deg)
        mark = QRectF(0, 0, _MARK_PX, _MARK_PX)
        mark.moveCenter(centre)
        if pose in self._taken:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.success))
            painter.drawEllipse(mark)
            draw_icon(painter, "check", tokens.surface, mark.adjusted(3, 3, -3, -3))
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_middle(self, painter: QPainter, ring: QRectF, tokens: Tokens) -> None:
        inner = ring.adjusted(24, 24, -24, -24)
        seen, asked = Pose.FRONT in self._taken, self._asked is Pose.FRONT
        painter.setPen(QPen(QColor(tokens.accent), 2) if asked else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.success_soft if seen else tokens.sunken))
        painter.drawEllipse(inner)
        colour = tokens.success if seen else tokens.accent if asked else tokens.muted
        side = inner.width() * 0.5
        head = QRectF(0, 0, side, side)
        shift = {
            Pose.LEFT: QPointF(-9, 0),
            Pose.RIGHT: QPointF(9, 0),
            Pose.UP: QPointF(0, -9),
            Pose.DOWN: QPointF(0, 9),
        }
        lean = shift.get(self._asked, QPointF()) if self._asked else QPointF()
        head.moveCenter(inner.center() + (lean if self._mirrored else QPointF(-lean.x(), lean.y())))
        draw_icon(painter, "face", colour, head)

    def _words(self, pose: Pose) -> str:
        return {
            Pose.FRONT: self.tr("looking ahead"),
            Pose.LEFT: self.tr("turned to the left"),
            Pose.RIGHT: self.tr("turned to the right"),
            Pose.UP: self.tr("chin raised"),
            Pose.DOWN: self.tr("chin lowered"),
        }[pose]


def _on_circle(ring: QRectF, angle_deg: int) -> QPointF:
    radius = ring.width() / 2
    offsets = {0: QPointF(radius, 0), 90: QPointF(0, -radius), 180: QPointF(-radius, 0), 270: QPointF(0, radius)}
    return ring.center() + offsets[angle_deg]
