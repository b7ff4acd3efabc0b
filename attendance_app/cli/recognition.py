"""Commands about the recognition decision: calibrate, lookalikes. Main thread."""

from datetime import UTC, datetime
from typing import Annotated

import typer

from attendance_app.cli.options import HomeOption, JsonOption, PasswordFileOption, open_app, require_admin
from attendance_app.cli.output import print_json, print_table, rounded, say

_AUTHOR = "command line"


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(calibrate)
    app.command()(lookalikes)


def calibrate(
    forget: Annotated[bool, typer.Option("--forget", help="Go back to the figures that ship with the app.")] = False,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> None:
    """Adapt the distance threshold to the people who are enrolled here."""
    with open_app(home) as application:
        require_admin(application, password_file)
        model_id, version = application.settings.current.model_id, application.preprocess_version()
        if forget:
            application.calibrating.use_shipped(model_id, version, _AUTHOR)
        else:
            application.calibrating.recalibrate(model_id, version, datetime.now(UTC).date(), _AUTHOR)
        prediction = application.predict()
    if as_json:
        print_json(
            {
                "model_id": model_id,
                "threshold": rounded(prediction.threshold),
                "automatic": prediction.automatic,
                "false_accept_chance": rounded(prediction.false_accept_chance, 8),
                "false_reject_chance": rounded(prediction.false_reject_chance, 5),
                "source": prediction.source,
            }
        )
    else:
        say(f"Calibrated on: {prediction.source}.")
        say(prediction.describe())


def lookalikes(
    within: Annotated[
        float | None, typer.Option("--within", min=0.0, max=2.0, help="Distance; the one in force if left out.")
    ] = None,
    as_json: JsonOption = False,
    home: HomeOption = None,
) -> None:
    """List pairs of enrolled people whose faces come closer than the threshold."""
    with open_app(home) as application:
        pairs = application.lookalikes().pairs(within)
    if as_json:
        print_json(
            [
                {
                    "first": {"code": pair.first.code, "name": pair.first.name},
                    "second": {"code": pair.second.code, "name": pair.second.name},
                    "distance": rounded(pair.distance),
                }
                for pair in pairs
            ]
        )
    elif pairs:
        print_table(
            ("Distance", "Code", "Name", "Code", "Name"),
            [
                (f"{pair.distance:.3f}", pair.first.code, pair.first.name, pair.second.code, pair.second.name)
                for pair in pairs
            ],
        )
    else:
        say("No two people look that much alike.")
