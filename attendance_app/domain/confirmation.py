"""From looks to a decision about a track: k of its latest n looks must agree. Standard library only.

One look is a frame; one blurred or half-turned frame must not let anybody in, nor turn anybody away.
`TrackConfirmation` holds the looks of one track and belongs to the thread that analyses frames.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median_low

from attendance_app.domain.recognition import Match, Outcome


@dataclass(frozen=True, slots=True)
class ConfirmationPolicy:
    """How many looks it takes.

    Attributes:
        looks_needed: k, the looks that must be accepted for the same person.
        window: n, out of so many of the track's latest looks; never fewer than k are kept.
    """

    looks_needed: int
    window: int

    def __post_init__(self) -> None:
        if self.looks_needed < 1 or self.window < 1:
            raise ValueError("looks_needed and window must be 1 or more")

    @property
    def looks_kept(self) -> int:
        """The length of the window: n, or k where that is more."""
        return max(self.looks_needed, self.window)


@dataclass(frozen=True, slots=True)
class ConfirmedLook:
    """What a track came to, from the looks that agree on it.

    Attributes:
        outcome: `accepted`, `unknown` or `ambiguous`.
        employee_id: Who was accepted; otherwise the nearest person of the latest agreeing look, or None.
        distance: The (lower) median of the agreeing looks' distances: one that was really seen, and robust to a blurred
            frame.
        margin: The smallest of their margins: the closest the decision came to somebody else.
        threshold: The one the latest agreeing look used.
        looks: How many looks agree.
        runner_up_id: The other person it may be, of the latest agreeing look; or None.
    """

    outcome: Outcome
    employee_id: str | None
    distance: float
    margin: float
    threshold: float
    looks: int
    runner_up_id: str | None = None


class TrackConfirmation:
    """The looks at one track and what they came to so far.

    - Accepted: at least k of the latest n looks are accepted for the same person.
    - Unknown, ambiguous: n looks (or k, where that is more) agree on that since the last accepted look. Turning someone
      away takes longer evidence than letting an employee in, and gives way if the person is accepted later on.
    - Accepted never becomes another person, nor unknown. When k of the latest n looks are accepted for someone else,
      one track shows two people: ambiguous, for good.

    Looks of poor quality or under suspicion of a spoof say nothing about who it is and are left out.
    """

    def __init__(self, policy: ConfirmationPolicy) -> None:
        self._policy = policy
        self._latest: deque[Match] = deque(maxlen=policy.looks_kept)
        self._rejections: list[Match] = []
        self._decision: ConfirmedLook | None = None
        self._contradicted = False

    @property
    def decision(self) -> ConfirmedLook | None:
        """What the track came to so far, or None while undecided."""
        return self._decision

    def add(self, match: Match) -> ConfirmedLook | None:
        """Take another look into account.

        Returns:
            The decision that stands now, the same object until it changes; None while undecided.
        """
        if match.outcome in {Outcome.POOR_QUALITY, Outcome.SPOOF_SUSPECTED} or self._contradicted:
            return self._decision
        self._latest.append(match)
        if match.outcome is Outcome.ACCEPTED:
            self._rejections.clear()
            self._consider_acceptance(match.employee_id)
        elif self._decision is None:
            self._rejections.append(match)
            self._consider_rejection(match.outcome)
        return self._decision

    def _consider_acceptance(self, employee_id: str | None) -> None:
        agreeing = [
            look for look in self._latest if look.outcome is Outcome.ACCEPTED and look.employee_id == employee_id
        ]
        if len(agreeing) < self._policy.looks_needed:
            return
        standing = self._decision
        if standing is None or standing.outcome is not Outcome.ACCEPTED:
            self._decision = _summary(Outcome.ACCEPTED, agreeing)
        elif standing.employee_id != employee_id:
            self._decision = replace(_summary(Outcome.AMBIGUOUS, agreeing), runner_up_id=standing.employee_id)
            self._contradicted = True

    def _consider_rejection(self, outcome: Outcome) -> None:
        agreeing = [look for look in self._rejections if look.outcome is outcome]
        if len(agreeing) >= self._policy.looks_kept:
            self._decision = _summary(outcome, agreeing)
            self._rejections.clear()


def _summary(outcome: Outcome, agreeing: Sequence[Match]) -> ConfirmedLook:
    latest = agreeing[-1]
    return ConfirmedLook(
        outcome=outcome,
        employee_id=latest.employee_id,
        distance=median_low(look.distance for look in agreeing),
        margin=min(look.margin for look in agreeing),
        threshold=latest.threshold,
        looks=len(agreeing),
        runner_up_id=latest.runner_up_id,
    )
