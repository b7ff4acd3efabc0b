"""Paints a person into a table: photo or initials, and the words. Depends on widgets.avatar; GUI thread."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from attendance_app.domain.people import Employee
from attendance_app.ui.admin.record_model import RECORD_ROLE
from attendance_app.ui.theme import tokens_of
from attendance_app.ui.widgets.avatar import paint_avatar

_SIDE_PX, _GAP_PX, _LEFT_PX = 30, 10, 10


class PersonDelegate(QStyledItemDelegate):
    """For columns that show a person of the record.

    Args:
        person: Whom a record's cell is about; None for nobody.
    """

    def __init__(self, person: Callable[[Any], Employee | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = person
        self._photos: dict[str, QPixmap] = {}

    def show_photos(self, photos: dict[str, QPixmap]) -> None:
        """Paint these, by employee id, in place of initials."""
        self._photos = photos

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row's ground, the circle, the words."""
        person = self._person(index.data(RECORD_ROLE))
        if person is None:
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        words, shown.text = shown.text, ""
        style = QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        area = QRectF(shown.rect)
        circle = QRectF(area.left() + _LEFT_PX, area.center().y() - _SIDE_PX / 2, _SIDE_PX, _SIDE_PX)
        tokens = tokens_of(shown.palette)
        paint_avatar(painter, circle, person.id, person.name, tokens, self._photos.get(person.id))
        room = area.adjusted(_LEFT_PX + _SIDE_PX + _GAP_PX, 0, -8, 0)
        painter.save()
        painter.setPen(shown.palette.color(shown.palette.ColorRole.Text))
        elided = shown.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """The words and the circle beside them."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + _SIDE_PX + _GAP_PX, max(hint.height(), _SIDE_PX + 6))
