"""How columns share the width of a table. Depends on nothing; pure, any thread."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ColumnWant:
    """What one column asks for, in logical pixels.

    Attributes:
        least: It never gets less.
        needed: Its words can be read.
        best: More is of no use to it; None where it takes whatever is left.
    """

    least: int
    needed: int
    best: int | None


def fitted(room_px: int, wants: Sequence[ColumnWant]) -> list[int]:
    """The width of each column, together `room_px` where a column takes what is left and the least fits.

    First everybody gets the least; then all words are to be read, small wants first; then columns grow to their best.
    """
    widths = [want.least for want in wants]
    everybody = range(len(wants))
    taking = [column for column in everybody if wants[column].best is None]
    _grow(widths, room_px, everybody, [want.needed for want in wants])
    _grow(widths, room_px, everybody, [want.needed if want.best is None else want.best for want in wants])
    _grow(widths, room_px, taking, [room_px + width for width in widths])
    return widths


def _grow(widths: list[int], room_px: int, columns: Sequence[int], wanted: Sequence[int]) -> None:
    """Widen columns to what they want; where there isn't room for all, the greatest wants get equal shares."""
    spare = room_px - sum(widths)
    by_want = sorted(columns, key=lambda column: wanted[column] - widths[column])
    for place, column in enumerate(by_want):
        more = max(0, min(wanted[column] - widths[column], spare // (len(by_want) - place)))
        widths[column] += more
        spare -= more
