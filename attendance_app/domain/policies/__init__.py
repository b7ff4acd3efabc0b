"""What a look at the desk means: a new punch, a repeat of the last, or a question. Standard library only; pure."""

from attendance_app.domain.policies.deciding import decide
from attendance_app.domain.policies.policy import PunchPolicy
from attendance_app.domain.policies.sighting import (
    LOOK_BACK,
    STALE_AFTER,
    ChooseKind,
    Decision,
    RecordPunch,
    RepeatOf,
    Sighting,
)

__all__ = [
    "LOOK_BACK",
    "STALE_AFTER",
    "ChooseKind",
    "Decision",
    "PunchPolicy",
    "RecordPunch",
    "RepeatOf",
    "Sighting",
    "decide",
]
