"""Promoting and going back while another process, or a running kiosk, works on the same data folder."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from attendance_app.capture.frames import Frame
from attendance_app.config import Settings
from attendance_app.errors import UserError
from attendance_app.services.current_recognition import CurrentRecognition
from attendance_app.services.events import Analysis
from tests.unit.services.fine_tuning.conftest import Firm

SPRING = "sface+spring"


def meanwhile(firm: Firm, action: Callable[[], object]) -> None:
    """Let another process do something, once, while faces are embedded."""
    remaining = [action]
    firm.meanwhile = lambda: remaining.pop()() if remaining else None


def test_a_model_that_another_process_promoted_meanwhile_is_what_one_goes_back_to(firm: Firm) -> None:
    firm.many(2)
    firm.finished("spring")
    firm.finished("summer")
    other = Firm(firm.folder.root)
    meanwhile(firm, lambda: other.service.promote("summer", "Bob"))
    report = firm.service.promote("spring", "Ann")
    assert (report.model_id, report.previous_model_id) == (SPRING, "sface+summer")
    assert firm.service.roll_back("Ann").model_id == "sface+summer"
    other.database.close()


def test_a_run_that_another_process_promoted_meanwhile_is_not_promoted_twice(firm: Firm) -> None:
    firm.many(2)
    firm.finished("spring")
    other = Firm(firm.folder.root)
    meanwhile(firm, lambda: other.service.promote("spring", "Bob"))
    with pytest.raises(UserError, match="in use already"):
        firm.service.promote("spring", "Ann")
    assert firm.service.roll_back("Ann").model_id == "sface"
    assert [entry.actor for entry in firm.log() if entry.action == "promote model"] == ["Bob"]
    other.database.close()


def test_going_back_is_refused_once_another_process_has_chosen_a_model(firm: Firm) -> None:
    people = firm.many(2)
    firm.finished("spring")
    firm.finished("summer")
    firm.service.promote("spring", "Ann")
    firm.templates.add_many([replace(firm.template(people[0], 7), model_id=SPRING)])  # going back has to embed it
    other = Firm(firm.folder.root)
    meanwhile(firm, lambda: other.service.promote("summer", "Bob"))
    with pytest.raises(UserError, match="no model to go back to"):
        firm.service.roll_back("Ann")
    assert firm.settings.refresh().model_id == "sface+summer"
    assert firm.service.previous_model() == SPRING
    other.database.close()


def test_a_model_that_another_process_removes_meanwhile_does_not_come_into_use_without_its_files(firm: Firm) -> None:
    firm.many(2)
    firm.finished("spring")
    other = Firm(firm.folder.root)
    meanwhile(firm, lambda: other.service.delete("spring", "Bob"))
    with pytest.raises(UserError, match="removed meanwhile"):
        firm.service.promote("spring", "Ann")
    assert firm.settings.refresh().model_id == "sface"
    assert firm.templates.active(SPRING, 1) == []
    assert len(firm.templates.active("sface", 1)) == 6
    other.database.close()


class Kiosk:
    """A desk in another process; tells with which model and threshold it recognises."""

    def __init__(self, root: Path) -> None:
        self.firm = Firm(root)
        self.model_id, self.threshold = "", 0.0
        self.recognition = CurrentRecognition(self.build, self.refresh, self.firm.clock)

    def refresh(self) -> Settings:
        self.firm.calibrating.refresh()
        return self.firm.settings.refresh()

    def build(self) -> "Kiosk":
        self.model_id = self.firm.settings.current.model_id
        return self

    def step(self, frame: Frame) -> Analysis:
        templates = len(self.firm.templates.active(self.model_id, 1))
        self.threshold = self.firm.calibrating.rule(self.model_id, templates).threshold
        return Analysis(frame.seq, frame.captured_monotonic_s, (2, 2), (), (), 0.0)

    def two_seconds_later(self) -> tuple[str, float]:
        clock = self.firm.clock
        clock.advance(2.0)
        self.recognition.step(Frame(np.zeros((2, 2, 3), np.uint8), 1, clock.monotonic_s(), clock.now_utc()))
        return self.model_id, self.threshold


def test_a_running_kiosk_follows_what_another_process_promotes_and_takes_back_within_two_seconds(firm: Firm) -> None:
    firm.many(2)
    firm.finished("spring", moved_by=-0.05)
    kiosk = Kiosk(firm.folder.root)
    before = kiosk.two_seconds_later()
    assert before == ("sface", firm.calibrating.rule("sface", 6).threshold)
    firm.service.promote("spring", "Ann")
    assert kiosk.two_seconds_later() == (SPRING, pytest.approx(before[1] - 0.05))
    firm.service.roll_back("Ann")
    assert kiosk.two_seconds_later() == before
    firm.service.delete("spring", "Ann")
    firm.finished("spring", moved_by=-0.1)  # the same name once more
    firm.service.promote("spring", "Ann")
    assert kiosk.two_seconds_later() == (SPRING, pytest.approx(before[1] - 0.1))
    kiosk.firm.database.close()
