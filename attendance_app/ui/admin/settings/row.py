"""A setting on the page: what it is, its editor, its default and range, and the way back to the default. GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.config import Settings
from attendance_app.ui.admin.form_field import restyle
from attendance_app.ui.admin.settings.editors import SettingEditor
from attendance_app.ui.theme import text_scale
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.status_pill import StatusPill

_EDITOR_PX = 330
_SHORT = 60
_LARGE_TYPE = 1.2


class _Title(QLabel):
    """Words on one line where there is room for them; Qt's own would fold them into a block."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """All of them beside each other."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 1, super().sizeHint().height())


class SettingRow(QFrame):
    """Title, explanation, editor.

    Signals:
        changed: Somebody has changed a value.

    Args:
        wide: The editor stands below and takes the whole width, as it does with large type anyway.
    """

    changed = Signal()

    def __init__(self, editor: SettingEditor, title: str, text: str, *, wide: bool = False) -> None:
        super().__init__()
        self.editor = editor
        self.title, self.text = title, text
        self._saved: Settings | None = None
        self._usual = Settings.model_validate({})
        self._build()
        self._lay_out(wide or _type_is_large())
        editor.name_it(title, text)
        editor.changed.connect(self._on_changed)

    def _build(self) -> None:
        self._title, self._text, self._facts, self._problem = _Title(self.title), QLabel(self.text), QLabel(), QLabel()
        self._title.setProperty("role", "setting")
        self._text.setProperty("role", "muted")
        self._facts.setProperty("role", "caption")
        self._problem.setProperty("role", "error")
        for label in (self._title, self._text, self._facts, self._problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._text.setVisible(bool(self.text))
        self._problem.hide()
        self.mark = StatusPill()
        self.reset = QPushButton()
        self.reset.setProperty("role", "icon")
        put_icon(self.reset, "undo")
        self.reset.clicked.connect(self._on_reset)

    def _lay_out(self, wide: bool) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(self._text)
        words.addWidget(self._facts)
        words.addStretch(1)
        edit = QGridLayout()
        edit.setHorizontalSpacing(4)
        edit.setVerticalSpacing(6)
        edit.addWidget(self.editor, 0, 0)
        edit.addWidget(self.reset, 0, 1, Qt.AlignmentFlag.AlignTop)
        edit.addWidget(self._problem, 1, 0)
        edit.setColumnStretch(0, 1)
        holder = QWidget()
        holder.setLayout(edit)
        edit.setContentsMargins(0, 0, 0, 0)
        keep = self.reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(8)
        if wide:
            column.addLayout(words)
            column.addWidget(holder)
            return
        holder.setFixedWidth(_EDITOR_PX)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)

    # ---- values ----

    def show_settings(self, settings: Settings) -> None:
        """Show what is saved."""
        self._saved = settings
        self.editor.show_settings(settings)
        self._show_state()

    def unsaved(self) -> bool:
        """Whether it says something else than what is saved."""
        saved = self._saved
        if saved is None:
            return False
        return any(getattr(saved, name) != value for name, value in self.editor.values().items())

    def is_default(self) -> bool:
        """Whether it says what the app is delivered with."""
        return all(getattr(self._usual, name) == value for name, value in self.editor.values().items())

    def matches(self, wanted: str) -> bool:
        """Whether all words of a search occur in what is said here."""
        said = " ".join((self.title, self.text, *self.editor.names)).casefold()
        return all(word in said for word in wanted.casefold().split())

    def _on_changed(self) -> None:
        self._show_state()
        self.changed.emit()

    def _on_reset(self) -> None:
        self.editor.show_settings(self._usual)
        self.editor.setFocus()
        self._on_changed()

    def _show_state(self) -> None:
        usual = self.editor.words([getattr(self._usual, name) for name in self.editor.names])
        parts = []
        if len(usual) <= _SHORT:
            brief = self.editor.brief_words([getattr(self._usual, name) for name in self.editor.names])
            parts.append(self.tr("Default: {value}.").format(value=brief))
        if self.editor.range_words():
            parts.append(self.tr("From {range}.").format(range=self.editor.range_words()))
        self._facts.setText(" ".join(parts))
        self._facts.setVisible(bool(parts))
        unsaved, default = self.unsaved(), self.is_default()
        if unsaved:
            self.mark.show_status(self.tr("Not saved"), "warning", "edit")
        else:
            self.mark.show_status("" if default else self.tr("Changed"), "info", "edit")
        self.reset.setVisible(not default)
        words = self.tr("Back to the default: {value}").format(value=usual)
        self.reset.setToolTip(words)
        self.reset.setAccessibleName(self.tr("{title}: back to the default").format(title=self.title))
        self._show_problem(self.editor.problem())

    def _show_problem(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        restyle(self._problem)
        field = self.editor.focusProxy()
        if field is not None and (field.property("state") or "") != (state := "error" if problem else ""):
            field.setProperty("state", state)
            restyle(field)


def _type_is_large() -> bool:
    app = QApplication.instance()
    return isinstance(app, QApplication) and text_scale(app) > _LARGE_TYPE
