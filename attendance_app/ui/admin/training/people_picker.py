"""Who is learnt from: everybody, or people from a list with a search. Depends on services.fine_tuning; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.admin.training.cards import wrapped
from attendance_app.ui.language.formats import number_words
from attendance_app.ui.widgets.search_field import SearchField
from attendance_app.ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from collections.abc import Sequence

    from attendance_app.services.fine_tuning.service import Learner

ALL, SOME = "all", "some"
_ID_ROLE, _FEW_PX, _TALL_PX = Qt.ItemDataRole.UserRole, 120, 220


class PeoplePicker(QWidget):
    """Two ways to say who, and, for the second, a list to check.

    Signals:
        changed: Others are chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._learners: tuple[Learner, ...] = ()
        self.which = SegmentedControl(self.tr("Who is learnt from"))
        self.which.add(ALL, self.tr("Everybody"), "people")
        self.which.add(SOME, self.tr("Choose people"), "check")
        self.which.chosen.connect(self._on_which)
        self.count = wrapped()
        self.search = SearchField(self.tr("Find a person"), self.tr("Name or number"))
        self.search.searched.connect(self._on_searched)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("People to learn from"))
        self.list.setMinimumHeight(_FEW_PX)
        self.list.setMaximumHeight(_TALL_PX)
        self.list.itemChanged.connect(lambda _item: self._on_changed())
        self.every, self.none = QPushButton(self.tr("All shown")), QPushButton(self.tr("None shown"))
        for button, checked in ((self.every, True), (self.none, False)):
            button.setProperty("role", "link")
            button.clicked.connect(lambda _on=False, checked=checked: self._check_shown(checked))
        self._lay_out()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(16)
        first.addWidget(self.which)
        first.addWidget(self.count, 1)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.search, 1)
        above.addWidget(self.every)
        above.addWidget(self.none)
        self.choosing = QWidget()
        inner = QVBoxLayout(self.choosing)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addLayout(above)
        inner.addWidget(self.list)
        self.choosing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(first)
        column.addWidget(self.choosing)
        self.setFocusProxy(self.which)

    # ---- what is chosen ----

    @property
    def chosen(self) -> tuple[str, ...] | None:
        """Ids of the people who are chosen; None for everybody."""
        if self.which.current == ALL:
            return None
        return tuple(str(item.data(_ID_ROLE)) for item in self._items() if item.checkState() == Qt.CheckState.Checked)

    @property
    def people_and_pictures(self) -> tuple[int, int]:
        """How many people are chosen, and how many pictures they have."""
        chosen = self.chosen
        counted = [one for one in self._learners if chosen is None or one.employee_id in set(chosen)]
        return len(counted), sum(one.pictures for one in counted)

    def offer(self, learners: Sequence[Learner]) -> None:
        """Offer these people; who was unchecked stays so."""
        if tuple(learners) == self._learners:
            self._show_count()
            return
        unchecked = {str(i.data(_ID_ROLE)) for i in self._items() if i.checkState() != Qt.CheckState.Checked}
        self._learners = tuple(learners)
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in self._learners:
                words = self.tr("{name} ({code}), {pictures}").format(
                    name=one.name, code=one.code, pictures=self.tr("%n pictures", "", one.pictures)
                )
                item = QListWidgetItem(words, self.list)
                item.setData(_ID_ROLE, one.employee_id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                checked = one.employee_id not in unchecked
                item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self._on_searched(self.search.text().strip())
        self._on_changed()

    def choose(self, employee_ids: Sequence[str]) -> None:
        """Choose just these people."""
        self.which.choose(SOME)
        with QSignalBlocker(self.list):
            for item in self._items():
                there = item.data(_ID_ROLE) in employee_ids
                item.setCheckState(Qt.CheckState.Checked if there else Qt.CheckState.Unchecked)
        self._on_which()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _on_which(self, _key: str = "") -> None:
        self.choosing.setVisible(self.which.current == SOME)
        self._on_changed()

    def _on_searched(self, text: str) -> None:
        for item in self._items():
            item.setHidden(text.casefold() not in item.text().casefold())

    def _check_shown(self, checked: bool) -> None:
        with QSignalBlocker(self.list):
            for item in self._items():
                if not item.isHidden():
                    item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self._on_changed()

    def _on_changed(self) -> None:
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        people, pictures = self.people_and_pictures
        self.count.setText(
            self.tr("{people}, {pictures}").format(
                people=self.tr("%n people", "", people), pictures=self.tr("%n pictures", "", pictures)
            )
            if self._learners
            else self.tr("Nobody is enrolled yet.")
        )
        self.count.setAccessibleName(number_words(people))
