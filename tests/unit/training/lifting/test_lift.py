from pathlib import Path

import pytest

from training import lift
from training.command_line import run
from training.lifting.domains import DOMAINS, VERIFICATION_IMAGES


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["--domain", "moon"], "no domain called moon"),
        (["--seeds", "1,two"], "isn't a list of seeds"),
        (["--seeds", "-1"], "cannot be negative"),
        ([], "holds no east_asian"),
    ],
)
def test_wrong_inputs_are_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], problem: str
) -> None:
    assert run(lift.app, ["--data", str(tmp_path), "--out", str(tmp_path / "out"), *arguments]) == 1
    assert problem in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_runs_that_were_asked_for_otherwise_are_not_shown_under_another_heading(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    for folder in (*DOMAINS[0].folders, VERIFICATION_IMAGES):
        (data / folder).mkdir(parents=True)
    out.mkdir()
    (out / lift.QUESTION_NAME).write_text("Base sface, preset head, harmonic, 3 steps", "utf-8")
    arguments = ["--data", str(data), "--out", str(out), "--domain", DOMAINS[0].name]
    assert run(lift.app, arguments) == 1
    assert "asked for otherwise: Base sface, preset head" in capsys.readouterr().err
    assert [path.name for path in out.iterdir()] == [lift.QUESTION_NAME]
