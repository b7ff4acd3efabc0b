"""People's photos for tables and cards, read a few at a time on a worker thread. GUI thread."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from attendance_app.errors import UserError
from attendance_app.ui.admin.page import PageContext

_AT_A_TIME = 40
_KEPT_PX = 160


class PhotoShelf(QObject):
    """Photos by person, as far as they were read.

    Signals:
        arrived: Some more photos are there.
    """

    arrived = Signal()

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._photos: dict[str, QPixmap] = {}
        self._known: dict[str, int] = {}
        self._wanted: dict[str, int] = {}
        self._reading = False

    def photo_of(self, employee_id: str) -> QPixmap | None:
        """The person's photo; None as long as there is none."""
        return self._photos.get(employee_id)

    def want(self, people: Iterable[tuple[str, int]]) -> None:
        """Read the photos of these people that aren't there yet; `(id, number of faces)` each.

        A person's photo is read anew when the number of their faces has changed.
        """
        for employee_id, faces in people:
            if self._known.get(employee_id) != faces:
                self._wanted[employee_id] = faces
        self._read_on()

    def forget(self, employee_id: str) -> None:
        """Read this person's photo anew when it is next wanted."""
        self._known.pop(employee_id, None)

    def _read_on(self) -> None:
        for employee_id in [one for one, faces in self._wanted.items() if faces == 0]:
            self._known[employee_id] = self._wanted.pop(employee_id)
            self._photos.pop(employee_id, None)
        if self._reading or not self._wanted:
            return
        batch = dict(list(self._wanted.items())[:_AT_A_TIME])
        for employee_id in batch:
            del self._wanted[employee_id]
        self._reading = True
        profiles = self._context.services.profiles
        self._context.jobs.run(
            self.tr("Reading photos"),
            lambda _handle: {one: _image_of(jpeg) for one, jpeg in profiles.photos(list(batch)).items()},
            lambda images: self._on_read(batch, images),
            self._on_failed,
            quiet=True,
        )

    def _on_read(self, batch: dict[str, int], images: dict[str, QImage]) -> None:
        self._reading = False
        self._known.update(batch)
        for employee_id in batch:
            image = images.get(employee_id)
            if image is None or image.isNull():
                self._photos.pop(employee_id, None)
            else:
                self._photos[employee_id] = QPixmap.fromImage(image)
        self.arrived.emit()
        self._read_on()

    def _on_failed(self, error: UserError) -> None:
        """Initials stand in until photos are wanted again."""
        self._reading = False
        self._context.announce_failure(error)


def pixmap_of(jpeg: bytes) -> QPixmap | None:
    """The picture, small enough to keep; None where there is none."""
    image = _image_of(jpeg)
    return None if image.isNull() else QPixmap.fromImage(image)


def _image_of(jpeg: bytes) -> QImage:
    """As `pixmap_of`, for any thread; a null image where there is none."""
    image = QImage.fromData(jpeg)
    return image if image.isNull() else image.scaledToWidth(_KEPT_PX, Qt.TransformationMode.SmoothTransformation)
