"""A run that goes on, and what came of it: real processes, by a program that learns nothing."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from attendance_app.services.fine_tuning.runs import RunState
from attendance_app.services.fine_tuning.service import FineTuningService
from attendance_app.ui.admin.training.live_card import LiveCard
from attendance_app.ui.admin.training.page import TrainingPage
from attendance_app.ui.admin.training.promote_dialog import PromoteDialog
from attendance_app.ui.admin.training.work_row import WorkRow
from attendance_app.ui.plots.course import CoursePlot
from attendance_app.workers.jobs import JobHandle, Outcome
from tests.fakes.admin import AdminStage
from tests.fakes.embedder import ColourEmbedder
from tests.fakes.training_program import leave_data
from tests.ui.admin.training.conftest import PATIENCE_MS, OpenPage, Play, ShowWindow

Begun = Callable[[], str]


def live(page: TrainingPage, qtbot: QtBot) -> LiveCard:
    qtbot.waitUntil(lambda: page.run_view.live is not None and page.run_view.live.isVisible(), timeout=PATIENCE_MS)
    assert page.run_view.live is not None
    return page.run_view.live


def ended(page: TrainingPage, play: Play, how: str, qtbot: QtBot) -> TrainingPage:
    """The page with the run that it shows ended in that way."""
    live(page, qtbot)
    play(page.run_view.name, how)
    qtbot.waitUntil(page.run_view.result.isVisible, timeout=PATIENCE_MS)
    return page


def answer(page: TrainingPage, words: str, qtbot: QtBot) -> None:
    """Answer the question that is open."""
    qtbot.waitUntil(lambda: any(box.isVisible() for box in page.findChildren(QMessageBox)))
    box = next(box for box in page.findChildren(QMessageBox) if box.isVisible())
    next(button for button in box.buttons() if button.text() == words).click()


def promote_dialog(page: TrainingPage, qtbot: QtBot) -> PromoteDialog:
    page.run_view.result.use.click()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(PromoteDialog)))
    return next(each for each in page.findChildren(PromoteDialog) if each.isVisible())


def test_a_run_that_goes_on_is_found_and_drawn(open_page: OpenPage, begun: Begun, qtbot: QtBot) -> None:
    name = begun()
    page = open_page()
    assert page.views.current == "run"
    card = live(page, qtbot)
    assert page.run_view.name == name
    assert (card.progress.value(), card.progress.maximum()) == (2, 4)
    assert card.left.text() == "less than a minute left"
    assert "12 people with 36 pictures" in card.header._text.text()
    plots = card.plots.slots
    qtbot.waitUntil(lambda: all(slot.plot is not None for slot in plots.values()), timeout=PATIENCE_MS)
    assert plots["loss"].plot is not None
    assert plots["loss"].plot.accessibleDescription() == "2 points; the newest is 0.100."
    assert "the best so far" in card.log.toPlainText()


def test_plots_are_left_alone_while_the_run_tells_nothing(open_page: OpenPage, begun: Begun, qtbot: QtBot) -> None:
    begun()
    page = open_page()
    slot = live(page, qtbot).plots.slots["loss"]
    qtbot.waitUntil(lambda: slot.plot is not None, timeout=PATIENCE_MS)
    assert isinstance(slot.plot, CoursePlot)
    drawn: list[object] = []
    looks: list[str] = []
    slot.plot._line.sigPlotChanged.connect(drawn.append)
    page._timer.timeout.connect(lambda: looks.append(page.run_view.name))
    qtbot.waitUntil(lambda: len(looks) == 3, timeout=PATIENCE_MS)
    assert not drawn


def test_pausing_and_going_on(open_page: OpenPage, begun: Begun, qtbot: QtBot) -> None:
    begun()
    page = open_page()
    card = live(page, qtbot)
    card.pause.click()
    qtbot.waitUntil(lambda: card.state.text == "Paused", timeout=PATIENCE_MS)
    assert card.go_on.isVisible()
    assert not card.pause.isVisible()
    card.go_on.click()
    qtbot.waitUntil(lambda: card.state.text == "Running", timeout=PATIENCE_MS)
    assert card.log.toPlainText().splitlines()[-2:] == ["Paused.", "Going on."]


def test_cancelling_asks_first_and_the_run_can_be_taken_up(
    open_page: OpenPage, begun: Begun, service: FineTuningService, qtbot: QtBot
) -> None:
    name = begun()
    page = open_page()
    card = live(page, qtbot)
    card.cancel.click()
    answer(page, "Let it go on", qtbot)
    assert service.run(name).state is RunState.RUNNING
    card.cancel.click()
    answer(page, "Cancel the run", qtbot)
    result = page.run_view.result
    qtbot.waitUntil(result.isVisible, timeout=PATIENCE_MS)
    assert result.heading.text() == "This run was cancelled"
    result.take_up.click()
    qtbot.waitUntil(lambda: page.run_view.live is not None and page.run_view.live.isVisible(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: 3 in page.run_view.log.points, timeout=PATIENCE_MS)


def test_closing_the_window_leaves_the_run_and_another_window_finds_it(
    open_page: OpenPage, begun: Begun, service: FineTuningService, qtbot: QtBot
) -> None:
    name = begun()
    page = open_page()
    live(page, qtbot)
    assert page.busy_words() == ""
    page.window().close()
    assert service.run(name).state is RunState.RUNNING
    again = open_page()
    assert (again.views.current, again.run_view.name) == ("run", name)
    live(again, qtbot)


def test_nothing_is_read_while_the_page_isnt_shown(open_page: OpenPage, begun: Begun, qtbot: QtBot) -> None:
    begun()
    page = open_page()
    live(page, qtbot)
    assert page._timer.isActive()
    page.context.go_to("today")
    assert not page._timer.isActive()
    page.context.go_to("training")
    qtbot.waitUntil(page._timer.isActive)


@pytest.mark.parametrize(
    ("verdict", "heading", "offer"),
    [
        ("better", "The new model is better", "&Use this model…"),
        ("same", "The new model is neither better nor worse", "&Use this model…"),
        ("worse", "The new model is worse", "&Use it all the same…"),
    ],
)
def test_the_verdict_is_said_with_its_figures(
    open_page: OpenPage, begun: Begun, play: Play, qtbot: QtBot, verdict: str, heading: str, offer: str
) -> None:
    begun()
    page = ended(open_page(), play, f"finish {verdict}", qtbot)
    result = page.run_view.result
    assert (result.heading.text(), result.use.text()) == (heading, offer)
    assert result.figures_card.isVisible()
    assert "6 people held out, 18 looks at them, and 400 looks that must find nobody" in result.resolution.text()
    assert not page._timer.isActive() or page._runs_loader.busy


def test_a_better_model_comes_into_use_and_goes_back(
    stage: AdminStage,
    open_page: OpenPage,
    begun: Begun,
    play: Play,
    embedders: Callable[[str], ColourEmbedder],
    qtbot: QtBot,
) -> None:
    name = begun()
    embedder = embedders(f"sface+{name}")
    page = ended(open_page(), play, "finish better", qtbot)
    promote_dialog(page, qtbot).act_button.click()
    result = page.run_view.result
    qtbot.waitUntil(lambda: result.state.text == "In use", timeout=PATIENCE_MS)
    assert stage.settings.refresh().model_id == f"sface+{name}"
    assert embedder.embedded == 48  # twelve people with four pictures each
    assert (result.heading.text(), result.explained.text()) == ("This model is in use", "The new model is better.")
    assert not result.use.isVisible()
    assert not result.delete.isVisible()
    result.roll_back.click()
    answer(page, "Go back", qtbot)
    qtbot.waitUntil(lambda: result.state.text == "Better", timeout=PATIENCE_MS)
    assert stage.settings.refresh().model_id == "sface"


def test_people_whose_consent_has_ended_since_are_told_of_before_a_model_is_used(
    stage: AdminStage, open_page: OpenPage, begun: Begun, play: Play, service: FineTuningService, qtbot: QtBot
) -> None:
    name = begun()
    page = ended(open_page(), play, "finish better", qtbot)
    people = [row.employee.id for row in stage.people.search()]
    leave_data(service.run(name).folder, people)
    dialog = promote_dialog(page, qtbot)
    assert not dialog.consents.isVisible()
    dialog.reject()
    for person in people[:2]:
        stage.people.withdraw_consent(person)
    dialog = promote_dialog(page, qtbot)
    assert dialog.consents.isVisible()
    assert "2 people whose consent has ended" in dialog.consents.text


def test_how_far_a_model_is_on_its_way_into_use_is_told_on_the_page_where_it_can_be_stopped(
    stage: AdminStage,
    open_page: OpenPage,
    begun: Begun,
    play: Play,
    embedders: Callable[[str], ColourEmbedder],
    qtbot: QtBot,
) -> None:
    embedder, go_on = embedders(f"sface+{begun()}"), threading.Event()
    embedder.meanwhile = lambda: go_on.wait(20)
    page = ended(open_page(), play, "finish better", qtbot)
    result, said = page.run_view.result, []
    page.context.jobs.started.connect(lambda job: job.finished.connect(lambda: said.append((job.label, job.outcome))))
    assert not result.work.isVisible()
    promote_dialog(page, qtbot).act_button.click()
    entry = result.work.entry
    assert entry is not None
    assert result.work.isVisible()
    assert entry.label == "Putting the new model into use"
    assert not any(button.isEnabled() for button in (result.use, result.delete, result.roll_back))
    result.work.show_for("another run")
    assert not result.work.isVisible()
    result.work.show_for(page.run_view.name)
    entry.cancel_button.click()
    assert entry.state_words == "Stopping…"
    go_on.set()
    qtbot.waitUntil(lambda: not result.work.running, timeout=PATIENCE_MS)
    assert not result.work.isVisible()
    assert ("Putting the new model into use", Outcome.CANCELLED) in said
    assert result.use.isEnabled()
    assert stage.settings.refresh().model_id == "sface"


def test_going_back_is_told_on_the_page_too(
    open_page: OpenPage, begun: Begun, play: Play, embedders: Callable[[str], ColourEmbedder], qtbot: QtBot
) -> None:
    embedders(f"sface+{begun()}")
    page = ended(open_page(), play, "finish better", qtbot)
    result, followed = page.run_view.result, []
    page.actions_.working.connect(lambda job, name: followed.append((job.label, name, result.work.isVisible())))
    promote_dialog(page, qtbot).act_button.click()
    qtbot.waitUntil(lambda: result.state.text == "In use", timeout=PATIENCE_MS)
    result.roll_back.click()
    answer(page, "Go back", qtbot)
    qtbot.waitUntil(lambda: result.state.text == "Better", timeout=PATIENCE_MS)
    name = page.run_view.name
    assert followed == [
        ("Putting the new model into use", name, True),
        ("Going back to the model before", name, True),
    ]
    assert not result.work.isVisible()


def test_progress_counts_the_faces(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    jobs, row = show_window().jobs, WorkRow()
    qtbot.addWidget(row)
    go_on = threading.Event()

    def work(handle: JobHandle) -> None:
        handle.progress(3, 12)
        go_on.wait(20)

    job = jobs.run("Putting the new model into use", work, lambda _none: None, lambda _error: None)
    row.show_for("spring")
    row.follow(job, "spring")
    entry = row.entry
    assert entry is not None
    qtbot.waitUntil(lambda: entry.state_words.startswith("3 of 12"))
    assert (entry.bar.value(), entry.bar.maximum()) == (3, 12)
    with qtbot.waitSignal(row.ended):
        go_on.set()
    assert row.entry is None


def test_a_worse_model_needs_a_reason_which_is_recorded(
    stage: AdminStage,
    open_page: OpenPage,
    begun: Begun,
    play: Play,
    embedders: Callable[[str], ColourEmbedder],
    qtbot: QtBot,
) -> None:
    embedders(f"sface+{(name := begun())}")
    page = ended(open_page(), play, "finish worse", qtbot)
    dialog = promote_dialog(page, qtbot)
    dialog.act_button.click()
    assert dialog.isVisible()
    assert dialog.field.error == "Say why; it is recorded."
    qtbot.keyClicks(dialog.reason, "the masks are gone")
    dialog.act_button.click()
    qtbot.waitUntil(lambda: stage.settings.refresh().model_id == f"sface+{name}", timeout=PATIENCE_MS)
    told = [entry for entry in stage.application.auditing.entries(50) if "masks are gone" in str(entry)]
    assert len(told) == 1


@pytest.mark.parametrize(
    ("how", "heading", "words", "resumable"),
    [
        ("fail", "This run failed", "The disk is full.", True),
        ("crash", "This run failed", "out of ideas", True),
        ("vanish", "This run was interrupted", "power cut", True),
        ("collapse", "Training stopped itself", "All faces look alike.", False),
    ],
)
def test_a_run_without_a_verdict_says_why_and_whether_it_can_go_on(
    open_page: OpenPage, begun: Begun, play: Play, qtbot: QtBot, how: str, heading: str, words: str, resumable: bool
) -> None:
    begun()
    result = ended(open_page(), play, how, qtbot).run_view.result
    assert result.heading.text() == heading
    assert words in result.explained.text()
    assert result.take_up.isVisible() is resumable
    assert not result.use.isVisible()
    assert not result.figures_card.isVisible()
