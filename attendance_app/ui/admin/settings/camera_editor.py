"""Which camera: a list, an address typed, and a live picture to see that it is the right one. GUI thread.

Depends on workers.camera. The camera is opened in its thread, only while somebody looks, and let go of as soon as this
part of the page is left; the kiosk lends it meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.capture.frames import Frame
from attendance_app.capture.health import HealthState
from attendance_app.capture.mailbox import LatestMailbox
from attendance_app.ui.admin.form_field import restyle
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.settings.editors import SettingEditor
from attendance_app.ui.language.errors import health_words
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.video_view import VideoView
from attendance_app.workers.camera import CameraThread
from attendance_app.workers.shutdown import stop_threads

if TYPE_CHECKING:
    from attendance_app.capture.webcam import CameraChoice
    from attendance_app.ui.admin.page import PageContext

_SHOW_EVERY_MS = 33
_VIEW_PX, _RADIUS_PX = (400, 300), 12.0
DEMO = "demo"


class CameraEditor(SettingEditor):
    """The list with "Look for cameras", and below it the preview."""

    def __init__(self, context: PageContext) -> None:
        super().__init__("camera_source")
        self._context = context
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.addItem(self.tr("Demo pictures"), DEMO)
        self.look = QPushButton(self.tr("&Look for cameras"))
        put_icon(self.look, "refresh")
        self.preview = CameraPreview(context, self.spec)
        chooser = QHBoxLayout()
        chooser.setSpacing(8)
        chooser.addWidget(self.box, 1)
        chooser.addWidget(self.look)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addLayout(chooser)
        column.addWidget(self.preview)
        self._row.addLayout(column, 1)
        self.setFocusProxy(self.box)
        self._cameras: Loader[Sequence[CameraChoice]] = Loader(
            context.jobs, self.tr("Looking for cameras"), self._on_cameras, context.announce_failure
        )
        self._cameras.load(context.services.list_cameras)
        self.look.clicked.connect(self._on_look)
        self.box.currentTextChanged.connect(self.changed)
        self.box.activated.connect(lambda _which: self.preview.restart())
        line = self.box.lineEdit()
        if line is not None:
            line.editingFinished.connect(self.preview.restart)

    def spec(self) -> str:
        """The source that is chosen or typed."""
        which = self.box.findText(self.box.currentText())
        return str(self.box.itemData(which)) if which >= 0 else self.box.currentText().strip()

    def problem(self) -> str:
        """There must be one."""
        return "" if self.spec() else self.tr("Please choose a camera.")

    def words(self, values: Sequence[Any]) -> str:
        """The camera's name."""
        which = self.box.findData(values[0])
        if which >= 0:
            return self.box.itemText(which)
        return self.tr("Camera {number}").format(number=values[0]) if str(values[0]).isdecimal() else str(values[0])

    def _show(self, values: Sequence[Any]) -> None:
        spec = str(values[0])
        which = self.box.findData(spec)
        if which >= 0:
            self.box.setCurrentIndex(which)
        elif spec.isdecimal():
            self.box.insertItem(0, self.tr("Camera {number}").format(number=spec), spec)
            self.box.setCurrentIndex(0)
        else:
            self.box.setEditText(spec)

    def _values(self) -> Sequence[Any]:
        return [self.spec()]

    def _on_look(self) -> None:
        services = self._context.services
        self.look.setEnabled(False)
        self.look.setText(self.tr("Looking…"))
        self.preview.stop()  # a camera that is open can't be tried
        self._cameras.load(services.find_cameras or services.list_cameras)

    def _on_cameras(self, cameras: Sequence[CameraChoice]) -> None:
        self.look.setEnabled(True)
        self.look.setText(self.tr("&Look for cameras"))
        spec = self.spec()
        self.blockSignals(True)
        for camera in cameras:
            known = self.box.findData(camera.spec)
            if known >= 0:
                self.box.setItemText(known, camera.label)
            else:
                self.box.insertItem(self.box.count() - 1, camera.label, camera.spec)
        self._show([spec])
        self.blockSignals(False)


class _CardPicture(VideoView):
    """The picture on a card, whose colour its corners have."""

    def __init__(self) -> None:
        super().__init__()
        self.set_text_scale(1.0, 0)  # leaves the corners alone, which would be the window's colour

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The picture, then what is outside of its corners."""
        super().paintEvent(event)
        whole, inside = QPainterPath(), QPainterPath()
        whole.addRect(QRectF(self.rect()))
        inside.addRoundedRect(QRectF(self.rect()), _RADIUS_PX, _RADIUS_PX)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(whole.subtracted(inside), QColor(tokens_of(self.palette()).surface))
        painter.end()


class CameraPreview(QWidget):
    """The picture of a source, while somebody wants to see it.

    Args:
        spec: Asked for the source whenever the picture starts.
    """

    def __init__(self, context: PageContext, spec: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._spec = spec
        self._shown = ""
        self._camera: CameraThread | None = None
        self._frames: LatestMailbox[Frame] = LatestMailbox()
        self._timer = QTimer(self, interval=_SHOW_EVERY_MS)
        self._timer.timeout.connect(self._on_tick)
        self.view = _CardPicture()
        self.view.setFixedSize(*_VIEW_PX)
        self.view.setAccessibleName(self.tr("Picture of the camera"))
        self.view.hide()
        self.state = QLabel()
        self.state.setProperty("role", "muted")
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton()
        self.button.clicked.connect(self._on_button)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addWidget(self.state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.view)
        self._show_state()

    @property
    def running(self) -> bool:
        """Whether a camera is open."""
        return self._camera is not None

    def start(self) -> None:
        """Open the source that is chosen."""
        spec = self._spec()
        if self._camera is not None or not spec:
            return
        services = self._context.services
        self._context.camera_in_use(True)
        self._shown = spec
        self._frames = LatestMailbox()
        self.view.set_mirrored(services.settings.current.camera_mirrored)
        self._camera = CameraThread(lambda: services.make_source(spec), services.clock, [self._frames])
        self._camera.health_changed.connect(self._on_health)
        self._camera.start()
        self._timer.start()
        self.view.show()
        self._show_state()

    def stop(self) -> None:
        """Let go of the camera; returns when it is free, within a moment."""
        self._timer.stop()
        if self._camera is None:
            return
        stop_threads([self._camera])
        self._camera = None
        self._context.camera_in_use(False)
        self.view.clear()
        self.view.hide()
        self._show_state()

    def restart(self) -> None:
        """Show the source that is chosen now, if any was shown."""
        if self._camera is not None and self._spec() != self._shown:
            self.stop()
            self.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Nobody looks any more."""
        self.stop()
        super().hideEvent(event)

    def _on_button(self) -> None:
        self.stop() if self.running else self.start()

    def _on_tick(self) -> None:
        frame = self._frames.take(0)
        if frame is not None:
            self.view.show_frame(frame.image_bgr)

    def _on_health(self, state: HealthState) -> None:
        self.state.setText(health_words(state) or self.tr("This is what the camera sees."))
        self.state.setProperty("role", "error" if state.in_trouble else "muted")
        restyle(self.state)

    def _show_state(self) -> None:
        self.button.setText(self.tr("&Stop the picture") if self.running else self.tr("Show the &picture"))
        put_icon(self.button, "camera-off" if self.running else "camera")
        if not self.running:
            self.state.setText(self.tr("See whether it is the right camera before you save."))
            self.state.setProperty("role", "muted")
            restyle(self.state)
