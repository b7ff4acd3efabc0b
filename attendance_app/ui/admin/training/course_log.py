"""What a run has told so far, gathered for plots and log. Depends on services.fine_tuning; GUI thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from attendance_app.services.fine_tuning.following import EvaluationPoint, RunNotice, RunPoint, RunStarted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from attendance_app.services.fine_tuning.following import RunEvent

_BASE = "base"


@dataclass(slots=True)
class CourseLog:
    """Grows with `take`; points of a step that is told twice are the last ones.

    Attributes:
        started: What the run said at its beginning; None until it has.
        points: By step.
        found: Share of held-out people found at FPIR 1 %, the best of the weights tried, by step.
        base: The same of the model before; None until it is known.
        told: Everything but the steps, in order.
        taken: How many events there were; another number means that something is new.
    """

    started: RunStarted | None = None
    points: dict[int, RunPoint] = field(default_factory=dict)
    found: dict[int, float] = field(default_factory=dict)
    base: float | None = None
    told: list[RunEvent] = field(default_factory=list)
    taken: int = 0

    def take(self, events: Sequence[RunEvent]) -> None:
        """Add what came."""
        self.taken += len(events)
        for event in events:
            match event:
                case RunPoint():
                    self.points[event.step] = event
                case RunStarted():
                    self.started = event
                    self.told.append(event)
                case EvaluationPoint():
                    self._take_evaluation(event)
                case RunNotice():
                    self.told.append(event)

    def _take_evaluation(self, event: EvaluationPoint) -> None:
        if event.tpir_1e2 is None:
            return
        if event.weights == _BASE:
            self.base = event.tpir_1e2
            return
        self.found[event.step] = max(event.tpir_1e2, self.found.get(event.step, 0.0))
        if event.best:
            self.told.append(event)

    @property
    def steps(self) -> int:
        """How many steps the run has in all; 0 until that is known."""
        last = next(reversed(self.points.values()), None)
        return last.steps if last is not None else (self.started.steps if self.started is not None else 0)
