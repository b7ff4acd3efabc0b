"""What a look at the desk means: a new punch, a repeat of the last, or a question. Standard library only; pure."""

from attendance_app.domain.policies.policy import PunchPolicy
from attendance_app.domain.policies.toggle import STALE_AFTER, RecordPunch, RepeatOf, decide_toggle

__all__ = ["STALE_AFTER", "PunchPolicy", "RecordPunch", "RepeatOf", "decide_toggle"]
