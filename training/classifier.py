"""`python -m training.classifier`: a classifier on embeddings that may also say "nobody". Main thread."""

import math
import sys
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer

from attendance_app.errors import UserError
from attendance_app.vision.models.catalogue import DEFAULT_MODEL_ID
from training.classification.classifier_file import StoredClassifier, read_classifier, write_classifier
from training.classification.classifiers import NearestNeighbours, SupportVectorMachine, fit_neighbours, fit_svm
from training.classification.embedding_file import ExportedEmbeddings
from training.classification.open_set import OpenSetThreshold, choose_threshold, measure
from training.classification.picture_source import embeddings_of
from training.command_line import (
    DeviceOption,
    JsonOption,
    ModelsHomeOption,
    command_group,
    load_reader,
    print_json,
    run,
    say,
)
from training.gate.verdict import percent

app = command_group("training.classifier", "Train and use a classifier on embeddings.")

SourceArgument = Annotated[
    Path, typer.Argument(metavar="SOURCE", help="Pictures, a folder a person, or a file of exported embeddings.")
]
ClassifierOption = Annotated[Path, typer.Option("--classifier", metavar="FILE", help="What train has written.")]
StrangersOption = Annotated[
    Path | None, typer.Option("--strangers", metavar="SOURCE", help="Pictures or embeddings of people not enrolled.")
]


@app.command()
def train(
    source: SourceArgument,
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="Where to write the classifier (.npz).")],
    kind: Annotated[str, typer.Option("--kind", help="svm or knn.")] = "svm",
    neighbours: Annotated[int, typer.Option("--neighbours", help="knn: how many pictures vote.")] = 3,
    penalty: Annotated[float, typer.Option("--penalty", help="svm: C, what a picture on the wrong side costs.")] = 1.0,
    fpir: Annotated[
        float, typer.Option("--fpir", help="The share of strangers that may be taken for somebody.")
    ] = 0.01,
    strangers: StrangersOption = None,
    seed: Annotated[int, typer.Option("--seed", min=0, help="Of the cross-validation's folds.")] = 0,
    model: Annotated[str, typer.Option("--model", help="The face model, for pictures.")] = DEFAULT_MODEL_ID,
    device: DeviceOption = "auto",
    home: ModelsHomeOption = None,
    as_json: JsonOption = False,
) -> None:
    """Train on labelled pictures and choose by cross-validation when to say "nobody"."""
    if kind not in {"svm", "knn"}:
        raise UserError(f"There is no kind of classifier called {kind}.", "Choose svm or knn.")
    if not 0 < penalty < math.inf:
        raise UserError("The penalty must be a number above 0.", "Try 1.")
    load = partial(load_reader, model, device, home)
    learnt = _labelled(embeddings_of(source, load), source)
    others = _strangers(strangers, learnt, device, home)
    fit = partial(fit_neighbours, neighbours=neighbours) if kind == "knn" else partial(fit_svm, penalty=penalty)
    threshold = choose_threshold(fit, learnt.embeddings, learnt.labels, fpir, others.embeddings, seed)
    classifier: SupportVectorMachine | NearestNeighbours = fit(learnt.embeddings, learnt.labels)
    stored = StoredClassifier(classifier, threshold.score, fpir, learnt.model_id, learnt.preprocess_version)
    write_classifier(stored, out)
    report = {
        "written": str(out),
        "kind": kind,
        "model_id": learnt.model_id,
        "people": len(classifier.people),
        "pictures": len(learnt.paths),
        "undetected": list(learnt.undetected),
        "threshold": threshold.score,
        "cross_validation": {**asdict(threshold), "measurable": threshold.measurable},
    }
    print_json(report) if as_json else _say_trained(report, threshold)


@app.command()
def predict(
    source: SourceArgument,
    classifier: ClassifierOption,
    device: DeviceOption = "auto",
    home: ModelsHomeOption = None,
    as_json: JsonOption = False,
) -> None:
    """Say of each picture who it is, or nobody. Labels are not looked at."""
    stored = read_classifier(classifier)
    asked = _of_model(source, stored, device, home)
    guesses = stored.classifier.guess(asked.embeddings)
    predictions: list[dict[str, Any]] = [
        {
            "path": path,
            "person": stored.classifier.people[guess] if score > stored.threshold else None,
            "nearest": stored.classifier.people[guess],
            "score": float(score),
        }
        for path, guess, score in zip(asked.paths, guesses.people, guesses.scores, strict=True)
    ]
    predictions += [{"path": path, "person": None, "nearest": None, "score": None} for path in asked.undetected]
    if as_json:
        print_json({"threshold": stored.threshold, "predictions": predictions})
        return
    for told in predictions:
        if told["nearest"] is None:
            say(f"{told['path']}: no face detected")
        else:
            likeliest = "" if told["person"] else f", nearest {told['nearest']}"
            say(f"{told['path']}: {told['person'] or 'nobody'} (score {told['score']:.3f}{likeliest})")


@app.command()
def evaluate(
    source: SourceArgument,
    classifier: ClassifierOption,
    strangers: StrangersOption = None,
    device: DeviceOption = "auto",
    home: ModelsHomeOption = None,
    as_json: JsonOption = False,
) -> None:
    """Measure on other pictures; people whom the classifier doesn't know count as strangers.

    Pictures without a detected face count as not recognised.
    """
    stored = read_classifier(classifier)
    asked = _of_model(source, stored, device, home)
    others = _strangers(strangers, asked, device, home)
    known = np.isin(np.array(asked.labels), np.array(stored.classifier.people))
    loose = np.array([not label for label in asked.labels])
    hidden = [path.split("/")[0] in stored.classifier.people for path in asked.undetected if "/" in path]
    if not known.any() and not any(hidden):
        raise UserError(f"{source} holds no picture of anybody the classifier knows.", "Name folders as in training.")
    figures = measure(
        stored.classifier,
        stored.threshold,
        asked.embeddings[known],
        [label for label, is_known in zip(asked.labels, known, strict=True) if is_known],
        np.concatenate([asked.embeddings[~known & ~loose], others.embeddings]),
        (sum(hidden), len(hidden) - sum(hidden) + len(others.undetected)),
    )
    report = {
        **asdict(figures),
        "tpir_interval": [figures.tpir_interval.low, figures.tpir_interval.high],
        "fpir_interval": [figures.fpir_interval.low, figures.fpir_interval.high],
        "unlabelled": int(loose.sum()),
        "model_id": stored.model_id,
        "threshold": stored.threshold,
    }
    if as_json:
        print_json(report)
        return
    for name, value in report.items():
        told = f"{value[0]:.4f} to {value[1]:.4f}" if isinstance(value, list) else value
        say(f"{name:<14}  {told:.4f}" if isinstance(told, float) else f"{name:<14}  {told}")


def _labelled(found: ExportedEmbeddings, source: Path) -> ExportedEmbeddings:
    """Without loose pictures, which show nobody in particular."""
    kept = np.array([bool(label) for label in found.labels])
    if not kept.any():
        raise UserError(f"{source} doesn't say who its pictures show.", "It needs a folder a person.")
    return ExportedEmbeddings(
        found.embeddings[kept],
        tuple(label for label in found.labels if label),
        tuple(path for path, is_kept in zip(found.paths, kept, strict=True) if is_kept),
        found.model_id,
        found.preprocess_version,
        found.undetected,
    )


def _of_model(source: Path, stored: StoredClassifier, device: str, home: Path | None) -> ExportedEmbeddings:
    found = embeddings_of(source, partial(load_reader, stored.model_id, device, home))
    _require_model(found, stored.model_id, stored.preprocess_version, source)
    if found.embeddings.shape[1] != stored.dimension:
        raise UserError(f"{source} holds embeddings of another length than the classifier takes.", "Export them again.")
    return found


def _strangers(source: Path | None, like: ExportedEmbeddings, device: str, home: Path | None) -> ExportedEmbeddings:
    """Strangers as the same model sees them; none without a source."""
    if source is None:
        return ExportedEmbeddings(like.embeddings[:0], (), (), like.model_id, like.preprocess_version)
    found = embeddings_of(source, partial(load_reader, like.model_id, device, home))
    _require_model(found, like.model_id, like.preprocess_version, source)
    return found


def _require_model(found: ExportedEmbeddings, model_id: str, preprocess_version: int, source: Path) -> None:
    if (found.model_id, found.preprocess_version) != (model_id, preprocess_version):
        raise UserError(
            f"{source} holds embeddings of {found.model_id} (preprocessing {found.preprocess_version}), "
            f"but {model_id} (preprocessing {preprocess_version}) is needed.",
            "Export the pictures again with that model.",
        )


def _say_trained(report: dict[str, Any], threshold: OpenSetThreshold) -> None:
    for path in report["undetected"]:
        say(f"no face detected: {path}")
    say(f"{report['kind']} on {report['pictures']} pictures of {report['people']} people: {report['written']}")
    say(
        f"Cross-validation: {threshold.tpir * 100:.1f} % of {threshold.probes} pictures left out are recognised, "
        f"{threshold.fpir * 100:.2f} % of {threshold.searches} searches of people left out find somebody."
    )
    if not threshold.measurable:
        say(
            f"So few searches cannot tell an FPIR of {percent(threshold.fpir_target)} %: the threshold lets none of "
            "them pass. Give pictures of more people with --strangers."
        )


if __name__ == "__main__":
    sys.exit(run(app))
