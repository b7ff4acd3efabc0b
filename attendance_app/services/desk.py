"""What people do at the desk beside looking at the camera: PINs, "Not you?", which of two, visitors. Any thread.

Depends on other services. Everything here may take some tens of milliseconds (a PIN check does on purpose), so a window
calls it in background jobs. What comes of it is told as `DeskEvent`s, as recognition does.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from attendance_app.domain.clock import Clock
from attendance_app.domain.feedback import FeedbackCase, FeedbackKind
from attendance_app.domain.people import Employee
from attendance_app.domain.timesheets import TimesheetDay, WorkSpan
from attendance_app.domain.visitors import Visit
from attendance_app.errors import UserError
from attendance_app.services.disowning import Disowned
from attendance_app.services.events import DeskEvent, EventKind, PunchChoice
from attendance_app.services.feedback import FeedbackService, PinnedDown
from attendance_app.services.people import PeopleService
from attendance_app.services.pins import PinPunchService
from attendance_app.services.punching import PunchResult
from attendance_app.services.retention import RetentionReport, RetentionService
from attendance_app.services.settings import SettingsService
from attendance_app.services.timesheets import TimesheetService
from attendance_app.services.visitors import VisitorService

_ONE_DAY = timedelta(days=1)
_NOWHERE = -1  # as track and frame of what no camera saw


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What the greeting card adds a moment later.

    Attributes:
        photo_jpeg: The person's most central enrolled face, upright, or None.
        worked_minutes: Of the working day so far, punched breaks taken off; None before there is any.
    """

    photo_jpeg: bytes | None
    worked_minutes: int | None


@dataclass(frozen=True, slots=True)
class DeskSources:
    """The services behind the desk.

    Attributes:
        photos: Photos as JPEG of those people who have one, by employee id.
        disowned: Shared with the desk's recognition.
    """

    pin_punching: PinPunchService
    feedback: FeedbackService
    visitors: VisitorService
    people: PeopleService
    timesheets: TimesheetService
    retention: RetentionService
    settings: SettingsService
    photos: Callable[[Sequence[str]], dict[str, bytes]]
    disowned: Disowned


class DeskService:
    """The use cases of one desk's window."""

    def __init__(self, sources: DeskSources, clock: Clock) -> None:
        self._sources = sources
        self._clock = clock

    def about(self, employee_id: str) -> PersonFacts:
        """What the card of a person who has just punched shows beside the punch.

        Raises:
            StorageError: it cannot be read.
        """
        photo = self._sources.photos([employee_id]).get(employee_id)
        return PersonFacts(photo, self._worked_minutes(employee_id))

    def punch_with_pin(self, code: str, pin: str) -> DeskEvent:
        """A punch, the one it repeats, or a choice, where the policy asks the person.

        Raises:
            AccessDeniedError: code or PIN is wrong, or attempts are locked out.
            StorageError: nothing was recorded.
        """
        at_utc = self._clock.now_utc()
        result = self._sources.pin_punching.punch(code, pin, self._device)
        owner = result.employee_id if isinstance(result, PunchChoice) else result.punch.employee_id
        person = self._sources.people.get(owner)
        self._sources.disowned.forget(person.id)
        return _of_result(result, at_utc, person)

    def not_you(self, event: DeskEvent) -> FeedbackCase:
        """Take back what a greeting by face said: the punch it made is voided, the mistake kept as a case.

        A greeting that recorded nothing ("already in at 08:02") leaves the earlier punch as it was.

        Raises:
            UserError: the punch cannot be undone at the desk any more.
            StorageError: nothing was changed.
        """
        if event.employee is None or event.punch is None:
            raise ValueError(f"a {event.kind} event names nobody who could be somebody else")
        self._sources.disowned.note(event.employee.id)
        try:
            if event.kind is EventKind.DUPLICATE:
                return self._sources.feedback.not_me_repeated(event.employee.id, event.at_utc, self._device, event.look)
            return self._sources.feedback.not_me(event.punch.id, event.look)
        except UserError:
            self._sources.disowned.forget(event.employee.id)
            raise

    def settle(self, case: FeedbackCase, event: DeskEvent, code: str, pin: str) -> DeskEvent:
        """Who it really was, by their PIN: records their punch at the instant of the look, or leads to the choice.

        Raises:
            AccessDeniedError: code or PIN is wrong, or attempts are locked out.
            UserError: the case is settled already.
            StorageError: nothing was recorded.
        """
        return self._told(self._sources.feedback.settle_with_pin(case.id, code, pin, event.look), event.at_utc)

    def decide_between(self, event: DeskEvent, code: str, pin: str) -> DeskEvent:
        """Who an ambiguous look was, by their PIN: records the case, and as `settle` their punch.

        Raises:
            AccessDeniedError: code or PIN is wrong, or attempts are locked out.
            StorageError: nothing was recorded.
        """
        if event.look is None:
            return self.punch_with_pin(code, pin)
        nearest = event.candidates[0].id if event.candidates else None
        settled = self._sources.feedback.resolved_with_pin(
            FeedbackKind.AMBIGUOUS, event.look, nearest, event.at_utc, self._device, code=code, pin=pin
        )
        return self._told(settled, event.at_utc)

    def record_visit(self, name: str, host: str) -> Visit:
        """Somebody who isn't enrolled leaves a name; on disk when this returns.

        Raises:
            UserError: the name is blank, or something is too long or isn't text.
            StorageError: nothing was recorded.
        """
        return self._sources.visitors.record(name, host, device=self._device)

    def clear_out(self) -> RetentionReport:
        """Delete what is past its period; once at the start and once a day.

        Raises:
            StorageError: nothing was deleted.
        """
        return self._sources.retention.run(self._clock.now_utc())

    @property
    def _device(self) -> str:
        return self._sources.settings.current.device_name

    def _told(self, settled: PinnedDown, at_utc: datetime) -> DeskEvent:
        self._sources.disowned.forget(settled.person.id)
        return _of_result(settled.recorded, at_utc, settled.person)

    def _worked_minutes(self, employee_id: str) -> int | None:
        """Of the working day that the person is in or has just left, which at night is yesterday's."""
        timesheets, now = self._sources.timesheets, self._clock.now_utc()
        today = timesheets.today()
        records = list(timesheets.records([employee_id], today - _ONE_DAY, today, whole_weeks=False))
        days = [day for record in records for day in record.sheet.days if day.spans]
        if not days:
            return None
        latest = max(days, key=lambda day: day.day)
        left_today = latest.out_at is not None and latest.out_at.date() == today
        going_on = any(span.going_on for span in latest.spans)
        return worked_so_far(latest, now) if latest.day == today or left_today or going_on else None


def worked_so_far(day: TimesheetDay, now_utc: datetime) -> int:
    """Whole minutes of work on a day up to now: the finished stretches and the one that goes on, without its breaks."""
    return day.worked_minutes + sum(_minutes_so_far(span, now_utc) for span in day.spans if span.going_on)


def _minutes_so_far(span: WorkSpan, now_utc: datetime) -> int:
    if span.in_at is None:
        return 0
    until = span.pause_at or now_utc
    pauses = sum((end - start for start, end in span.breaks), timedelta())
    return max(0, (until - span.in_at - pauses) // timedelta(minutes=1))


def _of_result(result: PunchResult | PunchChoice, at_utc: datetime, person: Employee) -> DeskEvent:
    if isinstance(result, PunchChoice):
        return replace(_event(EventKind.CHOICE, at_utc, person), choice=result)
    kind = EventKind.DUPLICATE if result.duplicate else EventKind.PUNCH
    return replace(_event(kind, at_utc, person), punch=result.punch)


def _event(kind: EventKind, at_utc: datetime, person: Employee) -> DeskEvent:
    """What happened without a camera: there is no distance, track or frame."""
    return DeskEvent(kind, at_utc, person, None, float("inf"), _NOWHERE, _NOWHERE, 0.0)
