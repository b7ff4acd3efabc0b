"""Shows a chart of `ui.plots.reports` as large as there is room, in the theme's colours. Depends on jobs; GUI thread.

Drawing takes a tenth of a second, so it happens on a worker thread; while the size changes the picture before is
shown, stretched. A picture that would be the same is not drawn again.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from attendance_app.errors import UserError
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.plots.reports import BarChart, ChartStyle, picture
from attendance_app.ui.theme import LIGHT, tokens_of
from attendance_app.workers.jobs import JobRunner

_SETTLE_MS = 120
_FILE_SIZE = QSize(1200, 600)
_FILE_SCALE = 2.0


@dataclass(frozen=True, slots=True)
class _Drawing:
    """All that a picture depends on; width and height in logical pixels."""

    chart: BarChart
    style: ChartStyle
    width_px: int
    height_px: int
    scale: float

    def png(self) -> bytes:
        return picture(self.chart, self.style, self.width_px, self.height_px, self.scale)


class FigureView(QWidget):
    """One chart.

    Signals:
        drawn: The picture shows the chart that was given last.
        failed: The `UserError` that kept it from being drawn or saved.
        saved: The file the chart was saved in.
    """

    drawn = Signal()
    failed = Signal(object)
    saved = Signal(Path)

    def __init__(self, jobs: JobRunner, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(180)
        self._jobs = jobs
        self._chart: BarChart | None = None
        self._pixmap = QPixmap()
        self._asked: _Drawing | None = None
        self._loader: Loader[bytes] = Loader(jobs, label, self._on_drawn, self._on_failed)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._draw)

    @property
    def chart(self) -> BarChart | None:
        """What is shown."""
        return self._chart

    def show_chart(self, chart: BarChart, description: str) -> None:
        """Show this chart; the description says what it shows, for screen readers."""
        self._chart = chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(description)
        self._draw()

    def save(self, target: Path) -> None:
        """Save the chart as PNG, in light colours, for documents."""
        chart, style = self._chart, self._style()
        if chart is None:
            return
        printed = ChartStyle(LIGHT, style.families, style.text_px)

        def work() -> None:
            data = picture(chart, printed, _FILE_SIZE.width(), _FILE_SIZE.height(), _FILE_SCALE)
            try:
                target.write_bytes(data)
            except OSError as error:
                raise UserError(
                    "{target} cannot be written: {problem}.",
                    "Choose another place.",
                    target=target,
                    problem=error.strerror,
                ) from error

        label = self.tr("Saving the chart")
        self._jobs.run(label, lambda _handle: work(), lambda _nothing: self.saved.emit(target), self.failed.emit)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The picture."""
        painter = QPainter(self)
        if self._pixmap.isNull():
            painter.setPen(QColor(tokens_of(self.palette()).muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Drawing the chart…"))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self.rect(), self._pixmap)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Draw anew once the size has settled."""
        super().resizeEvent(event)
        self._settle.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Draw what was given while nobody looked."""
        super().showEvent(event)
        self._settle.start()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme and of the type's size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_settle"):
            self._settle.start()

    def _style(self) -> ChartStyle:
        font: QFont = QApplication.font()
        return ChartStyle(tokens_of(self.palette()), tuple(font.families()), max(11, font.pixelSize()))

    def _draw(self) -> None:
        chart, style = self._chart, self._style()
        if chart is None or not self.isVisible() or self.width() < 1:
            return
        asked = _Drawing(chart, style, self.width(), self.height(), self.devicePixelRatioF())
        if asked != self._asked:
            self._asked = asked
            self._loader.load(asked.png)
        elif not self._loader.busy:
            self.drawn.emit()

    def _on_drawn(self, png: bytes) -> None:
        self._pixmap.loadFromData(png)
        self.update()
        self.drawn.emit()

    def _on_failed(self, error: UserError) -> None:
        self._asked = None
        self.failed.emit(error)
