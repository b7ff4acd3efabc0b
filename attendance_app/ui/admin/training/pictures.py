"""The pictures that a finished run has drawn: curves before and after. Depends on workers.jobs; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from attendance_app.errors import UserError
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from attendance_app.services.fine_tuning.runs import RunSummary
    from attendance_app.ui.admin.training.words import TrainingWords
    from attendance_app.workers.jobs import JobRunner

_OF_A_GROUP = ("det", "distances")
_GROUP_CHARACTERS = 34
_LEAST_PX, _RADIUS_PX, _MARGIN_PX = 320, 12, 12


class PaperView(QWidget):
    """A picture on white paper, as large as there is room; the words stand there while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(_LEAST_PX)

    def show_image(self, image: QImage, name: str) -> None:
        """Show this picture."""
        self._image, self._words = image, ""
        self.setAccessibleName(name)
        self.setMinimumHeight(max(_LEAST_PX, min(image.height(), 560)))
        self.update()

    def show_words(self, words: str) -> None:
        """Say why there is none."""
        self._image, self._words = QImage(), words
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """The picture's own."""
        return self._image.size() if not self._image.isNull() else QSize(_LEAST_PX, _LEAST_PX)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Paper and picture, or words."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._image.isNull():
            painter.setPen(QColor(tokens_of(self.palette()).muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
        else:
            paper = QPainterPath()
            paper.addRoundedRect(QRectF(self.rect()), _RADIUS_PX, _RADIUS_PX)
            painter.fillPath(paper, Qt.GlobalColor.white)
            room = self.size() - QSize(2 * _MARGIN_PX, 2 * _MARGIN_PX)
            size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            corner = QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, 0, 0)
            painter.drawImage(QRectF(corner.x(), corner.y(), size.width(), size.height()), self._image)
        painter.end()


class RunPictures(QWidget):
    """One picture at a time: which kind, and of whom."""

    def __init__(self, jobs: JobRunner, words: TrainingWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._folder: Path | None = None
        self.kind = SegmentedControl(self.tr("Which picture"))
        self._names = {
            "det": self.tr("Errors"),
            "distances": self.tr("Distances"),
            "map": self.tr("Map of faces"),
            "course": self.tr("Course of the run"),
        }
        for key, name in self._names.items():
            self.kind.add(key, name)
        self.kind.chosen.connect(lambda _key: self._load())
        self.group = QComboBox()
        self.group.setAccessibleName(self.tr("Who was tried"))
        self.group.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.group.setMinimumContentsLength(_GROUP_CHARACTERS)
        self.group.activated.connect(lambda _row: self._load())
        self.view = PaperView()
        self._loader: Loader[QImage] = Loader(jobs, self.tr("Reading a picture"), self._on_loaded, self._on_failed)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.kind)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.group, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.view)

    def show_run(self, run: RunSummary, plots: Collection[str]) -> None:
        """Show this run's pictures; the kind that is chosen stays, if there is one.

        Args:
            run: Whose.
            plots: Names of its files.
        """
        if self._folder == run.folder:
            return
        self._folder = run.folder
        there = [kind for kind in self._names if f"{kind}.png" in plots]
        for kind in self._names:
            self.kind.button(kind).setVisible(kind in there)
        if there and self.kind.current not in there:
            self.kind.choose(there[0])
        self.group.clear()
        for population in run.figures.populations if run.figures is not None else ():
            self.group.addItem(self._words.population(population))
        self._load()

    def _load(self) -> None:
        kind, number = self.kind.current, self.group.currentIndex()
        self.group.setVisible(kind in _OF_A_GROUP)
        if self._folder is None:
            return
        ending = f"_{number + 1}" if kind in _OF_A_GROUP and number > 0 else ""
        file = self._folder / "plots" / f"{kind}{ending}.png"

        def read() -> QImage:
            image = QImage(str(file))
            if image.isNull():
                raise UserError("This picture isn't there.", "The figures above say the same.")
            return image

        self._loader.load(read)

    def _on_loaded(self, image: QImage) -> None:
        self.view.show_image(image, self._names[self.kind.current])

    def _on_failed(self, error: UserError) -> None:
        self.view.show_words(error_words(error))
