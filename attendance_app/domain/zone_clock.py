"""Instants as whole microseconds, and what a zone's clocks showed then. Standard library only; pure, one thread's.

Timesheets of a year are made from hundreds of thousands of instants: integers add and compare several times as fast as
`datetime`, and offsets are looked up once a quarter of an hour.
"""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

MINUTE_US = 60_000_000
HOUR_US = 60 * MINUTE_US
DAY_US = 24 * HOUR_US

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()

# Since 1972 every zone has switched on a quarter of an hour of UTC (tz database; the last that didn't was Liberia's,
# in January 1972), so within one the offset is the same.
_OFFSET_STEP_US = 15 * MINUTE_US


def microseconds(at: datetime) -> int:
    """Exact microseconds since 1970 of an aware instant."""
    since = at - _EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


class ZoneClock:
    """What the clocks of one zone show, from 1972 on; remembers the offsets it has looked up."""

    def __init__(self, zone: str) -> None:
        self._zone = ZoneInfo(zone)
        self._epochs: dict[int, tuple[int, datetime]] = {}

    def offset_us(self, at_us: int) -> int:
        """How far the zone is ahead of UTC at an instant."""
        return self._at(at_us)[0]

    def local(self, at_us: int) -> datetime:
        """The local time, with a fixed offset: two of them subtract to what really elapsed, over switches too."""
        return self._at(at_us)[1] + timedelta(0, 0, at_us)

    def day_ordinal(self, at_us: int) -> int:
        """The local date as `date.toordinal` counts."""
        return _EPOCH_ORDINAL + (at_us + self._at(at_us)[0]) // DAY_US

    def _at(self, at_us: int) -> tuple[int, datetime]:
        step = at_us // _OFFSET_STEP_US
        found = self._epochs.get(step)
        if found is None:
            offset = (_EPOCH + timedelta(0, 0, at_us)).astimezone(self._zone).utcoffset() or timedelta()
            found = self._epochs[step] = (offset // timedelta.resolution, _EPOCH.astimezone(timezone(offset)))
        return found
