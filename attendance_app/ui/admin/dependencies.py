"""What the admin window needs from the rest of the app; built once by bootstrap.

Depends on services and capture. Any thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from zoneinfo import ZoneInfo

    from attendance_app.capture.source import VideoSource
    from attendance_app.capture.webcam import CameraChoice
    from attendance_app.config import Settings
    from attendance_app.domain.clock import Clock
    from attendance_app.services.access import AccessService
    from attendance_app.services.attendance_record import AttendanceRecord
    from attendance_app.services.auditing import AuditService
    from attendance_app.services.backup.archive import Manifest
    from attendance_app.services.backup.history import BackupHistory
    from attendance_app.services.backup.making import BackupService
    from attendance_app.services.calibrating import CalibrationService, Prediction
    from attendance_app.services.correcting import CorrectionService
    from attendance_app.services.enrolled_quality import EnrolledQualityService
    from attendance_app.services.enrolment import EnrolmentService
    from attendance_app.services.erasure import ErasureService
    from attendance_app.services.exporting.service import ExportService
    from attendance_app.services.feedback import FeedbackService
    from attendance_app.services.fine_tuning.service import FineTuningService
    from attendance_app.services.importing import ImportService
    from attendance_app.services.lookalikes import LookAlikeService
    from attendance_app.services.model_switching import ModelSwitchService
    from attendance_app.services.people import PeopleService
    from attendance_app.services.people_import.service import PeopleImportService
    from attendance_app.services.periods import PeriodService
    from attendance_app.services.pins import PinService
    from attendance_app.services.presence import PresenceService
    from attendance_app.services.profiles import ProfileService
    from attendance_app.services.punch_import.service import PunchImportService
    from attendance_app.services.punching import PunchService
    from attendance_app.services.rehearsal import RehearsalService
    from attendance_app.services.report_presets import ReportPresets
    from attendance_app.services.retention import RetentionService
    from attendance_app.services.roster import RosterService
    from attendance_app.services.scheduling import SchedulingService
    from attendance_app.services.settings import SettingsService
    from attendance_app.services.timesheets import TimesheetService
    from attendance_app.services.visitors import VisitorService
    from attendance_app.services.withdrawing import WithdrawalService
    from attendance_app.vision.models.store import ModelStore


@dataclass(frozen=True, slots=True)
class AdminDependencies:
    """The services behind the admin window.

    Attributes:
        importing, enrolment, rehearsal: Slow at the first call, which loads the face models; never called on the GUI
            thread.
        make_source: Builds, without opening it, the source of a spec.
        list_cameras: The cameras of this computer, as far as that can be told without touching them; never called on
            the GUI thread.
        find_cameras: Looks for cameras, trying them if that is the only way; seconds. None: as `list_cameras`.
        predict: What to expect of recognition with today's photos, were these settings in force; never called on the
            GUI thread.
        lookalikes: Resemblance among the enrolled people; slow with many, never called on the GUI thread.
        changes_token: Differs from its last value when any process has changed the database; cheap.
        zone: The site's time zone as the settings have it now.
        model_switching: Slow, as it embeds everybody's kept faces; never called on the GUI thread.
        fine_tuning: Counting what there is to learn from, and promoting, are slow; nothing of it is called on the GUI
            thread but `refusal`.
        window_file: Where the window remembers its place and last page; None remembers nothing.
        open_desk: Shows the desk's window, opening it where there is none; None where that isn't possible.
        use_holidays: Chooses country and subdivision of the public holidays; refuses when locked days would change.
        device_words: What the networks run on; empty while none is loaded. May take a moment.
        inspect_backup: What a backup file says of itself; raises as `RestoreService.inspect`. None: not offered.
        begin_restore: Closes every window and the database, and restores that file with that passphrase. None: not
            offered.
    """

    settings: SettingsService
    people: PeopleService
    withdrawing: WithdrawalService
    profiles: ProfileService
    roster: RosterService
    punching: PunchService
    exporting: ExportService
    report_presets: ReportPresets
    importing: Callable[[], ImportService]
    enrolment: Callable[[], EnrolmentService]
    access: AccessService
    predict: Callable[[Settings], Prediction]
    lookalikes: Callable[[], LookAlikeService]
    rehearsal: Callable[[], RehearsalService]
    make_source: Callable[[str], VideoSource]
    list_cameras: Callable[[], Sequence[CameraChoice]]
    changes_token: Callable[[], int]
    clock: Clock
    zone: Callable[[], ZoneInfo]
    record: AttendanceRecord
    correcting: CorrectionService
    periods: PeriodService
    auditing: AuditService
    scheduling: SchedulingService
    timesheets: TimesheetService
    presence: PresenceService
    punch_import: PunchImportService
    people_import: PeopleImportService
    pins: PinService
    feedback: FeedbackService
    visitors: VisitorService
    erasure: ErasureService
    retention: RetentionService
    backups: BackupService
    calibrating: CalibrationService
    models: ModelStore
    model_switching: Callable[[], ModelSwitchService]
    fine_tuning: FineTuningService
    backup_history: BackupHistory
    quality: EnrolledQualityService
    device_words: Callable[[], str]
    find_cameras: Callable[[], Sequence[CameraChoice]] | None = None
    use_holidays: Callable[[str, str], None] | None = None
    inspect_backup: Callable[[Path, str], Manifest] | None = None
    begin_restore: Callable[[Path, str], None] | None = None
    window_file: Path | None = None
    open_desk: Callable[[], None] | None = None
