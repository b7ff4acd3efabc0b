"""Training: who is learnt from, a run that goes on, and what came of others. GUI thread.

The runs are the demo company's; nothing is trained.
"""

from collections.abc import Callable
from contextlib import ExitStack

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from attendance_app.bootstrap.demo_company.training_runs import BETTER, RUNNING, SAME, WORSE, DemoRun, write_runs
from attendance_app.bootstrap.screenshots.admin_state import (
    AdminState,
    PersonIds,
    close_dialogs,
    dialog_of,
    idle,
    opened,
)
from attendance_app.bootstrap.screenshots.photographer import wait_until
from attendance_app.errors import ModelError
from attendance_app.services.fine_tuning.processes import LOCK_NAME
from attendance_app.ui.admin.training.compare_dialog import CompareDialog
from attendance_app.ui.admin.training.page import RUN, RUNS, START, TrainingPage
from attendance_app.ui.admin.training.people_picker import SOME
from attendance_app.ui.admin.training.promote_dialog import PromoteDialog
from attendance_app.ui.admin.training.result_plots import DISTANCES, ERRORS, MAP
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.ui.plots.loading import PlotSlot
from attendance_app.vision.models.files import locked

_REASON = "the camera at the gate was replaced"


class _GoingOn:
    """Stands in for the process of a run: it holds the run's lock."""

    def __init__(self) -> None:
        self._held = ExitStack()

    def show(self, window: AdminWindow, _ids: PersonIds) -> None:
        folder = window.context.services.fine_tuning.run(BETTER.name).folder.parent
        write_runs(folder, (RUNNING,))
        self._held.enter_context(locked(folder / RUNNING.name / LOCK_NAME, ModelError("Somebody holds it already.")))
        page = opened(window, "training", TrainingPage)
        page.refresh()
        page.open_run(RUNNING.name)
        wait_until(lambda: page.run_view.live is not None and page.run_view.live.isVisible(), "a run that goes on")
        live = page.run_view.live
        wait_until(lambda: live is not None and all(slot.plot for slot in live.plots.slots.values()), "plots")

    def hide(self, _window: AdminWindow) -> None:
        self._held.close()


def _opened(window: AdminWindow, view: str) -> TrainingPage:
    page = opened(window, "training", TrainingPage)
    wait_until(lambda: page.runs.model.rowCount() > 0 and bool(page.estimate.text().strip()), "runs")
    page.show_view(view)
    return page


def _chosen(window: AdminWindow, _ids: PersonIds) -> None:
    page = _opened(window, START)
    page.form.people.which.button(SOME).click()
    idle(window, "people to learn from")


def _everybody_again(window: AdminWindow) -> None:
    opened(window, "training", TrainingPage).form.people.which.button("all").click()


def _result(run: DemoRun, then: Callable[[TrainingPage], None] = lambda _: None) -> Callable[..., None]:
    def show(window: AdminWindow, _ids: PersonIds) -> None:
        page = _opened(window, RUN)
        page.open_run(run.name)
        wait_until(lambda: page.run_view.run is not None and page.run_view.run.name == run.name, "what came of a run")
        idle(window, "what came of a run")
        then(page)

    return show


def _plots(run: DemoRun, kind: str) -> Callable[..., None]:
    """What came of a run, scrolled down to its plots."""

    def show(window: AdminWindow, ids: PersonIds) -> None:
        _result(run)(window, ids)
        result = opened(window, "training", TrainingPage).run_view.result
        result.plots.kind.button(kind).click()
        slots = [slot for slot in result.plots.findChildren(PlotSlot) if slot.isVisible()]
        wait_until(lambda: bool(slots) and all(slot.plot for slot in slots), "plots of a run")
        wait_until(lambda: _scrolled_to(result.plots_card), "plots of a run")

    return show


def _scrolled_to(widget: QWidget) -> bool:
    """Bring the widget to the top, as far as there is something below it; whether it is there."""
    area = widget.parentWidget()
    while not isinstance(area, QScrollArea):
        if area is None:
            return False
        area = area.parentWidget()
    bar, top = area.verticalScrollBar(), area.viewport().mapToGlobal(QPoint()).y()
    height = bar.value() + widget.mapToGlobal(QPoint()).y() - top
    bar.setValue(height)
    return bar.value() == min(height, bar.maximum()) > 0


def _although_worse(page: TrainingPage) -> None:
    page.run_view.result.use.click()
    dialog_of(page, PromoteDialog).reason.setText(_REASON)


def _runs(window: AdminWindow, _ids: PersonIds) -> None:
    _opened(window, RUNS).runs.table.select_key(BETTER.name)


def _compared(window: AdminWindow, _ids: PersonIds) -> None:
    page = _opened(window, RUNS)
    page.actions_.compare((BETTER.name, SAME.name, WORSE.name))
    dialog_of(page, CompareDialog)


_GOING = _GoingOn()
STATES = (
    AdminState("training-people", _chosen, _everybody_again),
    AdminState("training-running", _GOING.show, _GOING.hide, busy=lambda _: False, alone=True),
    AdminState("training-better", _result(BETTER)),
    AdminState("training-errors", _plots(BETTER, ERRORS)),
    AdminState("training-distances", _plots(BETTER, DISTANCES)),
    AdminState("training-map", _plots(BETTER, MAP)),
    AdminState("training-worse", _result(WORSE, _although_worse), close_dialogs),
    AdminState("training-runs", _runs),
    AdminState("training-compare", _compared, close_dialogs),
)
