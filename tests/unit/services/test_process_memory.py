"""Memory against what the system says elsewhere."""

import re
import sys
from pathlib import Path

import numpy as np
import pytest

from attendance_app.services.process_memory import process_memory

MEBIBYTE = 1024 * 1024


def test_memory_in_use_shows() -> None:
    before = process_memory()
    held = np.ones(64 * MEBIBYTE, np.uint8)
    after = process_memory()
    assert len(held) == 64 * MEBIBYTE
    assert after.peak >= after.resident > 0
    if sys.platform != "darwin":  # its figure is the most there ever was
        assert after.resident - before.resident > 50 * MEBIBYTE


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux has /proc/self/status")
def test_the_figure_is_what_the_kernel_reports() -> None:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (kibibytes,) = re.findall(r"VmRSS:\s+(\d+) kB", status)
    assert process_memory().resident == pytest.approx(int(kibibytes) * 1024, rel=0.05)
