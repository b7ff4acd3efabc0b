"""Dates, times, numbers and durations in words of the language in force. Depends on PySide6; GUI thread.

Everything asks `QLocale()`, the default that `ui.language.switching` sets, so a view that is built anew after a change
of language is right without anybody telling it. Years are those of the Gregorian calendar in every language, as in
the calendars and date fields beside them.
"""

from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

Weekday = int  # 0 for Monday to 6 for Sunday, as `date.weekday`


@dataclass(frozen=True, slots=True)
class _Patterns:
    """How a language writes days, in QLocale's letters.

    Attributes:
        full: With weekday and year.
        short: Without weekday.
        day: With weekday, without year.
        month: Month and year.
    """

    full: str
    short: str
    day: str
    month: str


# Source: CLDR's available formats (yMMMMEEEEd, yMMMd, MMMEd, yMMMM), of which QLocale has only the first.
_DAY_FIRST = _Patterns("dddd, d MMMM yyyy", "d MMM yyyy", "ddd d MMM", "MMMM yyyy")
_MONTH_FIRST = _Patterns("dddd, MMMM d, yyyy", "MMM d, yyyy", "ddd, MMM d", "MMMM yyyy")
_CHINESE = _Patterns("yyyy年M月d日 dddd", "yyyy年M月d日", "M月d日 ddd", "yyyy年M月")
_PATTERNS: dict[QLocale.Language, _Patterns] = {
    QLocale.Language.Vietnamese: _Patterns("dddd, d MMMM, yyyy", "d MMM, yyyy", "ddd, d MMM", "MMMM 'năm' yyyy"),
    QLocale.Language.Thai: _Patterns("ddddที่ d MMMM yyyy", "d MMM yyyy", "dddที่ d MMM", "MMMM yyyy"),
    QLocale.Language.Chinese: _CHINESE,
    QLocale.Language.Korean: _Patterns("yyyy년 M월 d일 dddd", "yyyy년 M월 d일", "M월 d일 (ddd)", "yyyy년 M월"),
}


def date_words(day: date) -> str:
    """The day in full: "Thursday, 5 March 2026"."""
    return _day_text(day, _patterns().full)


def short_date_words(day: date) -> str:
    """The day without its weekday: "5 Mar 2026"."""
    return _day_text(day, _patterns().short)


def day_words(day: date) -> str:
    """The day of a year that is known: "Thu 5 Mar"."""
    return _day_text(day, _patterns().day)


def month_words(day: date) -> str:
    """The month that `day` is in: "March 2026"."""
    return _capitalised(_day_text(day, _patterns().month))


def weekday_words(weekday: Weekday, *, short: bool = False) -> str:
    """The name of the weekday: "Thursday", or "Thu"."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return _capitalised(QLocale().standaloneDayName(weekday + 1, form))


def first_weekday() -> Weekday:
    """The day that weeks start with in calendars of this language and country."""
    return QLocale().firstDayOfWeek().value - 1


def time_pattern(*, seconds: bool = False) -> str:
    """How times are written, in the letters of QLocale and QTimeEdit: "HH:mm", "h:mm Ap"."""
    pattern = "HH:mm" if _has_no_country() else QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return pattern.replace("mm", "mm:ss") if seconds else pattern


def short_date_pattern() -> str:
    """How `short_date_words` writes, in the letters of QLocale and QDateEdit."""
    return _patterns().short


def time_words(at: datetime | time, *, seconds: bool = False) -> str:
    """The time of day as it stands in `at`, whose zone is the caller's business: "08:05", "8:05 AM"."""
    return QLocale().toString(QTime(at.hour, at.minute, at.second), time_pattern(seconds=seconds))


def date_time_words(at: datetime, *, seconds: bool = False) -> str:
    """Day and time: "5 Mar 2026, 08:05"."""
    return _tr("{day}, {time}").format(day=short_date_words(at.date()), time=time_words(at, seconds=seconds))


def duration_words(minutes: float) -> str:
    """So many minutes, rounded to whole ones: "7 h 45 min", "45 min", "−15 min"."""
    total = round(abs(minutes))
    hours, rest = divmod(total, 60)
    if hours and rest:
        text = _tr("{hours} h {minutes} min").format(hours=number_words(hours), minutes=rest)
    elif hours:
        text = _tr("{hours} h").format(hours=number_words(hours))
    else:
        text = _tr("{minutes} min").format(minutes=rest)
    return f"\N{MINUS SIGN}{text}" if minutes < 0 and total else text


def seconds_words(seconds: float) -> str:
    """A shorter wait: "8 s" under a minute, `duration_words` from there."""
    if seconds < 59.5:
        return _tr("{seconds} s").format(seconds=round(seconds))
    return duration_words(seconds / 60)


def number_words(number: float, digits: int | None = None) -> str:
    """The number with the separators of the language: "1,947"; `digits` after the point, none for whole numbers.

    Without `digits` a fraction is written with as many as it needs, six at most.
    """
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)  # QLocale.c() leaves the groups out
    if digits is not None:
        return locale.toString(float(number), "f", digits)
    return locale.toString(number) if isinstance(number, int) else locale.toString(float(number), "g", 6)


def percent_words(fraction: float, digits: int = 0) -> str:
    """A fraction as a percentage: 0.125 with one digit is "12.5%"."""
    return f"{number_words(fraction * 100, digits)}{QLocale().percent()}"


def date_range_words(first: date, last: date) -> str:
    """The days from `first` to `last`, both included; one day is written once."""
    if first == last:
        return short_date_words(first)
    return f"{short_date_words(first)} \N{EN DASH} {short_date_words(last)}"


def _patterns() -> _Patterns:
    locale = QLocale()
    if locale.language() in _PATTERNS:
        return _PATTERNS[locale.language()]
    long = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "")
    month_first = not _has_no_country() and long.find("M") < long.find("d")
    return _MONTH_FIRST if month_first else _DAY_FIRST


def _has_no_country() -> bool:
    """Whether this is the plain "C" locale, as on a computer without any setting: English, 24 hours."""
    return QLocale().language() == QLocale.Language.C


def _day_text(day: date, pattern: str) -> str:
    return _capitalised(QLocale().toString(QDate(day.year, day.month, day.day), pattern))


def _capitalised(text: str) -> str:
    """The text with its first letter as at the start of a sentence ("tháng 3" stands at the start of a heading)."""
    return text[:1].upper() + text[1:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("formats", text)
