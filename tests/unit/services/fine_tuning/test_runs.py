"""Runs in processes of their own: started, paused, resumed, cancelled, crashed, taken up, found again."""

import errno
import json
import os
import signal
from pathlib import Path

import pytest

from attendance_app.errors import ModelError, StorageError, UserError
from attendance_app.services.fine_tuning.app_record import AppRecord, read_app_record, write_app_record
from attendance_app.services.fine_tuning.following import EvaluationPoint, RunNotice, RunPoint, RunStarted
from attendance_app.services.fine_tuning.runs import RunChoice, RunState
from attendance_app.services.fine_tuning.service import OBJECTIVES, PRESETS
from attendance_app.vision.models.files import locked
from tests.unit.services.fine_tuning.conftest import Firm

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and locks of POSIX")


def arguments(folder: Path) -> dict[str, object]:
    told: dict[str, object] = json.loads((folder / "arguments").read_text())
    return told


def test_a_run_goes_from_start_to_its_verdict(firm: Firm) -> None:
    firm.many()
    name = firm.service.start(RunChoice(preset="norm", objective="softmax", steps=7, name="spring"))
    assert name == "spring"
    run = firm.waiting(name)
    assert run.state is RunState.RUNNING
    assert (run.base, run.preset, run.objective) == ("sface", "head", "softmax")  # as its own settings say
    assert (run.people, run.pictures, run.model_id) == (12, 36, "sface+spring")
    assert run.progress is not None
    assert (run.progress.step, run.progress.steps, run.progress.loss, run.progress.seconds_left) == (2, 4, 0.1, 20.0)
    given = arguments(run.folder)
    assert (given["base"], given["preset"], given["objective"], given["steps"]) == ("sface", "norm", "softmax", "7")
    assert (given["home"], given["threads"], given["people"]) == (str(firm.folder.root), "1", None)

    firm.play(name, "finish same")
    run = firm.until(name, RunState.FINISHED)
    assert (run.verdict, run.reason, run.in_use, run.promoted_utc) == ("same", "held-out people say same.", False, None)
    assert run.figures is not None
    assert run.figures.populations[0].points[0].base.value == 0.8
    (entry,) = firm.log()
    assert (entry.actor, entry.action, entry.subject) == ("admin", "start training", "spring")


def test_its_process_is_in_a_session_of_its_own(firm: Firm) -> None:
    firm.many()
    run = firm.waiting(firm.service.start(RunChoice()))
    record = read_app_record(run.folder)
    assert record is not None
    assert os.getsid(record.process) == record.process != os.getsid(0)


def test_only_chosen_people_are_named_by_their_codes(firm: Firm) -> None:
    people = firm.many()
    name = firm.service.start(RunChoice(people=tuple(one.id for one in people[:10])))
    run = firm.waiting(name)
    assert arguments(run.folder)["people"] == "P00,P01,P02,P03,P04,P05,P06,P07,P08,P09"


def test_a_run_pauses_and_resumes(firm: Firm) -> None:
    firm.many()
    name = firm.service.start(RunChoice())
    firm.waiting(name)
    firm.service.pause(name)
    firm.until(name, RunState.PAUSED)
    firm.service.resume(name)
    firm.until(name, RunState.RUNNING)


def test_a_cancelled_run_is_gone_and_cannot_be_paused(firm: Firm) -> None:
    firm.many()
    name = firm.service.start(RunChoice())
    firm.waiting(name)
    firm.service.cancel(name)
    firm.until(name, RunState.CANCELLED)
    with pytest.raises(UserError, match="isn't running"):
        firm.service.pause(name)


def test_a_run_is_cancelled_even_before_it_looks_at_its_control_file(firm: Firm) -> None:
    firm.many()
    name = firm.service.start(RunChoice())
    with pytest.raises(UserError) as refused:
        firm.service.pause(name)
    assert refused.value.remedy == "Wait until it has begun."
    firm.service.cancel(name)
    assert firm.until(name, RunState.CANCELLED).progress is None


def test_a_second_run_waits_for_the_first(firm: Firm) -> None:
    firm.many()
    firm.service.start(RunChoice(name="first"))
    with pytest.raises(UserError, match="The run first is going on"):
        firm.service.start(RunChoice(name="second"))
    assert [run.name for run in firm.service.runs()] == ["first"]


def test_an_app_that_is_opened_later_finds_the_run_and_can_end_it(firm: Firm) -> None:
    firm.many()
    name = firm.service.start(RunChoice())
    firm.waiting(name)
    firm.open()
    assert firm.service.run(name).state is RunState.RUNNING
    with pytest.raises(UserError, match="is going on"):
        firm.service.start(RunChoice(name="second"))
    firm.service.cancel(name)
    firm.until(name, RunState.CANCELLED)


def test_a_run_whose_process_was_killed_is_interrupted_and_taken_up_from_its_checkpoint(firm: Firm) -> None:
    firm.many()
    name = firm.service.start(RunChoice())
    run = firm.waiting(name)
    record = read_app_record(run.folder)
    assert record is not None
    with (run.folder / "metrics.jsonl").open("a") as file:
        file.write('{"event": "progress", "st')  # as if cut off in the midst of a line
    os.kill(record.process, signal.SIGKILL)
    firm.until(name, RunState.INTERRUPTED)

    firm.service.take_up(name)
    firm.eventually(lambda: (point := firm.service.run(name).progress) is not None and point.step == 3)
    assert arguments(run.folder)["resume"] is True
    assert firm.service.run(name).state is RunState.RUNNING
    assert firm.service.run(name).started_utc == run.started_utc
    firm.play(name, "finish better")
    assert firm.until(name, RunState.FINISHED).verdict == "better"
    with pytest.raises(UserError, match="over"):
        firm.service.take_up(name)


def test_a_paused_run_that_was_killed_is_not_paused_when_it_is_taken_up(firm: Firm) -> None:
    firm.many()
    name = firm.service.start(RunChoice())
    run = firm.waiting(name)
    firm.service.pause(name)
    firm.until(name, RunState.PAUSED)
    record = read_app_record(run.folder)
    assert record is not None
    os.kill(record.process, signal.SIGKILL)
    firm.until(name, RunState.INTERRUPTED)
    firm.service.take_up(name)
    firm.eventually(lambda: firm.service.run(name).state is not RunState.STARTING)
    assert firm.service.run(name).state is RunState.RUNNING


def test_a_run_without_a_checkpoint_is_taken_up_from_its_beginning(firm: Firm) -> None:
    firm.many()
    name = firm.service.start(RunChoice(preset="norm"))
    firm.service.cancel(name)
    run = firm.until(name, RunState.CANCELLED)
    firm.service.take_up(name)
    firm.waiting(name)
    assert (arguments(run.folder)["resume"], arguments(run.folder)["preset"]) == (False, "norm")


def test_people_enrolled_since_do_not_come_into_a_run_that_is_taken_up(firm: Firm) -> None:
    people = firm.many()
    name = firm.service.start(RunChoice())
    run = firm.waiting(name)
    (run.folder / "data.json").write_text(json.dumps({"faces": [{"person": one.id} for one in people]}))
    firm.service.cancel(name)
    firm.until(name, RunState.CANCELLED)
    firm.person("Newcomer")
    firm.service.take_up(name)
    firm.eventually(lambda: arguments(run.folder)["resume"] is True)
    assert "Newcomer" not in str(arguments(run.folder)["people"])
    assert str(arguments(run.folder)["people"]).count("P") == 12


def test_a_crash_is_a_failure_with_the_last_words_of_the_log(firm: Firm) -> None:
    firm.many()
    name = firm.service.start(RunChoice())
    firm.waiting(name)
    firm.play(name, "crash")
    run = firm.until(name, RunState.FAILED)
    assert run.reason == "RuntimeError: out of ideas"
    assert "Traceback" in firm.service.log(name)


@pytest.mark.parametrize(
    ("play", "state", "reason"),
    [
        ("fail", RunState.FAILED, "The disk is full."),
        ("collapse", RunState.STOPPED, "All faces look alike."),
        ("vanish", RunState.INTERRUPTED, ""),
    ],
)
def test_how_a_run_ended_is_told(firm: Firm, play: str, state: RunState, reason: str) -> None:
    firm.many()
    name = firm.service.start(RunChoice())
    firm.waiting(name)
    firm.play(name, play)
    assert firm.until(name, state).reason == reason


def test_a_follower_gets_every_event_once_and_whole_lines_only(firm: Firm) -> None:
    folder = firm.finished("spring")
    follower = firm.service.follow("spring")
    assert follower.news() == []
    start = '{"event": "start", "model_id": "sface+spring", "steps": 2, "people": 3, "pictures": 9, '
    start += '"held_out_people": 1, "seconds_estimate": 5.5}\n'
    step = '{"event": "progress", "step": 1, "steps": 2, "loss": null, "active": 0.5, "spread": 0.9, '
    metrics = folder / "metrics.jsonl"
    metrics.write_text(start + step)
    assert follower.news() == [RunStarted("sface+spring", 2, 3, 9, 1, 5.5)]
    with metrics.open("a") as file:
        file.write(
            '"learning_rate": 0.1, "seconds_left": 3}\n{"event": "warning", "code": "c", "text": "t"}\nnonsense\n'
        )
    assert follower.news() == [RunPoint(1, 2, None, 0.5, 0.9, 3.0), RunNotice("warning", "c", "t")]
    assert (follower.news(), follower.started_over) == ([], 0)


def test_a_follower_starts_over_when_a_run_writes_its_lines_anew(firm: Firm) -> None:
    folder = firm.finished("spring")
    look = '{"event": "evaluation", "step": 1, "weights": "newest", "best": true, "tpir_at_fpir_1e-2": 0.5, '
    look += '"tpir_at_fpir_1e-3": null}\n'
    (folder / "metrics.jsonl").write_text(look * 2)
    follower = firm.service.follow("spring")
    assert len(follower.news()) == 2
    (folder / "new").write_text(look)
    (folder / "new").replace(folder / "metrics.jsonl")
    assert follower.news() == [EvaluationPoint(1, "newest", 0.5, None, True)]
    assert follower.started_over == 1


def test_too_few_people_are_refused_before_anything_is_begun(firm: Firm) -> None:
    for number in range(9):
        firm.person(f"P{number}")
    firm.person("single", pictures=1)
    firm.person("silent", consents=False)
    with pytest.raises(UserError, match="9 people with two pictures or more"):
        firm.service.start(RunChoice())
    assert firm.service.runs() == []
    assert not firm.folder.training.exists()


def test_a_name_that_is_taken_or_no_name_is_refused(firm: Firm) -> None:
    firm.many()
    firm.finished("spring")
    for name, words in (("spring", "already"), ("../spring", "cannot end"), ("a b", "cannot end")):
        with pytest.raises(UserError, match=words):
            firm.service.start(RunChoice(name=name))
    for choice in (RunChoice(preset="all"), RunChoice(objective="luck"), RunChoice(steps=0), RunChoice(base="nobody")):
        with pytest.raises(UserError):
            firm.service.start(choice)
    with pytest.raises(UserError, match="no training run called autumn"):
        firm.service.run("autumn")
    with pytest.raises(UserError, match="no training run called"):
        firm.service.run("..")


def test_a_finished_run_is_deleted_with_its_folder(firm: Firm) -> None:
    folder = firm.finished("spring")
    firm.service.delete("spring", "admin")
    assert not folder.exists()
    assert firm.service.runs() == []
    assert firm.log()[-1].action == "delete training run"


def test_a_run_that_is_going_on_is_not_deleted(firm: Firm) -> None:
    firm.many()
    name = firm.service.start(RunChoice())
    with pytest.raises(UserError, match="going on"):
        firm.service.delete(name, "admin")


def test_a_damaged_result_is_a_failure(firm: Firm) -> None:
    folder = firm.finished("spring")
    (folder / "result.json").write_text('{"verdict": "splendid"}')
    run = firm.service.run("spring")
    assert (run.state, run.reason, run.verdict) == (RunState.FAILED, "The run's result is damaged.", None)


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_run_that_cannot_be_written_down_leaves_neither_folder_nor_process(
    firm: Firm, when: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full before its process is launched, or when the process's number is to be kept."""
    firm.many()
    numbers = []

    def full(folder: Path, record: AppRecord) -> None:
        numbers.append(record.process)
        if when == "before" or record.process:
            raise OSError(errno.ENOSPC, "No space left on device")
        write_app_record(folder, record)

    with monkeypatch.context() as small_disk:
        small_disk.setattr("attendance_app.services.fine_tuning.starting.write_app_record", full)
        with pytest.raises(StorageError, match="No space left"):
            firm.service.start(RunChoice(name="spring"))
    assert len(numbers) == (1 if when == "before" else 2)
    assert firm.service.runs() == []
    assert list(firm.folder.training.glob("[!.]*")) == []
    if when == "after":
        with pytest.raises(ProcessLookupError):
            os.kill(numbers[-1], 0)
    assert firm.service.start(RunChoice(name="spring")) == "spring"


def test_a_run_is_not_deleted_while_another_process_takes_one_up(firm: Firm) -> None:
    folder = firm.finished("spring")
    busy = ModelError("somebody else")
    with locked(firm.folder.training / ".lock", busy), pytest.raises(ModelError, match="being started or deleted"):
        firm.service.delete("spring", "admin")
    assert folder.exists()
    firm.service.delete("spring", "admin")
    assert not folder.exists()


def test_a_run_that_another_process_deletes_at_this_moment_is_left_out(
    firm: Firm, monkeypatch: pytest.MonkeyPatch
) -> None:
    spring = firm.finished("spring")
    seen = [firm.folder.training / "gone", spring]
    monkeypatch.setattr("attendance_app.services.fine_tuning.service.run_folders", lambda _runs: seen)
    assert [run.name for run in firm.service.runs()] == ["spring"]


def test_presets_and_objectives_are_those_of_training() -> None:
    from training.networks import presets
    from training.objectives import catalogue

    assert tuple(presets.PRESETS) == PRESETS
    assert tuple(catalogue.OBJECTIVES) == OBJECTIVES


def test_runs_are_compared_side_by_side(firm: Firm) -> None:
    firm.finished("spring", "better")
    firm.finished("autumn", "worse")
    rows = firm.service.compare(["spring", "autumn"])
    values = [row.figures.populations[0].points[0].new.value for row in rows if row.figures]
    assert [(row.name, row.verdict) for row in rows] == [("spring", "better"), ("autumn", "worse")]
    assert values == pytest.approx([0.9, 0.7])
