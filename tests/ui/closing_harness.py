"""Run as a program by `test_close_whole_process.py`: a kiosk that closes itself once it is in the wanted state.

Prints the monotonic time at which the window was asked to close; whoever started the process measures from there until
it has gone.
"""

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from attendance_app.bootstrap.application import Application, open_application
from attendance_app.bootstrap.demo import leave_demo, run_demo
from attendance_app.bootstrap.desktop import Desktop, qt_application, run_event_loop
from attendance_app.capture.source import VideoSource
from attendance_app.domain.clock import SystemClock
from attendance_app.services.events import DeskEvent
from attendance_app.ui.kiosk.window import KioskWindow
from attendance_app.vision.threads import let_idle_threads_sleep
from tests.fakes.desk import FakeRecogniser, living_camera
from tests.fakes.video import FakeVideoSource, Hang

WRITE_S = 0.5


class WritesSlowly(FakeRecogniser):
    """Its first step holds the database's write lock for half a second before the punch is committed."""

    def __init__(self, application: Application) -> None:
        super().__init__()
        self._application = application
        self.writing = False

    def step(self, frame: object) -> object:
        if self.writing:
            return super().step(frame)
        self.writing = True
        with self._application.database.transaction() as database:
            database.execute("CREATE TABLE written (at TEXT)")
            time.sleep(WRITE_S)
            database.execute("INSERT INTO written VALUES ('in time')")
        return super().step(frame)


def terminated(window: QWidget) -> None:
    """As a service manager ends a program."""
    assert not window.close(), "the administrator's password was not asked for"
    os.kill(os.getpid(), signal.SIGTERM)


def close_when(
    window: KioskWindow, reached: Callable[[], bool], close: Callable[[QWidget], object] = QWidget.close
) -> QTimer:
    """Ask the window to close once `reached`, from inside."""
    timer = QTimer(window)

    def look() -> None:
        if reached():
            timer.stop()
            say_when_and_close(window, close)

    timer.timeout.connect(look)
    timer.start(20)
    return timer


def say_when_and_close(window: KioskWindow, close: Callable[[QWidget], object] = QWidget.close) -> None:
    sys.stdout.write(f"closing {time.monotonic()}\n")
    sys.stdout.flush()
    close(window)


def run_state(state: str, application: Application) -> None:
    hanging = FakeVideoSource([Hang()], SystemClock())
    slow = WritesSlowly(application)
    sources: dict[str, Callable[[str], VideoSource]] = {"hung": lambda _: hanging, "writing": lambda _: living_camera()}
    if state == "guarded":
        application.access.set_password("only the administrator leaves")
    if state == "hung":
        application.recognition = lambda asks: FakeRecogniser()  # type: ignore[method-assign,assignment]
    if state == "writing":
        application.recognition = lambda asks: slow  # type: ignore[method-assign,assignment]
    qt = qt_application(application)
    desktop = Desktop(application, sources.get(state))
    window = desktop.kiosk("/dev/no-such-camera" if state == "no-camera" else "demo")
    shown_s = time.monotonic()
    reached = {
        "loading": lambda: "torch" in sys.modules,  # in the middle of importing it
        "guarded": lambda: window.strip.model.state == "ok",
        "streaming": lambda: window.strip.model.state == "ok" and window.pane.painted_frames > 30,
        "hung": hanging.hanging.is_set,
        "writing": lambda: slow.writing,
        "no-camera": lambda: window.strip.camera.state == "trouble" and time.monotonic() - shown_s > 1,
    }[state]
    close_when(window, reached, terminated if state == "guarded" else QWidget.close)
    window.show()
    run_event_loop(qt, application)


def run_the_demo(application: Application) -> int:
    def on_event(event: DeskEvent) -> None:
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, KioskWindow))
        QTimer.singleShot(300, window, lambda: say_when_and_close(window))

    return run_demo(application, None, 100, on_event)


def main(state: str, home: Path) -> None:
    let_idle_threads_sleep()
    application = open_application(home)
    if state != "demo":
        run_state(state, application)
        return
    with application:
        status = run_the_demo(application)
    leave_demo(status)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
