"""Holidays of a year: the country's, the site's own, and public ones that are worked. GUI thread."""

from datetime import date

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.public_holidays import HolidayOrigin, HolidayRow
from attendance_app.ui.admin.form_field import FormField
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import Notice, PageContext
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable
from attendance_app.ui.admin.schedules.pane import SchedulePane
from attendance_app.ui.admin.wording import collation_key, today
from attendance_app.ui.language.formats import date_words
from attendance_app.ui.widgets.day_edit import DayEdit
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.number_field import NumberField

_FORM_PX = 360


class HolidaysModel(RecordModel[HolidayRow]):
    """One row a holiday; the key is its day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((), lambda row: row.day.isoformat(), parent)
        self._columns = (
            Column(self.tr("Day"), lambda r: date_words(r.day), lambda r: r.day, muted=_worked),
            Column(self.tr("Holiday"), lambda r: r.name, lambda r: collation_key(r.name), muted=_worked),
            Column(self.tr("From"), self._origin, lambda r: r.origin.value, muted=lambda _row: True),
        )

    def _origin(self, row: HolidayRow) -> str:
        return {
            HolidayOrigin.PUBLIC: self.tr("Public holiday"),
            HolidayOrigin.OWN: self.tr("Our own"),
            HolidayOrigin.CANCELLED: self.tr("Worked here"),
        }[row.origin]


class HolidaysPane(SchedulePane):
    """The year's holidays, and a form for the site's own."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        day = today(context.services.clock.now_utc(), context.services.zone())
        self.year = NumberField(self.tr("Year"), 1973, 2199)
        self.year.setGroupSeparatorShown(False)
        self.year.setValue(day.year)
        self.year.valueChanged.connect(lambda _year: self.refresh())
        self.model = HolidaysModel(self)
        nothing = EmptyState(
            "star",
            self.tr("No holidays this year"),
            self.tr("Choose the country in the settings, or enter days of your own."),
            self.tr("Open the settings"),
        )
        nothing.action_triggered.connect(lambda: context.go_to("settings"))
        self.table = RecordTable(self.model, self.tr("Holidays"), (230, 0, 130), nothing)
        self.table.selection_changed.connect(self._on_selected)
        self.remove = QPushButton()
        self.remove.clicked.connect(self._on_remove)
        self.day, self.name = DayEdit(self.tr("Day")), QLineEdit()
        self.day.set_day(day)
        self.add = QPushButton(self.tr("Add &holiday"))
        self.add.setProperty("role", "primary")
        self.add.clicked.connect(self._on_add)
        self._country = QLabel()
        self._country.setProperty("role", "muted")
        self._country.setWordWrap(True)
        self._lay_out()
        self._loader: Loader[list[HolidayRow]] = Loader(
            context.jobs, self.tr("Reading the holidays"), self._on_loaded, context.announce_failure
        )
        self._on_selected()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(QLabel(self.tr("Year")))
        bar.addWidget(self.year)
        bar.addStretch(1)
        bar.addWidget(self.remove)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(bar)
        left.addWidget(self.table, 1)
        settings = QPushButton(self.tr("Choose the country in the settings"))
        settings.setProperty("role", "link")
        settings.clicked.connect(lambda: self.context.go_to("settings"))
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(_FORM_PX)
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 16, 18, 18)
        column.setSpacing(12)
        column.addWidget(self._country)
        settings.setProperty("flush", True)  # its words, not its focus frame, stand below the others'
        column.addWidget(settings, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(_rule())
        column.addWidget(FormField(self.tr("A day of our own"), self.day))
        column.addWidget(FormField(self.tr("What it is called"), self.name))
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(card)
        self.column.addLayout(row, 1)

    def refresh(self) -> None:
        """Read the year again."""
        year, settings = self.year.value(), self.context.services.settings.current
        country, part = settings.holidays_country, settings.holidays_subdivision
        place = _country_words(country) if not part else f"{_country_words(country)} ({part})"
        self._country.setText(
            self.tr("Public holidays of {place} are free.").format(place=place)
            if country
            else self.tr("No country is chosen, so only days of your own are free.")
        )
        self._loader.load(lambda: self.scheduling.holidays.rows(date(year, 1, 1), date(year, 12, 31)))

    def _on_loaded(self, rows: list[HolidayRow]) -> None:
        self.model.set_records(rows)
        self._on_selected()

    def _selected(self) -> HolidayRow | None:
        key = self.table.selected_key()
        row = self.model.row_of(key) if key is not None else None
        return None if row is None else self.model.record(row)

    def _on_selected(self) -> None:
        row = self._selected()
        cancelled = row is not None and row.origin is HolidayOrigin.CANCELLED
        self.remove.setText(self.tr("Free again") if cancelled else self.tr("Work on this day"))
        self.remove.setEnabled(row is not None)
        self.remove.setToolTip("" if row is not None else self.tr("Choose a holiday in the list first."))

    def _on_remove(self) -> None:
        row = self._selected()
        if row is None:
            return
        if row.origin is HolidayOrigin.CANCELLED:
            self._put(row.day, "")
            return
        self.change(
            self.tr("Changing the holidays"),
            lambda: self.scheduling.holidays.remove(row.day, ADMIN_AUTHOR),
            lambda gone: Notice(
                "success",
                self.tr("{holiday} is worked now.").format(holiday=gone.name),
                undo=lambda: self._put(gone.day, gone.name if gone.origin is HolidayOrigin.OWN else ""),
            ),
        )

    def _on_add(self) -> None:
        self._put(self.day.day, self.name.text())

    def _put(self, day: date, name: str) -> None:
        self.year.setValue(day.year)
        self.change(
            self.tr("Changing the holidays"),
            lambda: self.scheduling.holidays.add(day, name, ADMIN_AUTHOR),
            lambda row: Notice("success", self.tr("{holiday} is free.").format(holiday=row.name)),
        )


def _country_words(code: str) -> str:
    territory = QLocale.codeToTerritory(code)
    return code if territory == QLocale.Country.AnyCountry else QLocale.territoryToString(territory)


def _rule() -> QWidget:
    line = QFrame()
    line.setProperty("role", "rule")
    return line


def _worked(row: HolidayRow) -> bool:
    return row.origin is HolidayOrigin.CANCELLED
