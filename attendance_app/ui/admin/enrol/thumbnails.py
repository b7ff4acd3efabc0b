"""The row of captured faces that fills up. Depends on Qt; GUI thread."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.icons import draw_icon

SIDE_PX = 76
GAP_PX = 12


class ThumbnailRow(QWidget):
    """As many places as photos are wanted; the ones taken so far show them."""

    def __init__(self, wanted: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._images: list[QImage] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_thumbnails(())

    @property
    def count(self) -> int:
        """How many photos are shown."""
        return len(self._images)

    def show_thumbnails(self, thumbnails_rgb: Sequence[NDArray[np.uint8]]) -> None:
        """Show these, each `(256, 256, 3)` uint8, red-green-blue."""
        self._images = [_image(thumbnail) for thumbnail in thumbnails_rgb]
        self.setAccessibleName(
            self.tr("{count} of {wanted} photos taken").format(count=len(self._images), wanted=self._wanted)
        )
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """All places beside each other."""
        return QSize(self._wanted * SIDE_PX + (self._wanted - 1) * GAP_PX, SIDE_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Photos with a mark, then empty places."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place in range(self._wanted):
            box = QRectF(place * (SIDE_PX + GAP_PX), 0, SIDE_PX, SIDE_PX)
            path = QPainterPath()
            path.addRoundedRect(box.adjusted(1, 1, -1, -1), 12, 12)
            if place < len(self._images):
                painter.save()
                painter.setClipPath(path)
                painter.drawImage(box, self._images[place])
                painter.restore()
                painter.setPen(QPen(QColor(tokens.success), 2))
                painter.drawPath(path)
            else:
                painter.fillPath(path, QColor(tokens.sunken))
                draw_icon(painter, "person", tokens.border_strong, box.adjusted(22, 22, -22, -22))


def _image(thumbnail_rgb: NDArray[np.uint8]) -> QImage:
    rgb = np.ascontiguousarray(thumbnail_rgb)
    height, width = rgb.shape[:2]
    return QImage(rgb.data, width, height, width * 3, QImage.Format.Format_RGB888).copy()
