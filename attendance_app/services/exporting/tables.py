"""Tables to be exported: typed columns and rows, free of any file format. Standard library only; immutable."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from attendance_app.errors import UserError
from attendance_app.services.exporting.requests import HoursStyle

Cell = str | int | float | bool | date | time | datetime | tuple[str, ...] | None
"""None is a blank cell; a datetime is aware and in the time that was seen."""


class CellKind(StrEnum):
    """What a column's cells are; each may also be None."""

    TEXT = "text"  # str
    WHOLE = "whole"  # int
    NUMBER = "number"  # float
    DAY = "day"  # date
    TIME = "time"  # time, without offset
    INSTANT = "instant"  # datetime
    DURATION = "duration"  # int minutes
    FLAG = "flag"  # bool
    WORDS = "words"  # tuple of words without spaces
    DIGITS = "digits"  # str of a number, written exactly as it is


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        name: Its heading, and the key in JSON.
        digits: Decimals of a NUMBER.
        pattern: How a DAY or an INSTANT is written, in the words of `strftime`; empty for ISO 8601, where an instant
            has its offset.
        hours: How a DURATION is written.
        width: In a spreadsheet, in characters; None for what suits the kind.
    """

    name: str
    kind: CellKind = CellKind.TEXT
    digits: int = 6
    pattern: str = ""
    hours: HoursStyle = HoursStyle.MINUTES
    width: float | None = None

    def with_hours(self, hours: HoursStyle) -> "Column":
        """The column with durations written so; a name that speaks of minutes speaks of hours instead."""
        if self.kind is not CellKind.DURATION:
            return self
        name = self.name if hours is HoursStyle.MINUTES else self.name.replace("_minutes", "_hours")
        return replace(self, name=name, hours=hours)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings.

    Attributes:
        title: Of the sheet.
        rows: A cell a column; read once, so it may be a generator over more than fits into memory.
        totals: A further table that sums this one up, for formats that have room for it; or None.
        total: The last row of a sheet, under the others; or None.
        usual: Names of the columns to write when nothing else is wanted; None for all of them.
        people: How many people the rows are about; None where that isn't known.
        count: How many rows there are; None where they have to be counted.
    """

    title: str
    columns: tuple[Column, ...]
    rows: Iterable[tuple[Cell, ...]]
    totals: "Table | None" = None
    total: tuple[Cell, ...] | None = None
    usual: tuple[str, ...] | None = None
    people: int | None = None
    count: int | None = None


def chosen(columns: tuple[Column, ...], names: tuple[str, ...] | None) -> tuple[int, ...]:
    """Where the wanted columns are, in the order wanted; all of them for None.

    Raises:
        UserError: a name isn't one of the columns, or is wanted twice.
    """
    if names is None:
        return tuple(range(len(columns)))
    places = {column.name: place for place, column in enumerate(columns)}
    unknown = [name for name in names if name not in places]
    if unknown:
        raise UserError(
            'There is no column "{column}".', "There are: {columns}.", column=unknown[0], columns=", ".join(places)
        )
    twice = [name for name in names if names.count(name) > 1]
    if twice:
        raise UserError('The column "{column}" is wanted twice.', "Name it once.", column=twice[0])
    if not names:
        raise UserError("No columns are chosen.", "There are: {columns}.", columns=", ".join(places))
    return tuple(places[name] for name in names)
