import json
from functools import partial
from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.errors import UserError
from training.gate.comparison import MeasuredPopulation
from training.gate.protocol import ProtocolEmbeddings, SearchProtocol
from training.reporting.plots import (
    flat_places,
    mapped_rows,
    plot_course,
    plot_det_before_after,
    plot_distances_before_after,
    plot_map,
    smoothed,
)
from training.reporting.progress_lines import Course, read_course


def crowd(scatter: float) -> MeasuredPopulation:
    randomness = np.random.default_rng(1)
    owners = np.repeat(np.arange(8), 3)
    centres = randomness.normal(size=(8, 16))[owners]
    parts = []
    for spread in (1.0, scatter):
        drawn = [centres + spread * randomness.normal(size=(24, 16)) for _ in range(2)] + [
            randomness.normal(size=(40, 16))
        ]
        parts.append(
            ProtocolEmbeddings(*((x / np.linalg.norm(x, axis=1, keepdims=True)).astype(np.float32) for x in drawn))
        )
    return MeasuredPopulation(
        SearchProtocol("held-out people", "held out", owners, owners, np.arange(40)), parts[0], parts[1]
    )


@pytest.mark.parametrize("scatter", [0.4, 0.0])  # without any scatter nothing is missed
def test_a_run_leaves_four_plots(tmp_path: Path, scatter: float) -> None:
    metrics = tmp_path / "metrics.jsonl"
    lines = [{"event": "progress", "step": step, "loss": 1 / step, "active": 0.5} for step in range(1, 50)]
    lines.append({"event": "evaluation", "step": 25, "tpir_at_fpir_1e-2": 0.9})
    metrics.write_text("\n".join(json.dumps(line) for line in lines))
    plots = {
        "course": partial(plot_course, read_course(metrics)),
        "det": partial(plot_det_before_after, crowd(scatter)),
        "distances": partial(plot_distances_before_after, crowd(scatter)),
        "map": partial(plot_map, crowd(scatter)),
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


def test_a_map_shows_few_people_and_few_pictures_of_each() -> None:
    owners = np.repeat(np.arange(30), 15)
    rows = mapped_rows(owners, seed=1)
    people, pictures = np.unique(owners[rows], return_counts=True)
    assert (len(people), set(pictures.tolist())) == (12, {10})
    assert mapped_rows(np.array([4, 4, 9]), seed=1).tolist() == [0, 1, 2]


def test_a_map_keeps_neighbours_together_and_is_the_same_again() -> None:
    randomness = np.random.default_rng(3)
    embeddings = np.concatenate([centre + 0.01 * randomness.normal(size=(8, 5)) for centre in np.eye(5)[:3]])
    places = flat_places(embeddings.astype(np.float32), seed=0)
    distances = np.linalg.norm(places[:, None] - places[None], axis=2)
    np.fill_diagonal(distances, np.inf)
    assert (distances.argmin(axis=1) // 8 == np.arange(24) // 8).all()
    assert (flat_places(embeddings.astype(np.float32), seed=0) == places).all()


def test_three_pictures_lie_on_a_line() -> None:
    assert flat_places(np.eye(3, dtype=np.float32), seed=0).tolist() == [[0, 0], [1, 0], [2, 0]]


def test_a_plot_that_cannot_be_written_is_explained(tmp_path: Path) -> None:
    (tmp_path / "plots").touch()
    with pytest.raises(UserError, match="cannot be written"):
        plot_course(Course((1,), (0.5,), (0.5,), (), ()), tmp_path / "plots" / "course.png")
