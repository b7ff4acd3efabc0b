"""models runs, promote, rollback, and erase with models: on a real database, with an embedder that sees colours."""

from pathlib import Path

import pytest

from attendance_app.vision import embedders
from tests.fakes.command_line import PASSWORD, CommandLine
from tests.fakes.embedder import ColourEmbedder
from tests.unit.services.fine_tuning.conftest import Firm

SPRING = "sface+spring"


@pytest.fixture
def firm(tmp_path: Path) -> Firm:
    """Two people, and two runs that are over: `spring` got better, `autumn` worse."""
    firm = Firm(tmp_path / "home")
    firm.folder.key_file.write_bytes(bytes(range(32)))
    firm.folder.key_file.chmod(0o600)
    people = firm.many(2)
    firm.finished("spring", learnt_from=people[:1])
    firm.finished("autumn", "worse")
    firm.close()
    return firm


@pytest.fixture
def attendance(firm: Firm, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    monkeypatch.setattr(embedders, "load_embedder", lambda model_id, *_rest: ColourEmbedder(model_id))
    return CommandLine(firm.folder.root, None, monkeypatch, capsys)


def in_use(attendance: CommandLine) -> str:
    (model,) = [one for one in attendance("models", "list", "--json").json if one["in_use"]]
    return str(model["model_id"])


def test_runs_are_listed_with_their_figures(attendance: CommandLine) -> None:
    done = attendance("models", "runs", "--json")
    assert done.status == 0
    runs = {one["name"]: one for one in done.json}
    assert set(runs["spring"]) == {
        "name", "base", "preset", "objective", "started", "people", "pictures", "state", "step", "steps", "verdict",
        "reason", "model_id", "in_use", "promoted", "base_tpir", "new_tpir", "consent_ended",
    }  # fmt: skip
    assert (runs["spring"]["verdict"], runs["autumn"]["verdict"]) == ("better", "worse")
    assert (runs["spring"]["base_tpir"], runs["spring"]["new_tpir"]) == (0.8, 0.9)
    table = attendance("models", "runs").out
    assert "spring" in table
    assert "finished" in table


def test_a_promoted_model_is_listed_and_used_again_as_calibrated(attendance: CommandLine) -> None:
    attendance("models", "promote", "spring")
    assert attendance("models", "use", "sface").status == 0
    listed = {one["model_id"]: one["calibrated"] for one in attendance("models", "list", "--json").json}
    assert listed == {"sface": True, "facenet-vggface2": False, "facenet-casia-webface": False, SPRING: True}
    used = attendance("models", "use", SPRING)
    assert "careful guess" not in used.out + used.err
    attendance("models", "use", "sface")
    assert attendance("models", "use", SPRING, "--json").json["calibrated"] is True


def test_without_runs_the_list_is_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    attendance = CommandLine(tmp_path / "new", None, monkeypatch, capsys)
    assert attendance("models", "runs", "--json").json == []
    assert "No model has been trained" in attendance("models", "runs").out


def test_a_better_model_is_promoted_and_rolled_back(attendance: CommandLine) -> None:
    done = attendance("models", "promote", "spring", "--json")
    assert done.status == 0
    assert set(done.json) == {
        "model_id", "previous_model_id", "people", "embedded", "reused", "carried_over", "left_out",
        "threshold_distance", "calibration",
    }  # fmt: skip
    assert (done.json["model_id"], done.json["previous_model_id"], done.json["embedded"]) == (SPRING, "sface", 6)
    assert in_use(attendance) == SPRING
    back = attendance("models", "rollback")
    assert back.status == 0
    assert "sface is in use instead of sface+spring" in back.out
    assert in_use(attendance) == "sface"
    again = attendance("models", "rollback", "--json")
    assert (again.status, again.out) == (1, "")
    assert "no model to go back to" in again.err


def test_a_worse_model_needs_a_reason_which_the_audit_log_has(attendance: CommandLine) -> None:
    refused = attendance("models", "promote", "autumn")
    assert (refused.status, refused.out) == (1, "")
    assert "worse than its base" in refused.err
    assert in_use(attendance) == "sface"
    assert attendance("models", "promote", "autumn", "--although-worse", "a trial").status == 0
    with attendance.open() as application:
        entry = application.auditing.entries(1)[0]
    assert (entry.actor, entry.action, entry.subject) == ("command line", "promote model", "sface+autumn")
    assert "a trial" in str(entry.details)


def test_a_run_that_is_not_there_is_explained(attendance: CommandLine) -> None:
    done = attendance("models", "promote", "summer")
    assert done.status == 1
    assert "no training run called summer" in done.err
    assert attendance("models", "promote").status == 2


def test_changing_commands_ask_for_the_password(attendance: CommandLine, tmp_path: Path) -> None:
    attendance.set_password()
    for command in (("promote", "spring"), ("rollback",)):
        assert attendance("models", *command).status == 1
    assert attendance("models", "runs", "--json").status == 0
    assert in_use(attendance) == "sface"
    (tmp_path / "password").write_text(PASSWORD)
    assert attendance("models", "promote", "spring", "--password-file", tmp_path / "password").status == 0


def test_erasing_a_person_takes_the_models_that_learnt_from_them(attendance: CommandLine) -> None:
    attendance("models", "promote", "spring")
    done = attendance("erase", "--code", "P00", "--yes", "--json")
    assert done.status == 0
    assert (done.json["removed_models"], done.json["removed_runs"]) == ([SPRING], ["spring"])
    assert (done.json["model_put_into_use"], done.json["kept_models"]) == ("sface", [])
    assert in_use(attendance) == "sface"
    assert [one["name"] for one in attendance("models", "runs", "--json").json] == ["autumn"]
    assert "Removed because" not in attendance("erase", "--code", "P01", "--yes").out


def test_a_withdrawal_names_the_models_that_learnt_before_and_lists_tell_of_it(attendance: CommandLine) -> None:
    attendance("models", "promote", "spring")
    told = {one["model_id"]: one["consent_ended"] for one in attendance("models", "list", "--json").json}
    assert set(told.values()) == {0}
    assert attendance("withdraw", "--code", "P00").status == 1
    done = attendance("withdraw", "--code", "P00", "--yes", "--json")
    assert done.json["templates"] == 6
    left = {key: done.json[key] for key in ("models", "runs", "cancelled", "in_use")}
    assert left == {"models": [SPRING], "runs": ["spring"], "cancelled": [], "in_use": SPRING}
    told = {one["model_id"]: one["consent_ended"] for one in attendance("models", "list", "--json").json}
    assert (told[SPRING], told["sface"]) == (1, 0)
    runs = {one["name"]: one["consent_ended"] for one in attendance("models", "runs", "--json").json}
    assert runs == {"spring": 1, "autumn": 0}
    for listing in ("list", "runs"):
        assert "has learnt from 1 person whose consent has ended" in attendance("models", listing).err
    again = attendance("withdraw", "--code", "P00", "--yes")
    assert "0 enrolled faces deleted" in again.out
    assert f"Models that learnt from them before: {SPRING}." in again.err
    assert "learnt" not in "".join(attendance("withdraw", "--code", "P01", "--yes").err)
