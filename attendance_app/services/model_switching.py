"""Changing the face model: everybody's kept crops are embedded anew, then all at once the new model is in use.

Depends on storage and vision; owned by one thread at a time, which must not be the GUI's (a face takes tens of
milliseconds, FaceNet's more). The desk goes on recognising and punching meanwhile: the write lock is held only for
the final transaction.
"""

import hashlib
import logging
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from attendance_app.config import Settings
from attendance_app.domain.people import Employee, Template
from attendance_app.errors import Cancelled, PictureError, UserError
from attendance_app.services.audit_trail import ADMIN_AUTHOR, AuditTrail, NoTrail
from attendance_app.services.calibrating import CalibrationService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import Database
from attendance_app.storage.templates import TemplateRepository
from attendance_app.vision.alignment import CROP_SIDE_PX
from attendance_app.vision.embedding import Embedder
from attendance_app.vision.models.catalogue import FineTuned, ModelCard
from attendance_app.vision.models.store import ModelStore
from attendance_app.vision.pictures import decode_picture

logger = logging.getLogger(__name__)

FACES_PER_BATCH = 8
ROUNDS = 10
NAMES_SHOWN = 10
CARRIED_OVER = "(computed with {model_id})"
"""Ends the source of a template that another model has computed."""

ProgressCallback = Callable[[int, int], None]
CancelQuery = Callable[[], bool]


class NoCropsError(UserError):
    """Some people couldn't be recognised any more, because no crop of their face is kept.

    Attributes:
        people: All of them, by name.
    """

    def __init__(self, model_id: str, people: Sequence[Employee]) -> None:
        super().__init__(
            "The model {model_id} cannot be used yet: no picture is kept of {named}. Nothing was changed.",
            "Enrol them again, or withdraw their consent.",
            model_id=model_id,
            named=_named(people),
        )
        self.people = tuple(people)


@dataclass(frozen=True, slots=True)
class SwitchReport:
    """What a switch did.

    Attributes:
        embedded: Faces that were embedded with the new model.
        reused: Faces whose templates of an earlier time with this model are used again.
        left_out: Faces without a kept crop, of people who have others.
        carried_over: Templates of a compatible model that are used as they are, of people without any kept crop.
        threshold_distance: What is in force now.
        calibrated: Whether that threshold was measured for this model.
        previous_model_id: In use until the switch.
    """

    model_id: str
    people: int
    embedded: int
    reused: int
    left_out: int
    threshold_distance: float
    calibrated: bool
    carried_over: int = 0
    previous_model_id: str = ""


@dataclass(slots=True)
class _Plan:
    """What the gallery lacks, and the revision of the database that this was found at.

    Attributes:
        wanted: Ids of the templates whose crops are to be embedded, by person.
        carried_over: Ids of the templates of a compatible model to keep, of people without any kept crop.
        stranded: People who would have no template.
    """

    revision: int
    wanted: dict[str, list[str]] = field(default_factory=dict)
    people: int = 0
    reused: int = 0
    left_out: int = 0
    carried_over: dict[str, list[str]] = field(default_factory=dict)
    stranded: list[str] = field(default_factory=list)

    @property
    def faces(self) -> int:
        return sum(map(len, self.wanted.values()))


class ModelSwitchService:
    """Puts another face model into use.

    Args:
        database: For the one transaction.
        templates: Everybody's faces.
        settings: Where the model in use and its threshold are kept.
        store: The models on this computer.
        load: Loads a model, ready to embed.
        find_person: The person with an id.
        calibrating: What was measured with each model, here or before.
        audit: Where it is written down who changed and removed models.
    """

    def __init__(
        self,
        database: Database,
        templates: TemplateRepository,
        settings: SettingsService,
        store: ModelStore,
        load: Callable[[str], Embedder],
        find_person: Callable[[str], Employee],
        calibrating: CalibrationService,
        audit: AuditTrail | None = None,
    ) -> None:
        self._audit = audit or NoTrail()
        self._database = database
        self._templates = templates
        self._settings = settings
        self._store = store
        self._load = load
        self._find_person = find_person
        self._calibrating = calibrating

    def switch(
        self,
        model_id: str,
        on_progress: ProgressCallback | None = None,
        cancelled: CancelQuery | None = None,
        author: str = ADMIN_AUTHOR,
        besides: Callable[[Settings], None] = lambda _before: None,
    ) -> SwitchReport:
        """Embed every kept face, active people's and others', and use `model_id` from then on.

        The templates of the model used before stay, so that going back takes no time; those that exist for this model
        already are used again. Settings take the model's own threshold, unless it is in use already. A fine-tuned one's
        is as strict by its calibration as its base's is. A model that is compatible with another takes over that one's
        templates of people of whom no crop is kept.

        Args:
            model_id: The model to use; the one in use only gets what its gallery lacks.
            on_progress: Told faces embedded and faces to embed.
            cancelled: Asked between faces.
            author: Who, for the audit log.
            besides: Called within the transaction, once everything is written, with the settings in force until then;
                what it raises undoes all.

        Raises:
            ModelError: there is no such model here, or its file is damaged.
            NoCropsError: people would be forgotten; it names them.
            UserError: people were changed all the time meanwhile, or the model was removed.
            StorageError: the new templates cannot be written.
            Cancelled: `cancelled` said so.
            Whatever is raised, everything is as it was.
        """
        card = self._store.card(model_id)
        embedder = self._load(model_id)
        progress = on_progress or (lambda _done, _total: None)
        stop = cancelled or (lambda: False)
        embeddings: dict[str, bytes] = {}
        for _ in range(ROUNDS):
            plan = self._plan(card)
            if plan.stranded:
                people = sorted(map(self._find_person, plan.stranded), key=lambda person: person.name.casefold())
                raise NoCropsError(model_id, people)
            self._embed(plan, embedder, embeddings, progress, stop)
            before = self._put_into_use(card, plan, embeddings, author, besides)
            if before is not None:
                return self._report(card, plan, before)
            logger.info("People were changed while their faces were embedded; looking again")
        raise UserError("People were being changed all the time, so the model was not switched.", "Try again.")

    def remove(self, model_id: str, author: str = ADMIN_AUTHOR) -> None:
        """Delete a model's files, everybody's templates made with it, and its own calibration.

        The files go last, within the transaction: while they are there, so is everything else, and a removal that was
        cut short between them and the commit is finished by asking for it again.

        Raises:
            ModelError: see `ModelStore.remove`.
            UserError: it is in use, or somebody has no face of the model in use yet.
            StorageError: the templates cannot be deleted.
            Whatever is raised, templates and calibration are as they were.
        """
        with self._database.transaction():
            in_use = self._settings.refresh().model_id
            if model_id == in_use:
                raise UserError("The face model {model_id} is in use.", "Use another one first.", model_id=model_id)
            lost = self._templates.people_lost_without(model_id, in_use)
            if lost:
                raise UserError(
                    "Known by {model_id} alone: {named}.",
                    "Embed their faces for the model in use first: attendance models use {in_use}",
                    model_id=model_id,
                    named=_named([self._find_person(one) for one in lost]),
                    in_use=in_use,
                )
            deleted = self._templates.delete_model(model_id)
            self._calibrating.forget_own(model_id)
            self._audit.record(author, "remove model", model_id, templates=deleted)
            if not deleted or self._store.has_files(model_id):  # else they went before, and only templates were left
                self._store.remove(model_id)

    def _plan(self, card: ModelCard) -> _Plan:
        plan = _Plan(self._templates.revision())
        for employee_id in sorted(self._templates.counts()):
            templates = self._templates.for_employee(employee_id)
            ours = [template for template in templates if _made_with(template, card)]
            present = {_crop_key(template) for template in ours if template.crop_jpeg}
            wanted: dict[bytes, str] = {}
            for template in templates:
                if _made_with(template, card):
                    continue
                if not template.crop_jpeg:
                    plan.left_out += 1
                elif _crop_key(template) not in present:
                    wanted.setdefault(_crop_key(template), template.id)
            plan.people += 1
            plan.reused += len(ours)
            if wanted:
                plan.wanted[employee_id] = list(wanted.values())
            elif not ours:
                kept = [one.id for one in templates if _stays_usable(one, card)]
                if kept:
                    plan.carried_over[employee_id] = kept
                    plan.left_out -= len(kept)
                else:
                    plan.stranded.append(employee_id)
        return plan

    def _embed(
        self,
        plan: _Plan,
        embedder: Embedder,
        embeddings: dict[str, bytes],
        on_progress: ProgressCallback,
        cancelled: CancelQuery,
    ) -> None:
        """Fill `embeddings` with what the plan wants and it lacks, by id of the template a face came from."""
        for batch in self._batches(plan, embeddings):
            _stop_if(cancelled)
            on_progress(len(embeddings), max(plan.faces, len(embeddings) + len(batch)))
            crops = np.stack([_decoded(template) for template in batch])
            vectors = embedder.embed(embedder.face_input.from_crops(crops), mirrored=True)
            for template, vector in zip(batch, vectors, strict=True):
                embeddings[template.id] = np.asarray(vector, "<f4").tobytes()
        _stop_if(cancelled)
        on_progress(plan.faces, plan.faces)

    def _batches(self, plan: _Plan, embeddings: dict[str, bytes]) -> Iterator[list[Template]]:
        """The templates whose crops are yet to be embedded; only one person's crops are in memory at a time."""
        for employee_id, template_ids in plan.wanted.items():
            missing = set(template_ids) - embeddings.keys()
            if not missing:
                continue
            found = [template for template in self._templates.for_employee(employee_id) if template.id in missing]
            for start in range(0, len(found), FACES_PER_BATCH):
                yield found[start : start + FACES_PER_BATCH]

    def _put_into_use(
        self,
        card: ModelCard,
        plan: _Plan,
        embeddings: dict[str, bytes],
        author: str,
        besides: Callable[[Settings], None],
    ) -> Settings | None:
        """Write everything in one transaction; the settings before it.

        None, having written nothing, if people have changed since the plan.
        """
        try:
            with self._database.transaction():
                if self._templates.revision() != plan.revision:
                    return None
                self._refuse_another(card)
                for employee_id, template_ids in plan.wanted.items():
                    wanted = set(template_ids)
                    sources = [one for one in self._templates.for_employee(employee_id) if one.id in wanted]
                    self._templates.add_many([_remade(one, card, embeddings[one.id]) for one in sources])
                for employee_id, template_ids in plan.carried_over.items():
                    kept = [one for one in self._templates.for_employee(employee_id) if one.id in set(template_ids)]
                    self._templates.add_many([_carried_over(one, card) for one in kept])
                self._calibrating.refresh()
                before = self._settings.refresh()
                self._use(card, before, plan, author)
                besides(before)
        except BaseException:
            self._calibrating.refresh()  # what is kept in memory mustn't be ahead of the disk
            raise
        return before

    def _refuse_another(self, card: ModelCard) -> None:
        """Models are removed within a transaction too, so what is here now stays until this one is over."""
        if not self._store.has_files(card.model_id) or self._store.card(card.model_id) != card:
            raise UserError(
                "The face model {model_id} was removed meanwhile, so it was not put into use.",
                "Choose another one.",
                model_id=card.model_id,
            )

    def _use(self, card: ModelCard, before: Settings, plan: _Plan, author: str) -> None:
        if before.model_id != card.model_id:
            change = {"model_id": card.model_id, "threshold_distance": own_threshold(card, self._calibrating)}
            self._settings.save(before.model_copy(update=change))
            told = f"{before.model_id} → {card.model_id}"
            self._audit.record(author, "change model", card.model_id, model=told, templates=plan.faces)

    def _report(self, card: ModelCard, plan: _Plan, before: Settings) -> SwitchReport:
        templates = self._templates.count_active(card.model_id, card.preprocess_version)
        logger.info("The face model in use is %s; %d faces embedded", card.model_id, plan.faces)
        return SwitchReport(
            card.model_id,
            plan.people,
            plan.faces,
            plan.reused,
            plan.left_out,
            self._calibrating.predict(card.model_id, templates).threshold,
            card.calibrated or self._calibrating.calibration(card.model_id) is not None,
            sum(map(len, plan.carried_over.values())),
            before.model_id,
        )


def own_threshold(card: ModelCard, calibrating: CalibrationService) -> float:
    """The distance to start with where it doesn't follow from the wanted chance."""
    if isinstance(card.origin, FineTuned) and not card.calibrated:
        return calibrating.equally_strict(card.model_id, card.origin.base, card.threshold_distance)
    return card.threshold_distance


def _named(people: Sequence[Employee]) -> str:
    more = f" and {len(people) - NAMES_SHOWN} more" if len(people) > NAMES_SHOWN else ""
    return ", ".join(person.name for person in people[:NAMES_SHOWN]) + more


def _made_with(template: Template, card: ModelCard) -> bool:
    return (template.model_id, template.preprocess_version) == (card.model_id, card.preprocess_version)


def _crop_key(template: Template) -> bytes:
    """The same for templates of one crop, whichever models they were made with."""
    return hashlib.sha256(template.crop_jpeg).digest()


def _decoded(template: Template) -> NDArray[np.uint8]:
    """The crop's pixels; anything else than what enrolment stores is a bug."""
    try:
        crop = decode_picture(template.crop_jpeg)
    except PictureError as error:
        raise RuntimeError(f"the kept crop of template {template.id} is damaged: {error.message}") from error
    if crop.shape != (CROP_SIDE_PX, CROP_SIDE_PX, 3):
        raise RuntimeError(f"the kept crop of template {template.id} has the shape {crop.shape}")
    return crop


def _remade(template: Template, card: ModelCard, embedding: bytes) -> Template:
    return replace(
        template,
        id=str(uuid.uuid4()),
        model_id=card.model_id,
        preprocess_version=card.preprocess_version,
        embedding=embedding,
    )


def _stays_usable(template: Template, card: ModelCard) -> bool:
    return (template.model_id, template.preprocess_version) == (card.compatible_with, card.preprocess_version)


def _carried_over(template: Template, card: ModelCard) -> Template:
    """The same numbers under the new model's name, marked as what they are."""
    source = f"{template.source} {CARRIED_OVER.format(model_id=template.model_id)}".strip()
    return replace(template, id=str(uuid.uuid4()), model_id=card.model_id, source=source)


def _stop_if(cancelled: CancelQuery) -> None:
    if cancelled():
        raise Cancelled
