"""The step that asks where the photos come from. Depends on Qt; GUI thread."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.admin.enrol.step import EnrolStep
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.icons import icon_pixmap

_LEAST_HEIGHT_PX = 190


class MethodStep(EnrolStep):
    """Camera or pictures.

    Signals:
        camera_chosen, pictures_chosen: The person has decided.
    """

    camera_chosen = Signal()
    pictures_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.camera = ChoiceCard(
            "camera",
            self.tr("Use the camera"),
            self.tr("The person stands in front of it. Five photos are taken in a few seconds. Best results."),
        )
        self.pictures = ChoiceCard(
            "folder",
            self.tr("Use pictures"),
            self.tr("Two or more clear pictures with one face each, for example from the staff directory."),
        )
        self.camera.clicked.connect(self.camera_chosen)
        self.pictures.clicked.connect(self.pictures_chosen)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.camera)
        row.addWidget(self.pictures)
        note = QLabel(self.tr("Nothing is stored before the photos are there; closing now leaves nothing behind."))
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        self.note = note
        self.column.addLayout(row)
        self.column.addWidget(note)
        self.column.addStretch(1)
        self.setFocusProxy(self.camera)

    def heading(self) -> str:
        """What this step asks for."""
        return self.tr("Where do the photos come from?")

    def main_action(self) -> str:
        """The cards go on by themselves."""
        return ""


class ChoiceCard(QPushButton):
    """A large button: icon, what it does, and what to expect."""

    def __init__(self, icon_name: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setProperty("role", "choice-card")
        self._icon = QLabel()
        heading, words = QLabel(title), QLabel(text)
        heading.setProperty("role", "heading")
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addWidget(self._icon)
        column.addSpacing(4)
        column.addWidget(heading)
        column.addWidget(words, 1)
        for label in (self._icon, heading, words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._draw_icon()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """As high as the words need in this width."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(max(_LEAST_HEIGHT_PX, layout.totalHeightForWidth(self.width())))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        colour = tokens_of(self.palette()).accent
        self._icon.setPixmap(icon_pixmap(self._icon_name, colour, 36, self.devicePixelRatioF()))
