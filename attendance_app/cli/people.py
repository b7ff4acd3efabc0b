"""Commands about people: enroll, import, employees, identify, verify. Main thread."""

import math
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from attendance_app.cli.options import HomeOption, JsonOption, PasswordFileOption, open_app, require_admin
from attendance_app.cli.output import busy, complain, counted, print_json, print_table, progress, rounded, say
from attendance_app.errors import PictureError, UserError

if TYPE_CHECKING:
    from attendance_app.services.enrolment_report import RejectedPicture
    from attendance_app.services.identification import IdentifiedFace
    from attendance_app.services.importing import ImportReport

EXIT_PROBLEM, EXIT_NO_MATCH = 1, 3
ALREADY_ENROLLED = "already enrolled"


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(enroll)
    app.command("import")(import_folder)
    app.command()(employees)
    app.command()(identify)
    app.command()(verify)


def enroll(
    photos: Annotated[list[Path], typer.Argument(metavar="PHOTO...", help="Pictures or videos of one person.")],
    code: Annotated[str, typer.Option("--code", help="The payroll number.")],
    name: Annotated[str, typer.Option("--name", help="The full name.")],
    consent: Annotated[bool, typer.Option("--consent", help="The person has agreed to face recognition.")] = False,
    another_person: Annotated[
        bool, typer.Option("--another-person", help="It isn't the enrolled person whose face is so similar.")
    ] = False,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> int:
    """Enrol a person from pictures or videos."""
    if not consent:
        raise UserError(
            "Faces are captured only with the person's recorded consent.",
            "Ask, then repeat the command with --consent.",
        )
    with open_app(home) as application:
        require_admin(application, password_file)
        from attendance_app.services.enrolment import NothingUsableError

        try:
            with busy("Looking at the pictures…"):
                report = application.enrolment().enrol_pictures(
                    code, name, photos, "command-line", another_person=another_person
                )
        except NothingUsableError as error:
            if as_json:
                print_json(_enrolment_record(None, code, 0, error.rejected))
            raise
        total = application.count_templates_of(report.employee.id)
    if as_json:
        print_json(_enrolment_record(report.employee.id, report.employee.code, total, report.rejected))
    else:
        say(
            f"{report.employee.name} ({report.employee.code}): {report.added} added, "
            f"{counted(total, 'template')} in all"
        )
        for item in report.rejected:
            complain(f"  left out {item.path}: {item.reason}")
    unusable = [item for item in report.rejected if not item.already_enrolled]
    if unusable and len(unusable) == len(photos):
        raise UserError("None of the pictures can be used.", "Use sharp, well-lit pictures of one person.")
    return 0


def import_folder(
    folder: Annotated[Path, typer.Argument(help="A folder a person, or people.csv, or both.")],
    consent: Annotated[bool, typer.Option("--consent", help="Everybody has agreed to face recognition.")] = False,
    as_json: JsonOption = False,
    password_file: PasswordFileOption = None,
    home: HomeOption = None,
) -> int:
    """Import people and their pictures from a folder; running it again changes nothing."""
    if not folder.is_dir():
        raise UserError(
            "{folder} is not a folder.", "Give the folder that holds people.csv or a folder a person.", folder=folder
        )
    with open_app(home) as application:
        require_admin(application, password_file)
        with progress("Importing") as show:
            report = application.importing().run(folder, consent, show)
    if as_json:
        print_json(asdict(report))
    else:
        _print_import(report)
    return EXIT_PROBLEM if report.row_errors else 0


def employees(
    as_json: JsonOption = False,
    inactive: Annotated[bool, typer.Option("--all", help="Also those who are deactivated.")] = False,
    search: Annotated[str, typer.Option("--search", help="Only those whose name, code or department fits.")] = "",
    home: HomeOption = None,
) -> None:
    """List the people."""
    with open_app(home) as application:
        rows = application.people.search(search, include_inactive=inactive)
    if as_json:
        print_json(
            [
                {
                    "employee_id": row.employee.id,
                    "code": row.employee.code,
                    "name": row.employee.name,
                    "department": row.employee.department,
                    "email": row.employee.email,
                    "hired_on": row.employee.hired_on.isoformat() if row.employee.hired_on else None,
                    "zone": row.employee.zone,
                    "active": row.employee.active,
                    "consent": row.consented,
                    "templates": row.templates,
                    "last_punch": row.last_punch.at_local.isoformat() if row.last_punch else None,
                }
                for row in rows
            ]
        )
    elif rows:
        print_table(
            ("Code", "Name", "Department", "Templates", "Consent", "Last punch"),
            [
                (
                    row.employee.code,
                    row.employee.name + ("" if row.employee.active else " (deactivated)"),
                    row.employee.department,
                    str(row.templates),
                    "yes" if row.consented else "no",
                    f"{row.last_punch.kind.value.replace('_', ' ')} {row.last_punch.at_local:%Y-%m-%d %H:%M}"
                    if row.last_punch
                    else "",
                )
                for row in rows
            ],
        )
    elif search:
        say("Nobody fits.")
    else:
        say("Nobody yet. Enrol people with `attendance enroll` or in the administrator's window.")


def identify(
    images: Annotated[list[Path], typer.Argument(metavar="IMAGE...", help="Pictures of any number of people.")],
    as_json: JsonOption = False,
    home: HomeOption = None,
) -> int:
    """Say who is in pictures, without punching; a line a face."""
    problems = accepted = 0
    with open_app(home) as application:
        with busy("Loading the face model…"):
            service = application.identification()
        for image in images:
            try:
                faces = service.identify(image)
            except PictureError as error:
                problems += 1
                complain(f"{image}: {error.message}.")
                continue
            if not faces:
                complain(f"{image}: no face found.")
            for face in faces:
                accepted += face.employee is not None
                print_json(_identified_record(image, face)) if as_json else say(_identified_line(image, face))
    if problems:
        return EXIT_PROBLEM
    return 0 if accepted else EXIT_NO_MATCH


def verify(
    first: Annotated[Path, typer.Argument(metavar="A")],
    second: Annotated[Path, typer.Argument(metavar="B")],
    as_json: JsonOption = False,
    home: HomeOption = None,
) -> int:
    """Say whether two pictures show the same person."""
    with open_app(home) as application, busy("Comparing…"):
        result = application.identification().verify(first, second)
    if as_json:
        print_json({"distance": rounded(result.distance), "threshold": rounded(result.threshold), "same": result.same})
    else:
        verdict = "The same person" if result.same else "Different people"
        say(f"{verdict} (distance {result.distance:.3f}, threshold {result.threshold:.3f})")
    return 0 if result.same else EXIT_NO_MATCH


def _print_import(report: "ImportReport") -> None:
    left_out = [verdict for verdict in report.verdicts if not verdict.added and verdict.reason != ALREADY_ENROLLED]
    for verdict in left_out:
        complain(f"  left out {verdict.path}: {verdict.reason}")
    for problem in report.row_errors:
        complain(f"  people.csv, {problem}")
    for note in report.notes:
        complain(f"  note: {note}")
    known = len(report.verdicts) - len(left_out) - sum(verdict.added for verdict in report.verdicts)
    say(
        f"{counted(report.people_created, 'person', 'people')} added, {report.people_existing} known already; "
        f"{counted(report.templates_added, 'template')} added, {counted(len(left_out), 'picture')} left out"
        + (f", {known} enrolled already" if known else "")
    )


def _enrolment_record(
    employee_id: str | None, code: str, templates: int, rejected: "tuple[RejectedPicture, ...]"
) -> dict[str, Any]:
    return {
        "employee_id": employee_id,
        "code": code,
        "templates": templates,
        "rejected": [{"path": item.path, "reason": item.reason} for item in rejected],
    }


def _identified_record(image: Path, face: "IdentifiedFace") -> dict[str, Any]:
    return {
        "image": str(image),
        "box": [rounded(value, 1) for value in face.box_xywh_px],
        "outcome": face.match.outcome.value,
        "code": face.employee.code if face.employee else None,
        "name": face.employee.name if face.employee else None,
        "distance": rounded(face.match.distance),
        "threshold": rounded(face.match.threshold),
        "margin": rounded(face.match.margin),
        "quality": {
            "overall": rounded(face.quality.overall, 3),
            **{key: rounded(value, 3) for key, value in asdict(face.quality).items()},
        },
    }


def _identified_line(image: Path, face: "IdentifiedFace") -> str:
    if face.employee:
        who = f"{face.employee.name} ({face.employee.code})"
    else:
        who = {
            "unknown": "nobody who is enrolled",
            "ambiguous": "looks like two enrolled people",
            "poor_quality": "a face too small or too dark to tell",
        }.get(face.match.outcome.value, face.match.outcome.value)
    nearest = f", distance {face.match.distance:.3f}" if math.isfinite(face.match.distance) else ""
    return f"{image}: {who}{nearest}"
