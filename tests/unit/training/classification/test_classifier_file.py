from pathlib import Path

import numpy as np
import pytest

from attendance_app.errors import UserError
from training.classification.classifier_file import StoredClassifier, read_classifier, write_classifier
from training.classification.classifiers import NearestNeighbours, SupportVectorMachine, fit_neighbours, fit_svm

LEARNT = np.random.default_rng(0).normal(size=(12, 6)).astype(np.float32)
NAMES = ["zoë", "ann", "bob"] * 4


def stored(classifier: SupportVectorMachine | NearestNeighbours) -> StoredClassifier:
    return StoredClassifier(classifier, -0.75, 0.01, "sface", 1)


@pytest.mark.parametrize("classifier", [fit_svm(LEARNT, NAMES), fit_neighbours(LEARNT, NAMES, 3)])
def test_a_classifier_read_again_decides_the_same(
    tmp_path: Path, classifier: SupportVectorMachine | NearestNeighbours
) -> None:
    write_classifier(stored(classifier), tmp_path / "c.npz")
    again = read_classifier(tmp_path / "c.npz")
    asked = np.random.default_rng(1).normal(size=(50, 6)).astype(np.float32)
    before, after = classifier.guess(asked), again.classifier.guess(asked)
    assert (before.people.tolist(), before.scores.tolist()) == (after.people.tolist(), after.scores.tolist())
    assert again.classifier.people == ("ann", "bob", "zoë")
    assert (again.threshold, again.fpir_target, again.model_id, again.preprocess_version) == (-0.75, 0.01, "sface", 1)
    assert again.dimension == 6


def test_damaged_and_other_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "c.npz"
    write_classifier(stored(fit_neighbours(LEARNT, NAMES, 3)), path)
    with np.load(path) as kept:
        arrays = dict(kept)
    for broken in (
        {**arrays, "labels": arrays["labels"] + 2},
        {**arrays, "labels": arrays["labels"][1:]},
        {**arrays, "neighbours": np.array(99)},
        {**arrays, "format": np.array(2)},
        {**arrays, "embeddings": np.full((12, 6), np.nan)},
        {"embeddings": LEARNT},
    ):
        np.savez(path, **broken)
        with pytest.raises(UserError, match="doesn't hold a classifier"):
            read_classifier(path)
    np.save(tmp_path / "one.npy", LEARNT)
    for name, content in (("one.npy", None), ("text.npz", b"hello"), ("empty.npz", b"")):
        if content is not None:
            (tmp_path / name).write_bytes(content)
        with pytest.raises(UserError, match="doesn't hold a classifier"):
            read_classifier(tmp_path / name)
    with pytest.raises(UserError, match="cannot be read"):
        read_classifier(tmp_path / "none.npz")
    with pytest.raises(UserError, match=r"isn't an \.npz file"):
        write_classifier(stored(fit_svm(LEARNT, NAMES)), tmp_path / "c.pkl")
