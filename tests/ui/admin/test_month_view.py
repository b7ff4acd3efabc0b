"""The month grid in the room there is: no scrolling sideways, names that end in an ellipsis, type that scales."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from attendance_app.domain.presence import DayMark
from attendance_app.domain.punches import PunchKind
from attendance_app.ui.admin.attendance.month_headers import DayHeader, NameHeader, weekday_letters
from attendance_app.ui.admin.attendance.month_view import MonthView
from attendance_app.ui.admin.attendance.page import AttendancePage
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.theme import apply_theme
from tests.fakes.admin import AdminStage

ShowWindow = Callable[[], AdminWindow]
USUAL = QSize(1280, 800)
LONG = "Bartholomew Featherstonehaugh-Cholmondeley the Younger"
NAMES = ("Ada Lovelace", "Grace Hopper", LONG)
OCTOBER = date(2026, 10, 1)  # 31 days
THURSDAY = 21  # column of 22 October


@pytest.fixture
def _plain_type(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light", 100)
    yield
    apply_theme(qapp, "light", 100)


@pytest.fixture
def october(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, _plain_type: None) -> MonthView:
    """October of three people who work 10 hours and 5 minutes a day, in a window of the usual size."""
    for number, name in enumerate(NAMES, start=1):
        stage.people.add(str(number), name)
        for day in range(1, 32):
            came = datetime(2026, 10, day, 8, tzinfo=UTC)
            stage.punching.record_manual(str(number), PunchKind.IN, came, "by hand", "admin")
            left = came + timedelta(hours=10, minutes=5)
            stage.punching.record_manual(str(number), PunchKind.OUT, left, "by hand", "admin")
    window = show_window()
    window.resize(USUAL)
    window.open_page("attendance")
    page = window.page("attendance")
    assert isinstance(page, AttendancePage)
    page.month.show_day(OCTOBER)
    page.refresh()
    qtbot.waitUntil(lambda: page.month_model.days[:1] == (OCTOBER,) and not window.jobs.busy)
    page.grid.grab()  # lays everything out
    return page.grid


def headers(grid: MonthView) -> tuple[DayHeader, NameHeader]:
    days, names = grid.horizontalHeader(), grid.verticalHeader()
    assert isinstance(days, DayHeader)
    assert isinstance(names, NameHeader)
    return days, names


def ink_height(image: QImage) -> int:
    """Rows of the picture that aren't of its ground."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()]
    return int((pixels < 128).any(axis=1).sum())


def test_a_month_of_31_days_fits_the_usual_window(october: MonthView) -> None:
    assert october.horizontalScrollBar().maximum() == 0
    shown = [not october.isColumnHidden(column) for column in range(october.model().columnCount())]
    assert all(shown[:31])
    assert shown[31], "the hours worked stay in any case"
    assert october.model().index(0, 31).data() == "312:35"  # 31 times 10:05


def test_beside_an_opened_day_the_whole_month_stays_in_sight(october: MonthView, qtbot: QtBot) -> None:
    page = next(one for one in october.window().findChildren(AttendancePage))
    ada = page.month_model.grid_row(0).employee.id
    page.open_day(ada, OCTOBER.replace(day=30))
    qtbot.waitUntil(page.panel.isVisible)
    page.grid.grab()
    assert october.horizontalScrollBar().maximum() == 0
    assert not any(october.isColumnHidden(column) for column in range(31))
    last = october.visualRect(october.model().index(0, 30))
    assert last.right() <= october.viewport().width()
    _, names = headers(october)
    assert names.shown_name(0) == "Ada Lovelace"


def test_only_marks_that_are_there_are_explained(october: MonthView) -> None:
    page = next(one for one in october.window().findChildren(AttendancePage))
    shown = {mark for mark, entry in page.legend.entries.items() if not entry.isHidden()}
    assert shown == {DayMark.WORKED}
    assert page.legend.locked.isHidden()


@pytest.mark.parametrize(
    ("language", "letters"),
    [
        ("vi_VN", ["T2", "T3", "T4", "T5", "T6", "T7", "CN"]),
        ("en_US", ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]),
        ("ko_KR", ["월", "화", "수", "목", "금", "토", "일"]),
    ],
)
def test_weekdays_can_be_told_apart_in_every_language(language: str, letters: list[str]) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert weekday_letters() == letters
    finally:
        QLocale.setDefault(before)


def test_every_total_is_written_out(october: MonthView) -> None:
    """A column is at least as wide as its cells want, whatever its title is."""
    october.window().resize(1920, 1080)
    october.grab()
    worked = october.model().index(0, 31)
    option = QStyleOptionViewItem()
    october.initViewItemOption(option)
    assert october.columnWidth(31) >= october.itemDelegate().sizeHint(option, worked).width()


def test_totals_without_room_are_told_by_the_name(october: MonthView) -> None:
    words = october.model().headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert words.splitlines() == [
        "Ada Lovelace",
        "Worked: 312 h 35 min",
        "Overtime: 0 min",
        "Late: 0 min",
        "Absent: 0",
    ]


def test_a_large_window_has_room_for_every_total(october: MonthView) -> None:
    october.window().resize(1920, 1080)
    october.grab()
    assert not any(october.isColumnHidden(column) for column in range(october.model().columnCount()))
    assert october.horizontalScrollBar().maximum() == 0


def test_a_name_without_room_ends_in_an_ellipsis_and_is_told_in_full(october: MonthView) -> None:
    _, names = headers(october)
    rows = {names.model().headerData(row, Qt.Orientation.Vertical): row for row in range(names.count())}
    assert names.shown_name(rows["Grace Hopper"]) == "Grace Hopper"
    cut = names.shown_name(rows[LONG])
    assert cut.startswith("Bartholomew ")
    assert cut.endswith("…")
    tip = names.model().headerData(rows[LONG], Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines()[0] == LONG


def test_names_take_no_more_room_than_the_longest_needs(october: MonthView) -> None:
    _, names = headers(october)
    wide = names.width()
    page = next(one for one in october.window().findChildren(AttendancePage))
    page.search.setText("ada")
    page.search.search_now()
    assert names.width() < wide
    assert names.shown_name(0) == "Ada Lovelace"
    assert QFontMetrics(QApplication.font()).horizontalAdvance("Ada Lovelace") < names.width()


def test_digits_grow_with_the_size_of_text(october: MonthView, qapp: QApplication) -> None:
    days, _ = headers(october)

    def digits() -> int:
        grid, at = days.grab(), days.sectionPosition(THURSDAY)
        head = grid.toImage().copy(at, 0, days.sectionSize(THURSDAY), days.height() - 2)
        return ink_height(head.copy(0, head.height() // 2, head.width(), head.height()))

    usual, row = digits(), october.rowHeight(0)
    apply_theme(qapp, "light", 150)
    october.grab()
    assert digits() >= 1.35 * usual
    assert october.rowHeight(0) == pytest.approx(1.5 * row)
