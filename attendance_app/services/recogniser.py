"""What turns frames into analyses, as those see it who have the frames. Depends on capture; no torch, no Qt."""

from typing import Protocol

from attendance_app.capture.frames import Frame
from attendance_app.services.events import Analysis


class Recogniser(Protocol):
    """Analyses frames, in one thread; `CurrentRecognition` in the app."""

    def step(self, frame: Frame) -> Analysis:
        """Analyse one frame; a punch it reports is on disk."""
        ...
