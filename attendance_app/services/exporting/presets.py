"""The layouts that can be asked for by name. Standard library only."""

from dataclasses import dataclass

from attendance_app.errors import UserError
from attendance_app.services.exporting.requests import ExportRequest, ExportWhat


@dataclass(frozen=True, slots=True)
class Preset:
    """A layout.

    Attributes:
        what: What it is a layout of.
        words: What it is for, a few words.
        fillable: Columns that this program cannot know, which a request may fill.
        also: What else it may be asked of; all-punches is the ledger, whichever of both is asked for.
    """

    name: str
    what: ExportWhat
    words: str
    fillable: tuple[str, ...] = ()
    also: ExportWhat | None = None

    def fits(self, what: ExportWhat) -> bool:
        """Whether the layout can be asked of this."""
        return what in {self.what, self.also}


ALL_PUNCHES, ADP, QUICKBOOKS, FRAPPE_HR, DEFAULT = "all-punches", "adp", "quickbooks", "frappe-hr", "default"
PRESETS = (
    Preset(ALL_PUNCHES, ExportWhat.LEDGER, "every record, with the hash chain", also=ExportWhat.PUNCHES),
    Preset(FRAPPE_HR, ExportWhat.PUNCHES, "Frappe HR, Employee Checkin"),
    Preset(ADP, ExportWhat.TIMESHEET, "ADP, hours a person", ("Co Code", "Batch ID", "Hours 3 Code")),
    Preset(QUICKBOOKS, ExportWhat.TIMESHEET, "QuickBooks, time activities", ("Customer", "Service Item", "Class")),
)


def presets_of(what: ExportWhat) -> tuple[Preset, ...]:
    """The layouts that can be asked of this, besides the usual one."""
    return tuple(preset for preset in PRESETS if preset.fits(what))


def preset_of(request: ExportRequest) -> Preset | None:
    """The layout a request asks for; None for the usual one.

    Raises:
        UserError: there is no such layout, or not of what is to be exported.
    """
    if request.preset in {None, DEFAULT}:
        return None
    found = next((preset for preset in PRESETS if preset.name == request.preset), None)
    if found is None:
        raise UserError(
            'There is no preset "{preset}".',
            "There are: {presets}.",
            preset=request.preset,
            presets=", ".join([DEFAULT, *(one.name for one in PRESETS)]),
        )
    if not found.fits(request.what):
        raise _misplaced(found)
    return found


def _misplaced(preset: Preset) -> UserError:
    """The layout was asked of something else than it is a layout of."""
    match preset.what:
        case ExportWhat.PUNCHES:
            return UserError(
                'The preset "{preset}" is a layout of the punches.',
                "Export the punches with it, or leave the preset out.",
                preset=preset.name,
            )
        case ExportWhat.TIMESHEET:
            return UserError(
                'The preset "{preset}" is a layout of the timesheets.',
                "Export the timesheets with it, or leave the preset out.",
                preset=preset.name,
            )
        case ExportWhat.LEDGER:
            return UserError(
                'The preset "{preset}" is a layout of the ledger.',
                "Export the ledger with it, or leave the preset out.",
                preset=preset.name,
            )
