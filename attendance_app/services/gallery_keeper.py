"""The gallery in memory, kept in step with the database. Depends on storage and matching; one thread's.

Somebody enrolled in the admin window, or by another process, is known at the desk a second later.
"""

import logging

from attendance_app.domain.clock import Clock
from attendance_app.matching.gallery import Gallery
from attendance_app.storage.templates import TemplateRepository

logger = logging.getLogger(__name__)

CHECK_EVERY_S = 1.0


class GalleryKeeper:
    """Loads the gallery of one model and reloads it when people or templates have changed."""

    def __init__(self, templates: TemplateRepository, model_id: str, preprocess_version: int, clock: Clock) -> None:
        self._templates = templates
        self._model_id = model_id
        self._preprocess_version = preprocess_version
        self._clock = clock
        self._revision = -1
        self._checked_at_s = float("-inf")
        self._gallery = Gallery(model_id, preprocess_version, [])

    @property
    def gallery(self) -> Gallery:
        """The gallery as last loaded."""
        return self._gallery

    def refresh(self) -> Gallery:
        """The gallery, reloaded if the database says that something changed.

        Raises:
            StorageError: the templates cannot be read.
        """
        self._checked_at_s = self._clock.monotonic_s()
        revision = self._templates.revision()
        if revision != self._revision:
            self._gallery = Gallery(
                self._model_id,
                self._preprocess_version,
                self._templates.active(self._model_id, self._preprocess_version),
            )
            self._revision = revision
            logger.info("Gallery: %d templates of %d people", len(self._gallery), len(self._gallery.people))
        return self._gallery

    def refresh_now_and_then(self) -> Gallery:
        """As `refresh`, but asks the database at most once a second."""
        if self._clock.monotonic_s() - self._checked_at_s >= CHECK_EVERY_S:
            return self.refresh()
        return self._gallery
