"""The camera thread: frames to the mailboxes, health by signal, an end when asked."""

from PySide6.QtCore import QDeadlineTimer
from pytestqt.qtbot import QtBot

from attendance_app.capture.frames import Frame
from attendance_app.capture.health import HealthKind, HealthState
from attendance_app.capture.mailbox import LatestMailbox
from attendance_app.capture.source import VideoSource
from attendance_app.domain.clock import SystemClock
from attendance_app.errors import CaptureError
from attendance_app.workers.camera import CameraThread
from tests.fakes.video import FakeVideoSource, Hang, living_pictures

CLOCK = SystemClock()
STOPS_WITHIN_MS = 1200


def living() -> VideoSource:
    return FakeVideoSource(living_pictures(), CLOCK)


def stopped(thread: CameraThread) -> bool:
    thread.request_stop()
    return thread.wait(QDeadlineTimer(STOPS_WITHIN_MS))


def test_every_mailbox_gets_the_frames(qtbot: QtBot) -> None:
    preview: LatestMailbox[Frame] = LatestMailbox()
    recognition: LatestMailbox[Frame] = LatestMailbox()
    thread = CameraThread(living, CLOCK, (preview, recognition))
    thread.start()
    assert preview.take(5) is not None
    assert recognition.take(5) is not None
    assert stopped(thread)


def test_no_frame_is_delivered_after_the_stop(qtbot: QtBot) -> None:
    preview: LatestMailbox[Frame] = LatestMailbox()
    thread = CameraThread(living, CLOCK, (preview,))
    thread.start()
    assert preview.take(5) is not None
    assert stopped(thread)
    preview.take(0)
    assert preview.peek() is None


def test_end_of_a_recording_is_announced_and_ends_the_thread(qtbot: QtBot) -> None:
    def short_film() -> VideoSource:
        pictures = living_pictures()
        return FakeVideoSource([next(pictures) for _ in range(3)], CLOCK, live=False)

    thread = CameraThread(short_film, CLOCK, (LatestMailbox(),))
    health: list[HealthKind] = []
    thread.health_changed.connect(lambda state: health.append(state.kind))
    with qtbot.waitSignals([thread.finished_source, thread.finished]):
        thread.start()
    assert health[-1] is HealthKind.ENDED


def test_missing_camera_is_told_in_its_own_words(qtbot: QtBot) -> None:
    def missing() -> VideoSource:
        raise CaptureError("There is no camera 0.", "Plug one in.")

    thread = CameraThread(missing, CLOCK, (LatestMailbox(),))
    told: list[HealthState] = []
    thread.health_changed.connect(told.append)
    thread.start()
    qtbot.waitUntil(lambda: bool(told) and told[-1].kind is HealthKind.UNPLUGGED)
    assert told[-1].message == "There is no camera 0. Plug one in."
    assert stopped(thread)


def test_ends_within_a_second_while_a_read_hangs(qtbot: QtBot) -> None:
    source = FakeVideoSource([Hang()], CLOCK)
    thread = CameraThread(lambda: source, CLOCK, (LatestMailbox(),))
    thread.start()
    assert source.hanging.wait(5)
    try:
        assert stopped(thread)
    finally:
        source.let_go()
