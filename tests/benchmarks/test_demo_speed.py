import time

import cv2
import pytest

from attendance_app.capture.demo_scene import DEMO_SCRIPT, FPS, SceneRenderer


@pytest.mark.bench
def test_the_demo_renders_at_least_100_frames_a_second_on_one_core() -> None:
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        renderer = SceneRenderer()
        frames = range(0, int(DEMO_SCRIPT.seconds * FPS), 2)
        started_s = time.perf_counter()
        for number in frames:
            renderer.render(number / FPS, number)
        rate = len(frames) / (time.perf_counter() - started_s)
    finally:
        cv2.setNumThreads(threads)

    assert rate >= 100
