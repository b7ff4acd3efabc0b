"""The same clip through the usual loops and through the desk, in turns, in one process.

    uv pip install dlib-bin face_recognition_models        # face_recognition's part; optional
    pytest -m bench -s tests/benchmarks/test_peers.py

The loops keep nothing from frame to frame, so a few frames of each block tell their cost; the desk analyses them all,
punches included. A block's ratio compares times a moment apart, so a busy computer slows both sides of it.
"""

# ruff: noqa: T201 (the figures are what a benchmark is for)

import time
from collections.abc import Callable, Iterator
from statistics import fmean, median

import cv2
import numpy as np
import pytest

from attendance_app.bootstrap.application import Application
from attendance_app.capture.demo import DEMO_PEOPLE, DemoSource
from attendance_app.capture.frames import Frame
from attendance_app.domain.clock import SystemClock
from attendance_app.paths import DataFolder
from attendance_app.services.events import EventKind
from tests.benchmarks.peers import Loop, face_recognition_loop, facenet_pytorch_loop

pytestmark = [pytest.mark.bench, pytest.mark.filterwarnings("ignore")]  # the peers' own warnings are theirs

BLOCK_FRAMES = 30
PEER_FRAMES_PER_BLOCK = 2
SAFE_FLOOR = 4.0
"""Far below the target of 8, because this runs on computers that do other things meanwhile."""
PEERS: dict[str, Callable[[], Loop]] = {
    "facenet-pytorch": facenet_pytorch_loop,
    "face_recognition": face_recognition_loop,
}

Figures = dict[str, list[float]]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    """A desk that knows the demo's people."""
    folder = tmp_path_factory.mktemp("desk")
    with Application(DataFolder(folder / "home")) as application:
        enrolment = application.enrolment()
        for person in DEMO_PEOPLE:
            picture = folder / f"{person.code}.png"
            cv2.imwrite(str(picture), cv2.cvtColor(person.load_picture_rgb(), cv2.COLOR_RGB2BGR))
            enrolment.enrol_pictures(person.code, person.name, [picture], "demo")
        yield application


@pytest.fixture(scope="module")
def peers() -> dict[str, Loop]:
    """The loops that can be had here."""
    loaded = {}
    for name, load in PEERS.items():
        try:
            loaded[name] = load()
            loaded[name](DEMO_PEOPLE[0].load_picture_rgb())  # warms up
        except ImportError as error:
            print(f"\n{name} is left out: {error}")
    return loaded


@pytest.fixture(scope="module")
def block_ms(desk: Application, peers: dict[str, Loop]) -> Figures:
    """Milliseconds a frame by name, a figure a block of 30 frames that show a face; `ours`, `facenet-pytorch`, …"""
    recognition = desk.recognition(live=False)
    figures: Figures = {name: [] for name in ("ours", *peers)}
    block: list[float] = []
    images: list[np.ndarray] = []
    every_ms: list[float] = []
    punches = 0
    for frame in clip_frames():
        analysis = recognition.step(frame)
        punches += sum(event.kind is EventKind.PUNCH for event in analysis.events)
        if not analysis.faces:
            continue
        if len(block) % (BLOCK_FRAMES // PEER_FRAMES_PER_BLOCK) == 0:
            images.append(np.ascontiguousarray(frame.image_bgr[..., ::-1]))
        block.append(analysis.processing_ms)
        if len(block) == BLOCK_FRAMES:
            figures["ours"].append(fmean(block))
            for name, loop in peers.items():
                figures[name].append(fmean(timed_ms(loop, image) for image in images))
            every_ms += block
            block, images = [], []
    assert punches == len(DEMO_PEOPLE), "the desk did not recognise everybody: its figures mean nothing"
    report(figures, every_ms)
    return figures


@pytest.mark.parametrize("name", PEERS)
def test_the_desk_is_several_times_as_quick_as(name: str, block_ms: Figures) -> None:
    if name not in block_ms:
        pytest.skip(f"{name} is not installed here; see the top of this file")
    assert median_ratio(block_ms, name) >= SAFE_FLOOR


def clip_frames() -> Iterator[Frame]:
    """The demo's clip, 640 × 480 at 30 frames a second, as fast as it is taken."""
    source = DemoSource(clock=SystemClock(), fast=True)
    source.open()
    yield from iter(source.read, None)
    source.close()


def timed_ms(loop: Loop, image_rgb: np.ndarray) -> float:
    started_s = time.perf_counter()
    loop(image_rgb)
    return 1000 * (time.perf_counter() - started_s)


def median_ratio(figures: Figures, name: str) -> float:
    return median(theirs / ours for theirs, ours in zip(figures[name], figures["ours"], strict=True))


def report(figures: Figures, every_ms: list[float]) -> None:
    print(f"\nOne face, 640 × 480, {len(figures['ours'])} blocks of {BLOCK_FRAMES} frames")
    print(f"{'ours':>18}: {median(figures['ours']):7.1f} ms a frame, p95 {np.percentile(every_ms, 95):.1f} ms")
    for name in figures.keys() - {"ours"}:
        print(f"{name:>18}: {median(figures[name]):7.1f} ms a frame, {median_ratio(figures, name):.1f} times ours")
