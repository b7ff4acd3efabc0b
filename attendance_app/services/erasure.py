"""Erasing a person: faces, PIN and looks go, punches stay for payroll, and what others still hold is named.

Depends on storage; any thread. The hash chains cover a person's id, never their name, so that a name may be replaced by
a pseudonym without breaking a chain.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from attendance_app.domain.people import Employee
from attendance_app.paths import DataFolder
from attendance_app.services.audit_trail import AuditTrail, NoTrail
from attendance_app.services.backup.history import BackupHistory
from attendance_app.services.backup.swap import kept_aside
from attendance_app.services.fine_tuning.forgetting import NOTHING_FORGOTTEN, ForgottenModels
from attendance_app.services.people import PeopleService
from attendance_app.storage.feedback import FeedbackRepository
from attendance_app.storage.leave_notes import LeaveNotes
from attendance_app.storage.pins import PinRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.vision.models.catalogue import FineTuned, ModelCard


class CopyKind(StrEnum):
    """Where a person's data may still be."""

    BACKUP = "backup"  # made with `attendance backup`; wherever it was taken
    BEFORE_UPDATE = "before_update"  # the database as it was before an update of the program
    BEFORE_RESTORE = "before_restore"  # the data folder as it was before a restore
    MODEL = "model"  # a face model trained here after the person was enrolled


@dataclass(frozen=True, slots=True)
class HeldCopy:
    """Something that may still hold what was erased.

    Attributes:
        name: A file's or folder's name, or a model's id.
        path: Where it is, if that is known.
    """

    kind: CopyKind
    name: str
    at_utc: datetime
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class ErasureReport:
    """What was removed, what stays and who still holds copies.

    Attributes:
        person: As stored now.
        templates: Enrolled faces with their crops that were deleted, of all models.
        consents: Consents that were withdrawn; they stay as proof.
        looks: Looks kept as feedback that were deleted.
        anonymised: Whether name, code, department and e-mail were replaced.
        held_by: What may still hold the faces.
        forgotten: Trained models and training runs that went, because they had learnt from the person.
        log_emptied: Whether the database's log was emptied at once; otherwise it is when the next program closes it.
    """

    person: Employee
    templates: int
    consents: int
    looks: int
    pin: bool
    leave_notes: int
    anonymised: bool
    held_by: tuple[HeldCopy, ...]
    log_emptied: bool
    forgotten: ForgottenModels = NOTHING_FORGOTTEN


class ErasureService:
    """Erases people.

    Args:
        folder: Where earlier copies lie.
        history: Backups that were made.
        cards: The models on this computer.
        empty_log: Brings the database's write-ahead log into the file and cuts it; whether it could.
        forget_models: Removes what was trained with a person's faces, given their id and who wants it.
    """

    def __init__(
        self,
        people: PeopleService,
        templates: TemplateRepository,
        pins: PinRepository,
        feedback: FeedbackRepository,
        leave_notes: LeaveNotes,
        folder: DataFolder,
        history: BackupHistory,
        cards: Callable[[], Sequence[ModelCard]],
        empty_log: Callable[[], bool],
        audit: AuditTrail | None = None,
        forget_models: Callable[[str, str], ForgottenModels] = lambda _id, _author: NOTHING_FORGOTTEN,
    ) -> None:
        self._forget_models = forget_models
        self._people = people
        self._templates = templates
        self._pins = pins
        self._feedback = feedback
        self._leave_notes = leave_notes
        self._folder = folder
        self._history = history
        self._cards = cards
        self._empty_log = empty_log
        self._audit = audit or NoTrail()

    def erase(self, employee_id: str, *, anonymise: bool, author: str) -> ErasureReport:
        """Remove everything biometric and the PIN, deactivate the person, and on request replace their name.

        All in one transaction; then models and training runs that learnt from the person go, which takes as long as
        embedding faces does if one of them is in use. Erasing again changes nothing more, or does what is left to do.

        Args:
            employee_id: Whom.
            author: Who decided it; the audit log names the person by id only.
            anonymise: Replace name, code, department and e-mail by a pseudonym. Payroll then can't tell any more whose
                the punches are, so while their retention runs the answer is usually no.

        Raises:
            UserError: the person isn't known.
            StorageError: nothing was changed, or, with the models, the person's own data are gone already.
        """
        with self._pins.joint_transaction():
            person = self._people.get(employee_id)
            since = self._known_since(employee_id)
            standing = sum(one.withdrawn_at_utc is None for one in self._people.consents(employee_id))
            looks = self._feedback.forget_looks_of(employee_id)
            templates = self._people.withdraw_consent(employee_id)
            pin = self._pins.delete(employee_id)
            notes = self._leave_notes.blank(employee_id)
            self._people.deactivate(employee_id)
            if anonymise:
                self._people.update(_pseudonymous(person))
            self._audit.record(
                author, "erase", person.id, templates=templates, looks=looks, pin=pin, anonymised=anonymise
            )
            person = self._people.get(employee_id)
        forgotten = self._forget_models(employee_id, author)
        if forgotten.models or forgotten.runs:
            removed = ", ".join((*forgotten.models, *forgotten.runs))
            self._audit.record(author, "erase trained models", person.id, removed=removed)
        held_by = tuple(self._held_by(since, forgotten)) if since is not None else ()
        return ErasureReport(
            person, templates, standing, looks, pin, notes, anonymise, held_by, self._empty_log(), forgotten
        )

    def _known_since(self, employee_id: str) -> datetime | None:
        """The first moment at which this installation may have held the person's face; None for never."""
        given = [one.given_at_utc for one in self._people.consents(employee_id)]
        made = [one.created_at_utc for one in self._templates.for_employee(employee_id)]
        return min(given + made, default=None)

    def _held_by(self, since_utc: datetime, forgotten: ForgottenModels) -> list[HeldCopy]:
        held = [
            HeldCopy(CopyKind.BACKUP, one.file_name, one.at_utc)
            for one in self._history.backups()
            if one.at_utc >= since_utc
        ]
        # Listed whatever their time: a clock may have been wrong, and these can be looked at.
        earlier = [(CopyKind.BEFORE_UPDATE, one) for one in sorted(self._folder.backups.glob("*.sqlite3"))]
        earlier += [(CopyKind.BEFORE_RESTORE, one) for one in kept_aside(self._folder)]
        held += [HeldCopy(kind, path.name, _written(path), path) for kind, path in earlier]
        held += [
            HeldCopy(CopyKind.MODEL, card.model_id, card.origin.created_utc)
            for card in self._cards()
            if isinstance(card.origin, FineTuned)
            and card.model_id not in forgotten.spared
            and card.origin.created_utc >= since_utc
        ]
        return held


def _written(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def _pseudonymous(person: Employee) -> Employee:
    """The same pseudonym however often it is asked for; it tells nothing but that two punches are one person's."""
    mark = person.id.replace("-", "")[:8].upper()
    return replace(person, code=f"erased-{mark}", name=f"Former employee {mark}", department="", email="")
