"""The recognition thread: loads the models, then turns the newest frame into an `Analysis`, again and again.

Depends on PySide6, `capture` and `services.events`. `RecognitionThread` belongs to the GUI thread, `run` to its own.
Analyses go through a one-slot mailbox, never a signal each: a queued signal per frame lags behind by seconds when
the GUI is slow. Signals are for what happens rarely: events and changes of state.

Loading cannot be interrupted (it is inside torch), so a daemon thread loads while `run` waits for it or for the
request to stop; a load that hangs keeps neither the window nor this QThread from ending.
"""

import logging
import threading
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, QThread, Signal

from attendance_app.capture.frames import Frame
from attendance_app.capture.mailbox import LatestMailbox
from attendance_app.errors import UserError
from attendance_app.services.events import Analysis
from attendance_app.services.recogniser import Recogniser

_logger = logging.getLogger(__name__)

_TAKE_TIMEOUT_S = 0.1
_PAUSE_AFTER_FAILURE_S = 1.0

_STUMBLED = UserError("Recognition stumbled over a picture.", "The log file has the details.")
_NOT_STARTED = UserError("Recognition could not be started.", "The log file has the details.")


class RecognitionState(StrEnum):
    """How recognition is doing."""

    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


class RecognitionThread(QThread):
    """Recognises faces in the frames of `frames` until asked to stop.

    Signals:
        state_changed: `(state, error)`: a `RecognitionState` value, and a `UserError` when it failed, else None.
        event_happened: A `DeskEvent`.

    Attributes:
        analyses: The newest `Analysis`, for the overlay; take it from the GUI timer.
    """

    state_changed = Signal(str, object)
    event_happened = Signal(object)

    def __init__(
        self, load: Callable[[], Recogniser], frames: LatestMailbox[Frame], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recognition")
        self.analyses: LatestMailbox[Analysis] = LatestMailbox()
        self._load = load
        self._frames = frames
        self._stop = threading.Event()
        self._state: RecognitionState | None = None

    def request_stop(self) -> None:
        """Ask the thread to end after the frame it is working on. Returns at once; any thread."""
        self._stop.set()

    def run(self) -> None:
        """Load, then loop. Owned by this thread."""
        self._enter(RecognitionState.LOADING)
        recogniser = self._loaded()
        if recogniser is None:
            return
        self._enter(RecognitionState.READY)
        while not self._stop.is_set():
            frame = self._frames.take(_TAKE_TIMEOUT_S)
            if frame is not None:
                self._step(recogniser, frame)

    def _step(self, recogniser: Recogniser, frame: Frame) -> None:
        try:
            analysis = recogniser.step(frame)
        except Exception as error:  # the desk must go on: the next frame may well work
            if self._state is not RecognitionState.FAILED:
                _logger.exception("Recognition failed on frame %d", frame.seq)
            self._enter(RecognitionState.FAILED, _told(error, _STUMBLED))
            self._stop.wait(_PAUSE_AFTER_FAILURE_S)
            return
        self._enter(RecognitionState.READY)
        self.analyses.put(analysis)
        for event in analysis.events:
            self.event_happened.emit(event)

    def _loaded(self) -> Recogniser | None:
        """The recogniser, or None when loading failed or the thread is to stop."""
        loading = _Loading(self._load)
        while not loading.ended.wait(_TAKE_TIMEOUT_S):
            if self._stop.is_set():
                return None
        if loading.error is not None:
            if not isinstance(loading.error, UserError):
                _logger.error("Recognition could not be loaded", exc_info=loading.error)
            self._enter(RecognitionState.FAILED, _told(loading.error, _NOT_STARTED))
        return loading.result

    def _enter(self, state: RecognitionState, error: UserError | None = None) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state.value, error)


class _Loading:
    """One attempt to load, in a daemon thread."""

    def __init__(self, load: Callable[[], Recogniser]) -> None:
        self.result: Recogniser | None = None
        self.error: BaseException | None = None
        self.ended = threading.Event()
        self._load = load
        threading.Thread(target=self._run, name="attendance-load", daemon=True).start()

    def _run(self) -> None:
        try:
            self.result = self._load()
        except BaseException as error:
            self.error = error
        finally:
            self.ended.set()


def _told(error: BaseException, otherwise: UserError) -> UserError:
    """What people are told: the error itself where it is meant for them."""
    return error if isinstance(error, UserError) else otherwise
