"""The Recognition page on real services: what is turned is tried, what is applied is in force."""

import re
import threading
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attendance_app.config import Settings
from attendance_app.domain.people import Employee
from attendance_app.errors import ModelError, StorageError
from attendance_app.matching.calibration import Calibration
from attendance_app.paths import assets_folder
from attendance_app.ui.admin.page import Target
from attendance_app.ui.admin.recognition.calibration_words import CalibrationWords
from attendance_app.ui.admin.recognition.lookalikes_panel import LookAlikesModel, LookAlikesPanel
from attendance_app.ui.admin.recognition.models_dialog import ModelsDialog
from attendance_app.ui.admin.recognition.page import RecognitionPage
from attendance_app.ui.admin.recognition.quality_panel import counts_of
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.vision.models.store import ModelStore
from tests.fakes.admin import AdminStage, template_of
from tests.fakes.pseudo_language import speaking_pseudo

ShowWindow = Callable[[], AdminWindow]


def enrolled(stage: AdminStage, code: str, name: str, *embeddings: NDArray[np.float32]) -> Employee:
    person = stage.people.add(code, name)
    stage.people.record_consent(person.id, "screen")
    stage.templates.add_many([template_of(person.id, embedding, stage.clock) for embedding in embeddings])
    return person


def direction(axis: int, towards: int = 0, distance: float = 0.0) -> NDArray[np.float32]:
    """A unit vector, of the plane of two axes, that is `distance` away from the first of them."""
    angle = 2 * np.arcsin(distance / 2)
    vector = np.zeros(128, np.float32)
    vector[axis], vector[towards] = np.cos(angle), np.sin(angle) if towards != axis else 1.0
    return vector


def open_page(window: AdminWindow, qtbot: QtBot, view: str = "decision") -> RecognitionPage:
    window.open_page("recognition", Target(action=view))
    page = window.page("recognition")
    assert isinstance(page, RecognitionPage)
    qtbot.waitUntil(lambda: page.model_card.facts != "")
    return page


def shipped() -> Calibration:
    return Calibration.from_json((assets_folder() / "calibration/sface.json").read_text(encoding="utf-8"))


# ---- how sure ----


def test_the_model_in_use_is_described(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    card = open_page(show_window(), qtbot).model_card
    for said in ("sface", "128 numbers", "Apache-2.0"):
        assert said in card.facts
    assert "1,947 people" in card.calibrated.text()


def test_what_a_calibration_comes_from_is_said_in_the_language_that_is_shown(qapp: QApplication) -> None:
    own = f"25 people enrolled here; {shipped().source}"
    assert CalibrationWords().source(own) == own
    with speaking_pseudo(qapp):
        said = CalibrationWords().source(own)
    sets = ("LFW", "CASIA-FaceV5", "sample")  # names stay as they are
    left = re.sub("|".join(sets), "", said)
    assert not re.search(r"people|enrolled|here|level|Asian", left), said
    assert "25" in said


def test_nothing_is_in_force_before_apply(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    enrolled(stage, "1", "Eileen Collins", *[direction(1) for _ in range(336)])
    window = show_window()
    page = open_page(window, qtbot)
    control = page.threshold.control
    assert not page.threshold.apply.isEnabled()
    control.slider.setValue(4 * 20)  # twenty steps a decade, down from 1 in 10
    wanted = shipped().distance_at_fmr(1 - (1 - 1e-5) ** (1 / 336))
    assert control.distance.value() == pytest.approx(wanted, abs=6e-4)
    assert "1 in 100,000" in control.wanted.text()
    assert page.unsaved()
    assert stage.settings.refresh() == Settings()

    with qtbot.waitSignal(window.settings_saved):
        page.threshold.apply.click()
    assert stage.settings.refresh() == Settings(wanted_false_accept=1e-5)
    qtbot.waitUntil(lambda: not page.unsaved())
    (entry,) = stage.application.auditing.entries(10)
    assert (entry.actor, entry.action) == ("admin", "change settings")
    assert "0.001 → 1e-05" in entry.details


def test_chances_for_one_ten_and_a_hundred_looks_follow_from_one_another(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    enrolled(stage, "1", "Eileen Collins", *[direction(1) for _ in range(336)])
    page = open_page(show_window(), qtbot)
    said = [much.text() for _what, much in page.threshold.expectations._figures]
    missed = shipped().fnmr(shipped().distance_at_fmr(1 - 0.999 ** (1 / 336)))
    assert said[:3] == ["1 in 1,000", "1 in 100", "1 in 11"]  # 1 − 0.999ⁿ
    assert said[3] == f"up to {100 * missed:.1f}%"


def test_a_distance_of_ones_own_is_fixed_and_the_default_follows_again(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    enrolled(stage, "1", "Eileen Collins", direction(1))
    window = show_window()
    page = open_page(window, qtbot)
    page.threshold.control.distance.setValue(0.88)
    assert not page.threshold.control.automatic.isChecked()
    with qtbot.waitSignal(window.settings_saved):
        page.threshold.apply.click()
    assert stage.settings.refresh() == Settings(threshold_mode="fixed", threshold_distance=0.88)
    qtbot.waitUntil(lambda: not page.unsaved())
    page.threshold.reset.click()
    assert page.threshold.control.automatic.isChecked()
    with qtbot.waitSignal(window.settings_saved):
        page.threshold.apply.click()
    assert stage.settings.refresh().threshold_mode == "automatic"


def test_a_refresh_keeps_what_was_turned(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    page = open_page(show_window(), qtbot)
    page.threshold.control.slider.setValue(90)
    before = page.threshold.control.rule()
    page._on_loaded(replace(page._situation)) if page._situation else None
    assert page.threshold.control.rule() == before
    page.threshold.discard.click()
    assert not page.unsaved()


def test_a_model_that_nobody_has_calibrated_has_a_distance_only(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    stage.settings.save(Settings(model_id="facenet-vggface2", threshold_distance=0.8))
    page = open_page(show_window(), qtbot)
    assert page.model_card.state.text == "Not calibrated"
    assert not page.threshold.control.slider.isEnabled()
    assert page.threshold.stack.currentWidget() is page.threshold.uncalibrated
    assert not page.unsaved()
    page.threshold.control.distance.setValue(0.7)
    assert page.unsaved()


def test_the_curves_are_drawn_and_the_table_says_the_same(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    enrolled(stage, "1", "Eileen Collins", direction(1))
    page = open_page(show_window(), qtbot)
    qtbot.waitUntil(lambda: page.threshold.curve.plot is not None, timeout=30_000)
    plot = page.threshold.curve.plot
    assert plot is not None
    assert "A stranger's one look" in plot.accessibleDescription()
    page.threshold.views.button("table").click()
    model = page.threshold.rates.model
    row = model.row_of(0.9)
    assert row is not None
    assert model.record(row).false_reject == pytest.approx(shipped().fnmr(0.9))
    assert model.record(row).false_accept == pytest.approx(shipped().fmr(0.9))


def test_too_few_people_to_recalibrate_is_said(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    enrolled(stage, "1", "Eileen Collins", direction(1))
    window = show_window()
    page = open_page(window, qtbot)
    page.recalibrate()
    qtbot.waitUntil(lambda: "20" in window.banner.text)


def test_going_back_to_the_apps_own_calibration_is_written_down(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    page = open_page(show_window(), qtbot)
    page.use_shipped_calibration()
    qtbot.waitUntil(lambda: len(stage.application.auditing.entries(10)) == 1)
    (entry,) = stage.application.auditing.entries(10)
    assert (entry.actor, entry.action, entry.subject) == ("admin", "use shipped calibration", "sface")


# ---- models ----


def test_a_model_that_cannot_be_fetched_says_why(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def offline(*_args: object) -> None:
        raise ModelError("The network cannot be reached.", "Check the cable.")

    monkeypatch.setattr(ModelStore, "fetch", offline)
    page = open_page(show_window(), qtbot)
    page.model_card.change.click()
    dialog = page.findChild(ModelsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)
    assert not dialog.use.isEnabled()  # the one in use is selected
    dialog.table.select_key("facenet-vggface2")
    dialog.fetch.click()
    qtbot.waitUntil(lambda: dialog.banner.text == "The network cannot be reached. Check the cable.")
    assert dialog.fetch.isEnabled()
    dialog.close_button.click()


def test_people_without_kept_pictures_are_named_when_the_model_cannot_change(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrolled(stage, "1", "Eileen Collins", direction(1))  # without a crop
    monkeypatch.setattr(stage.application, "_loaded_embedder", lambda _model_id: None)
    monkeypatch.setattr(ModelStore, "_problem", lambda _store, _card: "")
    page = open_page(show_window(), qtbot)
    page.model_card.change.click()
    dialog = page.findChild(ModelsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)
    dialog.table.select_key("facenet-vggface2")
    dialog.use.click()
    qtbot.waitUntil(lambda: "Eileen Collins" in dialog.banner.text)
    assert stage.settings.refresh().model_id == "sface"
    dialog.close_button.click()


# ---- look-alikes ----


def panel_of(window: AdminWindow, qtbot: QtBot) -> LookAlikesPanel:
    return open_page(window, qtbot, "lookalikes").lookalikes


def rows(model: LookAlikesModel) -> list[list[str]]:
    return [[str(model.index(row, column).data()) for column in range(3)] for row in range(model.rowCount())]


def test_pairs_are_listed_nearest_first(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    eileen = enrolled(stage, "E-1001", "Eileen Collins", direction(1, 1), direction(3, 3))
    twin = enrolled(stage, "E-1002", "Eileen's Twin", direction(1, 2, 0.5), direction(4, 4))
    son = enrolled(stage, "7", "Đặng Thái Sơn", direction(3, 5, 0.25))
    enrolled(stage, "8", "Grace Hopper", direction(6, 6))
    panel = panel_of(show_window(), qtbot)
    qtbot.waitUntil(lambda: panel.stack.currentWidget() is panel.table)

    def pair(one: Employee, other: Employee) -> list[str]:
        return [f"{person.name} ({person.code})" for person in sorted((one, other), key=lambda person: person.id)]

    assert rows(panel.model) == [["0.250", *pair(eileen, son)], ["0.500", *pair(eileen, twin)]]
    assert "lead of 0.15" in panel.header._text.text()


def test_the_limit_is_the_distance_in_force(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    enrolled(stage, "1", "Eileen Collins", direction(1, 1))
    enrolled(stage, "2", "Grace Hopper", direction(1, 2, 0.5))
    strict = stage.settings.current.model_copy(update={"threshold_mode": "fixed", "threshold_distance": 0.4})
    stage.settings.save(strict)
    panel = panel_of(show_window(), qtbot)
    qtbot.waitUntil(panel.nobody.isVisible)
    assert rows(panel.model) == []
    assert panel.count.text() == ""


def test_a_failure_is_told_in_the_panel(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    stage.lookalikes_error = StorageError("The database cannot be read.", "Check the disk.")
    panel = panel_of(show_window(), qtbot)
    qtbot.waitUntil(panel.problem.isVisible)
    assert panel.problem.text() == "The database cannot be read. Check the disk."


def test_a_comparison_can_be_stopped_and_made_again(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    enrolled(stage, "1", "Eileen Collins", direction(1, 1))
    enrolled(stage, "2", "Grace Hopper", direction(1, 2, 0.5))
    stage.lookalikes_gate = threading.Event()
    panel = panel_of(show_window(), qtbot)
    assert panel.working.isVisible()
    panel.stop()
    stage.lookalikes_gate.set()
    qtbot.waitUntil(panel.again.isEnabled)
    assert rows(panel.model) == []
    panel.again.click()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)


# ---- quality ----


def test_the_weakest_pictures_are_listed_and_lead_to_the_person(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    eileen = enrolled(stage, "1", "Eileen Collins", direction(1))
    grace = enrolled(stage, "2", "Grace Hopper", direction(2))
    weak = replace(template_of(grace.id, direction(3), stage.clock), quality=0.31)
    weaker = replace(template_of(eileen.id, direction(4), stage.clock), quality=0.2)
    stage.templates.add_many([weak, weaker])
    window = show_window()
    page = open_page(window, qtbot, "quality")
    qtbot.waitUntil(lambda: page.quality.model.rowCount() == 2)
    assert [one.person.name for one in page.quality.model.records()] == ["Eileen Collins", "Grace Hopper"]
    assert [one.pictures for one in page.quality.model.records()] == [2, 2]
    page.quality.table.select_key(weak.id)
    page.quality.open.click()
    assert window.stack.currentWidget() is window.page("people")


@pytest.mark.parametrize(("quality", "part"), [(0.0, 0), (0.049, 0), (0.05, 1), (0.5, 10), (0.999, 19), (1.0, 19)])
def test_a_quality_is_counted_in_its_twentieth(quality: float, part: int) -> None:
    assert [which for which, count in enumerate(counts_of([quality])) if count] == [part]


# ---- mistakes ----


def test_a_mistake_is_settled_with_a_name_and_deleted(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    eileen, grace = stage.people.add("1", "Eileen Collins"), stage.people.add("2", "Grace Hopper")
    feedback = stage.application.feedback
    case = feedback.not_me_repeated(eileen.id, stage.clock.now_utc(), "front-desk")
    page = open_page(show_window(), qtbot, "mistakes")
    panel = page.mistakes
    qtbot.waitUntil(lambda: panel.model.rowCount() == 1)
    assert not panel.side.isVisible()
    panel.table.select_key(case.id)
    assert "greeted as Eileen Collins" in panel.meaning.text()
    panel.person.setCurrentIndex(panel.person.findData(grace.id))
    panel.note.setText("cousins")
    panel.settle.click()
    qtbot.waitUntil(lambda: not feedback.cases()[0].case.is_open)
    settled = feedback.cases()[0]
    assert (settled.true, settled.case.note) == (grace, "cousins")

    panel._delete(case.id)
    qtbot.waitUntil(panel.nothing.isVisible)
    assert feedback.cases() == []
