"""The step of enrolment in which picture files are chosen: they are shown small as long as somebody looks."""

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attendance_app.ui.admin.enrol.pictures_step import PicturesStep
from attendance_app.workers.jobs import JobRunner


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    assert runner.close(5.0)


@pytest.fixture
def step(jobs: JobRunner, qtbot: QtBot) -> PicturesStep:
    shown = PicturesStep(jobs)
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def bars(tmp_path: Path) -> Path:
    """Wide: red at the left, green in the middle, blue at the right."""
    image = np.zeros((60, 180, 3), np.uint8)
    for third, channel in enumerate((2, 1, 0)):
        image[:, 60 * third : 60 * (third + 1), channel] = 255
    file = tmp_path / "bars.png"
    cv2.imwrite(str(file), image)
    return file


def test_the_middle_of_chosen_pictures_is_shown_small_and_more_can_still_be_dropped(
    step: PicturesStep, jobs: JobRunner, bars: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    step.add_paths([bars, broken])
    qtbot.waitUntil(lambda: not jobs.busy)
    preview = step.previews.preview_of(bars)
    assert preview is not None
    assert preview.width() == preview.height() > 0
    assert preview.toImage().pixelColor(preview.rect().center()).getRgb()[:3] == (0, 255, 0)
    assert step.previews.preview_of(broken) is None
    assert step.drop_hint.isVisible()
    assert not step.grab().isNull()


def test_nothing_is_read_for_a_step_that_was_left_until_it_is_entered_again(
    step: PicturesStep, jobs: JobRunner, bars: Path, qtbot: QtBot
) -> None:
    step.leave()
    step.add_paths([bars])
    step.show_progress(None)
    assert not jobs.busy
    step.enter()
    qtbot.waitUntil(lambda: step.previews.preview_of(bars) is not None)
