"""The consent step: the text a person agrees to, and how they sign it. Depends on services; GUI thread."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.admin.enrol.consent_text import ConsentSheet, ConsentText
from attendance_app.ui.admin.enrol.step import EnrolStep
from attendance_app.ui.admin.wording import collation_key
from attendance_app.ui.language.formats import date_words
from attendance_app.ui.widgets.icons import put_icon

_WIDEST_BOX_PX = 620
TICKED, SIGNED = "screen", "signed"  # as `Consent.source` has them


@dataclass(frozen=True, slots=True)
class Agreement:
    """A consent that was just given: how, and when."""

    source: str
    at_utc: datetime


class ConsentStep(EnrolStep):
    """Shows what the face is used for; signed by a tick or by typing one's own name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ConsentText(self)
        self._sheet = ConsentSheet("", "", "")
        self._name = ""
        intro = QLabel(self.tr("Please read this together, or hand over the screen."))
        intro.setProperty("role", "muted")
        self.print = QPushButton(self.tr("&Print…"))
        put_icon(self.print, "printer")
        self.print.setAutoDefault(False)
        self.print.clicked.connect(self._on_print)
        self.agreed = QCheckBox()
        self.agreed.toggled.connect(lambda _on: self.ready_changed.emit(self.is_ready()))
        self.signature = QLineEdit()
        self.signature.setPlaceholderText(self.tr("Or sign here: type your full name"))
        self.signature.setAccessibleName(self.tr("Signature: your full name"))
        self.signature.textChanged.connect(lambda _text: self.ready_changed.emit(self.is_ready()))
        self._day = QLabel()
        self._day.setProperty("role", "muted")
        head = QHBoxLayout()
        head.addWidget(intro, 1)
        head.addWidget(self.print)
        signing = QHBoxLayout()
        signing.setSpacing(16)
        signing.addWidget(self.signature, 1)
        signing.addWidget(self._day)
        self.column.addLayout(head)
        scroll = QScrollArea()  # large type and long languages
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self._text_card())
        self.column.addWidget(scroll, 1)
        self.column.addWidget(self.agreed)
        self.column.addLayout(signing)
        self.setFocusProxy(self.agreed)

    def _text_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        for title, text in self._text.paragraphs():
            column.addWidget(_paragraph(title, text))
        version = QLabel(self._text.version())
        version.setProperty("role", "caption")
        column.addWidget(version)
        column.addStretch(1)
        return card

    def show_person(self, name: str, code: str, company: str, today: date) -> None:
        """Ask about this person; nothing is signed at first."""
        self._name = name
        self._sheet = ConsentSheet(name, code, company)
        sentence = self.tr("{name} has read this and agrees.")
        metrics = self.agreed.fontMetrics()
        room_px = _WIDEST_BOX_PX - metrics.horizontalAdvance(sentence)  # a check box doesn't wrap its text
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room_px)
        self.agreed.setText(sentence.format(name=shown).replace("&", "&&"))  # a name is no mnemonic
        self.agreed.setAccessibleName(sentence.format(name=name))
        self.agreed.setToolTip(name if shown != name else "")
        self.agreed.setChecked(False)
        self.signature.clear()
        self._day.setText(date_words(today))

    def source(self) -> str:
        """How it was signed, for the record."""
        return SIGNED if self._is_signed() else TICKED

    def heading(self) -> str:
        """What this step asks for."""
        return self.tr("Consent")

    def main_action(self) -> str:
        """Label of the main button."""
        return self.tr("Record consent and continue")

    def is_ready(self) -> bool:
        """Only with the box ticked or the name typed."""
        return self.agreed.isChecked() or self._is_signed()

    def _is_signed(self) -> bool:
        """Without regard to case, accents and blanks: people don't type their names twice in the same way."""
        typed, name = (collation_key(" ".join(text.split()))[0] for text in (self.signature.text(), self._name))
        return bool(name) and typed == name

    def _on_print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._text.document(self._sheet).print_(printer))
        dialog.setModal(True)
        dialog.show()


def _paragraph(title: str, text: str) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    heading = QLabel(title)
    heading.setProperty("role", "body-strong")
    words = QLabel(text)
    words.setWordWrap(True)
    words.setTextFormat(Qt.TextFormat.PlainText)
    column.addWidget(heading)
    column.addWidget(words)
    return box
