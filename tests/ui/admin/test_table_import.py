"""Importing tables: what would become of each row is seen first, then all is imported or nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from attendance_app.ui.admin.imports.page import ImportPage
from attendance_app.ui.admin.imports.table_import import TableImport
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.workers.jobs import Job
from tests.fakes.admin import AdminStage

ShowWindow = Callable[[], AdminWindow]


@pytest.fixture
def page(show_window: ShowWindow) -> ImportPage:
    window = show_window()
    window.open_page("import")
    page = window.page("import")
    assert isinstance(page, ImportPage)
    return page


def written(folder: Path, text: str, name: str = "table.csv") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def judge(part: TableImport, file: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(part.judged):
        part.open_file(file)


def told(part: TableImport) -> list[tuple[str, str]]:
    return [(row.code, row.status) for row in part.model.records()]


def test_people_are_seen_before_they_are_imported(
    stage: AdminStage, page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    stage.people.add("1", "Ada Lovelace")
    part = page.people_table
    text = "Personalnummer;Vorname;Nachname;Abteilung\n1;Ada;Lovelace;\n2;Grace;Hopper;Navy\n"
    judge(part, written(tmp_path, text), qtbot)
    assert told(part) == [("1", "Known"), ("2", "New")]
    columns = {field: chooser.currentData() for field, chooser in part.columns.items()}
    assert (columns["code"], columns["last_name"], columns["email"]) == ("Personalnummer", "Nachname", "")
    assert [row.employee.code for row in stage.people.search()] == ["1"]

    with qtbot.waitSignal(part.finished):
        part.start.click()
    assert stage.people.by_code("2").department == "Navy"
    assert not part.start.isEnabled()


def test_one_bad_row_keeps_the_whole_file_out(
    stage: AdminStage, page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    part = page.people_table
    judge(part, written(tmp_path, "code,name,hired_on\n1,Ada,yesterday\n2,Grace,2026-01-02\n"), qtbot)
    assert told(part) == [("1", "Cannot be used"), ("2", "New")]
    assert not part.start.isEnabled()
    assert "Nothing is imported" in part.summary.text()

    part.verdicts.problems_only.setChecked(True)
    assert told(part) == [("1", "Cannot be used")]
    assert stage.people.search() == []


def test_a_column_that_was_not_guessed_can_be_told(
    stage: AdminStage, page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    part = page.people_table
    judge(part, written(tmp_path, "who,badge\nAda Lovelace,7\n"), qtbot)
    assert part.judgement is None
    assert "Choose the columns below." in part.field.error

    chooser = part.columns["name"]
    with qtbot.waitSignal(part.judged):
        chooser.setCurrentIndex(chooser.findData("who"))
        chooser.activated.emit(chooser.currentIndex())
    assert told(part) == [("7", "New")]
    assert part.field.error == ""


def test_known_people_are_brought_up_to_date_only_when_it_is_ticked(
    stage: AdminStage, page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    stage.people.add("1", "Ada", "Lab")
    part = page.people_table
    judge(part, written(tmp_path, "code,name,department\n1,Ada,Shop\n"), qtbot)
    assert told(part) == [("1", "Known")]
    assert not part.start.isEnabled()
    with qtbot.waitSignal(part.judged):
        part.update_known.setChecked(True)
    assert told(part) == [("1", "Updated")]
    with qtbot.waitSignal(part.finished):
        part.start.click()
    assert stage.people.by_code("1").department == "Shop"


def test_punches_of_unknown_people_are_refused_with_what_to_do(
    stage: AdminStage, page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    stage.people.add("1", "Ada")
    part = page.punch_table
    rows = "code,kind,at\n1,in,2026-03-02T08:57:00+00:00\n9,in,2026-03-02T08:58:00+00:00\n"
    judge(part, written(tmp_path, rows), qtbot)
    assert told(part) == [("1", "New"), ("9", "Cannot be used")]
    assert "add the person first" in part.model.records()[1].remark
    assert not part.start.isEnabled()


def test_punches_are_recorded_once_however_often_the_file_is_imported(
    stage: AdminStage, page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    stage.people.add("1", "Ada")
    part = page.punch_table
    file = written(tmp_path, "code,kind,at\n1,in,2026-03-02T08:57:00+00:00\n1,out,2026-03-02T17:00:00+00:00\n")
    judge(part, file, qtbot)
    with qtbot.waitSignal(part.finished):
        part.start.click()
    judge(part, file, qtbot)
    assert told(part) == [("1", "Known"), ("1", "Known")]
    assert not part.start.isEnabled()
    assert len(stage.punching.latest(10)) == 2


def test_a_file_that_is_no_table_is_told_beside_the_field(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    part = page.punch_table
    judge(part, tmp_path / "nowhere.csv", qtbot)
    assert part.field.error
    assert not part.start.isEnabled()


def test_verdicts_are_copied_and_saved_without_formulas(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    part = page.people_table
    judge(part, written(tmp_path, "code,name\n1,=cmd()\n"), qtbot)
    part.verdicts.copy.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].split("\t") == ["Line", "Code", "Name", "Verdict", "Remark"]
    assert copied[1].split("\t")[2] == "'=cmd()"

    part.verdicts.save_to(tmp_path / "saved.csv")
    qtbot.waitUntil((tmp_path / "saved.csv").exists)
    assert (tmp_path / "saved.csv").read_text(encoding="utf-8-sig").splitlines()[0] == "Line,Code,Name,Verdict,Remark"


def test_a_running_import_can_be_stopped_and_leaves_nothing(
    stage: AdminStage, page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    part = page.people_table
    page.show_part("people")
    judge(part, written(tmp_path, "code,name\n1,Ada\n2,Grace\n"), qtbot)
    assert not part.stop.isVisible()
    with qtbot.waitSignal(part.finished), stage.database.transaction():  # the import waits, as for a punch at the desk
        part.start.click()
        assert part.stop.isVisible()
        assert page.busy_words()
        part.stop.click()
    assert stage.people.search() == []
    assert not part.stop.isVisible()
    assert part.start.isEnabled()  # it may be begun again
    assert page.busy_words() == ""


def test_the_drawer_follows_an_import_row_by_row(
    stage: AdminStage, page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    stage.people.add("1", "Ada")
    part = page.punch_table
    rows = "".join(f"1,in,2026-03-{day:02}T08:57:00+00:00\n" for day in range(1, 21))
    judge(part, written(tmp_path, f"code,kind,at\n{rows}"), qtbot)
    jobs: list[Job] = []
    told: list[tuple[int, int]] = []
    page.context.jobs.started.connect(jobs.append)
    with qtbot.waitSignal(part.finished):
        part.start.click()
        jobs[0].progressed.connect(lambda done, total: told.append((done, total)))
    assert told[-1] == (40, 40)


def test_looking_at_another_file_stops_looking_at_the_first(
    stage: AdminStage, page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    part = page.people_table
    jobs: list[Job] = []
    page.context.jobs.started.connect(jobs.append)
    with qtbot.waitSignal(part.judged):
        part.open_file(written(tmp_path, "code,name\n1,Ada\n", "first.csv"))
        part.open_file(written(tmp_path, "code,name\n2,Grace\n", "second.csv"))
        assert jobs[0].cancelling
    assert told(part) == [("2", "New")]
