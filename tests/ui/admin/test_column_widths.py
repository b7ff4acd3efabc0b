"""How columns share a table's width: worked by hand, and in a table."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from attendance_app.ui.admin.column_widths import ColumnWant, fitted
from attendance_app.ui.admin.record_model import Column, RecordModel
from attendance_app.ui.admin.record_table import RecordTable

DATE, STATE = ColumnWant(60, 90, 160), ColumnWant(50, 70, 70)
NAME = ColumnWant(40, 200, None)


@pytest.mark.parametrize(
    ("room", "widths"),
    [
        (600, [160, 70, 370]),  # all words are read, dates are as wide as designed, names take what is left
        (360, [90, 70, 200]),  # exactly the words
        (300, [90, 70, 140]),  # short words first: the name is cut
        (180, [70, 60, 50]),  # 30 px to share and nobody is content with less: 10 each
        (100, [60, 50, 40]),  # too narrow for the least: the table scrolls
    ],
)
def test_short_words_are_read_before_long_ones_and_all_before_comfort(room: int, widths: list[int]) -> None:
    assert fitted(room, [DATE, STATE, NAME]) == widths


def test_columns_that_take_what_is_left_share_it() -> None:
    assert fitted(500, [ColumnWant(50, 80, None), ColumnWant(50, 180, None)]) == [200, 300]


def test_without_such_a_column_room_is_left() -> None:
    assert fitted(500, [DATE, STATE]) == [160, 70]


WORDS = ("8 giờ 17 phút", "bắt đầu nghỉ 10:15 hôm nay", "Đã đồng ý")


@pytest.fixture
def table(qtbot: QtBot) -> RecordTable:
    """Designed for words half as long; its last column takes what is left."""
    columns = [Column(title, lambda words: words, lambda words: words) for title in ("A", "B", "C")]
    shown = RecordTable(RecordModel(columns, lambda words: words), "Words", (60, 70, 0), QWidget(), wraps=True)
    qtbot.addWidget(shown)
    shown.resize(900, 300)
    shown.show()
    return shown


def records(table: RecordTable) -> RecordModel[str]:
    model = table.view.model()
    assert isinstance(model, RecordModel)
    return model


def widest(table: RecordTable) -> int:
    return max(table.view.fontMetrics().horizontalAdvance(words) for words in WORDS)


def test_columns_are_as_wide_as_the_words_in_them(table: RecordTable) -> None:
    records(table).set_records(WORDS[:1])
    narrow = table.view.columnWidth(0)
    records(table).set_records(WORDS)
    assert table.view.columnWidth(0) == table.view.columnWidth(1) >= widest(table) > narrow
    assert not table.view.horizontalScrollBar().isVisible()


def test_rows_get_two_lines_where_words_do_not_fit_into_one(table: RecordTable) -> None:
    records(table).set_records(WORDS)
    one_line = table.view.rowHeight(0)
    table.resize(320, 300)
    assert not table.view.horizontalScrollBar().isVisible()
    assert table.view.rowHeight(0) > one_line
    assert table.view.wordWrap()
    table.resize(900, 300)
    assert table.view.rowHeight(0) == one_line


def test_a_width_that_was_dragged_stays(table: RecordTable) -> None:
    records(table).set_records(WORDS)
    table.view.horizontalHeader().resizeSection(0, 300)
    records(table).set_records(WORDS[:2])
    table.resize(880, 300)
    assert table.view.columnWidth(0) == 300
