"""What the Training page is about, read in one go. Depends on services; any thread but the GUI's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attendance_app.errors import UserError
    from attendance_app.services.fine_tuning.following import RunEvent, RunFollower
    from attendance_app.services.fine_tuning.runs import RunChoice, RunSummary
    from attendance_app.services.fine_tuning.service import FineTuningService, Material
    from attendance_app.ui.admin.dependencies import AdminDependencies


@dataclass(frozen=True, slots=True)
class Situation:
    """Every run, and which model is in use.

    Attributes:
        runs: The newest first.
        model_id: In use.
        previous: What going back would put into use; empty for nothing.
    """

    runs: tuple[RunSummary, ...]
    model_id: str
    previous: str

    @property
    def going_on(self) -> RunSummary | None:
        """The run that has a process."""
        return next((run for run in self.runs if run.state.going_on), None)


@dataclass(frozen=True, slots=True)
class Means:
    """What a new run could be made from.

    Attributes:
        bases: Models to start from.
    """

    material: Material
    bases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """What the service says of a choice.

    Attributes:
        seconds: About how long each preset takes, by preset.
        refusal: Why it won't begin; None if it will.
    """

    seconds: dict[str, float]
    refusal: UserError | None


@dataclass(frozen=True, slots=True)
class News:
    """What became of a run since last time.

    Attributes:
        events: Told since then.
        started_over: As the follower counts it.
        previous: As in `Situation`.
        log: What its process wrote; empty while it goes on.
    """

    run: RunSummary
    events: tuple[RunEvent, ...]
    started_over: int
    previous: str
    log: str


def read_situation(services: AdminDependencies) -> Situation:
    """Read it. Raises as `FineTuningService.runs`."""
    service = services.fine_tuning
    return Situation(tuple(service.runs()), services.settings.refresh().model_id, service.previous_model() or "")


def read_means(service: FineTuningService) -> Means:
    """Count what there is. Raises as `FineTuningService.material`."""
    return Means(service.material(), tuple(service.bases()))


def read_offer(service: FineTuningService, material: Material, choice: RunChoice) -> Offer:
    """Ask about a choice."""
    chosen = [one for one in material.learners if choice.people is None or one.employee_id in choice.people]
    pictures = sum(one.pictures for one in chosen)
    return Offer(service.estimates_s(pictures, choice.steps), service.refusal(material, choice.people))


def read_news(service: FineTuningService, name: str, follower: RunFollower) -> News:
    """Read along. Raises as `FineTuningService.run`."""
    events = tuple(follower.news())
    run = service.run(name)
    if run.state.going_on:
        return News(run, events, follower.started_over, "", "")
    return News(run, events, follower.started_over, service.previous_model() or "", service.log(name))
