"""The live step: preview, a ring of poses, photos that take themselves. Depends on workers; GUI thread."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from attendance_app.capture.frames import Frame
from attendance_app.capture.mailbox import LatestMailbox
from attendance_app.services.capture_session import WANTED_LOOKS
from attendance_app.ui.admin.enrol.capture_worker import CaptureRun, CaptureState
from attendance_app.ui.admin.enrol.live_step import LiveStep
from attendance_app.ui.admin.enrol.pose_ring import PoseRing
from attendance_app.ui.admin.enrol.thumbnails import ThumbnailRow
from attendance_app.ui.admin.page import PageContext
from attendance_app.ui.language.errors import service_words
from attendance_app.workers.recognition import RecognitionThread

ENOUGH = 3  # photos with which one may go on before all are taken


class CaptureStep(LiveStep):
    """Captures until enough is there.

    Signals:
        completed: Enough photos; carries the capture session, which nobody else touches any more.
    """

    completed = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._capture: CaptureRun | None = None
        self.ring = PoseRing()
        self.thumbnails = ThumbnailRow(WANTED_LOOKS)
        self._count = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._count.setProperty("role", "muted")
        self._lay_out()

    def _lay_out(self) -> None:
        aside = QVBoxLayout()
        aside.setSpacing(12)
        aside.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignHCenter)
        aside.addWidget(self._count)
        aside.addStretch(1)
        aside.addLayout(self.camera_chooser())
        above = QHBoxLayout()
        above.setSpacing(24)
        above.addWidget(self.view, 1)
        above.addLayout(aside)
        self.column.addLayout(above, 1)
        self.column.addWidget(self.guidance)
        self.column.addWidget(self.thumbnails, 0, Qt.AlignmentFlag.AlignHCenter)

    def heading(self) -> str:
        """What this step asks for."""
        return self.tr("Look at the camera")

    def main_action(self) -> str:
        """Photos take themselves; who doesn't want to wait for the last ones may go on with enough of them."""
        count, enough = self.thumbnails.count, 1 if self._ended else ENOUGH
        if self._capture is None or count < enough:
            return ""
        return self.tr("Go on with %n photos", "", count)

    def finish(self) -> None:
        """Stop, with the photos taken so far."""
        if self._capture is not None:
            session = self._capture.session
            self.leave()
            self.completed.emit(session)

    def enter(self) -> None:
        """Begin with no photos."""
        self._show_photos(())
        mirrored = self._context.services.settings.current.camera_mirrored
        self.ring.set_mirrored(mirrored)
        self.ring.show_poses(frozenset(), None)
        super().enter()

    def _begin(self, frames: LatestMailbox[Frame]) -> RecognitionThread:
        self._capture = CaptureRun(self._context.services.enrolment, frames)
        return self._capture.thread

    def _end(self) -> None:
        self._capture = None

    def _show_newest(self) -> None:
        state = self._capture.states.take(0) if self._capture else None
        if state is not None:
            self._show(state)

    def _show(self, state: CaptureState) -> None:
        verdict = state.verdict
        if len(state.thumbnails_rgb) != self.thumbnails.count:
            self._show_photos(state.thumbnails_rgb)
            self.ready_changed.emit(True)
        self.view.show_faces((verdict.face,) if verdict.face else ())
        self.ring.show_poses(verdict.taken, verdict.asked)
        if state.complete and self._capture is not None:
            self.finish()
        else:
            self._instruct(service_words(verdict.reason))

    def _show_photos(self, thumbnails_rgb: Sequence[NDArray[np.uint8]]) -> None:
        self.thumbnails.show_thumbnails(thumbnails_rgb)
        self._count.setText(
            self.tr("{taken} of {wanted} photos").format(taken=len(thumbnails_rgb), wanted=WANTED_LOOKS)
        )
