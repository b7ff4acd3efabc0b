"""`attendance demo --company` where there is no screen."""

import pytest
from typer.testing import CliRunner

from attendance_app.cli.main import app


def test_without_a_screen_it_says_what_it_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    result = CliRunner().invoke(app, ["demo", "--company"])
    assert result.exit_code == 0
    assert "A company of 40 people" in result.output
    assert "no screen" in result.output
