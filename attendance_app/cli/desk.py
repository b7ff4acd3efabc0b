"""Commands for the front desk: kiosk, admin, demo, watch. Main thread."""

import contextlib
import signal
import tempfile
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from attendance_app.cli.options import HomeOption, JsonOption, open_app, parse_instant
from attendance_app.cli.output import complain, print_json, rounded, say
from attendance_app.errors import UserError

if TYPE_CHECKING:
    from attendance_app.bootstrap.application import Application
    from attendance_app.services.events import DeskEvent
    from attendance_app.services.watching import WatchSummary


class Liveness(StrEnum):
    """How a live person is told from a photograph."""

    OFF = "off"
    PASSIVE = "passive"
    CHALLENGE = "challenge"


LivenessOption = Annotated[
    Liveness | None, typer.Option("--liveness", help="How a live person is told from a photograph.")
]
SecondsOption = Annotated[float, typer.Option("--seconds", min=5.0, help="Give up after so many seconds.")]


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(kiosk)
    app.command()(admin)
    app.command()(demo)
    app.command()(watch)


def kiosk(
    source: Annotated[str | None, typer.Option("--source", help="Camera, file, folder, URL or demo.")] = None,
    fullscreen: Annotated[bool, typer.Option("--fullscreen", help="Fill the screen.")] = False,
    liveness: LivenessOption = None,
    home: HomeOption = None,
) -> int:
    """Open the front desk's window."""
    refuse_unknown_liveness(liveness)
    application = open_app(home)
    from attendance_app.bootstrap.desktop import run_kiosk

    return run_kiosk(application, source, fullscreen)


def admin(home: HomeOption = None) -> int:
    """Open the administrator's window."""
    application = open_app(home)
    from attendance_app.bootstrap.desktop import run_admin

    return run_admin(application)


def demo(
    screenshots: Annotated[
        Path | None, typer.Option("--screenshots", help="Save pictures of the windows here.")
    ] = None,
    seconds: SecondsOption = 120.0,
) -> int:
    """See the whole thing work on built-in pictures, in a scratch folder."""
    from attendance_app.bootstrap.application import open_application
    from attendance_app.bootstrap.demo import has_screen, run_demo

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
    return status


def watch(
    source: Annotated[str, typer.Argument(help="Camera, file, folder, URL or demo.")],
    as_json: JsonOption = False,
    liveness: LivenessOption = None,
    fast: Annotated[bool, typer.Option("--fast", help="Read a recording as fast as it can be processed.")] = False,
    max_seconds: Annotated[float | None, typer.Option("--max-seconds", min=0.1, help="Stop after so long.")] = None,
    starts_at: Annotated[
        str | None, typer.Option("--starts-at", help="When a recording's first frame was taken (ISO 8601).")
    ] = None,
    home: HomeOption = None,
) -> None:
    """Recognise and punch without a window; print every event."""
    refuse_unknown_liveness(liveness)
    with open_app(home) as application:
        from attendance_app.services.watching import Watch

        instant = parse_instant(starts_at, application) if starts_at else None
        probe = application.source(source, fast=fast, starts_at_utc=instant)
        live = is_live(source)
        run = Watch(application.recognition(live=live), max_seconds)
        with _interruptible():
            events = (
                run.camera(
                    lambda: application.source(source), application.clock, lambda health: complain(health.message)
                )
                if live
                else run.recording(probe)
            )
            with contextlib.suppress(KeyboardInterrupt):
                for event in events:
                    print_json(as_record(event)) if as_json else say(describe(event))
        print_json(summary_record(run.summary)) if as_json else say(_describe_summary(run.summary))


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
            f"This version has no {liveness} liveness check yet: it could not tell a photograph from a person.",
            "Use --liveness off, and keep the desk in sight.",
        )


def as_record(event: "DeskEvent") -> dict[str, Any]:
    """An event as `watch --json` prints it."""
    punch = event.punch
    record: dict[str, Any] = {
        "event": event.kind.value,
        "code": event.employee.code if event.employee else None,
        "kind": punch.kind.value if punch else None,
        "at": (punch.at_local if punch and event.kind.value == "punch" else event.at_utc.astimezone()).isoformat(),
        "frame": event.frame_seq,
        "latency_ms": rounded(event.latency_ms, 1),
        "glance_ms": rounded(event.glance_ms, 1),
        "distance": rounded(event.distance),
    }
    if event.employee:
        record["name"] = event.employee.name
    if event.kind.value == "duplicate" and punch:
        record["since"] = punch.at_local.isoformat()
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


def describe(event: "DeskEvent") -> str:
    """An event in words."""
    who = event.employee.name if event.employee else "Somebody"
    fact = f"{event.punch.kind} at {event.punch.at_local:%H:%M:%S}" if event.punch else ""
    words = {
        "punch": f"{who}: {fact}",
        "duplicate": f"{who}: already {fact}",
        "unknown": "Somebody who isn't enrolled",
        "ambiguous": "Somebody who looks like two enrolled people",
        "spoof_suspected": "Something that may be a photograph",
        "storage_failed": f"NOT RECORDED: {event.message}",
    }[event.kind.value]
    return f"{event.at_utc.astimezone():%H:%M:%S}  {words}  (distance {event.distance:.2f}, {event.latency_ms:.0f} ms)"


def _describe_summary(summary: "WatchSummary") -> str:
    return (
        f"{summary.frames} frames in {summary.seconds:.1f} s ({summary.fps:.0f} a second, "
        f"95 % within {summary.percentile_ms(95):.0f} ms), {summary.punches} punches"
    )


def _print_export(application: "Application") -> None:
    import sys

    rows = application.punching.latest(1_000)
    if not rows:
        return
    days = [row.punch.at_local.date() for row in rows]
    application.exporting.export_punches_csv(min(days), max(days), sys.stdout)


@contextlib.contextmanager
def _interruptible() -> Iterator[None]:
    """A polite kill ends the watch as Ctrl+C does, with its summary."""

    def interrupt(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
