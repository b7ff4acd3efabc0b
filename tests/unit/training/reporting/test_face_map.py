import numpy as np

from tests.fakes.measured_crowd import crowd
from training.reporting.face_map import face_map, flat_places, mapped_rows


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


def test_a_map_tells_people_apart_by_numbers_of_its_own() -> None:
    shown = face_map(crowd(0.4, people=20), seed=5)
    people, pictures = np.unique(shown.people, return_counts=True)
    assert people.tolist() == list(range(12))
    assert set(pictures.tolist()) == {6}  # three enrolled pictures and three probes
    assert shown.before.shape == shown.after.shape == (72, 2)
