"""Feedback from the desk: "not you?", and who it was when recognition couldn't tell. Depends on storage; any thread.

A wrong greeting is undone at once, by the person themselves. What went wrong is kept for calibration and training: the
figures always; the look itself (embedding and crop) only when the person it shows is known by their own PIN and has a
consent that stands. The claimed person's consent doesn't cover somebody else's face, and who is unknown has given none.
"""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from attendance_app.domain.clock import Clock
from attendance_app.domain.feedback import FaceLook, FeedbackCase, FeedbackKind
from attendance_app.domain.people import Employee
from attendance_app.domain.punches import Punch, PunchMethod
from attendance_app.errors import UserError
from attendance_app.services.events import PunchChoice
from attendance_app.services.pins import PinRecorder, PinService
from attendance_app.services.punching import PunchResult
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.feedback import FeedbackRepository
from attendance_app.storage.punches import PunchRepository

NOT_ME_REASON = "not this person (said at the desk)"
SAID_BY_PIN = "pin"
DISOWNED_WITHIN = timedelta(minutes=2)  # the card is up for seconds; later it is for an administrator to correct
_LONGEST_NOTE = 500


class PunchVoider(Protocol):
    """Takes a punch out of the record as it stands; `CorrectionService` in the app. Joins an open transaction."""

    def void(self, punch_id: str, reason: str, author: str) -> object:
        """Raises `UserError` when the day is locked or the punch is void already."""
        ...


@dataclass(frozen=True, slots=True)
class FeedbackRow:
    """A case with the people it is about, as lists show it."""

    case: FeedbackCase
    claimed: Employee | None
    true: Employee | None


@dataclass(frozen=True, slots=True)
class PinnedDown:
    """Who it was, by their PIN, and the punch that was recorded for them, or what they are to be asked first."""

    case: FeedbackCase
    person: Employee
    recorded: PunchResult | PunchChoice


class FeedbackService:
    """Takes feedback at the desk and lists it for an administrator.

    Args:
        corrections: Voids a punch; must join an open transaction.
        pins: Tells who somebody is.
        recorder: Records a punch by PIN; must join an open transaction.
    """

    def __init__(
        self,
        feedback: FeedbackRepository,
        punches: PunchRepository,
        employees: EmployeeRepository,
        consents: ConsentRepository,
        corrections: PunchVoider,
        pins: PinService,
        recorder: PinRecorder,
        clock: Clock,
    ) -> None:
        self._feedback = feedback
        self._punches = punches
        self._employees = employees
        self._consents = consents
        self._corrections = corrections
        self._pins = pins
        self._recorder = recorder
        self._clock = clock

    def not_me(self, punch_id: str, look: FaceLook | None = None) -> FeedbackCase:
        """Undo the face punch that was just made, for the person who stands there isn't the one it greeted.

        Voiding and keeping the case happen together or not at all. Of `look` only the figures are kept, as nobody knows
        yet whose it is: hold on to it until `settle_with_pin`. Asking twice changes nothing.

        Raises:
            UserError: no face punch of the last two minutes has this id, or its day is locked.
            StorageError: nothing was changed.
        """
        with self._feedback.joint_transaction():
            known = self._feedback.not_me_case_of(punch_id)
            if known is not None:
                return known
            punch = self._fresh_face_punch(punch_id)
            self._corrections.void(punch.id, NOT_ME_REASON, f"desk {punch.device}")
            case = FeedbackCase(
                id=str(uuid.uuid4()),
                kind=FeedbackKind.NOT_ME,
                at_utc=punch.at_utc,
                device=punch.device,
                claimed_employee_id=punch.employee_id,
                punch_id=punch.id,
                look=_figures(look) or _evidence_of(punch),
            )
            self._feedback.put(case)
        return case

    def not_me_repeated(
        self, claimed_employee_id: str, at_utc: datetime, device: str, look: FaceLook | None = None
    ) -> FeedbackCase:
        """As `not_me`, for a greeting that recorded nothing ("already in at 08:02"): that earlier punch stays."""
        case = FeedbackCase(
            id=str(uuid.uuid4()),
            kind=FeedbackKind.NOT_ME,
            at_utc=at_utc,
            device=device,
            claimed_employee_id=claimed_employee_id,
            look=_figures(look),
        )
        self._feedback.put(case)
        return case

    def settle_with_pin(self, case_id: str, code: str, pin: str, look: FaceLook | None = None) -> PinnedDown:
        """Who it really was, by their PIN: records their punch at the instant of the look, and settles the case.

        Where the policy asks the person what it is, nothing is recorded yet; the case is settled all the same.

        Raises:
            AccessDeniedError: code or PIN is wrong, or attempts are locked out.
            UserError: the case is settled already, or isn't there any more.
            StorageError: nothing was recorded.
        """
        case = self._open_case(case_id)
        person = self._pins.verify(code, pin, case.device)
        with self._feedback.joint_transaction():
            case = self._open_case(case_id)
            recorded = self._recorder.ask_or_record_pin(person.id, case.at_utc)
            settled = self._settled_by_pin(case, person, look)
        return PinnedDown(settled, person, recorded)

    def resolved_with_pin(
        self,
        kind: FeedbackKind,
        look: FaceLook,
        claimed_employee_id: str | None,
        at_utc: datetime,
        device: str,
        *,
        code: str,
        pin: str,
    ) -> PinnedDown:
        """An ambiguous look, or one at a person with a look-alike, settled by PIN: records the punch and the case.

        Where the policy asks the person what it is, only the case is recorded yet.

        Args:
            kind: `AMBIGUOUS` or `LOOK_ALIKE`.
            look: The look.
            claimed_employee_id: The nearest person, if any.
            at_utc: The instant of the look.
            device: Where.
            code: What the person typed.
            pin: What the person typed.

        Raises:
            AccessDeniedError: code or PIN is wrong, or attempts are locked out; nothing is kept.
            StorageError: nothing was recorded.
        """
        person = self._pins.verify(code, pin, device)
        case = FeedbackCase(
            id=str(uuid.uuid4()), kind=kind, at_utc=at_utc, device=device, claimed_employee_id=claimed_employee_id
        )
        with self._feedback.joint_transaction():
            recorded = self._recorder.ask_or_record_pin(person.id, at_utc)
            settled = self._settled_by_pin(case, person, look)
        return PinnedDown(settled, person, recorded)

    def resolve(self, case_id: str, author: str, true_employee_id: str | None = None, note: str = "") -> FeedbackCase:
        """An administrator's word on a case; it may be given again. Punches are corrected elsewhere.

        Raises:
            UserError: the case or the person isn't there, or the note is too long.
        """
        note = note.strip()
        if len(note) > _LONGEST_NOTE:
            raise UserError("The note is longer than {longest} characters.", "Shorten it.", longest=_LONGEST_NOTE)
        with self._feedback.joint_transaction():
            case = self._case(case_id)
            if true_employee_id is not None and self._employees.get(true_employee_id) is None:
                raise UserError("This person is not in the database any more.", "Refresh the list.")
            changed = true_employee_id is not None and true_employee_id != case.true_employee_id
            settled = replace(
                case,
                true_employee_id=true_employee_id or case.true_employee_id,
                look=_figures(case.look) if changed else case.look,  # a look is kept by its own person's PIN only
                resolved_at_utc=self._clock.now_utc(),
                resolved_by=author,
                note=note,
            )
            self._feedback.put(settled)
        return settled

    def delete(self, case_id: str) -> bool:
        """Remove a case for good; whether there was one."""
        return self._feedback.delete(case_id)

    def cases(self, limit: int = 200, only_open: bool = False) -> list[FeedbackRow]:
        """The latest cases, latest first, at most `limit`."""
        found = self._feedback.latest(limit, only_open)
        people = {person.id: person for person in self._employees.all(include_inactive=True)} if found else {}
        return [
            FeedbackRow(case, people.get(case.claimed_employee_id or ""), people.get(case.true_employee_id or ""))
            for case in found
        ]

    def looks(self, model_id: str, preprocess_version: int) -> Sequence[FeedbackCase]:
        """Cases with a kept look of one model and alignment, for calibration and training; earliest first."""
        return self._feedback.with_looks(model_id, preprocess_version)

    def _fresh_face_punch(self, punch_id: str) -> Punch:
        punch = self._punches.get(punch_id)
        now = self._clock.now_utc()
        if (
            punch is None
            or punch.method is not PunchMethod.FACE
            or abs(now - (punch.recorded_at_utc or punch.at_utc)) > DISOWNED_WITHIN
        ):
            raise UserError("This punch cannot be undone at the desk any more.", "Please tell reception.")
        return punch

    def _settled_by_pin(self, case: FeedbackCase, person: Employee, look: FaceLook | None) -> FeedbackCase:
        consented = self._consents.standing(person.id) is not None
        settled = replace(
            case,
            true_employee_id=person.id,
            look=(look if consented else _figures(look)) or case.look,
            resolved_at_utc=self._clock.now_utc(),
            resolved_by=SAID_BY_PIN,
        )
        self._feedback.put(settled)
        return settled

    def _case(self, case_id: str) -> FeedbackCase:
        case = self._feedback.get(case_id)
        if case is None:
            raise UserError("This case is not in the database any more.", "Refresh the list.")
        return case

    def _open_case(self, case_id: str) -> FeedbackCase:
        case = self._case(case_id)
        if not case.is_open:
            raise UserError("This has been settled already.", "Please look at the camera again.")
        return case


def _figures(look: FaceLook | None) -> FaceLook | None:
    """What says nothing about a face."""
    return None if look is None else replace(look, embedding=b"", crop_jpeg=b"")


def _evidence_of(punch: Punch) -> FaceLook | None:
    evidence = punch.evidence
    return FaceLook(evidence.model_id, 0, evidence.distance, evidence.margin) if evidence else None
