"""How values are written in rows: instants, dates, search keys. Standard library only; pure."""

import unicodedata
from datetime import UTC, date, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

# Letters that are a base letter with a stroke or a ligature to people, but have no decomposition in Unicode.
_UNDECOMPOSED = str.maketrans(
    {"đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "ø": "o", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th"}
)


def to_us(instant: datetime) -> int:
    """Exact microseconds since 1970 in UTC. Raises `ValueError` for a naive instant."""
    if instant.tzinfo is None:
        raise ValueError("an instant must be timezone-aware")
    return (instant - _EPOCH) // _MICROSECOND


def from_us(microseconds: int) -> datetime:
    """The timezone-aware UTC instant."""
    return _EPOCH + microseconds * _MICROSECOND


def optional_us(instant: datetime | None) -> int | None:
    """`to_us`, or None."""
    return None if instant is None else to_us(instant)


def optional_instant(microseconds: int | None) -> datetime | None:
    """`from_us`, or None."""
    return None if microseconds is None else from_us(microseconds)


def optional_date(text: str | None) -> date | None:
    """The date from its ISO 8601 text, or None."""
    return None if text is None else date.fromisoformat(text)


def fold(text: str) -> str:
    """`text` as it is searched: without case, accents, width or doubled spaces, in any script.

    Both sides of a comparison are folded, so letters that lose a mark (Vietnamese tones, Japanese dakuten, Thai tone
    marks) are found with and without it; Korean syllables become their letters, so a half-typed one is found too.
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(bare.casefold().translate(_UNDECOMPOSED).split())


def code_key(code: str) -> str:
    """What makes a code unique: without regard to letter case, width or surrounding spaces."""
    return unicodedata.normalize("NFKC", code.strip()).casefold()
