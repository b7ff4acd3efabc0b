from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.errors import UserError
from training.evaluation.identification import SearchResults, det_curve
from training.evaluation.plots import plot_det, plot_distances, plot_roc
from training.evaluation.rates import roc_curve


def assert_is_a_drawn_page(path: Path) -> None:
    image = cv2.imread(str(path))
    assert image is not None
    assert image.shape == (576, 768, 3)
    assert len(np.unique(image @ np.array([1, 256, 65536]))) > 20  # colours, as numbers


@pytest.mark.parametrize("shift", [0.2, 3.0])
def test_plots_are_png_files(tmp_path: Path, shift: float) -> None:
    randomness = np.random.default_rng(1)
    genuine, impostors = randomness.uniform(0.3, 0.9, 200), randomness.uniform(0.3 + shift, 0.9 + shift, 300)
    results = SearchResults(genuine, np.ones(200, bool), np.arange(200), impostors)
    plot_roc(roc_curve(genuine, impostors), "ROC", tmp_path / "new" / "roc.png")
    plot_det(det_curve(results), "DET", tmp_path / "det.png")
    genuine[0] = np.inf
    plot_distances(genuine, impostors, ("Same", "Different"), [0.9, np.inf], tmp_path / "distances.png")
    for name in ("new/roc.png", "det.png", "distances.png"):
        assert_is_a_drawn_page(tmp_path / name)


def test_a_plot_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="cannot be written"):
        plot_roc(roc_curve(np.array([0.2]), np.array([0.9])), "ROC", tmp_path / "file" / "roc.png")
