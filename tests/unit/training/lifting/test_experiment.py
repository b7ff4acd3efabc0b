"""How the experiment starts its runs."""

from pathlib import Path

import numpy as np
import pytest

from attendance_app.vision.face_inputs import Pixels
from attendance_app.vision.models.store import ModelStore
from training.faces.face_set import FaceSet, labelled
from training.lifting import experiment as lifting
from training.lifting.domains import DOMAINS
from training.lifting.experiment import Experiment, Settings
from training.lifting.verification_inputs import VerificationInputs


class NoPixels:
    def crop(self, key: str) -> Pixels:
        raise AssertionError(f"nobody looks at {key}")


def experiment(folder: Path, home: Path | None = None) -> Experiment:
    nothing = np.zeros((0, 2), np.intp)
    pairs = VerificationInputs(
        np.zeros((0, 112, 112, 3), np.uint8), np.zeros(0, np.bool_), nothing, np.zeros(0, np.bool_), nothing[:, 0], ()
    )
    settings = Settings(folder, folder, "sface", (3,), ("--preset", "head"), 1, home)
    return Experiment(settings, ModelStore(folder / "models"), pairs, lambda _text: None)


@pytest.mark.parametrize("broken_off", [False, True])
def test_a_run_is_given_its_faces_and_base_whether_new_or_taken_up_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken_off: bool
) -> None:
    run, home = tmp_path / "runs" / "lift-desk-3", tmp_path / "home"
    run.mkdir(parents=True)
    if broken_off:
        (run / "checkpoint.pt").touch()
    started: list[str] = []

    def command(module: str, *arguments: str) -> None:
        assert module == "training.finetune"
        started.extend(arguments)
        (run / "result.json").write_text('{"verdict": "same"}')

    monkeypatch.setattr(lifting, "_command", command)
    tried = experiment(tmp_path, home)
    domain = next(domain for domain in DOMAINS if domain.name == "desk")
    assert tried._trained(domain, 3)[0] == "same"
    given = dict(zip(started[::2], started[1::2], strict=False))
    assert given["--faces"] == str(tmp_path / "aligned" / "desk")
    assert given["--background"] == str(tmp_path / "aligned" / "background")
    assert given["--home"] == str(home)
    assert given["--seed"] == "3"
    assert ("--resume" in started) is broken_off


def test_people_of_the_verification_pictures_are_strangers_unless_another_set_has_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faces(*people: str) -> FaceSet:
        names, labels = labelled(people)
        return FaceSet(
            names, labels, tuple(f"{name}.jpg" for name in people), np.ones(len(people), np.float32), NoPixels()
        )

    tried = experiment(tmp_path)
    monkeypatch.setattr(Experiment, "_aligned", lambda *_arguments: faces("ann", "bob", "cy", "dee"))
    assert tried._others(faces("bob", "eve"), faces("dee", "fay")).people == ("ann", "cy")
