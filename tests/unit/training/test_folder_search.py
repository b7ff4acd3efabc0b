from collections.abc import Sequence
from pathlib import Path

import pytest

from attendance_app.errors import UserError
from attendance_app.vision.portraits import PortraitReader
from training.evaluation.embedding_set import EmbeddingSet, embed_pictures
from training.evaluation.folder_search import search_folders
from training.evaluation.people_folders import loose_pictures, people_pictures

BLACK, RED, PINK, GREEN, BLUE, YELLOW = (0, 0, 0), (255, 0, 0), (255, 40, 40), (0, 255, 0), (0, 0, 255), (255, 255, 0)


@pytest.fixture
def folders(paint, tmp_path: Path) -> tuple[Path, Path, Path]:
    paint("gallery/red/1.png", RED)
    paint("gallery/red/2.png", BLACK)
    paint("gallery/green/1.png", GREEN)
    paint("probes/red/9.png", PINK)
    paint("probes/green/9.png", GREEN)
    paint("probes/green/8.png", BLACK)
    paint("strangers/loose.png", BLUE)
    paint("strangers/in_a_folder/1.png", YELLOW)
    paint("strangers/in_a_folder/2.png", BLACK)
    return tmp_path / "gallery", tmp_path / "probes", tmp_path / "strangers"


@pytest.fixture
def embed(reader: PortraitReader):
    def run(paths: Sequence[Path], _what: str) -> EmbeddingSet:
        return embed_pictures(reader, paths)

    return run


def test_probes_and_strangers_are_searched_for(folders, embed) -> None:
    search = search_folders(embed, *folders)
    assert (search.people, search.templates, search.skipped, search.undetected) == (2, 2, 0, 3)
    assert search.results.mated_right.tolist() == [False, True, True]  # green/8 shows no face
    assert search.results.owners.tolist() == [0, 0, 1]
    # yellow is 45° from both red and green: 2 sin(22.5°); blue at a right angle: √2; the black one: no distance
    assert search.results.strangers.tolist() == [pytest.approx(0.7654, abs=1e-4), float("inf"), pytest.approx(2**0.5)]


def test_undetected_faces_can_be_left_out(folders, embed) -> None:
    search = search_folders(embed, *folders, skip_undetected=True)
    assert (len(search.results.mated), len(search.results.strangers), search.skipped) == (2, 2, 2)
    assert search.results.mated_right.all()


def test_someone_without_a_usable_gallery_picture_is_never_found(folders, embed, paint) -> None:
    paint("gallery/green/1.png", BLACK)
    search = search_folders(embed, *folders)
    assert search.people == 2
    assert search.results.mated_right.tolist() == [False, False, True]


def test_a_probe_of_nobody_in_the_gallery_is_explained(folders, embed, paint) -> None:
    paint("probes/blue/1.png", BLUE)
    with pytest.raises(UserError, match=r"1 people have probes .* blue"):
        search_folders(embed, *folders)


def test_folders_without_faces_are_explained(folders, embed, paint) -> None:
    gallery, probes, strangers = folders
    paint("dark/a/1.png", BLACK)
    dark = gallery.parent / "dark"
    with pytest.raises(UserError, match=r"No face .*dark"):
        search_folders(embed, gallery, probes, dark)
    with pytest.raises(UserError, match="no folder with pictures"):
        search_folders(embed, dark / "a", probes, strangers)
    with pytest.raises(UserError, match="There is no folder"):
        search_folders(embed, gallery, probes, strangers / "none")


def test_people_are_the_folders_just_below(paint, tmp_path: Path) -> None:
    paint("root/ann/b.png", RED)
    paint("root/ann/more/a.PNG", RED)
    paint("root/bob/c.jpg", RED)
    paint("root/loose.png", RED)
    (tmp_path / "root/bob/notes.txt").touch()
    found = [(picture.person, picture.path.name) for picture in people_pictures(tmp_path / "root")]
    assert found == [("ann", "b.png"), ("ann", "a.PNG"), ("bob", "c.jpg")]
    assert len(loose_pictures(tmp_path / "root")) == 4
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match="no picture"):
        loose_pictures(tmp_path / "empty")
