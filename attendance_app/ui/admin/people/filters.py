"""Which people the table shows: what is typed, a department, a state. Depends on services.roster; GUI thread."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from attendance_app.services.roster import RosterRow
from attendance_app.ui.admin.wording import collation_key
from attendance_app.ui.widgets.search_field import SearchField


class Standing(StrEnum):
    """Which people."""

    ACTIVE = "active"
    NO_CONSENT = "no_consent"
    NO_PHOTOS = "no_photos"
    NO_SCHEDULE = "no_schedule"
    ALIKE = "alike"
    INACTIVE = "inactive"


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """What is wanted.

    Attributes:
        department: Its name; None for all.
        alike: Ids of people who look alike, for `Standing.ALIKE`.
    """

    text: str
    department: str | None
    standing: Standing
    alike: frozenset[str] = frozenset()

    @property
    def narrows(self) -> bool:
        """Whether anybody might be left out."""
        return bool(self.text) or self.department is not None or self.standing is not Standing.ACTIVE

    def takes(self, row: RosterRow) -> bool:
        """Whether the table shows this person; what is typed was asked of the database already."""
        if self.department is not None and row.employee.department != self.department:
            return False
        if self.standing is Standing.INACTIVE:
            return not row.employee.active
        return (
            row.employee.active
            and {
                Standing.ACTIVE: True,
                Standing.NO_CONSENT: not row.consented,
                Standing.NO_PHOTOS: row.templates == 0,
                Standing.NO_SCHEDULE: not row.shifts,
                Standing.ALIKE: row.employee.id in self.alike,
            }[self.standing]
        )


class FilterBar(QWidget):
    """Search field and two lists.

    Signals:
        changed: Something else is wanted.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self.tr("Search people"), self.tr("Search by name, code or department"))
        self.search.setMinimumWidth(220)
        self.search.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.department, self.standing = QComboBox(), QComboBox()
        self.department.setAccessibleName(self.tr("Department"))
        self.standing.setAccessibleName(self.tr("Which people"))
        self.department.addItem(self.tr("All departments"), None)
        for standing, words in self._standings():
            self.standing.addItem(words, standing)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self.search)
        self.row.addWidget(self.department)
        self.row.addWidget(self.standing)
        self.row.addStretch(1)
        self.search.searched.connect(lambda _text: self.changed.emit())
        self.department.activated.connect(lambda _place: self.changed.emit())
        self.standing.activated.connect(lambda _place: self.changed.emit())

    def _standings(self) -> tuple[tuple[Standing, str], ...]:
        return (
            (Standing.ACTIVE, self.tr("Everybody who is active")),
            (Standing.NO_CONSENT, self.tr("Consent missing")),
            (Standing.NO_PHOTOS, self.tr("Without photos")),
            (Standing.NO_SCHEDULE, self.tr("Without a schedule")),
            (Standing.ALIKE, self.tr("Look-alikes")),
            (Standing.INACTIVE, self.tr("Inactive")),
        )

    def wanted(self, alike: frozenset[str] = frozenset()) -> PeopleFilter:
        """What is chosen and typed now."""
        return PeopleFilter(
            self.search.text().strip(), self.department.currentData(), Standing(self.standing.currentData()), alike
        )

    def choose(self, standing: Standing) -> None:
        """Show these people."""
        self.standing.setCurrentIndex(self.standing.findData(standing))
        self.changed.emit()

    def clear(self) -> None:
        """Everybody who is active again."""
        self.department.setCurrentIndex(0)
        self.standing.setCurrentIndex(0)
        if self.search.text():
            self.search.clear()  # which says that something has changed
        else:
            self.changed.emit()

    def offer_departments(self, rows: Iterable[RosterRow]) -> None:
        """The departments there are; the chosen one stays."""
        names = sorted({row.employee.department for row in rows if row.employee.department}, key=collation_key)
        if names == [self.department.itemData(place) for place in range(1, self.department.count())]:
            return
        chosen = self.department.currentData()
        self.department.clear()
        self.department.addItem(self.tr("All departments"), None)
        for name in names:
            self.department.addItem(name, name)
        self.department.setCurrentIndex(max(0, self.department.findData(chosen)))
