"""The built-in demonstration's plot: who is enrolled beforehand, and who becomes known in front of our eyes.

Eileen Collins is enrolled from her photograph and punched in when she comes. Grace Hopper is a stranger at first; once
she was seen as one she is enrolled, comes back, and is punched in. Depends on services only; any thread.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

import cv2

from attendance_app.capture.demo_people import DEMO_PEOPLE, DemoPerson
from attendance_app.domain.people import Employee
from attendance_app.services.enrolment_report import EnrolmentReport
from attendance_app.services.events import DeskEvent, EventKind

logger = logging.getLogger(__name__)

LONGEST_WAIT_S = 15.0


class Enroller(Protocol):
    """What enrols people from pictures; `EnrolmentService` in the app."""

    def enrol_pictures(self, code: str, name: str, paths: Sequence[Path], consent_source: str) -> EnrolmentReport:
        """Enrol a person from picture files."""
        ...


class DemoDirector:
    """Plays the administrator's part in the demonstration.

    Args:
        enrolment: The enrolment service; slow at the first call.
        scratch: A folder for the photographs.
    """

    def __init__(self, enrolment: Callable[[], Enroller], scratch: Path) -> None:
        self._enrolment = enrolment
        self._scratch = scratch
        self._regular, self._newcomer = DEMO_PEOPLE
        self._recognising = threading.Event()
        self._nobody_waits = threading.Event()
        self._nobody_waits.set()
        self._met_stranger = False
        self._desk_empty = threading.Event()
        self._punched: set[str] = set()

    @property
    def complete(self) -> bool:
        """Whether both people were punched in."""
        return self._punched >= {person.code for person in DEMO_PEOPLE}

    def enrol_regular(self) -> Employee:
        """Enrol the person who is known from the start; slow."""
        return self._enrol(self._regular)

    def recognition_began(self) -> None:
        """Recognition works: the clip may begin."""
        self._recognising.set()

    def may_proceed(self) -> bool:
        """Whether the clip may go on: recognition works and nobody is being enrolled. Asked while the desk is empty."""
        if self._met_stranger:
            self._desk_empty.set()
        return self._recognising.is_set() and self._nobody_waits.is_set()

    def notice(self, event: DeskEvent) -> bool:
        """Take note of what happened at the desk.

        Returns:
            True once, when the newcomer was seen as a stranger: call `enrol_newcomer` now, off the GUI thread.
            She is enrolled when she has left the desk, so that she is met as somebody known when she comes back.
        """
        if event.kind is EventKind.PUNCH and event.employee is not None:
            self._punched.add(event.employee.code)
        if event.kind is not EventKind.UNKNOWN or self._met_stranger:
            return False
        self._met_stranger = True
        self._nobody_waits.clear()
        return True

    def enrol_newcomer(self) -> Employee:
        """Enrol the person who was a stranger, once she has left; slow. The clip waits meanwhile."""
        try:
            self._desk_empty.wait(LONGEST_WAIT_S)
            return self._enrol(self._newcomer)
        finally:
            self._nobody_waits.set()

    def _enrol(self, person: DemoPerson) -> Employee:
        picture = self._scratch / f"{person.code}.png"
        picture_bgr = cv2.cvtColor(person.load_picture_rgb(), cv2.COLOR_RGB2BGR)
        if not cv2.imwrite(str(picture), picture_bgr):
            raise OSError(f"cannot write {picture}")
        report = self._enrolment().enrol_pictures(person.code, person.name, [picture], "demo")
        logger.info("Demo: enrolled %s with %d template(s)", person.name, report.added)
        return report.employee
