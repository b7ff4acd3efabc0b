"""The built-in demonstration: the whole main job on built-in pictures, in a scratch folder. GUI thread.

With a screen it is the kiosk window at work; without one it runs offscreen and saves screenshots. It never opens the
real data folder. A line above the kiosk's picture tells what is going on.
"""

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from attendance_app.bootstrap.application import Application
from attendance_app.bootstrap.desktop import Desktop, qt_application
from attendance_app.capture.demo import DemoSource
from attendance_app.capture.opening import DEMO_SPEC
from attendance_app.capture.source import VideoSource
from attendance_app.config import SourceSpec
from attendance_app.errors import UserError
from attendance_app.services.demo_director import DemoDirector
from attendance_app.services.events import DeskEvent, EventKind
from attendance_app.workers.collection import EventLoopCollection
from attendance_app.workers.jobs import JobRunner
from attendance_app.workers.shutdown import end_now, leave_process

logger = logging.getLogger(__name__)

LINGER_MS = 2_500
"""How long the desk stays open after the last thing happened, so that its greeting can be read."""
NEXT_AFTER_MS = 3_200
"""The caption looks ahead once a greeting was read, and before the next person is at the desk."""
SHOWN_PAGES = ("people", "attendance")
SHOT_AFTER_MS = 600
"""Screenshots are taken once the greeting has appeared."""


def has_screen() -> bool:
    """Whether windows can be shown to somebody."""
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    elsewhere = sys.platform in {"win32", "darwin"}
    return elsewhere or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


class Demo(QObject):
    """One run of the demonstration.

    Args:
        application: On a scratch folder.
        screenshots: Where to save pictures of the windows; None for nowhere.
        on_event: Called with every desk event, for the terminal.

    Signals:
        ended: With the exit status: 0 when both people were punched in.
    """

    ended = Signal(int)

    def __init__(
        self, application: Application, screenshots: Path | None, on_event: Callable[[DeskEvent], None]
    ) -> None:
        super().__init__()
        self._application = application
        self._screenshots = screenshots
        self._on_event = on_event
        self._jobs = JobRunner(self)
        self._director = DemoDirector(application.enrolment, application.folder.root)
        self._desktop = Desktop(application, self._make_source)
        self._window = self._desktop.kiosk("demo")
        self._window.desk_event.connect(self._on_desk_event)
        self._window.model_ready.connect(self._on_model_ready)
        self._window.closed.connect(self._finish)
        self._met_newcomer = False
        self._shots = 0
        self._finishing = False

    def start(self, seconds: float) -> None:
        """Show the kiosk and play; give up after `seconds`."""
        self._caption(self.tr("Demo: the face models are loading."))
        self._window.show()
        QTimer.singleShot(round(seconds * 1000), self, self._finish)

    def _make_source(self, spec: SourceSpec) -> VideoSource:
        if spec == DEMO_SPEC:
            return DemoSource(clock=self._application.clock, hold=self._director.may_proceed)
        return self._application.source(spec)

    def _on_model_ready(self) -> None:
        self._caption(self.tr("Demo: Eileen Collins is being enrolled from one photograph."))
        self._jobs.run("Enrolling", lambda _: self._director.enrol_regular(), lambda _: self._begin(), self._on_failure)

    def _begin(self) -> None:
        self._caption(self.tr("Demo: Eileen Collins is enrolled. She comes to work now."))
        self._director.recognition_began()

    def _on_desk_event(self, event: DeskEvent) -> None:
        if self._finishing:
            return
        self._on_event(event)
        self._explain(event)
        self._shots += 1
        name = f"kiosk-{self._shots}-{event.kind.value}"
        QTimer.singleShot(SHOT_AFTER_MS, self, lambda: self._shoot(self._window, name))
        if self._director.notice(event):
            self._jobs.run(
                "Enrolling", lambda _: self._director.enrol_newcomer(), lambda _: self._on_enrolled(), self._on_failure
            )
        if self._director.complete and event.kind is EventKind.DUPLICATE:
            QTimer.singleShot(LINGER_MS, self, self._finish)

    def _explain(self, event: DeskEvent) -> None:
        """Say what the event shows, for somebody who sees this for the first time."""
        if event.kind is EventKind.UNKNOWN:
            self._met_newcomer = True
            self._caption(self.tr("Demo: Grace Hopper isn't enrolled yet, so nothing is recorded for her."))
        elif event.kind is EventKind.DUPLICATE and self._director.complete:
            self._caption(self.tr("Demo: Eileen Collins comes by again. A second look is not a second punch."))
        elif event.kind is EventKind.PUNCH and not self._met_newcomer:
            self._caption(self.tr("Demo: Eileen Collins was recognised, and her punch is safely on disk."))
            ahead = self.tr("Demo: the next visitor, Grace Hopper, isn't enrolled yet.")
            QTimer.singleShot(NEXT_AFTER_MS, self, lambda: self._caption(ahead))
        elif event.kind is EventKind.PUNCH:
            self._caption(self.tr("Demo: Grace Hopper is known now, and her punch is safely on disk."))

    def _on_enrolled(self) -> None:
        self._caption(self.tr("Demo: Grace Hopper was enrolled meanwhile, from one photograph. She comes back."))

    def _caption(self, text: str) -> None:
        if not self._finishing:
            self._window.show_caption(text)

    def _on_failure(self, error: UserError) -> None:
        logger.error("The demo cannot go on: %s", error)
        self._finish()

    def _finish(self) -> None:
        """End, with a look at the administrator's window if pictures are wanted and the kiosk is still open."""
        if self._finishing:
            return
        self._finishing = True
        if self._screenshots is None or not self._window.isVisible():
            self._close()
            return
        self._admin = self._desktop.open_admin()
        self._admin.unlocked.connect(lambda: self._later(lambda: self._tour(list(SHOWN_PAGES))))

    def _tour(self, pages: list[str]) -> None:
        """Open the administrator's pages one after another and take a picture of each."""
        if not pages:
            self._admin.close()
            self._close()
            return
        self._admin.open_page(pages[0])
        self._later(lambda: self._shoot_and_go_on(pages))

    def _shoot_and_go_on(self, pages: list[str]) -> None:
        self._shoot(self._admin, f"admin-{pages[0]}")
        self._tour(pages[1:])

    def _later(self, action: Callable[[], None]) -> None:
        QTimer.singleShot(SHOT_AFTER_MS, self, action)

    def _close(self) -> None:
        self._jobs.close()
        self._window.close()
        self._desktop.close_admin()
        self.ended.emit(0 if self._director.complete else 1)

    def _shoot(self, widget: QWidget, name: str) -> None:
        if self._screenshots is None or not widget.isVisible():
            return
        target = self._screenshots / f"{name}.png"
        if not widget.grab().save(str(target)):
            logger.warning("The screenshot %s cannot be written", target)


def run_demo(
    application: Application, screenshots: Path | None, seconds: float, on_event: Callable[[DeskEvent], None]
) -> int:
    """Play the demonstration; returns 0 when both people were punched in, else 1.

    A thread may be stuck in native code afterwards: when everything is printed, end the process with `leave_demo`.

    Raises:
        UserError: the folder for the screenshots cannot be made.
    """
    if not has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if screenshots is not None:
        try:
            screenshots.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(
                "The folder {screenshots} cannot be made: {problem}.",
                "Choose another.",
                screenshots=screenshots,
                problem=error.strerror,
            ) from error
    qt: QApplication = qt_application(application)
    qt.setQuitOnLastWindowClosed(False)
    demo = Demo(application, screenshots, on_event)
    demo.ended.connect(qt.exit)
    collection = EventLoopCollection(qt)
    demo.start(seconds)
    status: int = qt.exec()
    collection.stop()
    return status


def leave_demo(status: int) -> NoReturn:
    """The last thing to call after `run_demo`, with everything printed and closed: ends the process with `status`."""
    leave_process(status, lambda: None)
    end_now(status)
