"""The front sleeps and wakes, guides, follows language, theme and screen, and fits."""

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.domain.recognition import Outcome
from attendance_app.errors import ModelError, UserError
from attendance_app.ui.kiosk.front import SLEEPS_AFTER_S, Front, Memory
from attendance_app.ui.kiosk.guidance import HELD_S, WANTED_FOR_S, Guidance
from attendance_app.ui.kiosk.idle_screen import IdleScreen
from attendance_app.ui.kiosk.logo import read_logo
from attendance_app.ui.kiosk.window import KioskWindow
from attendance_app.ui.language.errors import error_words
from attendance_app.ui.language.switching import install_language
from attendance_app.ui.theme import apply_theme
from attendance_app.workers.jobs import JobRunner
from attendance_app.workers.sounds import SoundPlayer
from tests.fakes.kiosk import KioskStage, face
from tests.fakes.settling import settled
from tests.fakes.text_finder import clipped
from tests.ui.kiosk.conftest import ShowKiosk

DOWNLOAD_FAILED = ModelError("The download from {host} broke off ({error}).", host="example.org", error="timeout")


def test_the_picture_gives_way_to_the_time_when_nobody_is_there_and_comes_back(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    stage.recogniser.faces = (face(),)
    window = show_kiosk()
    stage.recogniser.faces = ()
    stage.clock.advance(SLEEPS_AFTER_S - 1)
    qtbot.waitUntil(lambda: not window.pane.asleep)
    stage.clock.advance(60)
    qtbot.waitUntil(lambda: window.pane.asleep)
    stage.recogniser.faces = (face(),)
    qtbot.waitUntil(lambda: not window.pane.asleep)


def test_it_stays_awake_while_somebody_types(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk) -> None:
    window = show_kiosk()
    window.front.open_pin()
    stage.clock.advance(60)
    painted = window.pane.painted_frames
    qtbot.waitUntil(lambda: window.pane.painted_frames > painted)
    assert not window.pane.asleep


def test_guidance_says_what_helps_and_stops_when_it_is_done(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    window = show_kiosk()
    ticking = QTimer(window, interval=20)
    ticking.timeout.connect(lambda: stage.clock.advance(0.05))
    ticking.start()
    stage.recogniser.faces = (face(hint="come closer"),)
    qtbot.waitUntil(lambda: window.pane.guidance == "Come closer")
    assert headline(window) == "Come closer"
    stage.recogniser.faces = (face(), face(served=False))
    qtbot.waitUntil(lambda: window.pane.guidance == "One at a time, please")
    stage.recogniser.faces = (face(outcome=Outcome.ACCEPTED), face(served=False, height_px=20))
    qtbot.waitUntil(lambda: window.pane.guidance == "")
    assert headline(window) == "Look at the camera"


def test_recognition_that_fails_is_told_in_the_language_in_force(app: QApplication, stage: KioskStage) -> None:
    install_language(app, "vi")
    front = Front(stage.dependencies(), JobRunner(), SoundPlayer(platform="linux", which=lambda _: None), Memory(UTC))
    front.show_recognition("failed", DOWNLOAD_FAILED)
    assert front.pane.banner_text == error_words(DOWNLOAD_FAILED)
    assert str(DOWNLOAD_FAILED) not in front.pane.banner_text
    assert "example.org" in front.strip.model.accessibleName()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_of_the_picture_shows_at_the_corners_of_the_veil(
    qtbot: QtBot, app: QApplication, theme: Literal["light", "dark"]
) -> None:
    apply_theme(app, theme, 100)
    picture = QWidget()
    qtbot.addWidget(picture)
    picture.setStyleSheet("background: #000000" if theme == "light" else "background: #ffffff")
    veil = IdleScreen(picture)
    for widget in (picture, veil):
        widget.resize(200, 150)
    picture.show()
    image = picture.grab().toImage()
    values = [image.pixelColor(x, y).value() for x in range(24) for y in range(24)]
    window, inside = values[0], image.pixelColor(100, 140).value()
    assert all(min(window, inside) <= value <= max(window, inside) for value in values)


def headline(window: KioskWindow) -> str:
    """What the card says while nobody is greeted."""
    return window.card.accessibleName().split(". ")[0]


def test_guidance_does_not_flicker() -> None:
    guidance = Guidance()
    assert guidance.line("closer", 10.0) == ""
    assert guidance.line("closer", 10.0 + WANTED_FOR_S) == "closer"
    shown_s = 10.0 + WANTED_FOR_S
    for step in range(20):  # the wish changes with every look: what stands there stays
        assert guidance.line("darker" if step % 2 else "", shown_s + 0.1 * step) == "closer"
    assert guidance.line("", 13.0) == "closer"
    assert guidance.line("", 13.0 + WANTED_FOR_S) == ""


def test_a_line_is_held_until_it_could_be_read() -> None:
    guidance = Guidance()
    guidance.line("closer", 10.0)
    shown_s = 10.0 + WANTED_FOR_S
    assert guidance.line("closer", shown_s) == "closer"
    guidance.line("", shown_s + 0.01)
    assert guidance.line("", shown_s + HELD_S - 0.01) == "closer"
    assert guidance.line("", shown_s + HELD_S) == ""


def test_another_language_builds_the_front_anew_while_the_threads_go_on(
    qtbot: QtBot, app: QApplication, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    stage.change(company_name="Harbour Bakery")
    stage.face_event(stage.eileen)
    window = show_kiosk()
    qtbot.waitUntil(lambda: window.punches.shown == 1)
    before, camera, recognition = window.front, window._session._camera, window._session._recognition
    install_language(app, "ko")
    qtbot.waitUntil(lambda: window.front is not before)
    assert (window._session._camera, window._session._recognition) == (camera, recognition)
    assert stage.recogniser.loads == 1
    assert window.strip.camera.state == window.strip.model.state == "ok"
    assert window.clock._date.text() == "2026년 3월 2일 월요일"
    assert window.clock._company.text() == "Harbour Bakery"
    assert window.punches.shown == 1
    qtbot.waitUntil(lambda: not window.pane.showing_page)
    with qtbot.waitSignal(window.desk_event):
        stage.recogniser.announce(stage.face_event(stage.grace))


def test_another_language_waits_for_who_is_typing(
    qtbot: QtBot, app: QApplication, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    window = show_kiosk()
    before = window.front
    window.front.type_digit("1")
    install_language(app, "vi")
    painted = window.pane.painted_frames
    qtbot.waitUntil(lambda: window.pane.painted_frames > painted)
    assert window.front is before
    assert window.front.assistance.pad.field.text() == "1"
    window.front.assistance.close()
    qtbot.waitUntil(lambda: window.front is not before)


def test_type_keeps_its_size_in_another_theme(qtbot: QtBot, app: QApplication, show_kiosk: ShowKiosk) -> None:
    window = show_kiosk()
    title = window.punches._title
    assert title.font().pixelSize() == 17
    apply_theme(app, "dark")
    qtbot.waitUntil(lambda: title.font().pixelSize() == 17)


def test_larger_text_is_larger_at_once(qtbot: QtBot, app: QApplication, show_kiosk: ShowKiosk) -> None:
    window = show_kiosk()
    apply_theme(app, "light", 150)
    qtbot.waitUntil(lambda: window.punches._title.font().pixelSize() == round(17 * 1.5))


def states(window: KioskWindow, stage: KioskStage) -> Iterator[str]:
    """Puts the window into one state after the other; their names."""
    front = window.front
    yield "idle"
    front.show_event(stage.face_event(stage.eileen))
    yield "in"
    front.card.dismiss()
    stage.clock.advance(30)
    front.show_event(stage.face_event(stage.eileen))
    yield "already in"
    front.card.dismiss()
    front.show_event(stage.ambiguous_event())
    yield "which of two"
    front.assistance.close()
    front.open_pin()
    front.assistance.pad.say("Your code", "Too many wrong PINs. Try again in 60 s.", "danger")
    yield "locked out"
    front.assistance.pad._on_letters()
    yield "letters"
    front.assistance.close()
    front.open_visitor()
    yield "visitor"
    front.assistance.close()


@pytest.mark.parametrize("size", [(800, 1280), (1280, 800)])
def test_no_text_is_clipped_at_150_percent(
    qtbot: QtBot, app: QApplication, stage: KioskStage, show_kiosk: ShowKiosk, size: tuple[int, int]
) -> None:
    apply_theme(app, "light", 150)
    window = show_kiosk(size)
    found: list[str] = []
    for language in ("th", "ko", "en"):
        before = window.front
        install_language(app, language)
        qtbot.waitUntil(lambda before=before: window.front is not before and not window.pane.showing_page)
        stage.clock.advance(3600)  # another punch, not the same one again
        for state in states(window, stage):
            settled()  # no waiting: a greeting that is cut off would pass once it has gone
            found += [f"{language}, {state}: {finding}" for finding in clipped(window)]
    assert not found, "\n".join(found)


def test_a_logo_is_shown(qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk, tmp_path: Path) -> None:
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    file = tmp_path / "logo.png"
    assert picture.save(str(file))
    stage.change(company_logo=str(file))
    window = show_kiosk()
    qtbot.waitUntil(lambda: window.front.memory.logo is not None)
    assert not window.clock._logo.pixmap().isNull()


@pytest.mark.parametrize("content", [b"not a picture", None])
def test_what_is_no_logo_is_refused_in_words(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "logo.png"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(UserError):
        read_logo(str(file))


def test_no_logo_is_no_picture() -> None:
    assert read_logo("") is None


def test_what_is_past_its_period_goes_at_the_start_and_once_a_day(
    qtbot: QtBot, stage: KioskStage, show_kiosk: ShowKiosk
) -> None:
    """Visits are kept for 30 days."""
    stage.app.visitors.record("Marie Curie")
    stage.clock.advance(31 * 86_400)
    window = show_kiosk()
    qtbot.waitUntil(lambda: stage.app.visitors.latest() == [])
    stage.app.visitors.record("Pierre Curie")
    stage.clock.advance(31 * 86_400)
    window._on_check()
    qtbot.waitUntil(lambda: stage.app.visitors.latest() == [])
