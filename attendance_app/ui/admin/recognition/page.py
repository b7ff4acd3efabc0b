"""The Recognition page: how sure, look-alikes, quality, mistakes. Depends on services; GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from attendance_app.services.audit_trail import ADMIN_AUTHOR
from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import AdminPage, Notice, PageContext, Target
from attendance_app.ui.admin.recognition.feedback_panel import FeedbackPanel
from attendance_app.ui.admin.recognition.lookalikes_panel import LookAlikesPanel
from attendance_app.ui.admin.recognition.model_card import ModelCardView
from attendance_app.ui.admin.recognition.models_dialog import ModelsDialog
from attendance_app.ui.admin.recognition.quality_panel import QualityPanel
from attendance_app.ui.admin.recognition.situation import Situation, read_situation
from attendance_app.ui.admin.recognition.threshold_panel import ThresholdPanel
from attendance_app.ui.admin.tall_scroll import TallScroll
from attendance_app.ui.language.formats import number_words
from attendance_app.ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from attendance_app.config import Settings
    from attendance_app.errors import UserError
    from attendance_app.matching.calibration import Calibration

EDITED = ("model_id", "threshold_mode", "wanted_false_accept", "threshold_distance")
"""The settings that this page changes; the Settings page leaves them to it."""


class RecognitionPage(AdminPage):
    """Four views of one thing; a target's action chooses one: `decision`, `lookalikes`, `quality` or `mistakes`."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Recognition"))
        self._situation: Situation | None = None
        self.model_card = ModelCardView()
        self.threshold = ThresholdPanel(context.jobs)
        self.lookalikes = LookAlikesPanel(context)
        self.quality = QualityPanel(context)
        self.mistakes = FeedbackPanel(context)
        self._build()
        self.model_card.change.clicked.connect(self._on_change_model)
        self.model_card.recalibrate.clicked.connect(self._on_recalibrate)
        self.threshold.applied.connect(self._on_applied)
        self._loader: Loader[Situation] = Loader(
            context.jobs, self.tr("Reading what recognition does"), self._on_loaded, context.announce_failure
        )

    def _build(self) -> None:
        decision = QWidget()
        column = QVBoxLayout(decision)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.model_card)
        column.addWidget(self.threshold, 1)
        scroll = TallScroll(decision)
        self.views = SegmentedControl(self.tr("Part of this page"))
        self.stack = QStackedWidget()
        self._shown: dict[str, QWidget] = {
            "decision": scroll,
            "lookalikes": self.lookalikes,
            "quality": TallScroll(self.quality),
            "mistakes": TallScroll(self.mistakes),
        }
        for key, words, icon in (
            ("decision", self.tr("How sure"), "chart"),
            ("lookalikes", self.tr("Look-alikes"), "people"),
            ("quality", self.tr("Picture quality"), "face"),
            ("mistakes", self.tr("Mistakes"), "person-question"),
        ):
            self.views.add(key, words, icon)
            self.stack.addWidget(self._shown[key])
        self.views.chosen.connect(self.show_view)
        row = QHBoxLayout()
        row.addWidget(self.views)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.stack, 1)

    # ---- the page ----

    def show_view(self, key: str) -> None:
        """Show `decision`, `lookalikes`, `quality` or `mistakes`."""
        self.views.choose(key)
        self.stack.setCurrentWidget(self._shown[key])
        self._refresh_view()

    def show_target(self, target: Target) -> None:
        """Show the view that the target's action names."""
        if target.action in self._shown:
            self.show_view(target.action)

    def refresh(self) -> None:
        """Read the rule in force and the view that is open; what was turned and not applied stays."""
        services = self.context.services
        self._loader.load(lambda: read_situation(services))
        self._refresh_view()

    def focus_first(self) -> None:
        """Start at the views."""
        self.views.setFocus()

    def unsaved(self) -> bool:
        """Whether something was turned and not applied."""
        return self.threshold.unsaved()

    def busy_words(self) -> str:
        """What closing now would break off."""
        busy = next((dialog.busy_words() for dialog in self.findChildren(ModelsDialog) if dialog.busy_words()), "")
        return self.tr("{job}.").format(job=busy) if busy else ""

    def _refresh_view(self) -> None:
        shown = self.views.current
        if shown == "quality":
            self.quality.refresh()
        elif shown == "mistakes":
            self.mistakes.refresh()
        elif shown == "lookalikes" and not self.lookalikes.compared:
            self.lookalikes.compare()

    def _on_loaded(self, situation: Situation) -> None:
        self._situation = situation
        self.model_card.show_situation(situation)
        self.threshold.show_situation(situation)

    # ---- the rule ----

    def _on_applied(self, changes: dict[str, object]) -> None:
        service, auditing = self.context.services.settings, self.context.services.auditing
        before = service.current

        def save(_handle: object) -> Settings:
            return service.change(changes, ADMIN_AUTHOR, auditing)

        kept = {name: getattr(before, name) for name in EDITED if name != "model_id"}
        self.context.jobs.run(
            self.tr("Saving how sure recognition must be"),
            save,
            lambda settings: self._on_saved(settings, kept, {name: getattr(settings, name) for name in kept}),
            self.context.announce_failure,
        )

    def _on_saved(self, settings: Settings, before: dict[str, object], after: dict[str, object]) -> None:
        self.context.settings_were_saved(settings)
        self.context.announce(
            Notice(
                "success",
                self.tr("This is in force at the desk now."),
                undo=lambda: self._on_applied(before) if before != after else None,
            )
        )
        self.refresh()

    # ---- the model ----

    def _on_change_model(self) -> None:
        under_way = self.findChild(ModelsDialog)
        if under_way is not None and under_way.busy_words():
            under_way.show_again()
            return
        dialog = ModelsDialog(self.context, self)
        dialog.switched.connect(lambda _report: self.refresh())
        dialog.open()

    def _on_recalibrate(self) -> None:
        question = QMessageBox(self)
        question.setWindowTitle(self.tr("Recalibrate?"))
        question.setText(self.tr("Measure on the people who are enrolled here?"))
        question.setInformativeText(
            self.tr(
                "Their pictures are compared with each other. It takes at least 20 people, and can make recognition "
                "stricter than the calibration that comes with the app, never more lenient."
            )
        )
        measure = question.addButton(self.tr("&Measure"), QMessageBox.ButtonRole.AcceptRole)
        shipped = question.addButton(self.tr("&Use the app's own"), QMessageBox.ButtonRole.ActionRole)
        cancel = question.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(measure)
        question.setEscapeButton(cancel)
        measure.clicked.connect(self.recalibrate)
        shipped.clicked.connect(self.use_shipped_calibration)
        question.finished.connect(question.deleteLater)
        question.open()

    def recalibrate(self) -> None:
        """Measure on the enrolled people, in the background."""
        services = self.context.services

        def measure(_handle: object) -> Calibration:
            card = services.models.card(services.settings.current.model_id)
            today = services.clock.now_utc().astimezone(services.zone()).date()
            return services.calibrating.recalibrate(card.model_id, card.preprocess_version, today, ADMIN_AUTHOR)

        self.context.jobs.run(
            self.tr("Recalibrating on the enrolled people"), measure, self._on_measured, self._on_not_measured
        )

    def use_shipped_calibration(self) -> None:
        """Forget what was measured here."""
        services = self.context.services

        def forget(_handle: object) -> None:
            card = services.models.card(services.settings.current.model_id)
            services.calibrating.use_shipped(card.model_id, card.preprocess_version, ADMIN_AUTHOR)

        self.context.jobs.run(
            self.tr("Going back to the app's own calibration"),
            forget,
            lambda _nothing: self._on_forgotten(),
            self.context.announce_failure,
        )

    def _on_measured(self, calibration: Calibration) -> None:
        words = self.tr("Recalibrated on {people} people; the distance follows.")
        self.context.announce(Notice("success", words.format(people=number_words(calibration.people))))
        self.context.settings_were_saved(self.context.services.settings.current)
        self.refresh()

    def _on_not_measured(self, error: UserError) -> None:
        self.context.announce_failure(error)

    def _on_forgotten(self) -> None:
        self.context.announce(Notice("success", self.tr("The calibration that comes with the app is used.")))
        self.context.settings_were_saved(self.context.services.settings.current)
        self.refresh()
