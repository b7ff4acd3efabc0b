"""Finds text on the screen that nobody translates, and text that doesn't fit where it stands."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QTabBar,
    QTableView,
    QWidget,
)

from attendance_app.ui.widgets.fit_label import FitLabel
from tests.fakes.pseudo_language import CLOSING, OPENING

_INNERMOST = re.compile(rf"{re.escape(OPENING)}[^{re.escape(OPENING + CLOSING)}]*{re.escape(CLOSING)}")
_TAG = re.compile(r"</?\w+[^>]*>")
_WORD = re.compile(r"[A-Za-z]{2,}")
_FIELD_FRAME_PX = 24  # border and padding of a field, both sides
_ARROW_PX = 28
_SLACK_PX = 1
_MOST_ROUNDS, _STILL_ROUNDS = 30, 3


@dataclass(frozen=True)
class Finding:
    """Something on the screen that is wrong, told so that one finds it in the code."""

    where: str
    text: str
    fault: str

    def __str__(self) -> str:
        return f"{self.where}: {self.text!r}: {self.fault}"


def visible_widgets(root: QWidget) -> list[QWidget]:
    """Everything that would be on the screen, `root` first.

    Without what shows a file as it stands: a view with the property `content` = "data", and what is in it.
    """
    return [root, *(child for child in root.findChildren(QWidget) if child.isVisibleTo(root) and not _is_data(child))]


def _is_data(widget: QWidget) -> bool:
    at: QWidget | None = widget
    while at is not None:
        if at.property("content") == "data":
            return True
        at = at.parentWidget()
    return False


def untranslated(root: QWidget, data: Iterable[str] = ()) -> list[Finding]:
    """Text below `root` that the pseudo translator has not seen; `data` are patterns of what needn't be."""
    allowed = [re.compile(pattern) for pattern in data]
    found: list[Finding] = []
    for widget in visible_widgets(root):
        for what, text in _texts(widget):
            rest = _without_translated(text)
            for pattern in allowed:
                rest = pattern.sub("", rest)
            if _WORD.search(rest):
                found.append(Finding(_where(widget, root), text, f"{what} isn't translated"))
    return found


def _without_translated(text: str) -> str:
    """What is left when translated sentences, and those within them, are taken out."""
    rest = _INNERMOST.sub("", text)
    return rest if rest == text else _without_translated(rest)


def clipped(root: QWidget) -> list[Finding]:
    """Text below `root` that is wider or higher than the room it has, or outside its parent.

    Layouts that still wait for their turn take it first: on a screen they would before anybody could read.
    """
    _lay_out(root)
    found: list[Finding] = []
    for widget in visible_widgets(root):
        found += [Finding(_where(widget, root), text, fault) for text, fault in _too_large(widget)]
        if _says_something(widget) and (beyond := _beyond_its_parent(widget, root)):
            found.append(Finding(_where(widget, root), _own_text(widget), beyond))
    return found


def _lay_out(root: QWidget) -> None:
    """Hand out layout requests until nothing moves any more: what one layout settles can be news to the next."""
    still, before = 0, _places(root)
    for _round in range(_MOST_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        now = _places(root)
        still = still + 1 if now == before else 0
        if still == _STILL_ROUNDS:
            return
        before = now
    raise AssertionError(f"the layout of {type(root).__name__} doesn't come to rest")


def _places(root: QWidget) -> list[QRect]:
    return [widget.geometry() for widget in root.findChildren(QWidget)]


def _where(widget: QWidget, root: QWidget) -> str:
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and at is not root and len(names) < 4:
        names.append(
            at.objectName() if at.objectName() and not at.objectName().startswith("qt_") else type(at).__name__
        )
        at = at.parentWidget()
    return " in ".join(names)


# ---- what is said ----


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "accessible name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tooltip", widget.toolTip()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", _plain(widget)
    elif isinstance(widget, QGroupBox):
        yield "title", widget.title()
    elif isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(index)) for index in range(widget.count()))
    elif isinstance(widget, QSpinBox | QDoubleSpinBox):
        yield "unit", f"{widget.prefix()} {widget.suffix()}"
        yield "special value", widget.specialValueText()
    elif isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(index)) for index in range(widget.count()))
    elif isinstance(widget, QHeaderView):
        yield from (("column", text) for _section, text in _sections(widget))
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget.parentWidget(), QComboBox):
        yield from (("cell", text) for text in _cells(widget))


def _plain(widget: QLabel | QAbstractButton) -> str:
    text = widget.text()
    if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText and _TAG.search(text):
        document = QTextDocument()
        document.setHtml(text)
        return document.toPlainText()
    return text


def _sections(header: QHeaderView) -> Iterator[tuple[int, str]]:
    """What stands over each column that is shown, and which column it is."""
    model = header.model()
    if model is None or header.orientation() == Qt.Orientation.Vertical:
        return
    for section in range(header.count()):
        if not header.isSectionHidden(section):
            yield section, str(model.headerData(section, header.orientation()) or "")


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    for row in range(min(model.rowCount(), 50)):
        for column in _columns(view, model):
            yield str(model.index(row, column).data() or "")


def _columns(view: QAbstractItemView, model: QAbstractItemModel) -> range:
    if isinstance(view, QListView):
        return range(view.modelColumn(), view.modelColumn() + 1)
    return range(model.columnCount(view.rootIndex()))


# ---- what fits ----


def _too_large(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, FitLabel):
        yield from _fit_label(widget)
    elif isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QCheckBox | QRadioButton) or (isinstance(widget, QAbstractButton) and widget.text()):
        yield from _smaller_than_needed(widget, widget.text())
    elif isinstance(widget, QComboBox):
        needed = QFontMetrics(widget.font()).horizontalAdvance(widget.currentText())
        if needed > widget.width() - _FIELD_FRAME_PX // 2 - _ARROW_PX:
            yield widget.currentText(), f"needs {needed} px of a list {widget.width()} px wide"
    elif isinstance(widget, QLineEdit) and not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox):
        yield from _placeholder(widget)
    elif isinstance(widget, QAbstractSpinBox):
        yield from _field_with_arrows(widget)
    elif isinstance(widget, QHeaderView) and isinstance(widget.parentWidget(), QTableView):
        yield from _narrow_sections(widget)


def _fit_label(label: FitLabel) -> Iterator[tuple[str, str]]:
    if label.text() and label.shown_text() != label.text():
        yield label.text(), f"is cut to {label.shown_text()!r}"


def _label(label: QLabel) -> Iterator[tuple[str, str]]:
    if not label.text() or label.pixmap().width() > 0:
        return
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + _SLACK_PX:
            yield label.text(), f"needs {needed} px of height and has {label.height()}"
        elif (longest := label.minimumSizeHint().width()) > label.width() + _SLACK_PX:
            yield label.text(), f"has a word {longest} px long in {label.width()} px"
        return
    hint = label.sizeHint()
    if hint.width() > label.width() + _SLACK_PX or hint.height() > label.height() + _SLACK_PX:
        yield label.text(), f"needs {hint.width()} × {hint.height()} px and has {room.width()} × {room.height()}"


def _smaller_than_needed(widget: QWidget, text: str) -> Iterator[tuple[str, str]]:
    hint = widget.sizeHint()
    if hint.width() > widget.width() + _SLACK_PX or hint.height() > widget.height() + _SLACK_PX:
        yield text, f"needs {hint.width()} × {hint.height()} px and has {widget.width()} × {widget.height()}"


def _field_with_arrows(field: QAbstractSpinBox) -> Iterator[tuple[str, str]]:
    metrics, editor = QFontMetrics(field.font()), field.lineEdit()
    needed = metrics.horizontalAdvance(field.text()) + editor.textMargins().left()
    if needed > editor.width() or metrics.height() > field.height():
        yield field.text(), f"needs {needed} × {metrics.height()} px and has {editor.width()} × {field.height()}"


def _placeholder(field: QLineEdit) -> Iterator[tuple[str, str]]:
    text = field.placeholderText()
    needed = QFontMetrics(field.font()).horizontalAdvance(text)
    if not field.text() and needed > field.width() - _FIELD_FRAME_PX:
        yield text, f"placeholder needs {needed} px and has {field.width() - _FIELD_FRAME_PX}"


def _section_px(header: QHeaderView, section: int) -> int:
    """What the title takes; only the one that is sorted by shows an arrow, Qt counts it for all."""
    arrow = header.isSortIndicatorShown()
    header.setSortIndicatorShown(arrow and section == header.sortIndicatorSection())
    needed = int(header.sectionSizeFromContents(section).width())
    header.setSortIndicatorShown(arrow)
    return needed


def _narrow_sections(header: QHeaderView) -> Iterator[tuple[str, str]]:
    if header.orientation() == Qt.Orientation.Vertical:
        return
    for section, text in _sections(header):
        needed = _section_px(header, section)
        if text and needed > header.sectionSize(section) + _SLACK_PX:
            yield text, f"column needs {needed} px and has {header.sectionSize(section)}"


def _says_something(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox) and bool(_own_text(widget))


def _own_text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _beyond_its_parent(widget: QWidget, root: QWidget) -> str:
    """How far the widget stands out of what shows it; what can be scrolled into view counts as shown."""
    inner: QWidget = widget
    while (outer := inner.parentWidget()) is not None and inner is not root:
        if isinstance(outer.parentWidget(), QScrollArea) and outer.parentWidget().viewport() is outer:  # type: ignore[union-attr]
            return ""
        shown = QRect(widget.mapTo(outer, widget.rect().topLeft()), widget.size())
        if not outer.rect().adjusted(-_SLACK_PX, -_SLACK_PX, _SLACK_PX, _SLACK_PX).contains(shown):
            return f"stands out of {type(outer).__name__}: {shown.getRect()} in {outer.rect().getRect()}"
        inner = outer
    return ""


def settled(app: QApplication) -> None:
    """Lay out everything that waits for it."""
    app.sendPostedEvents()
