"""The grammar of RFC 4180, section 2, by hand: an independent judge of our CSV.

file = header CRLF *(record CRLF); record = field *(COMMA field); field = escaped / non-escaped
escaped = DQUOTE *(TEXTDATA / COMMA / CR / LF / 2DQUOTE) DQUOTE; non-escaped = *TEXTDATA
TEXTDATA is extended to every character that isn't DQUOTE, COMMA (or the delimiter in use), CR or LF.
"""


class GrammarError(Exception):
    """The text isn't RFC 4180."""


def parse(text: str, delimiter: str = ",") -> list[list[str]]:
    records: list[list[str]] = []
    place = 0
    while place < len(text):
        record, place = _record(text, place, delimiter)
        if records and len(record) != len(records[0]):
            raise GrammarError(f"record {len(records)} has {len(record)} fields, the header {len(records[0])}")
        records.append(record)
    return records


def _record(text: str, place: int, delimiter: str) -> tuple[list[str], int]:
    fields: list[str] = []
    while True:
        field, place = _field(text, place, delimiter)
        fields.append(field)
        if text[place : place + 1] == delimiter:
            place += 1
        elif text[place : place + 2] == "\r\n":
            return fields, place + 2
        else:
            raise GrammarError(f"neither delimiter nor CRLF after a field at {place}")


def _field(text: str, place: int, delimiter: str) -> tuple[str, int]:
    if text[place : place + 1] == '"':
        return _quoted(text, place + 1)
    end = place
    while end < len(text) and text[end] not in {delimiter, "\r", "\n"}:
        if text[end] == '"':
            raise GrammarError(f"a quote within an unquoted field at {end}")
        end += 1
    return text[place:end], end


def _quoted(text: str, place: int) -> tuple[str, int]:
    found: list[str] = []
    while place < len(text):
        if text[place] != '"':
            found.append(text[place])
            place += 1
        elif text[place : place + 2] == '""':
            found.append('"')
            place += 2
        else:
            return "".join(found), place + 1
    raise GrammarError("a quoted field isn't closed")
