"""Commands about face models: models list, fetch, use, remove, runs, promote, rollback. Main thread."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from attendance_app.cli.options import HomeOption, JsonOption, PasswordFileOption, open_app, require_admin
from attendance_app.cli.output import complain, counted, print_json, print_table, progress, rounded, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from attendance_app.services.fine_tuning.promotion import PromotionReport
    from attendance_app.services.fine_tuning.runs import RunSummary
    from attendance_app.vision.models.store import StoredModel

ModelArgument = Annotated[str, typer.Argument(metavar="MODEL", help="A name from `models list`.")]
_AUTHOR = "command line"


def register(app: typer.Typer) -> None:
    """Add these commands."""
    models = typer.Typer(help="Face models.", no_args_is_help=True, rich_markup_mode=None)
    models.command("list")(list_models)
    models.command("fetch")(fetch)
    models.command("use")(use)
    models.command("remove")(remove)
    models.command("runs")(runs)
    models.command("promote")(promote)
    models.command("rollback")(rollback)
    app.add_typer(models, name="models")


def list_models(as_json: JsonOption = False, home: HomeOption = None) -> None:
    """List the face models: which there are, which is in use, and what its threshold does."""
    with open_app(home) as application:
        in_use = application.settings.current.model_id
        rows = [_record(model, in_use) for model in application.models.models()]
        ended = application.fine_tuning.consent_ended().models
        for row in rows:
            row["calibrated"] |= application.calibrating.calibration(row["model_id"]) is not None
            row["consent_ended"] = ended.get(row["model_id"], 0)
        prediction = application.predict()
    for row in rows:
        if row["in_use"]:
            row |= {
                "threshold": rounded(prediction.threshold),
                "false_accept_chance": rounded(prediction.false_accept_chance, 8),
                "false_reject_chance": rounded(prediction.false_reject_chance, 5),
            }
    if as_json:
        print_json(rows)
        return
    print_table(
        ("Model", "Title", "Numbers", "Licence", "State", "In use"),
        [
            (row["model_id"], row["title"], str(row["dimension"]), row["licence"], row["state"], _yes(row["in_use"]))
            for row in rows
        ],
    )
    _tell_ended(ended)
    say(f"\n{prediction.describe()}")


def fetch(
    model: ModelArgument, as_json: JsonOption = False, password_file: PasswordFileOption = None, home: HomeOption = None
) -> None:
    """Download a face model; a broken-off download goes on where it stopped."""
    with open_app(home) as application, progress("Downloading") as told:
        require_admin(application, password_file)
        card = application.models.fetch(model, told)
    if as_json:
        print_json({"model_id": card.model_id, "size_bytes": card.size_bytes, "sha256": card.sha256})
    else:
        say(f"{card.title} is ready. Put it into use with `attendance models use {card.model_id}`.")


def use(
    model: ModelArgument, as_json: JsonOption = False, password_file: PasswordFileOption = None, home: HomeOption = None
) -> None:
    """Put a face model into use: embeds everybody's kept faces anew, then switches at once."""
    with open_app(home) as application, progress("Embedding faces") as told:
        require_admin(application, password_file)
        report = application.model_switching().switch(model, told, author=_AUTHOR)
    if as_json:
        print_json(
            {
                "model_id": report.model_id,
                "people": report.people,
                "embedded": report.embedded,
                "reused": report.reused,
                "left_out": report.left_out,
                "threshold_distance": rounded(report.threshold_distance),
                "calibrated": report.calibrated,
            }
        )
        return
    faces = f"{report.embedded} faces embedded, {report.reused} reused"
    say(f"{report.model_id} is in use: {faces}, {report.people} people.")
    if not report.calibrated:
        complain(f"Its threshold {report.threshold_distance:.2f} is a careful guess: run `attendance calibrate`.")


def remove(model: ModelArgument, password_file: PasswordFileOption = None, home: HomeOption = None) -> None:
    """Remove a downloaded or fine-tuned face model; never the one in use."""
    with open_app(home) as application:
        require_admin(application, password_file)
        application.model_switching().remove(model, _AUTHOR)
    say(f"{model} is removed.")


def runs(as_json: JsonOption = False, home: HomeOption = None) -> None:
    """List the training runs, the newest first, with what each came to."""
    with open_app(home) as application:
        found, ended = application.fine_tuning.runs(), application.fine_tuning.consent_ended().runs
    if as_json:
        print_json([_run_record(run) | {"consent_ended": ended.get(run.name, 0)} for run in found])
    elif found:
        print_table(
            ("Run", "Started", "Base", "Preset", "People", "State", "Verdict", "In use"),
            [
                (
                    run.name,
                    f"{run.started_utc:%Y-%m-%d %H:%M} UTC",
                    run.base,
                    run.preset,
                    str(run.people),
                    run.state.value,
                    run.verdict or "",
                    _yes(run.in_use),
                )
                for run in found
            ],
        )
        _tell_ended(ended)
    else:
        say("No model has been trained here yet.")


def promote(
    run: Annotated[str, typer.Argument(metavar="RUN", help="A name from `models runs`.")],
    although_worse: Annotated[
        str, typer.Option("--although-worse", metavar="REASON", help="Why, if its verdict is worse; is written down.")
    ] = "",
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Put the model of a training run into use, if it isn't worse than its base."""
    with open_app(home) as application, progress("Embedding faces") as told:
        require_admin(application, password_file)
        report = application.fine_tuning.promote(run, _AUTHOR, although_worse, told)
    _tell_promotion(report, as_json)


def rollback(as_json: JsonOption = False, password_file: PasswordFileOption = None, home: HomeOption = None) -> None:
    """Put the model back into use that was before the last promotion, with its threshold."""
    with open_app(home) as application, progress("Embedding faces") as told:
        require_admin(application, password_file)
        report = application.fine_tuning.roll_back(_AUTHOR, told)
    _tell_promotion(report, as_json)


def _tell_promotion(report: "PromotionReport", as_json: bool) -> None:
    if as_json:
        print_json(asdict(report) | {"threshold_distance": rounded(report.threshold_distance)})
        return
    faces = f"{report.embedded} faces embedded, {report.reused} reused"
    say(f"{report.model_id} is in use instead of {report.previous_model_id}: {faces}, {report.people} people.")
    if report.carried_over:
        say(f"{report.carried_over} templates of people without kept pictures are used as they were.")
    say(report.calibration)


def _tell_ended(ended: "Mapping[str, int]") -> None:
    for name, people in sorted(ended.items()):
        complain(f"{name} has learnt from {counted(people, 'person', 'people')} whose consent has ended.")


def _run_record(run: "RunSummary") -> dict[str, Any]:
    point = run.figures.first if run.figures else None
    return {
        "name": run.name,
        "base": run.base,
        "preset": run.preset,
        "objective": run.objective,
        "started": run.started_utc.isoformat(),
        "people": run.people,
        "pictures": run.pictures,
        "state": run.state.value,
        "step": run.progress.step if run.progress else None,
        "steps": run.progress.steps if run.progress else None,
        "verdict": run.verdict,
        "reason": run.reason,
        "model_id": run.model_id,
        "in_use": run.in_use,
        "promoted": run.promoted_utc.isoformat() if run.promoted_utc else None,
        "base_tpir": rounded(point.base.value) if point else None,
        "new_tpir": rounded(point.new.value) if point else None,
    }


def _record(model: "StoredModel", in_use: str) -> dict[str, Any]:
    card = model.card
    return {
        "model_id": card.model_id,
        "title": card.title,
        "dimension": card.dimension,
        "licence": card.licence,
        "size_bytes": card.size_bytes,
        "sha256": card.sha256,
        "calibrated": card.calibrated,
        "state": "ready" if model.ready else model.problem,
        "in_use": card.model_id == in_use,
    }


def _yes(value: bool) -> str:
    return "yes" if value else ""
