"""Wires everything that works without a window. Any thread unless said otherwise.

Nothing heavy is imported before it is needed: the networks (torch) load when recognition or enrolment is first asked
for.
"""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from types import TracebackType

from attendance_app.capture.opening import open_source
from attendance_app.capture.source import VideoSource
from attendance_app.capture.webcam import list_cameras
from attendance_app.config import Settings, SourceSpec
from attendance_app.domain.clock import Clock, SystemClock
from attendance_app.domain.people import Template
from attendance_app.paths import DataFolder, assets_folder, data_folder
from attendance_app.services.access import AccessService
from attendance_app.services.calibrating import CalibrationService
from attendance_app.services.doctor import Doctor, Surroundings
from attendance_app.services.enrolment import EnrolmentService
from attendance_app.services.exporting import ExportService
from attendance_app.services.gallery_keeper import GalleryKeeper
from attendance_app.services.identification import IdentificationService
from attendance_app.services.importing import ImportService
from attendance_app.services.people import PeopleService
from attendance_app.services.punching import PunchService
from attendance_app.services.recognition import RecognitionService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import open_database
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault, load_or_create_key
from attendance_app.vision.alignment import PREPROCESS_VERSION
from attendance_app.vision.detections import FaceDetector
from attendance_app.vision.embedding import Embedder
from attendance_app.vision.pipeline import FacePipeline
from attendance_app.vision.portraits import PortraitReader

Networks = tuple[FaceDetector, Embedder]


class Application(AbstractContextManager["Application"]):
    """One data folder, opened, and everything that works on it."""

    def __init__(self, folder: DataFolder, clock: Clock | None = None, networks: Networks | None = None) -> None:
        """Open the data folder, creating or migrating the database.

        Args:
            folder: Where everything is kept.
            clock: Tells the time; None means the system's.
            networks: Detector and embedder that are loaded already; None means load them when needed.

        Raises:
            StorageError: the folder or the database cannot be used; nothing was changed.
        """
        folder.create()
        key = load_or_create_key(folder.key_file)
        self.folder = folder
        self.clock = clock or SystemClock()
        self.database = open_database(folder.database, key, folder.backups)
        employees, punches = EmployeeRepository(self.database), PunchRepository(self.database)
        values = SettingsRepository(self.database)
        self._templates = TemplateRepository(self.database, Vault(key))
        self.settings = SettingsService(values)
        self.people = PeopleService(employees, ConsentRepository(self.database), self._templates, punches, self.clock)
        self.punching = PunchService(punches, employees, self.settings, self.clock)
        self.exporting = ExportService(self.punching)
        self.access = AccessService(values, self.clock)
        self.calibrating = CalibrationService(values, self.settings, self._templates, assets_folder() / "calibration")
        self._networks_lock = threading.Lock()
        self._networks = networks

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the database, waiting for a write under way."""
        self.database.close()

    def enrolment(self) -> EnrolmentService:
        """Enrolment; the first call loads the networks (seconds), so never in the GUI thread."""
        return EnrolmentService(self.database, self.people, self._templates, self._reader(), self.clock)

    def importing(self) -> ImportService:
        """Import of a folder; slow at the first call like `enrolment`."""
        return ImportService(self.people, self.enrolment())

    def identification(self) -> IdentificationService:
        """Identification of still pictures; slow at the first call like `enrolment`."""
        return IdentificationService(self._reader(), self._gallery_keeper(), self.people.get, self.calibrating)

    def recognition(self, live: bool = True) -> RecognitionService:
        """Recognition at the desk, for one thread; slow at the first call like `enrolment`."""
        detector, embedder = self._loaded_networks()
        pipeline = FacePipeline(detector, embedder, self.settings.current.min_face_fraction)
        return RecognitionService(
            pipeline,
            self._gallery_keeper(),
            self.punching,
            self.calibrating,
            self.people.get,
            self.settings,
            self.clock,
            live,
        )

    def doctor(self) -> Doctor:
        """The check-up of this installation."""
        return Doctor(
            self.folder,
            self.settings,
            Surroundings(
                database_problem=self.database.integrity_problem,
                load_recognition=self._describe_recognition,
                enrolment_counts=self._describe_people,
                list_cameras=lambda: [camera.label for camera in list_cameras()],
            ),
        )

    def templates_of(self, employee_id: str) -> list[Template]:
        """A person's templates, of all models."""
        return self._templates.for_employee(employee_id)

    def source(self, spec: SourceSpec, *, fast: bool = False, starts_at_utc: datetime | None = None) -> VideoSource:
        """The source that `spec` names, with the camera settings in force, not yet opened."""
        return source_with(self.settings.current, spec, fast=fast, starts_at_utc=starts_at_utc, clock=self.clock)

    def _gallery_keeper(self) -> GalleryKeeper:
        return GalleryKeeper(self._templates, self.settings.current.model_id, PREPROCESS_VERSION, self.clock)

    def _reader(self) -> PortraitReader:
        return PortraitReader(*self._loaded_networks())

    def _loaded_networks(self) -> Networks:
        """Detector and embedder, loaded once; they keep no state between calls, so threads may share them."""
        with self._networks_lock:
            if self._networks is None:
                from attendance_app.vision.detector import MtcnnDetector
                from attendance_app.vision.device import choose_device
                from attendance_app.vision.embedders import load_embedder

                device = choose_device()
                self._networks = (MtcnnDetector(device), load_embedder(self.settings.current.model_id, device))
            return self._networks

    def _describe_recognition(self) -> str:
        from attendance_app.vision.device import choose_device, describe_device

        self._loaded_networks()
        return f"{self.settings.current.model_id} on {describe_device(choose_device())}"

    def _describe_people(self) -> str:
        rows = self.people.search()
        enrolled = sum(row.templates > 0 for row in rows)
        return f"{len(rows)} active, {enrolled} with a face enrolled, {sum(row.templates for row in rows)} templates"


def open_application(home: Path | None = None, clock: Clock | None = None) -> Application:
    """The application on `home`, `ATTENDANCE_HOME` or the platform's usual place.

    Raises:
        StorageError: the folder or the database cannot be used; nothing was changed.
    """
    return Application(data_folder(home), clock)


def source_with(
    settings: Settings,
    spec: SourceSpec,
    *,
    clock: Clock,
    fast: bool = False,
    starts_at_utc: datetime | None = None,
    demo_hold: Callable[[], bool] | None = None,
) -> VideoSource:
    """The source that `spec` names, not yet opened.

    Args:
        settings: Width, height and rate to ask a camera for.
        spec: See `capture.opening.open_source`.
        clock: Tells when frames are captured and due.
        fast: Read a recording as quickly as it can be processed.
        starts_at_utc: The instant of a recording's first frame.
        demo_hold: For the demo: keep the desk empty until this returns True.

    Raises:
        CaptureError: there is no such source.
    """
    if spec == "demo" and demo_hold is not None:
        from attendance_app.capture.demo import DemoSource

        return DemoSource(clock=clock, fast=fast, starts_at_utc=starts_at_utc, hold=demo_hold)
    return open_source(
        spec,
        width_px=settings.camera_width_px,
        height_px=settings.camera_height_px,
        fps=settings.camera_fps,
        fast=fast,
        starts_at_utc=starts_at_utc,
        clock=clock,
    )
