"""One enrolled face: its crop, how good it is, where it came from, and the way to remove it. GUI thread."""

import html
from datetime import tzinfo

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from attendance_app.services.profiles import EnrolledFace
from attendance_app.ui.admin.people.photos import pixmap_of
from attendance_app.ui.admin.people.quality_words import QualityWords
from attendance_app.ui.language.formats import date_time_words
from attendance_app.ui.theme import text_scale, tokens_of
from attendance_app.ui.widgets.icons import draw_icon, put_icon
from attendance_app.ui.widgets.status_pill import StatusPill

_PICTURE_PX = 128
_WIDTH_PX = 176


def card_width_px() -> int:
    """How wide a card is, with the type as large as it is now."""
    return round(_WIDTH_PX * text_scale())


class FaceCard(QFrame):
    """A card of fixed width.

    Signals:
        remove_wanted: The face's id.
    """

    remove_wanted = Signal(str)

    def __init__(self, face: EnrolledFace, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = face
        self.setProperty("role", "face")
        self.setFixedWidth(card_width_px())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words, tone = QualityWords(self).pill(face.quality)
        self.quality = StatusPill(words, tone)
        self.remove = QPushButton()
        put_icon(self.remove, "trash", "muted")
        self.remove.setProperty("role", "icon")
        self.remove.setAccessibleName(self.tr("Remove this photo"))
        self.remove.setToolTip(self.tr("Remove this photo"))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(face.id))
        foot = QHBoxLayout()
        foot.addWidget(self.quality)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(6)
        column.addWidget(_Picture(pixmap_of(face.crop_jpeg)), 0, Qt.AlignmentFlag.AlignHCenter)
        room_px = card_width_px() - 26
        for text in self._lines(zone):
            label = QLabel()
            label.setProperty("role", "caption")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.ensurePolished()
            label.setText(label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room_px))
            label.setToolTip(f"<qt>{html.escape(text)}</qt>")
            column.addWidget(label)
        column.addLayout(foot)
        self.setAccessibleName(", ".join((words, *self._lines(zone))))

    def _lines(self, zone: tzinfo) -> tuple[str, ...]:
        face = self.face
        source = self.tr("Taken with the camera") if face.source == "camera" else face.source
        lines = [source, date_time_words(face.created_at_utc.astimezone(zone))]
        if face.chief:
            lines.append(self.tr("Shown as the photo"))
        elif not face.counts:
            lines.append(self.tr("Of an earlier face model"))
        else:
            lines.append("")
        return tuple(lines)


class _Picture(QWidget):
    """The crop with rounded corners, or an empty place."""

    def __init__(self, pixmap: QPixmap | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = pixmap
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """A square."""
        return QSize(_PICTURE_PX, _PICTURE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The picture."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), tokens.radius_s, tokens.radius_s)
        if self._pixmap is None:
            painter.fillPath(path, QColor(tokens.sunken))
            draw_icon(painter, "person", tokens.muted, QRectF(self.rect()).adjusted(40, 40, -40, -40))
        else:
            painter.setClipPath(path)
            painter.drawPixmap(self.rect(), self._pixmap)
        painter.end()
