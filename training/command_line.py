"""What the training commands share: exit status, output, progress, loading the networks. Main thread."""

import json
import logging
import math
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from attendance_app.errors import UserError
from attendance_app.paths import data_folder
from attendance_app.vision.threads import let_idle_threads_sleep

if TYPE_CHECKING:
    from attendance_app.vision.portraits import PortraitReader

EXIT_PROBLEM = 1

DeviceOption = Annotated[str, typer.Option("--device", help="auto, cpu or cuda.")]
ModelsHomeOption = Annotated[
    Path | None,
    typer.Option("--home", envvar="ATTENDANCE_HOME", help="The data folder with fetched and fine-tuned models."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON on standard output.")]
JsonLinesOption = Annotated[bool, typer.Option("--json", help="Print JSON lines.")]
SeedOption = Annotated[
    int, typer.Option("--seed", min=0, max=2**32 - 1, help="Another one draws and holds out others.")
]
"""No larger than scikit-learn takes."""


def command_group(name: str, summary: str) -> typer.Typer:
    """A Typer application whose commands are always named, even if there is only one."""
    group = typer.Typer(
        name=name,
        help=summary,
        no_args_is_help=False,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    group.callback(help=summary)(_commands_follow)
    return group


def _commands_follow() -> None:
    """Nothing comes before the command."""


def run(group: typer.Typer, arguments: list[str] | None = None) -> int:
    """Run one command; returns 0, 1 after a problem that was explained on standard error, or 2 for wrong usage."""
    let_idle_threads_sleep()
    logging.basicConfig(
        level=os.environ.get("ATTENDANCE_LOG", "WARNING").upper(),
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        stream=sys.stderr,
    )
    try:
        group(arguments)
    except SystemExit as leaving:  # how the command line library reports usage errors (2) and exit statuses
        return leaving.code if isinstance(leaving.code, int) else 0
    except UserError as error:
        sys.stderr.write(f"{error}\n")
    except Exception:
        logging.getLogger(__name__).exception("Unexpected error")
        sys.stderr.write("Something unexpected went wrong. The details are above; please report them.\n")
    return EXIT_PROBLEM


def print_json(value: Mapping[str, Any]) -> None:
    """One JSON object on one line; infinite and undefined numbers become null."""
    say(json_line(value))


def json_line(value: Mapping[str, Any]) -> str:
    """An object as one line of JSON; infinite and undefined numbers become null, what is no text question marks.

    It is one line for every reader, also for those who know Unicode's other ends of lines.
    """
    line = printable(json.dumps(_finite(value), ensure_ascii=False, allow_nan=False))
    return line.translate({ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"})


def printable(text: str) -> str:
    """Text with what no terminal and no file of text can hold (names that aren't UTF-8) replaced."""
    return text.encode("utf-8", "replace").decode()


def say(text: str) -> None:
    """One line for a person on standard output."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on standard error while the block runs, if that is a terminal.

    Yields:
        A function to call with how many are done and how many there are.
    """
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich.console import Console  # noqa: PLC0415 (only where somebody looks)
    from rich.progress import Progress  # noqa: PLC0415

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def load_reader(model_id: str, device: str, home: Path | None = None) -> "PortraitReader":
    """The app's own way of reading faces from pictures; takes a second or two.

    Args:
        model_id: One that comes with the app, or was fetched or fine-tuned into a data folder.
        device: auto, cpu or cuda.
        home: That data folder; None means the usual one.

    Raises:
        ModelError: there is no such model, or its file is missing or damaged.
    """
    from attendance_app.vision.detector import MtcnnDetector  # noqa: PLC0415 (torch: not for --help)
    from attendance_app.vision.device import choose_device  # noqa: PLC0415
    from attendance_app.vision.embedders import load_embedder  # noqa: PLC0415
    from attendance_app.vision.models.store import ModelStore  # noqa: PLC0415
    from attendance_app.vision.portraits import PortraitReader  # noqa: PLC0415

    if device not in {"auto", "cpu", "cuda"}:
        raise UserError(f"There is no device called {device}.", "Choose auto, cpu or cuda.")
    chosen = choose_device("cpu" if device == "cpu" else "cuda" if device == "cuda" else "auto")
    embedder = load_embedder(model_id, chosen, ModelStore(data_folder(home).models))
    return PortraitReader(MtcnnDetector(chosen), embedder)


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(item) for item in value]
    return value
