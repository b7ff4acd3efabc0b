"""Offers camera frames to a capture session on a worker thread. Depends on workers.recognition; not the GUI thread.

`workers.recognition.RecognitionThread` loads its recogniser without holding up the window and feeds it the newest
frames; here the recogniser is a capture session. What the session makes of a frame goes into a one-slot mailbox that
the dialog's timer empties.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from attendance_app.capture.frames import Frame
from attendance_app.capture.mailbox import LatestMailbox
from attendance_app.services.events import Analysis
from attendance_app.workers.recognition import RecognitionThread

if TYPE_CHECKING:
    from attendance_app.services.capture_session import CaptureSession, CaptureVerdict
    from attendance_app.services.enrolment import EnrolmentService


@dataclass(frozen=True, slots=True, eq=False)
class CaptureState:
    """What the dialog shows: the verdict on the newest frame and all that was captured so far.

    Attributes:
        thumbnails_rgb: Each `(256, 256, 3)` uint8, red-green-blue, oldest first.
        complete: Nothing more is needed; the session has come to rest and may be finished.
    """

    verdict: CaptureVerdict
    thumbnails_rgb: tuple[NDArray[np.uint8], ...]
    complete: bool


class CaptureRun:
    """One live capture: a thread, the session it drives, the newest state.

    Attributes:
        thread: Owned by the GUI thread; the owner starts and stops it.
        states: The newest `CaptureState`.
    """

    def __init__(self, enrolment: Callable[[], EnrolmentService], frames: LatestMailbox[Frame]) -> None:
        self._enrolment = enrolment
        self._session: CaptureSession | None = None
        self.states: LatestMailbox[CaptureState] = LatestMailbox()
        self.thread = RecognitionThread(self._load, frames)

    @property
    def session(self) -> CaptureSession:
        """The session; only once a state has been seen.

        Raises:
            RuntimeError: the models have not been loaded yet.
        """
        if self._session is None:
            raise RuntimeError("the capture has not begun")
        return self._session

    def _load(self) -> CaptureRun:
        self._session = self._enrolment().start_session()
        return self

    def step(self, frame: Frame) -> Analysis:
        """Offer one frame, unless enough was captured. Called by the thread."""
        session = self.session
        if not session.complete:
            verdict = session.offer(frame.image_bgr)
            self.states.put(CaptureState(verdict, tuple(session.thumbnails()), session.complete))
        height, width = frame.image_bgr.shape[:2]
        return Analysis(frame.seq, frame.captured_monotonic_s, (width, height), (), (), 0.0)
