"""The kiosk window: puts the parts together and shows what the session reports. PySide6; GUI thread.

It shows before anything slow begins. A timer at the camera's rate takes the newest frame and the newest analysis out of
their mailboxes; signals bring only what is rare. Nothing here touches a camera, a model or the database: threads and
background jobs do.
"""

import logging
from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QElapsedTimer, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from attendance_app.capture.health import HealthKind, HealthState
from attendance_app.config import SourceSpec
from attendance_app.domain.punches import PunchKind
from attendance_app.errors import UserError
from attendance_app.services.events import DeskEvent, EventKind, PunchChoice
from attendance_app.services.punching import PunchResult
from attendance_app.ui.kiosk.arrangement import Arrangement, KioskParts
from attendance_app.ui.kiosk.camera_page import DEMO_SPEC
from attendance_app.ui.kiosk.choice_card import ANSWER_WITHIN_MS
from attendance_app.ui.kiosk.choosing import Choosing
from attendance_app.ui.kiosk.clock_panel import ClockPanel
from attendance_app.ui.kiosk.dependencies import KioskDependencies, PunchLine
from attendance_app.ui.kiosk.greeting_card import GreetingCard
from attendance_app.ui.kiosk.punch_list import WANTED_ROWS, PunchList
from attendance_app.ui.kiosk.scale import scale_for
from attendance_app.ui.kiosk.session import CameraSettings, KioskSession
from attendance_app.ui.kiosk.status_strip import StatusStrip
from attendance_app.ui.kiosk.video_pane import VideoPane
from attendance_app.ui.widgets.icons import app_icon
from attendance_app.workers.jobs import JobRunner
from attendance_app.workers.recognition import RecognitionState
from attendance_app.workers.shutdown import DEADLINE_S
from attendance_app.workers.sounds import SoundPlayer

_logger = logging.getLogger(__name__)

_SLOWEST_TICK_MS = 33
_CHECK_EVERY_MS = 10_000
_OF_NOBODY = frozenset({EventKind.UNKNOWN, EventKind.AMBIGUOUS, EventKind.SPOOF_SUSPECTED})
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
        self._zone = dependencies.zone
        self._sounds = sounds or SoundPlayer()
        self._session = KioskSession(dependencies, self)
        self._jobs = JobRunner(self)
        self._started = False
        self._stopped = False
        self._ended = False
        self._refresh_wanted = False
        self._refreshing = False
        self.pane = VideoPane()
        self.clock = ClockPanel(dependencies.clock, dependencies.zone)
        self.card = GreetingCard()
        self.punches = PunchList()
        self.strip = StatusStrip()
        self.choosing = Choosing(self._record_chosen, self._jobs, self._at_desk, answer_within_ms, self)
        parts = KioskParts(self.pane, self.clock, self.card, self.punches, self.choosing.card, self.strip)
        self._arrangement = Arrangement(parts)
        self._camera_settings = CameraSettings.of(dependencies.settings.current)
        self._lent = False
        self.setWindowTitle(self.tr("Time clock"))
        self.setWindowIcon(app_icon())
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCentralWidget(self._arrangement)
        self._connect()
        self._tick_timer = QTimer(self)
        self._tick_timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick_timer.timeout.connect(self._on_tick)
        self._check_timer = QTimer(self)
        self._check_timer.timeout.connect(self._on_check)
        self.strip.camera.show_state("busy", self.tr("Camera starting"))
        self.strip.model.show_state("busy", self.tr("Recognition starting"))
        self.strip.database.show_state("busy", self.tr("Records"))
        self._apply_settings()
        self.resize(1280, 800)

    def sizeHint(self) -> QSize:  # noqa: N802
        """The size everything is designed for."""
        return QSize(1280, 800)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Start the slow things once the window is on the screen."""
        super().showEvent(event)
        if not self._started:
            self._started = True
            self.setFocus()  # not the first button: nobody at the desk should see it outlined
            QTimer.singleShot(0, self._start)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Type and layout follow the window."""
        super().resizeEvent(event)
        self._arrangement.rescale(scale_for(event.size()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Coming back from the administrator's window, settings and records may have changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._started:
            self._on_check()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Ask everything to stop, wait within the deadline, close."""
        if not self._stopped:
            self._stopped = True
            self._tick_timer.stop()
            self._check_timer.stop()
            self.hide()  # the person is done; what follows takes up to the deadline
            self._stop()
            self._sounds.close()
            self.closed.emit()
        super().closeEvent(event)

    def toggle_full_screen(self) -> None:
        """Full screen, or back."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def pause_camera(self) -> None:
        """Let go of the camera, so that another window can use it; its driver may take half a second to notice."""
        self._lent = True
        self._session.pause_camera()
        self.pane.show_paused()
        self.strip.camera.show_state("busy", self.tr("Camera lent out"))
        self._show_idle()

    def resume_camera(self) -> None:
        """Take the camera back after `pause_camera`."""
        self._lent = False
        if not self._stopped:
            self._open_source(self._session.source)

    def follow_settings(self, zone: tzinfo) -> None:
        """Settings were saved in this process: let them show at once, a change of camera included.

        A source that was asked for by other means stays while the settings name the same camera as before.
        """
        self._apply_settings()
        self._zone = zone
        self.clock.set_zone(zone)
        before, now = self._camera_settings, CameraSettings.of(self._dependencies.settings.current)
        self._camera_settings = now
        wanted = self._session.source if now.source == before.source else now.source
        if self._stopped or (wanted == self._session.source and now.picture == before.picture):
            return
        if self._lent or not self._started:
            self._session.source = wanted
        else:
            self._open_source(wanted)

    def show_caption(self, text: str) -> None:
        """A line above everything that says what is being shown, as in the demo; empty for none."""
        self._arrangement.show_caption(text)

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
        self._jobs.close()
        ended = self._session.stop(DEADLINE_S)
        left_s = DEADLINE_S - watch.elapsed() / 1000
        ended = self._jobs.close(max(0.0, left_s)) and ended
        _logger.info("kiosk closed in %d ms%s", watch.elapsed(), "" if ended else ", leaving a stuck thread")

    def _connect(self) -> None:
        self._session.health_changed.connect(self._on_health)
        self._session.recognition_changed.connect(self._on_recognition)
        self._session.event_happened.connect(self._on_event)
        self.choosing.concluded.connect(self._on_event)
        self.choosing.busy_changed.connect(self._on_asking)
        self.card.acknowledged.connect(lambda: self.choosing.hold(False))
        self.pane.page.retry_requested.connect(lambda: self._open_source(self._session.source))
        self.pane.page.source_chosen.connect(self._on_source_chosen)
        self.pane.page.cameras_wanted.connect(self._on_cameras_wanted)
        self.pane.model_retry_requested.connect(self._session.restart_recognition)
        if self._dependencies.open_admin is not None:
            self.strip.admin_requested.connect(self._dependencies.open_admin)
        for keys, action in (
            (QKeySequence(Qt.Key.Key_F11), self.toggle_full_screen),
            (QKeySequence(Qt.Key.Key_Escape), self._leave_full_screen),
            (QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Q), self.close),
        ):
            QShortcut(keys, self).activated.connect(action)

    def _leave_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()

    def _on_tick(self) -> None:
        frame = self._session.newest_frame()
        if frame is not None:
            self.pane.show_frame(frame)
        analysis = self._session.newest_analysis()
        if analysis is not None:
            self.pane.show_analysis(analysis)

    def _on_health(self, health: HealthState) -> None:
        self._ended = health.kind is HealthKind.ENDED
        if self._ended:
            self._session.newest_frame()  # the last one must not bring the picture back
        self.pane.show_health(health)
        if health.kind is HealthKind.OK:
            self.strip.camera.show_state("ok", self.tr("Camera on"))
        elif health.kind is HealthKind.OPENING:
            self.strip.camera.show_state("busy", self.tr("Camera starting"))
        elif health.kind is HealthKind.ENDED:
            self.strip.camera.show_state("busy", self.tr("Video ended"), health.message)
        else:
            self.strip.camera.show_state("trouble", self.tr("Camera trouble"), health.message)
        self._show_idle()

    def _on_recognition(self, state: str, message: str) -> None:
        self.pane.show_model_trouble(message)
        if state == RecognitionState.READY:
            self.strip.model.show_state("ok", self.tr("Recognition on"))
            self.model_ready.emit()
        elif state == RecognitionState.LOADING:
            self.strip.model.show_state("busy", self.tr("Recognition starting"))
        else:
            self.strip.model.show_state("trouble", self.tr("Recognition trouble"), message)
        self._show_idle()

    def _show_idle(self) -> None:
        """What the card says to somebody who walks up now."""
        states = {self.strip.camera.state, self.strip.model.state}
        if "trouble" in states or self._ended:
            self.card.set_idle(self.tr("Please see reception"), self.tr("Faces can't be seen right now"), "people")
        elif "busy" in states:
            self.card.set_idle(self.tr("One moment"), self.tr("Getting ready"), "hourglass")
        else:
            self.card.set_idle(self.tr("Look at the camera"), self.tr("Your name appears here"))

    def _on_event(self, event: DeskEvent) -> None:
        if event.kind is EventKind.CHOICE:
            self.choosing.ask(event)
        elif not (self.choosing.busy and event.kind in _OF_NOBODY):
            self._greet(event)
        if event.kind in _CHANGES_RECORDS:
            self._refresh_records()
        self.desk_event.emit(event)

    def _greet(self, event: DeskEvent) -> None:
        """Say what happened; to somebody beside the one who is being asked, in a line."""
        greeting = self.card.show_event(event)
        self.choosing.hold(greeting.stays)
        self.choosing.tell(greeting.line)
        self._sounds.enabled = self._dependencies.settings.current.sounds
        self._sounds.play(greeting.sound)

    def _on_asking(self, asking: bool) -> None:
        self._arrangement.show_choice(asking)
        if not asking:
            self.setFocus()

    def _at_desk(self, at_utc: datetime) -> datetime:
        return at_utc.astimezone(self._zone)

    def _record_chosen(self, choice: PunchChoice, kind: PunchKind) -> PunchResult:
        """Runs in a job's thread."""
        if self._dependencies.record_chosen is None:
            raise RuntimeError("this kiosk was not made to ask")
        return self._dependencies.record_chosen(choice, kind)

    def _on_check(self) -> None:
        self._apply_settings()
        self.strip.show_clock_jump(self._dependencies.clock_jump_s())
        self._refresh_records()

    def _apply_settings(self) -> None:
        settings = self._dependencies.settings.current
        self.pane.set_mirrored(settings.camera_mirrored)
        self.clock.set_company(settings.company_name)
        self.strip.set_liveness(settings.liveness)
        self.strip.set_admin_available(self._dependencies.open_admin is not None)

    def _refresh_records(self) -> None:
        """Look at the records in the background; wishes that come meanwhile make one more look."""
        if self._stopped:
            return
        if self._refreshing:
            self._refresh_wanted = True
            return
        self._refreshing, self._refresh_wanted = True, False
        self._jobs.run(
            self.tr("Reading the records"), lambda _: self._read_records(), self._on_records, self._on_no_records
        )

    def _read_records(self) -> tuple[str | None, Sequence[PunchLine]]:
        """Runs in a job's thread."""
        trouble = self._dependencies.database_status()
        return trouble, self._dependencies.latest_punches(WANTED_ROWS)

    def _on_records(self, records: tuple[str | None, Sequence[PunchLine]]) -> None:
        trouble, lines = records
        self.punches.show_lines(lines)
        self._apply_settings()
        self._show_database(trouble)

    def _on_no_records(self, error: UserError) -> None:
        self._show_database(str(error))

    def _show_database(self, trouble: str | None) -> None:
        if trouble is None:
            self.strip.database.show_state("ok", self.tr("Records safe"))
        else:
            self.strip.database.show_state("trouble", self.tr("Records trouble"), trouble)
        self._refreshing = False
        if self._refresh_wanted:
            self._refresh_records()

    def _list_cameras(self) -> None:
        self._jobs.run(
            self.tr("Looking for cameras"),
            lambda _: self._dependencies.list_cameras(),
            self.pane.page.set_cameras,
            lambda error: _logger.warning("cameras cannot be listed: %s", error),
        )

    def _on_cameras_wanted(self) -> None:
        page, find = self.pane.page, self._dependencies.find_cameras or self._dependencies.list_cameras
        page.show_looking()
        self._jobs.run(self.tr("Looking for cameras"), lambda _: find(), page.show_found, lambda _: page.show_found(()))

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
        self.pane.forget_picture()
        self.strip.camera.show_state("busy", self.tr("Camera starting"))
        self._session.open_source(spec)
        self._list_cameras()


def _tick_ms(camera_fps: float) -> int:
    """Twice the camera's rate would be wasted; slower than 30 looks would show."""
    return max(8, min(_SLOWEST_TICK_MS, int(1000 / camera_fps)))
