"""Shared fixtures. Qt runs offscreen unless a screen is asked for."""

import gc
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from attendance_app.vision.threads import let_idle_threads_sleep

let_idle_threads_sleep()
# The default suite tries the same examples each time; HYPOTHESIS_PROFILE=random tries others.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("random", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Programs that tests start compile PyTorch's modules once, not each for itself; beside the test cache, not in the tree.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
os.environ["PYTHONPYCACHEPREFIX"] = str(Path(__file__).parents[1] / ".pytest_cache" / "bytecode")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")  # as the app does; read once, whichever test opens a video first


_TESTS_PER_FULL_COLLECTION = 100
_windows_tested = count(1)


@pytest.fixture(autouse=True)
def _garbage_waits_for_qt(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the app (`workers/collection`), widgets are collected by the GUI thread only, and while Qt does nothing."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.collect(2 if next(_windows_tested) % _TESTS_PER_FULL_COLLECTION == 0 else 0)
    gc.enable()


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real faces for development; tests that need it skip where it isn't."""
    default = Path(__file__).parents[1].parent / "shared" / "data"
    folder = Path(os.environ.get("ATTENDANCE_TEST_DATA", default))
    if not folder.is_dir():
        pytest.skip(f"needs the development pictures: set ATTENDANCE_TEST_DATA (looked in {folder})")
    return folder
