"""How much memory there is."""

from pathlib import Path

import torch

from training.networks.memory import free_bytes

MEMINFO = """MemTotal:       24683520 kB
MemFree:          204800 kB
MemAvailable:   20480000 kB
Cached:         19000000 kB
"""


def test_what_the_system_keeps_of_files_is_free(tmp_path: Path) -> None:
    (tmp_path / "meminfo").write_text(MEMINFO)
    assert free_bytes(torch.device("cpu"), tmp_path / "meminfo") == 20480000 * 1024


def test_systems_that_do_not_tell_are_asked_for_free_pages_or_give_none(tmp_path: Path) -> None:
    free = free_bytes(torch.device("cpu"), tmp_path / "none")
    assert free is None or free > 0
