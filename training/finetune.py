"""`python -m training.finetune`: adapts a face model to people, and says whether that helped. Main thread.

Exit status: 0 done, whatever the verdict; 1 a problem that was explained; 2 wrong usage; 130 cancelled.
"""

import os
import re
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from attendance_app.errors import UserError
from attendance_app.paths import data_folder
from attendance_app.vision.models.catalogue import DEFAULT_MODEL_ID
from attendance_app.vision.models.manifest import RUN_NAME_PATTERN
from training.command_line import DeviceOption, JsonLinesOption, SeedOption, json_line, run, say

if TYPE_CHECKING:
    from training.fine_tuning.events import EventLog
    from training.fine_tuning.plan import RunPlan
    from training.fine_tuning.run import RunFaces
    from training.fine_tuning.run_folder import RunFolder

NICENESS = 10
"""A run gives way to everything else on the computer, above all to a kiosk that recognises people meanwhile."""

_NO_FACES = "Name the faces with --faces, or the app's data folder with --home."

app = typer.Typer(name="training.finetune", add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


@app.command()
def finetune(
    faces: Annotated[
        Path | None,
        typer.Option("--faces", metavar="DIR", help="Faces that training.align made, or pictures, a folder a person."),
    ] = None,
    home: Annotated[
        Path | None, typer.Option("--home", envvar="ATTENDANCE_HOME", help="The app's data folder.")
    ] = None,
    base: Annotated[str, typer.Option("--base", help="The model to start from.")] = DEFAULT_MODEL_ID,
    preset: Annotated[str, typer.Option("--preset", help="What changes: head, norm, last-blocks or full.")] = "norm",
    objective: Annotated[str, typer.Option("--objective", help="What is learnt; see the manual.")] = "triplet-semihard",
    background: Annotated[
        Path | None, typer.Option("--background", metavar="DIR", help="Aligned faces of other people.")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="RUN", help="The run's folder.")] = None,
    run_name: Annotated[str, typer.Option("--run-name", help="Ends the new model's name.")] = "",
    seed: SeedOption = 0,
    steps: Annotated[int | None, typer.Option("--steps", min=1, help="How many; else what suits the preset.")] = None,
    learning_rate: Annotated[float | None, typer.Option("--learning-rate", min=1e-9, help="The highest.")] = None,
    weight_decay: Annotated[float | None, typer.Option("--weight-decay", min=0, help="Of matrices.")] = None,
    batch: Annotated[
        str, typer.Option("--batch", metavar="PxK", help="People and faces of each in a step, such as 16x4.")
    ] = "",
    margin: Annotated[float | None, typer.Option("--margin", help="The objective's; see the manual.")] = None,
    anchoring: Annotated[
        float | None,
        typer.Option("--anchoring", min=0, help="How strongly faces are held near where the base puts them."),
    ] = None,
    averaging: Annotated[str, typer.Option("--averaging", help="Of weights: ema, swa or none.")] = "ema",
    people: Annotated[str, typer.Option("--people", metavar="CODES", help="Only these, by number, with commas.")] = "",
    threads: Annotated[int, typer.Option("--threads", min=1, help="Of the processor.")] = 1,
    device: DeviceOption = "auto",
    checkpointing: Annotated[
        bool, typer.Option("--checkpointing", help="Take less memory and a third longer, however much there is.")
    ] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the run in RUN, with its settings.")] = False,
    as_json: JsonLinesOption = False,
) -> None:
    """Fine-tune a face model on people's faces, and compare it with its base on people it has not seen.

    RUN/control may say pause, resume or cancel at any time.
    """
    from training.fine_tuning.run import read_plan, resumable  # noqa: PLC0415 (torch: not for --help)
    from training.fine_tuning.run_folder import RunFolder, read_json  # noqa: PLC0415

    named = faces is not None or home is not None
    if not named and not resume:
        raise typer.BadParameter(_NO_FACES)
    if people and faces is not None:
        raise typer.BadParameter("People are chosen with --home, not among --faces.", param_hint="--people")
    folder = RunFolder(_out(out, home, run_name))
    with folder.held() if _leads() else nullcontext():
        if resume and folder.result.is_file():
            if _leads():
                _print_again(read_json(folder.result), as_json)
            return
        if not named:
            raise typer.BadParameter(_NO_FACES)
        if resume and resumable(folder):
            plan = read_plan(folder)
        elif folder.checkpoint.exists() or folder.result.exists():
            raise UserError(
                "There is a run in {folder} already.", "Resume it, or name another folder.", folder=folder.path
            )
        elif resume:
            raise UserError("There is no run in {folder} to resume.", "Start one without --resume.", folder=folder.path)
        else:
            name = _run_name(run_name or folder.path.resolve().name)
            if _leads():
                _forget_unbegun(folder)
            plan = _plan(
                base, name, preset, steps, **_batch(batch), objective=objective, seed=seed, learning_rate=learning_rate,
                weight_decay=weight_decay, margin=margin, anchoring=anchoring, averaging=averaging, threads=threads,
                device=device, checkpoint_stages=checkpointing or None,
            )  # fmt: skip
        codes = [code.strip() for code in people.split(",") if code.strip()]
        _train(plan, folder, faces, home, codes, background, resume, as_json)


def _train(
    plan: "RunPlan",
    folder: "RunFolder",
    faces: Path | None,
    home: Path | None,
    codes: Sequence[str],
    background: Path | None,
    resume: bool,
    as_json: bool,
) -> None:
    import torch  # noqa: PLC0415

    from attendance_app.vision.models.store import ModelStore  # noqa: PLC0415
    from training.distribution import after_the_leader, joined_ranks  # noqa: PLC0415
    from training.fine_tuning.control import Control  # noqa: PLC0415
    from training.fine_tuning.events import EventLog  # noqa: PLC0415
    from training.fine_tuning.run import FineTuningRun  # noqa: PLC0415

    if plan.device == "cuda" and not torch.cuda.is_available():
        raise UserError("This run works on a GPU, and there is none here.", "Resume it where there is one.")
    torch.set_num_threads(plan.threads)
    events = EventLog(folder.metrics, as_json, quiet=not _leads())
    store = ModelStore(data_folder(home).models)
    with joined_ranks(torch.device(plan.device)) as ranks, Control(folder.control, events) as control:
        try:
            given = after_the_leader(ranks, lambda: _faces(faces, home, codes, background, folder, events))
            result = FineTuningRun(plan, given, store, folder, events, control, ranks).go(resume)
            if result:
                events.tell(**result)
                if not as_json:
                    say(_what_next(folder, home, str(result["verdict"])))
        except UserError as error:
            events.tell_at_last("failed", text=str(error))
            raise


def _what_next(folder: "RunFolder", home: Path | None, verdict: str) -> str:
    told = f"All figures: {folder.path / 'model_card.md'}."
    if home is None or folder.path.resolve().parent != data_folder(home).training.resolve():
        return told
    reason = ' --although-worse "…"' if verdict == "worse" else ""
    return f"{told} To use the model: attendance models promote {folder.path.name}{reason}"


def _faces(
    faces: Path | None,
    home: Path | None,
    codes: Sequence[str],
    background: Path | None,
    folder: "RunFolder",
    events: "EventLog",
) -> "RunFaces":
    from training.fine_tuning.picture_folders import faces_of  # noqa: PLC0415
    from training.fine_tuning.run import RunFaces  # noqa: PLC0415

    others = faces_of(background, folder.path / "aligned_background", events) if background else None
    if faces is not None:
        own = faces_of(faces, folder.path / "aligned", events)
        return RunFaces(own, "a folder of pictures", others)
    from training.faces.home import enrolled_faces  # noqa: PLC0415 (the app's storage)
    from training.fine_tuning.consent import still_covered  # noqa: PLC0415

    found = enrolled_faces(home, codes or None)
    confirm = still_covered(home, found.faces.people)
    return RunFaces(found.faces, "the kept faces of enrolled people", others, found, confirm)


def _plan(base: str, name: str, preset: str, steps: int | None, **wanted: Any) -> "RunPlan":
    """The plan for these options, where they make sense.

    Args:
        base: The model to start from.
        name: The run's.
        preset: What changes.
        steps: None for what suits the preset.
        **wanted: Fields of the plan; None for the usual.

    Raises:
        UserError: there is no such preset, objective, average or device, or a value is out of bounds.
    """
    from pydantic import ValidationError  # noqa: PLC0415

    from attendance_app.vision.device import choose_device  # noqa: PLC0415
    from training.fine_tuning.plan import AVERAGES, RunPlan, usual_plan  # noqa: PLC0415
    from training.networks.presets import known_preset  # noqa: PLC0415
    from training.objectives.catalogue import OBJECTIVES, require_margin, require_positives  # noqa: PLC0415

    _require_known("objective", wanted["objective"], tuple(OBJECTIVES))
    _require_known("way of averaging", wanted["averaging"], AVERAGES)
    _require_known("device", wanted["device"], ("auto", "cpu", "cuda"))
    usual = usual_plan(base, name, known_preset(preset), steps)
    given = {option: value for option, value in wanted.items() if value is not None}
    if "margin" in given:
        require_margin(given["objective"], given["margin"])
    given["device"] = choose_device(given["device"]).type
    try:
        plan = RunPlan.model_validate(usual.model_dump() | given)
    except ValidationError as error:
        first = error.errors()[0]
        raise UserError(f"{first['loc'][0]} cannot be {first['input']}: {first['msg']}.", "Choose another.") from error
    require_positives(plan.objective, plan.faces_per_person)
    return plan


def _require_known(option: str, value: str, known: Sequence[str]) -> None:
    if value not in known:
        raise UserError(
            "There is no {option} called {value}.", "Choose one of: {known}.",
            option=option, value=value, known=", ".join(known),
        )  # fmt: skip


def _forget_unbegun(folder: "RunFolder") -> None:
    """Drop what a run told that ended before its first checkpoint; its last line may be half written."""
    from training.fine_tuning.run_folder import disk_trouble_told  # noqa: PLC0415

    with disk_trouble_told(folder.path):
        folder.metrics.unlink(missing_ok=True)


def _batch(text: str) -> dict[str, int]:
    """P and K of the plan from what was typed; neither for nothing."""
    if not text:
        return {}
    found = re.fullmatch(r"(\d{1,6})[x×](\d{1,6})", text.strip(), re.ASCII | re.IGNORECASE)
    if not found:
        raise typer.BadParameter("People and faces of each, such as 16x4.", param_hint="--batch")
    return {"people_per_batch": int(found[1]), "faces_per_person": int(found[2])}


def _out(out: Path | None, home: Path | None, run_name: str) -> Path:
    if out is not None:
        return out
    if home is not None:
        name = _run_name(run_name) if run_name else datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
        return data_folder(home).root / "training" / name
    raise typer.BadParameter("Name the run's folder with --out.")


def _leads() -> bool:
    """Whether this is the process that holds the folder and tells; torchrun numbers those of a run."""
    return os.environ.get("RANK", "0") == "0"


def _run_name(name: str) -> str:
    if not re.fullmatch(RUN_NAME_PATTERN, name):
        raise UserError(
            "{name} cannot end a model's name.",
            "Choose one with --run-name: letters, digits, dots, hyphens and underscores.",
            name=name,
        )
    return name


def _print_again(result: dict[str, Any], as_json: bool) -> None:
    """A run that is over already tells its result once more, and only that."""
    from training.fine_tuning.events import in_words  # noqa: PLC0415

    sys.stdout.write((json_line(result) if as_json else in_words(result)) + "\n")


def main() -> None:
    """Run the command and leave with its exit status."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    sys.exit(run(app))


if __name__ == "__main__":
    main()
