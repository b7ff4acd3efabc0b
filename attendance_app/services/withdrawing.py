"""Withdrawing a consent: faces go at once, and what has learnt from them is named. Depends on storage; any thread.

What was lawful until the withdrawal stays so (GDPR, Article 7(3)): models that were trained before are kept, unlike
after an erasure. But nothing is learnt from the person any more, so runs that are under way with their faces end.
"""

from collections.abc import Callable
from dataclasses import dataclass

from attendance_app.services.audit_trail import ADMIN_AUTHOR, AuditTrail
from attendance_app.services.people import PeopleService
from attendance_app.storage.connection import Database


@dataclass(frozen=True, slots=True)
class LearntBefore:
    """What has learnt from somebody and stays.

    Attributes:
        models: Ids of models on this computer, by name.
        runs: Names of training runs.
        cancelled: Those of the runs that were under way; they leave no model.
        in_use: The one of the models that is in use; empty if none is.
    """

    models: tuple[str, ...] = ()
    runs: tuple[str, ...] = ()
    cancelled: tuple[str, ...] = ()
    in_use: str = ""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What a withdrawal did, and what it leaves.

    Attributes:
        templates: Enrolled faces with their crops that were deleted, of all models.
        learnt: What has learnt from the person: train anew and remove it, go back to another model, or erase.
    """

    templates: int
    learnt: LearntBefore


class WithdrawalService:
    """Withdraws consents.

    Args:
        people: Records them and deletes templates.
        database: What is written there is written together.
        audit: Where it is noted who did it.
        stop_learning_from: Ends what is being learnt from a person, given their id, and says what was before.
    """

    def __init__(
        self,
        people: PeopleService,
        database: Database,
        audit: AuditTrail,
        stop_learning_from: Callable[[str], LearntBefore],
    ) -> None:
        self._people, self._database, self._audit = people, database, audit
        self._stop_learning_from = stop_learning_from

    def withdraw(self, employee_id: str, author: str = ADMIN_AUTHOR) -> Withdrawal:
        """Record the withdrawal and delete the person's templates, then end the runs that have their faces.

        Withdrawing again changes nothing more, or does what is left to do.

        Raises:
            UserError: the person isn't known.
            StorageError: nothing was changed; or the withdrawal is on record, but a run couldn't be told to end. Its
                model isn't kept even so.
        """
        with self._database.transaction():
            stood = self._people.standing_consent(employee_id) is not None
            templates = self._people.withdraw_consent(employee_id)
            if stood or templates:
                self._audit.record(author, "withdraw consent", employee_id, templates=templates)
        return Withdrawal(templates, self._stop_learning_from(employee_id))
