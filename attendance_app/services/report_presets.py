"""Reports that somebody set up and wants again: kept by name among the settings' values. Any thread."""

import json
import logging
from dataclasses import asdict, dataclass
from typing import Any

from attendance_app.errors import UserError
from attendance_app.storage.settings import SettingsRepository

_log = logging.getLogger(__name__)
_KEY = "report_presets"
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class SavedReport:
    """How a report is to look; its fields are those of the report's form, as text.

    Attributes:
        name: What somebody called it; unique without regard to letter case.
        days: Which days, as a preset of the period, such as `last_month`.
        whose: `""` for everybody, `department:…` or `person:…` with an id.
        layout: Name of an export layout, or empty for the usual one.
        hours: How durations are written, or empty for what suits.
        columns: Those wanted, in order; empty for the usual ones.
        fill: Texts for columns that only the person can fill.
    """

    name: str
    what: str
    days: str
    whose: str = ""
    layout: str = ""
    format: str = "csv"
    hours: str = ""
    decimal_comma: bool = False
    columns: tuple[str, ...] = ()
    fill: tuple[tuple[str, str], ...] = ()


class ReportPresets:
    """The saved reports of this installation."""

    def __init__(self, values: SettingsRepository) -> None:
        self._values = values

    def all(self) -> list[SavedReport]:
        """Every one, by name. One that this version cannot read is left out, with a word in the log."""
        document = self._values.get_value(_KEY)
        if document is None:
            return []
        found = (_read(each) for each in json.loads(document))
        return sorted((each for each in found if each is not None), key=lambda each: each.name.casefold())

    def save(self, report: SavedReport) -> None:
        """Keep a report; one of the same name is replaced.

        Raises:
            UserError: the name is empty or too long.
        """
        name = report.name.strip()
        if not name:
            raise UserError("The report has no name.", "Give it one, such as Payroll.")
        if len(name) > _LONGEST_NAME:
            raise UserError("The report's name is too long.", "Use at most {most} characters.", most=_LONGEST_NAME)
        with self._values.joint_transaction():
            others = [each for each in self.all() if each.name.casefold() != name.casefold()]
            self._write([*others, report])

    def remove(self, name: str) -> None:
        """Forget a report; nothing happens when there is none of that name."""
        with self._values.joint_transaction():
            self._write([each for each in self.all() if each.name.casefold() != name.strip().casefold()])

    def _write(self, reports: list[SavedReport]) -> None:
        self._values.set_value(_KEY, json.dumps([asdict(each) for each in reports], ensure_ascii=False))


def _read(document: Any) -> SavedReport | None:
    try:
        columns, fill = document.pop("columns", ()), document.pop("fill", ())
        return SavedReport(columns=tuple(columns), fill=tuple((name, text) for name, text in fill), **document)
    except (AttributeError, TypeError, ValueError):
        _log.warning("a saved report isn't understood by this version and is left out")
        return None
