"""Every setting's words and editor, in groups. Depends on config; GUI thread.

A setting that is added to `config.Settings` needs a row here; a test says so.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from PySide6.QtCore import QObject

from attendance_app.domain.policies import PunchPolicy
from attendance_app.services.site_zone import this_computers_zone
from attendance_app.ui.admin.settings.camera_editor import CameraEditor
from attendance_app.ui.admin.settings.editors import (
    ChoiceEditor,
    DecimalEditor,
    FileEditor,
    NumberEditor,
    SizeEditor,
    SwitchEditor,
    TextEditor,
)
from attendance_app.ui.admin.settings.holiday_editor import HolidayEditor
from attendance_app.ui.admin.settings.row import SettingRow
from attendance_app.ui.language.formats import percent_words, weekday_words
from attendance_app.ui.language.languages import LANGUAGES, SYSTEM

if TYPE_CHECKING:
    from attendance_app.ui.admin.page import PageContext

_SIZES_PX = ((640, 480), (1280, 720), (1920, 1080))


@dataclass(frozen=True, slots=True)
class SettingGroup:
    """A part of the page.

    Attributes:
        key: Names it in code, for jumping to it.
        icon: Name of a file in `assets/icons`.
        rows: Its settings, in order.
    """

    key: str
    title: str
    icon: str
    rows: tuple[SettingRow, ...] = field(default=())


class Catalogue(QObject):
    """Builds the rows."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context

    def groups(self) -> tuple[SettingGroup, ...]:
        """All groups; some have no settings but cards of their own, which the page adds."""
        return (
            SettingGroup("general", self.tr("General"), "settings", self._general()),
            SettingGroup("devices", self.tr("Devices"), "device", self._devices()),
            SettingGroup("camera", self.tr("Camera"), "camera", self._camera()),
            SettingGroup("recognition", self.tr("Recognition"), "recognition", self._recognition()),
            SettingGroup("time", self.tr("Time rules"), "clock", self._time()),
            SettingGroup("kiosk", self.tr("Kiosk"), "door", self._kiosk()),
            SettingGroup("privacy", self.tr("Privacy"), "shield", self._privacy()),
            SettingGroup("security", self.tr("Security"), "lock", self._security()),
            SettingGroup("backup", self.tr("Backup"), "backup"),
        )

    def _general(self) -> tuple[SettingRow, ...]:
        own = this_computers_zone()
        zones = [(self.tr("This computer's ({zone})").format(zone=own.key) if own else self.tr("This computer's"), "")]
        zones += [(name, name) for name in sorted(zone for zone in available_timezones() if "/" in zone)]
        languages = [(self.tr("Automatic"), SYSTEM), *((one.own_name, one.code) for one in LANGUAGES)]
        themes = ((self.tr("Automatic"), "system"), (self.tr("Light"), "light"), (self.tr("Dark"), "dark"))
        sizes = [(percent_words(percent / 100), percent) for percent in (100, 110, 125, 150)]
        return (
            SettingRow(
                TextEditor("company_name"), self.tr("Company name"), self.tr("Shown on the kiosk and in reports.")
            ),
            SettingRow(
                ChoiceEditor("site_zone", zones, searched=True),
                self.tr("Time zone of the site"),
                self.tr("Decides where a day begins and ends."),
            ),
            SettingRow(
                ChoiceEditor("language", languages),
                self.tr("Language"),
                self.tr("Of all windows; it changes at once. Automatic: this computer's."),
            ),
            SettingRow(
                ChoiceEditor("theme", themes),
                self.tr("Theme"),
                self.tr("Light or dark surfaces. Automatic: as the system has it."),
            ),
            SettingRow(
                ChoiceEditor("text_size_percent", sizes, lambda percent: percent_words(percent / 100)),
                self.tr("Size of the text"),
                self.tr("Larger text in all windows."),
            ),
        )

    def _devices(self) -> tuple[SettingRow, ...]:
        return (
            SettingRow(
                TextEditor("device_name", self._name_problem),
                self.tr("Device name"),
                self.tr("Recorded on every punch made here; choose another one for each desk."),
            ),
        )

    def _camera(self) -> tuple[SettingRow, ...]:
        return (
            SettingRow(
                CameraEditor(self._context),
                self.tr("Camera"),
                self.tr("Choose one, or type an address (rtsp://…, http://…) or the path of a video."),
                wide=True,
            ),
            SettingRow(
                SizeEditor("camera_width_px", "camera_height_px", _SIZES_PX),
                self.tr("Picture size"),
                self.tr("Larger pictures find people further away, more slowly."),
            ),
            SettingRow(
                DecimalEditor("camera_fps", "", 0, 5),
                self.tr("Pictures a second"),
                self.tr("What the camera is asked for; it may deliver fewer."),
            ),
            SettingRow(
                SwitchEditor("camera_mirrored", self.tr("As in a mirror")),
                self.tr("Mirrored picture"),
                self.tr("People find their place more easily in a mirror."),
            ),
        )

    def _name_problem(self, name: str) -> str:
        return "" if name else self.tr("Please give this device a name.")

    def _recognition(self) -> tuple[SettingRow, ...]:
        stands = ((self.tr("Near"), 0.2), (self.tr("At the usual distance"), 0.1), (self.tr("Far"), 0.05))
        liveness = ((self.tr("Off"), "off"),)
        return (
            SettingRow(
                ChoiceEditor("min_face_fraction", stands, self._share_words),
                self.tr("People stand"),
                self.tr("Near leaves out passers-by in the background; far finds small faces too, more slowly."),
            ),
            SettingRow(
                NumberEditor("confirm_looks", self.tr("looks")),
                self.tr("Looks that must agree"),
                self.tr("So many looks at one face must name the same person before a punch is made."),
            ),
            SettingRow(
                NumberEditor("confirm_window", self.tr("looks")),
                self.tr("Out of the latest"),
                self.tr("Of so many looks; no fewer than must agree."),
            ),
            SettingRow(
                DecimalEditor("margin_distance", "", 3, 0.01),
                self.tr("Lead over the runner-up"),
                self.tr("The next person must be further away by this, or nobody is recognised."),
            ),
            SettingRow(
                DecimalEditor("lookalike_margin_distance", "", 3, 0.01),
                self.tr("Lead between look-alikes"),
                self.tr("Asked for instead when the two enrolled people resemble each other."),
            ),
            SettingRow(
                ChoiceEditor("liveness", liveness),
                self.tr("Check for photos and screens"),
                self.tr("This version has no such check; keep the desk in sight."),
            ),
        )

    def _share_words(self, share: float) -> str:
        return self.tr("Faces of {share} of the picture's height").format(share=percent_words(share, 1))

    def _time(self) -> tuple[SettingRow, ...]:
        policies = (
            (self.tr("In and out in turn"), PunchPolicy.TOGGLE),
            (self.tr("The first and the last look of a day"), PunchPolicy.FIRST_LAST),
            (self.tr("People press a button"), PunchPolicy.BUTTONS),
            (self.tr("What the planned shift expects"), PunchPolicy.SCHEDULE),
        )
        weekdays = [(weekday_words(day), day) for day in range(7)]
        return (
            SettingRow(
                ChoiceEditor("punch_policy", policies),
                self.tr("A look at the desk means"),
                self.tr(
                    "In turn: in, then out, and so on. First and last: breaks aren't punched. Button: the kiosk asks, "
                    "and without an answer within 8 seconds nothing is recorded. Shift: start, break or end."
                ),
            ),
            SettingRow(
                NumberEditor("debounce_s", self.tr("seconds"), 10),
                self.tr("Ignore repeats within"),
                self.tr("A second look within this time is not a punch."),
            ),
            SettingRow(
                DecimalEditor("stale_after_h", self.tr("hours"), 1, 0.5),
                self.tr("Forgotten to leave after"),
                self.tr("Who came in longer ago than this starts again with in; the missing out is flagged."),
            ),
            SettingRow(
                ChoiceEditor("week_starts_on", weekdays),
                self.tr("A week starts on"),
                self.tr("For weekly overtime and reports."),
            ),
            SettingRow(
                HolidayEditor(self._context.jobs, self._context.announce_failure),
                self.tr("Public holidays"),
                self.tr("Days on which nobody is expected or late."),
                wide=True,
            ),
        )

    def _kiosk(self) -> tuple[SettingRow, ...]:
        return (
            SettingRow(
                FileEditor("company_logo", self._logo_problem, self.tr("none")),
                self.tr("Logo"),
                self.tr("A picture file that the kiosk shows while nobody is there."),
                wide=True,
            ),
            SettingRow(
                SwitchEditor("sounds", self.tr("Play sounds")),
                self.tr("Sounds"),
                self.tr("When somebody punches, and when something needs attention."),
            ),
            SettingRow(
                NumberEditor("sound_volume_percent", "%", 5),
                self.tr("Volume"),
                self.tr("How loud the desk's sounds are."),
            ),
        )

    def _logo_problem(self, path: str) -> str:
        return "" if not path or Path(path).is_file() else self.tr("There is no such file.")

    def _privacy(self) -> tuple[SettingRow, ...]:
        days = self.tr("days")
        return (
            SettingRow(
                NumberEditor("feedback_retention_days", days, 10),
                self.tr("Keep mistakes at the desk for"),
                self.tr("What “Not you?” left behind, with pictures where people consented. Then it is deleted."),
            ),
            SettingRow(
                NumberEditor("visitor_retention_days", days, 10),
                self.tr("Keep visits for"),
                self.tr("Names of visitors, their hosts and times. Then they are deleted."),
            ),
        )

    def _security(self) -> tuple[SettingRow, ...]:
        return (
            SettingRow(
                NumberEditor("admin_auto_lock_min", self.tr("minutes"), 5, self.tr("never")),
                self.tr("Lock this window after"),
                self.tr("Without mouse or keyboard for so long, it asks for the password again."),
            ),
        )
