"""Offers camera frames to a rehearsal on a worker thread. Depends on workers.recognition; not the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from attendance_app.capture.frames import Frame
from attendance_app.capture.mailbox import LatestMailbox
from attendance_app.services.events import Analysis
from attendance_app.workers.recognition import RecognitionThread

if TYPE_CHECKING:
    from attendance_app.services.rehearsal import RehearsalService, RehearsedLook


class TryRun:
    """One rehearsal: a thread and the newest look.

    Attributes:
        thread: Owned by the GUI thread; the owner starts and stops it.
        looks: The newest `RehearsedLook`.
    """

    def __init__(self, rehearsal: Callable[[], RehearsalService], frames: LatestMailbox[Frame]) -> None:
        self._rehearsal = rehearsal
        self._service: RehearsalService | None = None
        self.looks: LatestMailbox[RehearsedLook] = LatestMailbox()
        self.thread = RecognitionThread(self._load, frames)

    def _load(self) -> TryRun:
        self._service = self._rehearsal()
        return self

    def step(self, frame: Frame) -> Analysis:
        """Judge one frame. Called by the thread."""
        if self._service is not None:
            self.looks.put(self._service.look(frame.image_bgr))
        height, width = frame.image_bgr.shape[:2]
        return Analysis(frame.seq, frame.captured_monotonic_s, (width, height), (), (), 0.0)
