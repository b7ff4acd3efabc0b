"""What closing the window now would lose, and the question about it. Depends on Qt; GUI thread."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from attendance_app.ui.admin.jobs.entry import JobEntry
from attendance_app.ui.admin.page import AdminPage


class ClosingBox(QMessageBox):
    """Asks once, without stopping the program.

    Signals:
        left: Close all the same.
        stayed: Don't.
    """

    left = Signal()
    stayed = Signal()

    def __init__(self, asked: "ClosingQuestion", parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(asked.title)
        self.setText(asked.text)
        self._leave = self.addButton(asked.leave_words, QMessageBox.ButtonRole.DestructiveRole)
        stay = self.addButton(asked.stay_words, QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(stay)
        self.setEscapeButton(stay)
        self._answered_leave = False
        self.buttonClicked.connect(self._on_clicked)
        self.finished.connect(self._on_finished)

    def _on_clicked(self, button: QAbstractButton) -> None:
        self._answered_leave = button is self._leave

    def _on_finished(self) -> None:
        self.deleteLater()
        (self.left if self._answered_leave else self.stayed).emit()


@dataclass(frozen=True, slots=True)
class ClosingQuestion:
    """What is asked, and what the buttons say."""

    title: str
    text: str
    leave_words: str
    stay_words: str

    def box(self, parent: QWidget) -> ClosingBox:
        """The message box, not yet open."""
        return ClosingBox(self, parent)


def closing_question(pages: Iterable[AdminPage], entries: Iterable[JobEntry]) -> ClosingQuestion | None:
    """What to ask if closing now would lose something, else None."""
    pages = list(pages)
    busy = next((words for words in (page.busy_words() for page in pages) if words), "")
    job = next((entry.label for entry in entries if entry.asks_before_closing), "")
    if not busy and job:
        busy = _tr("This is still at work: {job}.").format(job=job)
    if busy:
        text = _tr("{busy} What was done so far is kept, and it can be started again.").format(busy=busy)
        return ClosingQuestion(_tr("Still at work"), text, _tr("Stop and close"), _tr("Keep working"))
    if any(page.unsaved() for page in pages):
        text = _tr("There are changes that are not saved.")
        return ClosingQuestion(_tr("Changes are not saved"), text, _tr("Close without saving"), _tr("Keep editing"))
    return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Closing", text)
