"""Curves as training writes them are read back as they were; whatever else lies there is told in words."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from attendance_app.errors import UserError
from attendance_app.services.fine_tuning.curves import MOST_BYTES, PopulationCurves, read_curves
from tests.fakes.measured_crowd import crowd
from training.reporting.curves import run_curves

Damage = Callable[[dict[str, Any]], object]


@pytest.fixture(scope="module")
def written() -> str:
    return run_curves([crowd(0.4, strangers=200), crowd(0.6)]).to_json()


def test_what_training_writes_is_read_back(tmp_path: Path, written: str) -> None:
    (tmp_path / "curves.json").write_text(written)
    curves = read_curves(tmp_path)
    assert curves is not None
    told = json.loads(written)
    assert list(curves.bin_edges) == told["bin_edges"]
    assert [group.searches for group in curves.populations] == [one["searches"] for one in told["populations"]]
    assert list(curves.populations[0].after.own) == told["populations"][0]["after"]["own"]
    assert [list(place) for place in curves.map.after] == told["map"]["after"]
    assert curves.of("held-out people") is curves.populations[0]
    assert curves.of("somebody else") is None


def test_a_run_from_before_has_none(tmp_path: Path) -> None:
    assert read_curves(tmp_path) is None


def test_the_share_of_misses_is_that_of_the_last_corner_within_the_rate() -> None:
    model = {
        "accepted": [0, 2, 9, 300], "missed": [20, 10, 4, 0], "fnir_low": [0] * 4, "fnir_high": [1] * 4,
        "own": [20], "other": [300], "threshold": None,
    }  # fmt: skip
    group = PopulationCurves.model_validate(
        {"name": "x", "role": "held out", "probes": 20, "searches": 300, "before": model, "after": model}
    )
    assert group.fnir(group.before, 0.01) == 10 / 20  # three may be accepted: the corner at two holds
    assert group.fnir(group.before, 0.03) == 4 / 20
    assert group.fnir(group.before, 1.0) == 0.0
    assert (group.tells(0.01), group.tells(0.001)) == (True, False)


@pytest.mark.parametrize(
    "damage",
    [
        lambda told: told.pop("map"),
        lambda told: told.update(version="new"),
        lambda told: told["populations"].clear(),
        lambda told: told["populations"][0]["before"]["missed"].pop(),
        lambda told: told["populations"][0]["before"]["accepted"].reverse(),
        lambda told: told["populations"][0]["before"]["missed"].reverse(),
        lambda told: told["populations"][0]["after"]["own"].pop(),
        lambda told: told["populations"][0]["after"].update(own=[0] * 80),
        lambda told: told["populations"][0]["after"].update(threshold=1e9),
        lambda told: told["populations"][0].update(searches=3),
        lambda told: told["populations"][0].update(probes=0),
        lambda told: told["bin_edges"].reverse(),
        lambda told: told["map"]["people"].pop(),
        lambda told: told["map"]["before"][0].append(1.0),
        lambda told: told["map"].update(after=[["x", "y"]] * len(told["map"]["people"])),
    ],
)
def test_damaged_curves_are_told_in_words(tmp_path: Path, written: str, damage: Damage) -> None:
    told = json.loads(written)
    damage(told)
    (tmp_path / "curves.json").write_text(json.dumps(told))
    with pytest.raises(UserError, match="damaged"):
        read_curves(tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\xff\xfe", b"[]", b"null", b"{", b"[" * 100_000, b'{"version": 1', b" " * (MOST_BYTES + 1),
        b'{"version": 1e400}', b'{"version": NaN}',
    ],
)  # fmt: skip
def test_what_is_no_file_of_curves_is_told_in_words(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "curves.json").write_bytes(content)
    with pytest.raises(UserError, match="damaged"):
        read_curves(tmp_path)


def test_not_a_number_is_no_place(tmp_path: Path, written: str) -> None:
    told = json.loads(written)
    told["map"]["before"][0][0] = float("nan")
    (tmp_path / "curves.json").write_text(json.dumps(told))
    with pytest.raises(UserError, match="damaged"):
        read_curves(tmp_path)


def test_curves_of_a_newer_version_are_told_apart_from_damaged_ones(tmp_path: Path) -> None:
    (tmp_path / "curves.json").write_text('{"version": 2, "something": "else"}')
    with pytest.raises(UserError, match="newer version"):
        read_curves(tmp_path)


def test_curves_that_cannot_be_opened_are_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "curves.json").mkdir()
    with pytest.raises(UserError, match="cannot be read"):
        read_curves(tmp_path)
