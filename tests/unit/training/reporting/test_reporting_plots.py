import json
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.errors import UserError
from tests.fakes.measured_crowd import crowd
from training.reporting.curves import run_curves
from training.reporting.plots import (
    plot_course,
    plot_det_before_after,
    plot_distances_before_after,
    plot_map,
    smoothed,
)
from training.reporting.progress_lines import Course, read_course


@pytest.mark.parametrize("scatter", [0.4, 0.0])  # without any scatter nothing is missed
def test_a_run_leaves_four_plots(tmp_path: Path, scatter: float) -> None:
    metrics = tmp_path / "metrics.jsonl"
    lines = [{"event": "progress", "step": step, "loss": 1 / step, "active": 0.5} for step in range(1, 50)]
    lines.append({"event": "evaluation", "step": 25, "tpir_at_fpir_1e-2": 0.9})
    metrics.write_text("\n".join(json.dumps(line) for line in lines))
    curves = run_curves([crowd(scatter)])
    plots = {
        "course": partial(plot_course, read_course(metrics)),
        "det": partial(plot_det_before_after, curves.populations[0]),
        "distances": partial(plot_distances_before_after, curves.populations[0]),
        "map": partial(plot_map, curves.map, "held-out people"),
    }
    for name, plot in plots.items():
        plot(tmp_path / f"{name}.png")
        image = cv2.imread(str(tmp_path / f"{name}.png"))
        assert image is not None
        assert image.shape[1] in {768, 1152}
        assert len(np.unique(image @ np.array([1, 256, 65536]))) > 20  # colours, as numbers


def test_a_run_without_a_single_step_has_a_plot_too(tmp_path: Path) -> None:
    plot_course(Course((), (), (), (), ()), tmp_path / "course.png")
    assert (tmp_path / "course.png").stat().st_size > 1000


def test_smoothing_is_the_mean_of_the_neighbours() -> None:
    values = np.random.default_rng(2).random(100)
    expected = [values[max(place - 2, 0) : place + 3].mean() for place in range(100)]  # a twentieth: 5
    np.testing.assert_allclose(smoothed(values.tolist()), expected)
    assert smoothed([]).shape == (0,)
    assert smoothed([3.0]).tolist() == [3.0]


def test_a_plot_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    (tmp_path / "plots").touch()
    with pytest.raises(UserError, match="cannot be written"):
        plot_course(Course((1,), (0.5,), (0.5,), (), ()), tmp_path / "plots" / "course.png")
