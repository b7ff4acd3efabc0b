"""How hard a passphrase is to guess, as a hint while it is typed. Standard library and Qt; GUI thread.

A rough count of what somebody has to try: characters times the kinds of characters used. Words of a sentence are easier
than that, so nothing is promised; the hint asks for length, which helps most (NIST SP 800-63B, appendix A).
"""

import math

from PySide6.QtCore import QObject

from attendance_app.services.backup.making import SHORTEST_PASSPHRASE
from attendance_app.ui.widgets.tone import Tone

_FAIR_BITS, _STRONG_BITS = 50, 75
_KINDS = ((str.islower, 26), (str.isupper, 26), (str.isdecimal, 10), (str.isspace, 1))
_OTHER_SIGNS = 32


def guessing_bits(passphrase: str) -> float:
    """An upper bound of the bits to guess; repeated characters count once for each two."""
    pool = sum(size for kind, size in _KINDS if any(map(kind, passphrase)))
    if any(not character.isalnum() and not character.isspace() for character in passphrase):
        pool += _OTHER_SIGNS
    if any(character.isalpha() and not (character.islower() or character.isupper()) for character in passphrase):
        pool += 200  # a script without letter case has many letters
    length = (len(passphrase) + len(set(passphrase))) / 2
    return length * math.log2(pool) if pool > 1 else 0.0


class PassphraseWords(QObject):
    """Says how good a passphrase is."""

    def hint(self, passphrase: str) -> tuple[str, Tone]:
        """A sentence and its tone."""
        if len(passphrase) < SHORTEST_PASSPHRASE:
            words = self.tr("At least %n characters; four words are easy to remember.", "", SHORTEST_PASSPHRASE)
            return words, "neutral"
        bits = guessing_bits(passphrase)
        if bits < _FAIR_BITS:
            return self.tr("Weak: somebody with this file could guess it. Make it longer."), "warning"
        if bits < _STRONG_BITS:
            return self.tr("Fair. One more word makes it strong."), "info"
        return self.tr("Strong."), "success"
