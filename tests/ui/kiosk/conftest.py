"""A kiosk over real services, or over what a test gives it; closed, with its threads, when the test ends."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attendance_app.ui.kiosk.dependencies import KioskDependencies
from attendance_app.ui.kiosk.window import KioskWindow
from attendance_app.ui.language.switching import install_language
from attendance_app.ui.theme import apply_theme
from attendance_app.workers.sounds import SoundName, SoundPlayer
from tests.fakes.kiosk import KioskStage

ShowKiosk = Callable[..., KioskWindow]
OpenKiosk = Callable[[KioskDependencies], KioskWindow]


class SilentPlayer(SoundPlayer):
    """Notes what would have been heard."""

    def __init__(self) -> None:
        super().__init__(platform="linux", which=lambda name: None)
        self.heard: list[SoundName] = []

    def set_volume(self, percent: int) -> None:
        self.volume_percent = percent

    def play(self, name: SoundName) -> None:
        if self.enabled:
            self.heard.append(name)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[KioskStage]:
    made = KioskStage(tmp_path)
    yield made
    made.close()


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """In English and light before and after."""
    apply_theme(qapp, "light", 100)
    install_language(qapp, "en")
    yield qapp
    install_language(qapp, "en")
    apply_theme(qapp, "light", 100)


@pytest.fixture
def show_kiosk(stage: KioskStage, qtbot: QtBot) -> Iterator[ShowKiosk]:
    """Shows the kiosk; camera and recognition work when this returns."""
    shown: list[KioskWindow] = []

    def show(size: tuple[int, int] = (1280, 800), **more: object) -> KioskWindow:
        window = KioskWindow(stage.dependencies(**more), sounds=SoundPlayer(platform="linux", which=lambda name: None))
        qtbot.addWidget(window)
        shown.append(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        strip = window.strip
        qtbot.waitUntil(lambda: {chip.state for chip in (strip.camera, strip.model, strip.database)} == {"ok"})
        qtbot.waitUntil(lambda: not window.pane.showing_page)
        return window

    yield show
    for window in shown:
        window.leave()


@pytest.fixture
def player() -> SilentPlayer:
    return SilentPlayer()


@pytest.fixture
def open_window(qtbot: QtBot, player: SilentPlayer) -> Iterator[OpenKiosk]:
    """Shows a kiosk on what it is given; closed when the test ends."""
    windows: list[KioskWindow] = []

    def make(desk: KioskDependencies) -> KioskWindow:
        window = KioskWindow(desk, sounds=player)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        return window

    yield make
    for window in windows:
        window.close()
