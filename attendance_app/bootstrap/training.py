"""Wires fine-tuning: runs, their models, and forgetting them. Any thread; the networks load when they are needed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from attendance_app.domain.clock import Clock
from attendance_app.paths import DataFolder
from attendance_app.services.audit_trail import AuditTrail
from attendance_app.services.calibrating import CalibrationService
from attendance_app.services.fine_tuning.forgetting import ModelForgetting
from attendance_app.services.fine_tuning.material import LearningMaterial
from attendance_app.services.fine_tuning.processes import RunProcesses, training_program
from attendance_app.services.fine_tuning.promotion import PromotionService
from attendance_app.services.fine_tuning.provenance import Provenance
from attendance_app.services.fine_tuning.service import FineTuningService
from attendance_app.services.fine_tuning.starting import RunStarter
from attendance_app.services.model_switching import ModelSwitchService
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import Database
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.feedback import FeedbackRepository
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault
from attendance_app.vision.models.store import ModelStore


@dataclass(frozen=True, slots=True)
class Training:
    """The services of one data folder."""

    fine_tuning: FineTuningService
    forgetting: ModelForgetting


def build_training(
    database: Database,
    key: bytes,
    folder: DataFolder,
    settings: SettingsService,
    models: ModelStore,
    calibrating: CalibrationService,
    switching: Callable[[], ModelSwitchService],
    look_alikes: Callable[[], int],
    clock: Clock,
    audit: AuditTrail | None = None,
    program: Callable[[], Sequence[str]] = training_program,
) -> Training:
    """The services over an open database.

    `switching` puts models into use and is slow; `look_alikes` counts pairs of people who look alike to the model in
    use; `program` is the command that trains.
    """
    vault, values, processes = Vault(key), SettingsRepository(database), RunProcesses()
    templates = TemplateRepository(database, vault)
    employees, consents = EmployeeRepository(database), ConsentRepository(database)
    material = LearningMaterial(
        employees,
        consents,
        templates,
        FeedbackRepository(database, vault),
        look_alikes,
    )
    promotion = PromotionService(values, settings, templates, models, calibrating, switching, clock, audit)
    starter = RunStarter(folder.root, folder.training, settings, models, material, processes, clock, audit, program)
    provenance = Provenance(folder.training, models, employees, consents, processes)
    return Training(
        FineTuningService(
            folder.training, settings, models, material, starter, promotion, processes, provenance, switching, audit
        ),
        ModelForgetting(provenance, models, settings, promotion, processes, switching),
    )
