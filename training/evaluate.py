"""`python -m training.evaluate`: measures a face model on folders of pictures. Main thread.

Face by face it does what the app does: the app's detector, alignment and mirror-averaged embeddings.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer

from attendance_app.vision.models.catalogue import DEFAULT_MODEL_ID
from attendance_app.vision.portraits import PortraitReader
from training.command_line import command_group, load_reader, print_json, progress, run, say
from training.evaluation.embedding_cache import EmbeddingCache
from training.evaluation.embedding_set import EmbeddingSet, embed_pictures
from training.evaluation.folder_search import search_folders
from training.evaluation.identification import (
    DetPoint,
    OperatingPoint,
    SearchResults,
    det_curve,
    operating_point,
    rank_one,
)
from training.evaluation.pairs import find_pictures, read_pairs
from training.evaluation.plots import plot_det, plot_distances, plot_roc
from training.evaluation.rates import roc_curve
from training.evaluation.reports import det_report, identification_report, verification_report
from training.evaluation.verification import ComparedPairs, VerificationResult, pair_distances, verify

app = command_group("training.evaluate", "Measure how well a face model tells people apart.")

ModelOption = Annotated[str, typer.Option("--model", help="The face model.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON on standard output.")]
SkipOption = Annotated[
    bool,
    typer.Option("--skip-undetected", help="Leave out pictures without a detected face instead of counting errors."),
]
PlotsOption = Annotated[
    Path | None, typer.Option("--plots", metavar="DIR", help="Write plots (PNG) into this folder.", file_okay=False)
]
CacheOption = Annotated[
    Path | None,
    typer.Option("--cache", metavar="DIR", help="Keep embeddings here for the next time.", file_okay=False),
]
HomeOption = Annotated[
    Path | None,
    typer.Option("--home", envvar="ATTENDANCE_HOME", help="The data folder with fetched and fine-tuned models."),
]
DeviceOption = Annotated[str, typer.Option("--device", help="auto, cpu or cuda.")]


@app.command()
def verification(
    images: Annotated[Path, typer.Option("--images", metavar="DIR", help="Pictures, a folder a person.")],
    pairs: Annotated[Path, typer.Option("--pairs", metavar="FILE", help="The pairs, as LFW lists them.")],
    model: ModelOption = DEFAULT_MODEL_ID,
    skip_undetected: SkipOption = False,
    plots: PlotsOption = None,
    cache: CacheOption = None,
    device: DeviceOption = "auto",
    home: HomeOption = None,
    as_json: JsonOption = False,
) -> None:
    """Same person or not, by LFW's protocol."""
    listed = read_pairs(pairs)
    pictures, indices = find_pictures(images, listed)
    found = _Embedding(load_reader(model, device, home), cache).of(pictures, "Reading faces")
    compared = ComparedPairs(
        pair_distances(found.embeddings, found.detected, indices),
        np.array([pair.same for pair in listed]),
        np.array([pair.fold for pair in listed], np.intp),
    )
    result = verify(compared, skip_undetected)
    if plots:
        _plot_verification(compared, result, model, plots)
    report = verification_report(result, model, int((~found.detected).sum()))
    print_json(report) if as_json else _say_report(report)


@app.command()
def identification(
    gallery: Annotated[Path, typer.Option("--gallery", metavar="DIR", help="Enrolled people, a folder a person.")],
    probes: Annotated[Path, typer.Option("--probes", metavar="DIR", help="Other pictures of them, a folder a person.")],
    strangers: Annotated[Path, typer.Option("--strangers", metavar="DIR", help="People who are not enrolled.")],
    model: ModelOption = DEFAULT_MODEL_ID,
    skip_undetected: SkipOption = False,
    plots: PlotsOption = None,
    cache: CacheOption = None,
    device: DeviceOption = "auto",
    home: HomeOption = None,
    as_json: JsonOption = False,
) -> None:
    """Who is it, if anyone: TPIR at FPIR over a gallery."""
    searches = search_folders(
        _Embedding(load_reader(model, device, home), cache).of, gallery, probes, strangers, skip_undetected
    )
    points = [operating_point(searches.results, target) for target in (1e-2, 1e-3)]
    curve = det_curve(searches.results)
    if plots:
        _plot_identification(searches.results, points, curve, model, plots)
    report = identification_report(searches, points, rank_one(searches.results), model)
    if as_json:
        print_json({**report, "det": [det_report(point) for point in curve]})
    else:
        _say_report(report)


class _Embedding:
    """Embeds pictures, with a progress bar, and keeps the results if asked to."""

    def __init__(self, reader: PortraitReader, cache: Path | None) -> None:
        self._reader = reader
        embedder = reader.embedder
        self._cache = EmbeddingCache(cache, embedder.model_id, embedder.preprocess_version) if cache else None

    def of(self, pictures: Sequence[Path], what: str) -> EmbeddingSet:
        """Embeddings in the order of the pictures."""
        with progress(what) as report:
            found = embed_pictures(self._reader, pictures, self._cache, report)
        if self._cache:
            self._cache.save()
        return found


def _say_report(report: dict[str, Any]) -> None:
    """The figures in lines for a person."""
    width = max(len(name) for name in report)
    for name, value in report.items():
        if isinstance(value, list):
            say(f"{name:<{width}}  {value[0]:.5f} to {value[1]:.5f}")
        else:
            say(f"{name:<{width}}  {value:.5f}" if isinstance(value, float) else f"{name:<{width}}  {value}")


def _plot_verification(pairs: ComparedPairs, result: VerificationResult, model: str, folder: Path) -> None:
    genuine, impostors = pairs.distances[pairs.same], pairs.distances[~pairs.same]
    plot_roc(roc_curve(genuine, impostors), f"Verification, {model}, {result.pairs} pairs", folder / "roc.png")
    plot_distances(
        genuine, impostors, ("Same person", "Different people"), [result.threshold], folder / "distances.png"
    )


def _plot_identification(
    results: SearchResults,
    points: Sequence[OperatingPoint],
    curve: Sequence[DetPoint],
    model: str,
    folder: Path,
) -> None:
    title = f"Identification, {model}, {len(results.mated)} probes, {len(results.strangers)} strangers"
    plot_det(curve, title, folder / "det.png")
    thresholds = [point.threshold for point in points]
    plot_distances(results.mated_hits, results.strangers, ("Probes", "Strangers"), thresholds, folder / "distances.png")


def main() -> None:
    """Run the command and leave with its exit status."""
    sys.exit(run(app))


if __name__ == "__main__":
    main()
