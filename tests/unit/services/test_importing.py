"""People and pictures from a folder, on a real disk and database; only the networks are made up."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from attendance_app.errors import Cancelled, UserError
from attendance_app.services.importing import ImportReport, ImportService
from attendance_app.services.people import PeopleService
from attendance_app.storage.templates import TemplateRepository
from tests.fakes.enroller import FakeEnroller


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "to import"
    made.mkdir()
    return made


@pytest.fixture
def enroller(people_service: PeopleService, templates: TemplateRepository) -> FakeEnroller:
    return FakeEnroller(people_service, templates)


@pytest.fixture
def importing(people_service: PeopleService, enroller: FakeEnroller) -> ImportService:
    return ImportService(people_service, enroller)


def put(folder: Path, *names: str) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(f"picture {name}".encode())


def table(folder: Path, text: str, encoding: str = "utf-8") -> None:
    (folder / "people.csv").write_bytes(text.encode(encoding))


def names(people_service: PeopleService) -> list[tuple[str, str, int]]:
    return [(row.employee.code, row.employee.name, row.templates) for row in people_service.search()]


def verdicts(report: ImportReport) -> dict[str, tuple[str, bool, str]]:
    return {Path(one.path).name: (one.code, one.added, one.reason) for one in report.verdicts}


def test_a_folder_a_person_with_or_without_a_code(
    importing: ImportService, people_service: PeopleService, folder: Path
) -> None:
    put(folder, "1001__Ada_Lovelace/a.jpg", "1001__Ada_Lovelace/b.PNG", "Aaron_Peirsol/Aaron_Peirsol_0001.jpg")
    put(folder, "1001__Ada_Lovelace/.hidden.jpg", "1001__Ada_Lovelace/Thumbs.db", ".hidden/x.jpg")
    report = importing.run(folder, consent=True)
    assert names(people_service) == [("Aaron_Peirsol", "Aaron Peirsol", 1), ("1001", "Ada Lovelace", 2)]
    assert (report.people_created, report.people_existing, report.templates_added) == (2, 0, 3)
    assert verdicts(report) == {
        "a.jpg": ("1001", True, ""),
        "b.PNG": ("1001", True, ""),
        "Aaron_Peirsol_0001.jpg": ("Aaron_Peirsol", True, ""),
    }
    assert report.row_errors == ()
    consent = people_service.standing_consent(people_service.by_code("1001").id)
    assert consent is not None
    assert consent.source == "import"


def test_running_again_changes_nothing_and_runs_no_network(
    importing: ImportService, people_service: PeopleService, enroller: FakeEnroller, folder: Path
) -> None:
    put(folder, "1__Ada/a.jpg", "Bob/b.jpg")
    importing.run(folder, consent=True)
    before, looked_at = people_service.search(), len(enroller.looked_at)
    report = importing.run(folder, consent=True)
    assert people_service.search() == before
    assert len(enroller.looked_at) == looked_at
    assert (report.people_created, report.people_existing, report.templates_added) == (0, 2, 0)
    assert {reason for _, _, reason in verdicts(report).values()} == {"already enrolled"}


def test_without_consent_people_are_added_and_pictures_left_out(
    importing: ImportService, people_service: PeopleService, enroller: FakeEnroller, folder: Path
) -> None:
    put(folder, "1__Ada/a.jpg")
    report = importing.run(folder, consent=False)
    assert names(people_service) == [("1", "Ada", 0)]
    assert enroller.looked_at == []
    code, added, reason = verdicts(report)["a.jpg"]
    assert (code, added) == ("1", False)
    assert "consent" in reason
    assert importing.run(folder, consent=True).templates_added == 1
    assert importing.run(folder, consent=False).verdicts[0].reason == "already enrolled"


def test_a_table_with_everything(importing: ImportService, people_service: PeopleService, folder: Path) -> None:
    put(folder, "photos/ada 1.jpg", "photos/ada2.webp", "photos/bob.bmp", "loose.jpeg", "photos/nobody.jpg")
    table(
        folder,
        "Name,CODE,department,email,hired_on,zone,photo,consent,Shoe size\r\n"
        '"Lovelace, Ada",1,Küche,a@b.c,2020-02-29,Europe/London,photos/ada 1.jpg; photos\\ada2.webp,Yes,38\r\n'
        "Bob,2,,,,,photos/bob.bmp,no,\r\n"
        "\r\n"
        "Nguyễn Văn Đức,3,,,,,loose.jpeg,x,\r\n"
        "Eve,4\r\n",
        "utf-8-sig",
    )
    report = importing.run(folder, consent=False)
    assert names(people_service) == [
        ("2", "Bob", 0),
        ("4", "Eve", 0),
        ("1", "Lovelace, Ada", 2),
        ("3", "Nguyễn Văn Đức", 1),
    ]
    ada = people_service.by_code("1")
    assert (ada.department, ada.email, ada.hired_on, ada.zone) == (
        "Küche", "a@b.c", date(2020, 2, 29), "Europe/London",
    )  # fmt: skip
    assert report.row_errors == ()
    assert "Shoe size" in report.notes[0]
    found = verdicts(report)
    assert found["bob.bmp"] == ("2", False, "no consent: people.csv says no")
    assert found["nobody.jpg"][1:] == (False, "in nobody's folder, and no row of people.csv names it")
    assert people_service.find("photos") is None


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_tables_of_any_spreadsheet_are_read(
    importing: ImportService, people_service: PeopleService, folder: Path, delimiter: str, encoding: str, newline: str
) -> None:
    rows = [["Code", " name ", "PHOTO"], ["1", "김민준", '"a.jpg;b.jpg"']]
    put(folder, "a.jpg", "b.jpg")
    table(folder, newline.join(delimiter.join(row) for row in rows), encoding)
    assert importing.run(folder, consent=True).row_errors == ()
    assert names(people_service) == [("1", "김민준", 2)]


def test_every_bad_row_has_a_verdict_and_the_good_ones_proceed(
    importing: ImportService, people_service: PeopleService, folder: Path
) -> None:
    table(
        folder,
        "code,name,hired_on,zone,consent\n"
        ",No Code,,,\n"
        "2,,,,\n"
        "3,Bad Date,31.3.2026,,\n"
        "4,Bad Consent,,,maybe\n"
        "5,Bad Zone,,Mars/Base,\n"
        "6,Good,2026-03-31,Europe/Paris,yes\n"
        "6,Again,,,\n"
        f"{'7' * 65},Long Code,,,\n"
        "8,Too, many, cells, here, at all\n"
        "9,Good Too,,,\n",
    )
    report = importing.run(folder, consent=False)
    assert [(row.employee.code, row.consented) for row in people_service.search()] == [("6", True), ("9", False)]
    assert [error.line for error in report.row_errors] == [2, 3, 4, 5, 6, 8, 9, 10]
    words = " | ".join(str(error) for error in report.row_errors)
    for expected in (
        "line 2: the code is blank",
        "the name is blank",
        "not a date such as",
        "neither yes nor no",
        "no time zone called",
        "on line 7 already",
        "longer than 64",
        "more cells than columns",
    ):
        assert expected in words


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "neither a column called code nor one called name"),
        (b"code,surname\n1,x\n", "no column called name"),
        (b"code,name,Code\n1,x,2\n", "two columns called code"),
        ("code,name\n1,Zo\u00eb\n".encode("latin-1"), "not UTF-8"),
    ],
)
def test_a_table_that_cannot_be_used_at_all_stops_before_anything_changes(
    importing: ImportService, people_service: PeopleService, folder: Path, content: bytes, words: str
) -> None:
    (folder / "people.csv").write_bytes(content)
    put(folder, "1__Ada/a.jpg")
    with pytest.raises(UserError, match=words):
        importing.run(folder, consent=True)
    assert people_service.search() == []


def test_pictures_that_cannot_be_used_have_a_verdict(importing: ImportService, folder: Path, tmp_path: Path) -> None:
    put(tmp_path, "secret.jpg")
    put(folder, "1__Ada/good.jpg", "1__Ada/iphone.HEIC", "notes.txt")
    (folder / "1__Ada/wall.jpg").write_bytes(b"no face")
    (folder / "link.jpg").symlink_to(tmp_path / "secret.jpg")
    table(folder, "code,name,photo\n1,Ada,../secret.jpg;gone.jpg;notes.txt;link.jpg;/etc/hostname\n")
    report = importing.run(folder, consent=True)
    assert {one.path.removeprefix(f"{folder}/"): one.reason for one in report.verdicts if not one.added} == {
        "../secret.jpg": "outside of the folder that is imported",
        "link.jpg": "outside of the folder that is imported",
        "/etc/hostname": "outside of the folder that is imported",
        "gone.jpg": "there is no such file",
        "notes.txt": "not a kind of picture this program reads; use jpg, png, bmp or webp",
        "1__Ada/iphone.HEIC": "not a kind of picture this program reads; use jpg, png, bmp or webp",
        "1__Ada/wall.jpg": "no face found",
    }
    assert report.templates_added == 1


def test_a_row_and_a_folder_with_one_code_are_one_person(
    importing: ImportService, people_service: PeopleService, folder: Path
) -> None:
    put(folder, "A7__ada/a.jpg", "A7__ada/b.jpg")
    table(folder, "code,name,photo\na7,Ada Lovelace,A7__ada/a.jpg\n")
    report = importing.run(folder, consent=True)
    assert names(people_service) == [("a7", "Ada Lovelace", 2)]
    assert len(report.verdicts) == 2


def test_pictures_of_a_bad_row_do_not_become_a_person(
    importing: ImportService, people_service: PeopleService, folder: Path
) -> None:
    put(folder, "photos/ada.jpg")
    table(folder, "code,name,photo\n,Ada,photos/ada.jpg\n")
    report = importing.run(folder, consent=True)
    assert people_service.search() == []
    assert verdicts(report) == {"ada.jpg": ("", False, "its row of people.csv cannot be used")}


def test_a_picture_that_two_rows_name_goes_to_the_first(
    importing: ImportService, people_service: PeopleService, folder: Path
) -> None:
    put(folder, "both.jpg")
    table(folder, "code,name,photo\n1,Ada,both.jpg;both.jpg\n2,Bob,both.jpg\n")
    report = importing.run(folder, consent=True)
    assert names(people_service) == [("1", "Ada", 1), ("2", "Bob", 0)]
    assert [(one.code, one.reason) for one in report.verdicts] == [
        ("1", ""),
        ("2", "another row of people.csv names it too"),
    ]


def test_two_folders_with_one_code_are_not_mixed(
    importing: ImportService, people_service: PeopleService, folder: Path
) -> None:
    put(folder, "7__Ada/a.jpg", "7__Bob/b.jpg")
    report = importing.run(folder, consent=True)
    assert names(people_service) == [("7", "Ada", 1)]
    assert verdicts(report)["b.jpg"] == ("7", False, 'another folder has the code "7" too')


def test_a_code_that_belongs_to_somebody_else_gets_no_pictures(
    importing: ImportService, people_service: PeopleService, folder: Path
) -> None:
    people_service.add("7", "Ngô Ada")
    put(folder, "7__Bob/b.jpg")
    table(folder, "code,name\n7,Bob\n")
    report = importing.run(folder, consent=True)
    assert names(people_service) == [("7", "Ngô Ada", 0)]
    assert "belongs to Ngô Ada, not to Bob" in verdicts(report)["b.jpg"][2]
    assert "belongs to Ngô Ada" in str(report.row_errors[0])
    table(folder, "code,name\n7,NGO ADA\n")
    assert importing.run(folder, consent=True).templates_added == 1


def test_somebody_known_by_a_folder_s_name_may_be_called_otherwise_by_now(
    importing: ImportService, people_service: PeopleService, folder: Path
) -> None:
    people_service.add("Aaron_Peirsol", "Dr. Aaron Peirsol")
    put(folder, "Aaron_Peirsol/a.jpg")
    assert importing.run(folder, consent=True).templates_added == 1
    assert names(people_service) == [("Aaron_Peirsol", "Dr. Aaron Peirsol", 1)]


def test_withdrawn_consent_and_deactivation_stand_against_an_import(
    importing: ImportService, people_service: PeopleService, folder: Path
) -> None:
    put(folder, "1__Ada/a.jpg", "2__Bob/b.jpg")
    importing.run(folder, consent=True)
    people_service.withdraw_consent(people_service.by_code("1").id)
    people_service.deactivate(people_service.by_code("2").id)
    report = importing.run(folder, consent=True)
    assert "withdrawn" in verdicts(report)["a.jpg"][2]
    assert "deactivated" in verdicts(report)["b.jpg"][2]
    assert names(people_service) == [("1", "Ada", 0)]
    assert people_service.standing_consent(people_service.by_code("1").id) is None


def test_a_folder_without_pictures_is_a_person_only_if_it_names_a_code(
    importing: ImportService, people_service: PeopleService, folder: Path
) -> None:
    for name in ("1__Ada", "old stuff", "__Nameless", "Codeless__"):
        (folder / name).mkdir()
    report = importing.run(folder, consent=True)
    assert names(people_service) == [("1", "Ada", 0)]
    assert len(report.notes) == 3


def test_cancelling_keeps_who_is_done_and_a_second_run_goes_on(
    importing: ImportService, people_service: PeopleService, enroller: FakeEnroller, folder: Path
) -> None:
    put(folder, "1__Ada/a.jpg", "2__Bob/b.jpg", "2__Bob/c.jpg", "3__Eve/e.jpg")

    def after(looks: int) -> Callable[[], bool]:
        return lambda: len(enroller.looked_at) >= looks

    with pytest.raises(Cancelled):
        importing.run(folder, consent=True, cancelled=after(2))
    assert names(people_service) == [("1", "Ada", 1), ("2", "Bob", 0)]
    report = importing.run(folder, consent=True)
    assert (report.people_created, report.people_existing, report.templates_added) == (1, 2, 3)
    assert names(people_service) == [("1", "Ada", 1), ("2", "Bob", 2), ("3", "Eve", 1)]


def test_progress_counts_pictures_over_all_people(importing: ImportService, folder: Path) -> None:
    put(folder, "1__Ada/a.jpg", "2__Bob/b.jpg", "2__Bob/c.jpg")
    table(folder, "code,name,consent\n1,Ada,no\n")
    told: list[tuple[int, int]] = []
    importing.run(folder, consent=True, on_progress=lambda done, total: told.append((done, total)))
    assert told[0] == (0, 3)
    assert told[-1] == (3, 3)
    assert told == sorted(told)


def test_nothing_to_import_is_explained(importing: ImportService, folder: Path) -> None:
    with pytest.raises(UserError, match="nobody to import"):
        importing.run(folder, consent=True)
    with pytest.raises(UserError, match="not a folder"):
        importing.run(folder / "missing", consent=True)
