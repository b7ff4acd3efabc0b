"""Choosing where the picture comes from while there is none."""

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from attendance_app.capture.webcam import CameraChoice
from attendance_app.ui.kiosk.address_dialog import AddressDialog, is_address
from attendance_app.ui.kiosk.camera_page import CameraPage
from attendance_app.ui.kiosk.window import KioskWindow
from tests.fakes.desk import fake_desk, missing_camera

TWO = (CameraChoice("0", "Built-in camera (0)"), CameraChoice("2", "Desk camera (2)"))


@pytest.fixture
def page(qtbot: QtBot) -> CameraPage:
    made = CameraPage()
    qtbot.addWidget(made)
    return made


def entries(page: CameraPage) -> list[str]:
    return [text for i in range(page._picker.count()) if (text := page._picker.itemText(i))]


def choose(page: CameraPage, text: str) -> None:
    page._picker.activated.emit(page._picker.findText(text))


def test_cameras_and_every_other_kind_of_source_are_offered(page: CameraPage) -> None:
    page.set_cameras(TWO)
    assert entries(page) == [
        "Choose a camera…",
        "Built-in camera (0)",
        "Desk camera (2)",
        "Look for cameras",
        "Network camera…",
        "Video file…",
    ]


def test_a_chosen_camera_is_named_by_its_spec(page: CameraPage, qtbot: QtBot) -> None:
    page.set_cameras(TWO)
    with qtbot.waitSignal(page.source_chosen) as chosen:
        choose(page, "Desk camera (2)")
    assert chosen.args == ["2"]


def test_the_address_of_a_network_camera_can_be_typed(page: CameraPage, qtbot: QtBot) -> None:
    choose(page, "Network camera…")
    dialog = page.findChild(AddressDialog)
    assert isinstance(dialog, AddressDialog)
    dialog.address.setText("camera 3")
    assert not dialog.use.isEnabled()
    dialog.address.setText(" rtsp://10.0.0.7:554/stream ")
    with qtbot.waitSignal(page.source_chosen) as chosen:
        dialog.use.click()
    assert chosen.args == ["rtsp://10.0.0.7:554/stream"]


@pytest.mark.parametrize("text", ["rtsp://h/x", "http://10.0.0.7:8080/video", "https://user:pw@cam.local/a?b=c"])
def test_addresses_of_cameras_are_accepted(text: str) -> None:
    assert is_address(text)


@pytest.mark.parametrize("text", ["", "rtsp://", "10.0.0.7", "file:///etc/passwd", "/dev/video0", "http:/ /x"])
def test_other_texts_are_no_addresses(text: str) -> None:
    assert not is_address(text)


@pytest.mark.parametrize(("found", "expected"), [(TWO, "Desk camera (2)"), ((), "No camera was found")])
def test_looking_for_cameras_happens_in_the_background_and_tells_what_was_found(
    qtbot: QtBot, found: Sequence[CameraChoice], expected: str
) -> None:
    window = KioskWindow(fake_desk(make_source=missing_camera, find_cameras=lambda: found))
    qtbot.addWidget(window)
    window.show()
    page = window.pane.page
    qtbot.waitUntil(lambda: "Front camera (0)" in entries(page))
    choose(page, "Look for cameras")
    assert "Looking for cameras…" in entries(page)
    qtbot.waitUntil(lambda: expected in entries(page))
    page._picker.hidePopup()
    window.close()


@pytest.mark.parametrize("size", [(640, 480), (1280, 800), (800, 1280)])
def test_the_page_fits_in_every_window(qtbot: QtBot, size: tuple[int, int]) -> None:
    window = KioskWindow(fake_desk(make_source=missing_camera))
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    qtbot.waitUntil(lambda: window.strip.camera.state == "trouble")
    page = window.pane.page
    qtbot.waitUntil(lambda: page._body.geometry().left() >= 0)
    assert page.rect().contains(page._body.geometry())
    window.close()
