"""Wires what is kept of people beside punches: PINs, feedback, visitors, backups, and their end. Any thread."""

from collections.abc import Callable
from dataclasses import dataclass

from attendance_app.domain.clock import Clock
from attendance_app.paths import DataFolder
from attendance_app.services.audit_trail import AuditTrail
from attendance_app.services.backup.history import BackupHistory
from attendance_app.services.backup.making import BackupService
from attendance_app.services.erasure import ErasureService
from attendance_app.services.feedback import FeedbackService, PunchVoider
from attendance_app.services.fine_tuning.forgetting import NOTHING_FORGOTTEN, ForgottenModels
from attendance_app.services.people import PeopleService
from attendance_app.services.pins import PinPunchService, PinService
from attendance_app.services.punching import PunchService
from attendance_app.services.retention import RetentionPeriods, RetentionService
from attendance_app.services.settings import SettingsService
from attendance_app.services.visitors import VisitorService
from attendance_app.storage.connection import Database
from attendance_app.storage.consents import ConsentRepository
from attendance_app.storage.employees import EmployeeRepository
from attendance_app.storage.feedback import FeedbackRepository
from attendance_app.storage.leave_notes import LeaveNotes
from attendance_app.storage.pins import PinRepository
from attendance_app.storage.punches import PunchRepository
from attendance_app.storage.settings import SettingsRepository
from attendance_app.storage.snapshots import empty_log
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault
from attendance_app.storage.visitors import VisitorRepository
from attendance_app.vision.models.store import ModelStore


@dataclass(frozen=True, slots=True)
class Privacy:
    """The services of one data folder."""

    pins: PinService
    pin_punching: PinPunchService
    visitors: VisitorService
    retention: RetentionService
    erasure: ErasureService
    backups: BackupService
    backup_history: BackupHistory


def build_privacy(
    database: Database,
    key: bytes,
    folder: DataFolder,
    people: PeopleService,
    punching: PunchService,
    models: ModelStore,
    clock: Clock,
    settings: SettingsService,
    audit: AuditTrail | None = None,
    forget_models: Callable[[str, str], ForgottenModels] = lambda _id, _author: NOTHING_FORGOTTEN,
) -> Privacy:
    """The services over an open database."""
    vault = Vault(key)
    pins, feedback = PinRepository(database, vault), FeedbackRepository(database, vault)
    visitors, history = VisitorRepository(database), BackupHistory(SettingsRepository(database))
    pin_service = PinService(pins, EmployeeRepository(database), clock, audit=audit)
    return Privacy(
        pins=pin_service,
        pin_punching=PinPunchService(pin_service, punching, clock),
        visitors=VisitorService(visitors, clock),
        retention=RetentionService(feedback, visitors, pins, lambda: _periods(settings)),
        erasure=ErasureService(
            people,
            TemplateRepository(database, vault),
            pins,
            feedback,
            LeaveNotes(database),
            folder,
            history,
            models.cards,
            lambda: empty_log(database),
            audit,
            forget_models,
        ),
        backups=BackupService(folder, clock, history, audit=audit),
        backup_history=history,
    )


def _periods(settings: SettingsService) -> RetentionPeriods:
    now = settings.current
    return RetentionPeriods(now.feedback_retention_days, now.visitor_retention_days)


def build_feedback(
    database: Database, key: bytes, privacy: Privacy, punching: PunchService, corrections: PunchVoider, clock: Clock
) -> FeedbackService:
    """Feedback from the desk over an open database."""
    return FeedbackService(
        FeedbackRepository(database, Vault(key)),
        PunchRepository(database),
        EmployeeRepository(database),
        ConsentRepository(database),
        corrections,
        privacy.pins,
        punching,
        clock,
    )
