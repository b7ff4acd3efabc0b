"""Taking pictures of windows that have come to rest, the same every time; `make screenshots` takes them all."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from attendance_app.bootstrap.screenshots import photographer
from attendance_app.bootstrap.screenshots.photographer import save, settled, wait_until
from attendance_app.bootstrap.screenshots.selection import LONGEST, Look, sizes_of
from attendance_app.bootstrap.screenshots.session import Album, take_screenshots
from attendance_app.errors import UserError
from attendance_app.ui.theme import LIGHT

PROJECT = Path(__file__).parents[2]


def test_picture_is_taken_once_nothing_changes_any_more(qtbot: QtBot) -> None:
    label = QLabel("0")
    qtbot.addWidget(label)
    label.resize(80, 30)
    ticks = QTimer(label, interval=20)
    ticks.timeout.connect(lambda: label.setText(str(min(9, int(label.text()) + 1))))
    ticks.start()
    image = settled(label, lambda: False)
    assert label.text() == "9"
    assert image == photographer.picture(label)


def test_waiting_in_vain_ends_with_what_was_waited_for(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(photographer, "PATIENCE_MS", 100)
    with pytest.raises(UserError, match="a page that never comes"):
        wait_until(lambda: False, "a page that never comes")


def test_saved_picture_keeps_its_colours(qtbot: QtBot, tmp_path: Path) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.resize(40, 30)
    image = photographer.picture(label)
    image.fill(QColor(51, 102, 204))
    save(image, tmp_path / "blue.png")
    again = QImage(str(tmp_path / "blue.png"))
    assert again.size() == image.size()
    assert again.pixelColor(3, 3) == QColor(51, 102, 204)


def test_small_sign_keeps_its_colour_beside_a_photograph(qtbot: QtBot, tmp_path: Path) -> None:
    noise = np.random.default_rng(5).integers(0, 256, (60, 80, 3), dtype=np.uint8)
    image = QImage(noise.data, 80, 60, 240, QImage.Format.Format_RGB888).copy()
    painter = QPainter(image)
    painter.fillRect(10, 10, 6, 4, QColor(LIGHT.danger))
    painter.end()
    save(image, tmp_path / "sign.png")
    assert QImage(str(tmp_path / "sign.png")).pixelColor(12, 12) == QColor(LIGHT.danger)


def words_on_white(words: str) -> QImage:
    image = QImage(160, 50, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = painter.font()
    font.setPixelSize(28)
    painter.setFont(font)
    painter.setPen(QColor("black"))
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return image


def test_pictures_that_differ_in_what_they_say_do_not_look_alike(qapp: QApplication, tmp_path: Path) -> None:
    target = tmp_path / "time.png"
    save(words_on_white("10:24"), target)
    before = target.read_bytes()
    save(words_on_white("10:24"), target)
    assert target.read_bytes() == before
    save(words_on_white("10:25"), target)
    assert target.read_bytes() != before


def test_longest_language_is_the_one_whose_words_take_most_room(qapp: QApplication) -> None:
    metrics = QFontMetricsF(qapp.font())
    longer: dict[str, float] = {}
    for file in sorted((PROJECT / "assets" / "translations").glob("attendance_*.ts")):
        texts = list(translated(file))
        wider = [metrics.horizontalAdvance(own) > 1.25 * metrics.horizontalAdvance(english) for english, own in texts]
        longer[file.stem.removeprefix("attendance_")] = sum(wider) / max(1, len(wider))
    assert max(longer, key=lambda language: longer[language]) == LONGEST


def translated(file: Path) -> Iterator[tuple[str, str]]:
    """English texts and their translations, without those that vary with a number."""
    for message in ElementTree.parse(file).getroot().iter("message"):  # noqa: S314 (our own)
        english, own = message.findtext("source") or "", message.findtext("translation") or ""
        if message.get("numerus") != "yes" and own.strip():
            yield english, own


NEW_VIEWS = ("correction", "enrol-pictures", "first-steps")
TAKE_SOME = """
import sys
from dataclasses import replace
from pathlib import Path
from attendance_app.bootstrap.screenshots import admin_states, session
from attendance_app.bootstrap.screenshots.selection import Look
from attendance_app.workers.shutdown import end_now

def broken(window, ids):
    raise ValueError("this view is broken")

chosen = [state for state in admin_states.STATES if state.name in sys.argv[2:]]
admin_states.STATES = (chosen[0], replace(chosen[0], name="broken", show=broken), *chosen[1:])
album = session.Album(Path(sys.argv[1]), only=(*sys.argv[2:], "broken"), looks=(Look("light", "en"),))
session.take_screenshots(album)
print(album.failed)
end_now(0)
"""


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_every_view_leaves_a_picture_of_its_size_and_a_broken_one_costs_only_its_own(tmp_path: Path) -> None:
    command = [sys.executable, "-c", TAKE_SOME, str(tmp_path), *NEW_VIEWS]
    ran = subprocess.run(command, check=True, timeout=220, capture_output=True, text=True, encoding="utf-8")
    assert ran.stdout.strip().splitlines()[-1] == "['broken (light, en)']", ran.stderr
    look = Look("light", "en")
    wanted = {look.file_name(view, size): size for view in NEW_VIEWS for size in sizes_of(view, look, False)}
    assert {path.name for path in tmp_path.iterdir()} == set(wanted)
    for name, size in wanted.items():
        image = QImage(str(tmp_path / name))
        assert image.size() == size
        assert image.colorCount() > 16, f"{name} is blank"  # a palette of its own: as many colours as there are


def test_view_that_is_not_there_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no-such-page"):
        take_screenshots(Album(tmp_path, only=("no-such-page",)))


@pytest.mark.slow
def test_taking_a_picture_again_changes_nothing(tmp_path: Path) -> None:
    taken: list[dict[str, bytes]] = []
    for _run in range(2):
        command = [sys.executable, "-m", "attendance_app", "screenshots", str(tmp_path)]
        wanted = ["--only", "people", "--only", "kiosk-in"]
        subprocess.run([*command, *wanted], check=True, timeout=110, capture_output=True)
        taken.append({path.name: path.read_bytes() for path in tmp_path.iterdir()})
    assert {"people-dark.png", "people-light.png", "kiosk-in-light-800x1280.png"} <= taken[0].keys()
    assert taken[0] == taken[1]
