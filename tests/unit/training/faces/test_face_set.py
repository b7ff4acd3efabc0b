import json
from dataclasses import replace

import numpy as np
import pytest

from attendance_app.vision.face_inputs import CHIP_INPUT, FACENET_INPUT, FaceInput
from tests.fakes.faces import face_set
from training.faces.joining import joined
from training.faces.run_data import data_json, fingerprint, parts_of
from training.faces.splits import split_people


@pytest.mark.parametrize(("face_input", "side_px"), [(CHIP_INPUT, 112), (FACENET_INPUT, 160)])
def test_faces_are_cut_as_a_model_wants_them(face_input: FaceInput, side_px: int) -> None:
    faces = face_set({"ada": 2, "bob": 1})
    inputs = faces.inputs(np.array([1, 0], np.intp), face_input)
    assert inputs.shape == (2, side_px, side_px, 3)
    assert inputs.dtype == np.uint8
    assert [np.unique(one).tolist() for one in inputs] == [[1], [0]]


def test_no_indices_give_no_faces() -> None:
    assert face_set({"ada": 1}).inputs(np.zeros(0, np.intp), CHIP_INPUT).shape == (0, 112, 112, 3)


def test_people_without_faces_drop_out_of_a_subset() -> None:
    chosen = face_set({"ada": 2, "bob": 2, "cleo": 1}).subset(np.array([4, 0], np.intp))
    assert chosen.people == ("ada", "cleo")
    assert chosen.labels.tolist() == [1, 0]
    assert chosen.keys == ("cleo/0", "ada/0")


def test_an_empty_subset_has_nobody() -> None:
    nobody = face_set({"ada": 2}).subset(np.zeros(0, np.intp))
    assert (len(nobody), nobody.people) == (0, ())


@pytest.mark.parametrize(
    "broken",
    [
        {"people": ("bob", "ada")},
        {"people": ("ada", "bob", "cleo")},
        {"keys": ("a", "a", "b")},
        {"keys": ("a", "b")},
        {"labels": np.array([0, 1, 2], np.intp)},
    ],
)
def test_parts_that_do_not_fit_are_refused(broken: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (each case has its own words)
        replace(face_set({"ada": 2, "bob": 1}), **broken)


def test_joined_sets_keep_the_first_ones_indices_and_read_from_both() -> None:
    both = joined(face_set({"bob": 2}), replace(face_set({"ada": 1, "bob": 1}), keys=("late/7", "late/9")))
    assert both.people == ("ada", "bob")
    assert both.labels.tolist() == [1, 1, 0, 1]
    assert both.inputs(np.array([0, 2, 3], np.intp), CHIP_INPUT)[:, 0, 0, 0].tolist() == [0, 7, 9]


def test_a_face_in_both_sets_is_refused() -> None:
    with pytest.raises(ValueError, match="same key"):
        joined(face_set({"ada": 1}), face_set({"ada": 1}))


def test_the_fingerprint_is_of_faces_and_owners_not_of_their_order() -> None:
    faces = face_set({"ada": 2, "bob": 2})
    assert fingerprint(faces.subset(np.array([3, 1, 0, 2], np.intp))) == fingerprint(faces)
    assert fingerprint(faces.subset(np.array([0, 1, 2], np.intp))) != fingerprint(faces)
    assert fingerprint(replace(faces, people=("ada", "eve"))) != fingerprint(faces)


def test_run_data_names_each_face_and_its_part() -> None:
    faces = face_set({f"p{number:02}": 4 for number in range(10)})
    split = split_people(faces, seed=1)
    told = json.loads(data_json(faces, parts_of(faces, split), face_set({"x": 3})))
    by_key = {face["key"]: face["part"] for face in told["faces"]}
    assert (told["people"], told["pictures"], told["background"]["pictures"]) == (10, 40, 3)
    assert {key for key, part in by_key.items() if part == "gate probe"} == {faces.keys[i] for i in split.gate_probes}
    learnt = {key for key, part in by_key.items() if part.startswith("train")}
    assert learnt == {faces.keys[i] for i in split.train}
    assert "" not in by_key.values()
