"""A number that matters, what it counts, and a way to what is behind it. PySide6; GUI thread."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.widgets.icon_label import IconLabel
from attendance_app.ui.widgets.tone import Tone


class KeyFigure(QPushButton):
    """A tile: icon and caption above, the number below, perhaps a note beside it. Pressing it is `clicked`.

    Args:
        caption: What the number counts.
        icon: Name of a file in `assets/icons`; empty for none.
    """

    def __init__(
        self,
        caption: str,
        icon: str = "",
        tone: Tone = "neutral",
        clickable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "figure")
        self._mark = IconLabel(icon, 18, tone)
        self._mark.setVisible(bool(icon))
        self._caption, self._number, self._note = QLabel(caption), QLabel("–"), QLabel()
        self._caption.setProperty("role", "muted")
        self._number.setProperty("role", "display")
        self._note.setProperty("role", "caption")
        self._lay_out()
        if not clickable:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_tone(tone)
        self._say()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark)
        head.addWidget(self._caption, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._number)
        foot.addWidget(self._note, 1, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(foot)
        for label in (self._mark, self._caption, self._number, self._note):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for words in (self._caption, self._number, self._note):
            words.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setContentsMargins(0, 0, 0, 6)

    def show_figure(self, number: str, note: str = "") -> None:
        """Show this number, already in words (`formats.number_words`)."""
        self._number.setText(number)
        self._note.setText(note)
        self._say()
        self.updateGeometry()

    def set_tone(self, tone: Tone) -> None:
        """Colour the icon; `neutral` for figures that are nothing to worry about."""
        self._mark.show_icon(self._mark.name, tone)

    @property
    def number(self) -> str:
        """What is shown now."""
        return self._number.text()

    def sizeHint(self) -> QSize:  # noqa: N802
        """What the words need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """What the words need."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()

    def _say(self) -> None:
        self.setAccessibleName(
            " ".join(part for part in (self._caption.text(), self.number, self._note.text()) if part)
        )
