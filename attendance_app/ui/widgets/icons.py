"""The app's own icons, drawn in any colour. Depends on PySide6 and `paths`; GUI thread only.

The files in `assets/icons` draw with `currentColor`; it is replaced before rendering, so that one file serves both
themes and every state.
"""

from collections.abc import Callable
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from attendance_app.paths import assets_folder
from attendance_app.ui.theme import tokens_of

_GAP_PX = 4  # between icon and words, beside the 4 that Qt leaves
_RENDERERS = 256
_FADED = 0.45  # opacity of an icon that cannot be used now


def draw_icon(painter: QPainter, name: str, colour: str, rect: QRectF) -> None:
    """Draw the icon into `rect` (logical pixels) in `colour` (`#rrggbb`)."""
    _renderer(name, colour).render(painter, rect)


def icon_pixmap(name: str, colour: str, size_px: int, device_pixel_ratio: float = 1.0) -> QPixmap:
    """The icon as a pixmap of `size_px` logical pixels a side, sharp at that ratio."""
    pixmap = QPixmap(QSize(size_px, size_px) * device_pixel_ratio)
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_icon(painter, name, colour, QRectF(0, 0, size_px, size_px))
    painter.end()
    return pixmap


def icon(name: str, colour: str) -> QIcon:
    """The icon for buttons and menus in `colour` (`#rrggbb`), sharp at any size and screen."""
    return QIcon(_IconEngine(name, lambda: colour))


def themed_icon(name: str, ink: str = "muted") -> QIcon:
    """The icon in the theme's colour with that name; follows a change of theme by itself."""
    return QIcon(_IconEngine(name, lambda: str(getattr(tokens_of(QApplication.palette()), ink))))


def put_icon(button: QAbstractButton, name: str, ink: str = "text") -> None:
    """Give the button an icon that fits its type, with room before the words; `ink` is a colour of the theme."""
    side = round(QFontMetrics(button.font()).ascent() * 1.25)
    button.setIcon(themed_icon(name, ink))
    button.setIconSize(QSize(side + (_GAP_PX if button.text() else 0), side))


def app_icon() -> QIcon:
    """The icon of the application itself, in the sizes that task bars ask for."""
    made = QIcon()
    for size_px in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(icon_pixmap("app", "#ffffff", size_px))
    return made


class _IconEngine(QIconEngine):
    """Draws the file whenever it is asked to, in whatever size."""

    def __init__(self, name: str, colour: Callable[[], str]) -> None:
        super().__init__()
        self._name, self._colour = name, colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        """The icon; faded where it is disabled."""
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(painter.opacity() * _FADED)
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        square.moveLeft(rect.left())  # where there is more width, it is the distance to the words
        draw_icon(painter, self._name, self._colour(), square)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon on nothing, in device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """The same, for a copy of the icon."""
        return _IconEngine(self._name, self._colour)


@lru_cache(maxsize=_RENDERERS)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    """The parsed file; parsing takes longer than drawing."""
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


@cache
def _source(name: str) -> str:
    return (assets_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
