"""Visitors at the desk."""

import pytest

from attendance_app.errors import UserError
from attendance_app.services.visitors import VisitorService
from attendance_app.storage.connection import Database
from attendance_app.storage.visitors import VisitorRepository
from tests.fakes.clock import FakeClock


@pytest.fixture
def visitors(database: Database, clock: FakeClock) -> VisitorService:
    return VisitorService(VisitorRepository(database), clock)


def test_a_visitor_is_listed_latest_first(visitors: VisitorService, clock: FakeClock) -> None:
    first = visitors.record("  Nguyễn  Thị Hoa ", "Ada Lovelace", "parcel", device="front-desk")
    clock.advance(60)
    second = visitors.record("Smith")
    assert (first.name, first.host, first.note, first.device) == (
        "Nguyễn Thị Hoa",
        "Ada Lovelace",
        "parcel",
        "front-desk",
    )
    assert visitors.latest() == [second, first]
    assert visitors.latest(1) == [second]
    assert visitors.between(first.at_utc, second.at_utc) == [first]


def test_a_visit_can_be_deleted(visitors: VisitorService) -> None:
    visit = visitors.record("Smith")
    assert visitors.delete(visit.id)
    assert not visitors.delete(visit.id)
    assert visitors.latest() == []


@pytest.mark.parametrize(
    ("name", "note"), [("", ""), ("   ", ""), ("x" * 101, ""), ("Smith", "x" * 501), ("Smi\x07th", "")]
)
def test_what_is_no_name_is_refused(visitors: VisitorService, name: str, note: str) -> None:
    with pytest.raises(UserError):
        visitors.record(name, "", note)
    assert visitors.latest() == []
