"""The list of people: faces and their quality, and the schedule of today."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pytest

from attendance_app.bootstrap.application import Application
from attendance_app.errors import UserError
from attendance_app.paths import DataFolder
from attendance_app.storage.templates import TemplateRepository
from attendance_app.storage.vault import Vault, load_or_create_key
from tests.fakes.admin import template_of
from tests.fakes.clock import FakeClock
from tests.fakes.schedules import shift

TODAY = date(2026, 3, 2)


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Application]:
    clock = FakeClock(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    with Application(DataFolder(tmp_path), clock) as opened:
        yield opened


def test_everybody_has_a_row_with_the_mean_quality_of_their_faces(application: Application) -> None:
    templates = TemplateRepository(application.database, Vault(load_or_create_key(application.folder.key_file)))
    ada, bob = application.people.add("1", "Ada"), application.people.add("2", "Bob")
    look = template_of(ada.id, np.ones(128, np.float32), FakeClock())
    templates.add_many([replace(look, id="a", quality=0.9), replace(look, id="b", quality=0.5)])
    rows = application.roster.rows()
    told = [(row.employee, row.templates, row.quality) for row in rows]
    assert told == [(ada, 2, pytest.approx(0.7)), (bob, 0, None)]


def test_the_schedule_is_the_latest_that_covers_today(application: Application) -> None:
    for name in ("Early", "Late"):
        application.scheduling.add_shift(shift(name=name), "admin")
    ada = application.people.add("1", "Ada")
    application.scheduling.assign("1", "Early", TODAY, author="admin")
    assert application.roster.row(ada.id).shifts == ("Early",)
    application.scheduling.rotate("1", ["Late", None, "Early", "Late"], TODAY, author="admin")
    assert application.roster.row(ada.id).shifts == ("Late", "Early")


def test_a_schedule_that_begins_tomorrow_is_not_todays(application: Application) -> None:
    application.scheduling.add_shift(shift(name="Early"), "admin")
    ada = application.people.add("1", "Ada")
    application.scheduling.assign("1", "Early", date(2026, 3, 3), author="admin")
    assert application.roster.row(ada.id).shifts == ()


def test_nobody_has_no_row(application: Application) -> None:
    with pytest.raises(UserError, match="not in the database"):
        application.roster.row("nobody")
