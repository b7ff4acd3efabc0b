"""Faces to learn from, with real networks: aligned from pictures of any kind, and read from the app's own data."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

import cv2
import numpy as np
import pytest

from attendance_app.bootstrap.application import Application, Networks
from attendance_app.errors import UserError
from attendance_app.vision.face_inputs import CHIP_INPUT, FACENET_INPUT
from attendance_app.vision.portraits import PortraitReader
from training.aligning.folder_run import align_folder
from training.faces.folders import aligned_faces
from training.faces.home import enrolled_faces
from training.faces.manifest import PictureRecord, Verdict

PROJECT = Path(__file__).parents[2]
Pixels = np.ndarray


@pytest.fixture(scope="module")
def reader(networks: Networks) -> PortraitReader:
    return PortraitReader(*networks)


@pytest.fixture
def photos(portraits: dict[str, Path]) -> dict[str, Pixels]:
    return {name: cv2.imread(str(path)) for name, path in portraits.items()}


def put(path: Path, picture: Pixels) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), picture)


def test_pictures_of_any_kind_get_their_verdict(
    reader: PortraitReader, photos: dict[str, Pixels], portraits: dict[str, Path], tmp_path: Path
) -> None:
    source = tmp_path / "pictures"
    eileen, grace = photos["eileen"], cv2.resize(photos["grace"], (512, 512))
    put(source / "eileen/colour.jpg", eileen)
    put(source / "eileen/grey.png", cv2.cvtColor(eileen, cv2.COLOR_BGR2GRAY))
    put(source / "eileen/sixteen_bits.png", eileen.astype(np.uint16) * 257)
    put(source / "eileen/transparent.png", np.dstack([eileen, np.full(eileen.shape[:2], 255, np.uint8)]))
    (source / "eileen/a_jpeg_called.png").write_bytes(cv2.imencode(".jpg", eileen[:, ::-1])[1].tobytes())
    put(source / "eileen/blurred.jpg", cv2.GaussianBlur(eileen, (0, 0), 6))
    put(source / "eileen/dark.jpg", (eileen * 0.11).astype(np.uint8))
    put(source / "grace/small.jpg", cv2.resize(grace, (110, 110), interpolation=cv2.INTER_AREA))
    put(source / "grace/both.jpg", np.hstack([eileen, grace]))
    put(source / "grace/wall.png", np.full((300, 300, 3), 150, np.uint8))
    put(source / "grace/tiny.png", cv2.resize(grace, (24, 24)))
    (source / "grace/text.jpg").write_text("this is not a picture")
    (source / "grace/empty.jpg").touch()
    (source / "grace/cut_short.png").write_bytes(portraits["grace"].read_bytes()[:2000])
    (source / "grace/again.png").write_bytes(portraits["grace"].read_bytes())
    (source / "grace/first.png").write_bytes(portraits["grace"].read_bytes())
    (source / "grace/notes.txt").write_text("no picture and not called one")
    report = align_folder(reader, source, tmp_path / "faces")
    verdicts = {record.picture: (record.verdict, record.measure) for record in report.records}
    kept, unreadable = (Verdict.KEPT, ""), (Verdict.UNREADABLE, "")
    assert verdicts == {
        "eileen/colour.jpg": kept,
        "eileen/grey.png": kept,
        "eileen/sixteen_bits.png": kept,
        "eileen/transparent.png": kept,
        "eileen/a_jpeg_called.png": kept,
        "eileen/blurred.jpg": (Verdict.POOR_QUALITY, "sharpness"),
        "eileen/dark.jpg": (Verdict.POOR_QUALITY, "brightness"),
        "grace/small.jpg": kept,
        "grace/both.jpg": (Verdict.SEVERAL_FACES, "faces"),
        "grace/wall.png": (Verdict.NO_FACE, ""),
        "grace/tiny.png": unreadable,
        "grace/text.jpg": unreadable,
        "grace/empty.jpg": unreadable,
        "grace/cut_short.png": unreadable,
        "grace/again.png": kept,
        "grace/first.png": (Verdict.DUPLICATE, ""),
    }
    assert aligned_faces(tmp_path / "faces").people == ("eileen", "grace")


def test_aligned_faces_are_what_the_app_would_embed(
    reader: PortraitReader, portraits: dict[str, Path], photos: dict[str, Pixels], tmp_path: Path
) -> None:
    for name, path in portraits.items():
        (tmp_path / "pictures" / name).mkdir(parents=True)
        (tmp_path / "pictures" / name / "portrait.png").write_bytes(path.read_bytes())
    align_folder(reader, tmp_path / "pictures", tmp_path / "faces")
    faces = aligned_faces(tmp_path / "faces")
    ours = reader.embedder.embed(faces.inputs(np.arange(2), CHIP_INPUT), mirrored=True)
    for embedding, label in zip(ours, faces.labels, strict=True):
        photo = cv2.cvtColor(photos[faces.people[label]], cv2.COLOR_BGR2RGB)
        (theirs,) = reader.embed(reader.faces(photo)[:1])
        assert np.linalg.norm(embedding - theirs) < 0.2  # JPEG and a crop between; strangers are beyond 1
    assert faces.inputs(np.arange(2), FACENET_INPUT).shape == (2, 160, 160, 3)


def lines_of(stream: IO[str] | None) -> Callable[[], dict[str, object]]:
    assert stream is not None
    return lambda: json.loads(stream.readline())


@pytest.mark.slow
def test_a_killed_run_is_continued_to_the_same_result(
    reader: PortraitReader, portraits: dict[str, Path], tmp_path: Path
) -> None:
    source = tmp_path / "pictures"
    for name, path in portraits.items():
        photo = cv2.imread(str(path))
        for number in range(8):
            put(source / name / f"{number}.png", cv2.add(photo, (number, number, number, 0)))
    killed, whole = tmp_path / "killed", tmp_path / "whole"
    command = [sys.executable, "-m", "training.align", str(source), str(killed), "--json", "--device", "cpu"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=PROJECT) as process:
        told = lines_of(process.stdout)
        while told()["done"] != 5:
            pass
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    with pytest.raises(UserError, match="not a folder of aligned faces"):
        aligned_faces(killed)
    resumed = align_folder(reader, source, killed)
    at_once = align_folder(reader, source, whole)
    assert (at_once.looked_at, resumed.records) == (16, at_once.records)
    assert resumed.looked_at <= 11
    assert contents(killed) == contents(whole)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.slow
def test_a_full_disk_is_said_in_words_and_the_run_goes_on_later(
    reader: PortraitReader, portraits: dict[str, Path], tmp_path: Path
) -> None:
    source = tmp_path / "pictures"
    for name, path in portraits.items():
        put(source / name / "0.png", cv2.imread(str(path)))
    limited = "import resource, runpy, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); " + (
        "resource.setrlimit(resource.RLIMIT_FSIZE, (8000, 8000)); sys.argv = sys.argv[1:]; "
        "runpy.run_module('training.align', run_name='__main__', alter_sys=True)"
    )  # no file may grow beyond 8,000 bytes: a write fails as on a full disk
    full = [sys.executable, "-B", "-c", limited, "align", str(source), str(tmp_path / "faces"), "--device", "cpu"]
    done = subprocess.run(full, capture_output=True, text=True, check=False, cwd=PROJECT)
    assert (done.returncode, done.stdout) == (1, "")
    assert "The faces cannot be written to" in done.stderr
    assert "Traceback" not in done.stderr
    align_folder(reader, source, tmp_path / "faces")
    assert len(aligned_faces(tmp_path / "faces")) == 2
    assert not list(tmp_path.rglob("*.part"))


def test_a_home_gives_the_faces_of_those_who_agreed(
    application: Application, video_of: Callable[[str], Path], tmp_path: Path
) -> None:
    enrolment = application.enrolment()
    people = {
        name: enrolment.enrol_pictures(code, name, [video_of(name)], "screen").employee
        for code, name in (("E1", "eileen"), ("G1", "grace"))
    }
    found = enrolled_faces(application.folder.root)
    assert found.faces.people == tuple(sorted(person.id for person in people.values()))
    application.people.withdraw_consent(people["grace"].id)
    after = enrolled_faces(application.folder.root)
    assert after.faces.people == (people["eileen"].id,)
    assert after.faces.inputs(np.arange(1), CHIP_INPUT).shape == (1, 112, 112, 3)
    for path in (tmp_path / "home").rglob("*"):
        if path.is_file():
            assert b"\xff\xd8\xff\xe0" not in path.read_bytes(), path  # how a JPEG file begins


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_photographs_of_several_people_and_of_dogs_are_told_apart(
    reader: PortraitReader, real_data: Path, tmp_path: Path
) -> None:
    records = aligned(reader, real_data / "detection", tmp_path, ["dogs.jpg", "bald_guys.jpg"])
    assert records["somebody/dogs.jpg"].verdict is Verdict.NO_FACE
    assert records["somebody/bald_guys.jpg"].verdict is Verdict.SEVERAL_FACES


def aligned(reader: PortraitReader, folder: Path, scratch: Path, names: list[str]) -> dict[str, PictureRecord]:
    (scratch / "pictures/somebody").mkdir(parents=True)
    for name in names:
        (scratch / "pictures/somebody" / name).symlink_to(folder / name)
    report = align_folder(reader, scratch / "pictures", scratch / "faces")
    return {record.picture: record for record in report.records}


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_every_lfw_picture_gives_the_face_it_is_centred_on(
    reader: PortraitReader, real_data: Path, tmp_path: Path
) -> None:
    gallery = real_data / "lfw_identification" / "gallery"
    report = align_folder(reader, gallery, tmp_path / "faces", several="foremost")
    assert len(report.records) == 360
    assert sum(record.verdict is Verdict.KEPT for record in report.records) >= 0.99 * 360
    assert len(aligned_faces(tmp_path / "faces").people) == 120
