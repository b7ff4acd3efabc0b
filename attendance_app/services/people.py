"""Employees and their consent: add, change, find, deactivate, withdraw. Depends on storage; any thread."""

import dataclasses
import unicodedata
import uuid
from dataclasses import dataclass
from datetime import date, datetime

from attendance_app.domain.clock import Clock
from attendance_app.domain.people import Consent, Employee
from attendance_app.domain.punches import Punch
from attendance_app.errors import UserError
from attendance_app.services.site_zone import known_zone
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.templates import TemplateRepository

CONSENT_TEXT_VERSION = "2026-01"  # changes whenever the wording people agree to does
LONGEST_CODE = 64  # an imported folder's whole name may be the code
LONGEST_TEXT = 200


@dataclass(frozen=True, slots=True)
class EmployeeRow:
    """A person as lists show them.

    Attributes:
        templates: Enrolled faces, of all models.
        consented: Whether a consent stands.
        last_punch: The latest by instant, or None.
    """

    employee: Employee
    templates: int
    consented: bool
    last_punch: Punch | None


class PeopleService:
    """What an administrator does with people. Nobody is ever deleted: punches refer to them."""

    def __init__(
        self,
        employees: EmployeeRepository,
        consents: ConsentRepository,
        templates: TemplateRepository,
        punches: PunchRepository,
        clock: Clock,
    ) -> None:
        self._employees = employees
        self._consents = consents
        self._templates = templates
        self._punches = punches
        self._clock = clock

    def search(self, text: str = "", include_inactive: bool = False) -> list[EmployeeRow]:
        """People whose name, code or department contains every word of `text`, by name; everyone for blank text."""
        found = self._employees.search(text, include_inactive)
        templates = self._templates.counts()
        consented = self._consents.standing_for()
        last_punches = self._punches.latest_of_each()
        return [
            EmployeeRow(person, templates.get(person.id, 0), person.id in consented, last_punches.get(person.id))
            for person in found
        ]

    def enrolled_faces(self) -> dict[str, int]:
        """How many faces of each person are enrolled, of all models, by id; people without any are left out."""
        return self._templates.counts()

    def get(self, employee_id: str) -> Employee:
        """The person with this id, active or not.

        Raises:
            UserError: there is none.
        """
        found = self._employees.get(employee_id)
        if found is None:
            raise UserError("This person is not in the database any more.", "Refresh the list.")
        return found

    def find(self, code: str) -> Employee | None:
        """The person with this code, active or not, without regard to letter case; None if there is none."""
        return self._employees.by_code(code)

    def by_code(self, code: str) -> Employee:
        """The person with this code, active or not, without regard to letter case.

        Raises:
            UserError: there is none.
        """
        found = self.find(code)
        if found is None:
            raise UserError(
                'Nobody has the code "{code}".',
                "Check it in the list of employees, or add the person first.",
                code=code.strip(),
            )
        return found

    def add(
        self,
        code: str,
        name: str,
        department: str = "",
        email: str = "",
        *,
        hired_on: date | None = None,
        zone: str | None = None,
    ) -> Employee:
        """Add a person.

        Raises:
            UserError: the code or the name is blank, too long or taken, or the zone isn't one.
        """
        person = _checked(
            Employee(
                id=str(uuid.uuid4()),
                code=code,
                name=name,
                department=department,
                email=email,
                hired_on=hired_on,
                zone=zone,
            )
        )
        with self._employees.joint_transaction():
            self._refuse_taken_code(person)
            self._employees.add(person)
        return person

    def update(self, employee: Employee) -> Employee:
        """Change what is known about a person; whether they are active is for `deactivate` and `reactivate`.

        Returns:
            The person as stored, with surrounding spaces removed.

        Raises:
            UserError: as `add`, or the person isn't known.
        """
        person = _checked(employee)
        with self._employees.joint_transaction():
            stored = self.get(person.id)
            self._refuse_taken_code(person)
            person = dataclasses.replace(person, deactivated_at_utc=stored.deactivated_at_utc)
            self._employees.update(person)
        return person

    def deactivate(self, employee_id: str) -> Employee:
        """The person cannot be recognised or punch from now on; punches, templates and consents stay.

        Raises:
            UserError: the person isn't known.
        """
        with self._employees.joint_transaction():
            if self.get(employee_id).active:
                self._employees.set_deactivated(employee_id, self._clock.now_utc())
            return self.get(employee_id)

    def reactivate(self, employee_id: str) -> Employee:
        """The person may be recognised and punch again.

        Raises:
            UserError: the person isn't known.
        """
        with self._employees.joint_transaction():
            self.get(employee_id)
            self._employees.set_deactivated(employee_id, None)
            return self.get(employee_id)

    def standing_consent(self, employee_id: str) -> Consent | None:
        """The consent that stands, or None."""
        return self._consents.standing(employee_id)

    def consents(self, employee_id: str) -> list[Consent]:
        """Every consent the person ever gave, withdrawn ones too, oldest first."""
        return self._consents.of(employee_id)

    def record_consent(self, employee_id: str, source: str, given_at_utc: datetime | None = None) -> Consent:
        """Record that the person agreed; a consent that stands already is kept and returned.

        Args:
            employee_id: Who agreed.
            source: `screen`, `signed`, `command-line`, `import` or `demo`; see `Consent`.
            given_at_utc: When, if it was a moment ago; None for now.

        Raises:
            UserError: the person isn't known.
        """
        with self._employees.joint_transaction():
            self.get(employee_id)
            standing = self._consents.standing(employee_id)
            if standing is not None:
                return standing
            at_utc = given_at_utc or self._clock.now_utc()
            consent = Consent(str(uuid.uuid4()), employee_id, at_utc, source, CONSENT_TEXT_VERSION)
            self._consents.add(consent)
            return consent

    def withdraw_consent(self, employee_id: str) -> int:
        """Record the withdrawal and delete the person's templates and face crops, together.

        Returns:
            How many templates were deleted.

        Raises:
            UserError: the person isn't known.
        """
        with self._employees.joint_transaction():
            self.get(employee_id)
            at_utc = self._clock.now_utc()
            for consent in self._consents.of(employee_id):
                self._consents.withdraw(consent.id, at_utc)
            return self._templates.delete_for(employee_id)

    def _refuse_taken_code(self, person: Employee) -> None:
        holder = self._employees.by_code(person.code)
        if holder is not None and holder.id != person.id:
            raise UserError(
                'The code "{person_code}" belongs to {holder_name} already.'
                if holder.active
                else 'The code "{person_code}" belongs to {holder_name} (deactivated) already.',
                "Choose another code.",
                person_code=person.code,
                holder_name=holder.name,
            )


def _checked(person: Employee) -> Employee:
    """The person with tidy text, or `UserError`."""
    code, name = person.code.strip(), unicodedata.normalize("NFC", person.name).strip()
    department, email = person.department.strip(), person.email.strip()
    zone = (person.zone or "").strip() or None
    if not code:
        raise UserError("The code is blank.", "Enter the payroll number or another code of the person's own.")
    if not name:
        raise UserError("The name is blank.", "Enter the person's full name.")
    if len(code) > LONGEST_CODE:
        raise UserError("The code is longer than {longest_code} characters.", "Shorten it.", longest_code=LONGEST_CODE)
    if max(len(name), len(department), len(email)) > LONGEST_TEXT:
        raise UserError(
            "The name, department or e-mail is longer than {longest_text} characters.",
            "Shorten it.",
            longest_text=LONGEST_TEXT,
        )
    if not all(text.isprintable() for text in (code, name, department, email)):
        raise UserError(
            "The code, name, department or e-mail contains a control character.",
            "Type it without line breaks and tabs.",
        )
    if zone is not None and known_zone(zone) is None:
        raise UserError(
            'There is no time zone called "{zone}".',
            "Use a name such as Europe/Berlin, or leave it empty for the site's.",
            zone=zone,
        )
    return dataclasses.replace(person, code=code, name=name, department=department, email=email, zone=zone)
