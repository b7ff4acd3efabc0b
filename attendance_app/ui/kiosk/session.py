"""The kiosk's threads: one camera, one recognition, the mailboxes between them. PySide6; owned by the GUI thread.

The window looks, this drives: it starts threads, replaces the camera's when another source is chosen, restarts
recognition after a failed load, and stops everything in order.
"""

import functools
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from attendance_app.capture.frames import Frame
from attendance_app.capture.mailbox import LatestMailbox
from attendance_app.config import Settings, SourceSpec
from attendance_app.services.events import Analysis
from attendance_app.ui.kiosk.dependencies import KioskDependencies
from attendance_app.workers.camera import CameraThread
from attendance_app.workers.recognition import RecognitionThread
from attendance_app.workers.shutdown import StoppableThread, stop_threads


class CameraSettings(NamedTuple):
    """The settings whose change makes the camera be opened again."""

    source: SourceSpec
    picture: tuple[int, int, float]

    @classmethod
    def of(cls, settings: Settings) -> "CameraSettings":
        """Those in `settings`."""
        picture = (settings.camera_width_px, settings.camera_height_px, settings.camera_fps)
        return cls(settings.camera_source, picture)


class KioskSession(QObject):
    """Runs the threads of one kiosk window.

    Signals:
        health_changed: A `HealthState` of the present source.
        recognition_changed: `(state, error)`, see `RecognitionThread.state_changed`.
        event_happened: A `DeskEvent`.

    Attributes:
        source: The spec of the present source.
    """

    health_changed = Signal(object)
    recognition_changed = Signal(str, object)
    event_happened = Signal(object)

    def __init__(self, dependencies: KioskDependencies, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dependencies = dependencies
        self._preview: LatestMailbox[Frame] = LatestMailbox()
        self._probes: LatestMailbox[Frame] = LatestMailbox()
        self._camera: CameraThread | None = None
        self._recognition: RecognitionThread | None = None
        self._leaving: list[CameraThread] = []  # asked to stop, perhaps still in a driver
        self.source: SourceSpec = dependencies.source

    def start(self) -> None:
        """Start camera and recognition; returns at once."""
        self.open_source(self.source)
        self.restart_recognition()

    def open_source(self, spec: SourceSpec) -> None:
        """Read from `spec` from now on, also if it is the present source; returns at once."""
        self.source = spec
        if self._camera is not None:
            self._leave(self._camera)
        make_source = functools.partial(self._dependencies.make_source, spec)
        camera = CameraThread(make_source, self._dependencies.clock, (self._preview, self._probes))
        camera.health_changed.connect(self.health_changed)
        self._camera = camera
        camera.start()

    def pause_camera(self) -> None:
        """Let go of the camera, so that another window can use it; returns at once."""
        if self._camera is not None:
            self._leave(self._camera)
            self._camera = None

    def restart_recognition(self) -> None:
        """Load the models (again); does nothing while recognition is loading or running."""
        if self._recognition is not None and self._recognition.isRunning():
            return
        recognition = RecognitionThread(self._dependencies.load_recognition, self._probes)
        recognition.state_changed.connect(self.recognition_changed)
        recognition.event_happened.connect(self.event_happened)
        self._recognition = recognition
        recognition.start()

    def newest_frame(self) -> Frame | None:
        """The newest frame not taken yet, for the preview."""
        return self._preview.take(0)

    def newest_analysis(self) -> Analysis | None:
        """The newest analysis not taken yet, for the overlay."""
        return None if self._recognition is None else self._recognition.analyses.take(0)

    def stop(self, deadline_s: float) -> bool:
        """Stop everything, waiting at most `deadline_s`; a write under way is finished. True when all has ended."""
        threads: list[StoppableThread] = list(self._leaving)
        threads += [thread for thread in (self._camera, self._recognition) if thread is not None]
        return stop_threads(threads, deadline_s)

    def _leave(self, camera: CameraThread) -> None:
        camera.health_changed.disconnect(self.health_changed)
        camera.request_stop()
        self._leaving = [*(thread for thread in self._leaving if thread.isRunning()), camera]
        self._preview.take(0)
