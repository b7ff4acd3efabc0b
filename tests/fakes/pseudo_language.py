"""A language that everybody can read and nobody can overlook: `[Ťéxt~~]`, 40 % longer than English.

Text on the screen without the brackets has not been through the translator. While it is spoken, the formats are those
of Thailand: what Qt itself says, such as names of months, then has no Latin letters to be taken for English.
"""

import math
import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

_ACCENTS = str.maketrans("aceinorstuyzACEINORSTUYZ", "áčéíñóřšťúýžÁČÉÍÑÓŘŠŤÚÝŽ")
# Values, numbers, tags and mnemonics stay as they are.
_KEPT = re.compile(r"(\{[^{}]*\}|%n|%L?\d|<[^>]*>|&\w)")
_LONGER = 0.4
_LONGEST_WORD = 16  # letters, and a blank
OPENING, CLOSING = "[", "]"


class PseudoTranslator(QTranslator):
    """Translates everything that comes along, in memory."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return pseudo(source) if source.strip() else source

    def isEmpty(self) -> bool:
        return False


def pseudo(source: str) -> str:
    """The sentence in the pseudo language."""
    parts = _KEPT.split(source)
    accented = "".join(part if index % 2 else part.translate(_ACCENTS) for index, part in enumerate(parts))
    padding = _in_words("~" * max(0, math.ceil(len(source) * _LONGER) - 2))
    return f"{OPENING}{accented}{padding}{CLOSING}"


def _in_words(padding: str) -> str:
    """With blanks where a line can break: long sentences have more words in other languages, not one without end."""
    return "".join(
        " " if place % _LONGEST_WORD == _LONGEST_WORD - 1 else letter for place, letter in enumerate(padding)
    )


@contextmanager
def speaking_pseudo(app: QApplication) -> Iterator[None]:
    """Everything that is said within is pseudo."""
    before, translator = QLocale(), PseudoTranslator()
    QLocale.setDefault(QLocale("th_TH"))
    app.installTranslator(translator)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        QLocale.setDefault(before)
