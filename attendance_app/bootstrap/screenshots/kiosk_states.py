"""Every state of the desk that has a picture. GUI thread, but what happens is made in the recognition thread."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from attendance_app.bootstrap.application import Application
from attendance_app.bootstrap.screenshots.stage import Act
from attendance_app.capture.demo_people import EILEEN, GRACE
from attendance_app.domain.feedback import FaceLook
from attendance_app.domain.people import Employee
from attendance_app.domain.policies import PunchPolicy
from attendance_app.domain.punches import FaceEvidence
from attendance_app.domain.recognition import Outcome
from attendance_app.errors import StorageError
from attendance_app.services.events import DeskEvent, EventKind, PunchChoice
from attendance_app.services.punching import PunchResult
from attendance_app.services.sentences import Sentence
from attendance_app.ui.admin.login_dialog import LoginDialog
from attendance_app.ui.kiosk.options_card import OptionsCard
from attendance_app.ui.kiosk.pin_pad import PinPad
from attendance_app.ui.kiosk.visitor_form import VisitorForm
from attendance_app.ui.kiosk.ways_in import WaysIn
from attendance_app.ui.kiosk.window import KioskWindow

_EVIDENCE = FaceEvidence("sface", 0.52, 0.61, "off")
_EILEEN_CODE, _GRACE_CODE, _MENON_CODES = "1001", "1002", ("1025", "1026")


@dataclass(frozen=True)
class KioskState:
    """A state of the desk.

    Attributes:
        name: Of the picture.
        act: What camera and recognition show.
        policy: The punch policy in force.
        ready: Whether the window has come so far that `then` can be done.
        then: What a person does.
        shown: Whether the window shows the state.
        before: What happened earlier.
    """

    name: str
    act: Act
    policy: PunchPolicy = PunchPolicy.TOGGLE
    ready: Callable[[KioskWindow], bool] = field(default=lambda _: True)
    then: Callable[[KioskWindow], None] = field(default=lambda _: None)
    shown: Callable[[KioskWindow], bool] = field(default=lambda _: True)
    before: Callable[[Application], None] = field(default=lambda _: None)


def _greeted(window: KioskWindow) -> bool:
    return window.card.greeting is not None


def _pad_open(window: KioskWindow) -> bool:
    return any(pad.isVisible() for pad in window.findChildren(PinPad))


def _options_open(window: KioskWindow) -> bool:
    return any(card.isVisible() for card in window.findChildren(OptionsCard))


def _visitor_asked(window: KioskWindow) -> bool:
    return any(form.isVisible() for form in window.findChildren(VisitorForm))


def _close(window: KioskWindow) -> None:
    window.close()


def _password_asked(window: KioskWindow) -> bool:
    return any(dialog.isVisible() for dialog in window.findChildren(LoginDialog))


def _press_pin(window: KioskWindow) -> None:
    window.findChildren(WaysIn)[0].pin.click()


def _press_visitor(window: KioskWindow) -> None:
    window.findChildren(WaysIn)[0].visitor.click()


def _comes_in(application: Application) -> DeskEvent:
    return _punched(application, _EILEEN_CODE)


def _goes(application: Application) -> DeskEvent:
    return _punched(application, _GRACE_CODE)


def _came_before(application: Application) -> None:
    person = application.people.by_code(_EILEEN_CODE)
    application.punching.record_face(person.id, application.clock.now_utc() - timedelta(seconds=70), _EVIDENCE)


def _guarded(application: Application) -> None:
    application.access.set_password("harbour-and-pine")


def _asked(application: Application) -> DeskEvent:
    person = application.people.by_code(_GRACE_CODE)
    choice = application.punching.ask_or_record_face(person.id, application.clock.now_utc(), _EVIDENCE)
    if not isinstance(choice, PunchChoice):
        raise TypeError("the policy asks, so there is a choice")
    return _event(EventKind.CHOICE, application, person, choice=choice)


def _nobody_knows(application: Application) -> DeskEvent:
    return _event(EventKind.UNKNOWN, application)


def _one_of_two(application: Application) -> DeskEvent:
    first, second = (application.people.by_code(code) for code in _MENON_CODES)
    return _event(EventKind.AMBIGUOUS, application, candidates=(first, second))


def _disk_full(application: Application) -> DeskEvent:
    error = StorageError(  # as `storage.failures` says it
        "The disk is full; nothing was saved.",
        "Free some space on the disk that holds {path}, then try again.",
        path="attendance.db",
    )
    return _event(EventKind.STORAGE_FAILED, application, message=Sentence.said_by(error))


def _punched(application: Application, code: str) -> DeskEvent:
    person = application.people.by_code(code)
    result = application.punching.record_face(person.id, application.clock.now_utc(), _EVIDENCE)
    return _event(EventKind.DUPLICATE if result.duplicate else EventKind.PUNCH, application, person, result=result)


def _event(
    kind: EventKind,
    application: Application,
    person: Employee | None = None,
    *,
    result: PunchResult | None = None,
    choice: PunchChoice | None = None,
    candidates: tuple[Employee, ...] = (),
    message: str = "",
) -> DeskEvent:
    return DeskEvent(
        kind=kind,
        at_utc=application.clock.now_utc(),
        employee=person,
        punch=None if result is None else result.punch,
        distance=_EVIDENCE.distance,
        track_id=1,
        frame_seq=1,
        latency_ms=40.0,
        message=message,
        choice=choice,
        candidates=candidates,
        look=None if result is None else FaceLook("sface", 1, _EVIDENCE.distance, _EVIDENCE.margin),
    )


def _eileen(happens: Callable[[Application], DeskEvent]) -> Act:
    return Act(EILEEN.code, EILEEN.name, outcome=Outcome.ACCEPTED, happens=happens)


def _grace(happens: Callable[[Application], DeskEvent]) -> Act:
    return Act(GRACE.code, GRACE.name, outcome=Outcome.ACCEPTED, happens=happens)


STATES: tuple[KioskState, ...] = (
    KioskState("idle", Act(), shown=lambda window: window.pane.asleep),
    KioskState(
        "guidance",
        Act(EILEEN.code, hint="come closer", outcome=Outcome.POOR_QUALITY, far=True),
        shown=lambda window: bool(window.pane.guidance),
    ),
    KioskState("in", _eileen(_comes_in), shown=_greeted),
    KioskState("out", _grace(_goes), shown=_greeted),
    KioskState("already", _eileen(_comes_in), shown=_greeted, before=_came_before),
    KioskState("choice", _grace(_asked), PunchPolicy.BUTTONS, shown=lambda window: window.choosing.busy),
    KioskState("pin", Act(), then=_press_pin, shown=_pad_open),
    KioskState(
        "not-you",
        _eileen(_comes_in),
        ready=_greeted,
        then=lambda window: window.card.not_you.click(),
        shown=_options_open,
    ),
    KioskState("ambiguous", Act(GRACE.code, outcome=Outcome.AMBIGUOUS, happens=_one_of_two), shown=_options_open),
    KioskState("unknown", Act(GRACE.code, outcome=Outcome.UNKNOWN, happens=_nobody_knows), shown=_greeted),
    KioskState("visitor", Act(), then=_press_visitor, shown=_visitor_asked),
    KioskState(
        "lent",
        Act(),
        ready=lambda window: not window.pane.showing_page,
        then=KioskWindow.pause_camera,
        shown=lambda window: window.pane.showing_page,
    ),
    KioskState("no-camera", Act(camera=False), shown=lambda window: window.pane.showing_page),
    KioskState("storage-trouble", _eileen(_disk_full), shown=_greeted),
    KioskState("leave", Act(), before=_guarded, then=_close, shown=_password_asked),
)
