"""The consent step: the text a person agrees to, and the box that records it. Depends on services; GUI thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QVBoxLayout, QWidget

from attendance_app.services.people import CONSENT_TEXT_VERSION
from attendance_app.ui.admin.enrol.step import EnrolStep

_WIDEST_BOX_PX = 620


class ConsentStep(EnrolStep):
    """Shows what the face is used for. A change of these words needs a new `CONSENT_TEXT_VERSION`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        intro = QLabel(self.tr("Please read this together, or hand over the screen."))
        intro.setProperty("role", "muted")
        self.agreed = QCheckBox()
        self.agreed.toggled.connect(self.ready_changed)
        self.column.addWidget(intro)
        self.column.addWidget(self._text_card())
        self.column.addWidget(self.agreed)
        self.column.addStretch(1)
        self.setFocusProxy(self.agreed)

    def _text_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        for title, text in self._paragraphs():
            column.addWidget(_paragraph(title, text))
        version = QLabel(self.tr("Consent text, version {version}").format(version=CONSENT_TEXT_VERSION))
        version.setProperty("role", "caption")
        column.addWidget(version)
        return card

    def _paragraphs(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("What it is for"),
                self.tr("Your face is used for one thing only: to record when you come and go at work."),
            ),
            (
                self.tr("What is kept"),
                self.tr(
                    "A few small pictures of your face and the numbers computed from them, encrypted, on this "
                    "computer. They are not sent anywhere."
                ),
            ),
            (
                self.tr("You decide"),
                self.tr(
                    "You may refuse, and may withdraw at any time; the pictures and numbers are then deleted. "
                    "Without them your attendance is recorded by hand, and you have no disadvantage."
                ),
            ),
        )

    def show_person(self, name: str) -> None:
        """Ask about this person; the box starts empty."""
        sentence = self.tr("{name} has read this and agrees.")
        metrics = self.agreed.fontMetrics()
        room_px = _WIDEST_BOX_PX - metrics.horizontalAdvance(sentence)  # a check box doesn't wrap its text
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room_px)
        self.agreed.setText(sentence.format(name=shown).replace("&", "&&"))  # a name is no mnemonic
        self.agreed.setAccessibleName(sentence.format(name=name))
        self.agreed.setToolTip(name if shown != name else "")
        self.agreed.setChecked(False)

    def heading(self) -> str:
        """What this step asks for."""
        return self.tr("Consent")

    def main_action(self) -> str:
        """Label of the main button."""
        return self.tr("Record consent and continue")

    def is_ready(self) -> bool:
        """Only with the box ticked."""
        return self.agreed.isChecked()


def _paragraph(title: str, text: str) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    heading = QLabel(title)
    font = heading.font()
    font.setBold(True)
    heading.setFont(font)
    words = QLabel(text)
    words.setWordWrap(True)
    words.setTextFormat(Qt.TextFormat.PlainText)
    column.addWidget(heading)
    column.addWidget(words)
    return box
