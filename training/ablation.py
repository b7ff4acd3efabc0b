"""`python -m training.ablation`: which choices move open-set identification, as a table in Markdown. Main thread.

Two protocols. With strangers (`gallery`, `probes`, `strangers`): one half of the strangers is the cohort, the other is
searched, then the other way round. Without (`people`, few pictures of few people): each picture is searched once among
everybody and once more with its own person taken out, as a stranger, for each choice of three other pictures a person
as templates; the cohort is then the strangers of the first protocol.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from pathlib import Path
from typing import Annotated

import cv2
import numpy as np
import typer
from numpy.typing import NDArray

from attendance_app.errors import UserError
from attendance_app.vision.alignment import CHIP_SIDE_PX, CROP_SCALE, CROP_SIDE_PX
from attendance_app.vision.embedding import Embedder
from attendance_app.vision.models.catalogue import DEFAULT_MODEL_ID
from attendance_app.vision.pictures import decode_picture, read_picture_bytes
from attendance_app.vision.portraits import PortraitReader, StillFace
from training.command_line import command_group, load_reader, progress, run, say
from training.evaluation.ablation import (
    SCORERS,
    Compared,
    Enrolled,
    Scorer,
    Trial,
    Vectors,
    compare,
    nearest_template,
)
from training.evaluation.embedding_set import FACES_PER_BATCH
from training.evaluation.people_folders import LabelledPicture, loose_pictures, people_pictures

app = command_group("training.ablation", "Which choices move open-set identification.")

TEMPLATES_EACH = 3
WIDE = 1.1
"""A second crop that shows so much more of the picture."""


@dataclass(frozen=True, slots=True, eq=False)
class Looks:
    """Pictures embedded in several ways.

    Attributes:
        owners: `(N,)` whose picture each is.
        plain, mirrored, two_crops: `(N, D)` float32 of unit length: as it is; averaged with its mirror image; and
            averaged with a wider crop too.
        weights: `(N,)` float32, the picture's quality, 0 to 1.
    """

    owners: NDArray[np.intp]
    plain: Vectors
    mirrored: Vectors
    two_crops: Vectors
    weights: NDArray[np.float32]


Way = tuple[str, Callable[[Looks], Vectors], Callable[[Looks], Vectors]]
WAYS: Sequence[Way] = (
    ("mirror average of both", lambda looks: looks.mirrored, lambda looks: looks.mirrored),
    ("mirror average of templates only", lambda looks: looks.mirrored, lambda looks: looks.plain),
    ("no mirror average", lambda looks: looks.plain, lambda looks: looks.plain),
    ("mirror average, two crops", lambda looks: looks.two_crops, lambda looks: looks.two_crops),
)
"""How templates and how searches are embedded; the first is the reference."""


@app.command()
def table(
    gallery: Annotated[Path, typer.Option("--gallery", metavar="DIR", help="Enrolled people, a folder a person.")],
    probes: Annotated[Path, typer.Option("--probes", metavar="DIR", help="Other pictures of them.")],
    strangers: Annotated[Path, typer.Option("--strangers", metavar="DIR", help="People who are not enrolled.")],
    people: Annotated[
        Path | None, typer.Option("--people", metavar="DIR", help="A second set: few people, a folder each.")
    ] = None,
    model: Annotated[str, typer.Option("--model", help="The face model.")] = DEFAULT_MODEL_ID,
    templates_each: Annotated[
        int, typer.Option("--templates", help="Gallery pictures of a person to use.", min=1)
    ] = TEMPLATES_EACH,
    search_side_px: Annotated[
        int, typer.Option("--search-side", help="Shrink searched faces to so many pixels first, as if far away.", min=8)
    ] = CHIP_SIDE_PX,
    device: Annotated[str, typer.Option("--device", help="auto, cpu or cuda.")] = "auto",
) -> None:
    """Print the tables."""
    reader = load_reader(model, device)
    enrolled, mated = _first_of_each(people_pictures(gallery), templates_each), people_pictures(probes)
    names = sorted({picture.person for picture in [*enrolled, *mated]})
    number = {name: index for index, name in enumerate(names)}
    known = look_at(reader, [p.path for p in enrolled], [number[p.person] for p in enrolled])
    seen = look_at(reader, [p.path for p in mated], [number[p.person] for p in mated], search_side_px)
    paths = loose_pictures(strangers)
    cohort = look_at(reader, paths, list(range(len(paths))))
    others = (
        cohort if search_side_px == CHIP_SIDE_PX else look_at(reader, paths, list(range(len(paths))), search_side_px)
    )

    def halved(way: Way, scorer: Scorer) -> Trial:
        return halved_trial(known, seen, others, cohort, way, scorer)

    say_table("With strangers", len(seen.owners), (1e-2, 1e-3), halved)
    if people is not None:
        pictures = people_pictures(people)
        owners = {name: index for index, name in enumerate(sorted({picture.person for picture in pictures}))}
        few = look_at(reader, [p.path for p in pictures], [owners[p.person] for p in pictures])

        def in_turn(way: Way, scorer: Scorer) -> Trial:
            return each_in_turn_trial(few, cohort, way, scorer)

        say_table("Each in turn", len(few.owners), (5e-2, 1e-2), in_turn)


def look_at(reader: PortraitReader, paths: Sequence[Path], owners: Sequence[int], side_px: int = CHIP_SIDE_PX) -> Looks:
    """Embed the pictures that show a face, shrunk to a side and enlarged again.

    Raises:
        UserError: none does.
    """
    faces: list[tuple[StillFace, NDArray[np.uint8], int]] = []
    with progress("Reading faces") as report:
        for index, (path, owner) in enumerate(zip(paths, owners, strict=True)):
            found = reader.faces(decode_picture(read_picture_bytes(path)))
            if found:
                faces.append((found[0], _wider(found[0].crop_rgb), owner))
            report(index + 1, len(paths))
    if not faces:
        raise UserError("No face was detected in any picture.")
    chips = np.stack([_coarse(face.chip_rgb, side_px) for face, *_ in faces])
    wide = np.stack([_coarse(wider, side_px) for _, wider, _ in faces])
    mirrored = _embed(reader.embedder, chips, mirrored=True)
    both = mirrored + _embed(reader.embedder, wide, mirrored=True)
    return Looks(
        owners=np.array([owner for *_, owner in faces], np.intp),
        plain=_embed(reader.embedder, chips, mirrored=False),
        mirrored=mirrored,
        two_crops=both / np.linalg.norm(both, axis=1, keepdims=True),
        weights=np.array([face.quality.overall for face, *_ in faces], np.float32),
    )


def halved_trial(known: Looks, seen: Looks, strangers: Looks, cohort: Looks, way: Way, scorer: Scorer) -> Trial:
    """The first protocol; each probe is searched for with both halves of the strangers as cohort.

    Args:
        known: Enrolled pictures.
        seen: Probes.
        strangers: As they are searched for.
        cohort: The same strangers as they would be enrolled.
        way: How to embed.
        scorer: How to score.
    """
    _, as_template, as_search = way
    hits, best, owners = [], [], []
    for half in (0, 1):
        inside = np.arange(len(strangers.owners)) % 2 == half
        gallery, people = _enrol(known.owners, known.weights, as_template(known), as_template(cohort)[inside])
        hits.append(_hits(scorer(gallery, as_search(seen)), people, seen.owners))
        best.append(scorer(gallery, as_search(strangers)[~inside]).min(axis=1))
        owners.append(strangers.owners[~inside])
    twice = np.concatenate([seen.owners, seen.owners])
    return Trial(np.concatenate(hits), twice, np.concatenate(best), np.concatenate(owners))


def each_in_turn_trial(looks: Looks, cohort: Looks, way: Way, scorer: Scorer) -> Trial:
    """The second protocol."""
    _, as_template, as_search = way
    templates, searches = as_template(looks), as_search(looks)
    hits, best, owners = [], [], []
    for index, owner in enumerate(looks.owners):
        rest = np.arange(len(templates)) != index
        for turn in range(TEMPLATES_EACH + 1):
            own = [np.roll(np.flatnonzero(rest & (looks.owners == person)), turn) for person in np.unique(looks.owners)]
            chosen = np.concatenate([pictures[:TEMPLATES_EACH] for pictures in own])
            gallery, people = _enrol(
                looks.owners[chosen], looks.weights[chosen], templates[chosen], as_template(cohort)
            )
            scores = scorer(gallery, searches[index : index + 1])
            hits.append(_hits(scores, people, looks.owners[index : index + 1])[0])
            best.append(scores[0, people != owner].min())
            owners.append(owner)
    return Trial(np.array(hits), np.array(owners), np.array(best), np.array(owners))


def say_table(title: str, probes: int, targets: Sequence[float], trial_of: Callable[[Way, Scorer], Trial]) -> None:
    """One table: every way to embed with the reference score, then every score with the reference way."""
    named = [(f"{way[0]}, nearest of the templates", trial_of(way, nearest_template)) for way in WAYS]
    named += [(name, trial_of(WAYS[0], scorer)) for name, scorer in list(SCORERS.items())[1:]]
    trials = [trial for _, trial in named]
    first = trials[0]
    people, strangers = len(np.unique(first.owners)), len(np.unique(first.stranger_owners))
    say(f"### {title}: {people} people, {probes} probes; {len(first.strangers)} searches of {strangers} strangers\n")
    say("| method |" + "".join(f" TPIR at FPIR {100 * target:g} % | difference |" for target in targets))
    say("|---" * (1 + 2 * len(targets)) + "|")
    columns = [compare(trials, target, probes) for target in targets]
    for (name, _), *cells in zip(named, *columns, strict=True):
        say(f"| {name} | " + " | ".join(_cells(cell) for cell in cells) + " |")
    say("")


def _cells(cell: Compared) -> str:
    low, high = cell.difference_interval.low, cell.difference_interval.high
    return (
        f"{cell.tpir:.2%} ({cell.interval.low:.1%} to {cell.interval.high:.1%}) | "
        f"{100 * cell.difference:+.2f} ({100 * low:+.1f} to {100 * high:+.1f})"
    )


def _first_of_each(pictures: Sequence[LabelledPicture], count: int) -> list[LabelledPicture]:
    """The first pictures of each person; a person's pictures follow one another."""
    return [picture for _, own in groupby(pictures, lambda picture: picture.person) for picture in islice(own, count)]


def _enrol(
    owners: NDArray[np.intp], weights: NDArray[np.float32], templates: Vectors, cohort: Vectors
) -> tuple[Enrolled, NDArray[np.intp]]:
    people = np.unique(owners)
    rows = [owners == person for person in people]
    return Enrolled(tuple(templates[row] for row in rows), tuple(weights[row] for row in rows), cohort), people


def _hits(scores: NDArray[np.float64], people: NDArray[np.intp], owners: NDArray[np.intp]) -> NDArray[np.float64]:
    right = people[scores.argmin(axis=1)] == owners
    return np.where(right, scores.min(axis=1), np.inf)


def _embed(embedder: Embedder, chips_rgb: NDArray[np.uint8], mirrored: bool) -> Vectors:
    starts = range(0, len(chips_rgb), FACES_PER_BATCH)
    return np.concatenate([embedder.embed(chips_rgb[at : at + FACES_PER_BATCH], mirrored=mirrored) for at in starts])


def _coarse(chip_rgb: NDArray[np.uint8], side_px: int) -> NDArray[np.uint8]:
    """The chip as if it had been captured with so few pixels."""
    if side_px == CHIP_SIDE_PX:
        return chip_rgb
    small = cv2.resize(chip_rgb, (side_px, side_px), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(small, (CHIP_SIDE_PX, CHIP_SIDE_PX), interpolation=cv2.INTER_CUBIC), np.uint8)


def _wider(crop_rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A chip `(112, 112, 3)` that shows `WIDE` times as much, from a kept crop `(256, 256, 3)`."""
    side = round(CHIP_SIDE_PX * CROP_SCALE * WIDE)
    start = (CROP_SIDE_PX - side) // 2
    inside = crop_rgb[start : start + side, start : start + side]
    return np.asarray(cv2.resize(inside, (CHIP_SIDE_PX, CHIP_SIDE_PX), interpolation=cv2.INTER_AREA), np.uint8)


def main() -> None:
    """Run the command and leave with its exit status."""
    sys.exit(run(app))


if __name__ == "__main__":
    main()
