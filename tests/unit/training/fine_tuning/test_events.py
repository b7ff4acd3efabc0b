"""What a run tells."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from attendance_app.errors import UserError
from training.fine_tuning.events import EventLog, in_words

PROJECT = Path(__file__).parents[4]


def test_lines_on_standard_output_are_those_in_the_file(tmp_path: Path) -> None:
    output = io.StringIO()
    log = EventLog(tmp_path / "m.jsonl", True, output)
    log.tell("progress", step=1, loss=float("nan"), text="grüß\u2028 dich")
    log.tell("cancelled")
    assert output.getvalue() == (tmp_path / "m.jsonl").read_text("utf-8")
    first, second = (json.loads(line) for line in output.getvalue().split("\n")[:2])
    assert first == {"event": "progress", "step": 1, "loss": None, "text": "grüß\u2028 dich"}
    assert second == {"event": "cancelled"}


def test_a_reader_that_went_away_does_not_end_the_run(tmp_path: Path) -> None:
    gone = io.StringIO()
    gone.close()
    log = EventLog(tmp_path / "m.jsonl", True, gone)
    log.tell("progress", step=1)
    log.tell("progress", step=2)
    assert len((tmp_path / "m.jsonl").read_text().splitlines()) == 2


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="open files are counted in /proc")
def test_a_reader_that_went_away_leaves_no_file_open(tmp_path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from training.fine_tuning.events import EventLog\n"
        "log = EventLog(Path(sys.argv[1]), True); sys.stdin.readline()\n"
        "before = len(os.listdir('/proc/self/fd')); log.tell('progress', step=1); log.tell('progress', step=2)\n"
        "sys.stderr.write(str(len(os.listdir('/proc/self/fd')) - before))"
    )
    command = [sys.executable, "-c", program, str(tmp_path / "m.jsonl")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=PROJECT
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write("go\n")
        process.stdin.flush()
        assert process.stderr.read() == "0"
    assert process.returncode == 0
    assert len((tmp_path / "m.jsonl").read_text().splitlines()) == 2


def test_what_comes_after_a_checkpoint_is_forgotten_with_a_line_cut_short(tmp_path: Path) -> None:
    log = EventLog(tmp_path / "m.jsonl", True, io.StringIO())
    log.tell("start", steps=9)
    for step in (1, 2, 3):
        log.tell("progress", step=step)
    with (tmp_path / "m.jsonl").open("a") as file:
        file.write('{"event": "pro')
    log.forget_after(2)
    left = [json.loads(line) for line in (tmp_path / "m.jsonl").read_text().splitlines()]
    assert [line.get("step") for line in left] == [None, 1, 2]


def test_separators_of_unicode_end_no_line(tmp_path: Path) -> None:
    log = EventLog(tmp_path / "m.jsonl", True, io.StringIO())
    log.tell("warning", text="one\u2028two\u2029three\x85four")
    log.forget_after(5)
    (line,) = (tmp_path / "m.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["text"] == "one\u2028two\u2029three\x85four"


@pytest.mark.parametrize("as_json", [True, False])
def test_names_that_are_no_text_are_told_with_question_marks(tmp_path: Path, as_json: bool) -> None:
    output = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    log = EventLog(tmp_path / "m.jsonl", as_json, output)
    log.tell("warning", text=os.fsdecode(b"K\xf6ln"))
    log.tell("warning", text="on")
    lines = output.buffer.getvalue().decode().splitlines()  # type: ignore[attr-defined]
    assert [json.loads(line)["text"] for line in lines] if as_json else lines == ["K?ln", "on"]
    told = [json.loads(line)["text"] for line in (tmp_path / "m.jsonl").read_text("utf-8").splitlines()]
    assert told == ["K?ln", "on"]


def test_a_file_that_cannot_be_written_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be used"):
        EventLog(tmp_path / "none" / "m.jsonl", True, io.StringIO()).tell("start")


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ({"event": "start", "pictures": 40, "people": 4, "steps": 9, "seconds_estimate": 240.0},
         "Learning from 40 pictures of 4 people, 9 steps; about 4 min."),
        ({"event": "progress", "step": 3, "steps": 9, "loss": 0.25, "active": 0.5, "spread": 0.9, "seconds_left": 42.0},
         "Step 3 of 9: loss 0.2500, active 50%, spread 0.90; 42 s left."),
        ({"event": "stopped", "code": "early", "text": "Over."}, "Over."),
        ({"event": "result", "model_id": "sface+a", "verdict": "same", "reason": "So."}, "sface+a: same. So."),
        ({"event": "paused"}, "Paused."),
    ],
)  # fmt: skip
def test_events_have_words_for_people(event: dict[str, object], words: str) -> None:
    assert in_words(event) == words


def test_a_process_that_does_not_lead_tells_nothing(tmp_path: Path) -> None:
    output = io.StringIO()
    log = EventLog(tmp_path / "m.jsonl", True, output, quiet=True)
    log.tell("progress", step=1)
    log.forget_after(0)
    log.tell_at_last("cancelled")
    assert output.getvalue() == ""
    assert not (tmp_path / "m.jsonl").exists()


def test_a_look_at_the_held_out_people_says_which_weights_were_looked_at() -> None:
    figures = {"event": "evaluation", "step": 38, "tpir_at_fpir_1e-2": 0.969}
    said = [in_words({**figures, "weights": which, "best": which == "averaged"}) for which in ("newest", "averaged")]
    assert said == [
        "Held-out people after step 38, newest weights: TPIR 96.9% at FPIR 1 %.",
        "Held-out people after step 38, averaged weights: TPIR 96.9% at FPIR 1 %, the best so far.",
    ]
