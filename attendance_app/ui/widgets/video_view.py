"""The picture: paints the newest frame with rounded corners and the overlay on it. PySide6, cv2; GUI thread.

The owner's timer hands over frames and analyses; nothing is painted when nothing is new. The frame is scaled by OpenCV
(about 1 ms where QPainter's smooth scaling takes several) and mirrored with it; boxes are mirrored by arithmetic, so
text never is.
"""

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from attendance_app.services.events import FaceView
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.face_overlay import paint_faces

# Filling the area may hide so much of the picture's longer side; beyond that there are bars.
_MOST_HIDDEN = 0.25


class PictureMapping:
    """Where pixels of the frame are in the view. Immutable.

    Args:
        frame_px: `(width, height)` of the frame.
        view: The area to fill, in logical pixels.
        mirrored: Left and right change sides, as in a mirror.
    """

    def __init__(self, frame_px: tuple[int, int], view: QRectF, mirrored: bool) -> None:
        width, height = frame_px
        fill = max(view.width() / width, view.height() / height)
        fit = min(view.width() / width, view.height() / height)
        self.scale = min(fill, fit / (1 - _MOST_HIDDEN))
        self.mirrored = mirrored
        size = (width * self.scale, height * self.scale)
        self.picture = QRectF(view.center().x() - size[0] / 2, view.center().y() - size[1] / 2, size[0], size[1])

    def box(self, box_xyxy_px: tuple[float, float, float, float]) -> QRectF:
        """The frame's box in logical pixels of the view."""
        left, top, right, bottom = (value * self.scale for value in box_xyxy_px)
        if self.mirrored:
            left, right = self.picture.width() - right, self.picture.width() - left
        origin = self.picture.topLeft()
        return QRectF(QPointF(left, top) + origin, QPointF(right, bottom) + origin)


class VideoView(QWidget):
    """Shows frames and faces. Takes whatever room it is given; prefers 4:3."""

    def __init__(self, parent: QWidget | None = None, *, mirrored: bool = False) -> None:
        super().__init__(parent)
        self._image_bgr: NDArray[np.uint8] | None = None
        self._scaled_bgr: NDArray[np.uint8] | None = None
        self._faces: tuple[FaceView, ...] = ()
        self._faces_opacity = 1.0
        self._mirrored = mirrored
        self._text_scale = 1.0
        self._radius_px = 20.0
        self.painted_frames = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(self.tr("Camera picture"))

    @property
    def has_picture(self) -> bool:
        """Whether there is a frame to show."""
        return self._image_bgr is not None

    def show_frame(self, image_bgr: NDArray[np.uint8]) -> None:
        """Show `image_bgr`, `(H, W, 3)` uint8, not mirrored; it is kept, not copied."""
        self._image_bgr = image_bgr
        self._scaled_bgr = None
        self.update()

    def show_faces(self, faces: tuple[FaceView, ...], opacity: float = 1.0) -> None:
        """Draw these faces over the picture from now on; `opacity` 0 to 1."""
        if (faces, opacity) != (self._faces, self._faces_opacity):
            self._faces, self._faces_opacity = faces, opacity
            self.update()

    def set_mirrored(self, mirrored: bool) -> None:
        """Show the picture as a mirror would (or not)."""
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self._scaled_bgr = None
            self.update()

    def set_text_scale(self, scale: float, radius_px: float) -> None:
        """Size of labels relative to a window of 1280 × 800, and the radius of the corners."""
        self._text_scale, self._radius_px = scale, radius_px
        self.update()

    def clear(self) -> None:
        """Show no picture and no faces."""
        self._image_bgr = self._scaled_bgr = None
        self._faces = ()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """4:3, as most cameras are."""
        return QSize(640, 480)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Picture, faces, corners."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self._image_bgr is None:
            painter.fillRect(area, QColor(tokens.sunken))
        else:
            height, width = self._image_bgr.shape[:2]
            mapping = PictureMapping((width, height), area, self._mirrored)
            painter.fillRect(area, QColor(tokens.video_backdrop))
            self._paint_picture(painter, self._image_bgr, mapping)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(self._faces_opacity)
            paint_faces(painter, self._faces, mapping.box, area, self._text_scale)
            painter.setOpacity(1.0)
            self.painted_frames += 1
        self._paint_corners(painter, area, QColor(tokens.window))
        painter.end()

    def _paint_picture(self, painter: QPainter, image: NDArray[np.uint8], mapping: PictureMapping) -> None:
        ratio = self.devicePixelRatioF()
        size = (max(1, round(mapping.picture.width() * ratio)), max(1, round(mapping.picture.height() * ratio)))
        scaled = self._scaled_bgr
        if scaled is None or (scaled.shape[1], scaled.shape[0]) != size:
            method = cv2.INTER_AREA if mapping.scale * ratio < 0.6 else cv2.INTER_LINEAR
            scaled = np.asarray(cv2.resize(image, size, interpolation=method), dtype=np.uint8)
            if self._mirrored:
                scaled = np.asarray(cv2.flip(scaled, 1), dtype=np.uint8)
            self._scaled_bgr = scaled
        picture = QImage(
            scaled.data, size[0], size[1], int(scaled.strides[0]), QImage.Format.Format_BGR888
        )  # borrows `scaled`, which outlives it
        picture.setDevicePixelRatio(ratio)
        painter.drawImage(mapping.picture.topLeft(), picture)

    def _paint_corners(self, painter: QPainter, area: QRectF, colour: QColor) -> None:
        """Cover the corners in the window's colour: much cheaper than clipping every frame to a path."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outside = QPainterPath()
        outside.addRect(area.adjusted(-1, -1, 1, 1))
        inside = QPainterPath()
        inside.addRoundedRect(area, self._radius_px, self._radius_px)
        radius = round(self._radius_px) + 1
        corners = QPainterPath()
        for x in (area.left() - 1, area.right() - radius):
            for y in (area.top() - 1, area.bottom() - radius):
                corners.addRect(QRectF(QRect(round(x), round(y), radius + 2, radius + 2)))
        painter.fillPath(outside.subtracted(inside).intersected(corners), colour)
        painter.setPen(Qt.PenStyle.NoPen)
