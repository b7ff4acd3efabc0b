"""Which countries' public holidays are known. Any thread.

Depends on the package `holidays`, which takes a second to load: never call this on the GUI thread.
"""

from functools import cache


@cache
def holiday_countries() -> tuple[str, ...]:
    """The ISO 3166-1 codes of the countries whose public holidays are known, in order."""
    import holidays  # noqa: PLC0415 (takes a second; only who wants to choose pays for it)

    return tuple(sorted(code for code in holidays.list_supported_countries() if len(code) == 2))


@cache
def holiday_subdivisions(country: str) -> tuple[tuple[str, str], ...]:
    """Code and name of a country's states or provinces with holidays of their own; the name may be the code.

    Empty for a country without any, or that isn't known.
    """
    import holidays  # noqa: PLC0415 (as above)

    try:
        calendar = holidays.country_holidays(country)
    except NotImplementedError:
        return ()
    names: dict[str, str] = {}
    for alias, code in getattr(calendar, "subdivisions_aliases", {}).items():
        names.setdefault(code, alias)
    return tuple((code, names.get(code, code)) for code in calendar.subdivisions)
