"""Wires everything that works without a window. Any thread unless said otherwise.

Nothing heavy is imported before it is needed: the networks (torch) load when recognition or enrolment is first asked
for.
"""

import sys
import threading
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from types import TracebackType

from attendance_app.bootstrap.fonts import missing_scripts
from attendance_app.bootstrap.privacy import build_feedback, build_privacy
from attendance_app.bootstrap.records import build_records
from attendance_app.bootstrap.scheduling import build_scheduling
from attendance_app.bootstrap.training import build_training
from attendance_app.capture.opening import open_source
from attendance_app.capture.source import VideoSource
from attendance_app.capture.webcam import list_cameras
from attendance_app.config import Settings, SourceSpec
from attendance_app.domain.clock import Clock, SystemClock
from attendance_app.domain.clock_jump import ClockWatch, time_since_boot_s
from attendance_app.paths import DataFolder, assets_folder, data_folder
from attendance_app.services.access import AccessService
from attendance_app.services.backup.restoring import RestoreService
from attendance_app.services.backup.swap import settle
from attendance_app.services.calibrating import CalibrationService, Prediction
from attendance_app.services.current_recognition import CurrentRecognition
from attendance_app.services.desk import DeskService, DeskSources
from attendance_app.services.desk_recording import DeskRecorder
from attendance_app.services.disowning import Disowned
from attendance_app.services.doctor import Doctor, Surroundings
from attendance_app.services.enrolled_quality import EnrolledQualityService
from attendance_app.services.enrolment import EnrolmentService
from attendance_app.services.exporting.service import ExportService, ExportSources
from attendance_app.services.face_looks import LookDistances
from attendance_app.services.gallery_keeper import GalleryKeeper
from attendance_app.services.identification import IdentificationService
from attendance_app.services.importing import ImportService
from attendance_app.services.lookalikes import LookAlikeService
from attendance_app.services.model_switching import ModelSwitchService
from attendance_app.services.people import PeopleService
from attendance_app.services.people_import import PeopleImportService
from attendance_app.services.picture_groups import PictureGrouping
from attendance_app.services.presence import PresenceService
from attendance_app.services.profiles import ProfileService
from attendance_app.services.punch_import import PunchImportService
from attendance_app.services.punching import PunchService
from attendance_app.services.recognition import RecognitionService
from attendance_app.services.rehearsal import RehearsalService
from attendance_app.services.report_presets import ReportPresets
from attendance_app.services.roster import RosterService
from attendance_app.services.settings import SettingsService
from attendance_app.services.timesheets import TimesheetService
from attendance_app.services.withdrawing import WithdrawalService
from attendance_app.storage.assignments import AssignmentRepository
from attendance_app.storage.connection import open_database
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.ledger import LedgerRepository
from attendance_app.storage.punch_batches import PunchBatchRepository
from attendance_app.storage.punch_origins import PunchOriginRepository
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.shifts import ShiftRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault, load_or_create_key
from attendance_app.vision.detections import FaceDetector
from attendance_app.vision.embedding import Embedder
from attendance_app.vision.models.store import ModelStore
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
        settle(folder)  # a restore that was cut short
        key = load_or_create_key(folder.key_file)
        self.folder = folder
        self.clock = clock or SystemClock()
        self.clock_watch = ClockWatch(self.clock.now_utc, clock.monotonic_s if clock else time_since_boot_s)
        self.database = open_database(folder.database, key, folder.backups)
        self.database.changes_token()  # a connection that has read once is how a restore sees that somebody is here
        self.settings = SettingsService(SettingsRepository(self.database))
        self.models = ModelStore(folder.models)
        self._wire_people(key)
        self._wire_timekeeping()
        self._wire_exchange()
        self._wire_recognition()
        self._wire_training(key)
        self._wire_privacy(key)
        self.desk = self._desk()
        self._networks_lock = threading.Lock()
        self._detector: FaceDetector | None = networks[0] if networks else None
        self._embedders: dict[str, Embedder] = {networks[1].model_id: networks[1]} if networks else {}
        self._loaded_from: dict[str, str] = {}  # the weights' SHA-256, by model

    def _wire_people(self, key: bytes) -> None:
        self._employees, self._punches = EmployeeRepository(self.database), PunchRepository(self.database)
        self._templates = TemplateRepository(self.database, Vault(key))
        consents = ConsentRepository(self.database)
        self.people = PeopleService(self._employees, consents, self._templates, self._punches, self.clock)
        self.access = AccessService(SettingsRepository(self.database), self.clock)
        self.quality = EnrolledQualityService(self.people, self._templates)

    def _wire_timekeeping(self) -> None:
        records = build_records(self.database, self.settings, self.clock)
        self.record, self.correcting = records.record, records.correcting
        self.periods, self.auditing = records.periods, records.auditing
        self.scheduling = build_scheduling(self.database, self.settings, self.clock, self.auditing, self.periods)
        people, punches = self._employees, self._punches
        self.punching = PunchService(punches, people, self.settings, self.clock, self.scheduling, self.periods)
        self.timesheets = TimesheetService(punches, people, self.scheduling, self.settings, self.clock)
        self.presence = PresenceService(self.timesheets)
        self.profiles = ProfileService(self.people, self._templates, self.settings, self.auditing)
        self.roster = RosterService(
            self.people,
            self._templates,
            AssignmentRepository(self.database),
            ShiftRepository(self.database),
            self.settings,
            self.timesheets.today,
        )

    def _wire_exchange(self) -> None:
        origins, ledger = PunchOriginRepository(self.database), LedgerRepository(self.database)
        sources = ExportSources(self._punches, origins, ledger, self._employees, self.timesheets)
        self.exporting = ExportService(sources, self.settings, self.auditing)
        self.report_presets = ReportPresets(SettingsRepository(self.database))
        batches = PunchBatchRepository(self.database)
        self.punch_import = PunchImportService(
            batches, self._employees, self.settings, self.clock, self.periods, self.auditing
        )
        self.people_import = PeopleImportService(self.people, self._employees, self.auditing)

    def _wire_recognition(self) -> None:
        values, shipped = SettingsRepository(self.database), assets_folder() / "calibration"
        self.calibrating = CalibrationService(values, self.settings, self._templates, shipped, self.auditing)
        self.disowned = Disowned(self.clock)

    def _wire_training(self, key: bytes) -> None:
        training = build_training(
            self.database, key, self.folder, self.settings, self.models, self.calibrating, self.model_switching,
            lambda: len(self.lookalikes().pairs()), self.clock, self.auditing,
        )  # fmt: skip
        self.fine_tuning, self._forgetting = training.fine_tuning, training.forgetting
        stop = self.fine_tuning.stop_learning_from
        self.withdrawing = WithdrawalService(self.people, self.database, self.auditing, stop)

    def _wire_privacy(self, key: bytes) -> None:
        privacy = build_privacy(
            self.database,
            key,
            self.folder,
            self.people,
            self.punching,
            self.models,
            self.clock,
            self.settings,
            self.auditing,
            self._forgetting.forget,
        )
        self.feedback = build_feedback(self.database, key, privacy, self.punching, self.correcting, self.clock)
        self.pins, self.pin_punching = privacy.pins, privacy.pin_punching
        self.visitors, self.retention, self.erasure = privacy.visitors, privacy.retention, privacy.erasure
        self.backups, self.backup_history = privacy.backups, privacy.backup_history

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the database, waiting for a write under way."""
        self.database.close()

    def refresh(self) -> Settings:
        """The settings, brought up to date with what other processes have saved, as are calibrations.

        Raises:
            StorageError: they cannot be read; what was in force stays.
        """
        self.calibrating.refresh()
        return self.settings.refresh()

    def enrolment(self) -> EnrolmentService:
        """Enrolment; the first call loads the networks (seconds), so never in the GUI thread."""
        self._loaded_networks()
        return self._enrolment()

    def importing(self) -> ImportService:
        """Import of a folder; the networks load when there is a picture that isn't enrolled yet."""
        return ImportService(self.people, self._enrolment())

    def _enrolment(self) -> EnrolmentService:
        model_id = self.settings.current.model_id
        return EnrolmentService(
            self.database, self.people, self._templates, lambda: self._reader(model_id),
            LookDistances.of(self.models.card(model_id).threshold_distance), self.lookalikes(), self.clock,
            lambda: self.settings.refresh().model_id,
        )  # fmt: skip

    def identification(self) -> IdentificationService:
        """Identification of still pictures; slow at the first call like `enrolment`."""
        return IdentificationService(
            self._reader(self.settings.current.model_id), self._gallery_keeper(), self.people.get, self.calibrating
        )

    def picture_grouping(self) -> PictureGrouping:
        """Sorts pictures of unknown people; slow at the first call like `enrolment`."""
        model_id = self.settings.current.model_id
        threshold = self.models.card(model_id).threshold_distance
        return PictureGrouping(self._reader(model_id), self.calibrating.calibration(model_id), threshold)

    def rehearsal(self) -> RehearsalService:
        """Recognition before the camera without punches, for one thread; slow at the first call like `enrolment`."""
        return RehearsalService(
            self._reader(self.settings.current.model_id), self._gallery_keeper(), self.people.get, self.calibrating
        )

    def recognition(self, live: bool = True, asks: bool = False) -> CurrentRecognition:
        """Recognition at the desk, for one thread; slow at the first call like `enrolment`.

        Args:
            live: Frames carry this computer's time, whose clock is watched.
            asks: There is somebody to press a button, where the punch policy asks for one.
        """
        return CurrentRecognition(lambda: self._recognition(live, asks), self.refresh, self.clock)

    def _recognition(self, live: bool, asks: bool) -> RecognitionService:
        detector, embedder = self._loaded_networks()
        pipeline = FacePipeline(detector, embedder, self.settings.current.min_face_fraction)
        return RecognitionService(
            pipeline,
            self._gallery_keeper(),
            DeskRecorder(self.punching, self.clock_watch if live else None, asks),
            self.calibrating,
            self.people.get,
            self.settings,
            self.clock,
            live,
            self.disowned,
        )

    def doctor(self) -> Doctor:
        """The check-up of this installation."""
        return Doctor(
            self.folder,
            self.settings,
            Surroundings(
                database_problem=self.database.integrity_problem,
                verify_models=self._describe_models,
                load_recognition=self._describe_recognition,
                prediction=lambda: self.predict().describe(),
                enrolment_counts=self._describe_people,
                list_cameras=lambda: [camera.label for camera in list_cameras()],
                missing_scripts=missing_scripts,
            ),
        )

    def count_templates_of(self, employee_id: str) -> int:
        """How many of a person's templates count at the desk: those of the model in use."""
        model_id = self.settings.current.model_id
        return self._templates.count_for(employee_id, model_id, self.preprocess_version())

    def source(self, spec: SourceSpec, *, fast: bool = False, starts_at_utc: datetime | None = None) -> VideoSource:
        """The source that `spec` names, with the camera settings in force, not yet opened.

        Raises:
            CaptureError: there is no such source.
        """
        settings = self.settings.current
        return open_source(
            spec,
            width_px=settings.camera_width_px,
            height_px=settings.camera_height_px,
            fps=settings.camera_fps,
            fast=fast,
            starts_at_utc=starts_at_utc,
            clock=self.clock,
        )

    def preprocess_version(self) -> int:
        """The preprocessing of the model in use."""
        return self.models.card(self.settings.current.model_id).preprocess_version

    def lookalikes(self) -> LookAlikeService:
        """Resemblance within the gallery of the model in use."""
        return LookAlikeService(self.people, self.calibrating, self._gallery_keeper())

    def predict(self) -> Prediction:
        """The threshold in force for today's gallery, and what to expect of it."""
        model_id = self.settings.current.model_id
        return self.calibrating.predict(model_id, self._templates.count_active(model_id, self.preprocess_version()))

    def model_switching(self) -> ModelSwitchService:
        """Puts another face model into use; slow, as it embeds everybody's kept faces."""
        return ModelSwitchService(
            self.database, self._templates, self.settings, self.models, self._loaded_embedder, self.people.get,
            self.calibrating, self.auditing,
        )  # fmt: skip

    def _desk(self) -> DeskService:
        sources = DeskSources(
            self.pin_punching,
            self.feedback,
            self.visitors,
            self.people,
            self.timesheets,
            self.retention,
            self.settings,
            self.profiles.photos,
            self.disowned,
        )
        return DeskService(sources, self.clock)

    def _gallery_keeper(self) -> GalleryKeeper:
        return GalleryKeeper(self._templates, self.settings.current.model_id, self.preprocess_version(), self.clock)

    def _reader(self, model_id: str) -> PortraitReader:
        return PortraitReader(self._loaded_detector(), self._loaded_embedder(model_id))

    def _loaded_networks(self) -> Networks:
        """Detector and embedder, loaded once; they keep no state between calls, so threads may share them."""
        return self._loaded_detector(), self._loaded_embedder(self.settings.current.model_id)

    def _loaded_detector(self) -> FaceDetector:
        with self._networks_lock:
            if self._detector is None:
                from attendance_app.vision.detector import MtcnnDetector
                from attendance_app.vision.device import choose_device

                self._detector = MtcnnDetector(choose_device())
            return self._detector

    def _loaded_embedder(self, model_id: str) -> Embedder:
        with self._networks_lock:
            sha256 = self.models.card(model_id).sha256  # a run that was deleted may have left its name to another
            if model_id not in self._embedders or self._loaded_from.get(model_id, sha256) != sha256:
                from attendance_app.vision.device import choose_device
                from attendance_app.vision.embedders import load_embedder

                self._embedders[model_id] = load_embedder(model_id, choose_device(), self.models)
                self._loaded_from[model_id] = sha256
            return self._embedders[model_id]

    def device_words(self) -> str:
        """What the networks run on; empty while none is loaded, as finding out takes seconds."""
        if "torch" not in sys.modules:
            return ""
        from attendance_app.vision.device import choose_device, describe_device

        return describe_device(choose_device())

    def _describe_recognition(self) -> str:
        from attendance_app.vision.device import choose_device, describe_device

        self._loaded_networks()
        return f"{self.settings.current.model_id} on {describe_device(choose_device())}"

    def _describe_models(self) -> str:
        card = self.models.card(self.settings.current.model_id)
        self.models.verified_file(card)
        return f"{card.model_id} verified"

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


def restore_service(folder: DataFolder, clock: Clock | None = None) -> RestoreService:
    """Restores backups into a data folder that nobody has open, this program included."""
    return RestoreService(folder, clock or SystemClock())
