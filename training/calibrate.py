"""`python -m training.calibrate`: measures the calibration that ships with a model, as figures. Main thread.

The largest set of pictures gives the shape of the FMR curve; a group of people who resemble one another more moves it
to smaller distances, so that the threshold is right for the group for which it is hardest.
"""

import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from attendance_app.errors import UserError
from attendance_app.matching.calibration import Calibration, fit_calibration, moved_to_level
from attendance_app.vision.models.catalogue import DEFAULT_MODEL_ID
from attendance_app.vision.portraits import PortraitReader
from training.command_line import command_group, load_reader, progress, run, say
from training.evaluation.embedding_cache import EmbeddingCache
from training.evaluation.embedding_set import embed_pictures
from training.evaluation.people_folders import loose_pictures

app = command_group("training.calibrate", "Measure how often a distance lets a stranger in.")

_NUMBERED = re.compile(r"^(?P<person>.+)_\d+$")


@app.command()
def curve(
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="Where to write the figures (JSON).")],
    people: Annotated[
        list[Path], typer.Option("--people", metavar="DIR", help="Pictures for the curve's shape; may be repeated.")
    ],
    group: Annotated[
        list[Path] | None, typer.Option("--group", metavar="DIR", help="A group that may resemble itself more.")
    ] = None,
    source: Annotated[str, typer.Option("--source", help="What the pictures are, in words.")] = "own pictures",
    model: Annotated[str, typer.Option("--model", help="The face model.")] = DEFAULT_MODEL_ID,
    device: Annotated[str, typer.Option("--device", help="auto, cpu or cuda.")] = "auto",
    cache: Annotated[Path | None, typer.Option("--cache", metavar="DIR", help="Keep embeddings here.")] = None,
) -> None:
    """Write a calibration. Pictures are in a folder a person, or named person_0001.jpg."""
    reader = load_reader(model, device)
    embedder = reader.embedder
    kept = EmbeddingCache(cache, embedder.model_id, embedder.preprocess_version) if cache else None
    calibration = _measure(reader, people, kept, source)
    for folder in group or []:
        calibration = moved_to_level(calibration, _measure(reader, [folder], kept, source), source)
    try:
        out.write_text(calibration.to_json() + "\n", encoding="utf-8")
    except OSError as error:
        raise UserError(f"{out} cannot be written: {error.strerror}.") from error
    for rate in (1e-3, 1e-4, 1e-5, 1e-6):
        say(f"FMR {rate:.0e} at distance {calibration.distance_at_fmr(rate):.3f}")
    say(
        f"{calibration.people} people, {calibration.impostor_comparisons} impostor and "
        f"{calibration.genuine_comparisons} genuine comparisons, written to {out}"
    )


def _measure(reader: PortraitReader, folders: list[Path], cache: EmbeddingCache | None, source: str) -> Calibration:
    paths = [path for folder in folders for path in loose_pictures(folder)]
    with progress("Reading faces") as told:
        found = embed_pictures(reader, paths, cache, told)
    if cache is not None:
        cache.save()
    seen = found.detected
    try:
        return fit_calibration(
            found.embeddings[seen],
            [person_of(path) for path, detected in zip(paths, seen, strict=True) if detected],
            model_id=reader.embedder.model_id,
            preprocess_version=reader.embedder.preprocess_version,
            source=source,
            measured_on=datetime.now(UTC).date(),
        )
    except ValueError as error:
        raise UserError(f"These pictures don't allow a calibration: {error}.") from error


def person_of(path: Path) -> str:
    """Whose picture it is: `person_0001.jpg` names the person, otherwise the folder does."""
    numbered = _NUMBERED.match(path.stem)
    return numbered["person"] if numbered else path.parent.name


if __name__ == "__main__":
    sys.exit(run(app))
