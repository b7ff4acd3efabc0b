"""An entry of the audit log in full. Depends on Qt; GUI thread."""

from collections.abc import Callable, Mapping
from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from attendance_app.domain.audit import AuditEntry
from attendance_app.ui.admin.audit.words import AuditWords
from attendance_app.ui.language.formats import date_time_words


class AuditDetails(QFrame):
    """What was done as a heading, and under it everything that was written down about it."""

    def __init__(self, words: AuditWords, zone: Callable[[], tzinfo], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("The selected entry"))
        self._words, self._zone = words, zone
        self._entry: AuditEntry | None = None
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._facts = QWidget()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self._facts)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll = scroll
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(scroll, 1)

    @property
    def text(self) -> str:
        """Everything that is shown, a fact a line."""
        labels = self._facts.findChildren(QLabel)
        return "\n".join([self._title.text(), *(label.text() for label in labels)])

    def show_entry(self, entry: AuditEntry | None, people: Mapping[str, str]) -> None:
        """Show this one; nothing for None."""
        if entry is None:
            self._entry = None
            self._title.setText(self.tr("Choose an entry to see all of it."))
            self._put([])
            return
        if entry == self._entry:
            return
        self._entry = entry
        self._title.setText(self._words.action(entry.action))
        subject = self._words.subject(entry, people)
        facts = [
            (self.tr("When"), date_time_words(entry.at_utc.astimezone(self._zone()), seconds=True)),
            (self.tr("Who"), self._words.actor(entry.actor)),
            *([(self.tr("On"), subject)] if subject else []),
            *((detail.name, detail.value) for detail in self._words.details(entry)),
            (self.tr("Entry"), str(entry.seq)),
        ]
        self._put(facts)

    def _put(self, facts: list[tuple[str, str]]) -> None:
        self._facts = QWidget()
        form = QFormLayout(self._facts)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, value in facts:
            left, right = QLabel(name), QLabel(value)
            left.setProperty("role", "muted")
            for label in (left, right):
                label.setTextFormat(Qt.TextFormat.PlainText)
            right.setWordWrap(True)
            right.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            form.addRow(left, right)
        self._scroll.setWidget(self._facts)
