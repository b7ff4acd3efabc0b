"""Which face models there are: fetch one, use one, remove one. Depends on services.model_switching; GUI thread.

Fetching and switching are jobs: they go on when the dialog closes, and can be cancelled here or in the jobs drawer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.model_switching import NoCropsError
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.language.formats import number_words
from attendance_app.ui.widgets.banner import Banner
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.vision.models.catalogue import Carried

if TYPE_CHECKING:
    from attendance_app.errors import UserError
    from attendance_app.services.model_switching import SwitchReport
    from attendance_app.ui.admin.page import PageContext
    from attendance_app.vision.models.store import StoredModel
    from attendance_app.workers.jobs import Job, JobHandle

_MEGABYTE = 1_000_000
_NOT_FETCHED = "not fetched yet"  # as `ModelStore` says it


@dataclass(frozen=True, slots=True)
class _KnownModels:
    """All models, and the ids of those whose distances were measured: by their makers, here, or as they were made."""

    models: Sequence[StoredModel]
    calibrated: frozenset[str]


class ModelsModel(RecordModel["StoredModel"]):
    """One row a model."""

    def __init__(self, parent: QObject | None = None) -> None:
        self.in_use = ""
        self.calibrated: frozenset[str] = frozenset()
        super().__init__((), lambda model: model.card.model_id, parent)
        self._columns = (
            Column(self.tr("Model"), lambda m: m.card.title, lambda m: m.card.title.casefold()),
            Column(self.tr("State"), self._state, lambda m: (m.card.model_id != self.in_use, not m.ready)),
            Column(self.tr("Licence"), lambda m: m.card.licence, lambda m: m.card.licence),
            Column(
                self.tr("Size"),
                lambda m: self.tr("{count} MB").format(count=number_words(m.card.size_bytes / _MEGABYTE, 0)),
                lambda m: m.card.size_bytes,
                right_aligned=True,
            ),
            Column(
                self.tr("Threshold"),
                lambda m: self.tr("Measured") if m.card.model_id in self.calibrated else self.tr("Careful guess"),
                lambda m: m.card.model_id in self.calibrated,
                tooltip=lambda _m: self.tr("Whether the distance it starts with was measured."),
            ),
        )

    def _state(self, model: StoredModel) -> str:
        if model.card.model_id == self.in_use:
            return self.tr("In use")
        if model.ready:
            return self.tr("On this computer")
        return self.tr("To be downloaded") if model.problem == _NOT_FETCHED else self.tr("Damaged")


class ModelsDialog(QDialog):
    """The list, and what can be done with the model that is selected.

    Signals:
        switched: Another model is in use; carries the `SwitchReport`.
    """

    switched = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._closed = False
        self.setWindowTitle(self.tr("Face models"))
        self.resize(900, 520)
        self.model = ModelsModel(self)
        self._build()
        self._lay_out()
        self._loader: Loader[_KnownModels] = Loader(
            context.jobs, self.tr("Looking for face models"), self._on_loaded, self._on_not_loaded
        )
        self._load()

    def _build(self) -> None:
        empty = EmptyState("model", self.tr("Looking for face models…"), self.tr("Their files are checked."))
        self.table = RecordTable(self.model, self.tr("Face models"), (0, 160, 140, 90, 130), empty)
        self.table.selection_changed.connect(self._show_actions)
        self.banner = Banner()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.working = QLabel()
        self.working.setProperty("role", "muted")
        self.stop = QPushButton(self.tr("&Stop"))
        self.fetch, self.use = QPushButton(self.tr("&Download")), QPushButton(self.tr("&Use this model"))
        self.remove, self.close_button = QPushButton(self.tr("&Remove")), QPushButton(self.tr("Close"))
        self.use.setProperty("role", "primary")
        for button, act in (
            (self.stop, self._on_stop),
            (self.fetch, self._on_fetch),
            (self.use, self._on_use),
            (self.remove, self._on_remove),
            (self.close_button, self.reject),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Face models"))
        heading.setProperty("role", "title")
        explanation = QLabel(
            self.tr(
                "Changing the model embeds everybody's kept pictures anew, which takes a while; the desk goes on with "
                "the old one until all is done. Nothing changes if it is stopped."
            )
        )
        explanation.setProperty("role", "muted")
        explanation.setWordWrap(True)
        self._work_row = QWidget()
        work = QHBoxLayout(self._work_row)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(12)
        work.addWidget(self.working)
        work.addWidget(self.progress, 1)
        work.addWidget(self.stop)
        self._work_row.hide()
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.remove)
        bottom.addStretch(1)
        for button in (self.close_button, self.fetch, self.use):
            bottom.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 20)
        column.setSpacing(16)
        for widget in (heading, explanation, self.banner):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self._work_row)
        column.addLayout(bottom)
        self._show_actions()

    # ---- the list ----

    def _load(self) -> None:
        if not self._closed:
            self._loader.load(self._known_models)

    def _known_models(self) -> _KnownModels:
        """Runs on a worker thread."""
        services = self._context.services
        models = services.models.models()
        calibrations = {one.card.model_id: services.calibrating.calibration(one.card.model_id) for one in models}
        return _KnownModels(models, frozenset(key for key, found in calibrations.items() if found is not None))

    def _on_not_loaded(self, error: UserError) -> None:
        if self._closed:
            self._let_go()
            return
        self.banner.show_message("error", error_words(error))

    def _on_loaded(self, known: _KnownModels) -> None:
        if self._closed:
            self._let_go()
            return
        self.model.in_use = self._context.services.settings.current.model_id
        self.model.calibrated = known.calibrated
        self.model.set_records(known.models)
        if self.table.selected_key() is None:
            self.table.select_key(self.model.in_use)
        self._show_actions()

    def _selected(self) -> StoredModel | None:
        row = self.model.row_of(self.table.selected_key())
        return None if row is None else self.model.record(row)

    def _show_actions(self) -> None:
        selected, idle = self._selected(), self._job is None
        used = selected is not None and selected.card.model_id == self.model.in_use
        ready = selected is not None and selected.ready
        self.fetch.setVisible(selected is not None and not ready)
        self.use.setVisible(ready)
        self.fetch.setEnabled(idle)
        self.use.setEnabled(idle and not used)
        removable = ready and not used and selected is not None and not _carried(selected)
        self.remove.setVisible(removable)
        self.remove.setEnabled(idle)

    # ---- acting ----

    def busy_words(self) -> str:
        """What is under way; empty while nothing is."""
        return self._job.label if self._job is not None else ""

    def show_again(self) -> None:
        """Show it once more, where it was closed while something was under way."""
        self._closed = False
        self._load()
        self.open()

    def _on_fetch(self) -> None:
        selected = self._selected()
        if selected is None:
            return
        model_id, models = selected.card.model_id, self._context.services.models
        self._run(
            self.tr("Downloading {model}").format(model=selected.card.title),
            lambda handle: models.fetch(model_id, handle.progress, handle.cancelled),
            lambda _card: self.banner.show_message(
                "success", self.tr("The model is on this computer and can be used now.")
            ),
            self.tr("Stopped. What has arrived is kept; downloading goes on from there."),
        )

    def _on_use(self) -> None:
        selected = self._selected()
        if selected is None:
            return
        model_id, service = selected.card.model_id, self._context.services.model_switching
        self._run(
            self.tr("Changing to {model}").format(model=selected.card.title),
            lambda handle: service().switch(model_id, handle.progress, handle.cancelled, ADMIN_AUTHOR),
            lambda report: self._on_switched(report, selected.card.title),
            self.tr("Stopped. Nothing was changed: the model in use is the one before."),
        )

    def _on_remove(self) -> None:
        selected = self._selected()
        if selected is None:
            return
        model_id, service = selected.card.model_id, self._context.services.model_switching
        self._run(
            self.tr("Removing {model}").format(model=selected.card.title),
            lambda _handle: service().remove(model_id, ADMIN_AUTHOR),
            lambda _nothing: self.banner.show_message("success", self.tr("The model was removed from this computer.")),
            self.tr("Stopped. Nothing was changed."),
        )

    def _on_switched(self, report: SwitchReport, title: str) -> None:
        self.banner.show_message(
            "success",
            self.tr("{model} is in use. Pictures embedded anew: {embedded}, used again: {reused}.").format(
                model=title, embedded=number_words(report.embedded), reused=number_words(report.reused)
            ),
        )
        self._context.settings_were_saved(self._context.services.settings.current)
        self.switched.emit(report)

    def _run(self, label: str, work: Callable[[JobHandle], object], on_done: Callable[..., None], stopped: str) -> None:
        self.banner.clear()
        self.stop.setEnabled(True)
        self.working.setText(label)
        self.progress.setRange(0, 0)
        self._work_row.show()

        def done(result: object) -> None:
            self._on_ended()
            on_done(result)
            self._load()

        def cancelled() -> None:
            self._on_ended()
            self.banner.show_message("info", stopped)
            self._load()

        self._job = self._context.jobs.run(label, work, done, self._on_failed, cancelled)
        self._job.progressed.connect(self._on_progressed)
        self._show_actions()

    def _on_progressed(self, done: int, total: int) -> None:
        scale = max(1, total // 10_000)  # bytes don't fit a progress bar's int beyond 2 GB
        self.progress.setRange(0, max(1, total // scale))
        self.progress.setValue(done // scale)

    def _on_stop(self) -> None:
        if self._job is not None:
            self.stop.setEnabled(False)
            self._job.cancel()

    def _on_ended(self) -> None:
        self._job = None
        self._work_row.hide()
        self._show_actions()
        self._let_go()

    def _on_failed(self, error: UserError) -> None:
        self._on_ended()
        if self._closed:
            self._context.announce_failure(error)
            return
        words = error_words(error)
        if isinstance(error, NoCropsError):
            words = self.tr("{problem} Everybody it is about: {names}.").format(
                problem=words, names=", ".join(person.name for person in error.people)
            )
        self.banner.show_message("error", words)

    def done(self, result: int) -> None:
        """Close; a job goes on, and the window's drawer has its progress."""
        self._closed = True
        super().done(result)
        self._let_go()

    def _let_go(self) -> None:
        """A closed dialog isn't needed once no answer is on its way to it."""
        if self._closed and self._job is None and not self._loader.busy:
            self.deleteLater()


def _carried(model: StoredModel) -> bool:
    """Whether it comes with the app; such a model cannot be removed."""
    return isinstance(model.card.origin, Carried)
