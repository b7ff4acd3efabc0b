"""Time zones: which one this computer is in, what the clock on the wall showed. Standard library and tzdata; pure."""

import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def known_zone(name: str) -> ZoneInfo | None:
    """The zone with this IANA name, or None when there is no such zone."""
    try:
        return ZoneInfo(name) if name.strip() else None
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: the name of a folder, such as "Europe"
        return None


def this_computers_zone(environment: Mapping[str, str] = os.environ, root: Path = Path("/")) -> ZoneInfo | None:
    """The zone the operating system is set to, or None where it doesn't tell.

    Looks at `TZ`, `/etc/timezone` (Debian) and the target of `/etc/localtime` (other Linux, macOS). Windows has names
    of its own for zones, so there it is None and the administrator sets `site_zone`.
    """
    candidates = [environment.get("TZ", "").lstrip(":")]
    with suppress(OSError, UnicodeDecodeError):  # not a Debian
        candidates.append((root / "etc/timezone").read_text(encoding="ascii").strip())
    with suppress(OSError):  # a copy instead of a link, or not a Unix
        candidates.append((root / "etc/localtime").readlink().as_posix().partition("zoneinfo/")[2])
    zones = (known_zone(candidate) for candidate in candidates)
    return next((zone for zone in zones if zone is not None), None)


def offset_s(at_utc: datetime, zone: ZoneInfo) -> int:
    """Seconds east of UTC in `zone` at an instant."""
    offset = at_utc.astimezone(zone).utcoffset()
    if offset is None:  # pragma: no cover (an aware datetime has one)
        raise ValueError("the instant has no offset")
    return round(offset.total_seconds())


def day_bounds_utc(first: date, last: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """From the midnight that begins `first` up to the one that ends `last`, in UTC.

    A day of a clock change has 23 or 25 hours. Where the clock skips midnight the day begins at the switch; where
    midnight happens twice, at the first.

    Raises:
        OverflowError: `last` is the last day of the calendar.
    """
    begin = datetime.combine(first, time.min, zone)
    end = datetime.combine(last + timedelta(days=1), time.min, zone)
    return begin.astimezone(UTC), end.astimezone(UTC)
