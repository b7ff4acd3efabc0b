"""Import: verdicts, consent, cancelling."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from attendance_app.services.importing import ImportReport, PhotoVerdict
from attendance_app.ui.admin.imports.folder_import import FolderImport
from attendance_app.ui.admin.imports.page import ImportPage
from attendance_app.ui.admin.imports.verdict_model import VerdictModel, verdicts_of
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import NO_FACE, AdminStage

ShowWindow = Callable[[], AdminWindow]


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    folder = tmp_path / "staff"
    for name, contents in {
        "1__Eileen Collins": (b"one", NO_FACE),
        "2__Nguyễn Thị Minh Khai": (b"two", b"three"),
    }.items():
        (folder / name).mkdir(parents=True)
        for number, content in enumerate(contents):
            (folder / name / f"{number}.jpg").write_bytes(content)
    return folder


def open_page(window: AdminWindow, staff: Path) -> FolderImport:
    window.open_page("import")
    page = window.page("import")
    assert isinstance(page, ImportPage)
    part = page.folder_import
    assert not part.start.isEnabled()
    part.folder.setText(str(staff))
    return part


def test_every_picture_gets_a_verdict(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, staff: Path) -> None:
    page = open_page(show_window(), staff)
    page.consent.setChecked(True)
    with qtbot.waitSignal(page.finished):
        page.start.click()

    verdicts = {row.path: row.added for row in page.model.records()}
    assert verdicts == {
        "1__Eileen Collins/0.jpg": True,
        "1__Eileen Collins/1.jpg": False,
        "2__Nguyễn Thị Minh Khai/0.jpg": True,
        "2__Nguyễn Thị Minh Khai/1.jpg": True,
    }
    assert page.summary.text() == "People added: 2. Already known: 0. Photos added: 3. Pictures left out: 1."
    assert {row.employee.code: row.templates for row in stage.people.search()} == {"1": 1, "2": 2}


def test_without_consent_people_are_added_and_pictures_left_out(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, staff: Path
) -> None:
    page = open_page(show_window(), staff)
    with qtbot.waitSignal(page.finished):
        page.start.click()

    assert [row.added for row in page.model.records()] == [False] * 4
    assert all(row.reason for row in page.model.records())
    assert {row.employee.code: row.templates for row in stage.people.search()} == {"1": 0, "2": 0}


def test_cancelling_stops_after_the_picture_at_hand(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, staff: Path
) -> None:
    window = show_window()
    page = open_page(window, staff)
    page.consent.setChecked(True)
    stage.enrolment.gate = threading.Event()
    page.start.click()
    assert stage.enrolment.picture_begun.wait(5)

    page.cancel.click()
    assert not page.cancel.isEnabled()
    with qtbot.waitSignal(page.finished):
        stage.enrolment.gate.set()

    assert sum(row.templates for row in stage.people.search()) < 3
    assert "stopped" in window.banner.text
    assert page.start.isVisible()
    assert page.start.isEnabled()


def test_a_folder_that_is_not_there_is_told(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = show_window()
    page = open_page(window, tmp_path / "nowhere")
    with qtbot.waitSignal(page.finished):
        page.start.click()
    assert window.banner.property("role") == "banner-error"


def test_closing_during_an_import_asks_first(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, staff: Path
) -> None:
    window = show_window()
    page = open_page(window, staff)
    page.consent.setChecked(True)
    stage.enrolment.gate = threading.Event()
    page.start.click()
    assert stage.enrolment.picture_begun.wait(5)

    assert not window.close()
    question = window.findChild(QMessageBox)
    assert question is not None
    assert "An import is running." in question.text()
    stop = next(button for button in question.buttons() if button.text() == "Stop and close")
    stage.enrolment.gate.set()
    with qtbot.waitSignal(window.closed):
        stop.click()


def test_notes_of_the_report_are_told_apart_from_pictures_left_out(qtbot: QtBot) -> None:
    report = ImportReport(1, 0, 0, (PhotoVerdict("1__A/a.jpg", "1", False, "no face"),), (), ("1: deactivated before",))
    model = VerdictModel()
    model.set_records(verdicts_of(report))
    assert [model.index(row, 2).data() for row in range(2)] == ["Left out", "Please note"]
    assert model.index(1, 3).data() == "1: deactivated before"
