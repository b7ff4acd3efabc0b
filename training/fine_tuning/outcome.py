"""How a run ends: the new model's files, its comparison with the base, plots and card. Torch; the main thread."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from attendance_app.vision.models.files import file_sha256
from attendance_app.vision.models.manifest import Manifest
from training.command_line import printable
from training.fine_tuning.checkpoints import write_tensors
from training.fine_tuning.judging import Population, measured
from training.fine_tuning.plan import RunPlan
from training.fine_tuning.run_folder import RunFolder, write_json, write_whole
from training.gate.comparison import MeasuredPopulation, compare
from training.networks.trainable import TrainableNetwork
from training.reporting.curves import run_curves
from training.reporting.model_card import TrainingFacts, model_card
from training.reporting.plots import plot_course, plot_det_before_after, plot_distances_before_after, plot_map
from training.reporting.progress_lines import read_course


@dataclass(frozen=True, slots=True)
class DataCounts:
    """What was learnt from, as counts.

    Attributes:
        described: Where the faces came from, in words.
    """

    described: str
    people: int
    pictures: int
    tuning_people: int
    background_people: int


def finish_run(
    plan: RunPlan,
    folder: RunFolder,
    base: TrainableNetwork,
    new: TrainableNetwork,
    wanted: Sequence[Population],
    counts: DataCounts,
    steps_done: int,
    between: Callable[[], None],
) -> dict[str, Any]:
    """Write everything that a finished run leaves, `result.json` last.

    Returns:
        What `result.json` holds.

    Raises:
        UserError: the disk is full, or a face cannot be read any more.
    """
    manifest = store_model(plan, folder, new)
    people = measured(wanted, base, new, plan.preset == "head", plan.seed, between)
    report = compare(people, seed=plan.seed, cross_model=plan.objective == "harmonic")
    between()
    facts = TrainingFacts(
        model_id=manifest.model_id,
        base=base.card,
        made_on=manifest.created_utc.date(),
        preset=plan.preset,
        objective=plan.objective,
        steps=steps_done,
        seed=plan.seed,
        data=counts.described,
        people=counts.people,
        pictures=counts.pictures,
        tuning_people=counts.tuning_people,
        background_people=counts.background_people,
        options=(
            ("Learning rate", f"{plan.learning_rate:g}"),
            ("Batch", f"{plan.people_per_batch} people, {plan.faces_per_person} faces each"),
            *((("Margin", f"{plan.margin:g}"),) if plan.margin is not None else ()),
            ("Weight decay", f"{plan.weight_decay:g}"),
            ("Anchoring to the base", f"{plan.anchoring:g}"),
            ("Averaged weights", plan.averaging),
        ),
    )
    write_whole(folder.model_card, model_card(facts, report).encode())
    _plot(folder, people, plan.seed)
    result = {
        "event": "result",
        "verdict": report.verdict,
        "model_id": manifest.model_id,
        "run": printable(str(folder.path)),
        "steps": steps_done,
        **report.to_json(),
    }
    write_json(folder.result, result)
    folder.checkpoint.unlink(missing_ok=True)  # large, and of no use any more
    return result


def store_model(plan: RunPlan, folder: RunFolder, network: TrainableNetwork) -> Manifest:
    """Write `weights.pt` and `manifest.json`, which describes it.

    Raises:
        UserError: the disk is full, or the folder cannot be used.
    """
    write_tensors(folder.weights, network.stored_weights())
    manifest = Manifest(
        model_id=f"{network.base_id}+{plan.run_name}",
        base=network.base_id,
        title="",
        threshold_distance=None,
        dimension=network.dimension,
        preprocess_version=network.card.preprocess_version,
        size_bytes=folder.weights.stat().st_size,
        sha256=file_sha256(folder.weights),
        created_utc=datetime.now(UTC).replace(microsecond=0),
        licence=network.card.licence,
        compatible_with=plan.base if plan.objective == "harmonic" else None,
    )
    write_whole(folder.manifest, (manifest.model_dump_json(indent=2) + "\n").encode())
    return manifest


def _plot(folder: RunFolder, people: Sequence[MeasuredPopulation], seed: int) -> None:
    curves = run_curves(people, seed)
    write_whole(folder.curves, curves.to_json().encode())
    plot_course(read_course(folder.metrics), folder.plots / "course.png")
    for number, population in enumerate(curves.populations):
        ending = "" if number == 0 else f"_{number + 1}"
        plot_det_before_after(population, folder.plots / f"det{ending}.png")
        plot_distances_before_after(population, folder.plots / f"distances{ending}.png")
    plot_map(curves.map, curves.populations[0].name, folder.plots / "map.png")
