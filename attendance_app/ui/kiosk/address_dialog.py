"""Asks for the address of a network camera. PySide6; GUI thread."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

SCHEMES = frozenset({"rtsp", "rtsps", "http", "https"})


class AddressDialog(QDialog):
    """A field that takes only what can be an address.

    Signals:
        address_chosen: The address, as typed without blanks around it.
    """

    address_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Network camera"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(520)
        heading = QLabel(self.tr("Address of the camera"))
        heading.setProperty("role", "heading")
        self.address = QLineEdit()
        self.address.setPlaceholderText("rtsp://192.168.1.20/stream")
        self.address.setAccessibleName(heading.text())
        hint = QLabel(
            self.tr("It begins with rtsp:// or http:// and is found in the camera's manual or its own settings.")
        )
        hint.setProperty("role", "caption")
        hint.setWordWrap(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.use = QPushButton(self.tr("Use this camera"))
        self.use.setProperty("role", "primary")
        self.use.setDefault(True)
        self.use.setEnabled(False)
        self.use.clicked.connect(self._on_use)
        self.address.textChanged.connect(lambda text: self.use.setEnabled(is_address(text.strip())))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        for widget in (heading, self.address, hint):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addLayout(buttons)

    def _on_use(self) -> None:
        self.address_chosen.emit(self.address.text().strip())
        self.accept()


def is_address(text: str) -> bool:
    """Whether a network camera can be at `text`."""
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme().lower() in SCHEMES and bool(url.host())
