"""The admin window's services on a real database, with only the face models replaced."""

import hashlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.bootstrap.application import Application
from attendance_app.capture.source import VideoSource
from attendance_app.capture.webcam import CameraChoice
from attendance_app.config import Settings
from attendance_app.domain.people import Template
from attendance_app.errors import Cancelled, UserError
from attendance_app.paths import DataFolder
from attendance_app.services.calibrating import Prediction
from attendance_app.services.capture_session import CaptureVerdict
from attendance_app.services.enrolment import EnrolmentService
from attendance_app.services.enrolment_report import EnrolmentReport, Newcomer, RejectedPicture
from attendance_app.services.face_looks import LookDistances
from attendance_app.services.gallery_keeper import GalleryKeeper
from attendance_app.services.importing import ImportService
from attendance_app.services.lookalikes import LookAlikeService
from attendance_app.services.people import PeopleService
from attendance_app.services.rehearsal import RehearsalService
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault, load_or_create_key
from attendance_app.ui.admin.dependencies import AdminDependencies
from attendance_app.vision.portraits import StillFace
from attendance_app.vision.quality import ENROLMENT_LIMITS, QualityLimits
from tests.fakes.clock import FakeClock

NO_FACE = b"a picture of a wall"
MODEL_ID, PREPROCESS_VERSION = "sface", 1


@dataclass
class FakeCaptureSession:
    """Keeps every frame it is offered, until it has enough."""

    wanted: int = 5
    kept: list[NDArray[np.uint8]] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        return len(self.kept) >= self.wanted

    def thumbnails(self) -> list[NDArray[np.uint8]]:
        return [np.ascontiguousarray(image[:112, :112, ::-1]) for image in self.kept]

    def offer(self, image_bgr: NDArray[np.uint8]) -> CaptureVerdict:
        self.kept.append(image_bgr)
        return CaptureVerdict(True, "look straight at the camera", None, len(self.kept), self.wanted)


@dataclass(frozen=True)
class _Fine:
    overall: float = 0.9
    yaw_deg: float = 0.0
    pitch_deg: float = 0.0


class ColourReader:
    """A `PortraitReader` without networks: every picture is one face, and pictures of one colour are one person."""

    model_id = MODEL_ID
    preprocess_version = PREPROCESS_VERSION

    def __init__(self) -> None:
        self.embedder = self
        self.looks = 0

    def portrait(self, image_rgb: NDArray[np.uint8], limits: QualityLimits) -> StillFace:
        self.looks += 1
        crop = np.asarray(cv2.resize(image_rgb, (256, 256)), np.uint8)
        chip = np.ascontiguousarray(crop[:112, :112])
        points = np.array([[35, 40], [65, 40], [50, 55], [40, 75], [60, 75]], np.float32)
        return StillFace(np.array([20, 20, 80, 90], np.float32), points, chip, crop, chip, _Fine(), 1.0)

    def faces(self, image_rgb: NDArray[np.uint8]) -> list[StillFace]:
        return [self.portrait(image_rgb, ENROLMENT_LIMITS)]

    def embed(self, faces: list[StillFace]) -> NDArray[np.float32]:
        colours = np.stack([face.input_rgb.reshape(-1, 3).mean(axis=0) for face in faces])
        vectors = np.zeros((len(faces), 128), np.float32)
        vectors[:, :3] = colours / np.linalg.norm(colours, axis=1, keepdims=True)
        return vectors


class HastyClock(FakeClock):
    """A second passes whenever somebody looks at it, so that live capture never waits."""

    def monotonic_s(self) -> float:
        self.advance(1.0)
        return super().monotonic_s()


class FakeEnrolment:
    """Enrols without looking: every file is a face, except those that hold `NO_FACE`.

    `gate`, when set, is waited for before each picture: a test can then act while a job is running.
    """

    def __init__(self, people: PeopleService, templates: TemplateRepository, clock: FakeClock) -> None:
        self._people = people
        self._templates = templates
        self._clock = clock
        self.gate: threading.Event | None = None
        self.picture_begun = threading.Event()

    def start_session(self) -> FakeCaptureSession:
        return FakeCaptureSession()

    def finish_session(
        self, session: FakeCaptureSession, employee_id: str, another_person: bool = False
    ) -> EnrolmentReport:
        employee = self._people.get(employee_id)
        added = self._templates.add_many([self._template(employee_id, "camera", "") for _ in session.kept])
        return EnrolmentReport(employee, added, ())

    def add_newcomer_session(
        self, newcomer: Newcomer, session: FakeCaptureSession, another_person: bool = False
    ) -> EnrolmentReport:
        person = self._people.add(newcomer.code, newcomer.name, newcomer.department)
        self._people.record_consent(person.id, newcomer.consent_source, newcomer.agreed_at_utc)
        return self.finish_session(session, person.id)

    def add_pictures(
        self,
        employee_id: str,
        paths: Sequence[Path],
        on_progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        another_person: bool = False,
    ) -> EnrolmentReport:
        templates: list[Template] = []
        rejected: list[RejectedPicture] = []
        for done, path in enumerate(paths):
            self.picture_begun.set()
            if self.gate is not None:
                self.gate.wait(30)
            if cancelled is not None and cancelled():
                raise Cancelled
            content = path.read_bytes()
            sha256 = hashlib.sha256(content).hexdigest()
            if content == NO_FACE:
                rejected.append(RejectedPicture(str(path), "no face was found"))
            elif self._templates.has_source(employee_id, sha256):
                rejected.append(RejectedPicture(str(path), "already enrolled", already_enrolled=True))
            else:
                templates.append(self._template(employee_id, path.name, sha256))
            if on_progress is not None:
                on_progress(done + 1, len(paths))
        return EnrolmentReport(self._people.get(employee_id), self._templates.add_many(templates), tuple(rejected))

    def _template(self, employee_id: str, source: str, sha256: str) -> Template:
        vector = np.zeros(128, "<f4")
        vector[0] = 1.0
        return template_of(employee_id, vector, self._clock, source, sha256)


def template_of(
    employee_id: str, embedding: NDArray[np.float32], clock: FakeClock, source: str = "camera", sha256: str = ""
) -> Template:
    """A template with that embedding, of the model in use."""
    return Template(
        id=str(uuid4()),
        employee_id=employee_id,
        model_id=MODEL_ID,
        preprocess_version=PREPROCESS_VERSION,
        embedding=np.asarray(embedding, "<f4").tobytes(),
        quality=0.9,
        crop_jpeg=b"",
        source=source,
        source_sha256=sha256,
        created_at_utc=clock.now_utc(),
    )


class AdminStage:
    """Everything behind an admin window, on a database file of its own in `folder`."""

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        self.clock = clock
        self.application = Application(DataFolder(folder), clock)
        application = self.application
        self.database, self.settings, self.people = application.database, application.settings, application.people
        self.punching, self.access, self.calibrating = application.punching, application.access, application.calibrating
        self.exporting = application.exporting
        vault = Vault(load_or_create_key(DataFolder(folder).key_file))
        self.punches = PunchRepository(self.database)
        self.templates = templates = TemplateRepository(self.database, vault)
        self.enrolment: FakeEnrolment | EnrolmentService = FakeEnrolment(self.people, templates, clock)
        self.importing = ImportService(self.people, self.enrolment)
        self.make_source: Callable[[str], VideoSource] = _no_camera
        self.cameras: list[CameraChoice] = []
        self.predicting_threads: set[int] = set()
        self.prediction_error: UserError | None = None
        self.lookalikes_error: UserError | None = None
        self.lookalikes_gate: threading.Event | None = None
        self.reader: ColourReader | None = None

    def dependencies(self) -> AdminDependencies:
        """What `AdminWindow` takes."""
        app = self.application
        return AdminDependencies(
            settings=self.settings,
            people=self.people,
            withdrawing=app.withdrawing,
            profiles=app.profiles,
            roster=app.roster,
            punching=self.punching,
            exporting=self.exporting,
            report_presets=app.report_presets,
            importing=lambda: self.importing,
            enrolment=lambda: self.enrolment,
            access=self.access,
            predict=self.predict,
            lookalikes=self.lookalikes,
            rehearsal=self.rehearsal,
            make_source=self._open_source,
            list_cameras=lambda: self.cameras,
            changes_token=self.database.changes_token,
            clock=self.clock,
            zone=self.settings.zone,
            record=app.record,
            correcting=app.correcting,
            periods=app.periods,
            auditing=app.auditing,
            scheduling=app.scheduling,
            timesheets=app.timesheets,
            presence=app.presence,
            punch_import=app.punch_import,
            people_import=app.people_import,
            pins=app.pins,
            feedback=app.feedback,
            visitors=app.visitors,
            erasure=app.erasure,
            retention=app.retention,
            backups=app.backups,
            calibrating=self.calibrating,
            models=app.models,
            model_switching=app.model_switching,
            fine_tuning=app.fine_tuning,
            backup_history=app.backup_history,
            quality=app.quality,
            device_words=app.device_words,
        )

    def predict(self, settings: Settings) -> Prediction:
        """As the app wires it; notes the thread, and fails if it is told to."""
        self.predicting_threads.add(threading.get_ident())
        if self.prediction_error is not None:
            raise self.prediction_error
        templates = self.templates.count_active(MODEL_ID, PREPROCESS_VERSION)
        return self.calibrating.predict_with(settings, MODEL_ID, templates)

    def lookalikes(self) -> LookAlikeService:
        """As the app wires it, with a gallery of its own; waits for the gate, and fails if it is told to."""
        if self.lookalikes_gate is not None:
            self.lookalikes_gate.wait(30)
        if self.lookalikes_error is not None:
            raise self.lookalikes_error
        keeper = GalleryKeeper(self.templates, MODEL_ID, PREPROCESS_VERSION, self.clock)
        return LookAlikeService(self.people, self.calibrating, keeper)

    def enrol_by_colour(self) -> ColourReader:
        """Enrol with the app's own service from now on, the networks alone being replaced."""
        self.reader = reader = ColourReader()
        clock = HastyClock(self.clock.now_utc())
        self.enrolment = EnrolmentService(
            self.database, self.people, self.templates, lambda: reader, LookDistances.of(0.95), self.lookalikes(), clock
        )
        return reader

    def rehearsal(self) -> RehearsalService:
        """As the app wires it, the networks being those of `enrol_by_colour`."""
        assert self.reader is not None, "call enrol_by_colour first"
        keeper = GalleryKeeper(self.templates, MODEL_ID, PREPROCESS_VERSION, self.clock)
        return RehearsalService(self.reader, keeper, self.people.get, self.calibrating)  # type: ignore[arg-type]

    def _open_source(self, spec: str) -> VideoSource:
        return self.make_source(spec)

    def close(self) -> None:
        self.application.close()


def _no_camera(spec: str) -> VideoSource:
    raise AssertionError(f"no test asked for the source {spec}")
