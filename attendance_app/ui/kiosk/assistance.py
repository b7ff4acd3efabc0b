"""Beside the camera: "Not you?", which of two, code and PIN, visitors. PySide6, `services.desk`; GUI thread.

One thing is asked at a time, in a panel that takes the place of greeting and list. What services do runs in background
jobs, and what comes of it is told as a `DeskEvent`, like what recognition sees.

An ambiguous look shows two names, perhaps to a third person. So they are shortened to what colleagues recognise and a
stranger learns little from ("Grace H."), without photos or codes, only when a face was within the threshold of both;
and nothing happens without the PIN.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from attendance_app.domain.feedback import FeedbackCase
from attendance_app.errors import UserError
from attendance_app.services.desk import DeskService
from attendance_app.services.events import DeskEvent, EventKind
from attendance_app.ui.kiosk.greetings import discreet_name, discreet_names, first_name
from attendance_app.ui.kiosk.options_card import Option, OptionsCard
from attendance_app.ui.kiosk.panel import Panel
from attendance_app.ui.kiosk.pin_pad import PinPad
from attendance_app.ui.kiosk.visitor_form import VisitorForm
from attendance_app.ui.language.errors import error_words
from attendance_app.workers.jobs import JobRunner

_logger = logging.getLogger(__name__)

_PIN, _VISITOR, _NOTHING = "pin", "visitor", "nothing"
Check = Callable[[str, str], DeskEvent]


class Assistance(QObject):
    """Asks, and has recorded what was answered.

    Args:
        desk: Does it; None where a kiosk only has a camera, and then nothing here is ever asked.
        now_utc: For what is told about visitors.

    Signals:
        told: A `DeskEvent`: what came of it.
        opened: The `Panel` that asks now, or None when nothing is asked any more.
        disowned: The `DeskEvent` of a greeting that was taken back.
    """

    told = Signal(object)
    opened = Signal(object)
    disowned = Signal(object)

    def __init__(
        self,
        desk: DeskService | None,
        jobs: JobRunner,
        now_utc: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._now_utc = now_utc
        self._open: Panel | None = None
        self._taking_back = False
        self._case: FeedbackCase | None = None
        self._event: DeskEvent | None = None
        self._check: Check | None = None
        self.options, self.pad, self.visitor = OptionsCard(), PinPad(), VisitorForm()
        self.panels: tuple[Panel, ...] = (self.options, self.pad, self.visitor)
        for panel in self.panels:
            panel.hide()
            panel.cancelled.connect(self.close)
        self.options.chosen.connect(self._on_chosen)
        self.pad.entered.connect(self._on_pin)
        self.visitor.entered.connect(self._on_visitor)

    @property
    def available(self) -> bool:
        """Whether there is somebody to ask for."""
        return self._desk is not None

    @property
    def busy(self) -> bool:
        """Whether something is being asked, or taken back."""
        return self._open is not None or self._taking_back

    def open_pin(self, first: str = "") -> None:
        """Ask for code and PIN; `first` has been typed already."""
        if self._desk is None or self.busy:
            return
        self._check = self._desk.punch_with_pin
        self.pad.ask(first)
        self._show(self.pad)

    def open_visitor(self) -> None:
        """Ask a visitor who they are."""
        if self._desk is None or self.busy:
            return
        self.visitor.ask()
        self._show(self.visitor)

    def open_which(self, event: DeskEvent) -> None:
        """Ask which of the two candidates of an ambiguous event it is."""
        if self._desk is None or self.busy:
            return
        self._event = event
        shown = discreet_names([one.name for one in event.candidates])
        names = [Option(str(at), name, "person") for at, name in enumerate(shown)]
        neither = Option(_NOTHING, self.tr("Neither of them"), "close")
        self.options.ask(self.tr("Who are you?"), self.tr("Your PIN comes next."), (*names, neither))
        self._show(self.options)

    def open_not_you(self, event: DeskEvent) -> None:
        """Take a greeting back, then ask who it really is."""
        desk = self._desk
        if desk is None or self.busy:
            return
        self._taking_back = True
        self._jobs.run(
            self.tr("Taking a punch back"),
            lambda _: desk.not_you(event),
            partial(self._on_taken_back, event),
            self._on_not_taken_back,
        )

    def tell(self, line: str) -> None:
        """Say beside what is asked what became of somebody else."""
        if self._open is not None:
            self._open.tell(line)

    def close(self) -> None:
        """Ask nothing any more, and forget what was typed and seen."""
        if self._open is None:
            return
        self._open.bar.stop()
        self.pad.clear()
        self.visitor.clear()
        self._open = self._case = self._event = self._check = None
        self.opened.emit(None)

    def _show(self, panel: Panel) -> None:
        if self._open is not None and self._open is not panel:
            self._open.bar.stop()
        self._open = panel
        self.opened.emit(panel)
        panel.focus_first()

    def _on_taken_back(self, event: DeskEvent, case: FeedbackCase) -> None:
        self._taking_back = False
        self._case, self._event = case, event
        self.disowned.emit(event)
        name = first_name(event.employee.name) if event.employee else ""
        if case.punch_id:
            note = self.tr("The punch of {name} was taken back. Who are you?").format(name=name)
        else:
            note = self.tr("Nothing was recorded for {name}. Who are you?").format(name=name)
        options = (
            Option(_PIN, self.tr("Enter code and PIN"), "keypad"),
            Option(_VISITOR, self.tr("I'm a visitor"), "visitor"),
            Option(_NOTHING, self.tr("That's all"), "check"),
        )
        self.options.ask(self.tr("Sorry!"), note, options)
        self._show(self.options)

    def _on_not_taken_back(self, error: UserError) -> None:
        self._taking_back = False
        self._tell_failure(error)

    def _on_chosen(self, key: str) -> None:
        desk, event = self._desk, self._event
        if desk is None or event is None:
            raise RuntimeError("nothing was asked")
        if key == _PIN and self._case is not None:
            self._check = partial(desk.settle, self._case, event)
            self.pad.ask()
            self._show(self.pad)
        elif key == _VISITOR:
            self.visitor.ask()
            self._show(self.visitor)
        elif key.isdigit():
            person = event.candidates[int(key)]
            self._check = partial(desk.decide_between, event)
            self.pad.ask_pin_of(person.code, discreet_name(person.name))
            self._show(self.pad)
        else:
            self.close()

    def _on_pin(self, code: str, pin: str) -> None:
        check = self._check
        if check is None:
            raise RuntimeError("nobody's PIN was asked for")
        self._jobs.run(self.tr("Checking the PIN"), lambda _: check(code, pin), self._conclude, self._on_refused)

    def _on_refused(self, error: UserError) -> None:
        self.pad.refuse(error)

    def _on_visitor(self, name: str, host: str) -> None:
        desk = self._desk
        if desk is None:
            raise RuntimeError("no visitor was asked")
        self._jobs.run(
            self.tr("Recording a visit"),
            lambda _: desk.record_visit(name, host),
            lambda _visit: self._conclude(_told(EventKind.VISITOR, self._now_utc())),
            lambda error: self.visitor.refuse(error_words(error)),
        )

    def _conclude(self, event: DeskEvent) -> None:
        self.close()
        self.told.emit(event)

    def _tell_failure(self, error: UserError) -> None:
        _logger.warning("a greeting could not be taken back: %s", error)
        self.told.emit(_told(EventKind.NOT_TAKEN_BACK, self._now_utc(), error_words(error)))


def _told(kind: EventKind, at_utc: datetime, message: str = "") -> DeskEvent:
    return DeskEvent(kind, at_utc, None, None, float("inf"), -1, -1, 0.0, message=message)
