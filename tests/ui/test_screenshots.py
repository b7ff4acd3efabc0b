"""Taking pictures of windows that have come to rest, the same every time; `make screenshots` takes them all."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from attendance_app.bootstrap.screenshots import photographer
from attendance_app.bootstrap.screenshots.photographer import save, settled, wait_until
from attendance_app.errors import UserError


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
