"""Commands for the front desk: kiosk, admin, demo, watch. Main thread."""

import contextlib
import math
import os
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime, tzinfo
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from attendance_app.cli.options import HomeOption, JsonOption, at_site, open_app, parse_instant
from attendance_app.cli.output import busy, complain, counted, print_json, rounded, say, untranslated_stdout
from attendance_app.cli.records import kind_in_words
from attendance_app.errors import UserError

if TYPE_CHECKING:
    from attendance_app.bootstrap.application import Application
    from attendance_app.capture.health import HealthState
    from attendance_app.services.events import DeskEvent
    from attendance_app.services.watching import Watch, WatchSummary


class Liveness(StrEnum):
    """How a live person is told from a photograph."""

    OFF = "off"
    PASSIVE = "passive"
    CHALLENGE = "challenge"


EXIT_PROBLEM = 1
LivenessOption = Annotated[
    Liveness | None, typer.Option("--liveness", help="How a live person is told from a photograph.")
]
SecondsOption = Annotated[float, typer.Option("--seconds", metavar="N", min=5.0, help="Give up after so many seconds.")]


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(kiosk)
    app.command()(admin)
    app.command()(demo)
    app.command(hidden=True)(screenshots)
    app.command()(watch)


def kiosk(
    source: Annotated[str | None, typer.Option("--source", help="Camera, file, folder, URL or demo.")] = None,
    fullscreen: Annotated[bool, typer.Option("--fullscreen", help="Fill the screen.")] = False,
    liveness: LivenessOption = None,
    home: HomeOption = None,
) -> int:
    """Open the front desk's window."""
    refuse_unknown_liveness(liveness)
    refuse_without_screen()
    application = open_app(home)
    from attendance_app.bootstrap.desktop import run_kiosk

    return run_kiosk(application, source, fullscreen)


def admin(home: HomeOption = None) -> int:
    """Open the administrator's window."""
    refuse_without_screen()
    application = open_app(home)
    from attendance_app.bootstrap.desktop import run_admin

    return run_admin(application)


def demo(
    screenshots: Annotated[
        Path | None, typer.Option("--screenshots", help="Save pictures of the windows here.")
    ] = None,
    seconds: SecondsOption = 120.0,
    company: Annotated[
        bool, typer.Option("--company", help="Look around a made-up company of forty people instead.")
    ] = False,
) -> None:
    """See the whole thing work on built-in pictures, in a scratch folder."""
    if company:
        visit_demo_company()
        return
    from attendance_app.bootstrap.application import open_application
    from attendance_app.bootstrap.demo import has_screen, leave_demo, run_demo

    if screenshots is None and not has_screen():
        screenshots = Path("screenshots")
    with (
        tempfile.TemporaryDirectory(prefix="attendance-demo-", ignore_cleanup_errors=True) as scratch,
        open_application(Path(scratch) / "home") as application,
    ):
        say("The demo works in a scratch folder; your data isn't touched.")
        status = run_demo(application, screenshots, seconds, lambda event: say(describe(event)))
        say("\nThe attendance it recorded, as exported:")
        _print_export(application)
    if screenshots is not None:
        say(f"Screenshots are in {screenshots}.")
    if status:
        complain("The demo ended before both people were punched in. Try again with a larger --seconds.")
    leave_demo(status)


def visit_demo_company() -> None:
    """Build the demo company and open the administrator's window on it; with no screen, say what was built."""
    from attendance_app.bootstrap.demo import has_screen
    from attendance_app.bootstrap.demo_company.visiting import make_company, visit_company

    root = Path(tempfile.mkdtemp(prefix="attendance-company-"))
    try:
        with busy("Making up a company…"):
            made = make_company(root)
        say(
            f"A company of {counted(made.people, 'person', 'people')} with {counted(made.faces, 'face')}, "
            f"{counted(made.punches, 'punch', 'punches')} and {counted(made.corrections, 'correction')}, "
            "in a scratch folder; your data isn't touched."
        )
        if has_screen():
            visit_company(root)
        say("There is no screen to look at it on. On a desktop this opens the administrator's window.")
    finally:
        shutil.rmtree(root, ignore_errors=True)


def screenshots(
    folder: Annotated[Path, typer.Argument(help="Where to write the pictures.")],
    everything: Annotated[bool, typer.Option("--all", help="Also large windows and the longest language.")] = False,
    only: Annotated[list[str] | None, typer.Option("--only", metavar="NAME", help="Only this page or state.")] = None,
) -> None:
    """Take the pictures of the documentation, of a made-up company; needs no screen."""
    from attendance_app.bootstrap.demo import leave_demo
    from attendance_app.bootstrap.screenshots.session import Album, take_screenshots

    album = Album(
        folder,
        everything,
        only=tuple(only or ()),
        on_picture=lambda file: say(str(file)),
        on_failure=lambda view, error: complain(f"No picture of {view}: {error}"),
    )
    take_screenshots(album)
    leave_demo(EXIT_PROBLEM if album.failed else 0)


def watch(
    source: Annotated[str, typer.Argument(help="Camera, file, folder, URL or demo.")],
    as_json: JsonOption = False,
    liveness: LivenessOption = None,
    fast: Annotated[bool, typer.Option("--fast", help="Read a recording as fast as it can be processed.")] = False,
    max_seconds: Annotated[
        float | None,
        typer.Option("--max-seconds", metavar="N", min=0.1, help="Stop after so long; with --fast, of the recording."),
    ] = None,
    starts_at: Annotated[
        datetime | None,
        typer.Option(
            "--starts-at",
            parser=parse_instant,
            metavar="INSTANT",
            help="When a recording's first frame was taken, like 2026-03-02T08:57:00+01:00; now if left out.",
        ),
    ] = None,
    home: HomeOption = None,
) -> int:
    """Recognise and punch without a window; print every event, then a summary.

    Where the punch policy is that people press a button, the kind it would suggest is recorded.
    """
    refuse_unknown_liveness(liveness)
    with _stopped_by_signals() as on_stop, open_app(home) as application:
        from attendance_app.services.watching import Watch

        instant = at_site(starts_at, application) if starts_at else None
        recording = None if is_live(source) else application.source(source, fast=fast, starts_at_utc=instant)
        with busy("Loading the face model…"):
            run = Watch(application.recognition(live=recording is None), max_seconds)
        on_stop(run.request_stop)
        events = run.recording(recording) if recording else _camera_events(run, application, source)
        zone = application.settings.zone()
        for event in events:
            print_json(as_record(event, zone)) if as_json else say(describe(event, zone))
        print_json(summary_record(run.summary)) if as_json else say(describe_summary(run.summary))
    if recording is None and not run.summary.frames:
        complain(f"{source.rpartition('@')[2]} delivered no picture.")  # an address may hold a password
        return EXIT_PROBLEM
    return 0


def _camera_events(run: "Watch", application: "Application", source: str) -> "Iterator[DeskEvent]":
    def tell(health: "HealthState") -> None:
        if health.message:
            complain(health.message)

    return run.camera(lambda: application.source(source), application.clock, tell)


def is_live(source: str) -> bool:
    """Whether a source is a camera or a stream, which has to be kept going."""
    return source.isdecimal() or source.startswith("/dev/") or "://" in source


def refuse_unknown_liveness(liveness: Liveness | None) -> None:
    """Say so plainly when a liveness check is asked for that this version doesn't have.

    Raises:
        UserError: a check other than `off` is asked for.
    """
    if liveness not in (None, Liveness.OFF):
        raise UserError(
            "This version has no {liveness} liveness check yet: it could not tell a photograph from a person.",
            "Use --liveness off, and keep the desk in sight.",
            liveness=liveness,
        )


def refuse_without_screen() -> None:
    """Say so plainly when there is no screen for a window: Qt would end the process.

    Raises:
        UserError: there is none.
    """
    if os.environ.get("QT_QPA_PLATFORM"):
        return
    from attendance_app.bootstrap.demo import has_screen

    if not has_screen():
        raise UserError(
            "There is no screen to open a window on.",
            "Start it on the computer's desktop, or use `attendance watch` here; `attendance --help` lists the rest.",
        )


def as_record(event: "DeskEvent", zone: tzinfo) -> dict[str, Any]:
    """An event as `watch --json` prints it; instants with the offset of the site's `zone`."""
    punch = event.punch
    made = punch if event.kind.value == "punch" else None
    record: dict[str, Any] = {
        "event": event.kind.value,
        "code": event.employee.code if event.employee else None,
        "kind": punch.kind.value if punch else None,
        "at": (made.at_local if made else event.at_utc.astimezone(zone)).isoformat(),
        "frame": event.frame_seq,
        "latency_ms": rounded(event.latency_ms, 1),
        "glance_ms": rounded(event.glance_ms, 1),
        "distance": rounded(event.distance),
    }
    if event.employee:
        record["name"] = event.employee.name
    if event.kind.value == "duplicate" and punch:
        record["since"] = punch.at_local.isoformat()
    if made and made.clock_jump_s is not None:
        record["clock_jump_s"] = made.clock_jump_s
    if event.message:
        record["message"] = event.message
    return record


def summary_record(summary: "WatchSummary") -> dict[str, Any]:
    """The last line of `watch --json`."""
    return {
        "event": "summary",
        "frames": summary.frames,
        "seconds": rounded(summary.seconds, 3),
        "fps": rounded(summary.fps, 1),
        "processing_ms": {"p50": rounded(summary.percentile_ms(50), 2), "p95": rounded(summary.percentile_ms(95), 2)},
        "punches": summary.punches,
    }


def describe(event: "DeskEvent", zone: tzinfo | None = None) -> str:
    """An event in words, at the time of `zone`; None means this computer's."""
    who = event.employee.name if event.employee else "Somebody"
    fact = f"{kind_in_words(event.punch.kind)} at {event.punch.at_local:%H:%M:%S}" if event.punch else ""
    words = {
        "punch": f"{who}: {fact}",
        "duplicate": f"{who}: already {fact}",
        "choice": f"{who}: asked what it is",
        "unanswered": f"{who}: nothing recorded, no button was pressed",
        "unknown": "Somebody who isn't enrolled",
        "ambiguous": "Somebody who looks like two enrolled people",
        "spoof_suspected": "Something that may be a photograph",
        "visitor": "A visitor",
        "not_taken_back": f"{who}: not taken back, {event.message}",
        "storage_failed": f"NOT RECORDED: {event.message}",
    }[event.kind.value]
    nearest = f"distance {event.distance:.2f}, " if math.isfinite(event.distance) else ""
    return f"{event.at_utc.astimezone(zone):%H:%M:%S}  {words}  ({nearest}{event.latency_ms:.0f} ms)"


def describe_summary(summary: "WatchSummary") -> str:
    """The end of a watch in words."""
    return (
        f"{counted(summary.frames, 'frame')} in {summary.seconds:.1f} s ({summary.fps:.0f} a second, "
        f"95 % within {summary.percentile_ms(95):.0f} ms), {counted(summary.punches, 'punch', 'punches')}"
    )


def _print_export(application: "Application") -> None:
    rows = application.punching.latest(1_000)
    if not rows:
        return
    days = [row.punch.at_local.date() for row in rows]
    with untranslated_stdout() as stream:
        application.exporting.export_punches_csv(min(days), max(days), stream)


@contextlib.contextmanager
def _stopped_by_signals() -> Iterator[Callable[[Callable[[], None]], None]]:
    """Ctrl+C or a polite kill asks the watch to end, with its summary; a second one ends it at once.

    Yields a function that takes what to call; a signal that came before it is passed on then.
    """
    actions: list[Callable[[], None]] = []
    came: list[int] = []

    def stop(number: int, _frame: object) -> None:
        if came:
            raise KeyboardInterrupt
        came.append(number)
        for action in actions:
            action()

    def on_stop(action: Callable[[], None]) -> None:
        actions.append(action)
        if came:
            action()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield on_stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
