"""The kiosk window: runs the session, and hands what it reports to the front. PySide6; GUI thread.

It shows before anything slow begins. A timer at the camera's rate takes the newest frame and the newest analysis out of
their mailboxes; signals bring only what is rare. Nothing here touches a camera, a model or the database: threads and
background jobs do. Only whether a password is set is read at once, by who wants to close the window.
"""

import logging
from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QElapsedTimer, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from attendance_app.capture.health import HealthKind, HealthState
from attendance_app.capture.webcam import CameraChoice
from attendance_app.config import SourceSpec
from attendance_app.errors import UserError
from attendance_app.services.events import DeskEvent, EventKind
from attendance_app.ui.kiosk.camera_page import DEMO_SPEC
from attendance_app.ui.kiosk.choice_card import ANSWER_WITHIN_MS
from attendance_app.ui.kiosk.choosing import Choosing
from attendance_app.ui.kiosk.clock_panel import ClockPanel
from attendance_app.ui.kiosk.dependencies import KioskDependencies, PunchLine
from attendance_app.ui.kiosk.front import Front, Memory
from attendance_app.ui.kiosk.greeting_card import GreetingCard
from attendance_app.ui.kiosk.leaving import Leaving
from attendance_app.ui.kiosk.punch_list import PunchList
from attendance_app.ui.kiosk.scale import scale_for
from attendance_app.ui.kiosk.screens import ScreenFollower
from attendance_app.ui.kiosk.session import CameraSettings, KioskSession
from attendance_app.ui.kiosk.status_strip import StatusStrip
from attendance_app.ui.kiosk.upkeep import Upkeep
from attendance_app.ui.kiosk.video_pane import VideoPane
from attendance_app.ui.theme import text_scale
from attendance_app.ui.widgets.icons import app_icon
from attendance_app.workers.jobs import JobRunner
from attendance_app.workers.recognition import RecognitionState
from attendance_app.workers.shutdown import DEADLINE_S
from attendance_app.workers.sounds import SoundPlayer

_logger = logging.getLogger(__name__)

_SLOWEST_TICK_MS = 33
_CHECK_EVERY_MS = 10_000
_CHANGES_RECORDS = frozenset({EventKind.PUNCH, EventKind.STORAGE_FAILED})


class KioskWindow(QMainWindow):
    """What stands at the front desk.

    Signals:
        desk_event: Every `DeskEvent`, after the window has shown it.
        model_ready: Recognition has begun to work.
        closed: The window is gone and its threads were told to end.
    """

    desk_event = Signal(object)
    model_ready = Signal()
    closed = Signal()

    def __init__(
        self,
        dependencies: KioskDependencies,
        *,
        sounds: SoundPlayer | None = None,
        answer_within_ms: int = ANSWER_WITHIN_MS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._dependencies = dependencies
        self._sounds = sounds or SoundPlayer()
        self._answer_within_ms = answer_within_ms
        self._session = KioskSession(dependencies, self)
        self._jobs = JobRunner(self)
        self._screens = ScreenFollower(self)
        self._leaving = Leaving(dependencies.access, self._jobs, self)
        self._may_leave = False
        self._started = False
        self._stopped = False
        self._rebuild_wanted = False
        self._upkeep = Upkeep(dependencies, self._jobs, self)
        self._camera_settings = CameraSettings.of(dependencies.settings.current)
        self.setWindowIcon(app_icon())
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._front = self._build_front(Memory(dependencies.zone))
        self._connect()
        self._tick_timer = QTimer(self)
        self._tick_timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick_timer.timeout.connect(self._on_tick)
        self._check_timer = QTimer(self)
        self._check_timer.timeout.connect(self._on_check)
        self.resize(1280, 800)

    @property
    def pane(self) -> VideoPane:
        """The picture's place."""
        return self._front.pane

    @property
    def clock(self) -> ClockPanel:
        """Time, date, company."""
        return self._front.clock

    @property
    def card(self) -> GreetingCard:
        """Who was greeted."""
        return self._front.card

    @property
    def punches(self) -> PunchList:
        """The latest punches."""
        return self._front.punches

    @property
    def strip(self) -> StatusStrip:
        """How everything is doing."""
        return self._front.strip

    @property
    def choosing(self) -> Choosing:
        """Who is asked what the punch is."""
        return self._front.choosing

    @property
    def front(self) -> Front:
        """All that is to be seen; another one after a change of language."""
        return self._front

    def sizeHint(self) -> QSize:  # noqa: N802
        """The size everything is designed for."""
        return QSize(1280, 800)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Start the slow things once the window is on the screen."""
        super().showEvent(event)
        if not self._started:
            self._started = True
            self.setFocus()  # not the first button: nobody at the desk should see it outlined
            self._screens.follow()
            self._rescale(anew=True)  # being shown for the first time takes fonts away
            QTimer.singleShot(0, self._start)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Type and layout follow the window."""
        super().resizeEvent(event)
        self._rescale()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Coming back from the administrator's window, settings and records may have changed; so may the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, lambda: self._rescale(anew=True))  # another theme's sheet takes fonts away
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild_wanted = True
            self._rebuild_if_at_rest()
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._started:
            self._on_check()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask for the password where there is one; ask everything to stop, wait within the deadline, close."""
        if not self._stopped:
            if not self._may_leave and self._started and self._leaving.guarded:
                event.ignore()
                self._leaving.ask(self.leave)
                return
            self._stopped = True
            self._tick_timer.stop()
            self._check_timer.stop()
            self.hide()  # the person is done; what follows takes up to the deadline
            self._stop()
            self._sounds.close()
            self.closed.emit()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """A digit begins a code."""
        digit = event.text()
        if not (len(digit) == 1 and digit.isdecimal() and self._front.type_digit(digit)):
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Close without asking: the administrator was asked, or whoever runs this computer wants it."""
        self._may_leave = True
        self.close()

    def toggle_full_screen(self) -> None:
        """Full screen, or back, for which the administrator's password may be needed."""
        if self.isFullScreen():
            self._leaving.ask(self.showNormal)
        else:
            self.showFullScreen()

    def pause_camera(self) -> None:
        """Let go of the camera, so that another window can use it; its driver may take half a second to notice."""
        self._session.pause_camera()
        self._front.show_lent()

    def resume_camera(self) -> None:
        """Take the camera back after `pause_camera`."""
        self._front.memory.lent = False
        if not self._stopped:
            self._open_source(self._session.source)

    def follow_settings(self, zone: tzinfo) -> None:
        """Settings were saved in this process: let them show at once, a change of camera included.

        A source that was asked for by other means stays while the settings name the same camera as before.
        """
        self._apply_settings()
        self._front.set_zone(zone)
        self._rescale()
        before, now = self._camera_settings, CameraSettings.of(self._dependencies.settings.current)
        self._camera_settings = now
        wanted = self._session.source if now.source == before.source else now.source
        if self._stopped or (wanted == self._session.source and now.picture == before.picture):
            return
        if self._front.memory.lent or not self._started:
            self._session.source = wanted
        else:
            self._open_source(wanted)

    def show_caption(self, text: str) -> None:
        """A line above everything that says what is being shown, as in the demo; empty for none."""
        self._front.show_caption(text)

    def _start(self) -> None:
        if self._stopped:
            return
        self._session.start()
        self._tick_timer.start(_tick_ms(self._dependencies.settings.current.camera_fps))
        self._check_timer.start(_CHECK_EVERY_MS)
        self._on_check()
        self._list_cameras()

    def _stop(self) -> None:
        watch = QElapsedTimer()
        watch.start()
        self._upkeep.stop()
        self._jobs.close()
        ended = self._session.stop(DEADLINE_S)
        left_s = DEADLINE_S - watch.elapsed() / 1000
        ended = self._jobs.close(max(0.0, left_s)) and ended
        _logger.info("kiosk closed in %d ms%s", watch.elapsed(), "" if ended else ", leaving a stuck thread")

    def _build_front(self, memory: Memory) -> Front:
        """A front that is on the screen, in the language in force."""
        front = Front(self._dependencies, self._jobs, self._sounds, memory, self._answer_within_ms, self)
        front.event_shown.connect(self._on_event_shown)
        front.focus_wanted.connect(self.setFocus)
        front.at_rest.connect(self._rebuild_if_at_rest)
        self._upkeep.logo_read.connect(front.show_logo)
        page = front.pane.page
        page.retry_requested.connect(lambda: self._open_source(self._session.source))
        page.source_chosen.connect(self._on_source_chosen)
        page.cameras_wanted.connect(self._on_cameras_wanted)
        front.pane.model_retry_requested.connect(self._session.restart_recognition)
        if self._dependencies.open_admin is not None:
            front.strip.admin_requested.connect(self._dependencies.open_admin)
        self.setWindowTitle(self.tr("Time clock"))
        self.setCentralWidget(front.arrangement)
        return front

    def _rebuild_if_at_rest(self) -> None:
        """After a change of language; whoever is reading or typing finishes first."""
        if not self._rebuild_wanted or self._front.serving or self._stopped:
            return
        self._rebuild_wanted = False
        QTimer.singleShot(0, self, self._rebuild)  # what asked for it may be part of what goes

    def _rebuild(self) -> None:
        if self._front.serving or self._stopped:
            self._rebuild_wanted = not self._stopped
            return
        old = self._front
        old.retire()
        self._front = self._build_front(old.memory)
        old.deleteLater()
        QTimer.singleShot(0, self, lambda: self._rescale(anew=True))  # once it is shown
        self._rescale()
        self.setFocus()
        if self._started:
            self._list_cameras()

    def _connect(self) -> None:
        self._screens.changed.connect(self._rescale)
        self._session.health_changed.connect(self._on_health)
        self._session.recognition_changed.connect(self._on_recognition)
        self._session.event_happened.connect(self._on_event)
        self._upkeep.records_read.connect(self._on_records)
        for keys, action in (
            (QKeySequence(Qt.Key.Key_F11), self.toggle_full_screen),
            (QKeySequence(Qt.Key.Key_Escape), self._on_escape),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Q), self.close),
        ):
            QShortcut(keys, self).activated.connect(action)

    def _on_escape(self) -> None:
        """Out of what is being asked, else out of full screen."""
        if self._front.assistance.busy:
            self._front.assistance.close()
        elif self.isFullScreen():
            self.toggle_full_screen()

    def _rescale(self, anew: bool = False) -> None:
        app = QApplication.instance()
        larger = text_scale(app) if isinstance(app, QApplication) else 1.0
        self._front.rescale(scale_for(self.size(), larger), anew)

    def _on_tick(self) -> None:
        self._front.show_pictures(self._session.newest_frame(), self._session.newest_analysis())

    def _on_health(self, health: HealthState) -> None:
        if health.kind is HealthKind.ENDED:
            self._session.newest_frame()  # the last one must not bring the picture back
        self._front.show_health(health)

    def _on_recognition(self, state: str, error: UserError | None) -> None:
        self._front.show_recognition(state, error)
        if state == RecognitionState.READY:
            self.model_ready.emit()

    def _on_event(self, event: DeskEvent) -> None:
        if not self._stopped:  # the last one may arrive while the threads are waited for; its punch is on the disk
            self._front.show_event(event)

    def _on_event_shown(self, event: DeskEvent) -> None:
        if event.kind in _CHANGES_RECORDS:
            self._upkeep.read_records()
        self.desk_event.emit(event)

    def _on_check(self) -> None:
        self._apply_settings()
        self._front.show_clock_jump(self._dependencies.clock_jump_s())
        self._upkeep.read_records()
        self._upkeep.clear_out()

    def _apply_settings(self) -> None:
        self._front.apply_settings()
        self._upkeep.read_logo()

    def _on_records(self, trouble: str | None, lines: Sequence[PunchLine]) -> None:
        self._apply_settings()  # they may have come from another process with the records
        self._front.show_records(trouble, lines)

    def _list_cameras(self) -> None:
        self._jobs.run(
            self.tr("Looking for cameras"),
            lambda _: self._dependencies.list_cameras(),
            self._on_cameras,
            lambda error: _logger.warning("cameras cannot be listed: %s", error),
        )

    def _on_cameras_wanted(self) -> None:
        find = self._dependencies.find_cameras or self._dependencies.list_cameras
        self.pane.page.show_looking()
        self._jobs.run(
            self.tr("Looking for cameras"),
            lambda _: find(),
            self._on_cameras_found,
            lambda _: self._on_cameras_found(()),
        )

    def _on_cameras(self, choices: Sequence[CameraChoice]) -> None:
        self.pane.page.set_cameras(choices)

    def _on_cameras_found(self, choices: Sequence[CameraChoice]) -> None:
        self.pane.page.show_found(choices)

    def _on_source_chosen(self, spec: SourceSpec) -> None:
        self._open_source(spec)
        if spec != DEMO_SPEC:  # a look at the demo shouldn't replace the desk's camera for good
            self._jobs.run(
                self.tr("Remembering the camera"),
                lambda _: self._dependencies.save_source(spec),
                lambda _: None,
                lambda error: _logger.warning("the source cannot be remembered: %s", error),
            )

    def _open_source(self, spec: SourceSpec) -> None:
        self._front.show_opening()
        self._session.open_source(spec)
        self._list_cameras()


def _tick_ms(camera_fps: float) -> int:
    """Twice the camera's rate would be wasted; slower than 30 looks would show."""
    return max(8, min(_SLOWEST_TICK_MS, int(1000 / camera_fps)))
