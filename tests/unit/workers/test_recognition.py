"""The recognition thread: loads, recognises, reports what is rare by signal, and ends when asked."""

import logging
import threading

import numpy as np
import pytest
from PySide6.QtCore import QDeadlineTimer
from pytestqt.qtbot import QtBot

from attendance_app.capture.frames import Frame
from attendance_app.capture.mailbox import LatestMailbox
from attendance_app.domain.clock import SystemClock
from attendance_app.errors import ModelError, UserError
from attendance_app.services.events import Analysis
from attendance_app.services.recogniser import Recogniser
from attendance_app.workers.recognition import RecognitionThread
from tests.fakes.desk import FakeRecogniser, SlowWriter, desk_event

STOPS_WITHIN_MS = 1000


def a_frame(seq: int = 0) -> Frame:
    clock = SystemClock()
    return Frame(np.zeros((48, 64, 3), np.uint8), seq, clock.monotonic_s(), clock.now_utc())


def ended(thread: RecognitionThread, within_ms: int = STOPS_WITHIN_MS) -> bool:
    thread.request_stop()
    return thread.wait(QDeadlineTimer(within_ms))


def told_by(thread: RecognitionThread) -> list[tuple[str, UserError | None]]:
    told: list[tuple[str, UserError | None]] = []
    thread.state_changed.connect(lambda state, error: told.append((state, error)))
    return told


def test_loads_then_analyses_what_is_in_the_mailbox(qtbot: QtBot) -> None:
    frames: LatestMailbox[Frame] = LatestMailbox()
    thread = RecognitionThread(FakeRecogniser, frames)
    states: list[str] = []
    thread.state_changed.connect(lambda state, _: states.append(state))
    frames.put(a_frame(7))
    thread.start()
    qtbot.waitUntil(lambda: states == ["loading", "ready"])
    analysis = thread.analyses.take(5)
    assert analysis is not None
    assert analysis.frame_seq == 7
    assert ended(thread)


def test_each_event_is_announced_once_and_analyses_never_by_signal(qtbot: QtBot) -> None:
    event = desk_event()
    recogniser = FakeRecogniser([event])
    frames: LatestMailbox[Frame] = LatestMailbox()
    thread = RecognitionThread(lambda: recogniser, frames)
    seen: list[object] = []
    thread.event_happened.connect(seen.append)
    thread.start()
    for seq in range(5):
        frames.put(a_frame(seq))
        assert thread.analyses.take(5) is not None
    qtbot.waitUntil(lambda: len(seen) >= 1)
    assert ended(thread)
    assert seen == [event]
    assert not hasattr(thread, "frame_analysed")


def test_model_that_cannot_be_loaded_is_told_as_it_is_so_that_it_can_be_translated(qtbot: QtBot) -> None:
    error = ModelError("The model file {file} is incomplete.", "Run attendance models fetch.", file="sface.onnx")

    def load() -> Recogniser:
        raise error

    thread = RecognitionThread(load, LatestMailbox())
    told = told_by(thread)
    thread.start()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [("loading", None), ("failed", error)]
    assert thread.wait(QDeadlineTimer(STOPS_WITHIN_MS))


def test_bug_while_loading_is_logged_and_told_without_jargon(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def load() -> Recogniser:
        raise KeyError("conv1.weight")

    thread = RecognitionThread(load, LatestMailbox())
    told = told_by(thread)
    with caplog.at_level(logging.ERROR):
        thread.start()
        qtbot.waitUntil(lambda: len(told) == 2)
    state, said = told[-1]
    assert state == "failed"
    assert said is not None
    assert "conv1" not in str(said)
    assert "conv1.weight" in caplog.text
    assert thread.wait(QDeadlineTimer(STOPS_WITHIN_MS))


def test_ends_promptly_while_a_load_hangs(qtbot: QtBot) -> None:
    let_go, loading = threading.Event(), threading.Event()

    def load() -> Recogniser:
        loading.set()
        let_go.wait(30)
        return FakeRecogniser()

    thread = RecognitionThread(load, LatestMailbox())
    thread.start()
    assert loading.wait(5)
    try:
        assert ended(thread)
    finally:
        let_go.set()


def test_write_under_way_is_finished_before_the_thread_ends(qtbot: QtBot) -> None:
    writer = SlowWriter()
    frames: LatestMailbox[Frame] = LatestMailbox()
    thread = RecognitionThread(lambda: writer, frames)
    frames.put(a_frame())
    thread.start()
    assert writer.writing.wait(5)
    thread.request_stop()
    assert not thread.wait(QDeadlineTimer(50))
    assert not writer.written.is_set()
    writer.go_on.set()
    assert thread.wait(QDeadlineTimer(STOPS_WITHIN_MS))
    assert writer.written.is_set()


class StumblesOnce(FakeRecogniser):
    def step(self, frame: Frame) -> Analysis:
        if frame.seq == 0:
            raise ValueError("odd picture")
        return super().step(frame)


def test_one_bad_frame_does_not_end_recognition(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("attendance_app.workers.recognition._PAUSE_AFTER_FAILURE_S", 0.01)
    frames: LatestMailbox[Frame] = LatestMailbox()
    thread = RecognitionThread(StumblesOnce, frames)
    states: list[str] = []
    thread.state_changed.connect(lambda state, _: states.append(state))
    with caplog.at_level(logging.ERROR):
        frames.put(a_frame(0))
        thread.start()
        qtbot.waitUntil(lambda: states == ["loading", "ready", "failed"])
        frames.put(a_frame(1))
        qtbot.waitUntil(lambda: states == ["loading", "ready", "failed", "ready"])
    assert "odd picture" in caplog.text
    assert ended(thread)
