"""People's photos, small, for tables. Depends on services.profiles; loads on a worker thread, draws on the GUI's."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap

from attendance_app.services.profiles import ProfileService

_SIDE_PX = 96


def read_photos(profiles: ProfileService, employee_ids: Iterable[str]) -> dict[str, QImage]:
    """The photos of these people, reduced; whoever has none is left out. Any thread but the GUI's.

    Raises:
        StorageError: they cannot be read.
    """
    found = profiles.photos(sorted(set(employee_ids)))
    images = {person: QImage.fromData(jpeg) for person, jpeg in found.items()}
    mode = Qt.TransformationMode.SmoothTransformation
    return {
        person: image.scaled(_SIDE_PX, _SIDE_PX, Qt.AspectRatioMode.KeepAspectRatioByExpanding, mode)
        for person, image in images.items()
        if not image.isNull()
    }


def as_pixmaps(images: dict[str, QImage]) -> dict[str, QPixmap]:
    """For painting; GUI thread."""
    return {person: QPixmap.fromImage(image) for person, image in images.items()}
