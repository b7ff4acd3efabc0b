"""The steps of a run, in small: what changes, what stays, and that it can be taken up again."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from attendance_app.errors import UserError
from tests.unit.training.fine_tuning.conftest import Bench, small_plan, told
from training.distribution import Ranks
from training.fine_tuning.learner import Learner
from training.fine_tuning.tuning import TuningPeople
from training.fine_tuning.watchers import COLLAPSED_STEPS, INACTIVE_STEPS
from training.networks.presets import PRESETS
from training.objectives.catalogue import OBJECTIVES


class _CordPulledError(Exception):
    """Ends a run where a killed process would end."""


def _killed_after(loop: Any, steps: int, save_at: int) -> None:
    """Run a few steps, with a checkpoint after some of them, and lose everything in memory."""
    one_step = loop._one_step

    def step() -> Any:
        if loop.step == steps:
            raise _CordPulledError
        reason = one_step()
        if loop.step == save_at:
            loop.save()
        return reason

    loop._one_step = step
    with pytest.raises(_CordPulledError):
        loop.run()


@pytest.mark.parametrize("preset", ["norm", "head"])
@pytest.mark.parametrize(
    ("steps", "save_at"),
    [(7, 6), pytest.param(1, 0, marks=pytest.mark.slow), pytest.param(11, 5, marks=pytest.mark.slow)],
)
def test_a_run_taken_up_again_ends_with_the_same_weights(tmp_path: Path, preset: str, steps: int, save_at: int) -> None:
    plan = small_plan(preset=preset)
    whole = Bench(tmp_path / "whole")
    cut = Bench(tmp_path / "cut")
    for bench in (whole, cut):
        bench.folder.path.mkdir()
    whole.loop(plan).run()
    _killed_after(cut.loop(plan), steps, save_at)
    again = cut.loop(plan)
    again.resume()
    assert again.step == save_at
    again.run()
    for name, value in whole.weights().items():
        assert np.array_equal(value, cut.weights()[name]), name
    assert [(line["event"], line.get("step"), line.get("loss")) for line in told(cut.folder.path)] == [
        (line["event"], line.get("step"), line.get("loss")) for line in told(whole.folder.path)
    ]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["softmax", "triplet-offline", "triplet-easy-to-hard"])
def test_heads_and_mined_triplets_are_taken_up_again_too(tmp_path: Path, name: str) -> None:
    plan = small_plan(objective=name, mine_every=5)
    whole, cut = Bench(tmp_path / "whole"), Bench(tmp_path / "cut")
    for bench in (whole, cut):
        bench.folder.path.mkdir()
    whole.loop(plan).run()
    _killed_after(cut.loop(plan), 9, save_at=7)
    again = cut.loop(plan)
    again.resume()
    again.run()
    assert all(np.array_equal(value, cut.weights()[key]) for key, value in whole.weights().items())


@pytest.mark.slow
@pytest.mark.parametrize("name", list(OBJECTIVES))
def test_every_objective_trains(bench: Bench, name: str) -> None:
    loop = bench.loop(small_plan(objective=name, steps=3, evaluate_every=3))
    before = bench.weights()
    loop.run()
    assert any(not np.array_equal(value, before[key]) for key, value in bench.weights().items())
    losses = [line["loss"] for line in told(bench.folder.path) if line["event"] == "progress"]
    assert len(losses) == 3
    assert all(np.isfinite(losses))


@pytest.mark.slow
@pytest.mark.parametrize("preset", list(PRESETS))
def test_batch_norm_statistics_are_those_of_the_base(bench: Bench, preset: str) -> None:
    loop = bench.loop(small_plan(preset=preset))
    before = bench.weights()
    loop.run()
    after = bench.weights()
    statistics = [name for name in before if "running_" in name or "num_batches" in name]
    assert len(statistics) == 3 * 4
    assert all(np.array_equal(before[name], after[name]) for name in statistics)
    assert any(not np.array_equal(before[name], after[name]) for name in before)


def test_progress_is_told_with_what_is_left(bench: Bench) -> None:
    clock = iter(np.arange(0.0, 1e4, 0.5))
    bench.loop(small_plan(), clock=lambda: float(next(clock))).run()
    lines = [line for line in told(bench.folder.path) if line["event"] == "progress"]
    assert [line["step"] for line in lines] == list(range(1, 13))
    assert all(0 <= line["active"] <= 1 and line["spread"] > 0 for line in lines)
    assert lines[5]["seconds_left"] > lines[10]["seconds_left"] > 0
    assert lines[-1]["seconds_left"] == 0


def test_newest_and_averaged_weights_are_both_looked_at(bench: Bench) -> None:
    loop = bench.loop(small_plan())
    loop.run()
    looked = [(line["step"], line["weights"]) for line in told(bench.folder.path) if line["event"] == "evaluation"]
    assert looked == [(0, "base"), *((step, kind) for step in (4, 8, 12) for kind in ("newest", "averaged"))]
    best = [line for line in told(bench.folder.path) if line["event"] == "evaluation" and line["best"]][-1]
    assert best["step"] == loop.best_step
    assert best["score"] == max(
        line["score"] for line in told(bench.folder.path) if line.get("weights") in {"newest", "averaged"}
    )


def test_a_run_without_improvement_stops_early(bench: Bench) -> None:
    reason = bench.loop(small_plan(learning_rate=1e-12, steps=40, evaluate_every=1, patience=3)).run()
    assert reason is not None
    assert reason.code == "early"
    assert told(bench.folder.path)[-1]["event"] == "stopped"
    assert told(bench.folder.path)[-1]["step"] < 40


class _Leader:
    """Stands for the process that leads: tells these scores, and of steps what this process found itself."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, scores: Sequence[float]) -> None:
        self._scores = iter(scores)
        monkeypatch.setattr(torch.distributed, "broadcast", self._broadcast)

    def _broadcast(self, figures: torch.Tensor, src: int) -> None:
        assert (src, figures.dtype) == (0, torch.float64)
        if torch.isnan(figures).all():
            figures[:] = next(self._scores)


def test_a_process_that_follows_ends_when_the_leaders_figures_say_so(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = small_plan(steps=40, evaluate_every=2, patience=3, averaging="none")
    loop = bench.loop(plan, ranks=Ranks(1, 2, torch.device("cpu")))
    monkeypatch.setattr(TuningPeople, "measure", lambda *_given: pytest.fail("it looked by itself"))
    _Leader(monkeypatch, [0.9, 0.5, 0.6, 0.6, 0.6005, 0.6])  # the base's, then after steps 2, 4, 6, 8, 10
    reason = loop.run()
    assert reason is not None
    assert reason.code == "early"
    assert (loop.step, loop.best_step) == (10, 8)  # less than a tenth of a point: the best, but no improvement
    assert not bench.folder.checkpoint.exists()


def _with_outputs(monkeypatch: pytest.MonkeyPatch, change: Callable[[torch.Tensor], torch.Tensor]) -> None:
    embedded = Learner._embedded
    monkeypatch.setattr(Learner, "_embedded", lambda self, inputs: change(embedded(self, inputs)))


def test_a_collapse_stops_the_run_with_a_clear_word(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    _with_outputs(monkeypatch, lambda raw: raw * 1e-3 + torch.ones(raw.shape[1]))
    with pytest.raises(UserError, match="collapse"):
        bench.loop(small_plan(steps=30, evaluate_every=30)).run()
    assert told(bench.folder.path)[-1] | {"text": ""} == {
        "event": "stopped", "step": COLLAPSED_STEPS, "code": "collapse", "text": "",
    }  # fmt: skip


def test_a_collapse_after_good_weights_leaves_these(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    loop = bench.loop(small_plan(steps=30, evaluate_every=2))
    _with_outputs(monkeypatch, lambda raw: raw if loop.step < 4 else raw * 1e-3 + torch.ones(raw.shape[1]))
    reason = loop.run()
    assert reason is not None
    assert reason.code == "collapse"
    assert 0 < loop.best_step <= 4 + COLLAPSED_STEPS


def test_a_rate_that_leaves_the_range_of_numbers_stops_the_run(bench: Bench) -> None:
    with pytest.raises(UserError, match="lower learning rate"):
        bench.loop(small_plan(learning_rate=1e30, warm_up_steps=0, evaluate_every=12, gradient_norm=1e30)).run()


def test_a_last_step_that_leaves_the_range_of_numbers_is_told_too(bench: Bench) -> None:
    plan = small_plan(steps=1, learning_rate=1e38, warm_up_steps=0, evaluate_every=1, gradient_norm=1e30)
    loop = bench.loop(plan)
    with pytest.raises(UserError, match="lower learning rate"):
        loop.run()


def test_batches_with_nothing_to_learn_stop_the_run(bench: Bench) -> None:
    plan = small_plan(steps=INACTIVE_STEPS + 5, evaluate_every=100, margin=None, anchoring=1.0, learning_rate=1e-9)
    loop = bench.loop(plan)
    learn = loop._learner.step

    def without_active(*given: Any) -> Any:
        figures = learn(*given)
        return type(figures)(figures.loss, 0.0, figures.spread, figures.base_spread)

    loop._learner.step = without_active  # type: ignore[method-assign]
    reason = loop.run()
    assert reason is not None
    assert reason.code == "no_active_triplets"
    assert loop.best_step == INACTIVE_STEPS  # there were no weights before, so these are looked at


def test_triplets_are_mined_with_the_runs_margin(bench: Bench) -> None:
    narrow, wide = small_plan(objective="triplet-offline", margin=1e-4), small_plan(objective="triplet-offline")
    mined = []
    for plan in (narrow, wide):
        loop = bench.loop(plan)
        loop._mine_if_due()
        assert loop._mined is not None
        squared = ((loop._base[:, None] - loop._base[None]) ** 2).sum(dim=2).numpy()
        anchors, positives, negatives = loop._mined.anchors, loop._mined.positives, loop._mined.negatives
        gap = squared[anchors, negatives] - squared[anchors, positives]
        labels = loop._learning.faces.labels
        others = np.where(labels[anchors][:, None] == labels[None], np.nan, squared[anchors])
        nearer = (others <= squared[anchors, positives][:, None]).any(axis=1)
        margin = 0.2 if plan.margin is None else plan.margin
        assert (gap[nearer & (gap > 1e-6)] < margin + 1e-6).all()  # with nearer ones about, only semi-hard or nearer
        mined.append(negatives)
    assert not np.array_equal(*mined)


def test_a_checkpoint_of_other_faces_is_refused(bench: Bench) -> None:
    plan = small_plan(steps=2)
    bench.loop(plan, signature="one").run()
    with pytest.raises(UserError, match="other faces"):
        bench.loop(plan, signature="another").resume()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut short", b"\x80\x02not weights", b'{"step": 3}'])
def test_a_broken_checkpoint_is_refused_in_words(bench: Bench, content: bytes) -> None:
    bench.folder.checkpoint.write_bytes(content)
    with pytest.raises(UserError, match="damaged"):
        bench.loop(small_plan()).resume()


def test_a_checkpoint_cut_short_is_refused_in_words(bench: Bench) -> None:
    bench.loop(small_plan(steps=2)).run()
    whole = bench.folder.checkpoint.read_bytes()
    bench.folder.checkpoint.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserError, match="damaged"):
        bench.loop(small_plan(steps=2)).resume()
