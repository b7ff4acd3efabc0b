"""Groups of faces against plain loops, by hand on a circle, and on real people."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from attendance_app.matching.calibration import Calibration
from attendance_app.matching.clustering import FaceGroups, group_faces, grouping_distance

PROJECT = Path(__file__).parents[3]


def on_a_circle(*degrees: float) -> NDArray[np.float32]:
    angles = np.radians(degrees)
    return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


def chord(degrees: float) -> float:
    return float(2 * np.sin(np.radians(degrees) / 2))


def members(found: FaceGroups) -> list[list[int]]:
    return [group.members.tolist() for group in found.groups]


def chains(embeddings: NDArray[np.float32], distance: float) -> set[frozenset[int]]:
    """Faces reachable from one another by steps up to a distance, in plain loops; two or more."""
    wide = embeddings.astype(np.float64)
    left, found = set(range(len(wide))), set()
    while left:
        waiting, group = [left.pop()], set()
        while waiting:
            face = waiting.pop()
            group.add(face)
            near = {other for other in left if float(((wide[face] - wide[other]) ** 2).sum()) ** 0.5 <= distance}
            left -= near
            waiting += near
        if len(group) > 1:
            found.add(frozenset(group))
    return found


def some_people(seed: int, spread: float) -> NDArray[np.float32]:
    rng = np.random.default_rng(seed)
    owners = rng.integers(0, 15, 60)
    vectors = rng.normal(size=(15, 16))[owners] + spread * rng.normal(size=(60, 16))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


@pytest.mark.parametrize("spread", [0.2, 0.5, 0.8])
@pytest.mark.parametrize("seed", range(5))
def test_groups_are_the_chains_that_plain_loops_find(seed: int, spread: float) -> None:
    embeddings = some_people(seed, spread)
    found = group_faces(embeddings, 0.6)
    assert {frozenset(group) for group in members(found)} == chains(embeddings, 0.6)
    everybody = sorted([*found.alone.tolist(), *(face for group in members(found) for face in group)])
    assert everybody == list(range(len(embeddings)))


def test_largest_group_comes_first_and_the_loners_last() -> None:
    embeddings = on_a_circle(0, 180, 2, 90, 184, 92, 182, 270)
    found = group_faces(embeddings, chord(3))
    assert members(found) == [[1, 4, 6], [0, 2], [3, 5]]
    assert found.alone.tolist() == [7]
    assert found.distance == chord(3)


def test_the_most_typical_face_is_the_one_in_the_middle() -> None:
    (group,) = group_faces(on_a_circle(8, 0, 4, 3), chord(6)).groups
    assert group.most_typical in {2, 3}
    (group,) = group_faces(on_a_circle(10, 0, 5), chord(6)).groups
    assert group.most_typical == 2


def test_larger_smallest_groups_do_not_chain_through_thin_places() -> None:
    # Two crowds of three, joined by a single face between them that has one neighbour on either side.
    embeddings = on_a_circle(0, 1, 2, 12, 22, 23, 24)
    assert members(group_faces(embeddings, chord(10.5), smallest_group=2)) == [[0, 1, 2, 3, 4, 5, 6]]
    # The one between has too few neighbours to lead on, and belongs to the side that is found first.
    assert members(group_faces(embeddings, chord(10.5), smallest_group=4)) == [[0, 1, 2, 3], [4, 5, 6]]


def test_pairs_are_not_a_group_where_three_are_wanted() -> None:
    found = group_faces(on_a_circle(0, 1, 90, 91, 92), chord(2), smallest_group=3)
    assert members(found) == [[2, 3, 4]]
    assert found.alone.tolist() == [0, 1]


@pytest.mark.parametrize("degrees", [[], [10.0]])
def test_too_few_faces_make_no_groups(degrees: list[float]) -> None:
    found = group_faces(on_a_circle(*degrees), 1.0)
    assert found.groups == ()
    assert found.alone.tolist() == list(range(len(degrees)))


def test_equal_faces_are_one_group() -> None:
    found = group_faces(np.full((5, 4), 0.5, np.float32), 0.1)
    assert members(found) == [[0, 1, 2, 3, 4]]


def test_groups_of_one_are_refused() -> None:
    with pytest.raises(ValueError, match="two faces or more"):
        group_faces(on_a_circle(0), 1.0, smallest_group=1)


def test_distance_shrinks_with_more_faces_and_with_less_risk() -> None:
    calibration = Calibration.from_json((PROJECT / "assets" / "calibration" / "sface.json").read_text("utf-8"))
    usual = grouping_distance(calibration, 1_000)
    assert grouping_distance(calibration, 100) > usual > grouping_distance(calibration, 10_000)
    assert grouping_distance(calibration, 1_000, stranger_chance=0.0001) < usual
    # What it promises: at that distance, a thousand strangers' faces catch a face once in a thousand times.
    assert 1 - (1 - calibration.fmr(usual)) ** 1_000 == pytest.approx(0.001, rel=0.01)


@pytest.mark.slow
def test_real_people_become_groups_and_strangers_stay_alone(real_data: Path) -> None:
    from attendance_app.vision.detector import MtcnnDetector
    from attendance_app.vision.device import choose_device
    from attendance_app.vision.embedders import load_embedder
    from attendance_app.vision.models.store import ModelStore
    from attendance_app.vision.pictures import decode_picture
    from attendance_app.vision.portraits import PortraitReader

    device = choose_device("cpu")
    reader = PortraitReader(MtcnnDetector(device), load_embedder("sface", device, ModelStore(Path())))
    folder = real_data / "lfw_identification"
    enrolled = [person for person in sorted((folder / "gallery").iterdir()) if person.is_dir()][:20]
    strangers = [person for person in sorted((folder / "strangers").iterdir()) if person.is_dir()][:30]
    pictures = [picture for person in [*enrolled, *strangers] for picture in sorted(person.iterdir())]
    faces = [reader.faces(decode_picture(picture.read_bytes()))[0] for picture in pictures]
    embeddings = np.concatenate([reader.embed([face]) for face in faces])
    calibration = Calibration.from_json((PROJECT / "assets" / "calibration" / "sface.json").read_text("utf-8"))
    found = group_faces(embeddings, grouping_distance(calibration, len(embeddings)))
    owners = [picture.parent.name for picture in pictures]
    together = {(a, b) for group in members(found) for a in group for b in group if a < b}
    truly = {(a, b) for a in range(len(owners)) for b in range(a + 1, len(owners)) if owners[a] == owners[b]}
    assert len(together & truly) / len(together) > 0.97
    assert len(together & truly) / len(truly) > 0.9
