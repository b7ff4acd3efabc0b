"""A punch of the day panel: what it says, how it came about, and what can be done with it. GUI thread."""

from datetime import tzinfo

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.domain.punches import PunchKind
from attendance_app.services.day_records import LineState, PunchLine
from attendance_app.ui.admin.attendance.correction_form import CorrectionTask
from attendance_app.ui.admin.attendance.history_words import HistoryWords
from attendance_app.ui.admin.wording import PunchWords
from attendance_app.ui.language.formats import time_words
from attendance_app.ui.widgets.icon_label import IconLabel
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.status_pill import StatusPill
from attendance_app.ui.widgets.tone import Tone

KIND_ICONS = {
    PunchKind.IN: "arrow-in",
    PunchKind.OUT: "arrow-out",
    PunchKind.BREAK_START: "coffee",
    PunchKind.BREAK_END: "play",
}
STATE_TONES: dict[LineState, Tone] = {
    LineState.RECORDED: "neutral",
    LineState.CORRECTED: "info",
    LineState.ADDED: "info",
    LineState.VOID: "neutral",
}
STATE_ICONS = {
    LineState.RECORDED: "check",
    LineState.CORRECTED: "edit",
    LineState.ADDED: "plus",
    LineState.VOID: "close",
}

_ICON_PX, _TOP = 18, Qt.AlignmentFlag.AlignTop


class PunchRowWidget(QFrame):
    """One punch. Enter corrects it, Del takes it out, H shows its history.

    Signals:
        asked: `(CorrectionTask, PunchLine)`.
    """

    asked = Signal(object, object)

    def __init__(self, line: PunchLine, zone: tzinfo, odd: bool, editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words, self._states = PunchWords(self), StateWords(self)
        self.history_label = self._history(zone)
        self.edit, self.void, self.history = QPushButton(self), QPushButton(self), QPushButton(self)
        self._dress_buttons(editable)
        row = QHBoxLayout()
        row.setContentsMargins(6, 4, 2, 4)
        row.setSpacing(4)
        tone = "warning" if odd else "muted"
        row.addWidget(IconLabel("alert" if odd else KIND_ICONS[line.kind], _ICON_PX, tone), 0, _TOP)
        row.addSpacing(6)
        row.addLayout(self._said(), 1)
        for button in (self.history, self.edit, self.void):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.history_label)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The same as the buttons."""
        buttons = {
            Qt.Key.Key_Return: self.edit,
            Qt.Key.Key_Enter: self.edit,
            Qt.Key.Key_Delete: self.void,
            Qt.Key.Key_H: self.history,
        }
        button = buttons.get(Qt.Key(event.key()))
        if button is None or not button.isEnabled() or button.isHidden():
            super().keyPressEvent(event)
        else:
            button.click()

    def _said(self) -> QVBoxLayout:
        """Time and kind; below, how it came about."""
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._time_label())
        above.addWidget(self._what_label(), 1)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addLayout(above)
        state = self.line.state
        if state is LineState.RECORDED:
            method = QLabel(self._words.method(self.line.method))
            method.setProperty("role", "caption")
            said.addWidget(method)
        else:
            pill = StatusPill(self._states.state(state), STATE_TONES[state], STATE_ICONS[state], self)
            said.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
        said.addStretch(1)
        return said

    def _time_label(self) -> QLabel:
        label = QLabel(time_words(self.line.at_local))
        label.setProperty("role", "muted" if self.line.state is LineState.VOID else "body-strong")
        font = label.font()
        font.setStrikeOut(self.line.state is LineState.VOID)
        label.setFont(font)
        label.setToolTip(time_words(self.line.at_local, seconds=True))
        return label

    def _what_label(self) -> QLabel:
        label = QLabel(self._words.kind(self.line.kind))
        label.setProperty("role", "muted" if self.line.state is LineState.VOID else "body")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setMinimumWidth(40)
        self.setAccessibleName(
            f"{time_words(self.line.at_local)} {label.text()}, {self._words.method(self.line.method)}, "
            f"{self._states.state(self.line.state)}"
        )
        return label

    def _history(self, zone: tzinfo) -> QLabel:
        label = QLabel("\n".join(HistoryWords(self).history(self.line, zone)))
        label.setProperty("role", "caption")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setContentsMargins(32, 0, 8, 8)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.hide()
        return label

    def _dress_buttons(self, editable: bool) -> None:
        void = self.line.state is LineState.VOID
        self._dress(self.history, "history", self.tr("History (H)"))
        self._dress(self.edit, "edit", self.tr("Correct (Enter)"))
        self._dress(
            self.void,
            "undo" if void else "trash",
            self.tr("Count it again (Del)") if void else self.tr("Don't count it (Del)"),
        )
        self.edit.setVisible(not void)
        self.edit.setEnabled(editable)
        self.void.setEnabled(editable)
        self.history.setCheckable(True)
        self.history.toggled.connect(self.history_label.setVisible)
        self.edit.clicked.connect(lambda: self.asked.emit(CorrectionTask.CHANGE, self.line))
        task = CorrectionTask.RESTORE if void else CorrectionTask.VOID
        self.void.clicked.connect(lambda: self.asked.emit(task, self.line))

    def _dress(self, button: QPushButton, icon: str, words: str) -> None:
        button.setProperty("role", "icon")
        button.setAccessibleName(words)
        button.setToolTip(words)
        put_icon(button, icon, "muted")


class StateWords(QObject):
    """Says how a punch came to stand."""

    def state(self, state: LineState) -> str:
        """In a word or two."""
        return {
            LineState.RECORDED: self.tr("As recorded"),
            LineState.CORRECTED: self.tr("Corrected"),
            LineState.ADDED: self.tr("Added"),
            LineState.VOID: self.tr("Not counted"),
        }[state]
