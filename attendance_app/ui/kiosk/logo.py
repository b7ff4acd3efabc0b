"""The company's logo, read from the picture that an administrator named. PySide6; any thread."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from attendance_app.errors import UserError

_LARGEST_FILE_BYTES = 10 * 1024 * 1024
_LARGEST_SIDE_PX = 800


def read_logo(file: str) -> QImage | None:
    """The picture, no larger than a screen needs it; None where none is named.

    Raises:
        UserError: the file isn't there, is too large or isn't a picture.
    """
    if not file.strip():
        return None
    path = Path(file).expanduser()
    if not path.is_file():
        raise UserError("There is no file {file}.", "Choose the picture of the logo again.", file=file)
    if path.stat().st_size > _LARGEST_FILE_BYTES:
        raise UserError("The logo is larger than 10 MB.", "Choose a smaller picture.")
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > _LARGEST_SIDE_PX:
        reader.setScaledSize(size.scaled(QSize(_LARGEST_SIDE_PX, _LARGEST_SIDE_PX), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise UserError("The logo is not a picture that can be shown.", "Choose a PNG, JPEG or SVG file.")
    return image
