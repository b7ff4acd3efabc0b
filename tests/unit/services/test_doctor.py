"""The check-up: each thing that is wrong becomes a finding with a remedy, and none stops the others."""

import shutil
from collections import namedtuple
from dataclasses import replace
from pathlib import Path

import pytest

from attendance_app.errors import ModelError, StorageError
from attendance_app.paths import DataFolder
from attendance_app.services import doctor as doctor_module
from attendance_app.services.doctor import Doctor, Finding, MissingScript, Status, Surroundings, examine_without_data
from attendance_app.services.settings import SettingsService

HEALTHY = Surroundings(
    database_problem=lambda: None,
    verify_models=lambda: "sface verified",
    prediction=lambda: "Distance threshold 0.950 (automatic)",
    load_recognition=lambda: "sface on the processor",
    enrolment_counts=lambda: "2 active, 1 with a face enrolled, 3 templates",
    list_cameras=lambda: ["Front camera (0)"],
    missing_scripts=list,
)
Usage = namedtuple("Usage", "total used free")


def examine(tmp_path: Path, settings: SettingsService, **changes: object) -> dict[str, Finding]:
    surroundings = replace(HEALTHY, **changes)  # type: ignore[arg-type]
    return {finding.name: finding for finding in Doctor(DataFolder(tmp_path), settings, surroundings).examine()}


def fail(error: Exception) -> object:
    def check() -> None:
        raise error

    return check


def test_a_sound_installation_has_no_failed_finding(tmp_path: Path, settings: SettingsService) -> None:
    findings = examine(tmp_path, settings)
    assert list(findings) == [
        "Python", "Data folder", "Database", "People", "Time zone",
        "Model", "Recognition", "Decision", "Cameras", "Fonts", "Liveness",
    ]  # fmt: skip
    assert {name for name, finding in findings.items() if finding.status is not Status.OK} == {"Liveness"}
    assert findings["Liveness"].status is Status.WARNING  # a photograph could be accepted: always said
    assert (findings["Time zone"].detail, findings["Cameras"].detail) == ("Europe/Berlin", "Front camera (0)")


@pytest.mark.parametrize(
    ("changes", "name", "words"),
    [
        ({"database_problem": lambda: "page 7 is corrupt"}, "Database", "page 7"),
        ({"database_problem": fail(StorageError("The disk is full.", "Free some."))}, "Database", "disk is full"),
        ({"verify_models": fail(ModelError("The file was replaced.", "Fetch it."))}, "Model", "replaced"),
        ({"prediction": fail(StorageError("It is locked.", "Close it."))}, "Decision", "locked"),
        ({"load_recognition": fail(ModelError("The model is damaged.", "Fetch it."))}, "Recognition", "damaged"),
        ({"enrolment_counts": fail(StorageError("It is locked.", "Close it."))}, "People", "locked"),
        ({"list_cameras": fail(RuntimeError("a driver's bug"))}, "Cameras", "RuntimeError: a driver's bug"),
    ],
    ids=["unsound database", "unreadable database", "model file", "decision", "model", "people", "a bug in a check"],
)
def test_what_is_wrong_becomes_one_failed_finding_with_a_remedy(
    tmp_path: Path, settings: SettingsService, changes: dict[str, object], name: str, words: str
) -> None:
    findings = examine(tmp_path, settings, **changes)
    assert [one.name for one in findings.values() if one.status is Status.FAILED] == [name]
    assert words in findings[name].detail
    assert findings[name].remedy
    assert len(findings) == 11


def test_a_missing_model_file_is_found_without_the_database(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_store: object, _card: object) -> Path:
        raise ModelError("The model file is missing.", "Reinstall.")

    monkeypatch.setattr(doctor_module.ModelStore, "verified_file", missing)
    findings = {one.name: one for one in examine_without_data(StorageError("The database is newer.", "Update."))}
    assert {name: one.status for name, one in findings.items()} == {
        "Python": Status.OK,
        "Data folder": Status.FAILED,
        "Model": Status.FAILED,
    }
    assert (findings["Data folder"].detail, findings["Data folder"].remedy) == ("The database is newer.", "Update.")


def test_a_folder_that_cannot_be_written_fails(tmp_path: Path, settings: SettingsService) -> None:
    finding = examine(tmp_path / "gone", settings)["Data folder"]
    assert finding.status is Status.FAILED
    assert finding.remedy


def test_little_disk_space_is_worth_a_word(
    tmp_path: Path, settings: SettingsService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(10**12, 10**12 - 10**8, 10**8))
    finding = examine(tmp_path, settings)["Data folder"]
    assert (finding.status, "0.1 GB" in finding.detail) == (Status.WARNING, True)


def test_no_camera_is_worth_a_word_and_no_failure(tmp_path: Path, settings: SettingsService) -> None:
    assert examine(tmp_path, settings, list_cameras=list)["Cameras"].status is Status.WARNING


def test_utc_by_accident_is_worth_a_word_and_by_choice_is_not(
    tmp_path: Path, settings: SettingsService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("attendance_app.services.settings.this_computers_zone", lambda: None)
    for chosen, status in (("", Status.WARNING), ("UTC", Status.OK)):
        settings.save(settings.current.model_copy(update={"site_zone": chosen}))
        assert examine(tmp_path, settings)["Time zone"].status is status


def test_the_check_up_leaves_nothing_behind(tmp_path: Path, settings: SettingsService) -> None:
    before = sorted(tmp_path.iterdir())
    examine(tmp_path, settings)
    assert sorted(tmp_path.iterdir()) == before


def test_scripts_without_a_font_are_named_with_what_to_install_once(tmp_path: Path, settings: SettingsService) -> None:
    missing = [
        MissingScript("Thai", "Install a font for it, such as the package fonts-noto-core (Debian, Ubuntu)."),
        MissingScript("Chinese (simplified)", "Install the package fonts-noto-cjk."),
        MissingScript("Korean", "Install the package fonts-noto-cjk."),
    ]
    fonts = examine(tmp_path, settings, missing_scripts=lambda: missing)["Fonts"]
    assert fonts.status is Status.WARNING
    assert fonts.detail == "none for Thai, Chinese (simplified), Korean"
    assert fonts.remedy.count("fonts-noto-cjk") == 1
    assert "fonts-noto-core" in fonts.remedy
