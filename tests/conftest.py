"""Shared fixtures. Qt runs offscreen unless a screen is asked for."""

import os
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


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real faces for development; tests that need it skip where it isn't."""
    default = Path(__file__).parents[1].parent / "shared" / "data"
    folder = Path(os.environ.get("ATTENDANCE_TEST_DATA", default))
    if not folder.is_dir():
        pytest.skip(f"needs the development pictures: set ATTENDANCE_TEST_DATA (looked in {folder})")
    return folder
