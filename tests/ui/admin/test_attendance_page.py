"""The punches of a day."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from attendance_app.domain.punches import PunchKind
from attendance_app.ui.admin.attendance_page import AttendancePage
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.widgets.empty_state import EmptyState
from tests.fakes.admin import AdminStage

ShowWindow = Callable[[], AdminWindow]


def open_page(window: AdminWindow) -> AttendancePage:
    window.open_page("attendance")
    page = window.page("attendance")
    assert isinstance(page, AttendancePage)
    return page


def table(page: AttendancePage) -> list[list[str]]:
    columns = (page.model.TIME, page.model.NAME, page.model.CODE, page.model.KIND, page.model.METHOD)
    return [[page.model.index(row, column).data() for column in columns] for row in range(page.model.rowCount())]


def words_of_empty_state(page: AttendancePage) -> list[str]:
    shown = [state for state in page.table.findChildren(EmptyState) if state.isVisible()]
    return [label.text() for state in shown for label in state.findChildren(QLabel)]


def test_a_days_punches_are_listed_with_words(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    stage.people.add("1", "Eileen Collins")
    stage.punching.record_manual("1", PunchKind.IN, datetime(2026, 11, 22, 8, 2, tzinfo=UTC), "forgot", "admin")
    stage.punching.record_manual("1", PunchKind.BREAK_START, datetime(2026, 11, 22, 9, tzinfo=UTC), "forgot", "admin")
    page = open_page(show_window())
    qtbot.waitUntil(
        lambda: (
            table(page)
            == [
                ["08:02:00", "Eileen Collins", "1", "In", "By hand"],
                ["09:00:00", "Eileen Collins", "1", "Break starts", "By hand"],
            ]
        )
    )
    assert page.day == date(2026, 11, 22)


def test_the_arrows_move_by_a_day_and_today_comes_back(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    stage.people.add("1", "Eileen Collins")
    stage.punching.record_manual("1", PunchKind.OUT, datetime(2026, 11, 21, 17, 30, tzinfo=UTC), "forgot", "admin")
    page = open_page(show_window())
    assert not page.today_button.isEnabled()
    qtbot.waitUntil(lambda: "No punches on Sunday, 22 November 2026" in words_of_empty_state(page))

    page.previous.click()
    qtbot.waitUntil(lambda: table(page) == [["17:30:00", "Eileen Collins", "1", "Out", "By hand"]])
    page.previous.click()
    qtbot.waitUntil(lambda: "No punches on Friday, 20 November 2026" in words_of_empty_state(page))
    page.today_button.click()
    assert page.day == date(2026, 11, 22)
    page.next.click()
    assert page.day == date(2026, 11, 23)


def test_the_day_follows_the_sites_zone(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    stage.settings.save(stage.settings.current.model_copy(update={"site_zone": "Pacific/Auckland"}))
    stage.clock.set_utc(datetime(2026, 11, 22, 12, 0, tzinfo=UTC))  # 01:00 the next day in Auckland
    page = open_page(show_window())
    assert page.day == date(2026, 11, 23)


def test_a_punch_made_meanwhile_appears(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    stage.people.add("1", "Eileen Collins")
    page = open_page(show_window())
    qtbot.waitUntil(lambda: words_of_empty_state(page) != [])
    stage.punching.record_manual("1", PunchKind.IN, None, "forgot", "admin")
    qtbot.waitUntil(lambda: len(table(page)) == 1)
