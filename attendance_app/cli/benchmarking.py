"""The command that measures how quick this installation is. Main thread."""

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from attendance_app.cli.options import HomeOption, JsonOption, open_app
from attendance_app.cli.output import complain, print_json, print_table, rounded

if TYPE_CHECKING:
    from attendance_app.bootstrap.application import Application
    from attendance_app.capture.source import VideoSource
    from attendance_app.config import Settings
    from attendance_app.services.benchmark import BenchmarkReport, Desk, LoadedNetworks, Timing
    from attendance_app.services.recogniser import Recogniser

GALLERY_TEMPLATES = 50_000
LARGE_GALLERY_TEMPLATES = 1_000_000
STAGES_IN_WORDS = {
    "detect": "Find a face",
    "track": "Follow it",
    "align": "Turn it upright",
    "embed": "Describe it",
    "match": "Match it",
}


def register(app: typer.Typer) -> None:
    """Add this command."""
    app.command()(benchmark)


def benchmark(
    as_json: JsonOption = False,
    million: Annotated[
        bool, typer.Option("--million", help="Search a million templates, too; needs 2 GB of memory.")
    ] = False,
    home: HomeOption = None,
) -> None:
    """Measure how quick this installation is, on built-in pictures; your data isn't touched."""
    with open_app(home) as application:
        settings, models = application.settings.current, application.folder.models
    from attendance_app.services.benchmark import Benchmark, Workshop

    workshop = Workshop(
        load_networks=lambda: _load_networks(settings.model_id, models),
        open_desk=lambda networks: _scratch_desk(settings, networks),
        min_face_fraction=settings.min_face_fraction,
    )
    sizes = (GALLERY_TEMPLATES, LARGE_GALLERY_TEMPLATES) if million else (GALLERY_TEMPLATES,)
    report = Benchmark(workshop, complain).run(sizes)
    if as_json:
        print_json(as_record(report))
    else:
        print_table(("What", "Median", "95 of 100 within"), as_rows(report))


def as_record(report: "BenchmarkReport") -> dict[str, Any]:
    """The figures as `--json` prints them."""
    stream = report.stream
    return {
        "model_id": report.model_id,
        "device": report.device,
        "cores": report.cores,
        "start_up_s": rounded(report.start_up_s, 2),
        "stages_ms": {stage: _percentiles(timing) for stage, timing in report.stages.items()},
        "stream": {
            "frames": stream.frames,
            "frames_with_face": stream.frames_with_face,
            "fps": rounded(stream.fps, 1),
            "fps_with_face": rounded(stream.fps_with_face, 1),
            "processing_ms": _percentiles(stream.processing),
        },
        "glance_to_punch_ms": [rounded(glance, 1) for glance in stream.glance_to_punch_ms],
        "memory_mb": {"resident": rounded(report.resident_mb, 0), "peak": rounded(report.peak_mb, 0)},
        "search": [{"templates": one.templates, **_percentiles(one.search)} for one in report.searches],
    }


def as_rows(report: "BenchmarkReport") -> list[tuple[str, str, str]]:
    """The figures in words, for a table of three columns."""
    stream = report.stream
    glances = sorted(stream.glance_to_punch_ms)
    return [
        (f"{report.model_id} on {report.device}, {report.cores} cores", "", ""),
        ("Start: load the networks", f"{report.start_up_s:.1f} s", ""),
        *(_row(STAGES_IN_WORDS.get(stage, stage), timing) for stage, timing in report.stages.items()),
        _row("A frame with a face, 640 × 480", stream.processing),
        ("Frames a second, with a face", f"{stream.fps_with_face:.0f}", ""),
        ("Frames a second, whole clip", f"{stream.fps:.0f}", ""),
        ("From a glance to the written punch", f"{glances[len(glances) // 2]:.0f} ms" if glances else "no punch", ""),
        ("Memory", f"{report.resident_mb:.0f} MB", f"{report.peak_mb:.0f} MB at most"),
        *(_row(f"Search {one.templates:,} templates", one.search) for one in report.searches),
    ]


def _row(what: str, timing: "Timing") -> tuple[str, str, str]:
    return what, f"{timing.p50_ms:.1f} ms", f"{timing.p95_ms:.1f} ms"


def _percentiles(timing: "Timing") -> dict[str, float | None]:
    return {"p50": rounded(timing.p50_ms, 2), "p95": rounded(timing.p95_ms, 2)}


def _load_networks(model_id: str, models: Path) -> "LoadedNetworks":
    """Import and load what recognition uses; slow, and that is measured."""
    from attendance_app.services.benchmark import LoadedNetworks
    from attendance_app.vision.detector import MtcnnDetector
    from attendance_app.vision.device import choose_device, describe_device
    from attendance_app.vision.embedders import load_embedder
    from attendance_app.vision.models.store import ModelStore

    device = choose_device()
    embedder = load_embedder(model_id, device, ModelStore(models))
    return LoadedNetworks(MtcnnDetector(device), embedder, describe_device(device))


@dataclass(frozen=True, slots=True)
class _ScratchDesk:
    """A desk on a scratch folder; see `services.benchmark.Desk`."""

    application: "Application"

    def recogniser(self) -> "Recogniser":
        return self.application.recognition(live=False)

    def clip(self) -> "VideoSource":
        return self.application.source("demo", fast=True)


@contextlib.contextmanager
def _scratch_desk(settings: "Settings", networks: "LoadedNetworks") -> Iterator["Desk"]:
    """A desk with the demo's people enrolled, under the settings in force."""
    from attendance_app.bootstrap.application import Application
    from attendance_app.paths import DataFolder

    with (
        tempfile.TemporaryDirectory(prefix="attendance-benchmark-", ignore_cleanup_errors=True) as scratch,
        Application(DataFolder(Path(scratch) / "home"), networks=(networks.detector, networks.embedder)) as application,
    ):
        application.settings.save(settings)
        _enrol_demo_people(application, Path(scratch))
        yield _ScratchDesk(application)


def _enrol_demo_people(application: "Application", folder: Path) -> None:
    import cv2

    from attendance_app.capture.demo_people import DEMO_PEOPLE

    enrolment = application.enrolment()
    for person in DEMO_PEOPLE:
        picture = folder / f"{person.code}.png"
        cv2.imwrite(str(picture), cv2.cvtColor(person.load_picture_rgb(), cv2.COLOR_RGB2BGR))
        enrolment.enrol_pictures(person.code, person.name, [picture], "demo")
