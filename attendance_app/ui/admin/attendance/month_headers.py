"""What stands above and beside the month grid: its days and its people. PySide6; GUI thread."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from attendance_app.ui.admin.attendance.month_model import MonthModel
from attendance_app.ui.language.formats import weekday_words
from attendance_app.ui.theme import text_scale, tokens_of
from attendance_app.ui.widgets.icons import draw_icon

_ROW_PX, _LEAST_DAY_PX, _HEAD_PX, _LOCK_PX = 36, 21, 46, 12
_CROWDED_DAY_PX, _CROWDED_NAMES_PX, _SMALLEST_LETTERS_PX = 16, 104, 9
_LEAST_NAMES_PX, _MOST_NAMES_PX, _BESIDE_NAME_PX = 120, 190, 12
_MOST_OF_THE_GRID = 0.18  # may be names, where that is more
_SATURDAY, _A_WEEK = 5, 7
_WIDEST_DIGITS, _AIR_PX = "28", 2


def least_day_px() -> int:
    """The width that a day needs at least: two digits in the size of text that is set."""
    return round(_LEAST_DAY_PX * text_scale())


def crowded_day_px() -> int:
    """The width a day makes do with beside an opened day: the digits and a small mark."""
    return round(_CROWDED_DAY_PX * text_scale())


def row_px() -> int:
    """The height of a person's row."""
    return round(_ROW_PX * text_scale())


class DayHeader(QHeaderView):
    """Weekday and day of the month; today in the accent, locked days with a lock."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.measure()

    def measure(self) -> None:
        """Take the height that the size of text wants."""
        self.setFixedHeight(round(_HEAD_PX * text_scale()))
        self.setMinimumSectionSize(crowded_day_px())

    def sectionSizeFromContents(self, logical_index: int) -> QSize:  # noqa: N802
        """A day needs room for two digits, which grow smaller where days move together; totals what they say."""
        model = self.model()
        if isinstance(model, MonthModel) and logical_index < len(model.days):
            return QSize(crowded_day_px(), self.height())
        return super().sectionSizeFromContents(logical_index)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:  # noqa: N802
        """A day's head; those of totals as usual."""
        model = self.model()
        if not isinstance(model, MonthModel) or logical_index >= len(model.days):
            super().paintSection(painter, rect, logical_index)
            return
        tokens, day = tokens_of(QApplication.palette()), model.days[logical_index]
        today = model.is_today(logical_index)
        painter.save()
        painter.fillRect(rect, QColor(tokens.hover if day.weekday() >= _SATURDAY else tokens.surface))
        upper, lower = QRect(rect), QRect(rect)
        upper.setBottom(rect.top() + rect.height() // 2 - 1)
        lower.setTop(rect.top() + rect.height() // 2 - 3)
        painter.setFont(self.day_font(QFont.Weight.Normal))
        painter.setPen(QColor(tokens.muted))
        if model.is_locked(day):
            side = _LOCK_PX * text_scale()
            mark = QRectF(0, 0, side, side)
            mark.moveCenter(QRectF(upper).center())
            draw_icon(painter, "lock", tokens.muted, mark)
        else:
            letters = weekday_letters(crowded=rect.width() < least_day_px())
            painter.setFont(self._fitting(self.day_font(QFont.Weight.Normal), letters, rect.width()))
            where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(upper, where, letters[day.weekday()])
        digits = self.day_font(QFont.Weight.Bold if today else QFont.Weight.Medium)
        painter.setFont(self._fitting(digits, [_WIDEST_DIGITS], rect.width()))
        painter.setPen(QColor(tokens.accent if today else tokens.text))
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, str(day.day))
        painter.setPen(QColor(tokens.accent if today else tokens.border))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def day_font(self, weight: QFont.Weight) -> QFont:
        """The type of weekdays and digits, in the size of text that is set."""
        font = QFont(self.font())
        font.setPixelSize(round(tokens_of(self.palette()).caption * text_scale()))
        font.setWeight(weight)
        return font

    def _fitting(self, font: QFont, words: Sequence[str], width_px: int) -> QFont:
        """That type, or smaller so that each of the words fits with some air."""
        while font.pixelSize() > _SMALLEST_LETTERS_PX:
            metrics = QFontMetrics(font)
            if max(metrics.horizontalAdvance(each) for each in words) <= width_px - _AIR_PX:
                break
            font.setPixelSize(font.pixelSize() - 1)
        return font


class NameHeader(QHeaderView):
    """The people. It takes the width of the longest name up to a limit; longer ones end with an ellipsis."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.measure()

    def measure(self, room_px: int | None = None, days: int = 0) -> None:
        """Take the width that names and the size of text want, and leave the days their room.

        Args:
            room_px: For names and days together; None where nothing is known of it.
            days: How many there are.
        """
        self.setDefaultSectionSize(row_px())
        metrics, scale = QFontMetrics(self._name_font()), text_scale()
        widest = max((metrics.horizontalAdvance(self._name(row)) for row in range(self.count())), default=0)
        wanted = widest + 2 * _BESIDE_NAME_PX + 1
        grid = self.parentWidget()
        most = max(_MOST_NAMES_PX * scale, _MOST_OF_THE_GRID * (grid.width() if grid is not None else 0))
        width = max(round(_LEAST_NAMES_PX * scale), min(wanted, round(most)))
        if room_px is not None and days * crowded_day_px() <= room_px - _CROWDED_NAMES_PX * scale:
            room_beside = room_px - days * (least_day_px() if self._fits_well(room_px, days) else crowded_day_px())
            width = min(width, room_beside)
        elif room_px is not None and not self._fits_well(room_px, days):
            width = min(width, round(_LEAST_NAMES_PX * scale))  # the days need every pixel
        self.setFixedWidth(width)

    def shown_name(self, row: int) -> str:
        """The name as it is painted."""
        room = self.width() - 2 * _BESIDE_NAME_PX
        return QFontMetrics(self._name_font()).elidedText(self._name(row), Qt.TextElideMode.ElideRight, room)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:  # noqa: N802
        """A name; the style's own would be cut off."""
        tokens = tokens_of(QApplication.palette())
        painter.save()
        painter.fillRect(rect, QColor(tokens.surface))
        painter.setFont(self._name_font())
        painter.setPen(QColor(tokens.text))
        inside = rect.adjusted(_BESIDE_NAME_PX, 0, -_BESIDE_NAME_PX, 0)
        painter.drawText(
            inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.shown_name(logical_index)
        )
        painter.restore()

    def _fits_well(self, room_px: int, days: int) -> bool:
        return days * least_day_px() <= room_px - _LEAST_NAMES_PX * text_scale()

    def _name(self, row: int) -> str:
        return str(self.model().headerData(row, Qt.Orientation.Vertical) or "") if self.model() is not None else ""

    def _name_font(self) -> QFont:
        font = QFont(QApplication.font())
        font.setPixelSize(round(tokens_of(self.palette()).body * text_scale()))
        font.setWeight(QFont.Weight.Medium)
        return font


def weekday_letters(*, crowded: bool = False) -> list[str]:
    """The weekdays, Monday first, as short as they can be told apart: "T2" in Vietnamese, "Mo" in English.

    Args:
        crowded: There is room for the shortest form only, "M" in English; the shade of the weekend helps.
    """
    locale = QLocale()
    narrow = [locale.standaloneDayName(weekday + 1, QLocale.FormatType.NarrowFormat) for weekday in range(_A_WEEK)]
    if crowded or len(set(narrow)) == _A_WEEK:
        return narrow
    return [weekday_words(weekday, short=True)[:2] for weekday in range(_A_WEEK)]
