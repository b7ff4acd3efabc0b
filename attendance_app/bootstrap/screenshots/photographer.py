"""Waits until a window has come to rest, and takes its picture. PySide6; GUI thread.

It waits in an event loop of its own, which is fit for a program that only takes pictures and for nothing else.
"""

import dataclasses
import itertools
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEventLoop, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from attendance_app.errors import UserError
from attendance_app.ui.theme import DARK, LIGHT, tokens_of

if TYPE_CHECKING:
    from PIL import Image

LOOK_EVERY_MS = 60
ALIKE_LOOKS = 4
PATIENCE_MS, SLOW_MS = 30_000, 90_000
_SAME = 2  # of 255: a live picture has one pixel that goes on by as much
_COLOURS, _REFINED = 96, 3
_SPOT_PX, _SEEN, _FEW_PX = 5, 28, 12
"""Colours of a palette go to other places for a few pixels; one digit of small type is more of them."""


class StillStyle(QProxyStyle):
    """The app's style without animations."""

    def styleHint(  # noqa: N802
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803
    ) -> int:
        """As Fusion says, but nothing moves."""
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)


def stand_still(app: QApplication) -> None:
    """No animations, no blinking; call it after the app was dressed."""
    app.setStyle(StillStyle("Fusion"))
    app.setCursorFlashTime(0)


def wait_until(ready: Callable[[], bool], what: str, slow: bool = False) -> None:
    """Let the program run until something is the case.

    Args:
        ready: Asked now and then.
        what: What is waited for.
        slow: It may take long: the networks are loaded first.

    Raises:
        UserError: it takes too long; `what` says what was waited for.
    """
    loop, timer = QEventLoop(), QTimer(interval=LOOK_EVERY_MS)
    ends_s = time.monotonic() + (SLOW_MS if slow else PATIENCE_MS) / 1000
    there = ready()

    def look() -> None:
        nonlocal there
        there = ready()
        if there or time.monotonic() > ends_s:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    if not there:
        loop.exec()
    timer.stop()
    if not there:
        raise UserError(
            "This took too long while taking pictures: {what}.", "Try again when less is going on.", what=what
        )


def settled(widget: QWidget, busy: Callable[[], bool], dressed: Callable[[QWidget], None] = lambda _: None) -> QImage:
    """The picture of a widget once nothing is under way and some looks in a row were alike."""
    seen: list[QImage] = []

    def at_rest() -> bool:
        dressed(widget)
        image = picture(widget)
        if busy() or (seen and not _same(seen[-1], image)):
            seen.clear()
        seen.append(image)
        return len(seen) > ALIKE_LOOKS

    wait_until(at_rest, widget.windowTitle() or type(widget).__name__, slow=True)
    return seen[-1]


def picture(widget: QWidget) -> QImage:
    """The widget as it is now, and what is open before it: dialogs in its middle, lists at their places."""
    image = widget.grab().toImage()
    dialogs = [each for each in widget.findChildren(QDialog) if each.isVisible()]
    for dialog in dialogs:  # a question of a dialog's comes after it
        _put_before(image, dialog.grab().toImage(), tokens_of(dialog.palette()).border_strong)
    for popup in QApplication.topLevelWidgets():
        owner = popup.parentWidget()
        if popup.isVisible() and popup.windowType() == Qt.WindowType.Popup and owner is not None:
            painter = QPainter(image)
            painter.drawImage(owner.mapTo(widget, owner.rect().bottomLeft()), popup.grab().toImage())
            painter.end()
    return image.convertToFormat(QImage.Format.Format_RGB888)


def _same(one: QImage, other: QImage) -> bool:
    if one == other:
        return True
    if one.size() != other.size():
        return False
    return bool(cv2.absdiff(_pixels(one), _pixels(other)).max() <= _SAME)


def resize(window: QWidget, size: QSize) -> None:
    """Give a window that size, whatever the screen's is."""
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    window.show()
    window.resize(size)


def save(image: QImage, target: Path) -> None:
    """Write a PNG with a palette of its own, a quarter of the size of one with all its colours.

    A picture that is there already and looks the same stays: the edges of large letters differ a little from run to
    run, and that is not worth a change of a file.

    Raises:
        UserError: it cannot be written.
    """
    drawn = _with_palette(_pixels(image))
    try:
        if target.exists() and looks_alike(np.asarray(drawn.convert("RGB")), _read(target)):
            return
        drawn.save(target, "PNG", optimize=True)
    except OSError as error:
        raise UserError("The picture {file} cannot be written.", "Choose another folder.", file=target) from error


def _with_palette(pixels: NDArray[np.uint8]) -> "Image.Image":
    """The picture, `(H, W, 3)` uint8 RGB, with `_COLOURS` colours: those of the theme exactly."""
    from PIL import Image

    full = Image.fromarray(pixels)
    kept = _theme_colours(full.getcolors(1 << 24) or [])
    few = full.quantize(_COLOURS - len(kept), Image.Quantize.MEDIANCUT, kmeans=_REFINED)
    palette, places = few.getpalette() or [], np.asarray(few).copy()
    first = len(palette) // 3
    packed = pixels.astype(np.uint32) @ np.array((1 << 16, 1 << 8, 1), np.uint32)
    for place, (red, green, blue) in enumerate(kept, first):
        places[packed == (red << 16 | green << 8 | blue)] = place
    drawn = Image.fromarray(places)
    drawn.putpalette([*palette, *itertools.chain(*kept)])
    return drawn


def _theme_colours(counted: Sequence[tuple[int, object]]) -> list[tuple[int, int, int]]:
    """The colours of the theme that are there: a small red sign must stay red, however few its pixels are."""
    there: set[object] = {colour for count, colour in counted if count >= _FEW_PX}
    values = (getattr(tokens, each.name) for tokens in (LIGHT, DARK) for each in dataclasses.fields(tokens))
    known = [QColor(value) for value in values if isinstance(value, str) and value.startswith("#")]
    return sorted({(each.red(), each.green(), each.blue()) for each in known} & there)


def looks_alike(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> bool:
    """Whether two pictures, `(H, W, 3)` uint8, differ by less than anybody sees: in a few spots at most."""
    if one.shape != other.shape:
        return False
    smooth, other_smooth = (cv2.blur(each, (_SPOT_PX, _SPOT_PX)).astype(np.int16) for each in (one, other))
    differs = np.abs(smooth - other_smooth).max(axis=2) > _SEEN
    return int(np.count_nonzero(differs)) < _FEW_PX


def _read(path: Path) -> NDArray[np.uint8]:
    return _pixels(QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888))


def _put_before(image: QImage, dialog: QImage, outline: str) -> None:
    """With an outline in place of the frame that a desktop would put around it."""
    painter = QPainter(image)
    painter.fillRect(image.rect(), QColor(0, 0, 0, 90))
    corner = QPoint((image.width() - dialog.width()) // 2, (image.height() - dialog.height()) // 2)
    painter.drawImage(corner, dialog)
    painter.setPen(QColor(outline))
    painter.drawRect(QRect(corner - QPoint(1, 1), dialog.size() + QSize(1, 1)))
    painter.end()


def _pixels(image: QImage) -> NDArray[np.uint8]:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()  # the memory is the image's
