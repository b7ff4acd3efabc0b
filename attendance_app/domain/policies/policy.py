"""The punch policies there are. Standard library only."""

from enum import StrEnum


class PunchPolicy(StrEnum):
    """How the kind of a punch is decided when a person is seen."""

    TOGGLE = "toggle"  # in and out in turn
    FIRST_LAST = "first_last"  # the first sighting of the working day is in, every later one out; the last one counts
    BUTTONS = "buttons"  # the person says, with a button on the kiosk
    SCHEDULE = "schedule"  # by the nearest expected event of the planned shift; without a plan as toggle
