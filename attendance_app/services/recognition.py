"""Recognising people at the desk: a frame in, what it shows and what happened out. Owned by the recognition thread.

frame -> faces followed -> the served face: quality -> embedding -> match -> k of n looks -> punch on disk -> event
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from attendance_app.capture.frames import Frame
from attendance_app.domain.clock import Clock
from attendance_app.domain.confirmation import ConfirmationPolicy, ConfirmedLook
from attendance_app.domain.corrections import StandingPunch
from attendance_app.domain.feedback import FaceLook
from attendance_app.domain.people import Employee
from attendance_app.domain.punches import FaceEvidence
from attendance_app.domain.recognition import Match, Outcome
from attendance_app.errors import StorageError, UserError
from attendance_app.matching.gallery import DecisionRule
from attendance_app.services.disowning import Disowned
from attendance_app.services.events import Analysis, DeskEvent, EventKind, FaceView, PunchChoice
from attendance_app.services.gallery_keeper import GalleryKeeper
from attendance_app.services.punching import PunchResult
from attendance_app.services.sentences import Sentence
from attendance_app.services.settings import SettingsService
from attendance_app.services.track_story import TrackStory
from attendance_app.vision.alignment import align_crops
from attendance_app.vision.pipeline import FacePipeline, LocatedFace

logger = logging.getLogger(__name__)
T = TypeVar("T")

SAME_VISIT_S = 5.0
"""A person whose track breaks (a hand, a turned head, a busy computer) isn't greeted again within this."""

_TOLD_AS = {Outcome.UNKNOWN: EventKind.UNKNOWN, Outcome.AMBIGUOUS: EventKind.AMBIGUOUS}


class PunchRecorder(Protocol):
    """Where face punches go; `DeskRecorder` in the app."""

    def record_face(self, employee_id: str, at_utc: datetime, evidence: FaceEvidence) -> PunchResult | PunchChoice:
        """Record a punch, find the one it repeats, or say what is to be asked; on disk when this returns."""
        ...


class RuleSource(Protocol):
    """Where the decision rule comes from; `CalibrationService` in the app."""

    def rule(self, model_id: str, templates: int) -> DecisionRule:
        """The rule for a gallery of so many templates."""
        ...


class RecognitionService:
    """Turns frames into analyses and desk events.

    Args:
        live: Whether frames carry this computer's monotonic time, so that latency can be told from it.
        disowned: Whose face somebody has just said not to have; they aren't punched by face for a while.
    """

    def __init__(
        self,
        pipeline: FacePipeline,
        gallery: GalleryKeeper,
        recorder: PunchRecorder,
        rules: RuleSource,
        find_person: Callable[[str], Employee],
        settings: SettingsService,
        clock: Clock,
        live: bool = True,
        disowned: Disowned | None = None,
    ) -> None:
        self._pipeline = pipeline
        self._gallery = gallery
        self._recorder = recorder
        self._rules = rules
        self._find_person = find_person
        self._settings = settings
        self._clock = clock
        self._live = live
        self._disowned = disowned
        self._stories: dict[int, TrackStory] = {}
        self._greeted_s: dict[str, float] = {}
        self._last_s = float("-inf")
        gallery.refresh()

    def step(self, frame: Frame) -> Analysis:
        """Analyse one frame; takes 5 to 40 ms. A punch it reports is on disk."""
        started_s = time.perf_counter()
        now_s = frame.captured_monotonic_s
        if now_s < self._last_s:  # another source, or the same one from its start
            self._pipeline.forget()
            self._stories.clear()
            self._greeted_s.clear()
        self._last_s = now_s
        stages_ms: dict[str, float] = {}
        if self._pipeline.sleeps(now_s):  # an empty desk costs next to nothing
            return _nothing_in(frame, started_s)
        image_rgb = np.asarray(cv2.cvtColor(frame.image_bgr, cv2.COLOR_BGR2RGB), np.uint8)
        faces = _timed(stages_ms, "locate", lambda: self._pipeline.locate(image_rgb, now_s))
        self._stories = {face.track_id: self._story(face.track_id) for face in faces} | {
            track_id: story for track_id, story in self._stories.items() if self._pipeline.follows(track_id)
        }
        events: list[DeskEvent] = []
        for face in faces:
            story = self._stories[face.track_id]
            if face.served and story.wants_look(now_s):
                event = self._look(image_rgb, frame, face, story, stages_ms, started_s)
                events += [event] if event else []
        return Analysis(
            frame_seq=frame.seq,
            captured_monotonic_s=now_s,
            frame_size_px=(frame.image_bgr.shape[1], frame.image_bgr.shape[0]),
            faces=tuple(_as_view(face, self._stories[face.track_id]) for face in faces),
            events=tuple(events),
            processing_ms=(time.perf_counter() - started_s) * 1000,
            stages_ms=stages_ms,
        )

    def _story(self, track_id: int) -> TrackStory:
        settings = self._settings.current
        return self._stories.get(track_id) or TrackStory(
            ConfirmationPolicy(settings.confirm_looks, settings.confirm_window)
        )

    def _look(
        self,
        image_rgb: NDArray[np.uint8],
        frame: Frame,
        face: LocatedFace,
        story: TrackStory,
        stages_ms: dict[str, float],
        started_s: float,
    ) -> DeskEvent | None:
        """One look at the served face, and what came of it."""
        now_s = frame.captured_monotonic_s
        description = _timed(stages_ms, "describe", lambda: self._pipeline.describe(image_rgb, face))
        story.hint = description.problem
        if description.embedding is None:
            return None
        embedding = story.embedding.add(description.embedding, description.quality.overall)
        match = _timed(stages_ms, "match", lambda: self._match(embedding))
        decision = story.add(match, now_s)
        if decision is None:
            return None
        verdict = self._conclude(decision, frame.captured_utc, story, now_s)
        if verdict is None:
            return None
        spent_s = time.perf_counter() - started_s
        latency_ms = 1000 * (self._clock.monotonic_s() - now_s if self._live else spent_s)
        first_usable_s = now_s if story.first_usable_s is None else story.first_usable_s
        return DeskEvent(
            kind=verdict.kind,
            at_utc=frame.captured_utc,
            employee=verdict.employee,
            punch=verdict.punch,
            distance=decision.distance,
            track_id=face.track_id,
            frame_seq=frame.seq,
            latency_ms=latency_ms,
            glance_ms=1000 * (now_s - first_usable_s) + latency_ms,
            message=verdict.message,
            choice=verdict.choice,
            candidates=verdict.candidates,
            look=self._kept_look(image_rgb, face, embedding, decision),
        )

    def _match(self, embedding: NDArray[np.float32]) -> Match:
        gallery = self._gallery.refresh_now_and_then()
        return gallery.identify(embedding, self._rules.rule(gallery.model_id, len(gallery)))

    def _conclude(
        self, decision: ConfirmedLook, at_utc: datetime, story: TrackStory, now_s: float
    ) -> "_Verdict | None":
        """Record what a track came to; what is returned is on disk, or says why it isn't."""
        disowned = self._disowned is not None and self._disowned.holds(decision.employee_id)
        if decision.outcome is not Outcome.ACCEPTED or decision.employee_id is None or disowned:
            story.told(decision, now_s)
            kind = EventKind.AMBIGUOUS if disowned else _TOLD_AS[decision.outcome]
            return _Verdict(kind, candidates=self._candidates(decision))
        liveness = self._settings.current.liveness
        evidence = FaceEvidence(self._gallery.gallery.model_id, decision.distance, decision.margin, liveness)
        try:
            employee = self._find_person(decision.employee_id)
            result = self._recorder.record_face(employee.id, at_utc, evidence)
        except StorageError as error:
            logger.exception("A punch could not be written")
            story.postponed(now_s)
            return _Verdict(EventKind.STORAGE_FAILED, message=Sentence.said_by(error))
        except UserError as error:  # deactivated or erased a moment ago; the gallery will say so within a second
            logger.warning("A recognised person could not be punched: %s", error)
            story.postponed(now_s)
            return None
        story.label = employee.name
        asked_before = story.asked
        if isinstance(result, PunchChoice):
            story.asked_about(decision, now_s)
        else:
            story.told(decision, now_s)
        greeted_s, self._greeted_s[employee.id] = self._greeted_s.get(employee.id), now_s
        same_visit = greeted_s is not None and 0 <= now_s - greeted_s < SAME_VISIT_S
        if isinstance(result, PunchChoice):
            return None if same_visit else _Verdict(EventKind.CHOICE, employee, choice=result)
        if result.duplicate and (same_visit or asked_before):
            return None
        return _Verdict(EventKind.DUPLICATE if result.duplicate else EventKind.PUNCH, employee, result.punch)

    def _candidates(self, decision: ConfirmedLook) -> tuple[Employee, ...]:
        """The two people an ambiguous track may be, as far as they are still there."""
        if decision.outcome is not Outcome.AMBIGUOUS:
            return ()
        found: list[Employee] = []
        for employee_id in (decision.employee_id, decision.runner_up_id):
            try:
                found += [self._find_person(employee_id)] if employee_id else []
            except StorageError:
                raise
            except UserError as error:  # erased a moment ago
                logger.warning("A person who was seen cannot be named: %s", error)
        return tuple(found)

    def _kept_look(
        self, image_rgb: NDArray[np.uint8], face: LocatedFace, embedding: NDArray[np.float32], decision: ConfirmedLook
    ) -> FaceLook | None:
        """The look, for somebody who says whose it really was; not of strangers, whom no PIN can name."""
        if decision.outcome not in {Outcome.ACCEPTED, Outcome.AMBIGUOUS}:
            return None
        crop_rgb = align_crops(image_rgb, face.landmarks_xy_px[None])[0]
        encoded, jpeg = cv2.imencode(".jpg", cv2.cvtColor(crop_rgb, cv2.COLOR_RGB2BGR))
        gallery = self._gallery.gallery
        return FaceLook(
            gallery.model_id,
            gallery.preprocess_version,
            decision.distance,
            decision.margin,
            np.asarray(embedding, "<f4").tobytes(),
            jpeg.tobytes() if encoded else b"",
        )


@dataclass(frozen=True, slots=True)
class _Verdict:
    kind: EventKind
    employee: Employee | None = None
    punch: StandingPunch | None = None
    message: str = ""
    choice: PunchChoice | None = None
    candidates: tuple[Employee, ...] = ()


def _nothing_in(frame: Frame, started_s: float) -> Analysis:
    size_px = frame.image_bgr.shape[1], frame.image_bgr.shape[0]
    spent_ms = (time.perf_counter() - started_s) * 1000
    return Analysis(frame.seq, frame.captured_monotonic_s, size_px, (), (), spent_ms)


def _timed(stages_ms: dict[str, float], stage: str, work: Callable[[], T]) -> T:
    started_s = time.perf_counter()
    result = work()
    stages_ms[stage] = (time.perf_counter() - started_s) * 1000
    return result


def _as_view(face: LocatedFace, story: TrackStory) -> FaceView:
    x1, y1, x2, y2 = (float(value) for value in face.box_xyxy_px)
    outcome = story.outcome
    if outcome is None and story.hint:
        outcome = Outcome.POOR_QUALITY
    return FaceView(
        track_id=face.track_id,
        box_xyxy_px=(x1, y1, x2, y2),
        landmarks_xy_px=tuple((float(x), float(y)) for x, y in face.landmarks_xy_px),
        served=face.served,
        outcome=outcome,
        label=story.label,
        hint=story.hint,
    )
