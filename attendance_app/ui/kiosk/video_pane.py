"""The picture's place: the picture with banners over it, or the page that stands in for it. PySide6; GUI thread."""

from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from attendance_app.capture.frames import Frame
from attendance_app.capture.health import HealthKind, HealthState
from attendance_app.services.events import Analysis
from attendance_app.ui.kiosk.camera_page import CameraPage
from attendance_app.ui.kiosk.idle_screen import IdleScreen
from attendance_app.ui.kiosk.overlay_motion import OverlayMotion
from attendance_app.ui.kiosk.scale import KioskScale
from attendance_app.ui.language.errors import health_words
from attendance_app.ui.theme import set_type
from attendance_app.ui.widgets.banner import Banner
from attendance_app.ui.widgets.video_view import VideoView

_ASLEEP_FRAME_S = 0.25  # behind the veil a few pictures a second are enough

_BANNERED = frozenset({HealthKind.BLACK, HealthKind.FROZEN, HealthKind.STALLED})


class VideoPane(QWidget):
    """Decides between picture, picture with a banner, page, and what is shown while nobody is there.

    Signals:
        model_retry_requested: The person pressed "Try again" in the banner about recognition.
    """

    model_retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = CameraPage()
        self._view = VideoView()
        self._camera_banner = Banner(self._view)
        self._model_banner = Banner(self._view)
        self._model_banner.action_triggered.connect(self.model_retry_requested)
        self.idle = IdleScreen(self._view)
        self.idle.hide()
        self._guidance = QLabel(self._view)
        self._guidance.setProperty("role", "guidance")
        self._guidance.setTextFormat(Qt.TextFormat.PlainText)
        self._guidance.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._guidance.setWordWrap(True)
        self._guidance.hide()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.page)
        self._stack.addWidget(self._view)
        self._newest_frame_s = 0.0
        self._motion = OverlayMotion()
        self._margin_px = 16

    @property
    def showing_page(self) -> bool:
        """Whether the page stands in for the picture."""
        return self._stack.currentWidget() is self.page

    @property
    def asleep(self) -> bool:
        """Whether the picture has given way to the time."""
        return not self.idle.isHidden()

    @property
    def guidance(self) -> str:
        """The line that helps; empty for none."""
        return self._guidance.text()

    def sleep(self, asleep: bool) -> None:
        """Let the picture give way to the time, or bring it back."""
        if asleep != self.asleep:
            self.idle.setVisible(asleep)
            self.idle.lower()  # banners stay legible
            self._place_banners()

    def guide(self, line: str) -> None:
        """Help the person to be seen; an empty line takes that back."""
        if line == self._guidance.text():
            return
        self._guidance.setText(line)
        self._guidance.setVisible(bool(line))
        self._place_guidance()
        if line:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._guidance, line))

    @property
    def banner_text(self) -> str:
        """What the banners over the picture say."""
        return " ".join(banner.text for banner in (self._camera_banner, self._model_banner) if banner.text)

    @property
    def painted_frames(self) -> int:
        """How many times the picture was painted."""
        return self._view.painted_frames

    def show_frame(self, frame: Frame) -> None:
        """The newest frame; a picture that has come replaces the page."""
        if self.asleep and 0 <= frame.captured_monotonic_s - self._newest_frame_s < _ASLEEP_FRAME_S:
            return
        self._newest_frame_s = frame.captured_monotonic_s
        self._view.show_frame(frame.image_bgr)
        self._show_overlay()
        if self.showing_page:
            self._stack.setCurrentWidget(self._view)

    def show_analysis(self, analysis: Analysis) -> None:
        """The newest analysis, for the overlay."""
        self._motion.note(analysis)
        self._show_overlay()

    def show_health(self, health: HealthState) -> None:
        """How the camera is doing."""
        self._camera_banner.clear()
        if health.kind in _BANNERED and self._view.has_picture:
            self._camera_banner.show_message("warning", health_words(health))
            self._motion.forget()
            self._show_overlay()
        elif health.kind in (HealthKind.UNPLUGGED, HealthKind.STALLED):
            self.page.show_trouble(health_words(health))
            self._show_page()
        elif health.kind is HealthKind.ENDED:
            self.page.show_ended(health_words(health))
            self._show_page()
        elif health.kind is HealthKind.OPENING and not self._view.has_picture:
            self.page.show_opening()
            self._show_page()
        self._place_banners()

    def show_model_trouble(self, words: str) -> None:
        """Recognition isn't working; no words take that back."""
        if words:
            self._model_banner.show_message("error", words, self.tr("Try again"))
        else:
            self._model_banner.clear()
        self._place_banners()

    def forget_picture(self) -> None:
        """Another source is coming: its first frame brings the picture back."""
        self.page.show_opening()
        self._camera_banner.clear()
        self._show_page()

    def show_paused(self) -> None:
        """Another window has the camera for a while."""
        self.forget_picture()
        self.page.show_paused()

    def set_mirrored(self, mirrored: bool) -> None:
        """Show the picture as a mirror would."""
        self._view.set_mirrored(mirrored)

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size."""
        self._margin_px = scale.px(16)
        self._view.set_text_scale(scale.factor, scale.px(20))
        self.page.rescale(scale)
        self.idle.rescale(scale)
        set_type(self._guidance, scale.type_px(36), QFont.Weight.Bold)
        self._guidance.setContentsMargins(scale.px(28), scale.px(12), scale.px(28), scale.px(12))
        for banner in (self._camera_banner, self._model_banner):
            banner.set_text_px(scale.type_px(20))
        self._place_banners()
        self._place_guidance()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Banners keep to the top, guidance to the bottom."""
        super().resizeEvent(event)
        self._place_banners()
        self._place_guidance()

    def _show_overlay(self) -> None:
        shown_s = self._newest_frame_s
        faces = tuple(replace(face, hint="") for face in self._motion.faces_at(shown_s))  # hints are guidance
        self._view.show_faces(faces, self._motion.opacity_at(shown_s))

    def _show_page(self) -> None:
        self._motion.forget()
        self._view.clear()
        self._stack.setCurrentWidget(self.page)

    def _place_guidance(self) -> None:
        room = self.rect().adjusted(self._margin_px, self._margin_px, -self._margin_px, -self._margin_px)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        margins = self._guidance.contentsMargins()
        across, down = margins.left() + margins.right(), margins.top() + margins.bottom()
        words = QRect(0, 0, max(1, room.width() - across), 10_000)
        needed = self._guidance.fontMetrics().boundingRect(words, int(flags), self._guidance.text())
        width, height = min(room.width(), needed.width() + across + 8), needed.height() + down
        self._guidance.setGeometry(room.center().x() - width // 2, room.bottom() - height, width, height)

    def _place_banners(self) -> None:
        self.idle.setGeometry(self.rect())
        width = self.width() - 2 * self._margin_px
        top = self._margin_px
        for banner in (self._camera_banner, self._model_banner):
            if not banner.isHidden():
                height = max(banner.sizeHint().height(), banner.heightForWidth(width))
                banner.setGeometry(self._margin_px, top, width, height)
                top += height + self._margin_px // 2
