"""From the page to a verdict, with training itself in the child process and the shipped model as base."""

from dataclasses import replace

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from attendance_app.services.fine_tuning.runs import RunState
from attendance_app.ui.admin.training.page import TrainingPage
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import AdminStage, template_of
from tests.ui.admin.training.conftest import ShowWindow

MINUTES_MS = 240_000


def enrol_textures(stage: AdminStage, people: int, pictures: int) -> None:
    """People of a texture each, and a little noise in each picture: enough for a network to tell them apart."""
    draw = np.random.default_rng(11)
    for code in range(people):
        person = stage.people.add(str(code), f"Person {code}")
        stage.people.record_consent(person.id, "screen")
        texture = cv2.resize(draw.integers(40, 216, (8, 8, 3), dtype=np.uint8), (256, 256)).astype(np.int16)
        templates = []
        for _ in range(pictures):
            noisy = np.clip(texture + draw.normal(0, 12, texture.shape), 0, 255).astype(np.uint8)
            made = template_of(person.id, np.eye(1, 128, code, dtype=np.float32)[0], stage.clock)
            templates.append(replace(made, crop_jpeg=cv2.imencode(".jpg", noisy)[1].tobytes()))
        stage.templates.add_many(templates)


def opened(window: AdminWindow) -> TrainingPage:
    window.open_page("training")
    page = window.page("training")
    assert isinstance(page, TrainingPage)
    return page


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_run_begun_on_the_page_ends_there_with_a_verdict(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    enrol_textures(stage, people=10, pictures=4)
    page = opened(show_window())
    qtbot.waitUntil(page.start.isEnabled, timeout=20_000)
    page.form.steps.setValue(6)
    page.start.click()
    qtbot.waitUntil(page.run_view.result.isVisible, timeout=MINUTES_MS)
    run = page.run_view.run
    assert run is not None
    assert run.state is RunState.FINISHED, run.reason
    assert set(page.run_view.log.points) == set(range(1, 7))
    assert page.run_view.result.figures_card.isVisible()
    plots = page.run_view.result.plots
    qtbot.waitUntil(lambda: bool(plots.panes) or plots.empty.isVisible(), timeout=MINUTES_MS)
    assert not plots.empty.isVisible()
    assert plots.panes["errors"].isVisible()
    assert stage.settings.refresh().model_id == "sface"
