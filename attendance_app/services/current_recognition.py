"""Recognition with the face model that is in use now, whichever process has changed it. One thread's."""

import logging
from collections.abc import Callable

from attendance_app.capture.frames import Frame
from attendance_app.domain.clock import Clock
from attendance_app.services.events import Analysis
from attendance_app.services.recognition import RecognitionService
from attendance_app.services.settings import SettingsService

logger = logging.getLogger(__name__)

CHECK_EVERY_S = 2.0


class CurrentRecognition:
    """Passes frames to a `RecognitionService` and builds a new one when the model in use has changed.

    Args:
        build: Builds the service for the model in use; slow when the model has to be loaded.
    """

    def __init__(self, build: Callable[[], RecognitionService], settings: SettingsService, clock: Clock) -> None:
        self._build = build
        self._settings = settings
        self._clock = clock
        self._service = build()
        self._model_id = settings.current.model_id
        self._checked_at_s = clock.monotonic_s()

    def step(self, frame: Frame) -> Analysis:
        """See `RecognitionService.step`.

        Raises:
            ModelError: another model is in use now and cannot be loaded.
        """
        now_s = self._clock.monotonic_s()
        if now_s - self._checked_at_s >= CHECK_EVERY_S:
            self._checked_at_s = now_s
            model_id = self._settings.refresh().model_id
            if model_id != self._model_id:
                logger.info("The face model changes from %s to %s", self._model_id, model_id)
                self._service = self._build()
                self._model_id = model_id
        return self._service.step(frame)
