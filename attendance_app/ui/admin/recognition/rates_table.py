"""The error rates as a table: what the curves show, for keyboard and screen reader. Depends on services.what_if."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from attendance_app.services.what_if import Choice, WhatIf
from attendance_app.ui.admin.recognition.odds import OddsWords
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.language.formats import number_words
from attendance_app.ui.widgets.empty_state import EmptyState

_FIRST, _LAST, _STEP = 60, 125, 5  # hundredths of a unit of distance


class RatesModel(RecordModel[Choice]):
    """One row a distance."""

    def __init__(self, parent: QObject | None = None) -> None:
        odds = OddsWords()
        super().__init__(
            (
                Column(self.tr("Distance"), lambda c: number_words(c.distance, 3), lambda c: c.distance),
                Column(self.tr("A stranger accepted"), lambda c: odds.chance(c.false_accept), lambda c: c.false_accept),
                Column(
                    self.tr("An enrolled person not accepted"),
                    lambda c: odds.share(c.false_reject),
                    lambda c: c.false_reject,
                ),
            ),
            lambda choice: round(choice.distance, 4),
            parent,
        )


class RatesTable(QWidget):
    """Every twentieth of a unit of distance, and the one that is tried, which is selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RatesModel(self)
        empty = EmptyState("chart", self.tr("Nothing is measured"), self.tr("The face model is not calibrated."))
        self.table = RecordTable(
            self.model, self.tr("Error rates by distance"), (120, 0, 0), empty, (0, Qt.SortOrder.AscendingOrder)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.setFocusProxy(self.table)

    def show_rates(self, what_if: WhatIf, tried: Choice) -> None:
        """Show what these distances do."""
        usual = [what_if.at_distance(hundredths / 100) for hundredths in range(_FIRST, _LAST + 1, _STEP)]
        self.model.set_records([tried, *(one for one in usual if abs(one.distance - tried.distance) > 1e-4)])
        self.table.select_key(round(tried.distance, 4))
