"""What importing a part of the app must not load; each in a fresh interpreter."""

import os
import subprocess
import sys

import pytest

NETWORKS = ("torch", "torchvision", "facenet_pytorch")
HEAVY = (*NETWORKS, "PySide6", "cv2", "numpy")


@pytest.mark.parametrize(
    ("module", "forbidden"),
    [
        ("attendance_app", HEAVY),
        ("attendance_app.cli.main", HEAVY),
        ("attendance_app.domain.confirmation", HEAVY),
        ("attendance_app.bootstrap.application", (*NETWORKS, "PySide6")),
        ("attendance_app.services.doctor", (*NETWORKS, "PySide6")),
        ("attendance_app.ui.kiosk.window", NETWORKS),
        ("attendance_app.ui.admin.window", NETWORKS),
        ("attendance_app.bootstrap.desktop", NETWORKS),
    ],
)
def test_importing_loads_no_more_than_it_should(module, forbidden):
    script = f"import sys, {module}; print(*[name for name in {forbidden!r} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False, env=os.environ
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")
