"""A labelled field with room for what is wrong with it. Depends on Qt; GUI thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget


class FormField(QWidget):
    """Label above, editor, and a line below that holds a hint or, in its place, an error."""

    def __init__(self, label: str, editor: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self._label = QLabel(label)
        self._label.setBuddy(editor)
        self._label.setWordWrap(True)
        self._below = QLabel()
        self._below.setTextFormat(Qt.TextFormat.PlainText)
        self._below.setWordWrap(True)
        editor.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._label)
        column.addWidget(editor)
        column.addWidget(self._below)
        self.setFocusProxy(editor)
        self.set_error("")

    @property
    def error(self) -> str:
        """What is wrong now; empty when nothing is."""
        return self._below.text() if self._below.property("role") == "error" else ""

    def set_error(self, text: str) -> None:
        """Say what is wrong, or with an empty text show the hint again."""
        self._below.setText(text or self._hint)
        self._below.setVisible(bool(text or self._hint))
        self._below.setProperty("role", "error" if text else "caption")
        self.editor.setAccessibleDescription(text or self._hint)
        restyle(self._below)
        if isinstance(self.editor, QLineEdit):
            self.editor.setProperty("state", "error" if text else "")
            restyle(self.editor)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at the widget's dynamic properties."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
