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
_MICROSECOND = timedelta.resolution
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()

# Since 1972 every zone has switched on a quarter of an hour of UTC (tz database; the last that didn't was Liberia's,
# in January 1972), so within one the offset is the same.
_OFFSET_STEP_US = 15 * MINUTE_US


def microseconds(at: datetime) -> int:
    """Exact microseconds since 1970 of an aware instant."""
    return (at - _EPOCH) // _MICROSECOND


def utc_day_ordinal(at_us: int) -> int:
    """The date in UTC as `date.toordinal` counts."""
    return _EPOCH_ORDINAL + at_us // DAY_US


class ZoneClock:
    """What the clocks of one zone show, from 1972 on; remembers the offsets it has looked up."""

    def __init__(self, zone: str) -> None:
        self._zone = ZoneInfo(zone)
        self._offsets: dict[int, tuple[int, timezone]] = {}
        self._round_times: dict[int, datetime] = {}

    def offset_us(self, at_us: int) -> int:
        """How far the zone is ahead of UTC at an instant."""
        found = self._offsets.get(at_us // _OFFSET_STEP_US) or self._look_up(at_us)
        return found[0]

    def local(self, at_us: int, at: datetime) -> datetime:
        """The local time, with a fixed offset: two of them subtract to what really elapsed, over switches too.

        Args:
            at_us: The instant in microseconds.
            at: The same instant, aware.
        """
        found = self._offsets.get(at_us // _OFFSET_STEP_US) or self._look_up(at_us)
        return at.astimezone(found[1])

    def local_round(self, at_us: int) -> datetime:
        """`local` of an instant that many people share, such as a rounded one; kept."""
        found = self._round_times.get(at_us)
        if found is None:
            found = self._round_times[at_us] = self.local(at_us, _EPOCH + timedelta(0, 0, at_us))
        return found

    def day_ordinal(self, at_us: int) -> int:
        """The local date as `date.toordinal` counts."""
        found = self._offsets.get(at_us // _OFFSET_STEP_US) or self._look_up(at_us)
        return _EPOCH_ORDINAL + (at_us + found[0]) // DAY_US

    def _look_up(self, at_us: int) -> tuple[int, timezone]:
        offset = (_EPOCH + timedelta(0, 0, at_us)).astimezone(self._zone).utcoffset() or timedelta()
        found = self._offsets[at_us // _OFFSET_STEP_US] = (offset // timedelta.resolution, timezone(offset))
        return found
