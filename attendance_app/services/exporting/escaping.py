"""Text that a spreadsheet would run, made harmless and back again. Standard library only; pure.

A text that begins with one of = + - @ TAB CR gets a leading apostrophe, which spreadsheets take for "this is text". So
that this can be undone exactly, a text that begins with apostrophes followed by one of these gets one more as well.
Numbers are never escaped: a negative one stays a number.

Source: https://owasp.org/www-community/attacks/CSV_Injection
"""

import re

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_TO_ESCAPE = re.compile(r"'*[=+\-@\t\r]")
_ESCAPED = re.compile(r"'+[=+\-@\t\r]")


def escaped(text: str) -> str:
    """The text as it is written into a cell of a CSV file."""
    return f"'{text}" if _TO_ESCAPE.match(text) else text


def unescaped(cell: str) -> str:
    """The text that a cell of a CSV file stands for; `unescaped(escaped(text)) == text` for every text."""
    return cell[1:] if _ESCAPED.match(cell) else cell
