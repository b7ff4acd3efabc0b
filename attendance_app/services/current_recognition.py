"""Recognition with the face model and the reach that are set now, whichever process has changed them. One thread's."""

import logging
from collections.abc import Callable

from attendance_app.capture.frames import Frame
from attendance_app.config import Settings
from attendance_app.domain.clock import Clock
from attendance_app.services.events import Analysis
from attendance_app.services.recogniser import Recogniser

logger = logging.getLogger(__name__)

CHECK_EVERY_S = 2.0


class CurrentRecognition:
    """Passes frames to a `RecognitionService` and builds a new one when the settings it was built with have changed.

    Args:
        build: Builds the service for the model in use; slow when the model has to be loaded.
        refresh: Brings settings and calibration that another process has changed into force.
    """

    def __init__(self, build: Callable[[], Recogniser], refresh: Callable[[], Settings], clock: Clock) -> None:
        self._build = build
        self._refresh = refresh
        self._clock = clock
        self._built_with = _what_it_takes(refresh())
        self._service = build()
        self._checked_at_s = clock.monotonic_s()

    def step(self, frame: Frame) -> Analysis:
        """See `RecognitionService.step`.

        Raises:
            ModelError: another model is in use now and cannot be loaded.
            StorageError: the settings cannot be read.
        """
        now_s = self._clock.monotonic_s()
        if now_s - self._checked_at_s >= CHECK_EVERY_S:
            self._checked_at_s = now_s
            wanted = _what_it_takes(self._refresh())
            if wanted != self._built_with:
                logger.info("Recognition changes from %s to %s", self._built_with, wanted)
                self._service = self._build()
                self._built_with = wanted
        return self._service.step(frame)


def _what_it_takes(settings: Settings) -> tuple[str, float]:
    """The settings that a service is built with; all others it looks up as it goes."""
    return settings.model_id, settings.min_face_fraction
