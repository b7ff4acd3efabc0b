"""What a backup says of itself, in sentences. Depends on services.backup; GUI thread."""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attendance_app.ui.language.formats import date_time_words, number_words

if TYPE_CHECKING:
    from attendance_app.services.backup.archive import Manifest


class ManifestWords(QObject):
    """Says manifests."""

    def sentences(self, manifest: Manifest, zone: tzinfo) -> str:
        """When it was made and what it holds."""
        said = [
            self.tr("Made on {time} with version {version}.").format(
                time=date_time_words(manifest.created_utc.astimezone(zone)), version=manifest.app_version
            ),
            self.tr("It holds {people} people and {punches} punches.").format(
                people=number_words(manifest.people), punches=number_words(manifest.punches)
            ),
        ]
        if manifest.last_punch_utc is not None:
            said.append(
                self.tr("The latest punch is of {time}.").format(
                    time=date_time_words(manifest.last_punch_utc.astimezone(zone))
                )
            )
        if manifest.models:
            said.append(self.tr("Face models made here: {models}.").format(models=", ".join(manifest.models)))
        return " ".join(said)
