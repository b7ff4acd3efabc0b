"""What there is to learn from, and whether it is enough. Depends on storage; any thread, slow with many pictures.

Counts as `training.faces.home` reads and `training.faces.splits` demands; tests compare both.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from attendance_app.errors import UserError
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.feedback import FeedbackRepository
from attendance_app.storage.templates import TemplateRepository

FEWEST_PEOPLE = 10
FEWEST_PICTURES = 2
_ALL_CASES = 100_000


@dataclass(frozen=True, slots=True)
class Learner:
    """Somebody who can be learnt from.

    Attributes:
        pictures: Kept pictures of their face, each once.
    """

    employee_id: str
    code: str
    name: str
    pictures: int


@dataclass(frozen=True, slots=True)
class Material:
    """What there is to learn from: active people whose consent stands and whose pictures are kept.

    Attributes:
        learners: By name.
        pictures: Of all of them.
        mistakes: Looks from mistakes at the desk that are kept with consent.
        look_alikes: Pairs nearer than the threshold in force.
    """

    learners: tuple[Learner, ...]
    pictures: int
    mistakes: int
    look_alikes: int

    @property
    def people(self) -> int:
        """How many people."""
        return len(self.learners)

    def with_pictures(self, fewest: int) -> int:
        """How many people have so many pictures or more."""
        return sum(one.pictures >= fewest for one in self.learners)


class LearningMaterial:
    """Counts what there is to learn from.

    Args:
        look_alikes: How many pairs look alike to the model in use.
    """

    def __init__(
        self,
        employees: EmployeeRepository,
        consents: ConsentRepository,
        templates: TemplateRepository,
        feedback: FeedbackRepository,
        look_alikes: Callable[[], int],
    ) -> None:
        self._employees, self._consents, self._templates = employees, consents, templates
        self._feedback, self._look_alikes = feedback, look_alikes

    def count(self) -> Material:
        """See `Material`.

        Raises:
            StorageError: it cannot be read.
        """
        learners = self.learners()
        known = {one.employee_id for one in learners}
        mistakes = {
            hashlib.sha256(case.look.crop_jpeg).digest()
            for case in self._feedback.latest(_ALL_CASES)
            if case.look is not None and case.look.crop_jpeg and case.true_employee_id in known
        }
        return Material(learners, sum(one.pictures for one in learners), len(mistakes), self._look_alikes())

    def learners(self) -> tuple[Learner, ...]:
        """Everybody who can be learnt from, by name."""
        consenting = self._consents.standing_for()
        people = [person for person in self._employees.all() if person.active and person.id in consenting]
        kept = {person.id: self._crops_of(person.id) for person in people}
        owners = Counter(key for crops in kept.values() for key in crops)
        found = [
            Learner(person.id, person.code, person.name, sum(owners[key] == 1 for key in kept[person.id]))
            for person in people
        ]
        return tuple(sorted((one for one in found if one.pictures), key=lambda one: (one.name.casefold(), one.code)))

    def _crops_of(self, employee_id: str) -> set[bytes]:
        found = self._templates.for_employee(employee_id)
        return {hashlib.sha256(one.crop_jpeg).digest() for one in found if one.crop_jpeg}


def refusal(learners: Sequence[Learner], people: Collection[str] | None) -> UserError | None:
    """What training would say to these people being too few; None if they are enough.

    Args:
        learners: Everybody who can be learnt from.
        people: Ids; None for everybody.
    """
    chosen = [one for one in learners if people is None or one.employee_id in people]
    if not chosen:
        return UserError(
            "No face is kept of anybody whose consent stands, so there is nothing to learn from.",
            "Enrol people first.",
        )
    able = sum(one.pictures >= FEWEST_PICTURES for one in chosen)
    if able >= FEWEST_PEOPLE:
        return None
    return UserError(
        "Too few faces to learn from and to tell whether it helped: {count} people with two pictures or more.",
        "It needs at least {fewest} people with at least 2 usable pictures each; 20 people with 5 are a start.",
        count=able,
        fewest=FEWEST_PEOPLE,
    )
