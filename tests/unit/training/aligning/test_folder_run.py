import hashlib
import json
import os
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.errors import UserError
from attendance_app.vision.face_inputs import CHIP_INPUT
from attendance_app.vision.portraits import PortraitReader
from tests.fakes.portraits import ColourDetector, ColourEmbedder
from training.aligning import folder_run, judging
from training.aligning.folder_run import AlignReport, Progress, align_folder
from training.faces.folders import aligned_faces
from training.faces.manifest import Verdict, read_manifest


@pytest.fixture(autouse=True)
def plain_colours_are_good_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_run, "LIMITS", {"desk": judging._ANY_QUALITY, "enrolment": judging._ANY_QUALITY})


class Company:
    """Pictures of one colour, a folder a person, and the faces made of them."""

    def __init__(self, folder: Path) -> None:
        self.pictures, self.faces = folder / "pictures", folder / "faces"
        self.detector = ColourDetector()
        self.reader = PortraitReader(self.detector, ColourEmbedder())

    def paint(self, name: str, grey: int) -> Path:
        path = self.pictures / name
        path.parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(path), np.full((120, 120, 3), grey, np.uint8))
        return path

    def align(self, limits: str = "desk", stop_after: int | None = None) -> AlignReport:
        def stop(progress: Progress) -> None:
            if progress.done == stop_after:
                raise KeyboardInterrupt

        return align_folder(self.reader, self.pictures, self.faces, limits, stop)

    def verdicts(self) -> dict[str, str]:
        return {record.picture: record.verdict.value for record in read_manifest(self.faces).records}

    def files(self) -> dict[str, bytes]:
        return {
            path.relative_to(self.faces).as_posix(): path.read_bytes()
            for path in self.faces.rglob("*")
            if path.is_file()
        }


@pytest.fixture
def company(tmp_path: Path) -> Company:
    made = Company(tmp_path)
    for number, person in enumerate(("ada", "bob", "cleo")):
        for picture in range(3):
            made.paint(f"{person}/{picture}.png", 60 + 40 * number + picture)
    return made


def test_every_picture_has_a_record_with_its_hash(company: Company) -> None:
    report = company.align()
    assert read_manifest(company.faces).records == report.records
    assert [record.picture for record in report.records] == sorted(company.verdicts())
    for record in report.records:
        data = (company.pictures / record.picture).read_bytes()
        assert record.sha256 == hashlib.sha256(data).hexdigest()
        assert (record.person, record.size_bytes) == (record.picture.split("/")[0], len(data))
        assert (company.faces / record.crop).is_file()


def test_an_aligned_folder_is_a_set_of_faces(company: Company) -> None:
    company.align()
    faces = aligned_faces(company.faces)
    assert faces.people == ("ada", "bob", "cleo")
    assert np.bincount(faces.labels).tolist() == [3, 3, 3]
    middles = faces.inputs(np.arange(9), CHIP_INPUT)[:, 56, 56, 0]
    by_key = dict(zip(faces.keys, middles.tolist(), strict=True))
    for path in company.pictures.rglob("*.png"):
        key = hashlib.sha256(path.read_bytes()).hexdigest()
        assert abs(by_key[key] - int(cv2.imread(str(path))[60, 60, 0])) <= 1  # JPEG


def test_a_second_run_reads_nothing(company: Company) -> None:
    company.align()
    before, looks = company.files(), company.detector.looks
    report = company.align()
    assert (report.read, report.looked_at, company.detector.looks) == (0, 0, looks)
    assert company.files() == before


def test_a_touched_picture_is_read_and_not_judged_again(company: Company) -> None:
    company.align()
    os.utime(company.pictures / "ada/0.png", (1, 1))
    report = company.align()
    assert (report.read, report.looked_at) == (1, 0)


def test_a_changed_picture_is_judged_anew(company: Company) -> None:
    old = {record.picture: record for record in company.align().records}
    company.paint("ada/0.png", 200)
    report = company.align()
    new = {record.picture: record for record in report.records}
    assert (report.read, report.looked_at) == (1, 1)
    assert new["ada/0.png"].sha256 != old["ada/0.png"].sha256
    assert not (company.faces / old["ada/0.png"].crop).exists()
    assert {name: one for name, one in new.items() if name != "ada/0.png"} == {
        name: one for name, one in old.items() if name != "ada/0.png"
    }


def test_pictures_and_people_that_are_gone_leave_nothing(company: Company) -> None:
    company.align()
    shutil.rmtree(company.pictures / "bob")
    (company.pictures / "ada/1.png").unlink()
    assert company.align().looked_at == 0
    assert aligned_faces(company.faces).people == ("ada", "cleo")
    assert sorted(path.name for path in (company.faces / "faces").iterdir()) == ["ada", "cleo"]
    assert len(list((company.faces / "faces/ada").iterdir())) == 2


def test_a_person_who_is_renamed_is_not_judged_again(company: Company) -> None:
    company.align()
    (company.pictures / "bob").rename(company.pictures / "robert")
    report = company.align()
    assert (report.read, report.looked_at) == (3, 0)
    assert aligned_faces(company.faces).people == ("ada", "cleo", "robert")
    assert not (company.faces / "faces/bob").exists()


def test_of_a_picture_that_lies_twice_with_a_person_the_first_is_kept(company: Company) -> None:
    shutil.copy(company.pictures / "ada/1.png", company.pictures / "ada/again.png")
    company.align()
    verdicts = company.verdicts()
    assert (verdicts["ada/1.png"], verdicts["ada/again.png"]) == ("kept", "duplicate")
    assert company.align().read == 0
    (company.pictures / "ada/1.png").unlink()
    assert company.align().looked_at == 0
    assert company.verdicts()["ada/again.png"] == "kept"


def test_a_picture_that_lies_with_two_people_is_nobodys_until_that_is_settled(company: Company) -> None:
    shutil.copy(company.pictures / "ada/1.png", company.pictures / "bob/her.png")
    company.align()
    verdicts = company.verdicts()
    assert (verdicts["ada/1.png"], verdicts["bob/her.png"]) == ("duplicate", "duplicate")
    assert len(aligned_faces(company.faces)) == 8
    key = hashlib.sha256((company.pictures / "ada/1.png").read_bytes()).hexdigest()
    assert not list(company.faces.rglob(f"{key}*"))
    (company.pictures / "bob/her.png").unlink()
    company.align()
    assert company.verdicts()["ada/1.png"] == "kept"
    assert len(aligned_faces(company.faces)) == 9


def test_it_does_not_matter_in_which_order_pictures_came(company: Company, tmp_path: Path) -> None:
    shutil.copy(company.pictures / "cleo/1.png", company.pictures / "cleo/9.png")
    other = Company(tmp_path / "other")
    other.pictures.mkdir(parents=True)
    for person in ("cleo", "ada", "bob"):
        shutil.copytree(company.pictures / person, other.pictures / person)
        other.align()
    company.align()
    same = {name: data for name, data in company.files().items() if name.startswith("faces/")}
    assert same == {name: data for name, data in other.files().items() if name.startswith("faces/")}
    assert company.verdicts() == other.verdicts()


@pytest.mark.parametrize("done", [1, 4, 9])
def test_an_interrupted_run_goes_on_where_it_was(company: Company, done: int) -> None:
    with pytest.raises(KeyboardInterrupt):
        company.align(stop_after=done)
    with pytest.raises(UserError, match="not a folder of aligned faces"):
        aligned_faces(company.faces)
    report = company.align()
    assert report.looked_at == 9 - done
    whole = company.files()
    shutil.rmtree(company.faces)
    company.align()
    assert company.files() == whole


@pytest.mark.parametrize("cut", [1, 30])
def test_a_line_that_a_kill_cut_short_counts_as_not_written(company: Company, cut: int) -> None:
    with pytest.raises(KeyboardInterrupt):
        company.align(stop_after=5)
    journal = company.faces / "unfinished.jsonl"
    journal.write_bytes(journal.read_bytes()[:-cut])
    half_written = company.faces / f"faces/ada/{'0' * 64}.jpg.part"
    half_written.write_bytes(b"half")
    assert company.align().looked_at == 5  # nothing is known of the fifth
    assert not journal.exists()
    assert not half_written.exists()
    assert set(company.verdicts().values()) == {"kept"}


def test_a_journal_full_of_nonsense_is_thrown_away(company: Company) -> None:
    company.faces.mkdir()
    (company.faces / "unfinished.jsonl").write_bytes(b"\x00\xff nonsense\n{}\n")
    assert company.align().looked_at == 9


def test_until_a_run_ends_the_earlier_result_stays_usable(company: Company) -> None:
    company.align()
    (company.pictures / "ada/0.png").unlink()
    company.paint("dora/0.png", 10)
    with pytest.raises(KeyboardInterrupt):
        company.align(stop_after=5)
    faces = aligned_faces(company.faces)
    assert len(faces.inputs(np.arange(len(faces)), CHIP_INPUT)) == 9


def test_other_limits_judge_everything_anew(company: Company) -> None:
    company.align("desk")
    assert company.align("enrolment").looked_at == 9
    assert read_manifest(company.faces).head.limits == "enrolment"


def test_another_way_with_several_faces_judges_everything_anew(company: Company) -> None:
    company.align()
    report = align_folder(company.reader, company.pictures, company.faces, several="foremost")
    assert (report.looked_at, read_manifest(company.faces).head.several) == (9, "foremost")


def test_a_damaged_manifest_means_a_fresh_start(company: Company) -> None:
    company.align()
    whole = company.files()
    (company.faces / "manifest.jsonl").write_text("nonsense")
    with pytest.raises(UserError, match="damaged or of another version"):
        aligned_faces(company.faces)
    assert company.align().looked_at == 9
    assert company.files() == whole


def test_a_lost_face_is_made_again(company: Company) -> None:
    record = company.align().records[0]
    (company.faces / record.crop).unlink()
    faces = aligned_faces(company.faces)
    with pytest.raises(UserError, match="no such file"):
        faces.inputs(np.arange(9), CHIP_INPUT)
    assert company.align().looked_at == 1
    assert (company.faces / record.crop).is_file()


def test_names_of_any_kind_survive(company: Company) -> None:
    strange = ["Nguyễn Thị Ánh", "王小明", "line\u2028end", "back\\slash", 'quo"te', "new\nline"]
    for number, name in enumerate(strange):
        company.paint(f"{name}/0.png", 180 + number)
    company.align()
    assert set(strange) <= set(aligned_faces(company.faces).people)
    assert company.align().read == 0


def test_a_picture_that_cannot_be_read_is_told_and_tried_again(company: Company) -> None:
    going = company.pictures / "bob/2.png"
    data = going.read_bytes()
    align_folder(company.reader, company.pictures, company.faces, on_progress=lambda _: going.unlink(missing_ok=True))
    (record,) = [one for one in read_manifest(company.faces).records if one.verdict is not Verdict.KEPT]
    assert (record.picture, record.verdict) == ("bob/2.png", Verdict.UNREADABLE)
    assert "no such file" in record.reason.casefold()
    going.write_bytes(data)
    assert company.align().looked_at == 1
    assert set(company.verdicts().values()) == {"kept"}


def test_the_faces_are_their_owners_alone(company: Company) -> None:
    company.align()
    assert {path.stat().st_mode & 0o077 for path in (company.faces, company.faces / "faces/ada")} == {0}


@pytest.mark.parametrize("inside", [True, False])
def test_folders_within_one_another_are_refused(company: Company, inside: bool) -> None:
    company.faces = company.pictures / "faces" if inside else company.pictures.parent
    with pytest.raises(UserError, match="lie in one another"):
        company.align()


def test_a_target_that_cannot_be_written_is_said_in_words(company: Company, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    company.faces = tmp_path / "file" / "faces"
    with pytest.raises(UserError, match="cannot be written to"):
        company.align()


def test_two_runs_do_not_work_on_one_folder(company: Company) -> None:
    def second(_progress: Progress) -> None:
        with pytest.raises(UserError, match="Another run is aligning"):
            company.align()

    align_folder(company.reader, company.pictures, company.faces, on_progress=second)
    assert set(company.verdicts().values()) == {Verdict.KEPT.value}


def test_the_manifest_is_lines_of_json(company: Company) -> None:
    company.align()
    head, *lines = (company.faces / "manifest.jsonl").read_text().splitlines()
    assert json.loads(head)["format"] == "aligned faces"
    assert {json.loads(line)["verdict"] for line in lines} == {"kept"}
