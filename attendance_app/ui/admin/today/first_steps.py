"""What to do in a new installation, one step after another. Depends on Qt; GUI thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.admin.today.snapshot import Beginnings
from attendance_app.ui.widgets.icon_label import IconLabel

_WIDEST_PX = 720


class _Step(QFrame):
    """A step: its icon or a tick, what to do, and the button that does it."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setProperty("role", "first-step")
        self._icon = icon
        self.mark = IconLabel(icon, 28, "muted")
        self.title, self.text = QLabel(), QLabel()
        self.title.setProperty("role", "heading")
        self.text.setProperty("role", "muted")
        for label in (self.title, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.button = QPushButton()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(16)
        row.addWidget(self.mark)
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def show_state(self, done: bool, next_one: bool) -> None:
        """Done, the one to do now, or one to come."""
        self.mark.show_icon(
            "check-circle" if done else self._icon, "success" if done else "accent" if next_one else "muted"
        )
        self.button.setVisible(next_one)
        self.button.setProperty("role", "primary" if next_one else "")
        self.button.style().unpolish(self.button)
        self.button.style().polish(self.button)


class FirstSteps(QWidget):
    """Three steps from nothing to the first recognised punch; only the next one has a button.

    Signals:
        add_asked: Add the first person.
        enrol_asked: Enrol the face of the person there is.
        desk_asked: Show the desk.
    """

    add_asked = Signal()
    enrol_asked = Signal()
    desk_asked = Signal()

    def __init__(self, desk_can_open: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk_can_open = desk_can_open
        title, text = QLabel(self.tr("Three steps to the first punch")), QLabel()
        title.setProperty("role", "title")
        text.setText(self.tr("It takes about a minute. Everything can be changed later."))
        text.setProperty("role", "muted")
        self.add, self.enrol, self.desk = _Step("person"), _Step("face"), _Step("camera")
        self.add.button.clicked.connect(self.add_asked)
        self.enrol.button.clicked.connect(self.enrol_asked)
        self.desk.button.clicked.connect(self.desk_asked)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST_PX)
        column = QVBoxLayout(inside)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(text)
        column.addSpacing(8)
        for step in (self.add, self.enrol, self.desk):
            column.addWidget(step)
        column.addStretch(2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)

    def show_beginnings(self, beginnings: Beginnings) -> None:
        """Tick off what is done."""
        name = beginnings.person.name if beginnings.person else ""
        self.add.title.setText(self.tr("Add the first person"))
        self.add.text.setText(
            self.tr("{name} is here.").format(name=name)
            if name
            else self.tr("Name, number and consent; then the camera looks at the face from five sides.")
        )
        self.add.button.setText(self.tr("&Add a person…"))
        self.add.show_state(bool(name), not name)
        self.enrol.title.setText(self.tr("Enrol the face"))
        self.enrol.text.setText(
            self.tr("The desk knows this face.")
            if beginnings.enrolled
            else self.tr("With the camera, or from pictures; it needs the person's consent.")
        )
        self.enrol.button.setText(self.tr("&Enrol {name}…").format(name=name) if name else "")
        self.enrol.show_state(beginnings.enrolled, bool(name) and not beginnings.enrolled)
        self.desk.title.setText(self.tr("Look at the camera"))
        self.desk.text.setText(
            self.tr("Open the desk and look at it: the first punch is recorded by itself.")
            if self._desk_can_open
            else self.tr("Start the desk on this computer and look at it: the first punch is recorded by itself.")
        )
        self.desk.button.setText(self.tr("&Open the desk"))
        self.desk.show_state(False, beginnings.enrolled and self._desk_can_open)
