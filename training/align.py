"""`python -m training.align`: makes a folder of faces from a tree of pictures, a folder a person. Main thread."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from attendance_app.errors import UserError
from attendance_app.vision.models.catalogue import DEFAULT_MODEL_ID
from training.command_line import (
    DeviceOption,
    JsonLinesOption,
    load_reader,
    print_json,
    printable,
    progress,
    run,
    say,
)
from training.faces.manifest import MANIFEST_NAME, PictureRecord, Verdict, verdict_counts

if TYPE_CHECKING:
    from training.aligning.folder_run import AlignReport, Progress

_LIMITS = ("desk", "enrolment")
_SEVERAL = ("refuse", "foremost")

app = typer.Typer(name="training.align", add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


@app.command()
def align(
    source: Annotated[Path, typer.Argument(metavar="IN", help="Pictures, a folder a person.")],
    target: Annotated[Path, typer.Argument(metavar="OUT", help="Where the faces go; made if need be.")],
    limits: Annotated[str, typer.Option("--limits", help="Which quality is asked for: desk or enrolment.")] = "desk",
    several: Annotated[
        str,
        typer.Option("--several", help="Pictures of several people: refuse them, or take the foremost face."),
    ] = "refuse",
    device: DeviceOption = "auto",
    as_json: JsonLinesOption = False,
) -> None:
    """Find, align and filter the faces of IN, and keep them in OUT with a verdict on every picture.

    Start it again after it was interrupted, or when pictures came or went: what is known isn't looked at again.
    """
    from training.aligning.folder_run import align_folder  # noqa: PLC0415 (torch: not for --help)

    if limits not in _LIMITS:
        raise UserError(f"There are no limits called {limits}.", f"Choose one of: {', '.join(_LIMITS)}.")
    if several not in _SEVERAL:
        raise UserError(f"--several can't be {several}.", f"Choose one of: {', '.join(_SEVERAL)}.")
    reader = load_reader(DEFAULT_MODEL_ID, device)
    with progress("Aligning faces") as bar:

        def tell(now: "Progress") -> None:
            bar(now.done, now.pictures)
            if as_json:
                print_json({"event": "progress", "done": now.done, "pictures": now.pictures} | _verdict(now.record))

        report = align_folder(reader, source, target, limits, tell, several)
    _tell_result(report, target, as_json)
    if not any(record.verdict is Verdict.KEPT for record in report.records):
        raise UserError(
            f"None of the {len(report.records)} pictures gives a face to learn from.",
            f"{target / MANIFEST_NAME} says why, picture by picture.",
        )


def _verdict(record: PictureRecord) -> dict[str, Any]:
    told: dict[str, Any] = {
        "picture": printable(record.picture),
        "person": printable(record.person),
        "verdict": record.verdict.value,
    }
    if record.reason:
        told["reason"] = printable(record.reason)
    if record.measure:
        told |= {"measure": record.measure, "value": record.value, "limit": record.limit}
    return told


def _tell_result(report: "AlignReport", target: Path, as_json: bool) -> None:
    counts = verdict_counts(report.records)
    people = {record.person for record in report.records if record.verdict is Verdict.KEPT}
    if as_json:
        figures = {
            "event": "result",
            "pictures": len(report.records),
            "people": len(people),
            "verdicts": {verdict.value: count for verdict, count in counts.items()},
            "read": report.read,
            "looked_at": report.looked_at,
            "manifest": printable(str(target / MANIFEST_NAME)),
        }
        print_json(figures)
        return
    for record in _refused(report.records):
        say(printable(f"{record.picture}: {record.verdict.value} ({record.reason})"))
    say(f"{counts[Verdict.KEPT]} of {len(report.records)} pictures kept, of {len(people)} people")
    told = [f"{count} {verdict.value}" for verdict, count in counts.items() if count and verdict is not Verdict.KEPT]
    if told:
        say(f"not kept: {', '.join(told)}")
    say(f"{report.looked_at} pictures were looked at, {len(report.records) - report.looked_at} were known")


def _refused(records: Sequence[PictureRecord]) -> list[PictureRecord]:
    return [record for record in records if record.verdict is not Verdict.KEPT]


if __name__ == "__main__":
    sys.exit(run(app))
