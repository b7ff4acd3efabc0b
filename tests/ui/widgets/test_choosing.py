"""What pages are asked with: segments, search, days, times, and what keys do there."""

from datetime import date, time

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication, QTimeEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.ui.theme import DARK, LIGHT, Tokens, apply_theme
from attendance_app.ui.widgets.date_range import DateRange, DateRangePicker, Preset, preset_range
from attendance_app.ui.widgets.day_edit import DayEdit
from attendance_app.ui.widgets.month_calendar import MonthCalendar
from attendance_app.ui.widgets.search_field import SearchField
from attendance_app.ui.widgets.segmented import SegmentedControl
from attendance_app.ui.widgets.status_pill import StatusPill
from attendance_app.ui.widgets.time_field import TimeField

SUNDAY = date(2026, 11, 22)


def _shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()


# ---- segments ----


@pytest.fixture
def segments(qtbot: QtBot) -> SegmentedControl:
    made = SegmentedControl("View")
    for key in ("day", "week", "month"):
        made.add(key, key.title())
    _shown(qtbot, made)
    return made


def test_first_segment_is_chosen_and_choosing_in_code_tells_nobody(qtbot: QtBot, segments: SegmentedControl) -> None:
    assert segments.current == "day"
    with qtbot.assertNotEmitted(segments.chosen):
        segments.choose("month")
    assert segments.current == "month"


def test_segments_are_chosen_by_mouse_and_arrows(qtbot: QtBot, segments: SegmentedControl) -> None:
    with qtbot.waitSignal(segments.chosen) as clicked:
        segments.button("month").click()
    assert clicked.args == ["month"]
    segments.button("month").setFocus()
    with qtbot.waitSignal(segments.chosen) as moved:
        qtbot.keyClick(segments.button("month"), Qt.Key.Key_Left)
    assert moved.args == ["week"]
    assert segments.current == "week"


def test_unknown_segment_is_a_bug(segments: SegmentedControl) -> None:
    with pytest.raises(KeyError):
        segments.choose("year")


# ---- search ----


def test_search_waits_for_the_last_key_and_looks_once(qtbot: QtBot) -> None:
    field = SearchField("Search people")
    _shown(qtbot, field)
    looked: list[str] = []
    field.searched.connect(looked.append)
    with qtbot.waitSignal(field.searched):
        qtbot.keyClicks(field, " ada ")
    assert looked == ["ada"]


def test_enter_searches_at_once_and_escape_clears(qtbot: QtBot) -> None:
    field = SearchField("Search people")
    _shown(qtbot, field)
    looked: list[str] = []
    field.searched.connect(looked.append)
    qtbot.keyClicks(field, "ada")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert looked == ["ada"]
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert looked == ["ada", ""]
    assert field.text() == ""


def test_search_field_has_a_name_and_a_clear_action_only_with_text(qtbot: QtBot) -> None:
    field = SearchField("Search people", "Name or code")
    _shown(qtbot, field)
    assert (field.accessibleName(), field.placeholderText()) == ("Search people", "Name or code")
    clear = field.actions()[-1]
    assert not clear.isVisible()
    field.setText("ada")
    assert clear.isVisible()


# ---- days ----


@pytest.mark.parametrize(
    ("preset", "week_starts_on", "first", "last"),
    [
        (Preset.TODAY, 0, SUNDAY, SUNDAY),
        (Preset.YESTERDAY, 0, date(2026, 11, 21), date(2026, 11, 21)),
        (Preset.THIS_WEEK, 0, date(2026, 11, 16), SUNDAY),  # Monday to Sunday
        (Preset.THIS_WEEK, 6, SUNDAY, date(2026, 11, 28)),  # Sunday to Saturday
        (Preset.THIS_WEEK, 5, date(2026, 11, 21), date(2026, 11, 27)),  # Saturday to Friday
        (Preset.LAST_WEEK, 0, date(2026, 11, 9), date(2026, 11, 15)),
        (Preset.LAST_WEEK, 6, date(2026, 11, 15), date(2026, 11, 21)),
        (Preset.THIS_MONTH, 0, date(2026, 11, 1), date(2026, 11, 30)),
        (Preset.LAST_MONTH, 0, date(2026, 10, 1), date(2026, 10, 31)),
    ],
)
def test_presets_are_whole_weeks_and_months(preset: Preset, week_starts_on: int, first: date, last: date) -> None:
    assert preset_range(preset, SUNDAY, week_starts_on) == DateRange(first, last)


@pytest.mark.parametrize(
    ("today", "last_month", "this_month_ends"),
    [
        (date(2028, 2, 10), (date(2028, 1, 1), date(2028, 1, 31)), date(2028, 2, 29)),
        (date(2027, 1, 31), (date(2026, 12, 1), date(2026, 12, 31)), date(2027, 1, 31)),
        (date(2026, 12, 1), (date(2026, 11, 1), date(2026, 11, 30)), date(2026, 12, 31)),
    ],
)
def test_months_end_where_they_do(today: date, last_month: tuple[date, date], this_month_ends: date) -> None:
    assert preset_range(Preset.LAST_MONTH, today, 0) == DateRange(*last_month)
    assert preset_range(Preset.THIS_MONTH, today, 0).last == this_month_ends


@pytest.fixture
def picker(qtbot: QtBot) -> DateRangePicker:
    made = DateRangePicker(lambda: SUNDAY, Preset.LAST_WEEK, week_starts_on=0)
    _shown(qtbot, made)
    return made


def test_picker_shows_fields_only_for_days_of_ones_own(picker: DateRangePicker) -> None:
    assert not picker.first.isVisible()
    picker.choose_days(DateRange(date(2026, 1, 5), date(2026, 1, 9)))
    assert picker.first.isVisible()
    assert picker.range == DateRange(date(2026, 1, 5), date(2026, 1, 9))


def test_choosing_a_preset_by_keyboard_tells_its_days(qtbot: QtBot, picker: DateRangePicker) -> None:
    picker.presets.setFocus()
    with qtbot.waitSignal(picker.range_changed) as changed:
        qtbot.keyClick(picker.presets, Qt.Key.Key_Up)
    assert changed.args == [DateRange(date(2026, 11, 16), SUNDAY)]


def test_own_days_begin_with_those_that_were_shown(qtbot: QtBot, picker: DateRangePicker) -> None:
    picker.choose(Preset.CUSTOM)
    assert picker.range == DateRange(date(2026, 11, 9), date(2026, 11, 15))


def test_a_first_day_after_the_last_takes_the_last_along(qtbot: QtBot, picker: DateRangePicker) -> None:
    picker.choose_days(DateRange(date(2026, 1, 5), date(2026, 1, 9)))
    with qtbot.waitSignal(picker.range_changed):
        picker.first.set_day(date(2026, 1, 20))
    assert picker.range == DateRange(date(2026, 1, 20), date(2026, 1, 20))


# ---- time ----


@pytest.mark.parametrize(
    ("start", "steps", "expected"),
    [
        (time(8, 7), 1, time(8, 10)),
        (time(8, 7), -1, time(8, 5)),
        (time(8, 55), 1, time(9, 0)),
        (time(0, 0), -1, time(23, 55)),
    ],
)
def test_arrows_step_through_minutes_by_five(qtbot: QtBot, start: time, steps: int, expected: time) -> None:
    field = TimeField("Start")
    _shown(qtbot, field)
    field.set_value(start)
    field.setSelectedSection(QTimeEdit.Section.MinuteSection)
    field.stepBy(steps)
    assert field.value == expected


def test_time_is_written_as_the_country_does(qtbot: QtBot) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("en_US"))
        field = TimeField("Start")
        qtbot.addWidget(field)
        field.set_value(time(15, 5))
        assert field.text().replace("\N{NARROW NO-BREAK SPACE}", " ") == "3:05 PM"
    finally:
        QLocale.setDefault(before)


# ---- calendar ----


def _colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize(("theme", "tokens"), [("light", LIGHT), ("dark", DARK)])
def test_the_chosen_day_is_filled_in_the_themes_colour(
    qtbot: QtBot, qapp: QApplication, theme: str, tokens: Tokens
) -> None:
    calendar = MonthCalendar()
    calendar.setSelectedDate(QDate(2026, 3, 18))
    _shown(qtbot, calendar)
    apply_theme(qapp, theme)  # type: ignore[arg-type]
    assert {tokens.accent, tokens.surface} <= _colours(calendar)


def test_the_field_opens_the_apps_own_calendar_and_keeps_its_day(qtbot: QtBot) -> None:
    edit = DayEdit("First day")
    qtbot.addWidget(edit)
    edit.set_day(SUNDAY)
    assert edit.day == SUNDAY
    assert isinstance(edit.calendarWidget(), MonthCalendar)
    assert edit.accessibleName() == "First day"


def test_a_pill_never_shows_itself_as_a_window_and_is_seen_with_its_parent(qtbot: QtBot) -> None:
    pill = StatusPill()
    pill.show_status("Late", "warning")
    assert not pill.isVisible()

    parent = QWidget()
    qtbot.addWidget(parent)
    QVBoxLayout(parent).addWidget(pill)
    parent.show()

    assert pill.isVisible()
    pill.show_status("", "neutral")
    assert not pill.isVisible()
