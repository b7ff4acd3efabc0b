"""The step that takes picture files, chosen or dropped. Depends on Qt and workers.jobs; GUI thread."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from attendance_app.ui.admin.enrol.previews import SIDE_PX, PreviewDelegate, Previews
from attendance_app.ui.admin.enrol.step import EnrolStep
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import ROW_HEIGHT_PX, RecordTable
from attendance_app.ui.admin.wording import collation_key
from attendance_app.ui.theme import text_scale
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.workers.jobs import JobRunner

ENDINGS = (".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff")

ChoosePictures = Callable[[QWidget], Sequence[Path]]


class PicturesStep(EnrolStep):
    """A list of pictures to enrol.

    Args:
        jobs: Reads the previews.
        choose: Asks for picture files; empty when the person cancels.
    """

    def __init__(self, jobs: JobRunner, choose: ChoosePictures | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choose = choose or _ask_for_pictures
        self._paths: list[Path] = []
        self._running = False
        self.setAcceptDrops(True)
        self.model: RecordModel[Path] = RecordModel(
            (Column(self.tr("Picture"), lambda p: p.name, lambda p: collation_key(p.name), tooltip=str),),
            lambda path: path,
            self,
        )
        empty = EmptyState(
            "plus",
            self.tr("Drop pictures here"),
            self.tr("Clear pictures with one face each. Two or more make recognition steadier."),
            self.tr("Add pictures…"),
        )
        empty.action_triggered.connect(self._on_add)
        self.table = RecordTable(self.model, self.tr("Pictures to enrol"), (0,), empty)
        self.previews = Previews(jobs, self.tr("Reading pictures"), self.table.view.viewport().update)
        self.table.view.setItemDelegateForColumn(0, PreviewDelegate(self.previews.preview_of, self.table.view))
        self.table.view.verticalHeader().setDefaultSectionSize(round(max(SIDE_PX + 12, ROW_HEIGHT_PX * text_scale())))
        self.drop_hint = QLabel(self.tr("Drop pictures here"))
        self.drop_hint.setProperty("role", "muted")
        self.add = QPushButton(self.tr("Add pictures…"))
        self.remove = QPushButton(self.tr("Remove"))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress_words = QLabel()
        self.progress_words.setProperty("role", "muted")
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.table.selection_changed.connect(self._update)
        self._lay_out()
        self.show_progress(None)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addWidget(self.drop_hint)
        buttons.addStretch(1)
        self.column.addWidget(self.table, 1)
        self.column.addLayout(buttons)
        self.column.addWidget(self.progress_words)
        self.column.addWidget(self.progress)

    def heading(self) -> str:
        """What this step asks for."""
        return self.tr("Choose pictures")

    def main_action(self) -> str:
        """Label of the main button."""
        if not self._paths:
            return self.tr("Enrol pictures")
        return self.tr("Enrol %n pictures", "", len(self._paths))

    def is_ready(self) -> bool:
        """With at least one picture."""
        return bool(self._paths)

    def paths(self) -> tuple[Path, ...]:
        """The pictures, in the order they were added."""
        return tuple(self._paths)

    def enter(self) -> None:
        """Read the previews that aren't there yet."""
        self.previews.begin()
        self.previews.want(self._paths)

    def leave(self) -> None:
        """Read no further previews."""
        self.previews.stop()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add pictures to the list; ones that are there already and files that are no pictures are left out."""
        for path in paths:
            if path.suffix.lower() in ENDINGS and path not in self._paths:
                self._paths.append(path)
        self._update()

    def show_progress(self, done_of: tuple[int, int] | None) -> None:
        """Show how many of how many are done, or with None that nothing is running."""
        running = done_of is not None
        done, total = done_of or (0, 0)
        self.progress.setVisible(running)
        self.progress_words.setVisible(running)
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.progress_words.setText(
            self.tr("{done} of {total} pictures").format(done=done, total=total)
            if total
            else self.tr("Getting ready: loading the face model…")
        )
        self._running = running
        self.table.setEnabled(not running)
        self._update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Add the dropped pictures."""
        self.add_paths([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def _on_add(self) -> None:
        self.add_paths(self._choose(self))

    def _on_remove(self) -> None:
        key = self.table.selected_key()
        if isinstance(key, Path):
            self._paths.remove(key)
            self._update()

    def _update(self) -> None:
        self.model.set_records(self._paths)
        self.previews.want(self._paths)
        for button in (self.add, self.remove, self.drop_hint):  # with no picture yet, the empty state has the button
            button.setVisible(bool(self._paths) and not self._running)
        self.remove.setEnabled(self.table.selected_key() is not None)
        self.ready_changed.emit(self.is_ready())


def _ask_for_pictures(parent: QWidget) -> Sequence[Path]:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    patterns = " ".join(f"*{ending}" for ending in ENDINGS)
    chosen, _filter = QFileDialog.getOpenFileNames(parent, "", folder, f"({patterns})")
    return [Path(name) for name in chosen]
