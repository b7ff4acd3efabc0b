"""The kiosk's window shows before anything slow is imported."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

START = """
import sys
from pathlib import Path
import attendance_app.cli
from attendance_app.bootstrap.application import open_application
from attendance_app.bootstrap.desktop import Desktop, qt_application

with open_application(Path(sys.argv[1])) as application:
    qt = qt_application(application)
    window = Desktop(application).kiosk("demo")
    window.show()
    heavy = "torch torchvision onnx skimage sklearn scipy matplotlib attendance_app.ui.admin.window".split()
    sys.stdout.write(" ".join(name for name in heavy if name in sys.modules))
    window.close()
"""


def test_nothing_heavy_is_imported_before_the_window_shows(tmp_path: Path) -> None:
    started = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path / "home")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    )
    assert started.returncode == 0, started.stderr
    assert started.stdout == ""
