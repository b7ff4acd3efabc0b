"""A step with a live camera: preview, one line of guidance, somebody who looks at the frames. Depends on workers.

The camera and what looks at its frames run in threads of their own; a timer of this step takes the newest picture.
`leave` stops both. GUI thread.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from attendance_app.capture.frames import Frame
from attendance_app.capture.health import HealthKind, HealthState
from attendance_app.capture.mailbox import LatestMailbox
from attendance_app.capture.webcam import CameraChoice
from attendance_app.ui.admin.enrol.step import EnrolStep
from attendance_app.ui.admin.form_field import restyle
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import PageContext
from attendance_app.ui.admin.wording import sentence
from attendance_app.ui.language.errors import health_words, service_words
from attendance_app.ui.widgets.video_view import VideoView
from attendance_app.workers.camera import CameraThread
from attendance_app.workers.recognition import RecognitionState, RecognitionThread
from attendance_app.workers.shutdown import stop_threads

SHOW_EVERY_MS = 33
DEMO = "demo"


class LiveStep(EnrolStep):
    """Shows the camera while it is visible. Subclasses say who looks at the frames and lay the widgets out."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._camera: CameraThread | None = None
        self._looking: RecognitionThread | None = None
        self._frames: LatestMailbox[Frame] = LatestMailbox()
        self._preview: LatestMailbox[Frame] = LatestMailbox()
        self._trouble = ""
        self._alarming = False
        self._ended = False
        self._failure = ""
        self._instruction = ""
        self._loaded = False
        self._build_widgets()
        self._timer = QTimer(self, interval=SHOW_EVERY_MS)
        self._timer.timeout.connect(self._on_tick)
        self._cameras: Loader[Sequence[CameraChoice]] = Loader(
            context.jobs, self.tr("Looking for cameras"), self._on_cameras, context.announce_failure
        )

    def _build_widgets(self) -> None:
        self.view = VideoView(mirrored=True)
        self.view.setMinimumSize(400, 300)
        self.guidance = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.guidance.setProperty("role", "heading")
        self.guidance.setWordWrap(True)
        self.guidance.setMinimumHeight(48)
        self.source = QComboBox()
        self.source.setAccessibleName(self.tr("Camera"))
        self.source.activated.connect(lambda _which: self._restart_camera())
        self.setFocusProxy(self.source)

    def camera_chooser(self) -> QVBoxLayout:
        """The list of cameras under its label."""
        chooser = QVBoxLayout()
        chooser.setSpacing(6)
        label = QLabel(self.tr("Camera"))
        label.setProperty("role", "caption")
        label.setBuddy(self.source)
        chooser.addWidget(label)
        chooser.addWidget(self.source)
        return chooser

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
        self._loaded, self._failure, self._instruction = False, "", ""
        self._guide()
        self._frames = LatestMailbox()
        self._looking = self._begin(self._frames)
        self._looking.state_changed.connect(self._on_looking_changed)
        self._looking.start()
        self._start_camera()
        self._timer.start()

    def leave(self) -> None:
        """Stop the camera and the looking; returns when both have ended, within a moment."""
        self._timer.stop()
        threads = [thread for thread in (self._camera, self._looking) if thread is not None]
        if not threads:
            return
        stop_threads(threads)
        self._camera = self._looking = None
        self.view.clear()
        self._end()
        self._context.camera_in_use(False)

    def _begin(self, frames: LatestMailbox[Frame]) -> RecognitionThread:
        """Whoever looks at the frames, not yet started."""
        raise NotImplementedError

    def _end(self) -> None:
        """The threads have ended."""

    def _show_newest(self) -> None:
        """Show what became of the newest frame, if there is something new."""

    def _waiting_words(self) -> str:
        """What to say while the models load."""
        return self.tr("Getting ready: loading the face model…")

    def _instruct(self, line: str) -> None:
        """Say this to the person, unless something is in the way."""
        self._instruction = line
        self._guide()

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
        if self._looking is None:
            return
        spec = str(self.source.currentData())
        self._trouble = ""
        self._ended = False
        self._preview = LatestMailbox()
        self._camera = CameraThread(
            lambda: self._context.services.make_source(spec),
            self._context.services.clock,
            (self._preview, self._frames),
        )
        self._camera.health_changed.connect(self._on_health)
        self._camera.start()

    def _restart_camera(self) -> None:
        if self._camera is not None:
            stop_threads([self._camera])
            self.view.clear()
            self._start_camera()

    def _on_health(self, state: HealthState) -> None:
        self._trouble, self._alarming = health_words(state), state.in_trouble
        self._ended = state.kind is HealthKind.ENDED
        self._guide()
        self.ready_changed.emit(True)

    def _on_looking_changed(self, state: str, message: str) -> None:
        self._loaded = state == RecognitionState.READY
        self._failure = message if state == RecognitionState.FAILED else ""
        self._guide()

    def _on_tick(self) -> None:
        frame = self._preview.take(0)
        if frame is not None:
            self.view.show_frame(frame.image_bgr)
        self._show_newest()

    def _guide(self) -> None:
        """Say what matters most now: what is broken, what to wait for, or what to do."""
        trouble = self._failure or self._trouble
        waiting = "" if self._loaded else self._waiting_words()
        text = service_words(trouble) or waiting or sentence(self._instruction) or self.tr("Look at the camera")
        if text == self.guidance.text():
            return
        self.guidance.setText(text)
        self.guidance.setProperty("tone", "danger" if self._failure or (self._trouble and self._alarming) else "")
        restyle(self.guidance)
