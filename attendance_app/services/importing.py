"""Import of people and their pictures from a folder. Depends on people and, through a protocol, on enrolment.

One person after the other: who is done stays done, whatever comes later, and a second run finds nothing left to do.
Not for the GUI thread. What the folder says is read by `import_plan` and `import_table`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from attendance_app.domain.people import Employee
from attendance_app.errors import AccessDeniedError, Cancelled, StorageError, UserError
from attendance_app.services.enrolment_report import EnrolmentReport, SamePersonError
from attendance_app.services.import_plan import ImportPlan, PhotoVerdict, PlannedPerson, plan_import
from attendance_app.services.import_table import RowError
from attendance_app.services.people import PeopleService
from attendance_app.services.sentences import Sentence
from attendance_app.storage.rows import fold

__all__ = ["ImportReport", "ImportService", "PhotoVerdict", "PictureEnroller", "RowError"]

ProgressCallback = Callable[[int, int], None]
CancelQuery = Callable[[], bool]


class PictureEnroller(Protocol):
    """What the import needs of enrolment."""

    def add_pictures(
        self,
        employee_id: str,
        paths: Sequence[Path],
        on_progress: ProgressCallback | None = None,
        cancelled: CancelQuery | None = None,
    ) -> EnrolmentReport:
        """Add pictures to somebody who has consented; ones enrolled already are told by their hash alone."""
        ...


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import came to.

    Attributes:
        people_created: People this run added.
        people_existing: People who were there already; nothing about them was changed.
        templates_added: By this run.
        verdicts: One a picture.
        row_errors: Rows of people.csv (or people in it) that could not be used.
        notes: What else the reader should know; sentences, as all reasons are.
    """

    people_created: int
    people_existing: int
    templates_added: int
    verdicts: tuple[PhotoVerdict, ...]
    row_errors: tuple[RowError, ...]
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class _Progress:
    """Counts pictures over all people."""

    total: int
    report: ProgressCallback
    done: int = 0

    def within(self, done: int, _total: int) -> None:
        self.report(self.done + done, self.total)

    def finish(self, pictures: int) -> None:
        self.done += pictures
        self.report(self.done, self.total)


@dataclass(slots=True)
class _Tally:
    """The report while it grows."""

    plan: ImportPlan
    created: int = 0
    existing: int = 0
    added: int = 0
    verdicts: list[PhotoVerdict] = field(default_factory=list)

    def leave_out(self, planned: PlannedPerson, reason: str) -> None:
        self.verdicts += [PhotoVerdict(str(one), planned.code, False, reason) for one in planned.pictures]

    def report(self) -> ImportReport:
        plan = self.plan
        return ImportReport(
            people_created=self.created,
            people_existing=self.existing,
            templates_added=self.added,
            verdicts=tuple(self.verdicts + plan.left_out),
            row_errors=tuple(sorted(plan.row_errors, key=lambda error: error.line)),
            notes=tuple(plan.notes),
        )


class ImportService:
    """Brings people in from a folder."""

    def __init__(self, people: PeopleService, enrolment: PictureEnroller) -> None:
        self._people = people
        self._enrolment = enrolment

    def run(
        self,
        folder: Path,
        consent: bool,
        on_progress: ProgressCallback | None = None,
        cancelled: CancelQuery | None = None,
    ) -> ImportReport:
        """Import FOLDER; see `import_plan` for what is read.

        Args:
            folder: FOLDER.
            consent: Everybody in it has agreed to face recognition. A `no` in people.csv and a consent that was
                withdrawn stand against it; a `yes` in people.csv counts without it. Who hasn't agreed is added without
                pictures.
            on_progress: Told pictures done and pictures in all.
            cancelled: Asked between pictures.

        Raises:
            UserError: the folder or people.csv cannot be used at all; nothing was changed.
            StorageError: the database failed; who was done before stays.
            Cancelled: `cancelled` said so; who was done before stays.
        """
        plan = plan_import(folder)
        stop = cancelled or (lambda: False)
        progress = _Progress(
            sum(len(planned.pictures) for planned in plan.people.values()), on_progress or (lambda _done, _total: None)
        )
        progress.finish(0)
        tally = _Tally(plan)
        for planned in plan.people.values():
            if stop():
                raise Cancelled
            try:
                self._import_person(planned, consent, tally, progress, stop)
            except (StorageError, AccessDeniedError):
                raise
            except UserError as error:
                _refuse(planned, error, tally)
            progress.finish(len(planned.pictures))
        return tally.report()

    def _import_person(
        self, planned: PlannedPerson, everybody: bool, tally: _Tally, progress: _Progress, stop: CancelQuery
    ) -> None:
        person = self._find_or_add(planned, tally)
        refusal = self._settle_consent(person, planned, everybody)
        if refusal:
            tally.leave_out(planned, refusal)
        elif planned.pictures:
            try:
                report = self._enrolment.add_pictures(person.id, planned.pictures, progress.within, stop)
            except SamePersonError as error:
                tally.leave_out(planned, _looks_like(error.known))
                return
            reasons = {rejected.path: rejected.reason for rejected in report.rejected}
            tally.added += report.added
            tally.verdicts += [
                PhotoVerdict(str(one), person.code, str(one) not in reasons, reasons.get(str(one), ""))
                for one in planned.pictures
            ]

    def _find_or_add(self, planned: PlannedPerson, tally: _Tally) -> Employee:
        known = self._people.find(planned.code)
        if known is None:
            person = self._people.add(
                planned.code,
                planned.name,
                planned.department,
                planned.email,
                hired_on=planned.hired_on,
                zone=planned.zone,
            )
            tally.created += 1
            return person
        if not planned.named_by_code and fold(known.name) != fold(planned.name):
            raise UserError(
                'the code "{known_code}" belongs to {known_name}, not to {planned_name}',
                known_code=known.code,
                known_name=known.name,
                planned_name=planned.name,
            )
        tally.existing += 1
        return known

    def _settle_consent(self, person: Employee, planned: PlannedPerson, everybody: bool) -> str:
        """Record a consent where there is one to record; otherwise why pictures must be left out."""
        if not person.active:
            return Sentence("{name} is deactivated", name=person.name)
        if planned.consent is False:
            return Sentence("no consent: people.csv says no")
        consents = self._people.consents(person.id)
        if any(one.withdrawn_at_utc is None for one in consents):
            return ""
        if consents:
            return Sentence("consent was withdrawn; record a new one in the person's own presence first")
        if planned.consent or everybody:
            self._people.record_consent(person.id, "import")
            return ""
        return Sentence("no consent recorded; import with --consent once the person has agreed")


def _looks_like(known: Employee) -> Sentence:
    return Sentence("looks like {name} ({code}), who is enrolled already", name=known.name, code=known.code)


def _refuse(planned: PlannedPerson, error: UserError, tally: _Tally) -> None:
    if planned.line is not None:
        tally.plan.row_errors.append(RowError(planned.line, Sentence.said_by(error)))
    elif not planned.pictures:
        tally.plan.notes.append(Sentence("{code}: {error}", code=planned.code, error=error.with_traceback(None)))
    tally.leave_out(planned, Sentence.said_by(error))
