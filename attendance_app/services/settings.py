"""Settings: load, save, and the site's time zone. Depends on storage; any thread."""

import json
import logging
import math
import threading
import time
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from attendance_app.config import Settings
from attendance_app.errors import UserError
from attendance_app.services.audit_trail import AuditTrail
from attendance_app.services.site_zone import known_zone, this_computers_zone
from attendance_app.storage.settings import SettingsRepository

_log = logging.getLogger(__name__)
_UTC = ZoneInfo("UTC")
_OWN_ZONE_KEPT_S = 30.0  # who carries the computer into another zone sees it after that


class SettingsService:
    """The settings in force; read once, then kept until saved (and on disk) or `refresh`ed."""

    def __init__(self, repository: SettingsRepository) -> None:
        self._repository = repository
        self._lock = threading.Lock()
        self._kept: Settings | None = None
        self._saves = 0
        self._own_zone: tuple[float, ZoneInfo | None] = (-math.inf, None)

    @property
    def current(self) -> Settings:
        """The settings in force; within a transaction with what it has saved so far.

        Raises:
            StorageError: they cannot be read.
        """
        with self._lock:
            kept = self._kept
        return self.refresh() if kept is None or self._repository.in_transaction else kept

    def refresh(self) -> Settings:
        """Read them anew: another process may have saved. Raises `StorageError` as `current` does."""
        with self._lock:
            saves = self._saves
        loaded = _parse(self._repository.load_json())
        with self._lock:
            if saves == self._saves and not self._repository.in_transaction:  # else they are older, or not on disk yet
                self._kept = loaded
        return loaded

    def save(self, settings: Settings) -> None:
        """Make `settings` the ones in force, on disk first.

        Raises:
            UserError: the site's zone is not the name of a time zone.
            StorageError: they cannot be written; the old ones stay in force.
        """
        if settings.site_zone and known_zone(settings.site_zone) is None:
            raise UserError(
                'There is no time zone called "{site_zone}".',
                "Use a name such as Europe/Berlin, or leave it empty for this computer's.",
                site_zone=settings.site_zone,
            )
        self._repository.save_json(settings.model_dump_json())
        self._repository.when_committed(lambda: self._keep(settings))

    def change(self, changes: Mapping[str, object], author: str, audit: AuditTrail) -> Settings:
        """Give these settings other values, and write down who did it and what they were before; both or neither.

        What another process has saved meanwhile stays. What is so already is no change.

        Raises:
            As `save`.
        """
        with self._repository.joint_transaction():
            before = self.refresh()
            after = before.model_copy(update=dict(changes))
            told = {
                name: f"{_as_told(getattr(before, name))} → {_as_told(value)}"
                for name, value in changes.items()
                if getattr(before, name) != value
            }
            if told:
                self.save(after)
                audit.record(author, "change settings", ", ".join(sorted(told)), **told)
        return after

    def _keep(self, saved: Settings) -> None:
        """What is kept in memory is on disk: other threads never see what might be taken back."""
        with self._lock:
            self._kept, self._saves = saved, self._saves + 1

    def zone(self) -> ZoneInfo:
        """The site's time zone: the one set, else this computer's, else UTC."""
        return known_zone(self.current.site_zone) or self._computers_zone() or _UTC

    def _computers_zone(self) -> ZoneInfo | None:
        """Asked of the system now and then only: tables ask for the zone with every cell, and the answer is on disk."""
        now_s = time.monotonic()
        looked_s, zone = self._own_zone
        if now_s - looked_s >= _OWN_ZONE_KEPT_S:
            zone = this_computers_zone()
            self._own_zone = (now_s, zone)
        return zone


def _as_told(value: object) -> str:
    """A value as the audit log has it: addresses without what follows, for cameras have their password there."""
    scheme, separator, _rest = str(value).partition("://")
    return f"{scheme}://…" if separator else str(value)


def _parse(document: str | None) -> Settings:
    """The saved settings; a value this version doesn't accept gives way to its default, with a word in the log."""
    if document is None:
        return Settings.model_validate({})
    saved: Any = json.loads(document)
    try:
        return Settings.model_validate(saved)
    except ValidationError as error:
        refused = {str(problem["loc"][0]) for problem in error.errors() if problem["loc"]}
        for name in sorted(refused):
            _log.warning("the saved setting %s = %r isn't accepted; its default is used", name, saved[name])
        return Settings.model_validate({name: value for name, value in saved.items() if name not in refused})
