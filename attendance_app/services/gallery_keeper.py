"""The gallery in memory, kept in step with the database. Depends on storage and matching; one thread's.

Somebody enrolled in the admin window, or by another process, is known at the desk a second later. Only what changed is
read and decrypted: with 50,000 templates that keeps the desk waiting for less than a tenth of a second.
"""

import logging

from attendance_app.domain.clock import Clock
from attendance_app.matching.gallery import Gallery
from attendance_app.storage.templates import TemplateRepository

logger = logging.getLogger(__name__)

CHECK_EVERY_S = 1.0


class GalleryKeeper:
    """Loads the gallery of one model and follows what changes about people and templates."""

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
        """The gallery as last loaded; the same object for good."""
        return self._gallery

    def refresh(self) -> Gallery:
        """The gallery, brought up to date if the database says that something changed.

        Raises:
            StorageError: the templates cannot be read; the gallery is as before.
        """
        self._checked_at_s = self._clock.monotonic_s()
        revision = self._templates.revision()
        if revision != self._revision:
            changes = self._templates.active_changes(
                self._model_id, self._preprocess_version, self._gallery.template_ids
            )
            self._gallery.remove(changes.removed)
            self._gallery.add(changes.added)
            self._revision = revision
            logger.info(
                "Gallery: %d templates of %d people, %d added, %d removed",
                len(self._gallery),
                len(self._gallery.people),
                len(changes.added),
                len(changes.removed),
            )
        return self._gallery

    def refresh_now_and_then(self) -> Gallery:
        """As `refresh`, but asks the database at most once a second."""
        if self._clock.monotonic_s() - self._checked_at_s >= CHECK_EVERY_S:
            return self.refresh()
        return self._gallery
