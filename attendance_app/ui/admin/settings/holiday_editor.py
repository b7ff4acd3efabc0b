"""Country and state of the public holidays: hundreds of them, named when somebody turns to them. GUI thread."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QComboBox

from attendance_app.errors import UserError
from attendance_app.services.holiday_countries import holiday_countries, holiday_subdivisions
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.settings.editors import SettingEditor
from attendance_app.workers.jobs import JobRunner

Subdivisions = tuple[str, Sequence[tuple[str, str]]]


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


class HolidayEditor(SettingEditor):
    """Two boxes; the second follows the first."""

    def __init__(self, jobs: JobRunner, announce_failure: Callable[[UserError], None]) -> None:
        super().__init__("holidays_country", "holidays_subdivision")
        self.country, self.subdivision = _AskingBox(), _AskingBox()
        self.country.addItem(self.tr("None"), "")
        self.subdivision.setAccessibleName(self.tr("State or province"))
        self._countries: Loader[Sequence[str]] = Loader(
            jobs, self.tr("Reading the countries"), self._on_countries, announce_failure
        )
        self._subdivisions: Loader[Subdivisions] = Loader(
            jobs, self.tr("Reading the states"), self._on_subdivisions, announce_failure
        )
        self._countries_known = False
        self._subdivisions_of = ""
        self._offer_subdivisions(())
        self.hold(self.country)
        self._row.addWidget(self.subdivision, 1)
        self.country.currentIndexChanged.connect(self._on_country)
        self.subdivision.currentIndexChanged.connect(self.changed)
        for box in (self.country, self.subdivision):
            box.wanted.connect(self._on_wanted)

    def words(self, values: Sequence[Any]) -> str:
        """Country and state."""
        if not values[0]:
            return self.tr("None")
        return ", ".join(part for part in (_country_name(values[0]), values[1]) if part)

    def _show(self, values: Sequence[Any]) -> None:
        country, subdivision = values
        self.country.blockSignals(True)
        _choose(self.country, country, _country_name(country))
        self.country.blockSignals(False)
        self._offer_subdivisions(())
        _choose(self.subdivision, subdivision, subdivision)
        self.subdivision.setEnabled(bool(country))

    def _values(self) -> Sequence[Any]:
        return [self.country.currentData() or "", self.subdivision.currentData() or ""]

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
