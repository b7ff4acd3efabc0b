"""Changing the face model from the Recognition page: real services and database, only the networks replaced."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from attendance_app.config import Settings
from attendance_app.domain.people import Employee, Template
from attendance_app.ui.admin.page import Target
from attendance_app.ui.admin.recognition.models_dialog import ModelsDialog
from attendance_app.ui.admin.recognition.page import RecognitionPage
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.vision.pictures import decode_picture
from tests.fakes.admin import MODEL_ID, AdminStage, template_of
from tests.fakes.embedder import TUNED, ColourEmbedder, take_in

ShowWindow = Callable[[], AdminWindow]
THRESHOLD_COLUMN = 4
RED, GREEN, BLUE, WHITE = (0, 0, 255), (0, 255, 0), (255, 0, 0), (255, 255, 255)  # blue-green-red


class Pause:
    """Holds an embedder before each batch until the test lets it on."""

    def __init__(self, embedder: ColourEmbedder) -> None:
        self.reached = threading.Semaphore(0)
        self._let_on = threading.Semaphore(0)
        embedder.meanwhile = self._hold

    def _hold(self) -> None:
        self.reached.release()
        assert self._let_on.acquire(timeout=30)

    def let_on(self, batches: int = 1) -> None:
        self._let_on.release(batches)


@pytest.fixture
def embedder(stage: AdminStage, tmp_path: Path) -> ColourEmbedder:
    """A fine-tuned model is on this computer, and loads at once."""
    weights = tmp_path / "weights.pt"
    weights.write_bytes(b"tuned")
    take_in(stage.application.models, weights)
    embedder = ColourEmbedder(TUNED)
    stage.application._embedders[TUNED] = embedder
    return embedder


@pytest.fixture
def people(stage: AdminStage) -> list[Employee]:
    return [
        enrolled(stage, "1", "Eileen Collins", RED, GREEN),
        enrolled(stage, "2", "Grace Hopper", BLUE),
        enrolled(stage, "3", "Đặng Thái Sơn", WHITE),
    ]


def enrolled(stage: AdminStage, code: str, name: str, *colours: tuple[int, int, int]) -> Employee:
    person = stage.people.add(code, name)
    stage.people.record_consent(person.id, "screen")
    stage.templates.add_many([kept_face(stage, person, colour) for colour in colours])
    return person


def kept_face(stage: AdminStage, person: Employee, colour: tuple[int, int, int]) -> Template:
    jpeg = cv2.imencode(".jpg", np.full((256, 256, 3), colour, np.uint8))[1].tobytes()
    made = template_of(person.id, np.eye(1, 128, dtype=np.float32)[0], stage.clock)
    return replace(made, crop_jpeg=jpeg)


def everything(stage: AdminStage, people: list[Employee]) -> tuple[list[list[Template]], Settings, int]:
    """All that a change of the model could change."""
    faces = [stage.templates.for_employee(person.id) for person in people]
    return faces, stage.settings.refresh(), len(stage.application.auditing.entries(100))


def mean_colours(templates: list[Template]) -> list[NDArray[np.float32]]:
    """Unit vectors of what the kept pictures show, as anybody would compute them."""
    means = [decode_picture(one.crop_jpeg).reshape(-1, 3).mean(axis=0) for one in templates]
    return [np.asarray(mean / np.linalg.norm(mean), np.float32) for mean in means]


def open_dialog(window: AdminWindow, qtbot: QtBot) -> tuple[RecognitionPage, ModelsDialog]:
    window.open_page("recognition", Target(action="decision"))
    page = window.page("recognition")
    assert isinstance(page, RecognitionPage)
    qtbot.waitUntil(lambda: page.model_card.facts != "")
    page.model_card.change.click()
    dialog = page.findChild(ModelsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4)
    dialog.table.select_key(TUNED)
    return page, dialog


@pytest.fixture
def pause(embedder: ColourEmbedder) -> Iterator[Pause]:
    pause = Pause(embedder)
    yield pause
    pause.let_on(100)  # a test that failed mustn't leave a thread behind


def test_list_knows_whose_distances_were_measured_here(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, embedder: ColourEmbedder
) -> None:
    assert embedder.model_id == TUNED
    with stage.database.transaction():
        stage.calibrating.calibrate_fine_tuned(TUNED, ["sface"], 1, 0.01, date(2026, 3, 2), "Ann")
    _, dialog = open_dialog(show_window(), qtbot)
    table = dialog.model
    told = {
        table.record(row).card.model_id: table.index(row, THRESHOLD_COLUMN).data() for row in range(table.rowCount())
    }
    assert told[TUNED] == told["sface"] == "Measured"
    assert [model_id for model_id, words in told.items() if words == "Careful guess"] == [
        model_id for model_id in told if model_id not in {TUNED, "sface"}
    ]


def test_everybodys_pictures_are_embedded_anew_and_the_model_is_in_use(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, people: list[Employee], pause: Pause
) -> None:
    before = everything(stage, people)
    window = show_window()
    page, dialog = open_dialog(window, qtbot)
    dialog.use.click()
    assert pause.reached.acquire(timeout=30)
    pause.let_on()
    assert pause.reached.acquire(timeout=30)  # the second person's
    qtbot.waitUntil(lambda: dialog.progress.maximum() == 4 and 0 < dialog.progress.value() < 4)
    assert everything(stage, people) == before  # nothing in between is in force
    assert not dialog.use.isEnabled()
    assert "fine-tuned" in page.busy_words()
    with qtbot.waitSignal(window.settings_saved):
        pause.let_on(10)
    qtbot.waitUntil(lambda: "is in use" in dialog.banner.text)
    assert "anew: 4" in dialog.banner.text
    assert page.busy_words() == ""
    qtbot.waitUntil(lambda: TUNED in page.model_card.facts)

    for person, old in zip(people, before[0], strict=True):
        templates = stage.templates.for_employee(person.id)
        assert [one for one in templates if one.model_id == MODEL_ID] == old
        made = [one for one in templates if one.model_id == TUNED]
        got = sorted(tuple(np.frombuffer(one.embedding, "<f4").round(3)) for one in made)
        wanted = sorted(tuple(vector.round(3)) for vector in mean_colours(made))
        assert len(made) == len(old)
        assert np.allclose(got, wanted, atol=2e-3)
    settings = stage.settings.refresh()
    assert (settings.model_id, settings.threshold_distance) == (TUNED, 0.87)
    (entry,) = stage.application.auditing.entries(10)
    assert (entry.actor, entry.action, entry.subject) == ("admin", "change model", TUNED)
    assert f"{MODEL_ID} → {TUNED}" in entry.details
    dialog.close_button.click()


def test_stopping_leaves_everything_as_it_was(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, people: list[Employee], pause: Pause
) -> None:
    before = everything(stage, people)
    _page, dialog = open_dialog(show_window(), qtbot)
    dialog.use.click()
    assert pause.reached.acquire(timeout=30)
    pause.let_on()
    assert pause.reached.acquire(timeout=30)
    dialog.stop.click()
    assert not dialog.stop.isEnabled()
    pause.let_on(10)
    qtbot.waitUntil(lambda: "Nothing was changed" in dialog.banner.text)
    assert everything(stage, people) == before
    assert not dialog.progress.isVisible()
    qtbot.waitUntil(dialog.use.isEnabled)  # and it may be tried again
    with qtbot.waitSignal(dialog.switched):
        dialog.use.click()
        pause.let_on(10)
    assert stage.settings.refresh().model_id == TUNED
    dialog.close_button.click()


def test_a_change_goes_on_when_the_list_is_closed_and_opening_it_shows_it_again(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, people: list[Employee], pause: Pause
) -> None:
    window = show_window()
    page, dialog = open_dialog(window, qtbot)
    dialog.use.click()
    assert pause.reached.acquire(timeout=30)
    dialog.close_button.click()
    page.model_card.change.click()
    assert page.findChildren(ModelsDialog) == [dialog]
    assert dialog.isVisible()
    assert dialog.progress.isVisible()
    dialog.close_button.click()
    with qtbot.waitSignal(window.settings_saved):
        pause.let_on(10)
    assert stage.settings.refresh().model_id == TUNED
    qtbot.waitUntil(lambda: page.findChildren(ModelsDialog) == [])


def test_a_change_that_fails_says_why_and_leaves_everything_as_it_was(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, people: list[Employee], embedder: ColourEmbedder
) -> None:
    before = everything(stage, people)
    (stage.application.models._folder / TUNED / "weights.pt").write_bytes(b"damaged")
    del stage.application._embedders[TUNED]
    _page, dialog = open_dialog(show_window(), qtbot)
    assert not dialog.use.isVisible()  # damaged files are offered to nobody
    dialog._on_use()
    qtbot.waitUntil(lambda: "damaged" in dialog.banner.text, timeout=60_000)  # the library of networks loads first
    assert everything(stage, people) == before
    dialog.close_button.click()


def test_closing_the_list_before_it_has_come_breaks_nothing(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, embedder: ColourEmbedder
) -> None:
    window = show_window()
    page, dialog = open_dialog(window, qtbot)
    dialog.close_button.click()
    page.model_card.change.click()
    dialog = page.findChildren(ModelsDialog)[-1]
    dialog.close_button.click()
    qtbot.waitUntil(lambda: page.findChildren(ModelsDialog) == [])
    assert not window.context.jobs.busy
