"""The Settings page: search, groups, rows, and the bar that saves or discards. Depends on services; GUI thread.

Each field is checked while it is typed; nothing is in force before it is saved.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.config import Settings
from attendance_app.errors import UserError
from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.services.retention import RetentionReport
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import AdminPage, Notice, PageContext, Target
from attendance_app.ui.admin.settings.backup_card import BackupCard
from attendance_app.ui.admin.settings.catalogue import Catalogue, SettingGroup
from attendance_app.ui.admin.settings.device_card import DeviceCard
from attendance_app.ui.admin.settings.password_card import PasswordCard
from attendance_app.ui.admin.settings.row import SettingRow
from attendance_app.ui.admin.tall_scroll import TallScroll
from attendance_app.ui.language.formats import number_words
from attendance_app.ui.widgets.empty_state import EmptyState
from attendance_app.ui.widgets.icons import themed_icon
from attendance_app.ui.widgets.search_field import SearchField
from attendance_app.ui.widgets.section_header import SectionHeader

_LIST_PX, _WIDTH_PX = 200, 820
_BESIDE_CARDS_PX, _BELOW_PX = 16, 28
_ITEM_ROOM_PX, _BESIDE_TITLE_PX = 22, 64
_KEY_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class _Answer:
    settings: Settings
    password_is_set: bool


class SettingsPage(AdminPage):
    """Groups at the left, the settings of one of them, or of a search, at the right.

    A target's action names a group: `general`, `devices`, `camera`, `recognition`, `time`, `kiosk`, `privacy`,
    `security`, `backup`.
    """

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Settings"))
        self._service = context.services.settings
        self._shown: Settings | None = None
        self.password = PasswordCard(context)
        self.password.was_set.connect(self.refresh)
        self.backup = BackupCard(context)
        self.device = DeviceCard(context)
        self.groups: tuple[SettingGroup, ...] = Catalogue(context).groups()
        self.rows: tuple[SettingRow, ...] = tuple(row for group in self.groups for row in group.rows)
        for row in self.rows:
            row.changed.connect(self._show_state)
        self._cards: dict[str, list[QWidget]] = {}
        self._build()
        self._loader: Loader[_Answer] = Loader(
            context.jobs, self.tr("Reading the settings"), self._on_loaded, context.announce_failure
        )
        save = QShortcut(QKeySequence("Ctrl+S"), self)
        save.activated.connect(self._on_save)
        self._show_group("general")
        self._show_state()

    # ---- building ----

    def _build(self) -> None:
        self.search = SearchField(self.tr("Search settings"), self.tr("Search"))
        self.search.searched.connect(self._on_search)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Groups of settings"))
        self.list.setIconSize(QSize(18, 18))
        self.list.setProperty("role", "groups")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for group in self.groups:
            item = QListWidgetItem(themed_icon(group.icon), group.title)
            item.setData(_KEY_ROLE, group.key)
            item.setSizeHint(QSize(0, self.list.fontMetrics().height() + _ITEM_ROOM_PX))
            self.list.addItem(item)
        longest = max(self.list.fontMetrics().horizontalAdvance(f"{group.title} (99)") for group in self.groups)
        self.list.currentItemChanged.connect(lambda item, _before: self._on_group(item) if item is not None else None)
        found_by = QWidget()
        found_by.setFixedWidth(max(_LIST_PX, longest + _BESIDE_TITLE_PX))
        column = QVBoxLayout(found_by)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(found_by)
        row.addWidget(self._built_scroll(), 1)
        self.body.addLayout(row, 1)
        self.body.addWidget(self._built_bar())
        whole = self.layout()
        if whole is not None:  # cards scroll to the window's edge
            around = whole.contentsMargins()
            whole.setContentsMargins(around.left(), around.top(), around.right(), 0)

    def _built_scroll(self) -> TallScroll:
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH_PX)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, _BESIDE_CARDS_PX, _BELOW_PX)
        self._column.setSpacing(16)
        further: dict[str, QWidget] = {
            "devices": self.device,
            "recognition": self._recognition_link(),
            "privacy": self._retention_card(),
            "security": self.password,
            "backup": self.backup,
        }
        for group in self.groups:
            cards: list[QWidget] = [self._built_card(group)] if group.rows else []
            if group.key in further:
                cards.append(further[group.key])
            self._cards[group.key] = cards
            for card in cards:
                self._column.addWidget(card)
        self.nothing = EmptyState(
            "search", self.tr("No setting is called like that"), self.tr("Try another word, or clear the search.")
        )
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        self._scroll = TallScroll(inside)
        self._scroll.viewport().installEventFilter(self)
        return self._scroll

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Cards keep their width when a scroll bar comes: it stands in their margin."""
        if event.type() == QEvent.Type.Resize and watched is self._scroll.viewport():
            bar = self._scroll.contentsRect().width() - self._scroll.viewport().width()
            self._column.setContentsMargins(0, 0, max(0, _BESIDE_CARDS_PX - bar), _BELOW_PX)
        return super().eventFilter(watched, event)

    def _built_card(self, group: SettingGroup) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(0)
        column.addWidget(SectionHeader(group.title))
        column.addSpacing(6)
        for row in group.rows:
            column.addWidget(row)
        return card

    def _recognition_link(self) -> QFrame:
        return _card_with_button(
            SectionHeader(
                self.tr("How sure recognition must be"),
                self.tr("The face model, the distance, and what to expect of them are on the Recognition page."),
            ),
            self.tr("Open Recog&nition"),
            lambda: self.context.go_to("recognition", Target(action="decision")),
        )

    def _retention_card(self) -> QFrame:
        return _card_with_button(
            SectionHeader(
                self.tr("Delete what is past its period"),
                self.tr("Happens by itself once a day. Punches, corrections and the audit log are never deleted."),
            ),
            self.tr("Delete &now"),
            self._on_delete_now,
        )

    def _built_bar(self) -> QWidget:
        self.bar = QFrame()
        self.bar.setProperty("role", "unsaved-bar")
        self.state = QLabel()
        self.discard = QPushButton(self.tr("&Discard changes"))
        self.save = QPushButton(self.tr("&Save changes"))
        self.save.setProperty("role", "primary")
        self.save.setToolTip(self.tr("Ctrl+S"))
        self.discard.clicked.connect(self._on_discard)
        self.save.clicked.connect(self._on_save)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        row.addWidget(self.state, 1)
        row.addWidget(self.discard)
        row.addWidget(self.save)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, _BELOW_PX)
        foot.addWidget(self.bar)
        return self._foot

    # ---- the page ----

    def refresh(self) -> None:
        """Read the settings again; what was typed and not saved stays."""
        services = self.context.services
        self._loader.load(lambda: _Answer(self._service.refresh(), services.access.password_is_set()))
        self.backup.refresh()
        self.device.refresh()

    def focus_first(self) -> None:
        """Start at the groups."""
        self.list.setFocus()

    def show_target(self, target: Target) -> None:
        """Show the group that the target's action names."""
        if target.action in self._cards:
            self.search.clear()
            self._show_group(target.action)

    def unsaved(self) -> bool:
        """Whether something was changed that isn't saved."""
        return self._shown is not None and any(row.unsaved() for row in self.rows)

    def row(self, name: str) -> SettingRow:
        """The row of that setting.

        Raises:
            KeyError: no row edits it.
        """
        found = next((row for row in self.rows if name in row.editor.names), None)
        if found is None:
            raise KeyError(name)
        return found

    # ---- groups and search ----

    def _show_group(self, key: str) -> None:
        which = next(which for which, group in enumerate(self.groups) if group.key == key)
        self.list.setCurrentRow(which)
        self._on_group(self.list.item(which))

    def _on_group(self, item: QListWidgetItem) -> None:
        if self.search.text():
            self.search.clear()
        for key, cards in self._cards.items():
            for card in cards:
                card.setVisible(key == item.data(_KEY_ROLE))
        for row in self.rows:
            row.show()
        self.nothing.hide()
        self._scroll.verticalScrollBar().setValue(0)

    def _on_search(self, wanted: str) -> None:
        if not wanted:
            item = self.list.currentItem()
            if item is not None:
                self._on_group(item)
            return
        anything = False
        for group in self.groups:
            found = [row for row in group.rows if row.matches(wanted)]
            titled = wanted.casefold() in group.title.casefold()
            for row in group.rows:
                row.setVisible(titled or row in found)
            for card in self._cards[group.key]:
                shown = titled or (bool(found) and card is self._cards[group.key][0] and bool(group.rows))
                card.setVisible(shown)
                anything = anything or shown
        self.nothing.setVisible(not anything)

    # ---- saving ----

    def _on_loaded(self, answer: _Answer) -> None:
        self.password.show_state(answer.password_is_set)
        if not self.unsaved():
            self._show(answer.settings)

    def _show(self, settings: Settings) -> None:
        self._shown = settings
        for row in self.rows:
            row.show_settings(settings)
        self._show_state()

    def _problem(self) -> str:
        """What keeps from saving."""
        looks, window = (self.row(name).editor.values()[name] for name in ("confirm_looks", "confirm_window"))
        if looks > window:
            return self.tr("No more looks can agree than are counted: at most {count}.").format(
                count=number_words(window)
            )
        return next((row.editor.problem() for row in self.rows if row.editor.problem()), "")

    def _show_state(self) -> None:
        changed = sum(row.unsaved() for row in self.rows) if self._shown is not None else 0
        problem = self._problem() if changed else ""
        self._foot.setVisible(bool(changed))
        self.save.setEnabled(bool(changed) and not problem)
        said = any(
            row.editor.problem() == problem and not row.isHidden() and row.isVisibleTo(self) for row in self.rows
        )
        self.state.setText(self.tr("%n settings are not saved yet", "", changed) if said or not problem else problem)
        for which, group in enumerate(self.groups):
            own = sum(row.unsaved() for row in group.rows) if self._shown is not None else 0
            words = self.tr("{title} ({count})").format(title=group.title, count=own) if own else group.title
            self.list.item(which).setText(words)

    def _on_discard(self) -> None:
        if self._shown is not None:
            self._show(self._shown)

    def wanted(self) -> Settings:
        """The settings with what is in the fields.

        Raises:
            pydantic.ValidationError: a field isn't valid.
        """
        base = self._shown or self._service.current
        typed = {name: value for row in self.rows for name, value in row.editor.values().items()}
        return Settings.model_validate({**base.model_dump(), **typed})

    def _on_save(self) -> None:
        if self._shown is None or not self.save.isEnabled() or not self.unsaved():
            return
        wanted, before = self.wanted(), self._shown
        self.save.setEnabled(False)
        self.context.jobs.run(
            self.tr("Saving the settings"),
            lambda _handle: self._save(wanted, before),
            self._on_saved,
            self._on_save_failed,
        )

    def _save(self, wanted: Settings, before: Settings) -> Settings:
        """Runs in a job's thread; saves what was changed here, on top of what others have saved meanwhile."""
        changes = {
            name: getattr(wanted, name)
            for name in type(wanted).model_fields
            if getattr(wanted, name) != getattr(before, name)
        }
        chosen = wanted.holidays_country, wanted.holidays_subdivision
        use_holidays = self.context.services.use_holidays
        if use_holidays is not None and chosen != (before.holidays_country, before.holidays_subdivision):
            use_holidays(*chosen)
        return self._service.change(changes, ADMIN_AUTHOR, self.context.services.auditing)

    def _on_saved(self, settings: Settings) -> None:
        self._show(settings)
        self.device.refresh()
        self.context.announce(Notice("success", self.tr("The settings are saved.")))
        self.context.settings_were_saved(settings)

    def _on_save_failed(self, error: UserError) -> None:
        self._show_state()
        self.context.announce_failure(error)

    # ---- retention ----

    def _on_delete_now(self) -> None:
        services = self.context.services
        self.context.jobs.run(
            self.tr("Deleting what is past its period"),
            lambda _handle: services.retention.run(services.clock.now_utc()),
            self._on_deleted,
            self.context.announce_failure,
        )

    def _on_deleted(self, report: RetentionReport) -> None:
        words = self.tr("Deleted: {feedback} mistakes at the desk, {visits} visits.")
        self.context.announce(
            Notice(
                "success",
                words.format(feedback=number_words(report.feedback), visits=number_words(report.visitors)),
            )
        )


def _card_with_button(header: SectionHeader, words: str, act: object) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    button = QPushButton(words)
    button.clicked.connect(act)
    header.buttons.addWidget(button)
    column = QVBoxLayout(card)
    column.setContentsMargins(24, 20, 24, 20)
    column.addWidget(header)
    return card
