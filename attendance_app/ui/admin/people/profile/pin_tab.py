"""A person's PIN: set, clear, unlock. Depends on services.pins; GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from attendance_app.domain.pins import LONGEST_PIN
from attendance_app.errors import UserError
from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import Notice, PageContext
from attendance_app.ui.admin.people.profile.tab import ProfileTab
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.widgets.section_header import SectionHeader
from attendance_app.ui.widgets.status_pill import StatusPill

_FIELD_PX = 280


class PinTab(ProfileTab):
    """One card: whether there is a PIN, and a field for a new one."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        header = SectionHeader(
            self.tr("PIN"), self.tr("With a code and a PIN a person can punch without the camera; both count the same.")
        )
        self.state = StatusPill()
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(LONGEST_PIN)
        self.pin.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self.pin))
        self.pin.setMaximumWidth(_FIELD_PX)
        self.field = FormField(
            self.tr("New PIN"), self.pin, self.tr("4 to 10 digits. The person had better choose and type it.")
        )
        self.set = QPushButton(self.tr("&Set PIN"))
        self.set.setProperty("role", "primary")
        self.clear = QPushButton(self.tr("&Clear PIN"))
        self.unlock = QPushButton(self.tr("&Let them try again"))
        self.unlock.setToolTip(self.tr("Ends the wait after too many wrong PINs"))
        self.set.clicked.connect(self._on_set)
        self.pin.returnPressed.connect(self._on_set)
        self.clear.clicked.connect(self._on_clear)
        self.unlock.clicked.connect(self._on_unlock)
        self.clear.hide()
        self.unlock.hide()
        self.pin.textChanged.connect(lambda text: self.set.setEnabled(bool(text)))
        self.set.setEnabled(False)
        self.column.addWidget(header)
        self.column.addWidget(self._card())
        self.column.addStretch(1)
        self._loader: Loader[tuple[str, bool]] = Loader(
            context.jobs, self.tr("Looking whether there is a PIN"), self._on_loaded, context.announce_failure
        )

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.set, self.clear, self.unlock):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self.state)
        column.addWidget(self.field)
        column.addLayout(buttons)
        return card

    def refresh(self) -> None:
        """Look again whether there is a PIN."""
        if self.row is None:
            return
        pins, employee_id = self.context.services.pins, self.row.employee.id
        self.pin.clear()
        self.field.set_error("")
        self._loader.load(lambda: (employee_id, pins.has_pin(employee_id)))

    def _on_loaded(self, answer: tuple[str, bool]) -> None:
        employee_id, has_pin = answer
        if not self.is_about(employee_id):
            return
        self.state.show_status(
            self.tr("A PIN is set") if has_pin else self.tr("No PIN"), "success" if has_pin else "neutral"
        )
        for button in (self.clear, self.unlock):  # without a PIN there is nothing to clear, and no wait to end
            button.setVisible(has_pin)

    def _on_set(self) -> None:
        if self.row is None or not self.pin.text():
            return
        pin, person, pins = self.pin.text(), self.row.employee, self.context.services.pins
        words = self.tr("{name} can punch with this PIN from now on.").format(name=person.name)
        self._run(self.tr("Setting a PIN"), lambda: pins.set_pin(person.id, pin, ADMIN_AUTHOR), words)

    def _on_clear(self) -> None:
        if self.row is None:
            return
        person, pins = self.row.employee, self.context.services.pins
        words = self.tr("{name} has no PIN any more.").format(name=person.name)
        self._run(self.tr("Clearing a PIN"), lambda: pins.clear_pin(person.id, ADMIN_AUTHOR), words)

    def _on_unlock(self) -> None:
        if self.row is None:
            return
        person, pins = self.row.employee, self.context.services.pins
        words = self.tr("{name} may try again at once.").format(name=person.name)
        self._run(self.tr("Unlocking a PIN"), lambda: pins.unlock(person.id), words)

    def _run(self, label: str, work: Callable[[], object], words: str) -> None:
        def done(_result: object) -> None:
            self.context.announce(Notice("success", words))
            self.refresh()
            self.changed.emit()

        self.context.jobs.run(label, lambda _handle: work(), done, self._on_refused)

    def _on_refused(self, error: UserError) -> None:
        self.field.set_error(error_words(error))
