"""What can be done with runs: each a job, with its question before and its words after. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.model_switching import NoCropsError
from attendance_app.ui.admin.page import Notice
from attendance_app.ui.admin.training.compare_dialog import CompareDialog
from attendance_app.ui.admin.training.promote_dialog import PromoteDialog
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.language.formats import number_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from attendance_app.errors import UserError
    from attendance_app.services.fine_tuning.promotion import PromotionReport
    from attendance_app.services.fine_tuning.runs import RunChoice, RunSummary
    from attendance_app.services.fine_tuning.service import ComparedRun
    from attendance_app.ui.admin.page import PageContext
    from attendance_app.ui.admin.training.words import TrainingWords


class RunActions(QObject):
    """Asks, does, and tells.

    Args:
        owner: The widget that dialogs belong to.

    Signals:
        begun: Name of the run that has just begun.
        working: A `Job` that puts a model into use has begun, and the name of the run whose result tells of it.
        changed: Something about runs or models is different now, or was tried in vain.
    """

    begun = Signal(str)
    working = Signal(object, str)
    changed = Signal()

    def __init__(self, context: PageContext, words: TrainingWords, owner: QWidget) -> None:
        super().__init__(owner)
        self._context, self._words, self._owner = context, words, owner

    def start(self, choice: RunChoice) -> None:
        """Begin a run."""
        service = self._context.services.fine_tuning
        self._context.jobs.run(
            self.tr("Beginning to train"),
            lambda _handle: service.start(choice, ADMIN_AUTHOR),
            self.begun.emit,
            self._failed,
        )

    def order(self, what: str, name: str) -> None:
        """Pause, resume, cancel or take up a run."""
        service = self._context.services.fine_tuning
        acts: dict[str, Callable[[str], None]] = {
            "pause": service.pause,
            "resume": service.resume,
            "cancel": service.cancel,
            "take_up": service.take_up,
        }
        act = acts[what]
        self._context.jobs.run(
            self.tr("Telling the run"),
            lambda _handle: act(name),
            lambda _nothing: self.changed.emit(),
            self._failed,
            quiet=True,
        )

    def ask_to_cancel(self, name: str) -> None:
        """Cancel, if that is meant."""
        self._ask(
            self.tr("Cancel this run?"),
            self.tr("What it has learnt so far is kept, and it can be taken up again. The model in use stays."),
            self.tr("Cancel the run"),
            self.tr("Let it go on"),
            lambda: self.order("cancel", name),
        )

    def ask_to_use(self, run: RunSummary) -> None:
        """Put a run's model into use, if that is meant."""
        service = self._context.services.fine_tuning
        self._context.jobs.run(
            self.tr("Looking up whom the model has learnt from"),
            lambda _handle: service.consent_ended().runs.get(run.name, 0),
            lambda withdrawn: self._on_looked_up(run, withdrawn),
            self._failed,
            quiet=True,
        )

    def _on_looked_up(self, run: RunSummary, withdrawn: int) -> None:
        dialog = PromoteDialog(run, withdrawn, self._context.jobs, self._owner)
        dialog.confirmed.connect(lambda reason: self.use(run.name, reason))
        dialog.open()

    def use(self, name: str, although_worse: str) -> None:
        """Put a run's model into use."""
        service = self._context.services.fine_tuning
        job = self._context.jobs.run(
            self.tr("Putting the new model into use"),
            lambda handle: self._settled(
                service.promote(name, ADMIN_AUTHOR, although_worse, handle.progress, handle.cancelled)
            ),
            self._on_used,
            self._failed,
            self._on_stopped,
        )
        self.working.emit(job, name)

    def ask_to_roll_back(self, previous: str, in_use: str) -> None:
        """Go back to the model before, if that is meant.

        Args:
            previous: That model.
            in_use: The run whose model is in use; empty where it is no run's.
        """
        self._ask(
            self.tr("Go back to the model before?"),
            self.tr("{model} comes into use again, with its templates and its threshold.").format(
                model=self._words.model(previous)
            ),
            self.tr("Go back"),
            self.tr("Cancel"),
            lambda: self.roll_back(in_use),
        )

    def roll_back(self, in_use: str) -> None:
        """Go back to the model before; `in_use` as above."""
        service = self._context.services.fine_tuning
        job = self._context.jobs.run(
            self.tr("Going back to the model before"),
            lambda handle: self._settled(service.roll_back(ADMIN_AUTHOR, handle.progress, handle.cancelled)),
            self._on_used,
            self._failed,
            self._on_stopped,
        )
        self.working.emit(job, in_use)

    def ask_to_delete(self, run: RunSummary) -> None:
        """Remove a run, if that is meant."""
        self._ask(
            self.tr("Delete this run?"),
            self.tr("Its figures and its model are removed from this computer. That cannot be undone."),
            self.tr("Delete the run"),
            self.tr("Keep it"),
            lambda: self.delete(run.name),
        )

    def delete(self, name: str) -> None:
        """Remove a run."""
        service = self._context.services.fine_tuning

        def done() -> None:
            self._context.announce(Notice("success", self.tr("The run was removed.")))
            self.changed.emit()

        self._context.jobs.run(
            self.tr("Removing a run"),
            lambda _handle: service.delete(name, ADMIN_AUTHOR),
            lambda _none: done(),
            self._failed,
        )

    def compare(self, names: Sequence[str]) -> None:
        """Show runs side by side."""
        service = self._context.services.fine_tuning

        def show(found: list[ComparedRun]) -> None:
            CompareDialog(found, self._words, self._owner).open()

        self._context.jobs.run(
            self.tr("Comparing runs"), lambda _handle: service.compare(names), show, self._failed, quiet=True
        )

    def _settled(self, report: PromotionReport) -> PromotionReport:
        """Any thread: whoever read the settings meanwhile, has those from before the switch."""
        self._context.services.settings.refresh()
        return report

    def _on_used(self, report: PromotionReport) -> None:
        words = self.tr("{model} is in use. Pictures embedded anew: {embedded}, used again: {reused}.").format(
            model=self._words.model(report.model_id),
            embedded=number_words(report.embedded),
            reused=number_words(report.reused),
        )
        if report.carried_over:
            kept = self.tr("%n templates of the model before were kept.", "", report.carried_over)
            words = f"{words} {kept}"
        self._context.announce(Notice("success", words))
        self._context.settings_were_saved(self._context.services.settings.current)
        self.changed.emit()

    def _on_stopped(self) -> None:
        self._context.announce(
            Notice("info", self.tr("Stopped. Nothing was changed: the model in use is the one before."))
        )
        self.changed.emit()

    def _failed(self, error: UserError) -> None:
        words = error_words(error)
        if isinstance(error, NoCropsError):
            words = self.tr("{problem} Everybody it is about: {names}.").format(
                problem=words, names=", ".join(person.name for person in error.people)
            )
        self._context.announce(Notice("error", words))
        self.changed.emit()

    def _ask(self, question: str, explained: str, yes: str, no: str, act: Callable[[], None]) -> None:
        box = QMessageBox(self._owner)
        box.setWindowTitle(question)
        box.setText(question)
        box.setInformativeText(explained)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        agree.clicked.connect(lambda _on=False: act())
        box.finished.connect(box.deleteLater)
        box.open()
