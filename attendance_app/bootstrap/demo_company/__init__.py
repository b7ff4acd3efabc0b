"""A company that doesn't exist: forty people and three months of their time, the same on every computer.

For newcomers who look around, for pictures in the documentation, for tests. Everything in it follows from one seed and
one instant; nobody in it is real but the two people of the demo, whose portraits are in the public domain.
"""

from attendance_app.bootstrap.demo_company.building import CompanySummary, build_company
from attendance_app.bootstrap.demo_company.clocks import RunningClock, StandingClock
from attendance_app.bootstrap.demo_company.staff import NOW_UTC, SITE_ZONE

__all__ = ["NOW_UTC", "SITE_ZONE", "CompanySummary", "RunningClock", "StandingClock", "build_company"]
