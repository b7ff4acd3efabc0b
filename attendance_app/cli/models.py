"""Commands about face models: models list, fetch, use, remove. Main thread."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from attendance_app.cli.options import HomeOption, JsonOption, PasswordFileOption, open_app, require_admin
from attendance_app.cli.output import complain, print_json, print_table, progress, rounded, say

if TYPE_CHECKING:
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
    app.add_typer(models, name="models")


def list_models(as_json: JsonOption = False, home: HomeOption = None) -> None:
    """List the face models: which there are, which is in use, and what its threshold does."""
    with open_app(home) as application:
        in_use = application.settings.current.model_id
        rows = [_record(model, in_use) for model in application.models.models()]
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
