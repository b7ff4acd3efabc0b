"""Who is asked what it is, and what came of it. PySide6, `services.events`; GUI thread.

One person is asked at a time: who is recognised meanwhile waits for the first to answer, so that a finger on its way to
a button never presses it for somebody else. What was pressed is recorded in a background job with the look's evidence.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from attendance_app.domain.punches import PunchKind
from attendance_app.errors import UserError
from attendance_app.services.events import DeskEvent, EventKind, PunchChoice
from attendance_app.services.punching import PunchResult
from attendance_app.ui.kiosk.choice_card import ANSWER_WITHIN_MS, ChoiceCard
from attendance_app.ui.kiosk.greetings import salutation
from attendance_app.ui.language.errors import error_words
from attendance_app.workers.jobs import JobRunner


class Choosing(QObject):
    """Asks one person after the other.

    Args:
        record: Records what was pressed; called in a job's thread.
        at_desk: The wall-clock time of an instant at the desk, for "Good morning".
        answer_within_ms: How long to wait for a button.

    Signals:
        concluded: A `DeskEvent`: the punch that was made, the one it repeats, why it isn't recorded, or that no
            button was pressed. Emitted before the next person is asked.
        busy_changed: Whether somebody is being asked, or a punch is being written.
    """

    concluded = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self,
        record: Callable[[PunchChoice, PunchKind], PunchResult],
        jobs: JobRunner,
        at_desk: Callable[[datetime], datetime],
        answer_within_ms: int = ANSWER_WITHIN_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._jobs = jobs
        self._at_desk = at_desk
        self._asked: DeskEvent | None = None
        self._waiting: deque[DeskEvent] = deque()
        self._held = False
        self.card = ChoiceCard(answer_within_ms)
        self.card.chosen.connect(self._on_chosen)
        self.card.timed_out.connect(self._on_timed_out)

    @property
    def busy(self) -> bool:
        """Whether somebody is being asked, or a punch is being written."""
        return self._asked is not None

    def ask(self, event: DeskEvent) -> None:
        """Ask the person of a `choice` event, now or after the others; who is asked already isn't asked again."""
        people = [each.employee for each in (self._asked, *self._waiting) if each is not None]
        if event.employee in people:
            return
        self._waiting.append(event)
        self._ask_next()

    def tell(self, line: str) -> None:
        """Say beside who is asked, or about to be, what became of somebody else."""
        self.card.note(line if self._asked or self._waiting else "")

    def hold(self, held: bool) -> None:
        """While held nobody new is asked: something else has to be read first."""
        self._held = held
        self._ask_next()

    def _ask_next(self) -> None:
        if self._asked is not None or self._held or not self._waiting:
            return
        event = self._asked = self._waiting.popleft()
        if event.employee is None or event.choice is None:
            raise ValueError("a choice event names its employee and the choice")
        self.busy_changed.emit(True)
        self.card.ask(salutation(self._at_desk(event.at_utc)), event.employee.name, event.choice)

    def _on_chosen(self, kind: PunchKind) -> None:
        event = self._asked
        if event is None or event.choice is None:
            raise RuntimeError("nobody was asked")
        choice = event.choice
        self._jobs.run(
            self.tr("Recording the punch"),
            lambda _: self._record(choice, kind),
            lambda result: self._conclude(_answered(event, result)),
            lambda error: self._conclude(_failed(event, error)),
        )

    def _on_timed_out(self) -> None:
        if self._asked is not None:
            self._conclude(replace(self._asked, kind=EventKind.UNANSWERED, choice=None))

    def _conclude(self, event: DeskEvent) -> None:
        self._asked = None
        self.card.note("")
        self.concluded.emit(event)
        self._ask_next()
        if self._asked is None:
            self.busy_changed.emit(False)


def _answered(event: DeskEvent, result: PunchResult) -> DeskEvent:
    kind = EventKind.DUPLICATE if result.duplicate else EventKind.PUNCH
    return replace(event, kind=kind, punch=result.punch, choice=None)


def _failed(event: DeskEvent, error: UserError) -> DeskEvent:
    return replace(event, kind=EventKind.STORAGE_FAILED, choice=None, message=error_words(error))
