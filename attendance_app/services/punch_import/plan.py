"""What a file of punches says, row by row, before anything is looked up. Pure.

Columns, in any order and letter case: code, kind, at (ISO 8601 with its offset); reason and device may be there too.
Further ones are ignored, so a CSV that was exported here can be imported elsewhere.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from attendance_app.domain.punches import PunchKind
from attendance_app.errors import UserError
from attendance_app.services.sentences import Sentence
from attendance_app.services.table_files import CellValue, TableFile, TableLine, text_of

NEEDED_COLUMNS = ("code", "kind", "at")
_OPTIONAL_COLUMNS = ("reason", "device")
_FIRST_YEAR, _LAST_YEAR = 1971, 9998  # so that the instant is within the calendar in every zone
_LONGEST_TEXT = 500


class RowStatus(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    KNOWN = "known"  # recorded already, or on an earlier line
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PunchVerdict:
    """A row and what becomes of it.

    Attributes:
        line: In the file, the headings being line 1.
        code, kind, at: As the file has them.
        problem, remedy: What is wrong and what to do, as sentences; for a row that is known, where it is.
            Empty for a new one.
    """

    line: int
    code: str
    kind: str
    at: str
    status: RowStatus
    problem: str = ""
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class PunchEntry:
    """A row that makes sense by itself.

    Attributes:
        at: Aware, with the offset the file gives.
    """

    line: int
    code: str
    kind: PunchKind
    at: datetime
    reason: str
    device: str
    at_text: str

    @property
    def at_utc(self) -> datetime:
        """The instant, in UTC."""
        return self.at.astimezone(UTC)

    def verdict(self, status: RowStatus, problem: str = "", remedy: str = "") -> PunchVerdict:
        """What becomes of the row."""
        return PunchVerdict(self.line, self.code, self.kind.value, self.at_text, status, problem, remedy)


def read_punches(table: TableFile) -> tuple[list[PunchEntry], list[PunchVerdict]]:
    """The rows that make sense by themselves, and the refused ones.

    Raises:
        UserError: a column is missing or there twice.
    """
    places = _places(table)
    entries: list[PunchEntry] = []
    refused: list[PunchVerdict] = []
    for line in table.lines:
        try:
            entries.append(_entry(line, places))
        except UserError as error:
            code, kind, at = (text_of(line.cells[places[name]]) for name in NEEDED_COLUMNS)
            refused.append(_refused(line.line, code, kind, at, error))
    return entries, refused


def _refused(line: int, code: str, kind: str, at: str, error: UserError) -> PunchVerdict:
    message, remedy = Sentence.message_of(error), Sentence.remedy_of(error)
    return PunchVerdict(line, code, kind, at, RowStatus.REFUSED, message, remedy)


def _places(table: TableFile) -> dict[str, int]:
    names = [heading.casefold() for heading in table.headings]
    for name in (*NEEDED_COLUMNS, *_OPTIONAL_COLUMNS):
        if names.count(name) > 1:
            raise UserError("{file} has two columns called {name}.", "Remove one.", file=table.name, name=name)
    missing = [name for name in NEEDED_COLUMNS if name not in names]
    if missing:
        raise UserError(
            "{file} has no column called {missing}." if len(missing) == 1 else "{file} lacks the columns {missing}.",
            "Its first line must name the columns code, kind and at; reason may be there too.",
            file=table.name,
            missing=", ".join(missing),
        )
    return {name: names.index(name) for name in (*NEEDED_COLUMNS, *_OPTIONAL_COLUMNS) if name in names}


def _entry(line: TableLine, places: dict[str, int]) -> PunchEntry:
    if line.surplus:
        raise UserError("There are more cells than columns.", "Put text with separators in double quotes.")
    texts = {name: text_of(line.cells[place]) for name, place in places.items()}
    if not texts["code"]:
        raise UserError("The code is blank.", "Enter the person's code.")
    for name in _OPTIONAL_COLUMNS:
        if len(texts.get(name, "")) > _LONGEST_TEXT:
            raise UserError(
                "The reason is longer than 500 characters."
                if name == "reason"
                else "The device is longer than 500 characters.",
                "Shorten it.",
            )
    return PunchEntry(
        line=line.line,
        code=texts["code"],
        kind=_kind(texts["kind"]),
        at=_instant(line.cells[places["at"]]),
        reason=texts.get("reason", ""),
        device=texts.get("device", ""),
        at_text=texts["at"],
    )


def _kind(text: str) -> PunchKind:
    try:
        return PunchKind("_".join(text.casefold().replace("-", " ").replace("_", " ").split()))
    except ValueError as error:
        kinds = ", ".join(PunchKind)
        raise UserError('The kind "{kind}" isn\'t one.', "Write one of: {kinds}.", kind=text, kinds=kinds) from error


def _instant(cell: CellValue) -> datetime:
    text = text_of(cell)
    if isinstance(cell, datetime | date):
        raise UserError(
            "The time is a spreadsheet's own, without an offset.", "Write it as text like 2026-03-02T08:57:00+01:00."
        )
    try:
        instant = datetime.fromisoformat(text)
    except ValueError as error:
        raise UserError(
            '"{text}" is not a date and time.', "Write it like 2026-03-02T08:57:00+01:00.", text=text
        ) from error
    offset = instant.utcoffset()
    if offset is None:
        raise UserError(
            'The time "{text}" has no offset.', "Say how far from UTC the clock was, like {text}+01:00.", text=text
        )
    if offset % timedelta(seconds=1) or not _FIRST_YEAR <= instant.year <= _LAST_YEAR:
        raise UserError('"{text}" is not a time anybody worked at.', "Check the year and the offset.", text=text)
    return instant
