"""Paints people and states into tables: photo and name in one cell, a pill in another. GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from attendance_app.services.roster import RosterRow
from attendance_app.ui.admin.record_model import RECORD_ROLE
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.avatar import paint_avatar
from attendance_app.ui.widgets.status_pill import paint_pill, pill_font, pill_size
from attendance_app.ui.widgets.tone import Tone

AVATAR_PX = 36
_LEFT_PX, _GAP_PX = 12, 12
AnyIndex = QModelIndex | QPersistentModelIndex


class PersonDelegate(QStyledItemDelegate):
    """Photo or initials, then the text of the cell.

    Args:
        photo_of: The photo of a person by id; None for nobody's.
    """

    def __init__(self, photo_of: Callable[[str], QPixmap | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photo_of = photo_of

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The cell."""
        cell = _ground(self, painter, option, index)
        row = index.data(RECORD_ROLE)
        if not isinstance(row, RosterRow):
            return
        area = QRectF(cell.rect)
        circle = QRectF(area.left() + _LEFT_PX, area.center().y() - AVATAR_PX / 2 + 0.5, AVATAR_PX, AVATAR_PX)
        person = row.employee
        painter.save()
        painter.setOpacity(1.0 if person.active else 0.55)
        paint_avatar(
            painter, circle, person.id, person.name, tokens_of(QApplication.palette()), self._photo_of(person.id)
        )
        painter.restore()
        words = area.adjusted(_LEFT_PX + AVATAR_PX + _GAP_PX, 0, -8, 0)
        painter.save()
        painter.setFont(cell.font)
        painter.setPen(cell.palette.color(QPalette.ColorRole.Text))
        shown = cell.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802
        """The text's, and the photo beside it."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + AVATAR_PX + _LEFT_PX + _GAP_PX, max(hint.height(), AVATAR_PX + 12))


class PillDelegate(QStyledItemDelegate):
    """The text of the cell as a pill.

    Args:
        tone_of: The tone of a record, and the icon; an empty icon is that of the tone.
    """

    def __init__(self, tone_of: Callable[[object], tuple[Tone, str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tone_of = tone_of

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The cell."""
        cell = _ground(self, painter, option, index)
        tone, icon = self._tone_of(index.data(RECORD_ROLE))
        area = QRectF(cell.rect).adjusted(_LEFT_PX, 0, -4, 0)
        paint_pill(
            painter, area, str(index.data()), tone, icon, tokens_of(QApplication.palette()), pill_font(cell.font)
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: N802
        """The whole pill."""
        size = pill_size(str(index.data()), pill_font(option.font))
        return QSize(size.width() + _LEFT_PX + 8, size.height() + 8)


def _ground(
    delegate: QStyledItemDelegate, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex
) -> QStyleOptionViewItem:
    """Paint selection and focus as for any cell, without its text; the cell as the style sees it."""
    cell = QStyleOptionViewItem(option)
    delegate.initStyleOption(cell, index)
    cell.text = ""
    style = cell.widget.style() if cell.widget else QApplication.style()
    style.drawControl(QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
    return cell
