"""`python -m training.quality_report`: whom the quality gate refuses, and whether it predicts errors. Main thread."""

import sys
from collections import Counter
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer

from attendance_app.errors import UserError
from attendance_app.vision.models.catalogue import DEFAULT_MODEL_ID
from attendance_app.vision.quality import DESK_LIMITS, ENROLMENT_LIMITS, quality_problem
from training.command_line import command_group, load_reader, print_json, run, say
from training.evaluation.discard import error_versus_discard, rank_correlation
from training.evaluation.measured_faces import MeasuredFaces, measure
from training.evaluation.people_folders import people_pictures
from training.evaluation.quality_ranks import still_distances

app = command_group("training.quality_report", "Whom the quality gate turns away, and whether it predicts errors.")

DISCARDED = (0.0, 0.05, 0.1, 0.2)


@app.callback(invoke_without_command=True)
def report(
    gallery: Annotated[Path, typer.Option("--gallery", metavar="DIR", help="Enrolled people, a folder a person.")],
    probes: Annotated[Path, typer.Option("--probes", metavar="DIR", help="Other pictures of them, a folder a person.")],
    threshold: Annotated[float, typer.Option("--threshold", help="Distance from which on a probe is missed.")] = 0.95,
    model: Annotated[str, typer.Option("--model", help="The face model.")] = DEFAULT_MODEL_ID,
    device: Annotated[str, typer.Option("--device", help="auto, cpu or cuda.")] = "auto",
    home: Annotated[
        Path | None,
        typer.Option("--home", envvar="ATTENDANCE_HOME", help="The data folder with fetched and fine-tuned models."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON on standard output.")] = False,
) -> None:
    """Shares turned away at the desk and at enrolment, and the errors that are left when the worst are discarded."""
    reader = load_reader(model, device, home)
    figures = quality_figures(
        measure(reader, people_pictures(gallery)), measure(reader, people_pictures(probes)), threshold
    )
    if as_json:
        print_json(figures)
        return
    for name, value in figures.items():
        say(f"{name:<28} {value:.5f}" if isinstance(value, float) else f"{name:<28} {value}")


def quality_figures(gallery: MeasuredFaces, probes: MeasuredFaces, threshold: float) -> dict[str, Any]:
    """The report's figures by name.

    Raises:
        UserError: no probe is of anybody in the gallery.
    """
    stills = still_distances(gallery, probes)
    (qualities,), (distances,) = stills.qualities, stills.distances
    if not qualities:
        raise UserError("No probe is of a person in the gallery.")
    overall = np.array([quality.overall for quality in qualities])
    missed = error_versus_discard(overall, distances, threshold, DISCARDED)
    figures: dict[str, Any] = {"gallery": len(gallery.people), "probes": len(probes.people)}
    figures["without_a_face"] = gallery.faceless + probes.faceless
    for name, faces in (("gallery", gallery), ("probes", probes)):
        for place, limits in (("desk", DESK_LIMITS), ("enrolment", ENROLMENT_LIMITS)):
            problems = Counter(quality_problem(quality, limits) for quality in faces.qualities)
            usable = problems.pop("", 0)
            figures[f"{name}_refused_{place}"] = 1 - usable / len(faces.qualities)
            figures[f"{name}_reasons_{place}"] = dict(problems.most_common())
    figures["rank_correlation"] = rank_correlation(overall, distances)
    for share, rate in zip(DISCARDED, missed, strict=True):
        figures[f"fnmr_discarding_{share:.0%}"] = float(rate)
    return figures


def main() -> None:
    """Run the command and leave with its exit status."""
    sys.exit(run(app))


if __name__ == "__main__":
    main()
