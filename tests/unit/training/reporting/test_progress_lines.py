import json
from pathlib import Path

import pytest

from attendance_app.errors import UserError
from training.reporting.progress_lines import read_course


def written(folder: Path, *lines: object, tail: str = "") -> Path:
    path = folder / "metrics.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines) + tail, "utf-8")
    return path


def test_course_holds_losses_active_shares_and_evaluations(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        {"event": "start", "steps": 3},
        {"event": "progress", "step": 1, "loss": 0.5, "active": 0.9},
        {"event": "evaluation", "step": 1, "tpir_at_fpir_1e-2": 0.8, "tpir_at_fpir_1e-3": None},
        {"event": "progress", "step": 2, "loss": 0.4, "active": None},
        {"event": "progress", "step": 3, "loss": None, "active": 0.1},
        {"event": "evaluation", "step": 3, "tpir_at_fpir_1e-2": None},
    )
    course = read_course(path)
    assert (course.steps, course.losses, course.active) == ((1, 2), (0.5, 0.4), (0.9, 0.0))
    assert (course.evaluated_steps, course.evaluated_tpir) == ((1,), (0.8,))


def test_steps_done_again_after_a_resume_count_once(tmp_path: Path) -> None:
    steps = [(1, 0.5), (2, 0.4), (1, 0.3), (2, 0.2)]
    path = written(tmp_path, *({"event": "progress", "step": step, "loss": loss, "active": 1} for step, loss in steps))
    assert read_course(path).losses == (0.3, 0.2)


def test_a_last_line_cut_short_is_passed_over_but_no_other(tmp_path: Path) -> None:
    line = {"event": "progress", "step": 1, "loss": 0.5, "active": 1}
    assert read_course(written(tmp_path, line, tail='{"event": "prog')).steps == (1,)
    with pytest.raises(UserError, match="is damaged"):
        read_course(written(tmp_path, line, tail='{"event": "prog\n' + json.dumps(line)))


def test_a_missing_file_is_explained(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        read_course(tmp_path / "metrics.jsonl")
