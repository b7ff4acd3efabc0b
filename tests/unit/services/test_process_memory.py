"""Memory against what the system says elsewhere."""

import mmap
import re
import sys
from pathlib import Path

import pytest

from attendance_app.services.process_memory import process_memory

MEBIBYTE = 1024 * 1024


def test_memory_in_use_shows() -> None:
    filling = bytes([1]) * MEBIBYTE
    before = process_memory()
    with mmap.mmap(-1, 64 * MEBIBYTE) as held:  # fresh pages: an array may reuse what the process holds already
        for _ in range(64):
            held.write(filling)
        after = process_memory()
    assert after.peak >= after.resident > 0
    if sys.platform != "darwin":  # its figure is the most there ever was
        assert after.resident - before.resident > 50 * MEBIBYTE


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux has /proc/self/status")
def test_the_figure_is_what_the_kernel_reports() -> None:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (kibibytes,) = re.findall(r"VmRSS:\s+(\d+) kB", status)
    assert process_memory().resident == pytest.approx(int(kibibytes) * 1024, rel=0.05)
