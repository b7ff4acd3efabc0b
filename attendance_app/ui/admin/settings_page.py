"""The Settings page: what an administrator can set now. Depends on services.settings; GUI thread.

Each field is checked while it is typed; nothing is in force before "Save changes". What the recognition's fields would
do with today's photos is predicted meanwhile, on a worker thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from attendance_app.config import Settings
from attendance_app.errors import UserError
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import AdminPage, Notice, PageContext
from attendance_app.ui.admin.password_dialog import PasswordDialog
from attendance_app.ui.admin.settings_form import SettingsForm
from attendance_app.ui.theme import apply_theme

if TYPE_CHECKING:
    from attendance_app.services.calibrating import Prediction

_WIDTH_PX = 760


@dataclass(frozen=True, slots=True)
class _Answer:
    settings: Settings
    password_is_set: bool


class SettingsPage(AdminPage):
    """The form, the password, and the bar that saves or discards."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Settings"))
        self._service = context.services.settings
        self._shown: Settings | None = None
        self._password_is_set = False
        self.form = SettingsForm(context)
        self.form.changed.connect(self._show_state)
        self.form.recognition.changed.connect(self._on_recognition_changed)
        self._build()
        self._loader: Loader[_Answer] = Loader(
            context.jobs, self.tr("Reading the settings"), self._on_loaded, context.announce_failure
        )
        card = self.form.recognition
        self._predictions: Loader[Prediction] = Loader(
            context.jobs, self.tr("Predicting what the settings do"), card.show_prediction, card.show_prediction_failure
        )
        self._show_state()

    def _build(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH_PX)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 16, 0)
        column.setSpacing(16)
        column.addWidget(self.form)
        column.addWidget(self._password_card())
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.body.addWidget(scroll, 1)
        self.state = QLabel()
        self.state.setProperty("role", "muted")
        self.discard = QPushButton(self.tr("Discard changes"))
        self.save = QPushButton(self.tr("Save changes"))
        self.save.setProperty("role", "primary")
        self.discard.clicked.connect(self._on_discard)
        self.save.clicked.connect(self._on_save)
        self.title_buttons.addWidget(self.state)
        self.title_buttons.addSpacing(8)
        self.title_buttons.addWidget(self.discard)
        self.title_buttons.addWidget(self.save)

    def _password_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        title = QLabel(self.tr("Administrator's password"))
        title.setProperty("role", "heading")
        self._password_words = QLabel()
        self._password_words.setProperty("role", "muted")
        self._password_words.setWordWrap(True)
        self.password = QPushButton(self.tr("Administrator password…"))
        self.password.clicked.connect(self._on_password)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addWidget(self._password_words)
        row = QHBoxLayout(card)
        row.setContentsMargins(24, 20, 24, 20)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.password, 0, Qt.AlignmentFlag.AlignVCenter)
        return card

    def refresh(self) -> None:
        """Read the settings again; what was typed and not saved stays."""
        services = self.context.services
        self._loader.load(lambda: _Answer(self._service.refresh(), services.access.password_is_set()))

    def focus_first(self) -> None:
        """Start in the first field."""
        self.form.setFocus()

    def unsaved(self) -> bool:
        """Whether something was typed that isn't saved."""
        return self._shown is not None and self.form.differs_from(self._shown)

    def _on_loaded(self, answer: _Answer) -> None:
        self._password_is_set = answer.password_is_set
        self._password_words.setText(
            self.tr("Asked for whenever this window opens.")
            if answer.password_is_set
            else self.tr("None is set: anybody at this computer can change records.")
        )
        if not self.unsaved():
            self._show(answer.settings)
        self._predict(answer.settings)  # photos may have come or gone

    def _on_recognition_changed(self) -> None:
        if self._shown is not None:
            self._predict(self._shown)

    def _predict(self, base: Settings) -> None:
        """Say what the recognition's fields would do, all else being as in `base`."""
        tried = base.model_copy(update=self.form.recognition.values())
        predict = self.context.services.predict
        self._predictions.load(lambda: predict(tried))

    def _show(self, settings: Settings) -> None:
        self._shown = settings
        self.form.show_settings(settings)
        self._show_state()

    def _show_state(self) -> None:
        changed, valid = self.unsaved(), self.form.is_valid()
        self.save.setEnabled(changed and valid)
        self.discard.setEnabled(changed)
        self.state.setText(self.tr("Not saved yet") if changed else "")

    def _on_discard(self) -> None:
        if self._shown is not None:
            self._show(self._shown)

    def _on_save(self) -> None:
        if self._shown is None:
            return
        wanted = self.form.settings(self._shown)
        self.save.setEnabled(False)
        self.context.jobs.run(
            self.tr("Saving the settings"),
            lambda _handle: self._save(wanted),
            lambda _nothing: self._on_saved(wanted),
            self._on_save_failed,
        )

    def _save(self, wanted: Settings) -> None:
        """Runs in a job's thread."""
        chosen = wanted.holidays_country, wanted.holidays_subdivision
        use_holidays, now = self.context.services.use_holidays, self._service.current
        if use_holidays is not None and chosen != (now.holidays_country, now.holidays_subdivision):
            use_holidays(*chosen)
        self._service.save(wanted)

    def _on_saved(self, settings: Settings) -> None:
        theme_changed = self._shown is None or settings.theme != self._shown.theme
        self._show(settings)
        app = QApplication.instance()
        if theme_changed and isinstance(app, QApplication):
            apply_theme(app, settings.theme)
        self.context.settings_were_saved(settings)
        self.context.announce(Notice("success", self.tr("The settings are saved.")))

    def _on_save_failed(self, error: UserError) -> None:
        self._show_state()
        self.context.announce_failure(error)

    def _on_password(self) -> None:
        dialog = PasswordDialog(
            self.context.services.access, self.context.jobs, change=self._password_is_set, parent=self
        )
        dialog.finished.connect(self._on_password_dialog_closed)
        dialog.open()

    def _on_password_dialog_closed(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self.context.password_was_set()
            self.refresh()
