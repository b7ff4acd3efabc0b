"""The use cases of the desk's window, on a real database; hours against sums done by hand."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from attendance_app.bootstrap.application import Application
from attendance_app.domain.feedback import FaceLook, FeedbackKind
from attendance_app.domain.people import Employee
from attendance_app.domain.policies import PunchPolicy
from attendance_app.domain.punches import FaceEvidence, PunchKind, PunchMethod
from attendance_app.errors import AccessDeniedError
from attendance_app.paths import DataFolder
from attendance_app.services.desk import DeskService
from attendance_app.services.events import DeskEvent, EventKind
from tests.fakes.clock import FakeClock

MORNING = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
LOOK = FaceLook("sface", 1, 0.5, 0.2, b"\0" * 512, b"\xff\xd8crop")
EVIDENCE = FaceEvidence("sface", 0.5, 0.2, "off")


class Stage:
    def __init__(self, folder: Path) -> None:
        self.clock = FakeClock(MORNING)
        self.app = Application(DataFolder(folder), self.clock)
        self.app.settings.save(self.app.settings.current.model_copy(update={"site_zone": "UTC"}))
        self.eileen = self.app.people.add("1001", "Eileen Collins")
        self.grace = self.app.people.add("1002", "Grace Hopper")
        self.app.pins.set_pin(self.grace.id, "739152", "admin")
        self.desk: DeskService = self.app.desk

    def face(self, person: Employee, kind: EventKind = EventKind.PUNCH) -> DeskEvent:
        at = self.clock.now_utc()
        result = self.app.punching.record_face(person.id, at, EVIDENCE)
        return DeskEvent(kind, at, person, result.punch, 0.5, 1, 1, 20.0, look=LOOK)

    def punches(self, person: Employee) -> list[tuple[PunchKind, PunchMethod]]:
        rows = self.app.record.effective_between(MORNING - timedelta(days=1), MORNING + timedelta(days=1), person.id)
        return [(row.kind, row.method) for row in rows]


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    made = Stage(tmp_path)
    yield made
    made.app.close()


def test_a_pin_makes_a_punch_that_is_told_like_one_by_face(stage: Stage) -> None:
    event = stage.desk.punch_with_pin("1002", "739152")
    assert (event.kind, event.employee, event.look) == (EventKind.PUNCH, stage.grace, None)
    assert stage.punches(stage.grace) == [(PunchKind.IN, PunchMethod.PIN)]
    assert stage.desk.punch_with_pin("1002", "739152").kind is EventKind.DUPLICATE


def test_under_the_policy_buttons_a_pin_leads_to_the_question(stage: Stage) -> None:
    stage.app.settings.save(stage.app.settings.current.model_copy(update={"punch_policy": PunchPolicy.BUTTONS}))
    event = stage.desk.punch_with_pin("1002", "739152")
    assert event.kind is EventKind.CHOICE
    assert event.choice is not None
    assert event.choice.employee_id == stage.grace.id
    assert stage.punches(stage.grace) == []


def test_not_you_takes_back_that_punch_only_and_keeps_a_case(stage: Stage) -> None:
    stage.face(stage.grace)
    event = stage.face(stage.eileen)
    case = stage.desk.not_you(event)
    assert (case.kind, case.claimed_employee_id) == (FeedbackKind.NOT_ME, stage.eileen.id)
    assert stage.punches(stage.eileen) == []
    assert stage.punches(stage.grace) == [(PunchKind.IN, PunchMethod.FACE)]
    assert [row.case.id for row in stage.app.feedback.cases()] == [case.id]


def test_a_repeated_greeting_that_was_wrong_leaves_the_earlier_punch(stage: Stage) -> None:
    stage.face(stage.eileen)
    stage.clock.advance(30)
    repeated = stage.face(stage.eileen, EventKind.DUPLICATE)
    case = stage.desk.not_you(repeated)
    assert case.punch_id is None
    assert stage.punches(stage.eileen) == [(PunchKind.IN, PunchMethod.FACE)]


def test_a_case_is_settled_by_the_pin_of_who_it_was(stage: Stage) -> None:
    event = stage.face(stage.eileen)
    case = stage.desk.not_you(event)
    stage.clock.advance(20)
    told = stage.desk.settle(case, event, "1002", "739152")
    assert (told.kind, told.employee) == (EventKind.PUNCH, stage.grace)
    assert told.punch is not None
    assert told.punch.at_utc == event.at_utc
    assert stage.app.feedback.cases()[0].case.true_employee_id == stage.grace.id


def test_under_the_policy_buttons_a_settled_case_leads_to_the_question(stage: Stage) -> None:
    event = stage.face(stage.eileen)
    case = stage.desk.not_you(event)
    stage.app.settings.save(stage.app.settings.current.model_copy(update={"punch_policy": PunchPolicy.BUTTONS}))
    stage.clock.advance(20)
    told = stage.desk.settle(case, event, "1002", "739152")
    assert (told.kind, told.employee, told.punch) == (EventKind.CHOICE, stage.grace, None)
    assert told.choice is not None
    assert (told.choice.employee_id, told.choice.at_utc) == (stage.grace.id, event.at_utc)
    assert stage.punches(stage.grace) == []
    recorded = stage.app.punching.record_chosen(told.choice, PunchKind.IN)
    assert recorded.punch.at_utc == event.at_utc


def test_who_was_disowned_is_not_punched_by_face_until_their_pin_says_otherwise(stage: Stage) -> None:
    stage.desk.not_you(stage.face(stage.grace))
    assert stage.app.disowned.holds(stage.grace.id)
    stage.desk.punch_with_pin("1002", "739152")
    assert not stage.app.disowned.holds(stage.grace.id)


def test_being_disowned_ends_by_itself(stage: Stage) -> None:
    stage.desk.not_you(stage.face(stage.grace))
    stage.clock.advance(29)
    assert stage.app.disowned.holds(stage.grace.id)
    stage.clock.advance(2)
    assert not stage.app.disowned.holds(stage.grace.id)


def test_an_ambiguous_look_is_settled_by_pin_and_kept(stage: Stage) -> None:
    at = stage.clock.now_utc()
    candidates = (stage.eileen, stage.grace)
    event = DeskEvent(EventKind.AMBIGUOUS, at, None, None, 0.5, 1, 1, 20.0, candidates=candidates, look=LOOK)
    told = stage.desk.decide_between(event, "1002", "739152")
    assert (told.kind, told.employee) == (EventKind.PUNCH, stage.grace)
    (row,) = stage.app.feedback.cases()
    assert (row.case.kind, row.claimed, row.true) == (FeedbackKind.AMBIGUOUS, stage.eileen, stage.grace)


def test_a_wrong_pin_records_nothing(stage: Stage) -> None:
    with pytest.raises(AccessDeniedError):
        stage.desk.punch_with_pin("1002", "000000")
    assert stage.punches(stage.grace) == []


def test_hours_so_far_leave_out_breaks_and_time_after_the_last_out(stage: Stage) -> None:
    """In 08:00, break 12:00 to 12:30, out 16:45: 4 h at noon, 8 h 15 min in the end."""
    seen: list[int | None] = []
    for clock_time, kind in (("08:00", "in"), ("12:00", "break_start"), ("12:30", "break_end"), ("16:45", "out")):
        hour, minute = map(int, clock_time.split(":"))
        at = datetime.combine(date(2026, 3, 2), datetime.min.time(), UTC) + timedelta(hours=hour, minutes=minute)
        stage.clock.set_utc(at)
        stage.app.punching.record_manual("1001", PunchKind(kind), at, "test", "admin")
        seen.append(stage.desk.about(stage.eileen.id).worked_minutes)
    assert seen == [0, 240, 240, 495]


def test_yesterdays_hours_are_not_todays(stage: Stage) -> None:
    stage.app.punching.record_manual("1001", PunchKind.IN, MORNING, "test", "admin")
    stage.app.punching.record_manual("1001", PunchKind.OUT, MORNING, "test", "admin")
    stage.clock.set_utc(MORNING + timedelta(days=1))
    assert stage.desk.about(stage.eileen.id).worked_minutes is None


def test_hours_of_a_night_shift_count_after_midnight(stage: Stage) -> None:
    """In 22:00, out 06:00: 8 h."""
    evening = MORNING.replace(hour=22)
    stage.clock.set_utc(evening)
    stage.app.punching.record_manual("1001", PunchKind.IN, evening, "test", "admin")
    stage.clock.advance(8 * 3600)
    stage.app.punching.record_manual("1001", PunchKind.OUT, None, "test", "admin")
    assert stage.desk.about(stage.eileen.id).worked_minutes == 480


def test_who_has_no_enrolled_face_has_no_photo(stage: Stage) -> None:
    assert stage.desk.about(stage.grace.id).photo_jpeg is None
