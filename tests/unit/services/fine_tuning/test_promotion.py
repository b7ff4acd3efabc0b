"""Putting a run's model into use, and the one before back: all at once or not at all."""

import hashlib
import os
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from attendance_app.errors import Cancelled, ModelError, UserError
from attendance_app.matching.calibration import Calibration, threshold_for
from attendance_app.services.fine_tuning.figures import read_figures
from attendance_app.services.fine_tuning.promotion import distance_moved
from attendance_app.services.model_switching import NoCropsError
from tests.fakes.training_program import result
from tests.unit.services.fine_tuning.conftest import Firm

SPRING = "sface+spring"
SHIPPED = Path(__file__).parents[4] / "assets" / "calibration"


def state(firm: Firm) -> tuple[object, ...]:
    """Everything in the database that promoting could change."""
    file = sqlite3.connect(firm.folder.database)
    try:
        return tuple(
            file.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()  # noqa: S608 (fixed names)
            for table in ("templates", "settings", "audit_log")
        )
    finally:
        file.close()


def test_a_better_model_is_promoted_and_everybody_is_embedded_anew(firm: Firm) -> None:
    people = firm.many(3)
    firm.finished("spring", learnt_from=people)
    told: list[tuple[int, int]] = []
    report = firm.service.promote("spring", "Ann", on_progress=lambda done, total: told.append((done, total)))
    assert (report.model_id, report.previous_model_id) == (SPRING, "sface")
    assert (report.people, report.embedded, report.reused, report.carried_over) == (3, 9, 0, 0)
    assert told[-1] == (9, 9)
    run = firm.service.run("spring")
    assert run.in_use
    assert run.promoted_utc == firm.clock.now_utc()
    assert firm.settings.current.model_id == SPRING
    assert len(firm.templates.active(SPRING, 1)) == 9
    actions = [(entry.actor, entry.action, entry.subject) for entry in firm.log()]
    assert actions == [
        ("Ann", "change model", SPRING), ("Ann", "recalibrate", SPRING), ("Ann", "promote model", SPRING),
    ]  # fmt: skip
    with pytest.raises(UserError, match="in use already"):
        firm.service.promote("spring", "Ann")


def test_rolling_back_restores_model_templates_and_threshold_and_is_written_down(firm: Firm) -> None:
    firm.many(2)
    firm.settings.save(firm.settings.current.model_copy(update={"threshold_distance": 0.83}))
    before = {one.id: one.embedding for one in firm.templates.active("sface", 1)}
    firm.finished("spring")
    firm.service.promote("spring", "Ann")
    assert firm.service.previous_model() == "sface"
    newcomer = firm.person("later", crops=True)
    report = firm.service.roll_back("Bob")
    assert (report.model_id, report.previous_model_id, report.embedded) == ("sface", SPRING, 0)
    assert (firm.settings.current.model_id, firm.settings.current.threshold_distance) == ("sface", 0.83)
    after = {one.id: one.embedding for one in firm.templates.active("sface", 1) if one.employee_id != newcomer.id}
    assert after == before
    entry = firm.log()[-1]
    assert (entry.actor, entry.action, entry.subject) == ("Bob", "roll back model", "sface")
    assert firm.service.previous_model() is None
    with pytest.raises(UserError, match="no model to go back to"):
        firm.service.roll_back("Bob")


def test_there_is_no_going_back_once_somebody_has_chosen_another_model(firm: Firm) -> None:
    firm.many(1)
    firm.finished("spring")
    firm.service.promote("spring", "Ann")
    firm.switching().switch("sface")
    assert firm.service.previous_model() is None
    with pytest.raises(UserError, match="no model to go back to"):
        firm.service.roll_back("Ann")


def test_a_worse_model_needs_a_reason_which_is_written_down(firm: Firm) -> None:
    firm.many(1)
    firm.finished("spring", "worse")
    before = state(firm)
    for nothing in ("", "   "):
        with pytest.raises(UserError, match="worse than its base: held-out people say worse"):
            firm.service.promote("spring", "Ann", nothing)
    assert state(firm) == before
    assert firm.store.manifests() == []
    firm.service.promote("spring", "Ann", " a trial for a week ")
    entry = firm.log()[-1]
    assert entry.action == "promote model"
    assert '"although_worse":"a trial for a week"' in entry.details.replace(" :", ":").replace('": "', '":"')


def test_a_reason_for_a_model_that_is_not_worse_is_not_recorded_as_one(firm: Firm) -> None:
    firm.many(1)
    firm.finished("spring", "same")
    firm.service.promote("spring", "Ann", "just so")
    assert "although_worse" not in firm.log()[-1].details


def test_a_run_that_has_not_finished_cannot_be_promoted(firm: Firm) -> None:
    folder = firm.finished("spring")
    (folder / "result.json").unlink()
    with pytest.raises(UserError, match="has no model yet"):
        firm.service.promote("spring", "Ann")


def test_weights_that_are_not_the_described_ones_are_refused(firm: Firm) -> None:
    firm.many(1)
    folder = firm.finished("spring")
    (folder / "weights.pt").write_bytes(b"weights of SPRING")
    with pytest.raises(ModelError, match="aren't the ones described"):
        firm.service.promote("spring", "Ann")
    assert firm.settings.refresh().model_id == "sface"


def test_cancelling_leaves_the_old_model_in_use(firm: Firm) -> None:
    firm.many(3)
    firm.finished("spring")
    before = state(firm)
    with pytest.raises(Cancelled):
        firm.service.promote("spring", "Ann", cancelled=lambda: True)
    assert state(firm) == before
    assert firm.service.promote("spring", "Ann").model_id == SPRING


@pytest.mark.parametrize("step", ["_remember", "_note_promotion", "_calibrate"])
def test_a_failure_at_any_step_of_the_transaction_leaves_everything_as_it_was(
    firm: Firm, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    firm.many(2)
    firm.finished("spring")
    before, rule = state(firm), firm.calibrating.rule("sface", 6)

    def broken(*_given: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr(f"attendance_app.services.fine_tuning.promotion.PromotionService.{step}", broken)
    with pytest.raises(RuntimeError, match="power cut"):
        firm.service.promote("spring", "Ann")
    assert state(firm) == before
    assert firm.settings.current.model_id == "sface"
    assert firm.calibrating.rule("sface", 6) == rule
    assert firm.service.previous_model() is None


KILLED = """
import os, sys
from pathlib import Path
from tests.unit.services.fine_tuning.conftest import Firm
from attendance_app.services.fine_tuning.promotion import PromotionService
from attendance_app.services.model_switching import ModelSwitchService
from attendance_app.vision.models.store import ModelStore

where = {"files": (ModelStore, "add_fine_tuned"), "templates": (ModelSwitchService, "_use"),
         "settings": (PromotionService, "_remember"), "calibration": (PromotionService, "_calibrate")}
owner, name = where[sys.argv[2]]
real = getattr(owner, name)

def last(*given, **named):
    real(*given, **named)
    os._exit(9)

setattr(owner, name, last)
Firm(Path(sys.argv[1])).service.promote("spring", "Ann")
"""


@pytest.mark.parametrize("after", ["files", "templates", "settings", "calibration"])
def test_a_process_killed_between_steps_leaves_the_old_model_in_use(firm: Firm, after: str) -> None:
    firm.many(2)
    firm.finished("spring")
    before = state(firm)
    killed = subprocess.run([sys.executable, "-c", KILLED, str(firm.folder.root), after], check=False, timeout=100)
    assert killed.returncode == 9
    assert state(firm) == before
    assert firm.settings.refresh().model_id == "sface"
    assert firm.service.promote("spring", "Ann").model_id == SPRING  # and it can be asked for again


def test_the_new_models_calibration_is_its_bases_moved_by_what_unseen_people_showed(firm: Firm) -> None:
    firm.many(2)
    firm.finished("spring", moved_by=-0.05)
    firm.service.promote("spring", "Ann")
    base, own = firm.calibrating.calibration("sface"), firm.calibrating.calibration(SPRING)
    assert base is not None
    assert own is not None
    assert np.subtract(own.fmr_distances, base.fmr_distances) == pytest.approx(-0.05)
    assert firm.calibrating.predict(SPRING, 6).automatic


@pytest.mark.parametrize("mode", ["automatic", "fixed"])
def test_a_promoted_model_that_is_used_again_has_the_threshold_and_templates_of_its_promotion(
    firm: Firm, mode: str
) -> None:
    firm.many(3)
    firm.settings.save(firm.settings.current.model_copy(update={"threshold_mode": mode}))
    firm.finished("spring", moved_by=-0.05)
    promoted = firm.service.promote("spring", "Ann")
    rule = firm.calibrating.rule(SPRING, 9)
    templates = {one.id: one.embedding for one in firm.templates.active(SPRING, 1)}
    firm.switching().switch("sface")
    assert firm.calibrating.rule("sface", 9).threshold > rule.threshold
    firm.person("later")
    firm.open()  # in a process that knows it from the disk alone
    again = firm.switching().switch(SPRING)

    shipped = Calibration.from_json((SHIPPED / "sface.json").read_text("utf-8"))
    moved = replace(shipped, fmr_distances=tuple(round(one - 0.05, 5) for one in shipped.fmr_distances))
    wanted = firm.settings.current.wanted_false_accept
    of_nine, of_twelve = threshold_for(moved, wanted, 9), threshold_for(moved, wanted, 12)
    expected = (0.95 - 0.05, 0.95 - 0.05) if mode == "fixed" else (of_nine, of_twelve)
    assert (rule.threshold, promoted.threshold_distance) == pytest.approx((expected[0], expected[0]))
    assert firm.calibrating.rule(SPRING, 12).threshold == pytest.approx(expected[1])
    assert again.threshold_distance == pytest.approx(expected[1])
    assert firm.settings.current.threshold_distance == pytest.approx(0.9)
    assert (again.calibrated, again.reused, again.embedded, again.previous_model_id) == (True, 9, 3, "sface")
    after = {one.id: one.embedding for one in firm.templates.active(SPRING, 1)}
    assert len(after) == 12
    assert templates.items() <= after.items()


def test_a_model_that_nobody_has_measured_keeps_its_careful_guess(firm: Firm) -> None:
    firm.many(1)
    firm.finished("spring")
    firm.service.promote("spring", "Ann")
    firm.calibrating.forget_own(SPRING)
    firm.switching().switch("sface")
    again = firm.switching().switch(SPRING)
    assert (again.threshold_distance, again.calibrated) == (0.95, False)


def test_many_enrolled_people_can_only_make_the_threshold_stricter(firm: Firm) -> None:
    firm.many(24)
    firm.finished("spring", moved_by=0.05)
    firm.service.promote("spring", "Ann")
    base, own = firm.calibrating.calibration("sface"), firm.calibrating.calibration(SPRING)
    assert base is not None
    assert own is not None
    assert own.source.startswith("24 people enrolled here")
    assert own.fmr_distances[0] < base.fmr_distances[0] + 0.05


@pytest.mark.parametrize(
    ("moved_by", "rough", "expected"),
    [(0.04, False, 0.04), (0.04, True, 0.0), (-0.04, True, -0.04), (0.5, False, 0.15), (-0.5, False, -0.15)],
)
def test_a_rough_figure_only_makes_the_threshold_stricter(moved_by: float, rough: bool, expected: float) -> None:
    told = result("same", SPRING, moved_by)
    told["populations"][0]["points"][0]["rough"] = rough
    assert distance_moved(read_figures(told)) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("at_the_desk", "rough", "expected"),
    [(-0.07, False, -0.07), (0.05, False, -0.02), (-0.07, True, -0.02)],
)
def test_the_threshold_follows_the_stricter_of_people_as_they_are_and_as_at_a_desk(
    at_the_desk: float, rough: bool, expected: float
) -> None:
    told = result("same", SPRING, -0.02)
    (dim,) = result("same", SPRING, at_the_desk)["populations"]
    dim["points"][0]["rough"] = rough
    told["populations"].append(dim)
    assert distance_moved(read_figures(told)) == pytest.approx(expected)


def test_a_threshold_without_end_moves_nothing() -> None:
    told = result("same", SPRING)
    told["populations"][0]["points"][0]["new_threshold"] = None
    assert distance_moved(read_figures(told)) == 0.0


def test_people_without_kept_pictures_keep_their_templates_with_a_compatible_model(firm: Firm) -> None:
    ada, bob = firm.person("Ada"), firm.person("Bob", crops=False)
    firm.finished("plain")
    with pytest.raises(NoCropsError, match="Name Bob"):
        firm.service.promote("plain", "Ann")
    firm.finished("spring", compatible=True)
    run = firm.service.run("spring")
    assert run.figures is not None
    assert run.figures.populations[0].points[0].cross_model is not None
    report = firm.service.promote("spring", "Ann")
    assert (report.embedded, report.carried_over, report.left_out) == (3, 3, 0)
    kept = [one for one in firm.templates.for_employee(bob.id) if one.model_id == SPRING]
    assert [one.embedding for one in kept] == [np.array([1, 0, 0], "<f4").tobytes()] * 3
    assert {one.source for one in kept} == {f"{number}.jpg (computed with sface)" for number in range(3)}
    anew = [one for one in firm.templates.for_employee(ada.id) if one.model_id == SPRING]
    assert {one.source for one in anew} == {"0.jpg", "1.jpg", "2.jpg"}
    assert firm.service.roll_back("Ann").reused == 6


def test_a_model_in_use_is_not_deleted_with_its_run_and_one_that_is_not_is(firm: Firm) -> None:
    firm.many(1)
    folder = firm.finished("spring")
    firm.service.promote("spring", "Ann")
    with pytest.raises(UserError, match="in use"):
        firm.service.delete("spring", "Ann")
    assert folder.exists()
    firm.service.roll_back("Ann")
    firm.service.delete("spring", "Ann")
    assert not folder.exists()
    assert firm.store.manifests() == []
    assert firm.templates.active(SPRING, 1) == []


def test_a_model_that_was_deleted_is_nothing_to_go_back_to(firm: Firm) -> None:
    firm.many(1)
    firm.finished("spring")
    firm.finished("summer")
    firm.service.promote("spring", "Ann")
    firm.service.promote("summer", "Ann")
    assert firm.service.previous_model() == SPRING
    firm.service.delete("spring", "Ann")
    assert firm.service.previous_model() is None


def test_models_say_whom_they_learnt_from(firm: Firm) -> None:
    people = firm.many(2)
    firm.finished("spring", learnt_from=people)
    firm.service.promote("spring", "Ann")
    (manifest,) = firm.store.manifests()
    assert set(manifest.learnt_from) == {one.id for one in people}


def test_weights_are_taken_in_byte_by_byte(firm: Firm) -> None:
    firm.many(1)
    folder = firm.finished("spring")
    digest = hashlib.sha256((folder / "weights.pt").read_bytes()).hexdigest()
    firm.service.promote("spring", "Ann")
    stored = Path(firm.folder.models / SPRING / "weights.pt")
    assert hashlib.sha256(stored.read_bytes()).hexdigest() == digest
    assert os.access(stored, os.R_OK)
