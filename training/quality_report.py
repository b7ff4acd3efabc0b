"""`python -m training.quality_report`: whom the quality gate refuses, and whether it predicts errors. Main thread."""

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer
from numpy.typing import NDArray

from attendance_app.errors import UserError
from attendance_app.vision.models.catalogue import DEFAULT_MODEL_ID
from attendance_app.vision.pictures import decode_picture, read_picture_bytes
from attendance_app.vision.portraits import PortraitReader
from attendance_app.vision.quality import DESK_LIMITS, ENROLMENT_LIMITS, Quality, quality_problem
from training.command_line import command_group, load_reader, print_json, progress, run, say
from training.evaluation.discard import error_versus_discard, rank_correlation
from training.evaluation.people_folders import LabelledPicture, people_pictures

app = command_group("training.quality_report", "Whom the quality gate turns away, and whether it predicts errors.")

DISCARDED = (0.0, 0.05, 0.1, 0.2)


@dataclass(frozen=True, slots=True, eq=False)
class MeasuredFaces:
    """The most prominent faces of pictures that show one.

    Attributes:
        people: `(N,)` whose picture each is.
        embeddings: `(N, D)` float32 of unit length, mirror-averaged.
        qualities: Of the same faces.
        faceless: How many pictures show no face.
    """

    people: list[str]
    embeddings: NDArray[np.float32]
    qualities: list[Quality]
    faceless: int


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


def measure(reader: PortraitReader, pictures: Sequence[LabelledPicture]) -> MeasuredFaces:
    """Measure and embed the most prominent face of each picture.

    Raises:
        UserError: no picture shows a face.
        PictureError: one cannot be read.
    """
    people: list[str] = []
    embeddings: list[NDArray[np.float32]] = []
    qualities: list[Quality] = []
    with progress("Reading faces") as show:
        for index, picture in enumerate(pictures):
            faces = reader.faces(decode_picture(read_picture_bytes(picture.path)))
            if faces:
                people.append(picture.person)
                embeddings.append(reader.embed(faces[:1])[0])
                qualities.append(faces[0].quality)
            show(index + 1, len(pictures))
    if not people:
        raise UserError("No face was detected in any picture.")
    return MeasuredFaces(people, np.stack(embeddings), qualities, len(pictures) - len(people))


def quality_figures(gallery: MeasuredFaces, probes: MeasuredFaces, threshold: float) -> dict[str, Any]:
    """The report's figures by name.

    Raises:
        UserError: no probe is of anybody in the gallery.
    """
    known = [index for index, person in enumerate(probes.people) if person in set(gallery.people)]
    if not known:
        raise UserError("No probe is of a person in the gallery.")
    owners = np.array(gallery.people)
    distances = np.array(
        [
            np.linalg.norm(gallery.embeddings[owners == probes.people[index]] - probes.embeddings[index], axis=1).min()
            for index in known
        ]
    )
    overall = np.array([probes.qualities[index].overall for index in known])
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
