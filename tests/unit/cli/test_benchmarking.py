"""How the benchmark's figures are told."""

import json

from attendance_app.cli.benchmarking import as_record, as_rows
from attendance_app.services.benchmark import BenchmarkReport, SearchFigures, StreamFigures, Timing

REPORT = BenchmarkReport(
    model_id="sface",
    device="CPU, 2 threads",
    cores=2,
    start_up_s=2.345,
    stages={name: Timing(1.234, 5.678) for name in ("detect", "track", "align", "embed", "match")},
    stream=StreamFigures(900, 600, 91.26, 72.04, Timing(4.1, 38.2), (225.92, 310.0)),
    resident_mb=811.4,
    peak_mb=840.6,
    searches=(SearchFigures(50_000, Timing(1.5, 2.5)), SearchFigures(1_000_000, Timing(22.0, 28.0))),
)


def test_json_holds_every_figure_with_its_unit() -> None:
    record = json.loads(json.dumps(as_record(REPORT)))
    assert (record["model_id"], record["device"], record["cores"]) == ("sface", "CPU, 2 threads", 2)
    assert record["stages_ms"]["embed"] == {"p50": 1.23, "p95": 5.68}
    assert list(record["stages_ms"]) == ["detect", "track", "align", "embed", "match"]
    assert record["stream"] == {
        "frames": 900,
        "frames_with_face": 600,
        "fps": 91.3,
        "fps_with_face": 72.0,
        "processing_ms": {"p50": 4.1, "p95": 38.2},
    }
    assert record["glance_to_punch_ms"] == [225.9, 310.0]
    assert record["memory_mb"] == {"resident": 811.0, "peak": 841.0}
    assert record["search"][1] == {"templates": 1_000_000, "p50": 22.0, "p95": 28.0}


def test_the_table_has_a_line_for_each_figure() -> None:
    rows = as_rows(REPORT)
    assert rows[0][0] == "sface on CPU, 2 threads, 2 cores"
    assert ("Describe it", "1.2 ms", "5.7 ms") in rows
    assert ("Frames a second, with a face", "72", "") in rows
    assert ("Search 1,000,000 templates", "22.0 ms", "28.0 ms") in rows
    assert {len(row) for row in rows} == {3}


def test_a_clip_without_a_punch_is_told_as_such() -> None:
    stream = StreamFigures(0, 0, 0.0, 0.0, Timing(0.0, 0.0), ())
    empty = BenchmarkReport("sface", "CPU", 2, 1.0, {}, stream, 1.0, 1.0, ())
    assert ("From a glance to the written punch", "no punch", "") in as_rows(empty)
    assert as_record(empty)["glance_to_punch_ms"] == []
