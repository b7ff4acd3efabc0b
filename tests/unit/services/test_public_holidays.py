"""Public holidays of a country, and the site's own decisions about them."""

from datetime import date

import pytest

from attendance_app.errors import UserError
from attendance_app.services.public_holidays import HolidayOrigin, HolidayRow, HolidayService, public_holidays
from attendance_app.services.settings import SettingsService
from attendance_app.storage.connection import Database
from attendance_app.storage.holidays import HolidayRepository
from attendance_app.storage.settings import SettingsRepository
from tests.fakes.schedule_guards import LocksAtWill, RememberedChanges

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
PUBLIC, OWN, CANCELLED = HolidayOrigin.PUBLIC, HolidayOrigin.OWN, HolidayOrigin.CANCELLED
EPIPHANY, LABOUR_DAY, PLAIN = date(2026, 1, 6), date(2026, 5, 1), date(2026, 3, 2)


@pytest.fixture
def audit() -> RememberedChanges:
    return RememberedChanges()


@pytest.fixture
def locks() -> LocksAtWill:
    return LocksAtWill()


@pytest.fixture
def holidays(
    database: Database, settings: SettingsService, audit: RememberedChanges, locks: LocksAtWill
) -> HolidayService:
    use(settings, "DE")
    return HolidayService(HolidayRepository(database), settings, audit, locks)


def use(settings: SettingsService, country: str, subdivision: str = "") -> None:
    changes = {"holidays_country": country, "holidays_subdivision": subdivision}
    settings.save(settings.current.model_copy(update=changes))


def test_the_nine_holidays_of_all_germany(holidays: HolidayService) -> None:
    # Feste Feiertage aller Länder, and those that follow Easter Sunday, 5 April 2026
    assert list(holidays.names(FIRST, LAST)) == [
        date(2026, 1, 1), date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 1), date(2026, 5, 14), date(2026, 5, 25),
        date(2026, 10, 3), date(2026, 12, 25), date(2026, 12, 26),
    ]  # fmt: skip


def test_a_subdivision_has_its_own_too(holidays: HolidayService, settings: SettingsService) -> None:
    assert EPIPHANY not in holidays.names(FIRST, LAST)
    use(settings, "DE", "BY")
    assert holidays.names(EPIPHANY, EPIPHANY) == {EPIPHANY: "Epiphany"}


def test_only_the_days_asked_for_over_the_turn_of_the_year(holidays: HolidayService) -> None:
    assert list(holidays.names(date(2026, 12, 26), date(2027, 1, 1))) == [date(2026, 12, 26), date(2027, 1, 1)]


def test_no_country_has_no_public_holidays(holidays: HolidayService, settings: SettingsService) -> None:
    use(settings, "")
    assert holidays.names(FIRST, LAST) == {}


@pytest.mark.parametrize(("country", "subdivision"), [("XX", ""), ("DE", "ZZ")])
def test_a_country_nobody_knows_is_named(
    holidays: HolidayService, settings: SettingsService, country: str, subdivision: str
) -> None:
    use(settings, country, subdivision)
    with pytest.raises(UserError, match=f'"{country} ?{subdivision}"'):
        holidays.names(FIRST, LAST)


def test_names_dont_depend_on_the_language_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    monkeypatch.setenv("LANGUAGE", "de")
    assert public_holidays("DE", "", 2031)[date(2031, 5, 1)] == "Labor Day"


def test_an_own_holiday_is_added_and_removed_again(holidays: HolidayService, audit: RememberedChanges) -> None:
    added = holidays.add(PLAIN, " Founders' Day ", "admin")
    assert added == HolidayRow(PLAIN, "Founders' Day", OWN)
    assert holidays.rows(PLAIN, PLAIN) == [added]
    assert holidays.remove(PLAIN, "admin") == added
    assert holidays.names(PLAIN, PLAIN) == {}
    assert [(entry[0], entry[1], entry[2]) for entry in audit.entries] == [
        ("admin", "add holiday", "2026-03-02"),
        ("admin", "remove holiday", "2026-03-02"),
    ]


def test_a_public_holiday_is_cancelled_and_restored(holidays: HolidayService) -> None:
    assert holidays.remove(LABOUR_DAY, "admin") == HolidayRow(LABOUR_DAY, "Labor Day", PUBLIC)
    assert holidays.names(LABOUR_DAY, LABOUR_DAY) == {}
    assert holidays.rows(LABOUR_DAY, LABOUR_DAY) == [HolidayRow(LABOUR_DAY, "Labor Day", CANCELLED)]
    with pytest.raises(UserError, match="no holiday"):
        holidays.remove(LABOUR_DAY, "admin")
    assert holidays.add(LABOUR_DAY, "", "admin") == HolidayRow(LABOUR_DAY, "Labor Day", PUBLIC)
    assert holidays.rows(LABOUR_DAY, LABOUR_DAY) == [HolidayRow(LABOUR_DAY, "Labor Day", PUBLIC)]


@pytest.mark.parametrize(
    ("day", "name", "words"),
    [
        (LABOUR_DAY, "Outing", "a holiday already: Labor Day"),
        (PLAIN, " ", "no name"),
        (PLAIN, "a\nb", "control character"),
        (date(2926, 3, 2), "Outing", "too far away"),
    ],
)
def test_odd_holidays_are_refused(holidays: HolidayService, day: date, name: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        holidays.add(day, name, "admin")
    assert [row.origin for row in holidays.rows(FIRST, LAST)] == [PUBLIC] * 9


def test_locked_days_keep_their_holidays(
    holidays: HolidayService, locks: LocksAtWill, audit: RememberedChanges
) -> None:
    locks.lock(date(2026, 5, 1), date(2026, 5, 31))
    with pytest.raises(UserError, match="from 2026-05-01 to 2026-05-31 are locked"):
        holidays.remove(LABOUR_DAY, "admin")
    with pytest.raises(UserError, match="locked"):
        holidays.add(date(2026, 5, 4), "Outing", "admin")
    assert audit.entries == []


def test_a_country_is_chosen_and_given_up(
    holidays: HolidayService, settings: SettingsService, audit: RememberedChanges
) -> None:
    holidays.use(" us ", "CA", "admin")
    assert (settings.current.holidays_country, settings.current.holidays_subdivision) == ("US", "CA")
    assert date(2026, 7, 4) in holidays.names(FIRST, LAST)
    holidays.use("", "", "admin")
    assert holidays.names(FIRST, LAST) == {}
    assert [entry[1:3] for entry in audit.entries] == [
        ("choose public holidays", "US CA"),
        ("choose public holidays", ""),
    ]


def test_choosing_a_country_keeps_what_another_process_has_saved_meanwhile(
    holidays: HolidayService, settings: SettingsService, database: Database
) -> None:
    """A face model that was promoted there would be given up for the one before, and nobody be told."""
    elsewhere = SettingsService(SettingsRepository(database))
    elsewhere.save(elsewhere.current.model_copy(update={"model_id": "sface+spring", "threshold_distance": 0.9}))
    holidays.use("US", "", "admin")
    now = elsewhere.refresh()
    assert (now.model_id, now.threshold_distance, now.holidays_country) == ("sface+spring", 0.9, "US")


@pytest.mark.parametrize(
    ("country", "subdivision", "words"),
    [
        ("XX", "", "No calendar"),
        ("DE", "ZZ", "No calendar"),
        ("Germany", "", "no country code"),
        ("DEU", "", "no country code"),
        ("", "BY", "Name its country"),
        ("DE", "x" * 21, "longer than 20"),
    ],
)
def test_a_country_that_cannot_be_chosen_changes_nothing(
    holidays: HolidayService, settings: SettingsService, country: str, subdivision: str, words: str
) -> None:
    with pytest.raises(UserError, match=words):
        holidays.use(country, subdivision, "admin")
    assert settings.current.holidays_country == "DE"


def test_another_country_may_not_change_locked_days(
    holidays: HolidayService, settings: SettingsService, locks: LocksAtWill
) -> None:
    locks.lock(date(2026, 2, 1), date(2026, 2, 28))  # no holiday in either country's law
    holidays.use("AT", "", "admin")
    locks.lock(date(2026, 5, 1), date(2026, 5, 31))
    with pytest.raises(UserError, match="from 2026-05-01 to 2026-05-31 are locked"):
        holidays.use("FR", "", "admin")
    assert settings.current.holidays_country == "AT"
