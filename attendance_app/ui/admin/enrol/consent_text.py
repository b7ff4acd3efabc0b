"""What people agree to: the paragraphs, and a sheet of paper with them. Depends on Qt; GUI thread.

A change of these words needs a new `CONSENT_TEXT_VERSION`.
"""

import html
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument

from attendance_app.services.people import CONSENT_TEXT_VERSION
from attendance_app.ui.language.formats import short_date_words


@dataclass(frozen=True, slots=True)
class ConsentSheet:
    """Whose agreement is printed.

    Attributes:
        company: Who asks; may be empty.
        agreed_on: When it was given; None for a sheet to sign by hand.
    """

    name: str
    code: str
    company: str
    agreed_on: date | None = None


class ConsentText(QObject):
    """The words, in the language of the window."""

    def paragraphs(self) -> tuple[tuple[str, str], ...]:
        """Titles and texts, in order."""
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

    def version(self) -> str:
        """Which text this is."""
        return self.tr("Consent text, version {version}").format(version=CONSENT_TEXT_VERSION)

    def document(self, sheet: ConsentSheet) -> QTextDocument:
        """A page to print, with lines to sign on or with the day of the agreement."""
        parts = [f"<h1>{_escaped(self.tr('Consent to face recognition for attendance'))}</h1>"]
        parts += [f"<p>{_escaped(sheet.company)}</p>"] if sheet.company else []
        for title, text in self.paragraphs():
            parts.append(f"<h3>{_escaped(title)}</h3><p>{_escaped(text)}</p>")
        who = self.tr("{name} ({code})").format(name=sheet.name, code=sheet.code) if sheet.code else sheet.name
        parts.append(f"<p>&nbsp;</p><p><b>{_escaped(who)}</b></p>")
        if sheet.agreed_on is not None:
            agreed = self.tr("Agreed on {day}, on the screen of the attendance system.")
            parts.append(f"<p>{_escaped(agreed.format(day=short_date_words(sheet.agreed_on)))}</p>")
        line = "_" * 30
        signing = self.tr("Date: {line}   Signature: {line}").format(line=line)
        parts.append(f"<p>&nbsp;</p><p>{_escaped(signing)}</p><p><small>{_escaped(self.version())}</small></p>")
        document = QTextDocument(self)
        document.setHtml("".join(parts))
        return document


def _escaped(text: str) -> str:
    return html.escape(text)
