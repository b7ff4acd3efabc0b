"""A person's profile: faces and their removal, PIN, schedule, timesheet, erasure."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from attendance_app.domain.people import Employee
from attendance_app.domain.punches import PunchKind
from attendance_app.ui.admin.attendance.page import AttendancePage
from attendance_app.ui.admin.page import Target
from attendance_app.ui.admin.people.page import PeoplePage
from attendance_app.ui.admin.people.profile.timesheet_tab import DaysModel
from attendance_app.ui.admin.people.profile.view import ProfileView
from attendance_app.ui.admin.people.quality_words import QualityWords
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.theme import tokens_of
from tests.fakes.admin import AdminStage, template_of
from tests.fakes.schedules import shift
from tests.fakes.training_program import leave_data

ShowWindow = Callable[[], AdminWindow]


@pytest.fixture
def person(stage: AdminStage) -> Employee:
    """Enrolled with two faces: a red one of good quality and a poor green one."""
    added = stage.people.add("E-1", "Eileen Collins", "Flight")
    stage.people.record_consent(added.id, "signed")
    vector = np.zeros(128, np.float32)
    vector[0] = 1.0
    look = template_of(added.id, vector, stage.clock)
    faces = ((0.9, (0, 0, 220), "portrait.jpg"), (0.3, (0, 220, 0), "camera"))
    stage.templates.add_many(
        [
            replace(look, id=source, quality=quality, crop_jpeg=jpeg(colour), source=source)
            for quality, colour, source in faces
        ]
    )
    return added


def jpeg(colour_bgr: tuple[int, int, int]) -> bytes:
    return cv2.imencode(".jpg", np.full((256, 256, 3), colour_bgr, np.uint8))[1].tobytes()


def open_profile(window: AdminWindow, person: Employee, qtbot: QtBot) -> ProfileView:
    window.open_page("people", Target(person.id))
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.profile.row is not None)
    return page.profile


def test_each_face_tells_quality_and_source(person: Employee, show_window: ShowWindow, qtbot: QtBot) -> None:
    profile = open_profile(show_window(), person, qtbot)
    qtbot.waitUntil(lambda: len(profile.faces.cards) == 2)
    told = {card.face.source: card.quality.text for card in profile.faces.cards}
    assert told == {"portrait.jpg": "Excellent", "camera": "Poor"}
    assert sum("Shown as the photo" in card.accessibleName() for card in profile.faces.cards) == 1


def test_a_face_is_removed_and_brought_back(
    stage: AdminStage, person: Employee, show_window: ShowWindow, qtbot: QtBot
) -> None:
    window = show_window()
    profile = open_profile(window, person, qtbot)
    before = stage.templates.for_employee(person.id)
    qtbot.waitUntil(lambda: len(profile.faces.cards) == 2)
    poor = next(card for card in profile.faces.cards if card.face.source == "camera")
    poor.remove.click()
    qtbot.waitUntil(lambda: [card.face.source for card in profile.faces.cards] == ["portrait.jpg"])
    assert [template.source for template in stage.templates.for_employee(person.id)] == ["portrait.jpg"]
    qtbot.waitUntil(lambda: profile.photo_count.text.startswith("1 photo"))

    window.notices.toast.undo()
    qtbot.waitUntil(lambda: len(profile.faces.cards) == 2)
    assert stage.templates.for_employee(person.id) == before


def test_the_table_shows_the_persons_own_photo(person: Employee, show_window: ShowWindow, qtbot: QtBot) -> None:
    window = show_window()
    window.open_page("people")
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: isinstance(page.photos.photo_of(person.id), QPixmap))
    photo = page.photos.photo_of(person.id)
    assert photo is not None
    colour = photo.toImage().pixelColor(80, 80)
    assert max(colour.red(), colour.green()) > 180 > colour.blue()


def test_an_opened_day_shows_the_persons_photo_as_long_as_they_have_one(
    stage: AdminStage, person: Employee, show_window: ShowWindow, qtbot: QtBot
) -> None:
    window = show_window()
    window.open_page("attendance", Target(person.id, date(2026, 10, 7)))
    page = window.page("attendance")
    assert isinstance(page, AttendancePage)
    qtbot.waitUntil(lambda: page.panel.record is not None)
    qtbot.waitUntil(lambda: page.panel.has_photo)
    for face in stage.templates.for_employee(person.id):
        stage.application.profiles.remove(person.id, face.id, "admin")
    page.refresh()
    qtbot.waitUntil(lambda: not page.panel.has_photo)


def test_what_cannot_be_taken_back_is_marked_among_the_parts(
    person: Employee, show_window: ShowWindow, qtbot: QtBot
) -> None:
    profile = open_profile(show_window(), person, qtbot)
    danger = QColor(tokens_of(profile.palette()).danger)
    image = profile.tabs.button("erase").icon().pixmap(32, 32).toImage()
    drawn = {image.pixelColor(x, y).rgb() for x in range(image.width()) for y in range(image.height())}
    assert danger.rgb() in drawn
    assert profile.tabs.button("pin").icon().isNull()


def test_a_pin_that_is_easy_to_guess_is_refused_beside_the_field(
    stage: AdminStage, person: Employee, show_window: ShowWindow, qtbot: QtBot
) -> None:
    profile = open_profile(show_window(), person, qtbot)
    profile.open_part("pin")
    qtbot.waitUntil(lambda: profile.pin.state.text == "No PIN")
    profile.pin.pin.setText("1234")
    profile.pin.set.click()
    qtbot.waitUntil(lambda: profile.pin.field.error != "")
    assert not stage.application.pins.has_pin(person.id)

    profile.pin.pin.setText("830417")
    profile.pin.set.click()
    qtbot.waitUntil(lambda: profile.pin.state.text == "A PIN is set")
    assert profile.pin.pin.text() == ""
    profile.pin.clear.click()
    qtbot.waitUntil(lambda: profile.pin.state.text == "No PIN")
    assert not stage.application.pins.has_pin(person.id)


def test_a_shift_is_assigned_from_a_day_on_and_taken_back(
    stage: AdminStage, person: Employee, show_window: ShowWindow, qtbot: QtBot
) -> None:
    stage.application.scheduling.add_shift(shift(name="Early"), "admin")
    window = show_window()
    profile = open_profile(window, person, qtbot)
    profile.open_part("schedule")
    qtbot.waitUntil(lambda: profile.schedule.shift.count() == 1)
    assert profile.schedule.now.text() == "Nothing is planned for this person today."
    profile.schedule.from_day.set_day(date(2026, 11, 1))
    profile.schedule.assign.click()
    qtbot.waitUntil(lambda: profile.schedule.now.text() == "Early, since 1 Nov 2026")
    window.notices.toast.undo()
    qtbot.waitUntil(lambda: profile.schedule.now.text() == "Nothing is planned for this person today.")
    assert stage.application.scheduling.assignments("E-1") == []


def test_the_timesheet_adds_up_this_month(
    stage: AdminStage, person: Employee, show_window: ShowWindow, qtbot: QtBot
) -> None:
    for day, hours in ((18, 8), (19, 6)):
        for kind, hour in ((PunchKind.IN, 8), (PunchKind.OUT, 8 + hours)):
            stage.punching.record_manual("E-1", kind, datetime(2026, 11, day, hour, tzinfo=UTC), "forgot", "admin")
    profile = open_profile(show_window(), person, qtbot)
    profile.open_part("timesheet")
    qtbot.waitUntil(lambda: profile.timesheet.worked.number == "14 h")
    model = profile.timesheet.model
    rows = [[str(model.index(row, column).data()) for column in range(DaysModel.OVERTIME)] for row in range(2)]
    assert rows == [["Wed 18 Nov", "08:00", "16:00", "8 h"], ["Thu 19 Nov", "08:00", "14:00", "6 h"]]

    profile.timesheet.earlier.click()
    qtbot.waitUntil(lambda: profile.timesheet.month.text() == "October 2026")
    assert profile.timesheet.worked.number == "0 min"


def test_erasing_needs_the_code_and_tells_what_went(
    stage: AdminStage, person: Employee, show_window: ShowWindow, qtbot: QtBot
) -> None:
    stage.application.pins.set_pin(person.id, "830417", "admin")
    profile = open_profile(show_window(), person, qtbot)
    profile.open_part("erase")
    profile.erase.typed.setText("E-2")
    assert not profile.erase.erase.isEnabled()
    profile.erase.typed.setText("e-1")
    profile.erase.erase.click()
    qtbot.waitUntil(lambda: "2 photos of the face, the PIN" in profile.erase.report.text())

    assert stage.templates.for_employee(person.id) == []
    assert not stage.people.get(person.id).active
    assert stage.people.get(person.id).name == "Eileen Collins"
    assert "No backup" in profile.erase.report.text()
    qtbot.waitUntil(lambda: profile.inactive.text == "Inactive")


def test_erasing_names_what_may_still_hold_the_face(
    stage: AdminStage, person: Employee, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "backups").mkdir(exist_ok=True)
    (tmp_path / "backups" / "before-update.sqlite3").write_bytes(b"")
    profile = open_profile(show_window(), person, qtbot)
    profile.open_part("erase")
    profile.erase.anonymise.setChecked(True)
    profile.erase.typed.setText("E-1")
    profile.erase.erase.click()
    qtbot.waitUntil(lambda: "before-update.sqlite3" in profile.erase.report.text())
    assert "Former employee" in profile.erase.report.text()


def test_erasing_tells_which_training_runs_went_with_the_person(
    stage: AdminStage, person: Employee, show_window: ShowWindow, qtbot: QtBot
) -> None:
    run = stage.application.folder.training / "spring"
    run.mkdir(parents=True)
    leave_data(run, [person.id])
    profile = open_profile(show_window(), person, qtbot)
    profile.open_part("erase")
    profile.erase.typed.setText("E-1")
    profile.erase.erase.click()
    qtbot.waitUntil(lambda: "Removed as trained with this face: spring." in profile.erase.report.text())
    assert not run.exists()


@pytest.mark.parametrize(("quality", "told"), [(1.0, "Excellent"), (0.7, "Good"), (0.5, "Fair"), (0.49, "Poor")])
def test_quality_is_told_in_words(qtbot: QtBot, quality: float, told: str) -> None:
    assert QualityWords().pill(quality)[0] == told


def test_leave_is_removed_in_the_profile_and_the_removal_can_be_undone(
    stage: AdminStage, person: Employee, show_window: ShowWindow, qtbot: QtBot
) -> None:
    scheduling = stage.application.scheduling
    christmas = date(2026, 12, 21), date(2026, 12, 31)
    scheduling.add_leave("E-1", *christmas, "vacation", author="admin", note="Booked")
    window = show_window()
    profile = open_profile(window, person, qtbot)
    profile.open_part("schedule")
    tab = profile.schedule
    qtbot.waitUntil(lambda: tab.leave.count() == 1)
    (remove,) = [
        button for button in tab.findChildren(QPushButton) if button.accessibleName().startswith("Remove the leave")
    ]
    assert remove.text() == "Remove"
    remove.click()
    qtbot.waitUntil(lambda: scheduling.leave(*christmas, "E-1") == [])
    qtbot.waitUntil(window.notices.toast.isVisible)
    window.notices.toast.undo()
    qtbot.waitUntil(lambda: len(scheduling.leave(*christmas, "E-1")) == 1)
    (again,) = scheduling.leave(*christmas, "E-1")
    assert (again.leave.kind, again.leave.note) == ("vacation", "Booked")
