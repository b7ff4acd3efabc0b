"""No page of the administrator's window has text that stays English or doesn't fit, in any language and at 150 %."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

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
    r"\bsface\b|\bSFace\b|\bfacenet-[\w-]+|OpenCV Zoo, \d{4}-\d\d|\bApache-2\.0\b|LFW; level of .* sample\)",
    r"\bCSV\b|\bXLSX\b|\bJSON\b|\bUTF-8\b|\bPIN\b|\bPDF\b|\bHTML\b",
    r"\b(Ctrl|Alt|Shift|Esc|Enter|Tab)\b",
    r"English|Tiếng Việt",
    r"(/[\w.-]+){2,}",
)


def _page(window: AdminWindow, key: str, qtbot: QtBot) -> QWidget:
    window.open_page(key)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    return window.page(key)


def _told(findings: list[Finding]) -> str:
    return "\n".join(sorted({str(finding) for finding in findings}))


@pytest.mark.parametrize("key", [spec.key for spec in PAGES])
def test_everything_on_the_page_is_translated(key: str, show_admin: ShowAdmin, qtbot: QtBot) -> None:
    window = show_admin(True, 100, USUAL)
    _page(window, key, qtbot)
    found = _told(untranslated(window, DATA))
    assert not found, found


@pytest.mark.parametrize(
    ("in_pseudo", "text_percent", "size"),
    [(False, 100, USUAL), (True, 100, USUAL), (False, 150, USUAL), (True, 150, LARGE)],
    ids=["english", "long-language", "large-type", "long-and-large"],
)
@pytest.mark.parametrize("key", [spec.key for spec in PAGES])
def test_everything_on_the_page_fits(
    key: str, in_pseudo: bool, text_percent: int, size: QSize, show_admin: ShowAdmin, qtbot: QtBot
) -> None:
    window = show_admin(in_pseudo, text_percent, size)
    page = _page(window, key, qtbot)
    page.grab()  # lays everything out
    found = _told(clipped(window))
    assert not found, found
