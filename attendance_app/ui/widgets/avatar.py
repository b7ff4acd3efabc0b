"""A person's photograph in a circle, or initials on a colour of their own. PySide6; GUI thread.

The colour follows from the person's id alone, so it is the same on every page and computer.
"""

import hashlib
import unicodedata

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from attendance_app.ui.theme import Tokens, tokens_of

_LETTERS_OF_SIZE = 0.38
_THAI_LEADING_VOWELS = "เแโใไ"


class Avatar(QWidget):
    """Shows whom a row or card is about. Decorative: the name stands beside it."""

    def __init__(self, size_px: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size_px = size_px
        self._person_id, self._name = "", ""
        self._photo: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, person_id: str, name: str, photo: QPixmap | None = None) -> None:
        """Show this person; the middle of `photo`, which may have any size."""
        self._person_id, self._name, self._photo = person_id, name, photo
        self.setAccessibleName(name)
        self.update()

    def set_size_px(self, size_px: int) -> None:
        """Another diameter, in logical pixels."""
        self._size_px = size_px
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """The circle."""
        return QSize(self._size_px, self._size_px)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The circle."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The circle."""
        painter = QPainter(self)
        circle = QRectF(0, 0, self._size_px, self._size_px)
        circle.moveCenter(QRectF(self.rect()).center())
        paint_avatar(painter, circle, self._person_id, self._name, tokens_of(self.palette()), self._photo)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


def paint_avatar(
    painter: QPainter, circle: QRectF, person_id: str, name: str, tokens: Tokens, photo: QPixmap | None = None
) -> None:
    """Paint the person into `circle` (logical pixels); for delegates of tables."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    if photo is not None and not photo.isNull():
        _paint_photo(painter, circle, photo)
    else:
        ground, text = avatar_colours(person_id, tokens)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(circle)
        font = QFont(painter.font())
        font.setPixelSize(max(8, round(circle.height() * _LETTERS_OF_SIZE)))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(text))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


def avatar_colours(person_id: str, tokens: Tokens) -> tuple[str, str]:
    """Background and text of the person's initials."""
    which = hashlib.sha256(person_id.encode()).digest()[0] % len(tokens.avatars)
    return tokens.avatars[which]


def initials(name: str) -> str:
    """Up to two characters that stand for the name: "Ada Lovelace" is AL, "王小明" is 小明, "สมชาย" is ส.

    Empty for a name without any letter.
    """
    words = [word for word in name.split() if any(map(str.isalnum, word))]
    if not words:
        return ""
    if _is_east_asian(words[0]):
        whole = "".join(words)
        return whole[-2:] if len(whole) > 2 else whole
    letters = [_first_letter(word) for word in (words[0], words[-1])]
    return "".join(letters if len(words) > 1 else letters[:1]).upper()


def _first_letter(word: str) -> str:
    """The first letter with its marks; a Thai vowel that is written before its consonant is passed over."""
    start = next(
        i for i, character in enumerate(word) if character.isalnum() and character not in _THAI_LEADING_VOWELS + "'"
    )
    end = start + 1
    while end < len(word) and unicodedata.combining(word[end]):
        end += 1
    return unicodedata.normalize("NFC", word[start:end])


def _is_east_asian(word: str) -> bool:
    name = unicodedata.name(word[0], "")
    return name.startswith(("CJK", "HANGUL", "HIRAGANA", "KATAKANA"))


def _paint_photo(painter: QPainter, circle: QRectF, photo: QPixmap) -> None:
    side = min(photo.width(), photo.height())
    middle = QRectF((photo.width() - side) / 2, (photo.height() - side) / 2, side, side)
    path = QPainterPath()
    path.addEllipse(circle)
    painter.setClipPath(path)
    painter.drawPixmap(circle, photo, middle)
