"""Who works at the demo company, and when. Data only; standard library. The names are made up.

Eileen Collins and Grace Hopper are the two people of the built-in demo, whose portraits are in the public domain.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

SITE_ZONE = ZoneInfo("Asia/Singapore")
NOW_UTC = datetime(2026, 3, 17, 10, 24, tzinfo=SITE_ZONE).astimezone(UTC)
"""A Tuesday morning: most are in, the night shift has gone home, the late shift is still to come."""
FIRST_DAY = date(2025, 12, 17)
LAST_DAY = date(2026, 3, 17)
COMPANY_NAME = "Harbour & Pine"
DEVICE_NAME = "front-desk"
CONSENT_SINCE = datetime(2025, 12, 15, 9, 0, tzinfo=SITE_ZONE).astimezone(UTC)


class Rota(StrEnum):
    """Which shifts somebody works."""

    DAY = "day"
    EARLY_FIRST = "early first"  # a week of early shifts, then one of late ones
    LATE_FIRST = "late first"
    NIGHT = "night"
    NONE = "none"  # no schedule yet


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody who works here.

    Attributes:
        look: See `portraits.features_of`.
        faces: How many faces are enrolled; 0 without a consent.
        pin: Whether a PIN is set.
        hired_on: None for before the records begin.
        resembles: Index in `STAFF` of a person whose face comes close; None for nobody.
    """

    name: str
    department: str
    look: str
    rota: Rota
    faces: int = 3
    pin: bool = False
    hired_on: date | None = None
    resembles: int | None = None


_OFFICE, _STORE, _WORKSHOP, _CARE, _SAFETY = "Office", "Warehouse", "Workshop", "Customer care", "Security"

STAFF: tuple[StaffMember, ...] = (
    StaffMember("Eileen Collins", _OFFICE, "long 0 2", Rota.DAY, 4, pin=True),
    StaffMember("Grace Hopper", _OFFICE, "long 0 5", Rota.DAY, 3, pin=True),
    StaffMember("Nguyễn Thị Minh Khai", _OFFICE, "long 2 0", Rota.DAY, 3),
    StaffMember("Trần Quốc Bảo", _WORKSHOP, "short 2 0", Rota.EARLY_FIRST, 4),
    StaffMember("Phạm Hồng Ánh", _CARE, "bob 0 0", Rota.DAY, 3, pin=True),
    StaffMember("Lê Văn Dũng", _STORE, "side 3 0", Rota.LATE_FIRST, 2),
    StaffMember("สมชาย ใจดี", _STORE, "short 3 0", Rota.EARLY_FIRST, 3),
    StaffMember("ณัฐธิดา ศรีสุวรรณวงศ์", _CARE, "bun 2 0", Rota.DAY, 3, pin=True),
    StaffMember("กิตติพงษ์ แสงทอง", _SAFETY, "short 3 0 beard", Rota.NIGHT, 3, pin=True),
    StaffMember("王小明", _WORKSHOP, "side 2 0 glasses", Rota.EARLY_FIRST, 3),
    StaffMember("王大明", _WORKSHOP, "side 2 0", Rota.LATE_FIRST, 3, resembles=9),
    StaffMember("陳美玲", _OFFICE, "bob 6 0 glasses", Rota.DAY, 4),
    StaffMember("李佳怡", _CARE, "long 1 0", Rota.DAY, 3),
    StaffMember("欧阳思远", _OFFICE, "short 1 0 glasses", Rota.DAY, 2, pin=True),
    StaffMember("김서연", _OFFICE, "bob 6 1", Rota.DAY, 3),
    StaffMember("박지훈", _STORE, "side 1 0", Rota.LATE_FIRST, 3),
    StaffMember("이하은", _CARE, "bun 1 0", Rota.DAY, 3, pin=True),
    StaffMember("Amara Okafor", _OFFICE, "curly 5 0", Rota.DAY, 3),
    StaffMember("Lucía Fernández-Villanueva de la Torre", _CARE, "long 2 1 glasses", Rota.DAY, 3),
    StaffMember("Bartholomew Featherstonehaugh-Cholmondeley", _OFFICE, "bald 0 3 beard glasses", Rota.DAY, 2, pin=True),
    StaffMember("Priya Raghunathan", _WORKSHOP, "long 4 0", Rota.EARLY_FIRST, 4),
    StaffMember("Zoë Ångström", _OFFICE, "bun 6 4", Rota.DAY, 3),
    StaffMember("Ming Hui Tan", _STORE, "bob 2 0", Rota.EARLY_FIRST, 3),
    StaffMember("Siti Nurhaliza binti Rahmat", _CARE, "scarf 3 0", Rota.DAY, 3),
    StaffMember("Arjun Menon", _WORKSHOP, "short 4 0 beard", Rota.LATE_FIRST, 3),
    StaffMember("Arun Menon", _WORKSHOP, "short 4 0 beard", Rota.EARLY_FIRST, 3, resembles=24),
    StaffMember("Jakub Wójcik", _STORE, "side 0 3", Rota.LATE_FIRST, 3),
    StaffMember("Đặng Thuỳ Linh", _OFFICE, "long 2 0 glasses", Rota.DAY, 3),
    StaffMember("Oluwaseun Adebayo", _SAFETY, "bald 5 0 beard", Rota.NIGHT, 3, pin=True),
    StaffMember("Hannah Müller", _OFFICE, "bob 0 4", Rota.DAY, 3),
    StaffMember("ปวีณา วัฒนกุล", _OFFICE, "long 2 0", Rota.DAY, 3),
    StaffMember("최민준", _WORKSHOP, "short 2 0 glasses", Rota.LATE_FIRST, 3),
    StaffMember("Rahim Abdullah", _STORE, "short 4 0", Rota.EARLY_FIRST, 2),
    StaffMember("Françoise Léger", _CARE, "curly 1 2", Rota.DAY, 0, pin=True),
    StaffMember("张伟", _STORE, "side 2 0", Rota.LATE_FIRST, 3),
    StaffMember("Mateo Rossi", _WORKSHOP, "curly 1 1 beard", Rota.EARLY_FIRST, 3),
    StaffMember("Wei Ling Goh", _CARE, "bob 1 0", Rota.DAY, 3),
    StaffMember("Ibrahim Yusof", _SAFETY, "short 3 5 glasses", Rota.NIGHT, 1, pin=True),
    StaffMember("Sofia Lindqvist", _OFFICE, "long 6 4", Rota.DAY, 3, hired_on=date(2026, 2, 23)),
    StaffMember("Vũ Hoàng Nam", _STORE, "short 2 0", Rota.NONE, 0, hired_on=date(2026, 3, 16)),
)


def code_of(index: int) -> str:
    """The payroll number of the person at that index of `STAFF`."""
    return str(1001 + index)
