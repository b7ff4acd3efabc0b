"""What is known of one face track so far, and what remains to be said about it. Depends on domain and matching.

A track is told once: one punch, or one "unknown". If another enrolled person clearly takes the first one's place
within the same track, a new story begins.
"""

from attendance_app.domain.confirmation import ConfirmationPolicy, ConfirmedLook, TrackConfirmation
from attendance_app.domain.recognition import Match, Outcome
from attendance_app.matching.fusion import TrackEmbedding

LOOK_AGAIN_EVERY_S = 0.5
RETRY_STORAGE_AFTER_S = 3.0
ASK_AGAIN_AFTER_S = 12.0
"""Who didn't answer and still stands there is asked again: longer than the kiosk waits for an answer."""

SUCCESSOR_MARGIN = 0.2
"""How much nearer somebody else must be in each look to count as a different person, not as a look-alike."""


class TrackStory:
    """One track's looks and decisions. Times are the source's clock in seconds.

    Attributes:
        asked: The person was asked what the punch is.
        first_usable_s: When the first look was taken into account; None before.
        label, hint: As in `FaceView`.
    """

    def __init__(self, policy: ConfirmationPolicy) -> None:
        self._policy = policy
        self._confirmation = TrackConfirmation(policy)
        self._successor: TrackConfirmation | None = None
        self._next_look_s = float("-inf")
        self._told: ConfirmedLook | None = None
        self._ask_again_s = float("inf")
        self.asked = False
        self.first_usable_s: float | None = None
        self.embedding = TrackEmbedding()
        self.label = ""
        self.hint = ""

    @property
    def outcome(self) -> Outcome | None:
        """What the track came to so far; None while undecided."""
        decision = self._confirmation.decision
        return decision.outcome if decision else None

    def wants_look(self, now_s: float) -> bool:
        """Whether another embedding would tell anything now."""
        return now_s >= self._next_look_s

    def add(self, match: Match, now_s: float) -> ConfirmedLook | None:
        """Take a look into account.

        Returns:
            A decision that has not been told yet, else None. Call `told` once it was.
        """
        if self.first_usable_s is None:
            self.first_usable_s = now_s
        if self.outcome is Outcome.ACCEPTED:
            self._watch_for_successor(match)
        decision = self._confirmation.add(match) if self._successor is None else self._confirmation.decision
        settled = decision is not None and decision is self._told and now_s < self._ask_again_s
        self._next_look_s = now_s + LOOK_AGAIN_EVERY_S if settled else now_s
        return None if settled else decision

    def told(self, decision: ConfirmedLook, now_s: float) -> None:
        """The decision was recorded and announced."""
        self._told = decision
        self._ask_again_s = float("inf")
        self._next_look_s = now_s + LOOK_AGAIN_EVERY_S

    def asked_about(self, decision: ConfirmedLook, now_s: float) -> None:
        """The person was asked what it is; `add` returns the decision again if it still stands a while later."""
        self.told(decision, now_s)
        self.asked = True
        self._ask_again_s = now_s + ASK_AGAIN_AFTER_S

    def postponed(self, now_s: float) -> None:
        """The decision could not be recorded; look again and retry a little later."""
        self._confirmation = TrackConfirmation(self._policy)
        self._next_look_s = now_s + RETRY_STORAGE_AFTER_S

    def _watch_for_successor(self, match: Match) -> None:
        """Begin a new story when looks keep saying, clearly, that this is somebody else."""
        accepted = self._confirmation.decision
        someone_else = (
            match.outcome is Outcome.ACCEPTED
            and accepted is not None
            and match.employee_id != accepted.employee_id
            and match.margin >= SUCCESSOR_MARGIN
        )
        if not someone_else:
            self._successor = None
            return
        self._successor = self._successor or TrackConfirmation(self._policy)
        if self._successor.add(match) is not None:
            self._confirmation, self._successor = self._successor, None
            self._told, self.asked = None, False
            self.label = self.hint = ""
