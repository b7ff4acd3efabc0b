"""A company with kept faces of one colour each, and runs in processes of their own by a program that learns nothing."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from attendance_app.bootstrap.training import build_training
from attendance_app.paths import DataFolder
from attendance_app.services.fine_tuning.processes import RunProcesses
from attendance_app.services.fine_tuning.runs import RunChoice
from attendance_app.services.fine_tuning.service import FineTuningService
from attendance_app.storage.vault import load_or_create_key
from attendance_app.ui.admin.training.page import TrainingPage
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import AdminStage, template_of
from tests.fakes.embedder import ColourEmbedder
from tests.fakes.training_program import PROGRAM

ShowWindow = Callable[[], AdminWindow]
OpenPage = Callable[[], TrainingPage]
Play = Callable[[str, str], None]
PATIENCE_MS = 20_000


def enrol(stage: AdminStage, people: int, pictures: int = 4, first_code: int = 0) -> None:
    """People with pictures of a colour of their own, which are kept."""
    for code in range(first_code, first_code + people):
        person = stage.people.add(str(code), f"Person {code}")
        stage.people.record_consent(person.id, "screen")
        vector = np.eye(1, 128, code % 128, dtype=np.float32)[0]
        made = [template_of(person.id, vector, stage.clock) for _ in range(pictures)]
        stage.templates.add_many([replace(one, crop_jpeg=jpeg(code, shade)) for shade, one in enumerate(made)])


def jpeg(code: int, shade: int) -> bytes:
    picture = np.full((256, 256, 3), (10 * code % 256, 40 + 5 * shade, 255 - 9 * code % 256), np.uint8)
    return cv2.imencode(".jpg", picture)[1].tobytes()


@pytest.fixture
def service(stage: AdminStage) -> Iterator[FineTuningService]:
    """As the app wires it, but for the program; no process outlives the test."""
    app = stage.application
    folder = app.folder
    training = build_training(
        stage.database, load_or_create_key(folder.key_file), folder, stage.settings, app.models, stage.calibrating,
        app.model_switching, lambda: 0, stage.clock, app.auditing, lambda: PROGRAM,
    )  # fmt: skip
    app.fine_tuning = training.fine_tuning
    yield training.fine_tuning
    processes = RunProcesses()
    for run in training.fine_tuning.runs():
        if run.state.going_on:
            (run.folder / "play").write_text("vanish")
            assert processes.end(run.folder, 20)


@pytest.fixture
def play(tmp_path: Path) -> Play:
    """Tells the program of a run what to do next."""

    def tell(name: str, what: str) -> None:
        folder = DataFolder(tmp_path).training / name
        (folder / ".play").write_text(what)
        (folder / ".play").replace(folder / "play")

    return tell


@pytest.fixture
def embedders(stage: AdminStage) -> Callable[[str], ColourEmbedder]:
    """Lets a model load at once: it looks at colours."""

    def add(model_id: str) -> ColourEmbedder:
        embedder = ColourEmbedder(model_id)
        stage.application._embedders[model_id] = embedder
        return embedder

    return add


@pytest.fixture
def begun(stage: AdminStage, service: FineTuningService, qtbot: QtBot) -> Callable[[], str]:
    """Starts a run of twelve people without the window; returns its name once it runs."""

    def begin() -> str:
        if not stage.people.search():
            enrol(stage, 12)
        name = service.start(RunChoice(), "test")
        qtbot.waitUntil(lambda: (at := service.run(name).progress) is not None and at.step == 2, timeout=PATIENCE_MS)
        return name

    return begin


@pytest.fixture
def open_page(stage: AdminStage, service: FineTuningService, show_window: ShowWindow, qtbot: QtBot) -> OpenPage:
    def open_it() -> TrainingPage:
        window = show_window()
        window.open_page("training")
        page = window.page("training")
        assert isinstance(page, TrainingPage)
        qtbot.waitUntil(lambda: page.material.state.text != "" and page.runs.in_use.text() != "")
        qtbot.waitUntil(lambda: not window.jobs.busy or page.run_view.name != "")
        return page

    return open_it
