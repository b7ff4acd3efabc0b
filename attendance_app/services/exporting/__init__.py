"""Punches as a CSV file or stream, for payroll programs and spreadsheets. Depends on storage; any thread."""

import csv
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TextIO

from attendance_app.errors import UserError
from attendance_app.services.punching import PunchRow, PunchService
from attendance_app.storage.durable_files import sync_folder

PUNCH_COLUMNS = (
    "code",
    "name",
    "kind",
    "at",
    "date",
    "time",
    "zone",
    "method",
    "device",
    "model_id",
    "distance",
    "margin",
    "liveness",
    "reason",
    "author",
    "punch_id",
)

# A spreadsheet would take text that begins with one of these for a formula.
# Source: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class ExportService:
    """Writes what others read: RFC 4180, comma, quotes where needed, CRLF."""

    def __init__(self, punching: PunchService) -> None:
        self._punching = punching

    def export_punches_csv(self, from_day: date, to_day: date, target: Path | TextIO) -> int:
        """Write the punches of the site's days from the first to the last, both included; earliest first.

        `at` is ISO 8601 with the offset the person saw, `date` and `time` are its parts. Distance and margin have a
        point as decimal mark; a margin is blank where nobody else was enrolled. Text that a spreadsheet would take for
        a formula gets a leading apostrophe.

        Args:
            from_day: The first day.
            to_day: The last day.
            target: A file, replaced as a whole or not at all, UTF-8 with BOM so that spreadsheets know; or an open text
                stream that leaves line ends alone (`newline=""`), which stays open and gets no BOM.

        Returns:
            How many punches were written.

        Raises:
            UserError: the last day is before the first, or the file cannot be written.
        """
        rows = self._punching.between(from_day, to_day)
        if isinstance(target, Path):
            with _replaced_when_complete(target) as file:
                _write(rows, file)
        else:
            _write(rows, target)
        return len(rows)


def _write(rows: list[PunchRow], file: TextIO) -> None:
    writer = csv.writer(file)
    writer.writerow(PUNCH_COLUMNS)
    writer.writerows(_cells(row) for row in rows)


def _cells(row: PunchRow) -> list[str]:
    punch, local, evidence = row.punch, row.punch.at_local, row.punch.evidence
    return [
        _text(row.employee.code),
        _text(row.employee.name),
        punch.kind.value,
        local.isoformat(),
        local.date().isoformat(),
        local.time().isoformat(timespec="seconds"),
        punch.zone,
        punch.method.value,
        _text(punch.device),
        _text(evidence.model_id) if evidence else "",
        _number(evidence.distance) if evidence else "",
        _number(evidence.margin) if evidence else "",
        _text(evidence.liveness) if evidence else "",
        _text(punch.reason),
        _text(punch.author),
        punch.id,
    ]


def _text(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _number(value: float) -> str:
    return f"{value:.4f}" if abs(value) != float("inf") else ""


@contextmanager
def _replaced_when_complete(target: Path) -> Iterator[TextIO]:
    """A file that takes `target`'s place, on disk, once the block is left normally; otherwise nothing is left over.

    Raises:
        UserError: it cannot be written.
    """
    unfinished = target.with_name(f".{target.name}.{secrets.token_hex(6)}.unfinished")
    try:
        file = unfinished.open("x", encoding="utf-8-sig", newline="")
    except OSError as error:
        raise _cannot_write(target, error) from error
    try:
        with file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise _cannot_write(target, error) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _cannot_write(target: Path, error: OSError) -> UserError:
    if not target.parent.is_dir():
        return UserError(f"There is no folder {target.parent}.", "Make it first, or choose another place.")
    if target.is_dir():
        return UserError(f"{target} is a folder.", "Give the name of a file.")
    return UserError(
        f"{target} cannot be written: {error.strerror}.",
        "Close it in other programs, free some space, or choose another place.",
    )
