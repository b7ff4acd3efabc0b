"""Commands about faces in pictures: cluster, similar. Main thread."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from attendance_app.cli.options import HomeOption, JsonOption, open_app
from attendance_app.cli.output import busy, complain, counted, print_json, print_table, progress, rounded, say
from attendance_app.errors import UserError

if TYPE_CHECKING:
    from attendance_app.services.picture_groups import GroupedPictures

EXIT_NO_FACE = 3


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(cluster)
    app.command()(similar)


def cluster(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Pictures of unknown people.")],
    into: Annotated[
        Path | None, typer.Option("--into", metavar="DIR", help="Copy each group into a folder of its own in DIR.")
    ] = None,
    sheet: Annotated[
        Path | None,
        typer.Option("--sheet", metavar="FILE", help="Write a sheet for the import, without names."),
    ] = None,
    as_json: JsonOption = False,
    home: HomeOption = None,
) -> int:
    """Sort pictures of unknown people into groups, one a person; enrols nobody and moves nothing."""
    from attendance_app.services.picture_groups import copy_groups, refuse_used_folder, write_sheet

    if into is not None and sheet is not None:
        raise typer.BadParameter("Give only one of --into and --sheet.")
    if into is not None:
        refuse_used_folder(into)
        if into.resolve().is_relative_to(folder.resolve()):
            raise UserError("{into} lies in {folder}.", "Name a folder elsewhere.", into=into, folder=folder)
    with open_app(home) as application:
        with busy("Loading the face model…"):
            grouping = application.picture_grouping()
        with progress("Looking at pictures") as told:
            found = grouping.group(folder, told)
    if into is not None:
        copy_groups(found.groups, into)
    if sheet is not None:
        write_sheet(found.groups, folder, sheet)
    print_json(_groups_record(found)) if as_json else _print_groups(found, into, sheet)
    return 0 if found.groups or found.alone else EXIT_NO_FACE


def similar(
    image: Annotated[Path, typer.Argument(metavar="IMAGE", help="A picture; its most prominent face counts.")],
    limit: Annotated[int, typer.Option("--limit", min=1, metavar="N", help="How many people.")] = 5,
    as_json: JsonOption = False,
    home: HomeOption = None,
) -> int:
    """List the enrolled people whom a face resembles most; whether it is one of them is for `identify` to say."""
    with open_app(home) as application:
        with busy("Loading the face model…"):
            service = application.identification()
        people = service.similar(image, limit)
    if people is None:
        complain(f"{image}: no face found.")
        return EXIT_NO_FACE
    if as_json:
        print_json(
            [
                {"code": one.employee.code, "name": one.employee.name, "distance": rounded(one.distance)}
                for one in people
            ]
        )
    elif people:
        rows = [(f"{one.distance:.3f}", one.employee.code, one.employee.name) for one in people]
        print_table(("Distance", "Code", "Name"), rows)
    else:
        say("Nobody is enrolled.")
    return 0


def _groups_record(found: "GroupedPictures") -> dict[str, Any]:
    return {
        "distance": rounded(found.distance),
        "groups": [
            {
                "name": group.name,
                "pictures": [str(path) for path in group.pictures],
                "most_typical": str(group.most_typical),
            }
            for group in found.groups
        ],
        "alone": [str(path) for path in found.alone],
        "unused": [{"path": str(one.path), "reason": one.reason} for one in found.unused],
    }


def _print_groups(found: "GroupedPictures", into: Path | None, sheet: Path | None) -> None:
    for one in found.unused:
        complain(f"  left out {one.path}: {one.reason}")
    rows = [(group.name, str(len(group.pictures)), str(group.most_typical)) for group in found.groups]
    if rows:
        print_table(("Group", "Pictures", "Most typical"), rows)
    grouped = sum(len(group.pictures) for group in found.groups)
    say(
        f"{counted(grouped, 'picture')} in {counted(len(found.groups), 'group')}, "
        f"{counted(len(found.alone), 'picture')} of people of whom there is only one."
    )
    if into is not None:
        say(f"Copied to {into}. Look through it, name each folder CODE__NAME, then: attendance import {into}")
    if sheet is not None:
        say(f"Written to {sheet}. Fill in codes and names, and put it into the pictures' folder as people.csv.")
