"""`python -m training.lift`: shows on shifted domains what fine-tuning gains, and what it costs. Main thread.

Slow: a run a seed and domain. What is done is kept in the folder, so it can be broken off and started again.
"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from attendance_app.errors import UserError
from attendance_app.paths import data_folder
from attendance_app.vision.models.catalogue import DEFAULT_MODEL_ID
from training.classification.embedding_file import write_whole
from training.command_line import load_reader, run, say
from training.lifting.domains import DOMAINS, VERIFICATION_IMAGES, VERIFICATION_PAIRS

app = typer.Typer(name="training.lift", add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)

TABLE_NAME, QUESTION_NAME = "lift.md", "asked.txt"


@app.command()
def lift(
    data: Annotated[Path, typer.Option("--data", metavar="DIR", help="The development pictures.", file_okay=False)],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Where runs and lift.md go.", file_okay=False)],
    domain: Annotated[
        str, typer.Option("--domain", help="Which: " + ", ".join(known.name for known in DOMAINS) + " or all.")
    ] = "all",
    seeds: Annotated[str, typer.Option("--seeds", help="With commas.")] = "0,1,2",
    base: Annotated[str, typer.Option("--base", help="The model to start from.")] = DEFAULT_MODEL_ID,
    preset: Annotated[str, typer.Option("--preset", help="What changes.")] = "norm",
    objective: Annotated[str, typer.Option("--objective", help="What is learnt.")] = "triplet-semihard",
    steps: Annotated[int | None, typer.Option("--steps", min=1, help="How many; else what suits the preset.")] = None,
    threads: Annotated[int, typer.Option("--threads", min=1, help="Of the processor.")] = 2,
    home: Annotated[Path | None, typer.Option("--home", help="The data folder with a fetched base.")] = None,
) -> None:
    """Fine-tune on each domain with each seed, compare with the base, and write the figures as Markdown."""
    chosen = [known for known in DOMAINS if domain in {known.name, "all"}]
    if not chosen:
        raise UserError(f"There is no domain called {domain}.", f"Choose all or one of: {_names()}.")
    drawn = _seeds(seeds)
    for folder in (*(folder for known in chosen for folder in known.folders), VERIFICATION_IMAGES):
        if not (data / folder).is_dir():
            raise UserError(f"{data} holds no {folder}.", "Name the folder with the development pictures.")
    asked = f"Base {base}, preset {preset}, {objective}, {steps or 'the usual number of'} steps"
    _refuse_another_question(out, asked)
    from attendance_app.vision.models.store import ModelStore  # noqa: PLC0415 (torch: not for --help)
    from training.lifting.experiment import Experiment, Settings, limit_threads  # noqa: PLC0415
    from training.lifting.table import DomainResult, lift_tables  # noqa: PLC0415
    from training.lifting.verification_inputs import read_verification  # noqa: PLC0415

    limit_threads(threads)
    say("finding the faces of the verification pairs")
    reader = load_reader(base, "cpu", home)
    pairs = read_verification(data / VERIFICATION_IMAGES, data / VERIFICATION_PAIRS, reader)
    options = ("--preset", preset, "--objective", objective, *(("--steps", str(steps)) if steps else ()))
    settings = Settings(data, out, base, drawn, options, threads, home)
    experiment = Experiment(settings, ModelStore(data_folder(home).models), pairs, say)
    results: dict[str, DomainResult] = {}
    told = f"{asked}, seeds {seeds}."
    for known in chosen:

        def keep(result: DomainResult, name: str = known.name) -> None:
            results[name] = result
            write_whole(out / TABLE_NAME, lift_tables(told, list(results.values())).encode())

        experiment.run(known, keep)
    say(f"written to {out / TABLE_NAME}")


def _refuse_another_question(out: Path, asked: str) -> None:
    """Finished runs in a folder are used again, so all of them must have been asked the same."""
    note = out / QUESTION_NAME
    before = note.read_text("utf-8") if note.is_file() else asked
    if before != asked:
        raise UserError(f"{out} holds runs that were asked for otherwise: {before}.", "Name another folder.")
    write_whole(note, asked.encode())


def _names() -> str:
    return ", ".join(known.name for known in DOMAINS)


def _seeds(text: str) -> tuple[int, ...]:
    try:
        seeds = tuple(dict.fromkeys(int(part) for part in text.split(",")))
    except ValueError as error:
        raise UserError(f"{text} isn't a list of seeds.", "Write whole numbers with commas, such as 0,1,2.") from error
    if min(seeds) < 0:
        raise UserError("A seed cannot be negative.", "Write whole numbers with commas, such as 0,1,2.")
    return seeds


if __name__ == "__main__":
    sys.exit(run(app))
