"""Entries of the audit log in words. Depends on Qt's translations; GUI thread."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from attendance_app.domain.audit import AuditEntry
from attendance_app.services.auditing import LEDGER, AuditVerdict
from attendance_app.ui.language.errors import service_words
from attendance_app.ui.language.formats import number_words, short_date_words

_STREAM = "standard output"  # what an export says that went into no file
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Detail:
    """A further fact about an entry."""

    name: str
    value: str


class AuditWords(QObject):
    """Says who did what on what. What it doesn't know it says as it was written down."""

    def actor(self, actor: str) -> str:
        """Who."""
        return {
            "admin": self.tr("Administrator"),
            "administrator": self.tr("Administrator"),  # as it was written down by earlier versions
            "command line": self.tr("Command line"),
            "system": self.tr("The program itself"),
            "desk": self.tr("At the desk"),
        }.get(actor, actor)

    def action(self, action: str) -> str:
        """What was done."""
        return self._actions().get(action, action[:1].upper() + action[1:])

    def subject(self, entry: AuditEntry, people: Mapping[str, str]) -> str:
        """On what; the name of a person who is meant by an id."""
        if entry.action == "export":
            return {
                "punches": self.tr("Punches"),
                "timesheet": self.tr("Timesheets"),
                "ledger": self.tr("The ledger"),
                "audit log": self.tr("The audit log"),
            }.get(entry.subject, entry.subject)
        return people.get(entry.subject, _with_day_in_words(entry.subject))

    def details(self, entry: AuditEntry) -> tuple[Detail, ...]:
        """What else was written down; values that are empty are left out."""
        try:
            values = json.loads(entry.details)
        except json.JSONDecodeError:
            return (Detail("", entry.details),)
        if not isinstance(values, dict):
            return (Detail("", entry.details),)
        names = self._names()
        places = {key: place for place, key in enumerate(names)}
        told = sorted(
            ((key, value) for key, value in values.items() if value not in ("", None, [], {})),
            key=lambda one: places.get(one[0], len(places)),
        )
        return tuple(Detail(names.get(key, key.replace("_", " ")), self._value(key, value)) for key, value in told)

    def verdict(self, verdict: AuditVerdict) -> str:
        """What verifying came to, as sentences."""
        bad = verdict.first_bad
        if bad is None:
            rows = self.tr("%n rows of the ledger", "", verdict.entries)
            entries = self.tr("%n entries of the audit log", "", verdict.audit_entries)
            return self.tr("Nothing was changed: {rows} and {entries} are as they were written.").format(
                rows=rows, entries=entries
            )
        problem = service_words(bad.problem)
        if bad.chain == LEDGER:
            text = self.tr(
                "The ledger of punches and corrections is not as it was written, from row {row} on: {problem}"
            )
        else:
            text = self.tr("The audit log is not as it was written, from entry {row} on: {problem}")
        return text.format(row=number_words(bad.seq), problem=problem)

    def _value(self, key: str, value: object) -> str:
        meant = {
            "people": ("all", self.tr("Everybody")),
            "file": (_STREAM, self.tr("none: printed by the command line")),
        }
        if key in meant and value == meant[key][0]:
            return meant[key][1]
        if key == "format":
            return str(value).upper()
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if isinstance(value, int | float):
            return number_words(value)
        if isinstance(value, list):
            return ", ".join(str(part) for part in value)
        return _with_day_in_words(str(value))

    def _actions(self) -> dict[str, str]:
        return {
            "export": self.tr("Exported"),
            "import-people": self.tr("Imported people"),
            "import-punches": self.tr("Imported punches"),
            "backup": self.tr("Made a backup"),
            "set PIN": self.tr("Set a PIN"),
            "clear PIN": self.tr("Took a PIN away"),
            "withdraw consent": self.tr("Withdrew a person's consent"),
            "erase": self.tr("Erased a person's face data"),
            "remove face": self.tr("Removed a face"),
            "restore face": self.tr("Brought a face back"),
            "add shift": self.tr("Added a shift"),
            "replace shift": self.tr("Changed a shift"),
            "archive shift": self.tr("Archived a shift"),
            "remove shift": self.tr("Removed a shift"),
            "assign": self.tr("Assigned a schedule"),
            "remove assignment": self.tr("Removed a schedule"),
            "add leave": self.tr("Added leave"),
            "remove leave": self.tr("Removed leave"),
            "add holiday": self.tr("Added a holiday"),
            "remove holiday": self.tr("Removed a holiday"),
            "choose public holidays": self.tr("Chose the public holidays"),
            "change settings": self.tr("Changed settings"),
            "recalibrate": self.tr("Recalibrated recognition"),
            "use shipped calibration": self.tr("Went back to the app's own calibration"),
            "change model": self.tr("Changed the face model"),
            "remove model": self.tr("Removed a face model"),
            "start training": self.tr("Started training a face model"),
            "take up training": self.tr("Went on with a training run"),
            "delete training run": self.tr("Deleted a training run"),
            "promote model": self.tr("Put a trained face model into use"),
            "roll back model": self.tr("Went back to the face model before"),
            "erase trained models": self.tr("Removed what was trained with a person's face"),
        }

    def _names(self) -> dict[str, str]:
        """What details are called, in the order in which they are told."""
        return {
            "name": self.tr("Name"),
            "kind": self.tr("Kind"),
            "half_day": self.tr("Half a day"),
            "first": self.tr("From"),
            "last": self.tr("To"),
            "from_day": self.tr("From"),
            "to_day": self.tr("To"),
            "people": self.tr("People"),
            "rows": self.tr("Rows"),
            "punches": self.tr("Punches"),
            "templates": self.tr("Faces"),
            "looks": self.tr("Looks"),
            "pin": self.tr("PIN"),
            "anonymised": self.tr("Made anonymous"),
            "people_left": self.tr("People who still work it"),
            "format": self.tr("Format"),
            "preset": self.tr("Preset"),
            "model": self.tr("Face model"),
            "run": self.tr("Training run"),
            "base": self.tr("Trained from"),
            "verdict": self.tr("Verdict"),
            "figures": self.tr("Figures"),
            "although_worse": self.tr("Although it is worse, because"),
            "instead_of": self.tr("Instead of"),
            "removed": self.tr("Removed"),
            "distance": self.tr("Distance in force"),
            "origin": self.tr("Origin"),
            "source": self.tr("Source"),
            "reason": self.tr("Reason"),
            "file": self.tr("File"),
            "sha256": self.tr("SHA-256 of the file"),
        }


def _with_day_in_words(text: str) -> str:
    """A day as the language writes it; anything else as it stands."""
    if not _DAY.fullmatch(text):
        return text
    try:
        return short_date_words(date.fromisoformat(text))
    except ValueError:
        return text
