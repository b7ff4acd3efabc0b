"""An entry of the audit log in full. Depends on Qt; GUI thread."""

from collections.abc import Callable, Mapping
from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from attendance_app.domain.audit import AuditEntry
from attendance_app.ui.admin.audit.fact_text import FactText
from attendance_app.ui.admin.audit.words import AuditWords
from attendance_app.ui.language.formats import date_time_words


class AuditDetails(QFrame):
    """What was done as a heading, and under it everything that was written down about it.

    Attributes:
        facts: What holds the facts; it scrolls down, never sideways.
    """

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
        self.facts = QWidget()
        self._shown: list[tuple[str, FactText]] = []
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.facts)
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
        facts = (f"{name}\n{value.toPlainText()}" for name, value in self._shown)
        return "\n".join([self._title.text(), *facts])

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
        self.facts = QWidget()
        form = QFormLayout(self.facts)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._shown = [(name, FactText(value, name)) for name, value in facts]
        for name, text in self._shown:
            label = QLabel(name)
            label.setProperty("role", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
            if text.has_long_word:
                form.addRow(label)
                form.addRow(text)
            else:
                form.addRow(label, text)
        self._scroll.setWidget(self.facts)
