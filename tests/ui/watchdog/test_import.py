"""The window answers while people are imported and somebody works on in it."""

import csv
from itertools import cycle
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from attendance_app.services.enrolment import EnrolmentService
from attendance_app.services.face_looks import LookDistances
from attendance_app.services.importing import ImportService
from attendance_app.ui.admin.imports.page import ImportPage
from attendance_app.ui.admin.window import AdminWindow
from attendance_app.vision.portraits import StillFace
from tests.fakes.admin import AdminStage, ColourReader
from tests.ui.watchdog.latency import EventLoopProbe

LONGEST_BURST_S = 0.1
"""What the app's own slots and painting may cost at once. The aim is 0.05 s; the rest is for slower computers."""


class EverybodyDiffers(ColourReader):
    """Every picture is another person: its embedding is a random direction, drawn by its pixels."""

    def embed(self, faces: list[StillFace]) -> NDArray[np.float32]:
        drawn = [np.random.default_rng(list(face.input_rgb[:8, :8].tobytes())).normal(size=128) for face in faces]
        vectors = np.stack(drawn).astype(np.float32)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def staff_folder(folder: Path, count: int) -> Path:
    """people.csv with consent for everybody, and a small picture each."""
    folder.mkdir()
    random = np.random.default_rng(20261122)
    with (folder / "people.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(("code", "name", "department", "photo", "consent"))
        for number in range(count):
            table.writerow((f"P{number:05}", f"Person {number:05}", f"Hall {number % 9}", f"{number}.png", "yes"))
            picture = cv2.resize(random.integers(0, 255, (8, 8, 3), np.uint8), (160, 160))
            cv2.imwrite(str(folder / f"{number}.png"), picture)
    return folder


def enrolment_of(stage: AdminStage, reader: ColourReader) -> EnrolmentService:
    """The app's own enrolment, the networks alone being replaced."""
    distances = LookDistances.of(0.95)
    return EnrolmentService(
        stage.database, stage.people, stage.templates, lambda: reader, distances, stage.lookalikes(), stage.clock
    )


@pytest.mark.parametrize("count", [60, pytest.param(1000, marks=[pytest.mark.slow, pytest.mark.timeout(900)])])
def test_the_window_answers_while_people_are_imported_and_pages_are_opened(
    stage: AdminStage, window: AdminWindow, qtbot: QtBot, tmp_path: Path, count: int
) -> None:
    stage.importing = ImportService(stage.people, enrolment_of(stage, EverybodyDiffers()))
    for key in ("today", "people", "import"):  # building a page for the first time isn't what is measured
        window.open_page(key)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=10_000)
    page = window.page("import")
    assert isinstance(page, ImportPage)
    way = page.folder_import
    way.folder.setText(str(staff_folder(tmp_path / "staff", count)))
    way.consent.setChecked(True)
    visits = cycle(("today", "people", "import"))
    wander = QTimer(interval=400)
    wander.timeout.connect(lambda: window.open_page(next(visits)))
    probe = EventLoopProbe()

    with qtbot.waitSignal(way.finished, timeout=800_000):
        probe.start()
        way.start.click()
        wander.start()
    window.open_page("people")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=30_000)
    wander.stop()
    measured = probe.stop()

    print(f"\nimport of {count} people: {measured.told()}")  # noqa: T201
    rows = stage.people.search()
    assert len(rows) == count
    assert all(row.templates == 1 for row in rows)
    assert max(measured.bursts_s) < LONGEST_BURST_S
