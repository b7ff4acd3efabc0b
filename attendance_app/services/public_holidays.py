"""Public holidays of the site's country, and the site's own changes to them. Any thread.

Depends on storage and the package `holidays`, which is imported when holidays of a country are first asked for; a year
is worked out once.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from attendance_app.domain.calendars import SiteHoliday, holidays_in_force
from attendance_app.errors import UserError
from attendance_app.services.audit_trail import AuditTrail
from attendance_app.services.schedule_guards import (
    FIRST_DAY,
    Entered,
    LockedDays,
    refuse_locked,
    refuse_odd_days,
    tidy_text,
)
from attendance_app.services.settings import SettingsService
from attendance_app.storage.holidays import HolidayRepository

_LONGEST_SUBDIVISION = 20
_LANGUAGE = "en_US"  # the app's; the package falls back to the country's own


class HolidayOrigin(StrEnum):
    """Where a holiday comes from."""

    PUBLIC = "public"
    OWN = "own"
    CANCELLED = "cancelled"  # a public one that the site works on


@dataclass(frozen=True, slots=True)
class HolidayRow:
    """A holiday as lists show it."""

    day: date
    name: str
    origin: HolidayOrigin


class HolidayService:
    """Which days are holidays at the site."""

    def __init__(
        self, own: HolidayRepository, settings: SettingsService, audit: AuditTrail, locked: LockedDays
    ) -> None:
        self._own = own
        self._settings = settings
        self._audit = audit
        self._locked = locked

    def names(self, first: date, last: date) -> dict[date, str]:
        """The holidays in force from the first day to the last, by day.

        Raises:
            UserError: nothing is known about the country or subdivision in the settings.
        """
        return holidays_in_force(self._public(first, last), self._own.between(first, last))

    def rows(self, first: date, last: date) -> list[HolidayRow]:
        """The holidays from the first day to the last, cancelled ones too.

        Raises:
            UserError: as `names`.
        """
        rows = {day: HolidayRow(day, name, HolidayOrigin.PUBLIC) for day, name in self._public(first, last).items()}
        for own in self._own.between(first, last):
            origin = HolidayOrigin.CANCELLED if own.working else HolidayOrigin.OWN
            rows[own.day] = HolidayRow(own.day, own.name, origin)
        return [rows[day] for day in sorted(rows)]

    def add(self, day: date, name: str, author: str) -> HolidayRow:
        """Make a day a holiday; a cancelled public holiday becomes one again.

        Raises:
            UserError: it is one already, has no name, or is locked.
        """
        refuse_odd_days(day, None)
        name = tidy_text(name, Entered.HOLIDAY_NAME)
        with self._own.joint_transaction():
            refuse_locked(self._locked, day, day)
            existing = self.names(day, day).get(day)
            if existing is not None:
                raise UserError(
                    "{day} is a holiday already: {existing}.", "There is nothing to add.", day=day, existing=existing
                )
            public = self._public(day, day).get(day)
            if public is not None and name in {"", public}:
                self._own.remove(day)
                row = HolidayRow(day, public, HolidayOrigin.PUBLIC)
            elif name:
                self._own.put(SiteHoliday(day, name))
                row = HolidayRow(day, name, HolidayOrigin.OWN)
            else:
                raise UserError("The holiday has no name.", "Name it, so that timesheets can say why nobody worked.")
            self._audit.record(author, "add holiday", day.isoformat(), name=row.name, origin=row.origin.value)
        return row

    def remove(self, day: date, author: str) -> HolidayRow:
        """Make a holiday a working day: an own one is forgotten, a public one cancelled.

        Returns:
            What was removed.

        Raises:
            UserError: it is no holiday, or is locked.
        """
        with self._own.joint_transaction():
            refuse_locked(self._locked, day, day)
            name = self.names(day, day).get(day)
            if name is None:
                raise UserError("{day} is no holiday.", "`attendance holidays list` shows them.", day=day)
            public = self._public(day, day).get(day)
            removed = HolidayRow(day, name, HolidayOrigin.PUBLIC if self._own.get(day) is None else HolidayOrigin.OWN)
            if public is None:
                self._own.remove(day)
            else:
                self._own.put(SiteHoliday(day, public, working=True))
            self._audit.record(author, "remove holiday", day.isoformat(), name=name, origin=removed.origin.value)
        return removed

    def use(self, country: str, subdivision: str, author: str) -> None:
        """Choose whose public holidays are free from work.

        Args:
            country: ISO 3166-1 code, such as DE; empty for none.
            subdivision: State or province with holidays of its own, such as BY; empty for none.
            author: Who decides it.

        Raises:
            UserError: no such calendar is known, or it would change locked days.
        """
        country = country.strip().upper()
        subdivision = tidy_text(subdivision, Entered.SUBDIVISION, _LONGEST_SUBDIVISION)
        if country and not (len(country) == 2 and country.isascii() and country.isalpha()):
            raise UserError(
                '"{country}" is no country code.', "Use the two letters of ISO 3166-1, such as DE.", country=country
            )
        if subdivision and not country:
            raise UserError("A state or province alone has no public holidays.", "Name its country too.")
        with self._own.joint_transaction():
            self._refuse_other_locked_days(country, subdivision)
            self._audit.record(author, "choose public holidays", f"{country} {subdivision}".strip())
            changes = {"holidays_country": country, "holidays_subdivision": subdivision}
            self._settings.save(self._settings.refresh().model_copy(update=changes))  # others may have saved since

    def _refuse_other_locked_days(self, country: str, subdivision: str) -> None:
        _public_between(country, subdivision, FIRST_DAY, FIRST_DAY)  # refuses what isn't known, locked days or not
        for period in self._locked.periods():
            own = self._own.between(period.from_day, period.to_day)
            new = holidays_in_force(_public_between(country, subdivision, period.from_day, period.to_day), own)
            if new != self.names(period.from_day, period.to_day):
                refuse_locked(self._locked, period.from_day, period.to_day)

    def _public(self, first: date, last: date) -> dict[date, str]:
        settings = self._settings.current
        return _public_between(settings.holidays_country, settings.holidays_subdivision, first, last)


def _public_between(country: str, subdivision: str, first: date, last: date) -> dict[date, str]:
    if not country:
        return {}
    years = (public_holidays(country, subdivision, year) for year in range(first.year, last.year + 1))
    return {day: name for year in years for day, name in year.items() if first <= day <= last}


@lru_cache(maxsize=512)
def public_holidays(country: str, subdivision: str, year: int) -> Mapping[date, str]:
    """The public holidays of a year, substitute days included, by day.

    Args:
        country: ISO 3166-1 code, such as DE.
        subdivision: ISO 3166-2 code without the country, such as BY; empty for holidays of the whole country.
        year: Years the package knows nothing about have none.

    Raises:
        UserError: there is no calendar of that country or subdivision.
    """
    import holidays  # noqa: PLC0415 (takes half a second; only sites that want public holidays pay for it)

    try:
        found = holidays.country_holidays(country, subdiv=subdivision or None, years=year, language=_LANGUAGE)
    except NotImplementedError as error:
        place = f"{country} {subdivision}".strip()
        raise UserError(
            'No calendar of public holidays is known for "{place}".',
            "Use codes such as DE and BY, or leave the country empty and add holidays of your own.",
            place=place,
        ) from error
    return MappingProxyType(dict(sorted(found.items())))
