"""The employees' table: finding, adding, deactivating, keeping the selection."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from attendance_app.domain.punches import PunchKind
from attendance_app.services.withdrawing import LearntBefore, WithdrawalService
from attendance_app.ui.admin.enrol.wizard import EnrolDialog
from attendance_app.ui.admin.page import Target
from attendance_app.ui.admin.people.delegates import AVATAR_PX
from attendance_app.ui.admin.people.filters import Standing
from attendance_app.ui.admin.people.page import PeoplePage
from attendance_app.ui.admin.people.person_dialog import PersonDialog
from attendance_app.ui.admin.people.profile.view import ProfileView
from attendance_app.ui.admin.people.table_model import PeopleModel
from attendance_app.ui.admin.people.withdraw_dialog import WithdrawDialog
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import AdminStage, template_of

ShowWindow = Callable[[], AdminWindow]


def people_page(window: AdminWindow) -> PeoplePage:
    window.open_page("people")
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    return page


def profile_of(page: PeoplePage, employee_id: str, qtbot: QtBot) -> ProfileView:
    page.open_person(employee_id)
    qtbot.waitUntil(lambda: page.profile.row is not None and page.profile.row.employee.id == employee_id)
    return page.profile


def names(page: PeoplePage) -> list[str]:
    return [row.employee.name for row in page.model.records()]


def cell(page: PeoplePage, row: int, column: int) -> str:
    return str(page.model.index(row, column).data())


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("nguyen minh", ["Nguyễn Thị Minh Khai"]),
        ("DANG", ["Đặng Thái Sơn"]),
        ("王", ["王小明"]),
        ("สมชาย", ["สมชาย ใจดี"]),
        ("김민", ["김민준"]),
        ("1001", ["Eileen Collins"]),
    ],
)
def test_search_finds_people_in_any_script_without_their_accents(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, typed: str, found: list[str]
) -> None:
    everybody = ["Eileen Collins", "Nguyễn Thị Minh Khai", "Đặng Thái Sơn", "王小明", "สมชาย ใจดี", "김민준"]
    for number, name in enumerate(everybody):
        stage.people.add(str(1001 + number), name)
    page = people_page(show_window())
    qtbot.waitUntil(lambda: len(names(page)) == len(everybody))

    with qtbot.waitSignal(page.model.modelReset):
        page.search.setText(typed)
        page.search.search_now()

    qtbot.waitUntil(lambda: names(page) == found)


def test_names_are_ordered_as_people_expect(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    for number, name in enumerate(["Zoë", "Ångström", "Đào", "eve", "Dana"]):
        stage.people.add(str(number), name)
    page = people_page(show_window())
    qtbot.waitUntil(lambda: names(page) == ["Ångström", "Dana", "Đào", "eve", "Zoë"])


def test_departments_are_shown_whole_and_names_keep_their_room(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    stage.people.add("1", "Nguyễn Thị Minh Khai", "Human Resources")
    window = show_window()
    window.resize(1280, 800)
    page = people_page(window)
    qtbot.waitUntil(lambda: names(page) == ["Nguyễn Thị Minh Khai"])
    view = page.table.view
    for column, beside_px in ((PeopleModel.DEPARTMENT, 0), (PeopleModel.NAME, AVATAR_PX)):
        words = view.fontMetrics().horizontalAdvance(cell(page, 0, column))
        assert view.columnWidth(column) >= words + beside_px + 6  # what Qt's own style leaves around words
    assert not view.horizontalScrollBar().isVisible()


def test_photos_consent_and_last_punch_are_told_in_words(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    person = stage.people.add("1", "Eileen Collins")
    stage.people.record_consent(person.id, "screen")
    picture = tmp_path / "a.jpg"
    picture.write_bytes(b"a face")
    stage.enrolment.add_pictures(person.id, [picture])
    stage.punching.record_manual("1", PunchKind.IN, datetime(2026, 11, 22, 8, 57, tzinfo=UTC), "forgot", "admin")
    page = people_page(show_window())
    qtbot.waitUntil(lambda: len(names(page)) == 1)

    assert cell(page, 0, PeopleModel.PHOTOS).startswith("1 photo")
    assert cell(page, 0, PeopleModel.CONSENT) == "Given"
    assert cell(page, 0, PeopleModel.LAST_PUNCH) == "in 08:57 today"

    stage.clock.advance(timedelta(days=1).total_seconds())
    assert cell(page, 0, PeopleModel.LAST_PUNCH) == "in 08:57 yesterday"
    stage.clock.advance(timedelta(days=1).total_seconds())
    assert cell(page, 0, PeopleModel.LAST_PUNCH) == "in 08:57 on 22 Nov 2026"


def test_a_person_can_be_added_without_photos(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    page = people_page(show_window())
    page.add.click()
    dialog = page.findChild(EnrolDialog)
    assert dialog is not None
    dialog.details.form.name.setText("  Grace Hopper ")
    dialog.details.form.code.setText("2001")
    qtbot.waitUntil(dialog.main.isEnabled)
    dialog.main.click()
    with qtbot.waitSignal(dialog.accepted):
        dialog.without_face.click()

    added = stage.people.by_code("2001")
    assert added.name == "Grace Hopper"
    assert stage.people.standing_consent(added.id) is None
    qtbot.waitUntil(lambda: page.table.selected_key() == added.id)


def test_deactivating_can_be_undone(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    person = stage.people.add("1", "Eileen Collins")
    window = show_window()
    page = people_page(window)
    profile_of(page, person.id, qtbot).deactivate.click()
    qtbot.waitUntil(lambda: "Eileen Collins is deactivated" in window.notices.toast.text)
    assert not stage.people.get(person.id).active
    qtbot.waitUntil(lambda: names(page) == [])

    window.notices.toast.undo()
    qtbot.waitUntil(lambda: names(page) == ["Eileen Collins"])
    assert stage.people.get(person.id).active


def test_inactive_people_are_shown_on_request_and_can_be_reactivated(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    person = stage.people.add("1", "Eileen Collins")
    stage.people.deactivate(person.id)
    page = people_page(show_window())

    page.filters.choose(Standing.INACTIVE)
    qtbot.waitUntil(lambda: page.table.select_key(person.id))
    assert cell(page, 0, PeopleModel.NAME) == "Eileen Collins (inactive)"
    profile = profile_of(page, person.id, qtbot)
    assert profile.inactive.text == "Inactive"
    assert profile.enrol.isHidden()

    profile.deactivate.click()
    qtbot.waitUntil(lambda: stage.people.get(person.id).active)


def test_filters_find_whoever_lacks_something(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    for code, name, department in (("1", "Ada", "Lab"), ("2", "Bob", "Lab"), ("3", "Cleo", "Shop")):
        stage.people.add(code, name, department)
    stage.people.record_consent(stage.people.by_code("1").id, "screen")
    page = people_page(show_window())
    qtbot.waitUntil(lambda: names(page) == ["Ada", "Bob", "Cleo"])
    page.filters.choose(Standing.NO_CONSENT)
    qtbot.waitUntil(lambda: names(page) == ["Bob", "Cleo"])
    page.filters.department.setCurrentIndex(page.filters.department.findData("Lab"))
    page.filters.changed.emit()
    qtbot.waitUntil(lambda: names(page) == ["Bob"])
    page.filters.choose(Standing.INACTIVE)
    qtbot.waitUntil(lambda: names(page) == [])
    page.filters.clear()
    qtbot.waitUntil(lambda: names(page) == ["Ada", "Bob", "Cleo"])


def test_the_filter_for_look_alikes_shows_both_people(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    for code, name, angle in (("1", "Ada", 0.0), ("2", "Bob", 0.1), ("3", "Cleo", 1.5)):
        person = stage.people.add(code, name)
        stage.people.record_consent(person.id, "screen")
        vector = np.zeros(128, np.float32)
        vector[:2] = np.cos(angle), np.sin(angle)
        stage.templates.add_many([template_of(person.id, vector, stage.clock)])
    page = people_page(show_window())
    page.filters.choose(Standing.ALIKE)
    qtbot.waitUntil(lambda: names(page) == ["Ada", "Bob"])


def test_enter_opens_the_profile_and_escape_leads_back(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    person = stage.people.add("1", "Eileen Collins", "Flight")
    page = people_page(show_window())
    qtbot.waitUntil(lambda: page.table.select_key(person.id))
    qtbot.keyClick(page.table.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.profile.isVisible() and page.profile.name.text() == "Eileen Collins")
    assert "Flight" in page.profile.details.text()
    qtbot.keyClick(page.profile.tabs.button("faces"), Qt.Key.Key_Escape)
    qtbot.waitUntil(page.table.isVisible)
    assert page.table.selected_key() == person.id


def test_another_page_can_jump_to_a_profile(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    person = stage.people.add("1", "Eileen Collins")
    window = show_window()
    window.open_page("people", Target(person.id))
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.profile.name.text() == "Eileen Collins")
    assert page.stack.currentWidget() is page.profile


def test_the_selection_stays_when_another_program_adds_people(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    person = stage.people.add("1", "Mae Jemison")
    page = people_page(show_window())
    qtbot.waitUntil(lambda: page.table.select_key(person.id))

    stage.people.add("2", "Ada Lovelace")  # what a kiosk or the command line would do

    qtbot.waitUntil(lambda: names(page) == ["Ada Lovelace", "Mae Jemison"])
    assert page.table.selected_key() == person.id


def test_editing_refuses_a_code_that_somebody_else_has(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    stage.people.add("1", "Eileen Collins")
    person = stage.people.add("2", "Grace Hopper")
    page = people_page(show_window())
    profile_of(page, person.id, qtbot).edit.click()
    dialog = page.findChild(PersonDialog)
    assert dialog is not None

    dialog.form.code.setText("1")
    qtbot.waitUntil(lambda: not dialog.act_button.isEnabled())
    dialog.form.code.setText("3")
    qtbot.waitUntil(dialog.act_button.isEnabled)
    with qtbot.waitSignal(dialog.accepted):
        dialog.act_button.click()

    assert stage.people.get(person.id).code == "3"


def test_hiring_and_leaving_are_edited_as_days_or_left_open(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    person = stage.people.add("1", "Grace Hopper", hired_on=date(2020, 2, 29))
    page = people_page(show_window())
    profile_of(page, person.id, qtbot).edit.click()
    dialog = page.findChild(PersonDialog)
    assert dialog is not None
    assert (dialog.hired_on.day, dialog.left_on.day) == (date(2020, 2, 29), None)
    dialog.left_on.box.setChecked(True)
    dialog.left_on.edit.set_day(date(2026, 12, 31))
    dialog.email.setText("grace@example.org")
    with qtbot.waitSignal(dialog.accepted):
        dialog.act_button.click()
    stored = stage.people.get(person.id)
    assert (stored.hired_on, stored.left_on, stored.email) == (
        date(2020, 2, 29),
        date(2026, 12, 31),
        "grace@example.org",
    )


def enrolled_person(stage: AdminStage, folder: Path) -> str:
    person = stage.people.add("1", "Eileen Collins")
    stage.people.record_consent(person.id, "screen")
    paths = []
    for number in range(2):
        paths.append(folder / f"{number}.jpg")
        paths[-1].write_bytes(b"face %d" % number)
    stage.enrolment.add_pictures(person.id, paths)
    return person.id


def test_withdrawing_a_consent_deletes_the_photos_after_asking(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    person = enrolled_person(stage, tmp_path)
    window = show_window()
    page = people_page(window)
    consents = profile_of(page, person, qtbot).consents
    page.profile.open_part("consent")
    qtbot.waitUntil(lambda: consents.cards != [])
    consents.withdraw.click()
    dialog = page.findChild(WithdrawDialog)
    assert dialog is not None
    assert not dialog.act_button.isDefault()  # Enter doesn't delete

    with qtbot.waitSignal(dialog.accepted):
        dialog.act_button.click()

    assert stage.people.standing_consent(person) is None
    assert [row.templates for row in stage.people.search()] == [0]
    assert "Eileen Collins is withdrawn" in window.notices.banner.text
    qtbot.waitUntil(consents.withdraw.isHidden)


def test_models_that_learnt_from_somebody_are_told_of_when_their_consent_ends(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    learnt = LearntBefore(("sface+spring", "sface+summer"), ("spring", "summer", "autumn"), ("autumn",), "sface+summer")
    app = stage.application
    app.withdrawing = WithdrawalService(stage.people, stage.database, app.auditing, lambda _employee_id: learnt)
    person = enrolled_person(stage, tmp_path)
    window = show_window()
    page = people_page(window)
    consents = profile_of(page, person, qtbot).consents
    page.profile.open_part("consent")
    qtbot.waitUntil(lambda: consents.cards != [])
    consents.withdraw.click()
    dialog = page.findChild(WithdrawDialog)
    assert dialog is not None
    with qtbot.waitSignal(dialog.accepted):
        dialog.act_button.click()
    said = window.notices.banner.text
    assert "under way with it is cancelled" in said
    assert "2 models trained with it before are kept" in said
    assert "go back to the model before" in said


def test_a_consent_stands_when_the_question_is_cancelled(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    person = enrolled_person(stage, tmp_path)
    page = people_page(show_window())
    consents = profile_of(page, person, qtbot).consents
    page.profile.open_part("consent")
    qtbot.waitUntil(lambda: consents.cards != [])
    consents.withdraw.click()
    dialog = page.findChild(WithdrawDialog)
    assert dialog is not None
    dialog.cancel_button.click()
    assert stage.people.standing_consent(person) is not None
    assert [row.templates for row in stage.people.search()] == [2]


def test_the_buttons_fit_side_by_side_in_the_smallest_window(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    window = show_window()
    window.resize(window.minimumSize())
    page = people_page(window)
    person = stage.people.add("1", "Eileen Collins")
    profile = profile_of(page, person.id, qtbot)
    shown = (profile.back, profile.deactivate, profile.edit, profile.enrol)
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in shown))
    lefts = [button.geometry().left() for button in shown]
    rights = [button.geometry().right() for button in shown]
    assert all(right < left for right, left in zip(rights, lefts[1:], strict=False))
    assert profile.rect().contains(profile.enrol.geometry())
