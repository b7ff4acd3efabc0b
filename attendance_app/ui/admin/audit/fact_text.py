"""A value that is read and copied: as high as its text, and even one long word never scrolls. Depends on Qt; GUI."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

_LEAST_CHARACTERS, _LONG_WORD = 14, 24


class FactText(QTextEdit):
    """Plain text, broken between words, and within one that is longer than a line such as a SHA-256."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "fact")
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.setPlainText(text)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    @property
    def has_long_word(self) -> bool:
        """Whether it wants a whole line for itself."""
        return any(len(word) > _LONG_WORD for word in self.toPlainText().split())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """A few characters in a line."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * _LEAST_CHARACTERS, metrics.lineSpacing())

    def sizeHint(self) -> QSize:  # noqa: N802
        """The same: what there is more is given by the layout."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width, other lines."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc and the like are the window's."""
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()

    def _fit(self) -> None:
        around = self.height() - self.viewport().height()
        wanted = round(self.document().size().height()) + around
        if wanted != self.height():
            self.setFixedHeight(wanted)
