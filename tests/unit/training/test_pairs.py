from pathlib import Path

import pytest

from attendance_app.errors import UserError
from training.evaluation.pairs import PictureName, find_pictures, read_pairs

VIEW_2 = """2\t1
Ann_One\t1\t2
Ann_One\t1\tBob_Two\t3
Bob_Two\t3\t4
Cy\t1\tDee_Ann_Three\t12
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "pairs.txt"
    path.write_text(text, "utf-8")
    return path


def test_folds_of_view_2(tmp_path: Path) -> None:
    pairs = read_pairs(written(tmp_path, VIEW_2))
    assert [(pair.same, pair.fold) for pair in pairs] == [(True, 0), (False, 0), (True, 1), (False, 1)]
    assert (pairs[0].first, pairs[0].second) == (PictureName("Ann_One", 1), PictureName("Ann_One", 2))
    assert str(pairs[3].second) == "Dee_Ann_Three_0012"


def test_one_set_is_cut_into_ten_folds_with_equally_many_pairs_of_both_kinds(tmp_path: Path) -> None:
    same = "".join(f"P{number:03d}\t1\t2\n" for number in range(40))
    different = "".join(f"P{number:03d}\t1\tQ{number:03d}\t1\n" for number in range(40))
    pairs = read_pairs(written(tmp_path, f"40\n{same}{different}"))
    for fold in range(10):
        members = [pair for pair in pairs if pair.fold == fold]
        assert [pair.same for pair in members] == [True] * 4 + [False] * 4
    assert [pair.first.person for pair in pairs if pair.fold == 1 and pair.same] == ["P004", "P005", "P006", "P007"]


def test_few_pairs_make_fewer_folds(tmp_path: Path) -> None:
    pairs = read_pairs(written(tmp_path, "3\nA 1 2\nB 1 2\nC 1 2\nA 1 B 1\nB 1 C 1\nA 1 C 1\n"))
    assert [pair.fold for pair in pairs] == [0, 1, 2, 0, 1, 2]


def test_tabs_let_names_contain_spaces_and_other_scripts(tmp_path: Path) -> None:
    pairs = read_pairs(written(tmp_path, "\ufeff1\r\nJosé de la Cruz\t1\t2\r\n王芳\t1\tJosé de la Cruz\t2\r\n\r\n"))
    assert pairs[0].first.person == "José de la Cruz"
    assert str(pairs[1].first) == "王芳_0001"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "empty"),
        ("many\nA 1 2\n", "invalid literal"),
        ("0\n", "first line"),
        ("1 2 3\n", "first line"),
        ("2\nA 1 2\n", "promises 4 pairs, 1 follow"),
        ("1\nA 1 2\nA 1 B\n", "line 3: .*whole numbers"),
        ("1\nA 1 2\nA B 1 C 2\n", "line 3: expected a name and two numbers"),
        ("1\nA 1 2\nA one B 2\n", "line 3: .*whole numbers"),
        ("1\nA 1 B 2\nA 1 2\n", "line 2: .*two people.*out of place"),
        ("1\nA 1 2\nA 1 A 2\n", "line 3: .*one person.*out of place"),
    ],
)
def test_a_file_that_is_no_list_of_pairs_says_where(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(UserError, match=complaint):
        read_pairs(written(tmp_path, text))


def test_missing_and_binary_lists_are_explained(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        read_pairs(tmp_path / "none.txt")
    (tmp_path / "picture.txt").write_bytes(b"\xff\xd8\xff\xe0")
    with pytest.raises(UserError, match="UTF-8"):
        read_pairs(tmp_path / "picture.txt")


def test_pictures_are_found_at_any_depth_and_each_is_listed_once(tmp_path: Path) -> None:
    pairs = read_pairs(written(tmp_path, VIEW_2))
    files = ["images/Ann_One/Ann_One_0001.jpg", "images/Ann_One/Ann_One_0002.JPG", "images/Bob_Two/Bob_Two_0003.png"]
    files += ["images/Bob_Two/Bob_Two_0004.jpg", "Cy_0001.jpg", "Dee_Ann_Three_0012.jpg", "images/deep/Cy_0001.jpg"]
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    pictures, indices = find_pictures(tmp_path, pairs)
    assert [path.relative_to(tmp_path).as_posix() for path in pictures] == files[:6]
    assert indices.tolist() == [[0, 1], [0, 2], [2, 3], [4, 5]]


def test_missing_pictures_are_counted(tmp_path: Path) -> None:
    pairs = read_pairs(written(tmp_path, VIEW_2))
    (tmp_path / "Cy_0001.jpg").touch()
    with pytest.raises(UserError, match=r"5 of the 6 pictures .* first is Ann_One_0001"):
        find_pictures(tmp_path, pairs)
    with pytest.raises(UserError, match="no folder"):
        find_pictures(tmp_path / "none", pairs)
