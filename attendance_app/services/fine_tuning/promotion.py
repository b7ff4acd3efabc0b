"""Putting a run's model into use, and the one before back. Depends on storage and vision; not for the GUI thread.

The model's files come first; unused, they do no harm. Everything else (templates, settings, calibration, what to go
back to, the audit log) is written in the switch's one transaction, so that a process killed at any moment leaves either
the model used before, whole, or the new one.
"""

import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from attendance_app.config import Settings
from attendance_app.domain.clock import Clock
from attendance_app.errors import ModelError, UserError
from attendance_app.services.audit_trail import AuditTrail, NoTrail
from attendance_app.services.calibrating import CalibrationService
from attendance_app.services.fine_tuning.figures import PointFigures, RunFigures
from attendance_app.services.fine_tuning.provenance import people_behind
from attendance_app.services.fine_tuning.reading import Result, read_base, read_result
from attendance_app.services.fine_tuning.runs import RunSummary
from attendance_app.services.model_switching import ModelSwitchService, own_threshold
from attendance_app.services.settings import SettingsService
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.vision.models.manifest import WEIGHTS_NAME, described_in
from attendance_app.vision.models.store import ModelStore

ProgressCallback = Callable[[int, int], None]
CancelQuery = Callable[[], bool]

_PREVIOUS = "fine_tuning:previous"
_PROMOTED = "fine_tuning:promoted"
_FURTHEST = 0.15
"""However few searches say otherwise, a calibration is moved no further than this from its base's."""


@dataclass(frozen=True, slots=True)
class PromotionReport:
    """What promoting or rolling back did.

    Attributes:
        model_id: In use now.
        previous_model_id: In use before.
        people: In the gallery.
        embedded: Faces that were embedded anew.
        reused: Faces whose templates of an earlier time are used again.
        carried_over: Templates of the base that were kept, for people without kept pictures.
        left_out: Faces without a kept picture, of people who have others.
        threshold_distance: In force now.
        calibration: What to expect of the threshold, in English.
    """

    model_id: str
    previous_model_id: str
    people: int
    embedded: int
    reused: int
    carried_over: int
    left_out: int
    threshold_distance: float
    calibration: str


@dataclass(frozen=True, slots=True)
class PreviousModel:
    """What rolling back puts into use again.

    Attributes:
        threshold_distance: As it was set then.
        promoted: The model that came after it.
    """

    model_id: str
    threshold_distance: float
    promoted: str


class PromotionService:
    """Promotes and rolls back.

    Args:
        values: Where what to go back to is remembered.
        switching: Puts a model into use; made when it is needed, as it brings the networks.
    """

    def __init__(
        self,
        values: SettingsRepository,
        settings: SettingsService,
        templates: TemplateRepository,
        store: ModelStore,
        calibrating: CalibrationService,
        switching: Callable[[], ModelSwitchService],
        clock: Clock,
        audit: AuditTrail | None = None,
    ) -> None:
        self._values, self._settings, self._templates, self._store = values, settings, templates, store
        self._calibrating, self._switching, self._clock = calibrating, switching, clock
        self._audit = audit or NoTrail()

    def promote(
        self,
        run: RunSummary,
        author: str,
        although_worse: str = "",
        on_progress: ProgressCallback | None = None,
        cancelled: CancelQuery | None = None,
    ) -> PromotionReport:
        """See `FineTuningService.promote`."""
        reason = although_worse.strip()
        result = _finished(run)
        if result.verdict == "worse" and not reason:
            raise UserError(
                "The model of {name} is worse than its base: {reason}",
                "Keep the present one, or give a reason why it shall be used although it is worse.",
                name=run.name,
                reason=result.reason,
            )
        _refuse_in_use(run, result, self._settings.refresh())
        self._take_in(run.folder, result)

        def besides(before: Settings) -> None:
            _refuse_in_use(run, result, before)  # another process may have been quicker
            self._remember(PreviousModel(before.model_id, before.threshold_distance, result.model_id))
            self._note_promotion(run.name)
            self._calibrate(run.folder, result, author)
            told = {"although_worse": reason} if result.verdict == "worse" else {}
            what = {"run": run.name, "verdict": result.verdict, "figures": result.reason}
            self._audit.record(author, "promote model", result.model_id, **what, **told)

        return self._switch(result.model_id, author, on_progress, cancelled, besides)

    def previous(self) -> PreviousModel | None:
        """What `roll_back` would put into use; None if there is nothing, or not any more."""
        found = self._remembered()
        if found is None or self._settings.refresh().model_id != found.promoted:
            return None
        return found if self._store.has_files(found.model_id) else None

    def roll_back(
        self, author: str, on_progress: ProgressCallback | None = None, cancelled: CancelQuery | None = None
    ) -> PromotionReport:
        """See `FineTuningService.roll_back`."""
        previous = self.previous()
        if previous is None:
            raise _nothing_to_go_back_to()

        def besides(before: Settings) -> None:
            if before.model_id != previous.promoted or self._remembered() != previous:
                raise _nothing_to_go_back_to()  # another process has promoted or chosen one meanwhile
            changed = self._settings.current.model_copy(update={"threshold_distance": previous.threshold_distance})
            self._settings.save(changed)
            self._values.set_value(_PREVIOUS, None)
            self._audit.record(author, "roll back model", previous.model_id, instead_of=previous.promoted)

        return self._switch(previous.model_id, author, on_progress, cancelled, besides)

    def promotions(self) -> dict[str, datetime]:
        """When each run's model was last put into use."""
        kept = self._values.get_value(_PROMOTED)
        return {} if kept is None else {str(run): datetime.fromisoformat(at) for run, at in json.loads(kept).items()}

    def forget_model(self, model_id: str) -> None:
        """There is no going back to a model that goes; joins the thread's transaction."""
        kept = self._remembered()
        if kept is not None and model_id in (kept.model_id, kept.promoted):
            self._values.set_value(_PREVIOUS, None)

    def _switch(
        self,
        model_id: str,
        author: str,
        on_progress: ProgressCallback | None,
        cancelled: CancelQuery | None,
        besides: Callable[[Settings], None],
    ) -> PromotionReport:
        done = self._switching().switch(model_id, on_progress, cancelled, author, besides)
        version = self._store.card(done.model_id).preprocess_version
        prediction = self._calibrating.predict(done.model_id, self._templates.count_active(done.model_id, version))
        return PromotionReport(
            model_id=done.model_id,
            previous_model_id=done.previous_model_id,
            people=done.people,
            embedded=done.embedded,
            reused=done.reused,
            carried_over=done.carried_over,
            left_out=done.left_out,
            threshold_distance=prediction.threshold,
            calibration=prediction.describe(),
        )

    def _take_in(self, folder: Path, result: Result) -> None:
        """The model's files, unless they are here from an earlier time."""
        manifest = described_in(folder)
        if manifest.model_id != result.model_id:
            raise ModelError("The model of the run {name} is damaged.", "Train it again.", name=folder.name)
        here = {one.model_id: one for one in self._store.manifests()}
        if manifest.model_id in here and here[manifest.model_id].sha256 == manifest.sha256:
            return
        base = here.get(read_base(folder))
        people = people_behind(folder).union(base.learnt_from if base is not None else ())
        told = {"learnt_from": tuple(sorted(people))}
        self._store.add_fine_tuned(manifest.model_copy(update=told), folder / WEIGHTS_NAME)

    def _remembered(self) -> PreviousModel | None:
        kept = self._values.get_value(_PREVIOUS)
        if kept is None:
            return None
        told = json.loads(kept)
        return PreviousModel(str(told["model_id"]), float(told["threshold_distance"]), str(told["promoted"]))

    def _remember(self, previous: PreviousModel) -> None:
        told = {
            "model_id": previous.model_id,
            "threshold_distance": previous.threshold_distance,
            "promoted": previous.promoted,
        }
        self._values.set_value(_PREVIOUS, json.dumps(told))

    def _note_promotion(self, run: str) -> None:
        at = {name: instant.isoformat() for name, instant in self.promotions().items()}
        self._values.set_value(_PROMOTED, json.dumps(at | {run: self._clock.now_utc().isoformat()}))

    def _calibrate(self, folder: Path, result: Result, author: str) -> None:
        card = self._store.card(result.model_id)
        bases = [read_base(folder), result.model_id.split("+")[0]]
        today = self._clock.now_utc().astimezone(UTC).date()
        moved_by = distance_moved(result.figures)
        self._calibrating.calibrate_fine_tuned(result.model_id, bases, card.preprocess_version, moved_by, today, author)
        threshold = own_threshold(card, self._calibrating)  # only now that it is calibrated
        self._settings.save(self._settings.current.model_copy(update={"threshold_distance": threshold}))


def distance_moved(figures: RunFigures) -> float:
    """How much further apart the new model puts strangers, by the thresholds that people it hasn't seen ask for.

    Of held-out people as they are and as at a desk the stricter counts: faces in poor light come nearer to everybody.
    A rough figure (few searches) only ever makes the threshold stricter, and only that of people as they are.
    """
    held_out = [one.points[0] for one in figures.populations if one.role == "held out" and one.points]
    told = [point for place, point in enumerate(held_out) if place == 0 or _is_firm(point)]
    moved = min((_threshold_moved(point) for point in told), default=0.0)
    return round(min(max(moved, -_FURTHEST), _FURTHEST), 5)


def _threshold_moved(point: PointFigures) -> float:
    if not (math.isfinite(point.base_threshold) and math.isfinite(point.new_threshold)):
        return 0.0
    moved = point.new_threshold - point.base_threshold
    return moved if _is_firm(point) else min(moved, 0.0)


def _is_firm(point: PointFigures) -> bool:
    return point.measurable and not point.rough


def _refuse_in_use(run: RunSummary, result: Result, settings: Settings) -> None:
    if settings.model_id == result.model_id:
        raise UserError("The model of {name} is in use already.", name=run.name)


def _nothing_to_go_back_to() -> UserError:
    return UserError("There is no model to go back to: the one in use wasn't promoted here.", "Choose one by its name.")


def _finished(run: RunSummary) -> Result:
    result = read_result(run.folder)
    if result is None:
        raise UserError("The run {name} has no model yet.", "Wait until it has finished.", name=run.name)
    return result
