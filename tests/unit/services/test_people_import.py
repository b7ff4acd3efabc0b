"""People from a list: guessed columns, a verdict a row, all or nothing."""

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from attendance_app.errors import Cancelled, UserError
from attendance_app.services.people import PeopleService
from attendance_app.services.people_import import PeopleImportService, PersonStatus
from attendance_app.services.people_import.mapping import map_columns
from attendance_app.storage.connection import Database
from attendance_app.storage.employees import EmployeeRepository
from tests.fakes.schedule_guards import RememberedChanges

NEW, KNOWN, UPDATED, REFUSED = PersonStatus.NEW, PersonStatus.KNOWN, PersonStatus.UPDATED, PersonStatus.REFUSED


@pytest.fixture
def audit() -> RememberedChanges:
    return RememberedChanges()


@pytest.fixture
def people_import(database: Database, people_service: PeopleService, audit: RememberedChanges) -> PeopleImportService:
    return PeopleImportService(people_service, EmployeeRepository(database), audit)


def csv_file(folder: Path, *lines: str) -> Path:
    file = folder / "people.csv"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("headings", "fields"),
    [
        (("Code", "Name", "E-Mail"), {"code": 0, "name": 1, "email": 2}),
        (("Personalnummer", "Vorname", "Nachname"), {"code": 0, "first_name": 1, "last_name": 2}),
        (("Pers.-Nr.", "Mitarbeiter", "Eintrittsdatum"), {"code": 0, "name": 1, "hired_on": 2}),
        (("Matricule", "Nom", "Prénom", "Service"), {"code": 0, "last_name": 1, "first_name": 2, "department": 3}),
        (("Código", "Nombre completo", "Fecha de alta"), {"code": 0, "name": 1, "hired_on": 2}),
        (("Mã nhân viên", "Họ và tên", "Phòng ban"), {"code": 0, "name": 1, "department": 2}),
        (("工号", "姓名", "部门", "入职日期"), {"code": 0, "name": 1, "department": 2, "hired_on": 3}),
        (("社員番号", "氏名", "メールアドレス"), {"code": 0, "name": 1, "email": 2}),
        (("Табельный номер", "ФИО", "Отдел"), {"code": 0, "name": 1, "department": 2}),
        (("Employee ID", "ID", "Employee Name"), {"code": 0, "name": 2}),
    ],
)  # fmt: skip
def test_columns_are_guessed_from_headings_in_several_languages(
    headings: tuple[str, ...], fields: dict[str, int]
) -> None:
    assert dict(map_columns("f", headings, {}).places) == fields


def test_a_told_column_wins_and_the_rest_is_ignored_aloud() -> None:
    mapping = map_columns("f", ("Code", "Kürzel", "Name", "Shoe size"), {"code": "kurzel"})
    assert mapping.columns == (("code", "Kürzel"), ("name", "Name"))
    assert mapping.ignored == ("Code", "Shoe size")
    assert map_columns("f", ("Code", "Name", "Team"), {"department": ""}).ignored == ("Team",)


@pytest.mark.parametrize(
    ("headings", "told", "words"),
    [
        (("Name",), {}, "people's code"),
        (("Code", "Vorname"), {}, "people's name"),
        (("Code", "Code", "Name"), {}, "could both be meant"),
        (("Code", "Name"), {"code": "Nummer"}, 'called "Nummer"'),
        (("Code", "Name"), {"shoe": "Name"}, 'no field "shoe"'),
    ],
)
def test_columns_that_cannot_be_settled_are_asked_for(
    headings: tuple[str, ...], told: dict[str, str], words: str
) -> None:
    with pytest.raises(UserError, match=words):
        map_columns("f", headings, told)


def test_people_come_in_and_a_second_time_nothing_happens(
    people_import: PeopleImportService, people_service: PeopleService, audit: RememberedChanges, tmp_path: Path
) -> None:
    file = csv_file(
        tmp_path,
        "Personalnummer;Vorname;Name;Abteilung;Eintritt;Austritt",
        "007;Văn Đức;Nguyễn;Lager;2024-02-29;",
        "8;Ada;Lovelace;;;2026-01-31",
    )
    report = people_import.run(file, "admin")
    assert [(one.line, one.code, one.name, one.status) for one in report.verdicts] == [
        (2, "007", "Văn Đức Nguyễn", NEW),
        (3, "8", "Ada Lovelace", NEW),
    ]
    duc, ada = people_service.by_code("007"), people_service.by_code("8")
    assert (duc.department, duc.hired_on, duc.left_on) == ("Lager", date(2024, 2, 29), None)
    assert ada.left_on == date(2026, 1, 31)
    again = people_import.run(file, "admin")
    assert [one.status for one in again.verdicts] == [KNOWN, KNOWN]
    assert again.saved
    assert [entry[:3] for entry in audit.entries] == [("admin", "import-people", "people.csv")]


def test_one_bad_row_keeps_everybody_out_and_every_bad_row_is_told(
    people_import: PeopleImportService, people_service: PeopleService, tmp_path: Path, audit: RememberedChanges
) -> None:
    people_service.add("9", "Grace Hopper")
    file = csv_file(
        tmp_path,
        "code,name,hired_on,left_on,zone",
        "1,Ada Lovelace,,,",
        "2,,,,",
        ",Nobody,,,",
        "3,Bob,31.03.2026,,",
        "4,Eve,,,Mars/Olympus",
        "1,Ada Again,,,",
        "9,Somebody Else,,,",
        "5,Late,2026-03-01,2026-02-01,",
        "6,Many,,,,,x",
    )
    report = people_import.run(file, "admin")
    assert not report.saved
    assert [(one.line, one.status) for one in report.verdicts] == [
        (2, NEW),
        *((line, REFUSED) for line in range(3, 11)),
    ]
    problems = [one.problem for one in report.verdicts[1:]]
    for problem, words in zip(
        problems,
        ["name is blank", "code is blank", "not a day", "no time zone", "line 2 already", "belongs to Grace Hopper",
         "before being hired", "more cells"],
        strict=True,
    ):  # fmt: skip
        assert words in problem
    assert [row.employee.code for row in people_service.search()] == ["9"]
    assert audit.entries == []


def test_a_dry_run_says_the_same_and_changes_nothing(
    people_import: PeopleImportService, people_service: PeopleService, tmp_path: Path
) -> None:
    file = csv_file(tmp_path, "code,name", "1,Ada")
    report = people_import.run(file, "admin", dry_run=True)
    assert ([one.status for one in report.verdicts], report.saved) == ([NEW], False)
    assert people_service.find("1") is None


def test_known_people_are_updated_only_when_asked_and_never_blanked(
    people_import: PeopleImportService, people_service: PeopleService, tmp_path: Path
) -> None:
    people_service.add("1", "Ada Lovelace", "Engines", "ada@example.org")
    file = csv_file(tmp_path, "code,name,department,email", "1,ada lovelace,Analysis,")
    (left,) = people_import.run(file, "admin").verdicts
    assert (left.status, left.problem) == (KNOWN, "Differs from what is known: department.")
    assert people_service.by_code("1").department == "Engines"
    (updated,) = people_import.run(file, "admin", update=True).verdicts
    assert updated.status is UPDATED
    ada = people_service.by_code("1")
    assert (ada.name, ada.department, ada.email) == ("Ada Lovelace", "Analysis", "ada@example.org")


def test_a_workbook_with_its_own_days_and_numbers(
    people_import: PeopleImportService, people_service: PeopleService, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Matricola", "Cognome", "Nome", "Data assunzione"])
    sheet.append([1007, "Rossi", "Maria", datetime.fromisoformat("2025-09-01")])
    book.save(tmp_path / "people.xlsx")
    assert people_import.run(tmp_path / "people.xlsx", "admin").saved
    maria = people_service.by_code("1007")
    assert (maria.name, maria.hired_on) == ("Maria Rossi", date(2025, 9, 1))


def test_progress_counts_every_row_to_the_end(people_import: PeopleImportService, tmp_path: Path) -> None:
    file = csv_file(tmp_path, "code,name", "1,Ada", "2,Grace", ",Nobody")
    told: list[tuple[int, int]] = []
    people_import.run(file, "admin", on_progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_stopping_leaves_nobody_half_imported(
    people_import: PeopleImportService, people_service: PeopleService, tmp_path: Path, audit: RememberedChanges
) -> None:
    file = csv_file(tmp_path, "code,name", "1,Ada", "2,Grace", "3,Mary")
    done: list[int] = []
    with pytest.raises(Cancelled):
        people_import.run(
            file, "admin", on_progress=lambda rows, _total: done.append(rows), cancelled=lambda: len(done) == 2
        )
    assert done == [1, 2]
    assert people_service.search(include_inactive=True) == []
    assert audit.entries == []
