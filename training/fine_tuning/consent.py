"""Whether everybody a run learnt from still agrees when it ends. Uses the app's storage; the calling thread."""

from collections.abc import Callable, Collection
from pathlib import Path

from attendance_app.errors import UserError
from training.faces.home import people_covered


def still_covered(home: Path | None, people: Collection[str]) -> Callable[[], None]:
    """A question to ask before a model is kept: it raises a `UserError` if somebody has withdrawn their consent."""

    def confirm() -> None:
        gone = set(people) - people_covered(home)
        if gone:
            raise UserError(
                "{count} of the people this run learnt from have left or withdrawn their consent meanwhile, "
                "so its model is not kept.",
                "Start a new run, and delete this one's folder.",
                count=len(gone),
            )

    return confirm
