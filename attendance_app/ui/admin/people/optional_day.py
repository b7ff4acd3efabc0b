"""A day that may be left open: a box to tick, and the day beside it. Depends on widgets; GUI thread."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from attendance_app.ui.widgets.day_edit import DayEdit


class OptionalDay(QWidget):
    """Unticked, there is no day."""

    def __init__(self, words: str, day: date | None, proposed: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box, self.edit = QCheckBox(words), DayEdit(words)
        self.box.setChecked(day is not None)
        self.edit.set_day(day or proposed)
        self.edit.setEnabled(day is not None)
        self.box.toggled.connect(self.edit.setEnabled)
        self.setFocusProxy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.box, 1)
        row.addWidget(self.edit)

    @property
    def day(self) -> date | None:
        """The day, or None."""
        return self.edit.day if self.box.isChecked() else None
