"""The enrolment dialog: leads through the steps and asks the services. Depends on services; GUI thread.

Nothing is captured before a consent. A new person, their consent and their faces are stored together at the end, so
that cancelling before leaves nothing behind. Every service call runs on a worker thread. A face that is enrolled under
another code is stored only after somebody has said that it is another person's.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from attendance_app.domain.people import Employee
from attendance_app.errors import UserError
from attendance_app.services.enrolment_report import EnrolmentReport, Newcomer, SamePersonError
from attendance_app.ui.admin.enrol.capture_step import CaptureStep
from attendance_app.ui.admin.enrol.consent_step import Agreement, ConsentStep
from attendance_app.ui.admin.enrol.details_step import DetailsStep
from attendance_app.ui.admin.enrol.method_step import MethodStep
from attendance_app.ui.admin.enrol.pictures_step import PicturesStep
from attendance_app.ui.admin.enrol.result_step import ResultStep
from attendance_app.ui.admin.enrol.same_person_question import SamePersonQuestion
from attendance_app.ui.admin.enrol.stage_line import StageLine
from attendance_app.ui.admin.enrol.step import EnrolStep
from attendance_app.ui.admin.enrol.try_step import TryStep
from attendance_app.ui.admin.page import PageContext
from attendance_app.ui.admin.wording import today
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.theme import text_scale, tokens_of, with_text_scale
from attendance_app.ui.widgets.fit_label import FitLabel
from attendance_app.workers.jobs import Job, JobHandle

if TYPE_CHECKING:
    from attendance_app.services.capture_session import CaptureSession

Stored = TypeVar("Stored")


class EnrolDialog(QDialog):
    """Adds a person, or photos to a person.

    Args:
        employee: Whom to enrol; None for somebody new.
        consented: Whether a consent of theirs stands.

    Attributes:
        employee: The person; None until they are stored.
        outcome_words: What to tell after the dialog has closed; empty when nothing was done.
    """

    def __init__(
        self, context: PageContext, employee: Employee | None, consented: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._people = context.services.people
        self.employee = employee
        self._is_new = employee is None
        self.outcome_words = ""
        self._consented = consented
        self._agreement: Agreement | None = None
        self._job: Job | None = None
        self._closed = False
        self.setWindowTitle(
            self.tr("Add person") if employee is None else self.tr("Enrol {name}").format(name=employee.name)
        )
        self.resize(round(760 * text_scale()), 700)
        self._build_steps()
        self._build_frame()
        self._go(self._first_step())

    # ---- building ----

    def _build_steps(self) -> None:
        self.details, self.consent, self.method = DetailsStep(self._context), ConsentStep(), MethodStep()
        self.capture, self.pictures, self.result_step = (
            CaptureStep(self._context),
            PicturesStep(self._context.jobs),
            ResultStep(),
        )
        self.trial = TryStep(self._context)
        self.stack = QStackedWidget()
        capturing = (self.method, self.capture, self.pictures)
        for step in (self.details, self.consent, *capturing, self.result_step, self.trial):
            self.stack.addWidget(step)
            step.ready_changed.connect(self._show_state)
        self.method.note.setVisible(self._is_new)
        self.method.camera_chosen.connect(lambda: self._go(self.capture))
        self.method.pictures_chosen.connect(lambda: self._go(self.pictures))
        self.capture.completed.connect(self._store_captured)
        self.result_step.try_chosen.connect(self._on_try)

    def _build_frame(self) -> None:
        self._whom = FitLabel(smallest=1.0)  # a name of any length must not widen the dialog
        self._whom.setProperty("role", "caption")
        self._whom.set_type(with_text_scale(tokens_of(self.palette()), text_scale()).caption)
        self._heading = QLabel()
        self._heading.setProperty("role", "title")
        first = ((self.details,) if self._is_new else (), () if self._consented else (self.consent,))
        self._stage = StageLine(*first, (self.method, self.capture, self.pictures), (self.result_step, self.trial))
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.back = QPushButton(self.tr("Back"))
        self.without_face = QPushButton(self.tr("Add without photos"))
        self.main = QPushButton()
        self.main.setProperty("role", "primary")
        self.main.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        for button in (self.without_face, self.back, self.main):
            buttons.addWidget(button)
        rule = QFrame()
        rule.setProperty("role", "rule")
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 20)
        column.setSpacing(4)
        column.addWidget(self._stage.beside(self._whom))
        column.addWidget(self._heading)
        column.addSpacing(16)
        column.addWidget(self.stack, 1)
        column.addSpacing(8)
        column.addWidget(self.problem)
        column.addSpacing(8)
        column.addWidget(rule)
        column.addSpacing(16)
        column.addLayout(buttons)
        self._connect_frame()

    def _connect_frame(self) -> None:
        order = (self.main, self.back, self.without_face, self.cancel)
        for earlier, later in pairwise(order):
            QWidget.setTabOrder(earlier, later)
        for label in (self._whom, self._heading, self.problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.cancel.clicked.connect(self.reject)
        self.back.clicked.connect(self._on_back)
        self.without_face.clicked.connect(self._on_without_face)
        self.main.clicked.connect(self._on_main)

    # ---- steps ----

    @property
    def step(self) -> EnrolStep:
        """The step that is shown."""
        step = self.stack.currentWidget()
        if not isinstance(step, EnrolStep):
            raise TypeError("the stack holds steps only")
        return step

    def _first_step(self) -> EnrolStep:
        if self.employee is None:
            return self.details
        return self.method if self._consented else self.consent

    def _go(self, step: EnrolStep) -> None:
        if step in (self.method, self.capture, self.pictures) and not self._consented:
            step = self.consent  # whatever way led here
        self.step.leave()
        self.problem.hide()
        if step is self.consent:
            self._ask_for_consent()
        self.stack.setCurrentWidget(step)
        self._heading.setText(step.heading())
        self._whom.setText(self._name() or self.tr("New person"))
        self._stage.show_step(step)
        self._show_state()
        step.enter()
        step.setFocus()

    def _name(self) -> str:
        return self.employee.name if self.employee else self.details.form.details().name

    def _ask_for_consent(self) -> None:
        services = self._context.services
        code = self.employee.code if self.employee else self.details.form.details().code
        day = today(services.clock.now_utc(), services.zone())
        self.consent.show_person(self._name(), code, services.settings.current.company_name, day)

    def _show_state(self) -> None:
        step, idle = self.step, self._job is None
        label = step.main_action()
        self.main.setVisible(bool(label))
        self.main.setText(label)
        self.main.setEnabled(idle and step.is_ready())
        self.back.setVisible(self._step_before() is not None)
        self.back.setEnabled(idle)
        self.without_face.setVisible(step in (self.consent, self.method) and self.employee is None)
        self.without_face.setEnabled(idle)
        self.cancel.setVisible(step not in (self.result_step, self.trial))

    def _step_before(self) -> EnrolStep | None:
        step = self.step
        if step is self.consent and self.employee is None:
            return self.details
        if step is self.method and self._is_new:
            return self.consent
        return self.method if step in (self.capture, self.pictures) else None

    def _on_back(self) -> None:
        before = self._step_before()
        if before is not None:
            self._go(before)

    def _on_main(self) -> None:
        step = self.step
        if step is self.details:
            self._go(self.consent)
        elif step is self.consent:
            self._record_consent()
        elif step is self.capture:
            self.capture.finish()
        elif step is self.pictures:
            self._enrol_pictures()
        elif step in (self.result_step, self.trial):
            self.accept()

    # ---- services ----

    def _run(
        self,
        label: str,
        work: Callable[[JobHandle], Stored],
        then: Callable[[Stored], None],
        if_another_person: Callable[[], None] | None = None,
    ) -> Job:
        """Run `work`, then `then`, unless the dialog was closed meanwhile.

        Args:
            label: What is done, for the log.
            work: Runs on a worker thread.
            then: What to do with what came of it.
            if_another_person: What to do where `work` met a `SamePersonError` and somebody said it is another person.
        """

        def ended() -> None:
            self._job = None
            self.pictures.show_progress(None)
            if self._closed:
                self.deleteLater()

        def done(stored: Stored) -> None:
            ended()
            if not self._closed:
                then(stored)

        def failed(error: UserError) -> None:
            ended()
            if self._closed:
                return
            if isinstance(error, SamePersonError) and if_another_person is not None:
                self._ask_whether_another(error.known, if_another_person)
            else:
                self._show_problem(error_words(error))

        self.problem.hide()
        self._job = self._context.jobs.run(label, work, done, failed, ended)
        self._show_state()
        return self._job

    def _show_problem(self, text: str) -> None:
        """Say what went wrong where one can go on from: a camera that is done with leads back to the choice."""
        if self.step is self.capture:
            self._go(self.method)
        self.problem.setText(text)
        self.problem.show()
        self._show_state()

    def _ask_whether_another(self, known: Employee, if_another_person: Callable[[], None]) -> None:
        code = self.employee.code if self.employee else self.details.form.details().code
        question = SamePersonQuestion(self._context, known, self._name(), code, self)
        question.accepted.connect(if_another_person)
        question.rejected.connect(self._on_same_person)
        question.open()
        self._show_state()

    def _on_same_person(self) -> None:
        if self._closed:
            return
        words = (
            self.tr("No photos were stored, and {name} was not added.")
            if self._is_new
            else self.tr("No photos were stored for {name}.")
        )
        self._show_problem(words.format(name=self._name()))

    def _record_consent(self) -> None:
        source = self.consent.source()
        self._agreement = Agreement(source, self._context.services.clock.now_utc())
        employee = self.employee
        if employee is None:  # recorded with the person, at the end
            self._consented = True
            self._go(self.method)
            return
        self._run(
            self.tr("Recording the consent"),
            lambda _handle: self._people.record_consent(employee.id, source),
            lambda _nothing: self._on_consented(),
        )

    def _on_consented(self) -> None:
        self._consented = True
        words = self.tr("The consent of {name} is on record. No photos were added so far.")
        self.outcome_words = words.format(name=self._name())
        self._go(self.method)

    def _on_without_face(self) -> None:
        details = self.details.form.details()
        agreement = self._agreement if self.step is self.method else None

        def work(_handle: JobHandle) -> Employee:
            person = self._people.add(details.code, details.name, details.department)
            if agreement is not None:
                self._people.record_consent(person.id, agreement.source, agreement.at_utc)
            return person

        def then(person: Employee) -> None:
            self.employee = person
            self.outcome_words = self.tr("{name} was added, without photos.").format(name=self._name())
            self.accept()

        self._run(self.tr("Adding a person"), work, then)

    def _newcomer(self) -> Newcomer:
        if self._agreement is None:
            raise RuntimeError("nothing is stored without a consent")
        details = self.details.form.details()
        agreed = self._agreement
        return Newcomer(details.code, details.name, details.department, agreed.source, agreed.at_utc)

    def _enrol_pictures(self, another_person: bool = False) -> None:
        whom, paths = self.employee or self._newcomer(), self.pictures.paths()

        def work(handle: JobHandle) -> EnrolmentReport:
            enrolment = self._context.services.enrolment()
            following = (handle.progress, handle.cancelled, another_person)
            if isinstance(whom, Newcomer):
                return enrolment.add_newcomer_pictures(whom, paths, *following)
            return enrolment.add_pictures(whom.id, paths, *following)

        job = self._run(
            self.tr("Enrolling pictures"),
            work,
            self._show_report,
            lambda: self._enrol_pictures(another_person=True),
        )
        self.pictures.show_progress((0, 0))
        job.progressed.connect(lambda done, total: self.pictures.show_progress((done, total)))

    def _store_captured(self, session: "CaptureSession", another_person: bool = False) -> None:
        whom = self.employee or self._newcomer()

        def work(_handle: JobHandle) -> EnrolmentReport:
            enrolment = self._context.services.enrolment()
            if isinstance(whom, Newcomer):
                return enrolment.add_newcomer_session(whom, session, another_person)
            return enrolment.finish_session(session, whom.id, another_person)

        self._run(
            self.tr("Storing photos"),
            work,
            self._show_report,
            lambda: self._store_captured(session, another_person=True),
        )

    def _show_report(self, report: EnrolmentReport) -> None:
        self.employee = report.employee
        self.result_step.show_report(report)
        self.outcome_words = self.tr("{name}: %n photos added.", "", report.added).format(name=report.employee.name)
        self._go(self.result_step)

    def _on_try(self) -> None:
        if self.employee is not None:
            self.trial.expect(self.employee)
            self._go(self.trial)

    # ---- closing ----

    def done(self, result: int) -> None:
        """Let go of the camera, ask running work to stop, close."""
        self._closed = True
        self.step.leave()
        if self._job is not None:
            self._job.cancel()
        super().done(result)
        if self._job is None:
            self.deleteLater()
