from pathlib import Path

import pytest

from training import lift
from training.command_line import run


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
