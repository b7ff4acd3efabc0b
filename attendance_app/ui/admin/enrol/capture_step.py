"""The live step: preview, guidance, photos that take themselves. Depends on workers; GUI thread.

The camera and the capture run in threads of their own; a timer of this step takes the newest picture and the newest
state. `leave` stops both.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from attendance_app.capture.frames import Frame
from attendance_app.capture.health import HealthKind, HealthState
from attendance_app.capture.mailbox import LatestMailbox
from attendance_app.capture.webcam import CameraChoice
from attendance_app.ui.admin.enrol.capture_worker import CaptureRun, CaptureState
from attendance_app.ui.admin.enrol.step import EnrolStep
from attendance_app.ui.admin.enrol.thumbnails import ThumbnailRow
from attendance_app.ui.admin.form_field import restyle
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import PageContext
from attendance_app.ui.admin.wording import sentence
from attendance_app.ui.widgets.video_view import VideoView
from attendance_app.workers.camera import CameraThread
from attendance_app.workers.recognition import RecognitionState
from attendance_app.workers.shutdown import stop_threads

WANTED = 5
ENOUGH = 3  # photos with which one may go on before all are taken
SHOW_EVERY_MS = 33
DEMO = "demo"


class CaptureStep(EnrolStep):
    """Captures until enough is there.

    Signals:
        completed: Enough photos; carries the capture session, which nobody else touches any more.
    """

    completed = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._camera: CameraThread | None = None
        self._capture: CaptureRun | None = None
        self._preview: LatestMailbox[Frame] = LatestMailbox()
        self._trouble = ""
        self._alarming = False
        self._ended = False
        self._failure = ""
        self._instruction = ""
        self._loaded = False
        self._build()
        self._timer = QTimer(self, interval=SHOW_EVERY_MS)
        self._timer.timeout.connect(self._on_tick)
        self._cameras: Loader[Sequence[CameraChoice]] = Loader(
            context.jobs, self.tr("Looking for cameras"), self._on_cameras, context.announce_failure
        )

    def _build(self) -> None:
        self.view = VideoView(mirrored=True)
        self.view.setMinimumSize(440, 330)
        self.view.setMaximumWidth(500)
        self.guidance = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.guidance.setProperty("role", "heading")
        self.guidance.setWordWrap(True)
        self.guidance.setMinimumHeight(48)
        self.thumbnails = ThumbnailRow(WANTED)
        self.source = QComboBox()
        self.source.setAccessibleName(self.tr("Camera"))
        self.source.setMinimumWidth(220)
        self.source.activated.connect(lambda _which: self._restart_camera())
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.thumbnails)
        below.addStretch(1)
        chooser = QVBoxLayout()
        chooser.setSpacing(6)
        label = QLabel(self.tr("Camera"))
        label.setProperty("role", "caption")
        label.setBuddy(self.source)
        chooser.addWidget(label)
        chooser.addWidget(self.source)
        below.addLayout(chooser)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.view, 8)
        middle.addStretch(1)
        self.column.addLayout(middle, 1)
        self.column.addWidget(self.guidance)
        self.column.addLayout(below)
        self.setFocusProxy(self.source)

    def heading(self) -> str:
        """What this step asks for."""
        return self.tr("Look at the camera")

    def main_action(self) -> str:
        """Photos take themselves; who doesn't want to wait for the last ones may go on with enough of them."""
        count, enough = self.thumbnails.count, 1 if self._ended else ENOUGH
        if self._capture is None or count < enough:
            return ""
        return self.tr("Go on with 1 photo") if count == 1 else self.tr("Go on with {count} photos").format(count=count)

    def finish(self) -> None:
        """Stop, with the photos taken so far."""
        if self._capture is not None:
            session = self._capture.session
            self.leave()
            self.completed.emit(session)

    @property
    def running(self) -> bool:
        """Whether the camera is in use."""
        return self._camera is not None

    def enter(self) -> None:
        """Open the camera and begin."""
        settings = self._context.services.settings.current
        self._context.camera_in_use(True)
        self.view.set_mirrored(settings.camera_mirrored)
        self._offer_sources(settings.camera_source)
        self._cameras.load(self._context.services.list_cameras)
        self.thumbnails.show_thumbnails(())
        self._loaded, self._failure, self._instruction = False, "", ""
        self._guide()
        frames: LatestMailbox[Frame] = LatestMailbox()
        self._capture = CaptureRun(self._context.services.enrolment, frames)
        self._capture_frames = frames
        self._capture.thread.state_changed.connect(self._on_capture_state)
        self._capture.thread.start()
        self._start_camera()
        self._timer.start()

    def leave(self) -> None:
        """Stop the camera and the capture; returns when both have ended, within a moment."""
        self._timer.stop()
        if self._camera is None and self._capture is None:
            return
        threads = [thread for thread in (self._camera, self._capture and self._capture.thread) if thread]
        stop_threads(threads)
        self._camera = None
        self._capture = None
        self.view.clear()
        self._context.camera_in_use(False)

    # ---- camera ----

    def _offer_sources(self, chosen: str) -> None:
        self.source.clear()
        if chosen != DEMO:
            label = self.tr("Camera {number}").format(number=chosen) if chosen.isdecimal() else chosen
            self.source.addItem(label, chosen)
        self.source.addItem(self.tr("Demo pictures"), DEMO)
        self.source.setCurrentIndex(0)

    def _on_cameras(self, cameras: Sequence[CameraChoice]) -> None:
        for camera in cameras:
            known = self.source.findData(camera.spec)
            if known >= 0:
                self.source.setItemText(known, camera.label)
            else:
                self.source.insertItem(self.source.count() - 1, camera.label, camera.spec)

    def _start_camera(self) -> None:
        if self._capture is None:
            return
        spec = str(self.source.currentData())
        self._trouble = ""
        self._ended = False
        self._preview = LatestMailbox()
        self._camera = CameraThread(
            lambda: self._context.services.make_source(spec),
            self._context.services.clock,
            (self._preview, self._capture_frames),
        )
        self._camera.health_changed.connect(self._on_health)
        self._camera.start()

    def _restart_camera(self) -> None:
        if self._camera is not None:
            stop_threads([self._camera])
            self.view.clear()
            self._start_camera()

    def _on_health(self, state: HealthState) -> None:
        self._trouble, self._alarming = state.message, state.in_trouble
        self._ended = state.kind is HealthKind.ENDED
        self._guide()
        self.ready_changed.emit(True)

    # ---- capture ----

    def _on_capture_state(self, state: str, message: str) -> None:
        self._loaded = state == RecognitionState.READY
        self._failure = message if state == RecognitionState.FAILED else ""
        self._guide()

    def _on_tick(self) -> None:
        frame = self._preview.take(0)
        if frame is not None:
            self.view.show_frame(frame.image_bgr)
        state = self._capture.states.take(0) if self._capture else None
        if state is not None:
            self._show(state)

    def _show(self, state: CaptureState) -> None:
        if len(state.thumbnails_rgb) != self.thumbnails.count:
            self.thumbnails.show_thumbnails(state.thumbnails_rgb)
            self.ready_changed.emit(True)
        self.view.show_faces((state.verdict.face,) if state.verdict.face else ())
        self._instruction = sentence(state.verdict.reason)
        if state.complete and self._capture is not None:
            self.finish()
        else:
            self._guide()

    def _guide(self) -> None:
        """Say what matters most now: what is broken, what to wait for, or what to do."""
        trouble = self._failure or self._trouble
        waiting = "" if self._loaded else self.tr("Getting ready: loading the face model…")
        text = trouble or waiting or self._instruction or self.tr("Look at the camera")
        if text == self.guidance.text():
            return
        self.guidance.setText(text)
        self.guidance.setProperty("tone", "danger" if self._failure or (self._trouble and self._alarming) else "")
        restyle(self.guidance)
