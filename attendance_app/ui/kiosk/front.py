"""Everything that is to be seen at the desk, and what it says to what happens. PySide6; GUI thread.

The window owns the threads; this can be thrown away and built anew, as when another language is put into force, while
they go on. What a new one has to know is in its `Memory`.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QShortcut

from attendance_app.capture.frames import Frame
from attendance_app.capture.health import HealthKind, HealthState
from attendance_app.domain.punches import PunchKind
from attendance_app.errors import UserError
from attendance_app.services.desk import PersonFacts
from attendance_app.services.events import Analysis, DeskEvent, EventKind, PunchChoice
from attendance_app.services.punching import PunchResult
from attendance_app.ui.kiosk.arrangement import Arrangement, KioskParts
from attendance_app.ui.kiosk.assistance import Assistance
from attendance_app.ui.kiosk.choice_card import ANSWER_WITHIN_MS
from attendance_app.ui.kiosk.choosing import Choosing
from attendance_app.ui.kiosk.clock_panel import ClockPanel
from attendance_app.ui.kiosk.dependencies import KioskDependencies, PunchLine
from attendance_app.ui.kiosk.greeting_card import NOT_YOU_KEY, GreetingCard
from attendance_app.ui.kiosk.guidance import Guidance, wanted_line
from attendance_app.ui.kiosk.panel import Panel
from attendance_app.ui.kiosk.punch_list import PunchList
from attendance_app.ui.kiosk.scale import KioskScale
from attendance_app.ui.kiosk.status_strip import StatusStrip
from attendance_app.ui.kiosk.video_pane import VideoPane
from attendance_app.ui.kiosk.ways_in import PIN_KEY, VISITOR_KEY, WaysIn
from attendance_app.ui.language.errors import error_words, health_words
from attendance_app.workers.jobs import JobRunner
from attendance_app.workers.recognition import RecognitionState
from attendance_app.workers.sounds import SoundName, SoundPlayer

_logger = logging.getLogger(__name__)

SLEEPS_AFTER_S = 8.0
_OF_NOBODY = frozenset({EventKind.UNKNOWN, EventKind.AMBIGUOUS, EventKind.SPOOF_SUSPECTED})
_OF_SOMEBODY = frozenset({EventKind.PUNCH, EventKind.DUPLICATE})


@dataclass(slots=True)
class Memory:
    """What is known and shown besides greetings.

    Attributes:
        recognition: State and error, see `RecognitionThread.state_changed`.
        records: What is wrong with the database (None for nothing) and the latest punches; None before the first look.
        lent: Another window has the camera.
        caption: A line above everything.
    """

    zone: tzinfo
    health: HealthState | None = None
    recognition: tuple[str, UserError | None] | None = None
    records: tuple[str | None, Sequence[PunchLine]] | None = None
    clock_jump_s: int | None = None
    logo: QImage | None = None
    lent: bool = False
    caption: str = ""


class Front(QObject):
    """The kiosk's parts.

    Args:
        memory: What an earlier one knew; it is kept up to date here.

    Signals:
        event_shown: Every `DeskEvent`, after it is shown.
        focus_wanted: Nothing in particular has the focus any more.
        at_rest: Nobody is being served any more.
    """

    event_shown = Signal(object)
    focus_wanted = Signal()
    at_rest = Signal()

    def __init__(
        self,
        dependencies: KioskDependencies,
        jobs: JobRunner,
        sounds: SoundPlayer,
        memory: Memory,
        answer_within_ms: int = ANSWER_WITHIN_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dependencies = dependencies
        self._jobs = jobs
        self._sounds = sounds
        self.memory = memory
        self._retired = False
        self._seen_s = dependencies.clock.monotonic_s()
        self._wanted_line = ""
        self._guidance = Guidance()
        self.pane = VideoPane()
        self.clock = ClockPanel(dependencies.clock, memory.zone)
        self.card = GreetingCard()
        self.ways = WaysIn()
        self.punches = PunchList()
        self.strip = StatusStrip()
        self.choosing = Choosing(self._record_chosen, jobs, self._at_desk, answer_within_ms, self)
        self.assistance = Assistance(dependencies.desk, jobs, dependencies.clock.now_utc, self)
        self.arrangement = Arrangement(
            KioskParts(self.pane, self.clock, self.card, self.ways, self.punches, self.choosing.card, self.strip),
            self.assistance.panels,
        )
        self.card.allow_disowning(self.assistance.available)
        self.arrangement.offer_ways(self.assistance.available)
        self._connect()
        self._show_memory()

    @property
    def serving(self) -> bool:
        """Whether somebody is being greeted, or asked something."""
        return self.choosing.busy or self.assistance.busy or self.card.greeting is not None

    def retire(self) -> None:
        """Another one takes its place; answers that are still under way have nowhere to go."""
        self._retired = True

    def rescale(self, scale: KioskScale, anew: bool = False) -> None:
        """Follow the window's size; `anew` also where it hasn't changed."""
        self.arrangement.rescale(scale, anew)
        for panel in self.assistance.panels:
            panel.rescale(scale)

    def apply_settings(self) -> None:
        """Show what the settings say."""
        settings = self._dependencies.settings.current
        self.pane.set_mirrored(settings.camera_mirrored)
        self.clock.set_company(settings.company_name)
        self.strip.set_liveness(settings.liveness)
        self.strip.set_admin_available(self._dependencies.open_admin is not None)

    def set_zone(self, zone: tzinfo) -> None:
        """The site's time zone from now on."""
        self.memory.zone = zone
        self.clock.set_zone(zone)
        self.pane.idle.show_time(self.clock.now)

    def show_caption(self, text: str) -> None:
        """A line above everything; empty for none."""
        self.memory.caption = text
        self.arrangement.show_caption(text)

    def show_logo(self, image: QImage | None) -> None:
        """The company's logo; None for none."""
        self.memory.logo = image
        self.clock.set_logo(image)

    def show_pictures(self, frame: Frame | None, analysis: Analysis | None) -> None:
        """The newest frame and analysis, where there are new ones; call it at the camera's rate."""
        now_s = self._dependencies.clock.monotonic_s()
        if frame is not None:
            self.pane.show_frame(frame)
        if analysis is not None:
            self.pane.show_analysis(analysis)
            self._wanted_line = wanted_line(analysis)
            if analysis.faces:
                self._seen_s = now_s
        self._sleep_or_wake(now_s)
        if self.pane.asleep or self.serving:
            self._guidance.forget()
            self._guide("")
        else:
            self._guide(self._guidance.line(self._wanted_line, now_s))

    def show_opening(self) -> None:
        """Another source is being opened."""
        self.memory.lent, self.memory.health = False, None
        self.pane.forget_picture()
        self.strip.camera.show_state("busy", self.tr("Camera starting"))

    def show_lent(self) -> None:
        """Another window has the camera for a while."""
        self.memory.lent = True
        self.pane.show_paused()
        self.strip.camera.show_state("busy", self.tr("Camera lent out"))
        self._show_idle()

    def show_health(self, health: HealthState) -> None:
        """How the camera is doing."""
        self.memory.health = health
        self.pane.show_health(health)
        if health.kind is HealthKind.OK:
            self.strip.camera.show_state("ok", self.tr("Camera on"))
        elif health.kind is HealthKind.OPENING:
            self.strip.camera.show_state("busy", self.tr("Camera starting"))
        elif health.kind is HealthKind.ENDED:
            self.strip.camera.show_state("busy", self.tr("Video ended"), health_words(health))
        else:
            self.strip.camera.show_state("trouble", self.tr("Camera trouble"), health_words(health))
        self._show_idle()

    def show_recognition(self, state: str, error: UserError | None) -> None:
        """How recognition is doing."""
        self.memory.recognition = (state, error)
        words = error_words(error) if error is not None else ""
        self.pane.show_model_trouble(words)
        if state == RecognitionState.READY:
            self.strip.model.show_state("ok", self.tr("Recognition on"))
        elif state == RecognitionState.LOADING:
            self.strip.model.show_state("busy", self.tr("Recognition starting"))
        else:
            self.strip.model.show_state("trouble", self.tr("Recognition trouble"), words)
        self._show_idle()

    def show_records(self, trouble: str | None, lines: Sequence[PunchLine]) -> None:
        """What is wrong with the database, or None, and the latest punches."""
        self.memory.records = (trouble, lines)
        self.punches.show_lines(lines)
        if trouble is None:
            self.strip.database.show_state("ok", self.tr("Records safe"))
        else:
            self.strip.database.show_state("trouble", self.tr("Records trouble"), trouble)

    def show_clock_jump(self, jump_s: int | None) -> None:
        """By how many seconds this computer's clock has just jumped, or None."""
        self.memory.clock_jump_s = jump_s
        self.strip.show_clock_jump(jump_s)

    def show_event(self, event: DeskEvent) -> None:
        """Greet, ask, or tell."""
        if event.kind is EventKind.CHOICE:
            self.choosing.ask(event)
        elif self.choosing.busy or self.assistance.busy:
            if event.kind not in _OF_NOBODY:
                self._greet(event)
        elif event.kind is EventKind.AMBIGUOUS and len(event.candidates) > 1 and self.assistance.available:
            self._sound("notice")
            self.assistance.open_which(event)
        else:
            self._greet(event)
        self.event_shown.emit(event)

    def type_digit(self, digit: str) -> bool:
        """Somebody begins to type a code; whether that was what it meant."""
        if self.choosing.busy or self.assistance.busy or not self.assistance.available:
            return False
        self.assistance.open_pin(digit)
        return True

    def open_pin(self) -> None:
        """Ask for code and PIN, unless something else is being asked."""
        if not self.choosing.busy:
            self.assistance.open_pin()

    def open_visitor(self) -> None:
        """Ask a visitor who they are, unless something else is being asked."""
        if not self.choosing.busy:
            self.assistance.open_visitor()

    def _connect(self) -> None:
        self.choosing.concluded.connect(self.show_event)
        self.choosing.busy_changed.connect(self._on_asking)
        self.assistance.told.connect(self.show_event)
        self.assistance.opened.connect(self._on_panel)
        self.card.acknowledged.connect(lambda: self.choosing.hold(self.assistance.busy))
        self.card.disowned.connect(self.assistance.open_not_you)
        self.card.idle_again.connect(self._tell_rest)
        self.ways.pin_wanted.connect(self.open_pin)
        self.ways.visitor_wanted.connect(self.open_visitor)
        self.clock.ticked.connect(self.pane.idle.show_time)
        for key, action in (
            (PIN_KEY, self.open_pin),
            (VISITOR_KEY, self.open_visitor),
            (NOT_YOU_KEY, self.card.not_you.click),
        ):
            QShortcut(QKeySequence(key), self.arrangement).activated.connect(action)

    def _show_memory(self) -> None:
        memory = self.memory
        self.strip.camera.show_state("busy", self.tr("Camera starting"))
        self.strip.model.show_state("busy", self.tr("Recognition starting"))
        self.strip.database.show_state("busy", self.tr("Records"))
        self.pane.idle.show_time(self.clock.now)
        self.clock.set_logo(memory.logo)
        if memory.caption:
            self.arrangement.show_caption(memory.caption)
        if memory.records is not None:
            self.show_records(*memory.records)
        if memory.health is not None:
            self.show_health(memory.health)
        if memory.recognition is not None:
            self.show_recognition(*memory.recognition)
        if memory.lent:
            self.show_lent()
        self.strip.show_clock_jump(memory.clock_jump_s)
        self.apply_settings()

    def _sleep_or_wake(self, now_s: float) -> None:
        alone = now_s - self._seen_s >= SLEEPS_AFTER_S
        well = (self.strip.camera.state, self.strip.model.state) == ("ok", "ok") and not self.pane.showing_page
        asleep = alone and well and not self.serving
        self.pane.sleep(asleep)
        self.clock.show_brand(asleep)

    def _guide(self, line: str) -> None:
        if line != self.pane.guidance:
            self.pane.guide(line)
            self._show_idle()

    def _show_idle(self) -> None:
        """What the card says to somebody who walks up now."""
        states = {self.strip.camera.state, self.strip.model.state}
        ended = self.memory.health is not None and self.memory.health.kind is HealthKind.ENDED
        if "trouble" in states or ended:
            advice = self.tr("Or use your PIN: faces can't be seen right now")
            if not self.assistance.available:
                advice = self.tr("Faces can't be seen right now")
            self.card.set_idle(self.tr("Please see reception"), advice, "people")
        elif "busy" in states:
            self.card.set_idle(self.tr("One moment"), self.tr("Getting ready"), "hourglass")
        else:
            headline = self.pane.guidance or self.tr("Look at the camera")  # not the one here, the other there
            self.card.set_idle(headline, self.tr("Your name appears here"))

    def _greet(self, event: DeskEvent) -> None:
        """Say what happened; to somebody beside the one who is being asked, in a line."""
        greeting = self.card.show_event(event)
        self._seen_s = self._dependencies.clock.monotonic_s()
        if greeting.stays:
            self.assistance.close()  # bad news has to be seen
        self.choosing.hold(greeting.stays or self.assistance.busy)
        self.choosing.tell(greeting.line)
        self.assistance.tell(greeting.line)
        self._sound(greeting.sound)
        self._look_up(event)

    def _sound(self, name: SoundName) -> None:
        settings = self._dependencies.settings.current
        self._sounds.enabled = settings.sounds
        self._sounds.set_volume(settings.sound_volume_percent)
        self._sounds.play(name)

    def _look_up(self, event: DeskEvent) -> None:
        """Photo and hours come a moment after the greeting, which waits for nothing."""
        desk, person = self._dependencies.desk, event.employee
        if desk is None or person is None or event.kind not in _OF_SOMEBODY:
            return
        self._jobs.run(
            self.tr("Looking up today's hours"),
            lambda _: _decoded(desk.about(person.id)),
            partial(self._on_facts, event),
            lambda error: _logger.warning("nothing to add to a greeting: %s", error),
        )

    def _on_facts(self, event: DeskEvent, facts: tuple[QImage | None, int | None]) -> None:
        photo, worked_minutes = facts
        if not self._retired:
            self.card.add_facts(event, QPixmap.fromImage(photo) if photo else None, worked_minutes)

    def _on_asking(self, asking: bool) -> None:
        self.arrangement.show_panel(self.choosing.card if asking else None)
        if not asking:
            self.focus_wanted.emit()
            self._tell_rest()

    def _on_panel(self, panel: Panel | None) -> None:
        if panel is not None:
            self.card.dismiss()
        self._seen_s = self._dependencies.clock.monotonic_s()
        self.arrangement.show_panel(panel)
        if panel is None:
            self.focus_wanted.emit()
        self.choosing.hold(panel is not None)
        self._tell_rest()

    def _tell_rest(self) -> None:
        if not self.serving:
            self.at_rest.emit()

    def _at_desk(self, at_utc: datetime) -> datetime:
        return at_utc.astimezone(self.memory.zone)

    def _record_chosen(self, choice: PunchChoice, kind: PunchKind) -> PunchResult:
        """Runs in a job's thread."""
        if self._dependencies.record_chosen is None:
            raise RuntimeError("this kiosk was not made to ask")
        return self._dependencies.record_chosen(choice, kind)


def _decoded(facts: PersonFacts) -> tuple[QImage | None, int | None]:
    """Runs in a job's thread: the photo as a picture, and the minutes."""
    if facts.photo_jpeg is None:
        return None, facts.worked_minutes
    image = QImage.fromData(facts.photo_jpeg)
    return (None if image.isNull() else image), facts.worked_minutes
