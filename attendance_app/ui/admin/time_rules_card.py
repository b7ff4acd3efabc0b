"""The settings of timekeeping: what a look at the desk means, weeks, public holidays. Depends on config; GUI thread."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QWidget

from attendance_app.config import Settings
from attendance_app.domain.policies import PunchPolicy
from attendance_app.errors import UserError
from attendance_app.services.holiday_countries import holiday_countries, holiday_subdivisions
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.loading import Loader
from attendance_app.workers.jobs import JobRunner

Subdivisions = tuple[str, Sequence[tuple[str, str]]]
_LINES_OF_MEANING = 2


class _AskingBox(QComboBox):
    """Asks for its entries when somebody turns to it: they take a second to find out.

    Signals:
        wanted: The pointer or the focus is on it.
    """

    wanted = Signal()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Somebody is about to open it."""
        super().enterEvent(event)
        self.wanted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Somebody is about to choose by keyboard."""
        super().focusInEvent(event)
        self.wanted.emit()


class TimeRulesCard(QFrame):
    """Fields, and below the punch policy what it means.

    Signals:
        changed: A field has another value than before.
    """

    changed = Signal()

    def __init__(
        self, jobs: JobRunner, announce_failure: Callable[[UserError], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._countries: Loader[Sequence[str]] = Loader(
            jobs, self.tr("Reading the countries"), self._on_countries, announce_failure
        )
        self._subdivisions: Loader[Subdivisions] = Loader(
            jobs, self.tr("Reading the states"), self._on_subdivisions, announce_failure
        )
        self._build()
        self._lay_out()
        self.policy.currentIndexChanged.connect(self._on_policy)
        self.week_start.currentIndexChanged.connect(self.changed)
        self.country.currentIndexChanged.connect(self._on_country)
        self.subdivision.currentIndexChanged.connect(self.changed)
        self._on_policy()
        self._countries_known = False
        self._subdivisions_of = ""
        for box in (self.country, self.subdivision):
            box.wanted.connect(self._on_wanted)

    def show_settings(self, settings: Settings) -> None:
        """Show these in the fields."""
        self.policy.setCurrentIndex(self.policy.findData(settings.punch_policy.value))
        self.week_start.setCurrentIndex(self.week_start.findData(settings.week_starts_on))
        self.country.blockSignals(True)
        _choose(self.country, settings.holidays_country, _country_name(settings.holidays_country))
        self.country.blockSignals(False)
        self._offer_subdivisions(())
        _choose(self.subdivision, settings.holidays_subdivision, settings.holidays_subdivision)
        self.subdivision.setEnabled(bool(settings.holidays_country))

    def values(self) -> dict[str, Any]:
        """What the fields say, by the names of the settings."""
        return {
            "punch_policy": PunchPolicy(self.policy.currentData()),
            "week_starts_on": self.week_start.currentData(),
            "holidays_country": self.country.currentData() or "",
            "holidays_subdivision": self.subdivision.currentData() or "",
        }

    def _build(self) -> None:
        self.policy, self.week_start = QComboBox(), QComboBox()
        self.country, self.subdivision = _AskingBox(), _AskingBox()
        for policy, words in (
            (PunchPolicy.TOGGLE, self.tr("In and out in turn")),
            (PunchPolicy.FIRST_LAST, self.tr("The first and the last look of a day")),
            (PunchPolicy.BUTTONS, self.tr("People press a button")),
            (PunchPolicy.SCHEDULE, self.tr("What the planned shift expects")),
        ):
            self.policy.addItem(words, policy.value)
        for day in range(7):
            self.week_start.addItem(QLocale().dayName(day + 1, QLocale.FormatType.LongFormat), day)
        self.country.addItem(self.tr("None"), "")
        self._offer_subdivisions(())
        self.meaning = QLabel()
        self.meaning.setProperty("role", "muted")
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        self.meaning.setWordWrap(True)
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.meaning.setMinimumHeight(_LINES_OF_MEANING * self.meaning.fontMetrics().lineSpacing())

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 20, 24, 24)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(16)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        heading = QLabel(self.tr("Timekeeping"))
        heading.setProperty("role", "heading")
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(heading, 0, 0, 1, 2)
        grid.addWidget(FormField(self.tr("A look at the desk means"), self.policy), 1, 0, top)
        week = FormField(self.tr("A week starts on"), self.week_start)
        grid.addWidget(week, 1, 1, top)
        grid.addWidget(self.meaning, 2, 0, 1, 2)
        country = FormField(
            self.tr("Public holidays of"), self.country, self.tr("Days on which nobody is expected or late.")
        )
        grid.addWidget(country, 3, 0, top)
        grid.addWidget(FormField(self.tr("State or province"), self.subdivision), 3, 1, top)

    def _on_policy(self) -> None:
        self.meaning.setText(
            {
                PunchPolicy.TOGGLE: self.tr(
                    "Each look is in, then out, and so on. Who forgot to leave starts again with in the next day."
                ),
                PunchPolicy.FIRST_LAST: self.tr(
                    "The first look of a working day is in, the last one out. Breaks aren't punched. "
                    "Work past midnight needs a planned shift."
                ),
                PunchPolicy.BUTTONS: self.tr(
                    "After the look the kiosk asks: in, out, start or end of a break. Without an answer within "
                    "8 seconds nothing is recorded."
                ),
                PunchPolicy.SCHEDULE: self.tr(
                    "Each look is what the person's shift expects about that time: start, break or end. Without a "
                    "shift it is in and out in turn."
                ),
            }[PunchPolicy(self.policy.currentData())]
        )
        self.changed.emit()

    # ---- holidays ----

    def _on_wanted(self) -> None:
        if not self._countries_known:
            self._countries_known = True
            self._countries.load(holiday_countries)
        self._load_subdivisions()

    def _on_countries(self, codes: Sequence[str]) -> None:
        chosen = self.country.currentData() or ""
        named = sorted(((_country_name(code), code) for code in codes), key=lambda each: each[0].casefold())
        self._refill(self.country, self.tr("None"), named)
        _choose(self.country, chosen, _country_name(chosen))
        self.country.blockSignals(False)

    def _on_country(self) -> None:
        self._offer_subdivisions(())
        self.subdivision.setEnabled(bool(self.country.currentData()))
        self._load_subdivisions()
        self.changed.emit()

    def _load_subdivisions(self) -> None:
        country = self.country.currentData() or ""
        if country and country != self._subdivisions_of:
            self._subdivisions_of = country
            self._subdivisions.load(lambda: (country, holiday_subdivisions(country)))

    def _on_subdivisions(self, answer: Subdivisions) -> None:
        country, named = answer
        if country == self.country.currentData():
            self._offer_subdivisions(named)

    def _offer_subdivisions(self, named: Sequence[tuple[str, str]]) -> None:
        """Offer these and the whole country; without any, what was chosen is of another country and goes."""
        chosen = self.subdivision.currentData() or ""
        entries = [(name if name == code else f"{name} ({code})", code) for code, name in named]
        self._refill(self.subdivision, self.tr("Whole country"), entries)
        if named:
            _choose(self.subdivision, chosen, chosen)
        else:
            self._subdivisions_of = ""
        self.subdivision.blockSignals(False)

    def _refill(self, box: QComboBox, none: str, entries: Sequence[tuple[str, str]]) -> None:
        """Put other entries into a box, whose signals are blocked from now on; one that is open is opened anew."""
        box.blockSignals(True)
        was_open = box.view().isVisible()
        box.hidePopup()
        box.clear()
        box.addItem(none, "")
        for words, value in entries:
            box.addItem(words, value)
        if was_open:
            QTimer.singleShot(0, box, box.showPopup)


def _choose(box: QComboBox, value: str, otherwise: str) -> None:
    """Choose the entry with this value; one that isn't offered yet is added."""
    if box.findData(value) < 0:
        box.addItem(otherwise, value)
    box.setCurrentIndex(box.findData(value))


def _country_name(code: str) -> str:
    territory = QLocale.codeToTerritory(code)
    return code if territory == QLocale.Country.AnyCountry else QLocale.territoryToString(territory)
