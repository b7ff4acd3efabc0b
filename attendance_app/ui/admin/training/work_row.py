"""How far a model's way into use is, on the page itself. Depends on workers.jobs; GUI thread."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from attendance_app.ui.admin.jobs.entry import JobEntry
from attendance_app.ui.admin.training.cards import Card
from attendance_app.workers.jobs import Job


class WorkRow(Card):
    """Hidden until a job is followed for the run that is shown; how it ended is told elsewhere.

    Signals:
        ended: The job that was followed is over.
    """

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.setContentsMargins(20, 8, 20, 8)
        self.entry: JobEntry | None = None
        self._run = self._shown = ""
        self.hide()

    @property
    def running(self) -> bool:
        """Whether a job is being followed, for whichever run."""
        return self.entry is not None

    def follow(self, job: Job, run: str) -> None:
        """Tell how this job goes wherever that run is shown."""
        self._forget()
        entry = JobEntry(job)
        self.entry, self._run = entry, run
        self.add(entry)
        job.progressed.connect(entry.tell)
        entry.ended.connect(self._on_ended)
        self.show_for(self._shown)

    def show_for(self, run: str) -> None:
        """This run is shown now."""
        self._shown = run
        self.setVisible(self.running and run == self._run)

    def _on_ended(self) -> None:
        self._forget()
        self.show_for(self._shown)
        self.ended.emit()

    def _forget(self) -> None:
        entry, self.entry = self.entry, None
        if entry is not None:
            self.column.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
