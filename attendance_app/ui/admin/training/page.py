"""The Training page: a new run, the one that goes on, and all of them. Depends on services.fine_tuning; GUI thread.

A run is a process of its own: it goes on when the window is closed, and this page finds it again. While there is one,
and while the page is shown, it reads along every half a second, in jobs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from attendance_app.ui.admin.loading import Loader
from attendance_app.ui.admin.page import AdminPage, PageContext, Target
from attendance_app.ui.admin.tall_scroll import TallScroll
from attendance_app.ui.admin.training.actions import RunActions
from attendance_app.ui.admin.training.cards import wrapped
from attendance_app.ui.admin.training.material_card import MaterialCard
from attendance_app.ui.admin.training.run_view import RunView
from attendance_app.ui.admin.training.runs_panel import RunsPanel
from attendance_app.ui.admin.training.situation import Means, Offer, Situation, read_means, read_offer, read_situation
from attendance_app.ui.admin.training.start_form import StartForm
from attendance_app.ui.admin.training.words import TrainingWords
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.theme import text_scale
from attendance_app.ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

START, RUN, RUNS = "start", "run", "runs"
LOOK_EVERY_MS = 500
_WIDTH_PX, _PLOTS_PX = 980, 1280


class TrainingPage(AdminPage):
    """Three views; a target's action chooses one: `start`, `run` or `runs`."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Training"))
        self._situation: Situation | None = None
        self._means: Means | None = None
        self._offer: Offer | None = None
        self._words = TrainingWords(context.services.zone(), self)
        self.actions_ = RunActions(context, self._words, self)
        self.material, self.form = MaterialCard(), StartForm(self._words)
        self.run_view, self.runs = RunView(context, self._words), RunsPanel(self._words)
        self._build()
        self._connect()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_tick)
        self._runs_loader: Loader[Situation] = Loader(
            context.jobs, self.tr("Looking for runs"), self._on_situation, context.announce_failure
        )
        self._means_loader: Loader[Means] = Loader(
            context.jobs, self.tr("Counting what there is to learn from"), self._on_means, context.announce_failure
        )
        self._offer_loader: Loader[Offer] = Loader(
            context.jobs, self.tr("Estimating how long it takes"), self._on_offer, context.announce_failure
        )

    # ---- building ----

    def _build(self) -> None:
        self.views, self.stack = SegmentedControl(self.tr("Part of this page")), QStackedWidget()
        self._shown: dict[str, QWidget] = {
            START: self._built_start(),
            RUN: TallScroll(_narrow(self.run_view)),
            RUNS: self.runs,
        }
        for key, words, icon in (
            (START, self.tr("New run"), "play"),
            (RUN, self.tr("Progress and result"), "chart"),
            (RUNS, self.tr("All runs"), "history"),
        ):
            self.views.add(key, words, icon)
            self.stack.addWidget(self._shown[key])
        row = QHBoxLayout()
        row.addWidget(self.views)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.stack, 1)

    def _built_start(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.material)
        column.addWidget(self.form)
        column.addStretch(1)
        inside.setMaximumWidth(_scaled(_WIDTH_PX))
        self.estimate = wrapped(" ")
        self.see, self.enrol = QPushButton(self.tr("&Watch it")), QPushButton(self.tr("&Enrol people"))
        self.start = QPushButton(self.tr("&Begin to train"))
        self.start.setProperty("role", "primary")
        self.see.hide()
        self.enrol.hide()
        bar = QFrame()
        bar.setProperty("role", "card")
        bar.setMaximumWidth(_scaled(_WIDTH_PX))
        row = QHBoxLayout(bar)
        row.setContentsMargins(24, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self.estimate, 1)
        row.addWidget(self.see)
        row.addWidget(self.enrol)
        row.addWidget(self.start)
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(TallScroll(inside), 1)
        rows.addWidget(bar)
        return holder

    def _connect(self) -> None:
        self.views.chosen.connect(self.show_view)
        self.form.changed.connect(self._ask_for_offer)
        self.start.clicked.connect(self._on_start)
        self.see.clicked.connect(self._on_see)
        self.enrol.clicked.connect(lambda: self.context.go_to("people"))
        self.actions_.begun.connect(self._on_begun)
        self.actions_.working.connect(self.run_view.result.follow)
        self.actions_.changed.connect(self._load_runs)
        self.run_view.start_asked.connect(lambda: self.show_view(START))
        self.run_view.ordered.connect(self._on_ordered)
        self.run_view.changed.connect(self._load_runs)
        self.runs.start_asked.connect(lambda: self.show_view(START))
        self.runs.open_asked.connect(self.open_run)
        self.runs.compare_asked.connect(self.actions_.compare)
        self.runs.delete_asked.connect(self._on_delete)
        self.runs.roll_back_asked.connect(self._on_roll_back)

    # ---- the page ----

    def show_view(self, key: str) -> None:
        """Show `start`, `run` or `runs`."""
        self.views.choose(key)
        self.stack.setCurrentWidget(self._shown[key])

    def open_run(self, name: str) -> None:
        """Show this run."""
        self.run_view.show_run(name)
        self.show_view(RUN)

    def show_target(self, target: Target) -> None:
        """Show the view that the target's action names."""
        if target.action in self._shown:
            self.show_view(target.action)

    def refresh(self) -> None:
        """Count again, and look for runs."""
        self._load_runs()
        service = self.context.services.fine_tuning
        self._means_loader.load(lambda: read_means(service))

    def focus_first(self) -> None:
        """Start at the views."""
        self.views.setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Read along again."""
        super().showEvent(event)
        self._pace()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """What nobody sees isn't read."""
        super().hideEvent(event)
        self._timer.stop()

    # ---- what there is ----

    def _load_runs(self) -> None:
        services = self.context.services
        self._runs_loader.load(lambda: read_situation(services))

    def _on_situation(self, situation: Situation) -> None:
        first, self._situation = self._situation is None, situation
        self.runs.show_runs(situation.runs, situation.model_id, situation.previous)
        names = [run.name for run in situation.runs]
        going_on = situation.going_on
        shown = self.run_view.name if self.run_view.name in names else (names[0] if names else "")
        if first and going_on is not None:
            shown = going_on.name
            self.show_view(RUN)
        self.run_view.show_run(shown)
        self._show_start()
        self._pace()

    def _on_means(self, means: Means) -> None:
        self._means = means
        self.form.offer(means.material.learners, means.bases)
        refusal = self.context.services.fine_tuning.refusal(means.material)
        self.material.show_material(means.material, error_words(refusal) if refusal is not None else "")
        self._ask_for_offer()

    def _ask_for_offer(self) -> None:
        if self._means is None:
            return
        service, material, choice = self.context.services.fine_tuning, self._means.material, self.form.choice
        self._offer_loader.load(lambda: read_offer(service, material, choice))

    def _on_offer(self, offer: Offer) -> None:
        self._offer = offer
        self.form.presets.show_times(offer.seconds)
        self._show_start()

    def _show_start(self) -> None:
        """Whether a run may begin, and about how long it will take."""
        going_on = self._situation.going_on if self._situation is not None else None
        self.see.setVisible(going_on is not None)
        offer = self._offer
        too_few = offer is not None and offer.refusal is not None and self.form.people.chosen is None
        self.enrol.setVisible(going_on is None and too_few)
        self.start.setEnabled(going_on is None and offer is not None and offer.refusal is None)
        if going_on is not None:
            self.estimate.setText(self.tr("A run is going on; the next can begin when it has ended."))
        elif offer is None:
            self.estimate.setText(" ")
        elif self.form.people.chosen == ():
            self.estimate.setText(self.tr("Choose the people to learn from."))
        elif offer.refusal is not None:
            self.estimate.setText(error_words(offer.refusal))
        else:
            people, pictures = self.form.people.people_and_pictures
            self.estimate.setText(
                self.tr("{preset}: {time}, with {people} and {pictures}. You can go on working meanwhile.").format(
                    preset=self._words.preset(self.form.presets.current),
                    time=self._words.about(offer.seconds[self.form.presets.current]),
                    people=self.tr("%n people", "", people),
                    pictures=self.tr("%n pictures", "", pictures),
                )
            )

    # ---- reading along ----

    def _pace(self) -> None:
        going_on = self._situation is not None and self._situation.going_on is not None
        if going_on and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def _on_tick(self) -> None:
        """The run that is shown is looked at; where another one goes on, whether it still does."""
        going_on = self._situation.going_on if self._situation is not None else None
        if going_on is not None and going_on.name != self.run_view.name:
            if not self._runs_loader.busy:
                self._load_runs()
        else:
            self.run_view.look()

    # ---- acting ----

    def _on_start(self) -> None:
        self.start.setEnabled(False)
        self.actions_.start(self.form.choice)

    def _on_begun(self, name: str) -> None:
        self.open_run(name)
        self._load_runs()
        self.views.button(RUN).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_see(self) -> None:
        going_on = self._situation.going_on if self._situation is not None else None
        if going_on is not None:
            self.open_run(going_on.name)

    def _on_ordered(self, order: str) -> None:
        run = self.run_view.run
        if run is None:
            return
        match order:
            case "use":
                self.actions_.ask_to_use(run)
            case "roll_back":
                self._on_roll_back()
            case "delete":
                self.actions_.ask_to_delete(run)
            case "cancel":
                self.actions_.ask_to_cancel(run.name)
            case _:
                self.actions_.order(order, run.name)

    def _on_roll_back(self) -> None:
        if self._situation is not None and self._situation.previous:
            in_use = next((run.name for run in self._situation.runs if run.in_use), "")
            self.actions_.ask_to_roll_back(self._situation.previous, in_use)

    def _on_delete(self, name: str) -> None:
        row = self.runs.model.row_of(name)
        if row is not None:
            self.actions_.ask_to_delete(self.runs.model.record(row))


def _scaled(width_px: int) -> int:
    """A width up to which lines can be read well, with type as it is now."""
    return round(width_px * text_scale())


def _narrow(content: QWidget) -> QWidget:
    """With a width at which lines can still be read."""
    holder = QWidget()
    holder.setMaximumWidth(_scaled(_PLOTS_PX))
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(content)
    return holder
