"""One door to all policies. Standard library only; pure."""

from attendance_app.domain.policies.buttons import buttons
from attendance_app.domain.policies.first_last import first_last
from attendance_app.domain.policies.policy import PunchPolicy
from attendance_app.domain.policies.schedule import scheduled
from attendance_app.domain.policies.sighting import Decision, RecordPunch, RepeatOf, Sighting
from attendance_app.domain.policies.toggle import toggle


def decide(policy: PunchPolicy, sighting: Sighting) -> Decision:
    """What a policy makes of a person who is seen; a sighting within the debounce repeats a punch under all of them."""
    repeated = sighting.repeated
    if repeated is not None:
        return RepeatOf(repeated)
    if policy is PunchPolicy.BUTTONS:
        return buttons(sighting)
    kind_of = {PunchPolicy.TOGGLE: toggle, PunchPolicy.FIRST_LAST: first_last, PunchPolicy.SCHEDULE: scheduled}
    return RecordPunch(kind_of[policy](sighting))
