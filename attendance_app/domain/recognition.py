"""The vocabulary of recognition: outcomes of a look and of a track. Standard library only.

Distances are Euclidean between unit vectors (0 to 2, lower is better).
"""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What one look at a face came to."""

    ACCEPTED = "accepted"
    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"
    POOR_QUALITY = "poor_quality"
    SPOOF_SUSPECTED = "spoof_suspected"


@dataclass(frozen=True, slots=True)
class Match:
    """The open-set decision for one embedding.

    Attributes:
        employee_id: The nearest person, whatever the outcome; None when nobody is enrolled.
        distance: To that person; `inf` when nobody is enrolled.
        margin: Runner-up person's distance minus `distance`; `inf` when there is no runner-up.
        threshold: The distance the decision used.
        runner_up_id: The second nearest person, or None.
    """

    outcome: Outcome
    employee_id: str | None
    distance: float
    margin: float
    threshold: float
    runner_up_id: str | None = None
