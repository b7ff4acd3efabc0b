"""No page of the administrator's window has text that stays English or doesn't fit, in any language and at 150 %."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from attendance_app.ui.admin.page import Target
from attendance_app.ui.admin.pages import PAGES
from attendance_app.ui.admin.window import AdminWindow
from tests.fakes.text_finder import Finding, clipped, untranslated

ShowAdmin = Callable[[bool, int, QSize], AdminWindow]
USUAL, LARGE = QSize(1280, 800), QSize(1920, 1080)

# Names that are the same in every language: of the device, of time zones, models, formats and encodings.
DATA = (
    r"front-desk",
    r"\b[A-Z]\w+/[A-Z][\w/+-]+",
    r"\bUTC\b",
    r"\bsface\b|\bSFace\b|\bfacenet-[\w-]+|OpenCV Zoo, \d{4}-\d\d|\bApache-2\.0\b|\bLFW\b|\bCASIA-FaceV5 sample\b",
    r"\bCSV\b|\bXLSX\b|\bJSON\b|\bUTF-8\b|\bPIN\b|\bPDF\b|\bHTML\b",
    r"\b(Ctrl|Alt|Shift|Esc|Enter|Tab)\b",
    r"English|Tiếng Việt",
    r"(/[\w.-]+){2,}",
)

# Parts of pages that are behind a tab or a group.
PARTS = {
    "recognition": ("decision", "lookalikes", "quality", "mistakes"),
    "training": ("start", "run", "runs"),
    "settings": ("general", "devices", "camera", "recognition", "time", "kiosk", "privacy", "security", "backup"),
}


def _page(window: AdminWindow, key: str, qtbot: QtBot) -> QWidget:
    window.open_page(key)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    return window.page(key)


def _told(key: str, findings: list[Finding]) -> list[str]:
    return sorted({f"{key}: {finding}" for finding in findings})


@pytest.mark.parametrize(
    ("in_pseudo", "text_percent", "size"),
    [(False, 100, USUAL), (True, 100, USUAL), (False, 150, USUAL), (True, 150, LARGE)],
    ids=["english", "long-language", "large-type", "long-and-large"],
)
def test_everything_on_every_page_is_translated_and_fits(
    in_pseudo: bool, text_percent: int, size: QSize, show_admin: ShowAdmin, qtbot: QtBot
) -> None:
    """One window for all pages: to build it takes longer than to look at it."""
    window = show_admin(in_pseudo, text_percent, size)
    found: list[str] = []
    for spec in PAGES:
        _page(window, spec.key, qtbot).grab()  # lays everything out
        found += _told(spec.key, clipped(window))
        if in_pseudo:
            found += _told(spec.key, untranslated(window, DATA))
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("in_pseudo", "text_percent", "size"),
    [(True, 100, USUAL), (False, 150, USUAL), (True, 150, LARGE)],
    ids=["long-language", "large-type", "long-and-large"],
)
def test_parts_of_pages_behind_tabs_and_groups_are_translated_and_fit(
    in_pseudo: bool, text_percent: int, size: QSize, show_admin: ShowAdmin, qtbot: QtBot
) -> None:
    window = show_admin(in_pseudo, text_percent, size)
    found: list[str] = []
    for key, parts in PARTS.items():
        for part in parts:
            window.open_page(key, Target(action=part))
            qtbot.waitUntil(lambda: not window.jobs.busy)
            window.page(key).grab()  # lays everything out
            found += _told(f"{key}/{part}", clipped(window))
            if in_pseudo:
                found += _told(f"{key}/{part}", untranslated(window, DATA))
    assert not found, "\n".join(found)
