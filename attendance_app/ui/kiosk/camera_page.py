"""What stands in the picture's place while there is none: what is wrong, and what can be done. PySide6; GUI thread.

The camera thread goes on trying meanwhile; the page disappears by itself when pictures come.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.capture.webcam import CameraChoice
from attendance_app.ui.kiosk.address_dialog import AddressDialog
from attendance_app.ui.kiosk.scale import KioskScale
from attendance_app.ui.theme import set_type, tokens_of
from attendance_app.ui.widgets.icons import icon, icon_pixmap

DEMO_SPEC = "demo"
_LOOK, _ADDRESS, _FILE = object(), object(), object()


class CameraPage(QFrame):
    """Shown instead of the picture.

    Signals:
        retry_requested: Open the same source again now.
        source_chosen: The spec of another source.
        cameras_wanted: The person asks to look for cameras; answer with `set_cameras`.
    """

    retry_requested = Signal()
    source_chosen = Signal(str)
    cameras_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "camera-page")
        self._icon_name = "camera"
        self._icon_px = 72
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = _wrapped_label()
        self._message = _wrapped_label()
        self._message.setProperty("role", "muted-scaled")
        self._note = _wrapped_label()
        self._note.setProperty("role", "muted-scaled")
        self._retry = QPushButton(self.tr("&Try again"))
        self._retry.setProperty("role", "primary")
        self._retry.clicked.connect(self.retry_requested)
        self._demo = QPushButton(self.tr("Play the &demo"))
        self._demo.clicked.connect(lambda: self.source_chosen.emit(DEMO_SPEC))
        self._picker = QComboBox()
        self._picker.setAccessibleName(self.tr("Choose a camera"))
        self._picker.activated.connect(self._on_activated)
        self._actions = QWidget()
        self._lay_out()
        self.set_cameras(())
        self.show_opening()

    def show_opening(self) -> None:
        """The camera is being opened; nothing is wrong yet."""
        self._say("camera", self.tr("Starting the camera …"), "", "")
        self._actions.setVisible(False)

    def show_trouble(self, message: str) -> None:
        """There is no camera; `message` says why, in words for the person at the desk."""
        self._say(
            "camera-off",
            self.tr("No camera picture"),
            message,
            self.tr("It is tried again by itself; the picture appears as soon as it is there."),
        )
        self._actions.setVisible(True)

    def show_paused(self) -> None:
        """Another window has the camera for a while."""
        self._say(
            "camera",
            self.tr("The camera is lent out"),
            self.tr("The administrator's window is using it. The picture comes back when that is done."),
            "",
        )
        self._actions.setVisible(False)

    def show_ended(self, message: str) -> None:
        """A recording has come to its end."""
        self._say("camera-off", self.tr("The video has ended"), message, "")
        self._actions.setVisible(True)

    def set_cameras(self, choices: Sequence[CameraChoice]) -> None:
        """What the picker offers, beside other kinds of source."""
        self._fill_picker(self.tr("Choose a camera…"), choices)

    def show_looking(self) -> None:
        """Cameras are being looked for."""
        self._fill_picker(self.tr("Looking for cameras…"), ())

    def show_found(self, choices: Sequence[CameraChoice]) -> None:
        """The person asked to look for cameras: offer them, or say that there is none."""
        if choices:
            self.set_cameras(choices)
            self._picker.showPopup()
        else:
            self._fill_picker(self.tr("No camera was found"), ())

    def _fill_picker(self, prompt: str, choices: Sequence[CameraChoice]) -> None:
        self._picker.clear()
        self._picker.addItem(prompt)
        for choice in choices:
            self._picker.addItem(choice.label, choice.spec)
        self._picker.insertSeparator(self._picker.count())
        self._picker.addItem(self.tr("Look for cameras"), _LOOK)
        self._picker.addItem(self.tr("Network camera…"), _ADDRESS)
        self._picker.addItem(self.tr("Video file…"), _FILE)

    @property
    def text(self) -> str:
        """What the page says, in one text."""
        return " ".join(label.text() for label in (self._title, self._message, self._note) if label.text())

    def rescale(self, scale: KioskScale) -> None:
        """Follow the window's size."""
        self._icon_px = scale.px(80)
        for label, size, weight in (
            (self._title, 32, QFont.Weight.Bold),
            (self._message, 20, QFont.Weight.Normal),
            (self._note, 16, QFont.Weight.Normal),
        ):
            set_type(label, scale.type_px(size), weight)
        for control in (self._retry, self._demo, self._picker):
            set_type(control, scale.type_px(17), QFont.Weight.Medium, min_height_px=scale.px(30))
            control.setIconSize(QSize(scale.px(20), scale.px(20)))
        self._body.setMaximumWidth(scale.px(520))
        self._column.setSpacing(scale.px(12))
        self._draw_icons()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()

    def _lay_out(self) -> None:
        grid = QGridLayout(self._actions)
        grid.setContentsMargins(0, 12, 0, 0)
        grid.setSpacing(12)
        grid.addWidget(self._retry, 0, 0)
        grid.addWidget(self._demo, 0, 1)
        grid.addWidget(self._picker, 1, 0, 1, 2)
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        for widget in (self._icon, self._title, self._message, self._actions, self._note):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(self._body, 1000)  # up to its greatest width, less in a small window
        row.addStretch(1)

    def _say(self, icon_name: str, title: str, message: str, note: str) -> None:
        self._icon_name = icon_name
        for label, text in ((self._title, title), (self._message, message), (self._note, note)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(self.text)
        self._draw_icons()

    def _draw_icons(self) -> None:
        tokens = tokens_of(self.palette())
        self._icon.setPixmap(icon_pixmap(self._icon_name, tokens.muted, self._icon_px, self.devicePixelRatioF()))
        self._retry.setIcon(icon("refresh", tokens.on_accent))
        self._demo.setIcon(icon("play", tokens.text))

    def _on_activated(self, index: int) -> None:
        chosen = self._picker.itemData(index)
        self._picker.setCurrentIndex(0)
        if chosen is _LOOK:
            self.cameras_wanted.emit()
        elif chosen is _ADDRESS:
            self._ask_for_address()
        elif chosen is _FILE:
            self._choose_file()
        elif isinstance(chosen, str):
            self.source_chosen.emit(chosen)

    def _ask_for_address(self) -> None:
        dialog = AddressDialog(self)
        dialog.address_chosen.connect(self.source_chosen)
        dialog.open()

    def _choose_file(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a video"),
            "",
            self.tr("Videos (*.mp4 *.mov *.avi *.mkv *.webm);;All files (*)"),
        )
        if name:
            self.source_chosen.emit(name)


def _wrapped_label() -> QLabel:
    label = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
