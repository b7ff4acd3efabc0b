"""A person's consents: what stands, what was withdrawn, and withdrawing. Depends on services; GUI thread."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.domain.people import Consent, Employee
from attendance_app.services.withdrawing import LearntBefore, Withdrawal
from attendance_app.ui.admin.enrol.consent_text import ConsentSheet, ConsentText
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import Notice, PageContext
from attendance_app.ui.admin.people.profile.tab import ProfileTab
from attendance_app.ui.admin.people.withdraw_dialog import WithdrawDialog
from attendance_app.ui.language.formats import date_time_words
from attendance_app.ui.widgets.icons import put_icon
from attendance_app.ui.widgets.section_header import SectionHeader
from attendance_app.ui.widgets.status_pill import StatusPill


@dataclass(frozen=True, slots=True)
class _Answer:
    employee_id: str
    consents: list[Consent]


class ConsentTab(ProfileTab):
    """A card a consent, the newest first.

    Signals:
        consent_wanted: The person is about to agree.
    """

    consent_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._text = ConsentText(self)
        self._standing: Consent | None = None
        self._header = SectionHeader(self.tr("Consent"))
        self.record = QPushButton(self.tr("Record a &consent…"))
        self.record.setProperty("role", "primary")
        self.print = QPushButton(self.tr("&Print…"))
        put_icon(self.print, "printer")
        self.withdraw = QPushButton(self.tr("&Withdraw consent…"))
        self.record.clicked.connect(self.consent_wanted)
        self.print.clicked.connect(self._on_print)
        self.withdraw.clicked.connect(self._on_withdraw)
        for button in (self.print, self.withdraw, self.record):
            self._header.buttons.addWidget(button)
        self._cards_home = QVBoxLayout()
        self._cards_home.setSpacing(12)
        self.cards: list[QFrame] = []
        self.column.addWidget(self._header)
        self.column.addLayout(self._cards_home)
        self.column.addStretch(1)
        self._loader: Loader[_Answer] = Loader(
            context.jobs, self.tr("Reading consents"), self._on_loaded, context.announce_failure
        )

    def refresh(self) -> None:
        """Read the consents again."""
        if self.row is not None:
            people, employee_id = self.context.services.people, self.row.employee.id
            self._loader.load(lambda: _Answer(employee_id, people.consents(employee_id)))

    def _on_loaded(self, answer: _Answer) -> None:
        if not self.is_about(answer.employee_id) or self.row is None:
            return
        self._standing = next((one for one in answer.consents if one.withdrawn_at_utc is None), None)
        active = self.row.employee.active
        self.record.setVisible(self._standing is None and active)
        self.withdraw.setVisible(self._standing is not None or self.row.templates > 0)
        self._header.set_text(self.tr("Consent"), self._purpose())
        for card in self.cards:
            self._cards_home.removeWidget(card)
            card.deleteLater()
        self.cards = [self._card(consent) for consent in reversed(answer.consents)]
        for card in self.cards:
            self._cards_home.addWidget(card)

    def _purpose(self) -> str:
        if self._standing is not None:
            return self.tr("The person has agreed that the camera recognises them, and may withdraw at any time.")
        return self.tr("Without a consent nothing of the face is kept, and attendance is recorded by PIN or by hand.")

    def _card(self, consent: Consent) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        zone = self.context.services.zone()
        given = QLabel(self.tr("Given on {time}").format(time=date_time_words(consent.given_at_utc.astimezone(zone))))
        given.setProperty("role", "body-strong")
        how = QLabel(
            self.tr("{source} Text version {version}.").format(
                source=self._source_words(consent.source), version=consent.text_version
            )
        )
        how.setProperty("role", "muted")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(given)
        words.addWidget(how)
        if consent.withdrawn_at_utc is None:
            pill = StatusPill(self.tr("In force"), "success")
        else:
            pill = StatusPill(self.tr("Withdrawn"), "neutral")
            ended = date_time_words(consent.withdrawn_at_utc.astimezone(zone))
            withdrawn = QLabel(self.tr("Withdrawn on {time}").format(time=ended))
            withdrawn.setProperty("role", "muted")
            words.addWidget(withdrawn)
        row = QHBoxLayout(card)
        row.setContentsMargins(24, 20, 24, 20)
        row.addLayout(words, 1)
        row.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _source_words(self, source: str) -> str:
        return {
            "screen": self.tr("Ticked on the screen."),
            "signed": self.tr("Signed on the screen by typing the name."),
            "import": self.tr("Confirmed when pictures were imported."),
            "command-line": self.tr("Confirmed on the command line."),
            "demo": self.tr("Made up for the demo."),
        }.get(source, source)

    def _on_print(self) -> None:
        if self.row is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        document = self._text.document(self._sheet(self.row.employee))
        dialog.accepted.connect(lambda: document.print_(printer))
        dialog.setModal(True)
        dialog.show()

    def _sheet(self, person: Employee) -> ConsentSheet:
        services = self.context.services
        given = self._standing.given_at_utc.astimezone(services.zone()).date() if self._standing else None
        return ConsentSheet(person.name, person.code, services.settings.current.company_name, given)

    def _on_withdraw(self) -> None:
        if self.row is None:
            return
        person = self.row.employee
        question = WithdrawDialog(self.context, person, self.row.templates, self)
        question.accepted.connect(lambda: self._on_withdrawn(person, question.withdrawal))
        question.open()

    def _on_withdrawn(self, person: Employee, withdrawal: Withdrawal | None) -> None:
        said = [
            self.tr("The consent of {name} is withdrawn, and nothing of their face is kept.").format(name=person.name)
        ]
        if withdrawal is not None:
            said += self._learnt_words(withdrawal.learnt)
        self.context.announce(Notice("warning" if len(said) > 1 else "success", " ".join(said)))
        self.refresh()
        self.changed.emit()

    def _learnt_words(self, learnt: LearntBefore) -> list[str]:
        """What was trained with their face before and stays, and what ended."""
        said = []
        if learnt.cancelled:
            said.append(self.tr("The training that was under way with it is cancelled."))
        if learnt.models:
            said.append(self.tr("%n models trained with it before are kept.", "", len(learnt.models)))
        if learnt.in_use:
            said.append(self.tr("One of them is in use: train anew without it, or go back to the model before."))
        return said
