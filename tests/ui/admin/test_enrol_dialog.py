"""Enrolment: consent before capture, pictures with verdicts, live capture, cancelling at any time."""

import threading
import time
from collections.abc import Callable
from datetime import date
from itertools import chain, repeat
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from attendance_app.domain.people import Employee
from attendance_app.errors import CaptureError
from attendance_app.services.people import CONSENT_TEXT_VERSION
from attendance_app.ui.admin.enrol.consent_text import ConsentSheet, ConsentText
from attendance_app.ui.admin.enrol.wizard import EnrolDialog
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.admin import NO_FACE, AdminStage
from tests.fakes.video import FakeVideoSource, Hang

ShowWindow = Callable[[], AdminWindow]


def open_dialog(
    window: AdminWindow, qtbot: QtBot, employee: Employee | None = None, consented: bool = False
) -> EnrolDialog:
    dialog = EnrolDialog(window.context, employee, consented, window)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def pictures(folder: Path, *contents: bytes) -> list[Path]:
    made = []
    for number, content in enumerate(contents):
        path = folder / f"{number}.jpg"
        path.write_bytes(content)
        made.append(path)
    return made


def consenting_person(stage: AdminStage) -> Employee:
    person = stage.people.add("1", "Eileen Collins")
    stage.people.record_consent(person.id, "screen")
    return person


def drop_on(dialog: EnrolDialog, paths: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.pictures.dropEvent(drop)


def photos(stage: AdminStage, code: str) -> int:
    (row,) = stage.people.search(code)
    return row.templates


def test_a_code_that_is_taken_is_refused_while_typing(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    stage.people.add("A1", "Eileen Collins")
    dialog = open_dialog(show_window(), qtbot)
    dialog.details.form.name.setText("Grace Hopper")
    dialog.details.form.code.setText("a1")
    qtbot.waitUntil(lambda: "Eileen Collins" in dialog.details.form.code.accessibleDescription())
    assert not dialog.main.isEnabled()

    dialog.details.form.code.setText("A2")
    qtbot.waitUntil(dialog.main.isEnabled)


def fill_in_details(dialog: EnrolDialog, qtbot: QtBot, name: str = "陳美玲", code: str = "7") -> None:
    dialog.details.form.name.setText(name)
    dialog.details.form.code.setText(code)
    qtbot.waitUntil(dialog.main.isEnabled)
    dialog.main.click()
    assert dialog.step is dialog.consent


def test_nothing_is_captured_before_the_consent(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    dialog = open_dialog(show_window(), qtbot)
    fill_in_details(dialog, qtbot)
    assert not dialog.main.isEnabled()  # not without the box or the name
    dialog.method.camera_chosen.emit()  # whatever might lead there
    assert dialog.step is dialog.consent
    assert not dialog.capture.running


def test_the_consent_is_signed_by_typing_ones_own_name_and_by_no_other(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    person = stage.people.add("1", "Nguyễn Thị Minh Khai")
    dialog = open_dialog(show_window(), qtbot, person)
    dialog.consent.signature.setText("Nguyễn Thị")
    assert not dialog.main.isEnabled()
    dialog.consent.signature.setText(" nguyen thi  minh khai ")
    assert dialog.main.isEnabled()
    assert dialog._stage.text() == "Step 1 of 3"  # consent, photos, result: the person is known
    dialog.main.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.method)
    assert dialog._stage.text() == "Step 2 of 3"

    consent = stage.people.standing_consent(person.id)
    assert consent is not None
    assert (consent.source, consent.text_version) == ("signed", CONSENT_TEXT_VERSION)


def test_a_newcomer_is_stored_with_consent_and_photos_at_the_end(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    stage.enrol_by_colour()
    dialog = open_dialog(show_window(), qtbot)
    fill_in_details(dialog, qtbot)
    dialog.consent.agreed.setChecked(True)
    agreed_at = stage.clock.now_utc()
    dialog.main.click()
    assert dialog.step is dialog.method
    assert stage.people.find("7") is None
    stage.clock.advance(60)

    dialog.method.pictures.click()
    cv2.imwrite(str(tmp_path / "red.png"), np.full((240, 320, 3), (20, 20, 220), np.uint8))
    drop_on(dialog, [tmp_path / "red.png"])
    dialog.main.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.result_step)

    consent = stage.people.standing_consent(stage.people.by_code("7").id)
    assert consent is not None
    assert (consent.source, consent.given_at_utc) == ("screen", agreed_at)
    assert photos(stage, "7") == 1


@pytest.mark.parametrize("how_far", ["consent", "method", "pictures"])
def test_cancelling_leaves_nothing_of_a_newcomer(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, how_far: str
) -> None:
    dialog = open_dialog(show_window(), qtbot)
    fill_in_details(dialog, qtbot)
    if how_far != "consent":
        dialog.consent.agreed.setChecked(True)
        dialog.main.click()
    if how_far == "pictures":
        dialog.method.pictures.click()
    dialog.reject()
    assert stage.people.search(include_inactive=True) == []
    assert dialog.outcome_words == ""


def test_a_newcomer_with_consent_can_be_added_without_photos(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    dialog = open_dialog(show_window(), qtbot)
    fill_in_details(dialog, qtbot)
    dialog.consent.agreed.setChecked(True)
    dialog.main.click()
    with qtbot.waitSignal(dialog.accepted):
        dialog.without_face.click()
    assert stage.people.standing_consent(stage.people.by_code("7").id) is not None


def test_trying_recognises_the_new_person_and_punches_nothing(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    stage.enrol_by_colour()
    red = np.full((240, 320, 3), (20, 20, 220), np.uint8)
    stage.make_source = lambda _spec: FakeVideoSource(repeat(red), stage.clock)
    person = consenting_person(stage)
    dialog = open_dialog(show_window(), qtbot, person, consented=True)
    dialog.method.camera.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.result_step, timeout=20_000)
    dialog.result_step.try_now.click()
    qtbot.waitUntil(lambda: dialog.trial.guidance.text() == "Hello, Eileen Collins")

    assert dialog.trial.verdict.text == "Recognised, without any doubt"
    assert dialog.trial.distance.text().startswith("Distance 0.00; accepted below ")
    assert stage.punching.latest(10) == []
    dialog.main.click()
    assert not dialog.trial.running


def test_the_printed_consent_names_person_version_and_every_paragraph(qtbot: QtBot) -> None:
    text = ConsentText()
    words = text.document(ConsentSheet("<Grace> Hopper", "G-7", "Navy & Co", date(2026, 3, 5))).toPlainText()
    assert "<Grace> Hopper (G-7)" in words
    assert "Navy & Co" in words
    assert "Agreed on 5 Mar 2026" in words
    assert CONSENT_TEXT_VERSION in words
    assert all(paragraph in words for paragraph in chain(*text.paragraphs()))


def test_pictures_are_enrolled_and_a_rejected_one_says_why(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    person = consenting_person(stage)
    dialog = open_dialog(show_window(), qtbot, person, consented=True)
    dialog.method.pictures.click()
    dialog.pictures.add_paths([*pictures(tmp_path, b"one", NO_FACE, b"two", NO_FACE), tmp_path / "notes.txt"])
    assert dialog.main.text() == "Enrol 4 pictures"
    dialog.main.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.result_step)

    assert dialog.result_step.verdict.text() == "Eileen Collins can be recognised now."
    assert dialog.result_step.details.text() == "2 photos were added. 2 pictures were left out."
    model = dialog.result_step.model
    assert [[model.index(row, column).data() for column in (0, 1)] for row in range(model.rowCount())] == [
        ["1.jpg", "No face was found"],
        ["3.jpg", "No face was found"],
    ]
    assert photos(stage, "1") == 2


def test_no_usable_picture_is_not_told_as_a_success(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    person = consenting_person(stage)
    dialog = open_dialog(show_window(), qtbot, person, consented=True)
    dialog.method.pictures.click()
    dialog.pictures.add_paths(pictures(tmp_path, NO_FACE))
    dialog.main.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.result_step)
    assert "can't be recognised yet" in dialog.result_step.verdict.text()


def test_cancelling_while_pictures_are_read_stores_nothing(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    person = consenting_person(stage)
    window = show_window()
    stage.enrolment.gate = threading.Event()
    dialog = open_dialog(window, qtbot, person, consented=True)
    dialog.method.pictures.click()
    dialog.pictures.add_paths(pictures(tmp_path, b"one", b"two"))
    dialog.main.click()
    assert stage.enrolment.picture_begun.wait(5)

    with qtbot.waitSignal(dialog.rejected):
        dialog.cancel.click()
    gone = threading.Event()
    dialog.destroyed.connect(gone.set)
    stage.enrolment.gate.set()
    qtbot.waitUntil(gone.is_set)

    assert photos(stage, "1") == 0


def test_live_capture_fills_up_and_stores_five_photos(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    person = consenting_person(stage)
    image = np.full((240, 320, 3), 90, np.uint8)
    asked: list[str] = []

    def make_source(spec: str) -> FakeVideoSource:
        asked.append(spec)
        return FakeVideoSource(repeat(image), stage.clock)

    stage.make_source = make_source
    window = show_window()
    borrowed: list[str] = []
    window.camera_taken.connect(lambda: borrowed.append("taken"))
    window.camera_returned.connect(lambda: borrowed.append("returned"))
    dialog = open_dialog(window, qtbot, person, consented=True)
    dialog.method.camera.click()
    assert dialog.capture.source.findData("demo") >= 0
    qtbot.waitUntil(lambda: dialog.step is dialog.result_step)

    assert asked == ["0"]
    assert borrowed == ["taken", "returned"]
    assert dialog.capture.thumbnails.count == 5
    assert not dialog.capture.running
    assert photos(stage, "1") == 5


def test_a_camera_that_cannot_be_opened_is_told_in_words(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    person = consenting_person(stage)
    error = CaptureError("Camera 0 is used by another program.", "Close it.")
    stage.make_source = lambda _spec: FakeVideoSource([], stage.clock, opens=error)
    dialog = open_dialog(show_window(), qtbot, person, consented=True)
    dialog.method.camera.click()
    qtbot.waitUntil(lambda: "used by another program" in dialog.capture.guidance.text())


def test_leaving_the_live_step_lets_go_of_the_camera(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    person = consenting_person(stage)
    source = FakeVideoSource([np.full((240, 320, 3), 90, np.uint8), Hang()], stage.clock)
    stage.make_source = lambda _spec: source
    dialog = open_dialog(show_window(), qtbot, person, consented=True)
    dialog.method.camera.click()
    qtbot.waitUntil(lambda: dialog.capture.view.has_picture)
    assert dialog.capture.running

    dialog.back.click()

    assert dialog.step is dialog.method
    assert not dialog.capture.running
    assert source.closed.wait(5)
    source.let_go()


def test_closing_the_window_during_live_capture_with_a_hung_camera_ends_within_two_seconds(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    person = consenting_person(stage)
    source = FakeVideoSource([np.full((240, 320, 3), 90, np.uint8), Hang()], stage.clock)
    stage.make_source = lambda _spec: source
    window = show_window()
    dialog = open_dialog(window, qtbot, person, consented=True)
    dialog.method.camera.click()
    qtbot.waitUntil(lambda: source.hanging.is_set() and dialog.capture.view.has_picture)

    before_s = time.monotonic()
    with qtbot.waitSignal(window.closed):
        window.close()
    assert time.monotonic() - before_s < 2
    assert not dialog.capture.running
    source.let_go()


def test_dropped_pictures_are_listed_once_and_other_files_are_left_out(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(show_window(), qtbot, consenting_person(stage), consented=True)
    dialog.method.pictures.click()
    (picture,) = pictures(tmp_path, b"one")
    drop_on(dialog, [picture, picture, tmp_path / "notes.txt"])
    assert dialog.pictures.paths() == (picture,)
    assert dialog.main.text().startswith("Enrol 1 picture")


def test_photos_of_a_recording_that_ended_early_can_be_used(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    person = consenting_person(stage)
    image = np.full((240, 320, 3), 90, np.uint8)
    stage.make_source = lambda _spec: FakeVideoSource([image], stage.clock, live=False)
    dialog = open_dialog(show_window(), qtbot, person, consented=True)
    dialog.method.camera.click()
    qtbot.waitUntil(lambda: dialog.main.isVisible() and dialog.main.text().startswith("Go on with 1 photo"))
    dialog.main.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.result_step)
    assert photos(stage, "1") == 1


def test_a_very_long_name_does_not_widen_the_dialog(stage: AdminStage, show_window: ShowWindow, qtbot: QtBot) -> None:
    for code, name in (("1", "Wolfeschlegelsteinhausen " * 8), ("2", "W" * 200), ("3", "A & B" * 40)):
        person = stage.people.add(code, name.strip())
        dialog = open_dialog(show_window(), qtbot, person)
        assert dialog.step is dialog.consent
        assert dialog.width() == 760
        assert dialog.rect().right() >= dialog.consent.mapTo(dialog, dialog.consent.agreed.geometry().topRight()).x()
        assert dialog.consent.agreed.accessibleName() == f"{person.name} has read this and agrees."
        dialog.reject()


def test_cancelling_after_the_consent_tells_what_is_on_record(
    stage: AdminStage, show_window: ShowWindow, qtbot: QtBot
) -> None:
    person = stage.people.add("1", "Eileen Collins")
    window = show_window()
    dialog = open_dialog(window, qtbot, person)
    dialog.consent.agreed.setChecked(True)
    dialog.main.click()
    qtbot.waitUntil(lambda: dialog.step is dialog.method)
    dialog.reject()
    assert dialog.outcome_words == "The consent of Eileen Collins is on record. No photos were added so far."
    assert stage.people.standing_consent(person.id) is not None
