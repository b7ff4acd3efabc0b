"""`python -m training.ablation`: which choices move open-set identification, as tables in Markdown. Main thread.

The protocols are in `training.evaluation`: `trials` (pictures), `exemplars` (templates), `fused_looks` (clips).
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from pathlib import Path
from typing import Annotated, TypeVar

import numpy as np
import torch
import typer

from attendance_app.paths import data_folder
from attendance_app.services.face_looks import LookDistances
from attendance_app.vision.alignment import CHIP_SIDE_PX
from attendance_app.vision.detector import MtcnnDetector
from attendance_app.vision.device import choose_device
from attendance_app.vision.models.catalogue import DEFAULT_MODEL_ID
from attendance_app.vision.models.store import ModelStore
from attendance_app.vision.pictures import decode_picture, read_picture_bytes
from training.command_line import command_group, load_reader, progress, run, say
from training.evaluation.ablation import SCORERS, Scorer, Trial, nearest_template
from training.evaluation.clips import ClipReader, read_clips
from training.evaluation.degraded import WORSENINGS, degraded_faces
from training.evaluation.exemplars import random_splits, selection_trial, selections
from training.evaluation.fused_looks import FUSIONS, fused_trial
from training.evaluation.landmarks import LandmarkExaminer
from training.evaluation.measured_faces import measure
from training.evaluation.people_folders import LabelledPicture, loose_pictures, people_pictures
from training.evaluation.picture_looks import (
    CROP_WAYS,
    LANDMARK_WAYS,
    MIRRORED,
    Report,
    crop_looks,
    landmark_looks,
)
from training.evaluation.quality_ranks import FIGURES, Ranked, ranked, still_distances, within_clips
from training.evaluation.trial_tables import markdown_table
from training.evaluation.trials import TEMPLATES_EACH, Looks, Way, each_in_turn_trial, halved_trial

app = command_group("training.ablation", "Which choices move open-set identification.")

CLEAR_TARGETS, FEW_TARGETS = (1e-2, 1e-3), (5e-2, 1e-2)
"""FPIR can't be told below one stranger's share; a few people allow no less than 1 %."""
KEPT = (1, 2, 3)
"""How many of a person's pictures are kept."""
SECONDS_BETWEEN_LOOKS = 0.1
MISSED_FROM = 0.95
"""Distance from which on a probe counts as missed."""

Gallery = Annotated[Path, typer.Option("--gallery", metavar="DIR", help="Enrolled people, a folder a person.")]
Probes = Annotated[Path, typer.Option("--probes", metavar="DIR", help="Other pictures of them.")]
Strangers = Annotated[Path, typer.Option("--strangers", metavar="DIR", help="People who are not enrolled.")]
People = Annotated[
    Path | None, typer.Option("--people", metavar="DIR", help="A second set: few people, a folder each.")
]
Clips = Annotated[Path, typer.Option("--clips", metavar="DIR", help="Clips, and labels.csv with clip and person.")]
EveryS = Annotated[float, typer.Option("--every", help="Seconds between looks; 0 is each frame, as at the desk.")]
Model = Annotated[str, typer.Option("--model", help="The face model.")]
Device = Annotated[str, typer.Option("--device", help="auto, cpu or cuda.")]
Templates = Annotated[
    list[int],
    typer.Option("--templates", help="Gallery pictures of a person to use; several make a table each.", min=1),
]
SearchSide = Annotated[
    int, typer.Option("--search-side", help="Shrink searched faces to so many pixels first, as if far away.", min=8)
]

LookAt = Callable[[Sequence[Path], Sequence[int], int], Looks]
"""Embeds pictures of numbered owners, shrunk to a side."""
Method = tuple[str, Way, Scorer]
TrialOf = Callable[[Way, Scorer], Trial]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Protocol:
    """What is searched for, and at which FPIR it is judged; `probes` counts different pictures."""

    title: str
    probes: int
    targets: Sequence[float]
    trial_of: TrialOf


@app.command()
def table(
    gallery: Gallery,
    probes: Probes,
    strangers: Strangers,
    people: People = None,
    model: Model = DEFAULT_MODEL_ID,
    templates: Templates = [TEMPLATES_EACH],  # noqa: B006 (Typer copies it)
    search_side_px: SearchSide = CHIP_SIDE_PX,
    device: Device = "auto",
) -> None:
    """Compare ways to embed, to sum up templates and to score."""
    reader = load_reader(model, device)

    def look_at(paths: Sequence[Path], owners: Sequence[int], side_px: int) -> Looks:
        return _reading(lambda report: crop_looks(reader, paths, owners, side_px, report))

    methods: list[Method] = [(f"{way.name}, nearest of the templates", way, nearest_template) for way in CROP_WAYS]
    methods += [(name, CROP_WAYS[0], scorer) for name, scorer in list(SCORERS.items())[1:]]
    _say_tables(
        _protocols(look_at, gallery, probes, strangers, people, templates, search_side_px, cohort_matters=True), methods
    )


@app.command()
def landmarks(
    gallery: Gallery,
    probes: Probes,
    strangers: Strangers,
    people: People = None,
    model: Model = DEFAULT_MODEL_ID,
    templates: Templates = [TEMPLATES_EACH],  # noqa: B006 (Typer copies it)
    search_side_px: SearchSide = CHIP_SIDE_PX,
    device: Device = "auto",
) -> None:
    """Compare ways to place the five points and to align by them, and tell their cost."""
    reader, chosen = load_reader(model, device), _device(device)
    detector, examiner = MtcnnDetector(chosen), LandmarkExaminer(chosen)
    costs: list[list[float]] = []

    def look_at(paths: Sequence[Path], owners: Sequence[int], side_px: int) -> Looks:
        looks, cost_ms = _reading(
            lambda report: landmark_looks(reader, detector, examiner, paths, owners, side_px, report)
        )
        costs.append(cost_ms)
        return looks

    methods: list[Method] = [(way.name, way, nearest_template) for way in LANDMARK_WAYS]
    _say_tables(
        _protocols(look_at, gallery, probes, strangers, people, templates, search_side_px, cohort_matters=False),
        methods,
    )
    say("| method | ms a face to place the points and cut the chip |\n|---|---|")
    for way, cost_ms in zip(LANDMARK_WAYS, np.mean(costs, axis=0), strict=True):
        say(f"| {way.name} | {cost_ms:.1f} |")


@app.command()
def exemplars(
    people: Annotated[
        list[Path], typer.Option("--people", metavar="DIR", help="A folder a person; several are taken together.")
    ],
    strangers: Annotated[
        Path | None,
        typer.Option("--strangers", metavar="DIR", help="Others; without, searches lack their own person in turn."),
    ] = None,
    least: Annotated[int, typer.Option("--least", help="Pictures a person must have.", min=2)] = 6,
    held_out: Annotated[int, typer.Option("--held-out", help="Pictures a person to search for.", min=1)] = 2,
    repeats: Annotated[int, typer.Option("--repeats", help="Random choices of these.", min=1)] = 10,
    model: Model = DEFAULT_MODEL_ID,
    search_side_px: SearchSide = CHIP_SIDE_PX,
    device: Device = "auto",
) -> None:
    """Compare which of a person's pictures to keep as templates."""
    reader = load_reader(model, device)

    def look_at(paths: Sequence[Path], owners: Sequence[int], side_px: int) -> Looks:
        return _reading(lambda report: crop_looks(reader, paths, owners, side_px, report))

    pictures = [picture for folder in people for picture in people_pictures(folder)]
    looks = look_at(*_numbered(pictures), CHIP_SIDE_PX)
    searches = looks if search_side_px == CHIP_SIDE_PX else look_at(*_numbered(pictures), search_side_px)
    others = None
    if strangers is not None:
        paths = loose_pictures(strangers)
        others = look_at(paths, range(len(paths)), search_side_px).vectors[MIRRORED]
    splits = list(random_splits(looks.owners, least, held_out, repeats))
    named = [
        (how.name, selection_trial(looks, MIRRORED, searches.vectors[MIRRORED], others, splits, how))
        for how in selections(KEPT)
    ]
    targets = FEW_TARGETS if others is None else CLEAR_TARGETS
    _say_lines(markdown_table("Templates chosen", named, targets, len(splits[0].probes)))


@app.command()
def tracks(
    clips: Clips,
    background: Gallery,
    every_s: EveryS = SECONDS_BETWEEN_LOOKS,
    model: Model = DEFAULT_MODEL_ID,
    device: Device = "auto",
) -> None:
    """Compare ways to sum up the looks of a track."""
    reader = load_reader(model, device)
    how = ClipReader(reader, MtcnnDetector(_device(device)), every_s, _apart(model))
    read = _reading(lambda report: read_clips(how, clips, report))
    paths, owners = _numbered(people_pictures(background))
    others = _reading(lambda report: crop_looks(reader, paths, owners, CHIP_SIDE_PX, report))
    enrolled = [others.vectors[MIRRORED][others.owners == person] for person in np.unique(others.owners)]
    found = [(fusion.name, *fused_trial(read, enrolled, fusion)) for fusion in FUSIONS]
    named = [(name, trial) for name, trial, _ in found]
    _say_lines(markdown_table("Looks at clips", named, FEW_TARGETS, sum(len(clip.looks) for clip in read), "clips"))
    say("| method | genuine distance, median | 95th percentile | nearest other person, 5th percentile | nearest |")
    say("|---|---|---|---|---|")
    for name, trial, genuine in found:
        middle, high = np.quantile(genuine, [0.5, 0.95])
        low, least = np.quantile(trial.strangers, [0.05, 0.0])
        say(f"| {name} | {middle:.3f} | {high:.3f} | {low:.3f} | {least:.3f} |")


@app.command()
def quality(
    gallery: Gallery,
    probes: Probes,
    clips: Clips,
    every_s: EveryS = SECONDS_BETWEEN_LOOKS,
    model: Model = DEFAULT_MODEL_ID,
    device: Device = "auto",
) -> None:
    """Tell how each quality measure ranks with the distance to the own templates, on stills and within clips."""
    reader = load_reader(model, device)
    how = ClipReader(reader, MtcnnDetector(_device(device)), every_s, _apart(model))
    read = _reading(lambda report: read_clips(how, clips, report))
    known, seen = (measure(reader, people_pictures(folder)) for folder in (gallery, probes))
    columns = {
        "stills": still_distances(known, seen),
        "clips, every other from the first": within_clips(read[::2], read),
        "clips, every other from the second": within_clips(read[1::2], read),
    }
    say("| measure | " + " | ".join(columns) + " |\n" + "|---" * (1 + len(columns)) + "|")
    for name, figure in FIGURES.items():
        cells = [f"{ranked(found, figure):+.2f}" for found in columns.values()]
        say(f"| {name} | " + " | ".join(cells) + " |")


@app.command()
def blur(gallery: Gallery, probes: Probes, model: Model = DEFAULT_MODEL_ID, device: Device = "auto") -> None:
    """Tell what blur, few pixels and flat light cost, and whether sharpness and quality see it."""
    reader = load_reader(model, device)
    known = measure(reader, people_pictures(gallery))
    owners = np.array(known.people)
    mated = [picture for picture in people_pictures(probes) if picture.person in set(known.people)]
    found = [(reader.faces(decode_picture(read_picture_bytes(picture.path)))[:1], picture.person) for picture in mated]
    faces = [face for own, _ in found for face in own]
    templates = [known.embeddings[owners == person] for own, person in found if own]
    worse = {name: degraded_faces(reader.embedder, faces, templates, work) for name, work in WORSENINGS.items()}
    plain = next(iter(worse.values())).distances
    say("| picture | sharpness, median | quality, median | further by | missed at 0.95 |\n|---|---|---|---|---|")
    for name, looks in worse.items():
        sharpness, overall = (
            np.median([figure(quality) for quality in looks.qualities])
            for figure in (FIGURES["sharpness"], FIGURES["overall"])
        )
        rise, missed = (looks.distances - plain).mean(), (looks.distances >= MISSED_FROM).mean()
        say(f"| {name} | {sharpness:.1f} | {overall:.2f} | {rise:+.3f} | {missed:.1%} |")
    everything = Ranked(
        tuple(looks.qualities for looks in worse.values()), tuple(looks.distances for looks in worse.values()), False
    )
    for name in ("overall", "sharpness"):
        say(f"Rank correlation of {name} with the distance: {ranked(everything, FIGURES[name]):+.2f}")


def _protocols(
    look_at: LookAt,
    gallery: Path,
    probes: Path,
    strangers: Path,
    people: Path | None,
    templates: Sequence[int],
    side_px: int,
    cohort_matters: bool,
) -> list[Protocol]:
    """The protocols on folders; searched faces are shrunk to a side of so many pixels.

    Where no score looks at the cohort, strangers aren't embedded a second time for it.
    """
    enrolled, mated = _first_of_each(people_pictures(gallery), max(templates)), people_pictures(probes)
    numbers = _numbers([*enrolled, *mated])
    known = look_at(*_numbered(enrolled, numbers), CHIP_SIDE_PX)
    seen = look_at(*_numbered(mated, numbers), side_px)
    paths = loose_pictures(strangers)
    others = look_at(paths, range(len(paths)), side_px)
    as_enrolled = side_px == CHIP_SIDE_PX or not cohort_matters
    cohort = others if as_enrolled else look_at(paths, range(len(paths)), CHIP_SIDE_PX)

    def halved(count: int) -> TrialOf:
        some = known.first_of_each(count)
        return lambda way, scorer: halved_trial(some, seen, others, cohort, way, scorer)

    found = [
        Protocol(f"With strangers, templates a person: {count}", len(seen.owners), CLEAR_TARGETS, halved(count))
        for count in templates
    ]
    if people is not None:
        few = look_at(*_numbered(people_pictures(people)), CHIP_SIDE_PX)

        def in_turn(way: Way, scorer: Scorer) -> Trial:
            return each_in_turn_trial(few, cohort, way, scorer)

        found.append(Protocol("Each in turn", len(few.owners), FEW_TARGETS, in_turn))
    return found


def _say_tables(protocols: Sequence[Protocol], methods: Sequence[Method]) -> None:
    for protocol in protocols:
        named = [(name, protocol.trial_of(way, scorer)) for name, way, scorer in methods]
        _say_lines(markdown_table(protocol.title, named, protocol.targets, protocol.probes))


def _device(name: str) -> torch.device:
    """The device of a name that `load_reader` accepted."""
    return choose_device("cpu" if name == "cpu" else "cuda" if name == "cuda" else "auto")


def _apart(model: str) -> LookDistances:
    return LookDistances.of(ModelStore(data_folder(None).models).card(model).threshold_distance)


def _say_lines(lines: Sequence[str]) -> None:
    for line in lines:
        say(line)


def _reading(work: Callable[[Report], T]) -> T:
    with progress("Reading faces") as report:
        return work(report)


def _numbers(pictures: Sequence[LabelledPicture]) -> dict[str, int]:
    return {name: index for index, name in enumerate(sorted({picture.person for picture in pictures}))}


def _numbered(
    pictures: Sequence[LabelledPicture], numbers: Mapping[str, int] | None = None
) -> tuple[list[Path], list[int]]:
    """Paths, and their people as numbers."""
    known = numbers or _numbers(pictures)
    return [picture.path for picture in pictures], [known[picture.person] for picture in pictures]


def _first_of_each(pictures: Sequence[LabelledPicture], count: int) -> list[LabelledPicture]:
    """The first pictures of each person; a person's pictures follow one another."""
    by_person = groupby(pictures, key=lambda picture: picture.person)
    return [picture for _, own in by_person for picture in islice(own, count)]


def main() -> None:
    """Run the command and leave with its exit status."""
    sys.exit(run(app))


if __name__ == "__main__":
    main()
