"""Nothing on the kiosk stays English or is cut off, whatever happens at the desk, in both shapes of the window."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attendance_app.domain.punches import PunchKind
from attendance_app.services.events import DeskEvent, EventKind
from attendance_app.ui.kiosk.window import KioskWindow
from attendance_app.ui.theme import apply_theme
from attendance_app.workers.sounds import SoundPlayer
from tests.fakes.desk import choice_event, desk_event, fake_desk
from tests.fakes.kiosk import WatchingRecogniser
from tests.fakes.people import employee
from tests.fakes.pseudo_language import speaking_pseudo
from tests.fakes.settling import settled
from tests.fakes.text_finder import clipped, untranslated

WHO = employee("1001", "김민준")
NOW = datetime(2026, 3, 2, 7, 57, tzinfo=UTC)
# Names that are the same in every language.
DATA = (r"front-desk", r"\bPIN\b", r"\b(Ctrl|Alt|Shift|Esc|Enter|Tab|F\d+)\b", r"Front camera \(0\)", r"\bUTC\b")
SIZES = [QSize(1280, 800), QSize(800, 1280), QSize(1920, 1080)]

EVENTS: dict[str, DeskEvent] = {
    **{kind.value: desk_event(EventKind.PUNCH, kind, NOW, WHO) for kind in PunchKind},
    **{
        kind.value: desk_event(kind, who=WHO)
        for kind in EventKind
        if kind not in (EventKind.PUNCH, EventKind.CHOICE, EventKind.STORAGE_FAILED)
    },
    "choice": choice_event(who=WHO),
}


@pytest.fixture(autouse=True)
def _pseudo(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light", 100)
    with speaking_pseudo(qapp):
        yield


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_everything_at_the_desk_is_translated_and_fits(size: QSize, qtbot: QtBot) -> None:
    """One window goes through all that happens: building it takes longer than anything else here."""
    seen = WatchingRecogniser()
    loads = threading.Event()
    window = KioskWindow(
        fake_desk(load_recognition=lambda: seen.load() if loads.wait(30) else seen),
        sounds=SoundPlayer(platform="linux", which=lambda name: None),
    )
    qtbot.addWidget(window)
    window.resize(size)
    window.show()
    found: list[str] = []
    try:
        found += faults("starting", window)
        loads.set()
        strip = window.strip
        qtbot.waitUntil(lambda: {chip.state for chip in (strip.camera, strip.model, strip.database)} == {"ok"})
        qtbot.waitUntil(lambda: not window.pane.showing_page)
        found += faults("nobody", window)
        for what, event in EVENTS.items():
            with qtbot.waitSignal(window.desk_event):
                seen.announce(event)
            found += faults(what, window)
            window.card.dismiss()
    finally:
        loads.set()
        window.close()
    assert not found, "\n".join(found)


def faults(what: str, window: KioskWindow) -> list[str]:
    """What is wrong on the screen now, `what` having happened."""
    settled()
    return sorted({f"{what}: {finding}" for finding in (*untranslated(window, DATA), *clipped(window))})
