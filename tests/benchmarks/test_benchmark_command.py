"""`attendance benchmark` from end to end, on the real networks."""

# ruff: noqa: T201 (the figures are what a benchmark is for)

import json
from pathlib import Path

import pytest
import typer

from attendance_app.capture.demo_people import DEMO_PEOPLE
from attendance_app.cli import benchmarking


@pytest.mark.bench
def test_the_benchmark_prints_one_object_with_every_figure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    app = typer.Typer()
    benchmarking.register(app)
    app(["--json", "--home", str(tmp_path / "home")], standalone_mode=False)
    printed = capsys.readouterr()
    report = json.loads(printed.out)
    with capsys.disabled():
        print("\n" + json.dumps(report, indent=1))
    assert "Playing the clip…" in printed.err
    assert len(report["glance_to_punch_ms"]) == len(DEMO_PEOPLE)
    assert all(figure["p95"] > 0 for figure in report["stages_ms"].values())
    assert report["stream"]["frames_with_face"] > report["stream"]["frames"] / 2
    assert report["stream"]["fps_with_face"] >= 15  # half the target: this may run on a busy computer
    assert report["memory_mb"]["resident"] <= 1500
    assert [one["templates"] for one in report["search"]] == [50_000]
