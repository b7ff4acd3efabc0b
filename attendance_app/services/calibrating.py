"""The decision rule in force: calibration, wanted false-accept chance and today's gallery size. Any thread.

A calibration that was made on own data wins over the one that ships with the app. Depends on storage and matching.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np

from attendance_app.config import Settings
from attendance_app.domain.people import Template
from attendance_app.errors import UserError
from attendance_app.matching.calibration import (
    LARGEST_DISTANCE,
    SMALLEST_DISTANCE,
    Calibration,
    false_accept_chance,
    fit_calibration,
    moved_to_level,
    threshold_for,
)
from attendance_app.matching.gallery import DecisionRule
from attendance_app.services.audit_trail import AuditTrail, NoTrail
from attendance_app.services.settings import SettingsService
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.templates import TemplateRepository

logger = logging.getLogger(__name__)

MIN_PEOPLE = 20
MIN_IMPOSTOR_COMPARISONS = 2_000


@dataclass(frozen=True, slots=True)
class Prediction:
    """What to expect of a rule in today's gallery.

    Attributes:
        threshold: The distance in force.
        false_accept_chance: That one look of a stranger is taken for somebody; None without a calibration.
        false_reject_chance: That one usable look at an enrolled person isn't accepted; None without a calibration.
        automatic: Whether the distance follows from the wanted chance, or is fixed in the settings.
        source: What the calibration was measured on, in words.
        templates: How many templates the gallery holds.
    """

    threshold: float
    false_accept_chance: float | None
    false_reject_chance: float | None
    automatic: bool
    source: str
    templates: int = 0

    def describe(self) -> str:
        """The prediction in words for an administrator."""
        kind = "automatic" if self.automatic else "fixed"
        if self.false_accept_chance is None or self.false_reject_chance is None:
            return f"Distance threshold {self.threshold:.3f} ({kind}); the model is not calibrated."
        strangers = f"{1 / self.false_accept_chance:,.0f}" if self.false_accept_chance > 0 else "a great many"
        return (
            f"Distance threshold {self.threshold:.3f} ({kind}): about one look of a stranger in {strangers} is taken "
            f"for somebody, up to {self.false_reject_chance:.1%} of single looks at enrolled people are not accepted."
        )


@dataclass(frozen=True, slots=True)
class _Known:
    """A calibration in memory, and the own one as it was saved when it was read."""

    saved: str | None
    calibration: Calibration | None


class CalibrationService:
    """Picks the distance threshold and says what it will do.

    Calibrations are read once, then kept until measured anew here or `refresh`ed, as settings are.
    """

    def __init__(
        self,
        values: SettingsRepository,
        settings: SettingsService,
        templates: TemplateRepository,
        shipped: Path,
        audit: AuditTrail | None = None,
    ) -> None:
        self._audit = audit or NoTrail()
        self._values = values
        self._settings = settings
        self._templates = templates
        self._shipped = shipped
        self._cache: dict[str, _Known] = {}

    def calibration(self, model_id: str) -> Calibration | None:
        """The calibration of a model: own, else shipped, else None."""
        known = self._cache.get(model_id) or self._read(model_id, self._saved(model_id))
        return known.calibration

    def refresh(self) -> None:
        """Notice what another process has measured or forgotten since; costs a look at the database.

        Raises:
            StorageError: it cannot be read; what was known stays.
        """
        for model_id, known in list(self._cache.items()):
            saved = self._saved(model_id)
            if saved != known.saved:
                logger.info("The calibration of %s has changed", model_id)
                self._read(model_id, saved)

    def rule(self, model_id: str, templates: int) -> DecisionRule:
        """The rule for a gallery of so many templates."""
        prediction = self.predict(model_id, templates)
        settings = self._settings.current
        return DecisionRule(prediction.threshold, settings.margin_distance, settings.lookalike_margin_distance)

    def predict(self, model_id: str, templates: int) -> Prediction:
        """The threshold in force for a gallery of so many templates, and what to expect of it."""
        return self.predict_with(self._settings.current, model_id, templates)

    def predict_with(self, settings: Settings, model_id: str, templates: int) -> Prediction:
        """As `predict`, were these settings in force; they need not have been saved."""
        calibration = self.calibration(model_id)
        if calibration is None:
            return Prediction(settings.threshold_distance, None, None, False, "not calibrated", templates)
        automatic = settings.threshold_mode == "automatic"
        threshold = (
            threshold_for(calibration, settings.wanted_false_accept, templates)
            if automatic
            else settings.threshold_distance
        )
        return Prediction(
            threshold,
            false_accept_chance(calibration, threshold, templates),
            calibration.fnmr(threshold),
            automatic,
            calibration.source,
            templates,
        )

    def equally_strict(self, model_id: str, other_id: str, other_distance: float) -> float:
        """The distance that lets as few strangers in with a model as `other_distance` does with another one.

        `other_distance` itself where one of them isn't calibrated.
        """
        own, other = self.calibration(model_id), self.calibration(other_id)
        if own is None or other is None:
            return other_distance
        return float(np.clip(own.distance_at_fmr(other.fmr(other_distance)), SMALLEST_DISTANCE, LARGEST_DISTANCE))

    def recalibrate(self, model_id: str, preprocess_version: int, today: date, author: str) -> Calibration:
        """Measure on the enrolled faces of this installation, and use that from now on.

        The enrolled people are few, so only the level is taken from them: the shipped curve is moved so that it agrees
        with them where they have enough comparisons to tell. Never towards more false accepts than the shipped curve
        predicts, because colleagues resemble one another more than strangers do, not less. The audit log has the
        distance in force before and after.

        Raises:
            UserError: there are too few people or comparisons to learn anything.
            StorageError: nothing was saved.
        """
        templates = self._templates.active(model_id, preprocess_version)
        own = self._measured(model_id, preprocess_version, templates, today)
        shipped = self._from_app(model_id)
        calibration = own if shipped is None else moved_to_level(shipped, own, f"{own.source}; {shipped.source}")
        self._replace(model_id, calibration.to_json(), len(templates), author, "recalibrate", people=own.people)
        return calibration

    def calibrate_fine_tuned(
        self, model_id: str, base_ids: Sequence[str], preprocess_version: int, moved_by: float, today: date, author: str
    ) -> None:
        """Give a model that was fine-tuned here a calibration: its base's, moved to where the new one's level is.

        The enrolled people alone cannot give one: the model has learnt to tell just these apart, strangers less so. So
        the base's curve is moved by what people whom the model hasn't seen showed, and further towards small distances
        where the enrolled people ask for it. Where no base has a calibration, there is none. Part of the thread's open
        transaction.

        Args:
            model_id: The new model.
            base_ids: The models it comes from; the first that is calibrated counts.
            preprocess_version: Of all of them.
            moved_by: How much further apart, as a distance, the new model puts strangers.
            today: The day.
            author: Who, for the audit log.

        Raises:
            StorageError: it cannot be written.
        """
        base = next((found for one in base_ids if (found := self.calibration(one)) is not None), None)
        if base is None:
            return
        carried = replace(
            base,
            model_id=model_id,
            fmr_distances=tuple(round(distance + moved_by, 5) for distance in base.fmr_distances),
            source=f"{base.source}; moved by {moved_by:+.3f} for {model_id}",
        )
        templates = self._templates.active(model_id, preprocess_version)
        try:
            own = self._measured(model_id, preprocess_version, templates, today)
            carried = moved_to_level(carried, own, f"{own.source}; {carried.source}")
        except UserError as error:
            logger.info("%s has the calibration of %s alone: %s", model_id, base.model_id, error.message)
        self._replace(model_id, carried.to_json(), len(templates), author, "recalibrate", people=carried.people)

    def use_shipped(self, model_id: str, preprocess_version: int, author: str) -> None:
        """Go back to the calibration that ships with the app; recorded as `recalibrate` is.

        Raises:
            StorageError: nothing was changed.
        """
        templates = self._templates.count_active(model_id, preprocess_version)
        self._replace(model_id, None, templates, author, "use shipped calibration")

    def _replace(
        self, model_id: str, document: str | None, templates: int, author: str, action: str, **details: object
    ) -> None:
        before = self.predict(model_id, templates).threshold
        try:
            with self._values.joint_transaction():
                self._values.set_value(_value_name(model_id), document)
                self._cache.pop(model_id, None)
                after = self.predict(model_id, templates).threshold
                self._audit.record(author, action, model_id, distance=f"{before:.3f} → {after:.3f}", **details)
        except BaseException:
            self._cache.pop(model_id, None)  # what is kept in memory mustn't be ahead of the disk
            raise

    def forget_own(self, model_id: str) -> None:
        """Forget what was measured here with a model that goes; whoever removes it writes that down."""
        self._values.set_value(_value_name(model_id), None)
        self._cache.pop(model_id, None)

    def _measured(
        self, model_id: str, preprocess_version: int, templates: Sequence[Template], today: date
    ) -> Calibration:
        people = [template.employee_id for template in templates]
        count = len(set(people))
        if count < MIN_PEOPLE:
            raise UserError(
                "Only {count} people are enrolled; a calibration on own data needs {min_people}.",
                "Enrol more people first. Until then the calibration that ships with the app is used.",
                count=count,
                min_people=MIN_PEOPLE,
            )
        vectors = np.stack([np.frombuffer(template.embedding, "<f4") for template in templates])
        try:
            own = fit_calibration(
                vectors,
                people,
                model_id=model_id,
                preprocess_version=preprocess_version,
                source=f"{count} people enrolled here",
                measured_on=today,
            )
        except ValueError as error:
            raise UserError(
                "The enrolled faces don't allow a calibration: {error}.", "Enrol more pictures.", error=error
            ) from error
        if own.impostor_comparisons < MIN_IMPOSTOR_COMPARISONS:
            raise UserError("There are too few pictures for a calibration on own data.", "Enrol more pictures first.")
        return own

    def _saved(self, model_id: str) -> str | None:
        return self._values.get_value(_value_name(model_id))

    def _read(self, model_id: str, saved: str | None) -> "_Known":
        calibration = self._parsed(saved, "the saved calibration") or self._from_app(model_id)
        known = self._cache[model_id] = _Known(saved, calibration)
        return known

    def _from_app(self, model_id: str) -> Calibration | None:
        path = self._shipped / f"{model_id}.json"
        return self._parsed(path.read_text(encoding="utf-8") if path.is_file() else None, path.name)

    def _parsed(self, text: str | None, what: str) -> Calibration | None:
        if text is None:
            return None
        try:
            return Calibration.from_json(text)
        except ValueError:
            logger.exception("%s cannot be read and is left out", what)
            return None


def _value_name(model_id: str) -> str:
    return f"calibration:{model_id}"
