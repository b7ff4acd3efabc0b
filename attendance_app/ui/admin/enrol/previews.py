"""Small pictures of the files that are to be enrolled: read in the background, painted beside their names. GUI thread.

A file that cannot be read has a sign in its place; what is wrong with it is said when it is enrolled.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from attendance_app.errors import UserError
from attendance_app.ui.admin.record_model import RECORD_ROLE
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.icons import draw_icon
from attendance_app.workers.jobs import Job, JobHandle, JobRunner

SIDE_PX = 48
_READ_PX = 2 * SIDE_PX  # sharp on screens of twice the density, too
_AT_A_TIME = 8
_LEFT_PX, _GAP_PX, _RADIUS_PX = 4, 12, 6
AnyIndex = QModelIndex | QPersistentModelIndex


class Previews:
    """Previews by file, as far as they were read.

    Args:
        label: What reading them is called among the jobs.
        on_more: Called when there are some more.
    """

    def __init__(self, jobs: JobRunner, label: str, on_more: Callable[[], None]) -> None:
        self._jobs, self._label, self._on_more = jobs, label, on_more
        self._read: dict[Path, QPixmap | None] = {}
        self._wanted: list[Path] = []
        self._job: Job | None = None
        self._stopped = False

    def preview_of(self, path: Path) -> QPixmap | None:
        """The largest square of the picture; None as long as, or where, there is none."""
        return self._read.get(path)

    def begin(self) -> None:
        """Somebody looks, as at first."""
        self._stopped = False

    def want(self, paths: Iterable[Path]) -> None:
        """Read those that aren't there yet, unless nobody looks."""
        self._wanted = [path for path in paths if path not in self._read]
        self._read_on()

    def stop(self) -> None:
        """Nobody looks any more: read no further until `begin`."""
        self._stopped = True
        self._wanted = []
        if self._job is not None:
            self._job.cancel()

    def _read_on(self) -> None:
        if self._stopped or self._job is not None or not self._wanted:
            return
        batch, self._wanted = self._wanted[:_AT_A_TIME], self._wanted[_AT_A_TIME:]

        def work(handle: JobHandle) -> dict[Path, QImage]:
            images = {}
            for path in batch:
                handle.raise_if_cancelled()
                images[path] = _square_of(path)
            return images

        self._job = self._jobs.run(self._label, work, self._on_read, self._on_failed, self._on_ended, quiet=True)

    def _on_read(self, images: dict[Path, QImage]) -> None:
        self._read.update(
            (path, None if image.isNull() else QPixmap.fromImage(image)) for path, image in images.items()
        )
        if not self._stopped:
            self._on_more()
        self._on_ended()

    def _on_failed(self, _error: UserError) -> None:
        """Signs stand in; the job has logged why."""
        self._on_ended()

    def _on_ended(self) -> None:
        self._job = None
        self._wanted = [path for path in self._wanted if path not in self._read]
        self._read_on()


class PreviewDelegate(QStyledItemDelegate):
    """The preview of a file, then the text of the cell."""

    def __init__(self, preview_of: Callable[[Path], QPixmap | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview_of = preview_of

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:  # noqa: N802
        """Keep the place of the preview free."""
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = QSize(_LEFT_PX + SIDE_PX + _GAP_PX, SIDE_PX)
        option.decorationAlignment = Qt.AlignmentFlag.AlignLeft

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The cell."""
        super().paint(painter, option, index)
        path, tokens = index.data(RECORD_ROLE), tokens_of(QApplication.palette())
        area = QRectF(option.rect)
        place = QRectF(area.left() + _GAP_PX, area.center().y() - SIDE_PX / 2 + 0.5, SIDE_PX, SIDE_PX)
        outline = QPainterPath()
        outline.addRoundedRect(place, _RADIUS_PX, _RADIUS_PX)
        preview = self._preview_of(path)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(outline)
        if preview is None:
            painter.fillPath(outline, QColor(tokens.sunken))
            draw_icon(painter, "person", tokens.border_strong, place.adjusted(14, 14, -14, -14))
        else:
            painter.drawPixmap(place, preview, QRectF(preview.rect()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802
        """The preview beside the text."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), SIDE_PX + 12))


def _square_of(path: Path) -> QImage:
    """The largest square of the picture, small, the right way up; a null image where there is none.

    Across it is in the middle; of upright pictures further up, where faces are. Any thread.
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        keep_filling = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        reader.setScaledSize(size.scaled(QSize(_READ_PX, _READ_PX), keep_filling))
    image = reader.read()
    side = min(image.width(), image.height())
    return image.copy((image.width() - side) // 2, (image.height() - side) // 4, side, side)
