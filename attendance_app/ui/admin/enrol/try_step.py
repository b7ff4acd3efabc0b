"""The step that tries recognition at once, without a punch. Depends on services.rehearsal; GUI thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from attendance_app.capture.frames import Frame
from attendance_app.capture.mailbox import LatestMailbox
from attendance_app.domain.people import Employee
from attendance_app.domain.recognition import Match, Outcome
from attendance_app.services.rehearsal import Likeness, RehearsedLook, likeness
from attendance_app.ui.admin.enrol.live_step import LiveStep
from attendance_app.ui.admin.enrol.try_worker import TryRun
from attendance_app.ui.admin.page import PageContext
from attendance_app.ui.language.errors import service_words
from attendance_app.ui.language.formats import number_words
from attendance_app.ui.widgets.status_pill import StatusPill
from attendance_app.workers.recognition import RecognitionThread

_ASIDE_PX = 176


class TryStep(LiveStep):
    """Says live whom the desk would greet, and how sure it would be."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._trial: TryRun | None = None
        self._expected: Employee | None = None
        self.verdict = StatusPill()
        self.distance = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.distance.setProperty("role", "muted")
        note = QLabel(self.tr("Nothing is recorded here: this is only a try."), alignment=Qt.AlignmentFlag.AlignCenter)
        note.setProperty("role", "caption")
        aside = QVBoxLayout()
        aside.addStretch(1)
        aside.addLayout(self.camera_chooser())
        self.source.setMinimumWidth(_ASIDE_PX)
        above = QHBoxLayout()
        above.setSpacing(24)
        above.addWidget(self.view, 1)
        above.addLayout(aside)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self.guidance)
        words.addWidget(self.verdict, 0, Qt.AlignmentFlag.AlignHCenter)
        words.addWidget(self.distance)
        words.addWidget(note)
        self.column.addLayout(above, 1)
        self.column.addLayout(words)

    def heading(self) -> str:
        """What this step asks for."""
        return self.tr("Try it now")

    def main_action(self) -> str:
        """Whoever has seen enough is done."""
        return self.tr("Done")

    def expect(self, employee: Employee) -> None:
        """Whom it should recognise."""
        self._expected = employee

    def enter(self) -> None:
        """Begin with nothing said."""
        self.verdict.show_status("", "neutral")
        self.distance.clear()
        super().enter()

    def _begin(self, frames: LatestMailbox[Frame]) -> RecognitionThread:
        self._trial = TryRun(self._context.services.rehearsal, frames)
        return self._trial.thread

    def _end(self) -> None:
        self._trial = None

    def _show_newest(self) -> None:
        look = self._trial.looks.take(0) if self._trial else None
        if look is not None:
            self._show(look)

    def _show(self, look: RehearsedLook) -> None:
        self.view.show_faces((look.face,) if look.face else ())
        if look.match is None:
            self._instruct(service_words(look.hint))
            self.verdict.show_status("", "neutral")
            self.distance.clear()
            return
        self._show_match(look.match, look.employee)

    def _show_match(self, match: Match, employee: Employee | None) -> None:
        if employee is None:
            ambiguous = match.outcome is Outcome.AMBIGUOUS
            self._instruct(
                self.tr("Two people are too much alike to tell") if ambiguous else self.tr("Not recognised yet")
            )
            self.verdict.show_status(self.tr("Not sure enough") if ambiguous else self.tr("No match"), "warning")
        elif self._expected is not None and employee.id != self._expected.id:
            self._instruct(self.tr("Taken for {name}").format(name=employee.name))
            self.verdict.show_status(self.tr("Another person"), "danger")
        else:
            self._instruct(self.tr("Hello, {name}").format(name=employee.name))
            self.verdict.show_status(self._likeness_words(likeness(match)), "success")
        self.distance.setText(self._distance_words(match))

    def _likeness_words(self, told: Likeness) -> str:
        return {
            Likeness.SURE: self.tr("Recognised, without any doubt"),
            Likeness.CLEAR: self.tr("Recognised clearly"),
            Likeness.CLOSE: self.tr("Recognised, but only just: add photos in the light of the desk"),
            Likeness.TOO_FAR: self.tr("Not recognised"),
        }[told]

    def _distance_words(self, match: Match) -> str:
        if match.employee_id is None:
            return self.tr("Nobody is enrolled.")
        return self.tr("Distance {distance}; accepted below {threshold}, lower is better.").format(
            distance=number_words(match.distance, 2), threshold=number_words(match.threshold, 2)
        )
