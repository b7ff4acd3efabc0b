"""The app's own icons, drawn in any colour. Depends on PySide6 and `paths`; GUI thread only.

The files in `assets/icons` draw with `currentColor`; it is replaced before rendering, so that one file serves both
themes and every state.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from attendance_app.paths import assets_folder


def draw_icon(painter: QPainter, name: str, colour: str, rect: QRectF) -> None:
    """Draw the icon into `rect` (logical pixels) in `colour` (`#rrggbb`)."""
    QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode())).render(painter, rect)


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
    """The icon for buttons and menus, at ordinary and doubled resolution."""
    made = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        for size_px in (16, 20, 24, 32):
            made.addPixmap(icon_pixmap(name, colour, size_px, ratio))
    return made


def app_icon() -> QIcon:
    """The icon of the application itself, in the sizes that task bars ask for."""
    made = QIcon()
    for size_px in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(icon_pixmap("app", "#ffffff", size_px))
    return made


@cache
def _source(name: str) -> str:
    return (assets_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
