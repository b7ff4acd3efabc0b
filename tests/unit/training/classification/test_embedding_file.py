from pathlib import Path

import numpy as np
import pytest

from attendance_app.errors import UserError
from training.classification.embedding_file import ExportedEmbeddings, read_embeddings, write_embeddings


def exported(count: int = 3) -> ExportedEmbeddings:
    vectors = np.random.default_rng(1).normal(size=(count, 5))
    return ExportedEmbeddings(
        embeddings=(vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32),
        labels=("Zoë, “Z”", "", "李")[:count],
        paths=('Zoë, “Z”/a "1".jpg', "loose.png", "李/b\n.jpg")[:count],
        model_id="sface",
        preprocess_version=2,
        undetected=("cat.jpg",),
    )


@pytest.mark.parametrize("name", ["faces.npz", "faces.CSV"])
def test_what_is_read_is_what_was_written_to_the_last_bit(tmp_path: Path, name: str) -> None:
    before, path = exported(), tmp_path / "new" / name
    write_embeddings(before, path)
    after = read_embeddings(path)
    assert after.embeddings.dtype == np.float32
    assert (after.embeddings == before.embeddings).all()
    assert (after.labels, after.paths, after.model_id, after.preprocess_version) == (
        before.labels, before.paths, "sface", 2
    )  # fmt: skip
    assert after.undetected == (("cat.jpg",) if name.endswith("npz") else ())
    assert [entry.name for entry in path.parent.iterdir()] == [name]


def test_no_detected_face_makes_an_empty_npz_file(tmp_path: Path) -> None:
    write_embeddings(exported(0), tmp_path / "none.npz")
    assert read_embeddings(tmp_path / "none.npz").embeddings.shape == (0, 5)


def test_anybodys_numpy_reads_it_without_pickle(tmp_path: Path) -> None:
    write_embeddings(exported(), tmp_path / "faces.npz")
    with np.load(tmp_path / "faces.npz", allow_pickle=False) as stored:
        assert set(stored) == {"embeddings", "labels", "paths", "undetected", "model_id", "preprocess_version"}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.npz", b"not a zip file"),
        ("a.npz", b"PK\x03\x04cut off"),
        ("a.npz", b""),
        ("a.csv", b""),
        ("a.csv", b"name,age\nAnn,3\n"),
        ("a.csv", b"path,label,model_id,preprocess_version,e0\n"),
        ("a.csv", b"path,label,model_id,preprocess_version,e0\na.jpg,Ann,sface,1,one\n"),
        ("a.csv", b"path,label,model_id,preprocess_version,e0\na.jpg,Ann,sface,1,nan\n"),
        ("a.csv", b"path,label,model_id,preprocess_version,e0\na.jpg,Ann,sface,1,7\n"),
        ("a.csv", b"path,label,model_id,preprocess_version,e0\na.jpg,Ann,sface,1,1\nb.jpg,Ann,facenet,1,1\n"),
        ("a.csv", b"path,label,model_id,preprocess_version,e0\na.jpg,Ann,sface\n"),
        ("a.csv", b"\xff\xfe\x00"),
    ],
)
def test_other_files_are_refused(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UserError, match="doesn't hold exported embeddings"):
        read_embeddings(tmp_path / name)


def test_a_file_with_objects_is_never_unpickled(tmp_path: Path) -> None:
    np.savez(tmp_path / "a.npz", embeddings=np.array([{"a": 1}], dtype=object))
    with pytest.raises(UserError, match="doesn't hold"):
        read_embeddings(tmp_path / "a.npz")


def test_names_of_other_kinds_and_missing_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"neither an \.npz nor a \.csv"):
        write_embeddings(exported(), tmp_path / "faces.pkl")
    with pytest.raises(UserError, match="cannot be read"):
        read_embeddings(tmp_path / "faces.npz")


def test_what_cannot_be_written_is_explained_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "faces.npz").mkdir()
    with pytest.raises(UserError, match=r"faces\.npz is a folder"):
        write_embeddings(exported(), tmp_path / "faces.npz")
    assert [entry.name for entry in tmp_path.iterdir()] == ["faces.npz"]
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match=r"There is no folder .*file"):
        write_embeddings(exported(), tmp_path / "file" / "faces.npz")
