"""What the kiosk window needs from the rest of the app, wired by `bootstrap`. No Qt; immutable.

Everything that may take more than a few milliseconds is called off the GUI thread: `make_source` in the camera thread,
`load_recognition` in the recognition thread, the rest as background jobs, except where noted.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Protocol

from attendance_app.capture.source import VideoSource
from attendance_app.capture.webcam import CameraChoice
from attendance_app.config import Settings, SourceSpec
from attendance_app.domain.clock import Clock
from attendance_app.domain.people import Employee
from attendance_app.domain.punches import Punch, PunchKind
from attendance_app.services.access import AccessService
from attendance_app.services.desk import DeskService
from attendance_app.services.events import PunchChoice
from attendance_app.services.punching import PunchResult
from attendance_app.services.recogniser import Recogniser


class SettingsReader(Protocol):
    """The settings in force; `services.settings.SettingsService` in the app."""

    @property
    def current(self) -> Settings:
        """Cached: cheap on the GUI thread."""
        ...


class PunchLine(Protocol):
    """A punch and whose it is; `services.punching.PunchRow` in the app."""

    @property
    def punch(self) -> Punch:
        """The fact."""
        ...

    @property
    def employee(self) -> Employee:
        """Whose it is."""
        ...


@dataclass(frozen=True, slots=True)
class KioskDependencies:
    """What the kiosk window is given.

    Attributes:
        make_source: The source a spec names, not yet opened; may raise `CaptureError`.
        load_recognition: Loads the models; seconds.
        latest_punches: The newest so many punches, newest first.
        database_status: What is wrong with the database, or None.
        open_admin: Shows the administrator's window (called on the GUI thread); None where there is none.
        list_cameras: The cameras that can be chosen, as far as that can be told without touching them.
        find_cameras: Looks for cameras, trying them if that is the only way; seconds. None: as `list_cameras`.
        save_source: Remembers the chosen source for the next start.
        source: The source to begin with.
        record_chosen: Records the button that a recognised person pressed; on disk when it returns.
        desk: What people do beside looking at the camera; None where there is only the camera.
        access: Guards the way out; None where it is free.
        clock_jump_s: Whole seconds by which this computer's clock has just jumped, or None; quick, on the GUI thread.
    """

    settings: SettingsReader
    make_source: Callable[[SourceSpec], VideoSource]
    load_recognition: Callable[[], Recogniser]
    latest_punches: Callable[[int], Sequence[PunchLine]]
    database_status: Callable[[], str | None]
    list_cameras: Callable[[], Sequence[CameraChoice]]
    save_source: Callable[[SourceSpec], None]
    source: SourceSpec
    zone: tzinfo
    clock: Clock
    open_admin: Callable[[], None] | None = None
    find_cameras: Callable[[], Sequence[CameraChoice]] | None = None
    record_chosen: Callable[[PunchChoice, PunchKind], PunchResult] | None = None
    desk: DeskService | None = None
    access: AccessService | None = None
    clock_jump_s: Callable[[], int | None] = lambda: None
